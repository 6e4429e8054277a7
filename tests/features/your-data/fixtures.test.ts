/** Files that were saved by versions people have: they must be readable for good. Never change a fixture; add one for each new kind of file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCaseFile } from '../../../src/features/your-data/read-case-file.ts';
import { sumOf } from './some-case.ts';

const fixture = (name: string): string => readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)), 'utf8');

test.each([
  ['file-0.json', 'of the first kind, whole texts by storage key'],
  ['file-1.json', 'of version 1'],
])('%s, %s, is read whole', (name) => {
  const found = readCaseFile(fixture(name));
  if (found.state !== 'good') throw new Error(JSON.stringify(found));
  expect(found.problems).toEqual([]);
  expect([...found.parts.keys()].sort()).toEqual(['follow-up', 'interviews', 'negotiate', 'offers', 'playbooks', 'salary']);
  for (const records of found.parts.values()) expect(records.size).toBeGreaterThan(0);
  if (found.sum !== undefined) expect(sumOf(found.sum.of)).toBe(found.sum.said);
});
