/** How the last build cut the scripts into files. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { initialScripts, onTheWire } from '../../scripts/bytes.mjs';
import { CUT_BY_USE, GROUPS, modulesFile } from '../../src/offline/script-files.integration.ts';
import { ROOT } from '../rules/source-files.ts';

const fileOf = new Map(Object.entries(JSON.parse(readFileSync(ROOT + modulesFile('dist'), 'utf8')) as Readonly<Record<string, string>>));
const sources = [...fileOf.keys()].filter((id) => /^src\/.*\.tsx?$/.test(id));
type Group = (typeof GROUPS)[number];
const groupOf = (id: string): Group | undefined => GROUPS.find(({ test: pattern }) => pattern.test(id));
const namedBy = (group: Group): readonly string[] => [...fileOf.keys()].filter((id) => groupOf(id) === group);
/** The file of each group: of what it names, an earlier group may have brought some along. One with an entry of a page is called after that. */
const files = new Map<Group, string>();
for (const group of GROUPS) {
  const own = namedBy(group).map((id) => fileOf.get(id) ?? '');
  files.set(group, own.find((file) => ![...files.values()].includes(file)) ?? '');
}

test.each(GROUPS)('what group “$name” names is in the bundle, in its file or in one that comes before it', (group) => {
  const known = GROUPS.slice(0, GROUPS.indexOf(group) + 1).map((one) => files.get(one));
  expect(files.get(group)).not.toBe('');
  expect(namedBy(group).filter((id) => !known.includes(fileOf.get(id) ?? ''))).toEqual([]);
});

test('every module stands in a named group, or in a folder that is cut by use on purpose', () => {
  expect(sources.length).toBeGreaterThan(200);
  const inGroups = new Set(files.values());
  const isCutByUse = (id: string): boolean => CUT_BY_USE.some((folder) => id.startsWith(`src/${folder}/`));
  expect(sources.filter((id) => !inGroups.has(fileOf.get(id) ?? '') && !isCutByUse(id))).toEqual([]);
  for (const folder of CUT_BY_USE)
    expect(
      sources.some((id) => id.startsWith(`src/${folder}/`)),
      folder,
    ).toBe(true);
});

test('what hears and measures comes late, in less than 4 kB with what runs beside the page', () => {
  const speech = GROUPS.find(({ name }) => name === 'speech');
  const script = files.get(speech as Group) ?? '';
  const worklet = readdirSync(`${ROOT}dist/assets`).find((name) => name.includes('worklet')) ?? '';
  const bytes = [script, `assets/${worklet}`].map((name) => onTheWire(readFileSync(`${ROOT}dist/${name}`)));
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4000);
  const page = initialScripts(`${ROOT}dist/`, 'rehearse/aloud/index.html').files.map((name) => `assets/${name}`);
  expect(page).not.toContain(script);
});
