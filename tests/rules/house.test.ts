import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeOf, projectFiles, ROOT, SOURCES, textOf } from './source-files.ts';

const paths = (files: readonly { readonly path: string }[]): readonly string[] => files.map((file) => file.path);
const isStateful = (path: string): boolean => /^src\/(browser|storage|offline)\//.test(path);

describe('source files', () => {
  const all = [...SOURCES, ...projectFiles('tests', /\.(ts|tsx)$/), ...projectFiles('scripts', /\.mjs$/), ...projectFiles('src', /\.css$/)];

  test('stay under 300 lines', () => {
    const long = all.filter((file) => file.text.split('\n').length > 300);
    expect(paths(long)).toEqual([]);
  });

  test('stay under 16 kB', () => {
    const heavy = all.filter((file) => Buffer.byteLength(file.text) > 16_384);
    expect(paths(heavy)).toEqual([]);
  });

  test('are not too many for one folder: a feature has at most 45', () => {
    const folders = Map.groupBy(
      projectFiles('src/features', /./).map(({ path }) => path.split('/')[2] ?? ''),
      (name) => name,
    );
    expect([...folders].filter(([, files]) => files.length > 45).map(([name, files]) => `${name}: ${files.length}`)).toEqual([]);
  });

  test('are no barrels: none only passes on what others export', () => {
    const isBarrel = (text: string): boolean => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim();
      return (
        code !== '' && code.split(/;\s*/).every((part) => part === '' || /^export\s+(type\s+)?(\*|\{[^}]*\})\s+from/.test(part.trim()))
      );
    };
    expect(paths(SOURCES.filter((file) => isBarrel(file.text) || /(^|\/)index\.tsx?$/.test(file.path)))).toEqual([]);
  });

  test('have no default export where Astro does not want one', () => {
    expect(paths(SOURCES.filter((file) => /\.tsx?$/.test(file.path) && /export default/.test(codeOf(file))))).toEqual([]);
  });

  test('never fetch, but for the service worker answering the page', () => {
    const fetching = SOURCES.filter((file) => /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/.test(codeOf(file)));
    expect(paths(fetching)).toEqual(['src/offline/service-worker.ts']);
  });

  test('touch the browser only in browser/, storage/ and offline/', () => {
    const globals = /\b(window|localStorage|sessionStorage|navigator|history|location|indexedDB|caches|matchMedia)\b\s*[.([]/;
    expect(paths(SOURCES.filter((file) => !isStateful(file.path) && /\.tsx?$/.test(file.path) && globals.test(codeOf(file))))).toEqual([]);
  });

  test('name no utils, helpers, types or misc', () => {
    expect(paths(SOURCES.filter((file) => /\/(utils?|helpers?|types|misc|common|shared)\.\w+$/.test(file.path)))).toEqual([]);
  });

  test('give no exported name two meanings: each is exported by one module', () => {
    const names = SOURCES.filter(({ path }) => /\.tsx?$/.test(path)).flatMap(({ text }) =>
      [...text.matchAll(/^export (?:async )?(?:function|const|let|type|interface|class) ([\w$]+)/gm)].map((match) => match[1] ?? ''),
    );
    // What Astro asks of a route.
    expect(names.filter((name, index) => names.indexOf(name) !== index && !['getStaticPaths', 'GET'].includes(name))).toEqual([]);
  });

  test('say what every exported function and type is', () => {
    const bare = SOURCES.filter((file) => /\.tsx?$/.test(file.path)).flatMap((file) => {
      const lines = file.text.split('\n');
      return lines.flatMap((line, index) => {
        if (!/^export (async )?(function|interface|type|class)\b/.test(line)) return [];
        const before = lines.slice(0, index).findLast((other) => !/^\/\/ eslint/.test(other.trim())) ?? '';
        return before.trim().endsWith('*/') ? [] : [`${file.path}:${index + 1} ${line}`];
      });
    });
    expect(bare).toEqual([]);
  });
});

describe('pages', () => {
  const pages = SOURCES.filter((file) => file.path.startsWith('src/pages/'));
  test('are short, and have no style and no logic of their own', () => {
    for (const page of pages) {
      expect(page.text.split('\n').length, page.path).toBeLessThanOrEqual(32);
      expect(/<style|<script/.test(page.text), page.path).toBe(false);
    }
  });
});

describe('styles', () => {
  const css = projectFiles('src', /\.css$/);
  const tokens = textOf('src/styles/tokens.css');

  test('define custom properties in tokens.css only, but for paper', () => {
    const elsewhere = css.filter(
      (file) => file.path !== 'src/styles/tokens.css' && /^\s*--[\w-]+\s*:/m.test(file.text.replace(/@layer print[\s\S]*/, '')),
    );
    expect(paths(elsewhere)).toEqual([]);
  });

  test('take every color from a token, but for paper', () => {
    const colored = css.filter(
      (file) =>
        file.path !== 'src/styles/tokens.css' &&
        /#[0-9a-f]{3,8}\b|rgb\(|hsl\(|oklch\(/i.test(file.text.replace(/@layer print[\s\S]*/, '').replace(/url\([^)]*\)/g, '')),
    );
    expect(paths(colored)).toEqual([]);
  });

  test('use only tokens that exist', () => {
    const defined = new Set([...tokens.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1]));
    const used = css.flatMap((file) => [...file.text.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? ''));
    expect([...new Set(used.filter((name) => !defined.has(name)))]).toEqual([]);
  });
});

describe('README', () => {
  const readme = textOf('README.md');
  const named = [
    ...new Set([...readme.matchAll(/`((?:src|tests|public|scripts|docs|\.ci)(?:\/[\w.{}<>*-]+)*\/?)`/g)].map((match) => match[1] ?? '')),
  ];

  test('names only paths that exist', () => {
    expect(named.length).toBeGreaterThan(15);
    const isThere = (path: string): boolean => /[<*{]/.test(path) || existsSync(ROOT + path);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const called = [...readme.matchAll(/`npm (?:run )?([\w:]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => !['ci', 'i', 'install', 'exec'].includes(name));
    expect(called.length).toBeGreaterThan(3);
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('shows pictures that exist, and has every folder of src and of its features in its tree', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(pictures.length).toBeGreaterThanOrEqual(2);
    for (const picture of pictures) expect(existsSync(ROOT + picture), picture).toBe(true);
    const folders = new Set(SOURCES.flatMap(({ path }) => /^src\/(?:features\/)?([^/]+)\//.exec(path)?.[1] ?? []));
    for (const folder of folders) expect(readme, folder).toMatch(new RegExp(`^ +${folder}/`, 'm'));
  });

  test('tells every key that is stored', () => {
    const keys = SOURCES.flatMap((file) =>
      [...file.text.matchAll(/persist(Records|WithSample)(?:<[^>]*>)?\('([\w-]+)'/g)].flatMap(([, kind, name = '']) =>
        kind === 'WithSample' ? [name, `${name}-sample`] : [name],
      ),
    );
    expect(keys.length).toBeGreaterThanOrEqual(3);
    for (const key of keys) expect(readme).toContain(`\`greenroom:${key}\``);
  });
});
