/** What the project takes from others, and how surely it is what it was. */
import { describe, expect, test } from 'vitest';
import { textOf } from './source-files.ts';

type Versions = Readonly<Record<string, string>>;
const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
type Manifest = { readonly [Group in (typeof GROUPS)[number] | 'overrides']?: Versions };
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const { packages } = JSON.parse(textOf('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked & Manifest>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Packages that want to run something when they are installed, and why they need not. Whoever adds one has to know. */
const WANT_TO_RUN: Readonly<Record<string, string>> = {
  '@mdn/mdn-http-observatory': 'downloads the list of sites that browsers know as https-only; tests/site/security.test.ts has it empty',
  esbuild: 'makes its command start faster; the program itself is a package of its own',
  libpq: 'compiles a client for the database of Observatory’s own site, which its scan never loads',
  node_extra_ca_certs_mozilla_bundle: 'downloads certificates for the same site',
};

describe('package.json', () => {
  test('has exact versions only', () => {
    for (const group of [...GROUPS, 'overrides'] as const) {
      for (const [name, version] of Object.entries(manifest[group] ?? {})) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  test('is what the lockfile was made from, and what it installs', () => {
    for (const group of GROUPS) {
      expect(packages['']?.[group] ?? {}, group).toEqual(manifest[group] ?? {});
      for (const [name, version] of Object.entries(manifest[group] ?? {}))
        expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
    for (const [name, version] of Object.entries(manifest.overrides ?? {})) {
      for (const [path, { version: found }] of locked) if (path.endsWith(`node_modules/${name}`)) expect(found, path).toBe(version);
    }
  });
});

describe('the lockfile', () => {
  test('knows the content of every package by its hash', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  });

  test('names no host to fetch from', () => expect(textOf('package-lock.json')).not.toContain('"resolved"'));

  test('has no package that has to run something when it is installed', () => {
    const names = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(names)].toSorted()).toEqual(Object.keys(WANT_TO_RUN).toSorted());
  });
});

test('nothing runs anything when it is installed, however that is done', () => {
  expect(textOf('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  expect(textOf('scripts/install.mjs')).toContain("['ci', '--ignore-scripts',");
  expect(
    Object.keys((JSON.parse(textOf('package.json')) as { scripts: Versions }).scripts).filter((name) =>
      /^(pre|post)|install|prepare/.test(name),
    ),
  ).toEqual([]);
});
