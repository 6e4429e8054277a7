import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, SOURCES, type SourceFile } from './source-files.ts';

/** Which features a feature builds on. Nothing else may be imported across features. */
const BUILDS_ON: Readonly<Record<string, readonly string[]>> = {
  interviews: [],
  offers: [],
  salary: ['interviews'],
  wins: [],
  about: [],
  'message-check': ['interviews'],
  playbooks: [],
  debrief: ['interviews', 'offers'],
  rehearse: ['interviews', 'offers', 'salary', 'wins'],
  'follow-up': ['message-check', 'interviews', 'offers', 'salary', 'wins'],
  negotiate: ['interviews', 'offers', 'salary', 'wins'],
  exports: ['interviews', 'offers', 'salary', 'debrief', 'message-check', 'follow-up', 'negotiate', 'playbooks'],
  'your-data': [
    'about',
    'exports',
    'message-check',
    'interviews',
    'offers',
    'salary',
    'wins',
    'debrief',
    'rehearse',
    'follow-up',
    'negotiate',
    'playbooks',
  ],
  today: [
    'message-check',
    'interviews',
    'offers',
    'salary',
    'wins',
    'debrief',
    'rehearse',
    'follow-up',
    'negotiate',
    'playbooks',
    'your-data',
  ],
};

/** What a file of each layer may import: packages by name, own files by the layer they are in. */
const ALLOWED: readonly { readonly layer: string; readonly files: RegExp; readonly packages: RegExp; readonly own: RegExp }[] = [
  {
    layer: 'lib',
    files: /^src\/lib\//,
    packages: /^(dinero\.js\/bigint|export-to-csv|ical-generator|minisearch|qr)$/,
    own: /^src\/lib\//,
  },
  { layer: 'store', files: /^src\/features\/.*\.store\.ts$/, packages: /^nanostores$/, own: /^src\/(lib|browser|storage|features)\// },
  { layer: 'schema', files: /^src\/features\/.*\.schema\.ts$/, packages: /^astro[:/]/, own: /^src\/(lib|features)\// },
  {
    layer: 'island',
    files: /^src\/features\/.*\.tsx$/,
    packages: /^solid-js(\/web)?$/,
    own: /^src\/(lib|ui|parts|browser|storage|features)\//,
  },
  {
    layer: 'static part',
    files: /^src\/features\/.*\.astro$/,
    packages: /^astro:content$/,
    own: /^src\/(ui|lib|features)\/(?!.*\.store\.ts$)/,
  },
  { layer: 'pure', files: /^src\/features\/.*\.ts$/, packages: /^$/, own: /^src\/(lib|features)\/(?!.*\.(store\.ts|tsx|astro)$)/ },
  { layer: 'ui', files: /^src\/ui\//, packages: /^solid-js$/, own: /^src\/(ui|lib)\// },
  { layer: 'parts', files: /^src\/parts\//, packages: /^solid-js$/, own: /^src\/(parts|ui|storage|browser|lib)\// },
  {
    layer: 'storage',
    files: /^src\/storage\//,
    packages: /^(nanostores|@nanostores\/persistent|idb-keyval|solid-js)$/,
    own: /^src\/(storage|browser|lib)\//,
  },
  {
    layer: 'browser',
    files: /^src\/browser\//,
    packages: /^(nanostores|@nanostores\/persistent|idb-keyval|solid-js(\/web)?)$/,
    own: /^src\/(browser|lib)\//,
  },
  {
    layer: 'integration',
    files: /^src\/offline\/.*\.integration\.ts$/,
    packages: /^(node:[\w/]+|astro|vite|workbox-build)$/,
    own: /^src\/offline\//,
  },
  { layer: 'offline', files: /^src\/offline\//, packages: /^workbox-precaching\//, own: /^src\/(offline|browser|ui|lib)\// },
  { layer: 'content', files: /^src\/content\.config\.ts$/, packages: /^astro[:/]/, own: /^src\/features\/.*\.schema\.ts$/ },
  {
    layer: 'layout',
    files: /^src\/layouts\//,
    packages: /^$/,
    own: /^src\/(ui|lib|layouts|offline|styles|browser\/first-paint\.inline\.js)/,
  },
  { layer: 'page', files: /^src\/pages\//, packages: /^astro:content$/, own: /^src\/(layouts|features|ui|lib\/routes\.ts)/ },
];

const featureOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1];
const resolved = (file: SourceFile, target: string): string =>
  target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file.path), target)).replace(/\?raw$/, '') : target;

function faultsOf(file: SourceFile): readonly string[] {
  const rule = ALLOWED.find(({ files }) => files.test(file.path));
  if (rule === undefined) return file.path.endsWith('.d.ts') ? [] : [`${file.path} belongs to no layer`];
  return importsOf(file).flatMap((target) => {
    const to = resolved(file, target);
    const isOwn = to.startsWith('src/');
    if (!(isOwn ? rule.own : rule.packages).test(to)) return [`${file.path} (${rule.layer}) imports ${to}`];
    const [from, into] = [featureOf(file.path), featureOf(to)];
    if (from === undefined || into === undefined || from === into) return [];
    return BUILDS_ON[from]?.includes(into) === true ? [] : [`${file.path} imports from feature ${into}, on which ${from} does not build`];
  });
}

describe('imports', () => {
  test('go only where the layer of the file allows', () => {
    expect(SOURCES.length).toBeGreaterThan(50);
    expect(SOURCES.flatMap(faultsOf)).toEqual([]);
  });

  test('the rule itself notices what is wrong', () => {
    const file = (path: string, text: string): SourceFile => ({ path, text });
    expect(faultsOf(file('src/features/offers/x.ts', "import { a } from './offers.store.ts';"))).toHaveLength(1);
    expect(faultsOf(file('src/features/offers/x.ts', "import type { a } from '../salary/y.ts';"))).toHaveLength(1);
    expect(faultsOf(file('src/ui/X.tsx', "import { b } from '../browser/device.ts';"))).toHaveLength(1);
    expect(faultsOf(file('src/lib/x.ts', "import { atom } from 'nanostores';"))).toHaveLength(1);
    expect(faultsOf(file('src/features/offers/X.tsx', "const a = await import('../today/X.tsx');"))).toHaveLength(1);
    expect(faultsOf(file('src/features/offers/x.ts', "import { a } from './offer.ts';"))).toEqual([]);
  });

  test('@nanostores/persistent is imported in one place', () => {
    const importers = SOURCES.filter((file) => importsOf(file).includes('@nanostores/persistent')).map((file) => file.path);
    expect(importers).toEqual(['src/storage/persisted.ts']);
  });

  test('features build on each other in one direction', () => {
    const isBase = (feature: string, seen: readonly string[]): boolean =>
      !seen.includes(feature) && (BUILDS_ON[feature] ?? []).every((below) => isBase(below, [...seen, feature]));
    for (const feature of Object.keys(BUILDS_ON)) expect(isBase(feature, []), feature).toBe(true);
  });

  test('every feature folder is in the list', () => {
    const folders = new Set(SOURCES.map((file) => featureOf(file.path)).filter((name) => name !== undefined));
    expect([...folders].filter((name) => !(name in BUILDS_ON))).toEqual([]);
  });
});
