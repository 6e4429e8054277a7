import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, textOf } from './source-files.ts';

interface Row {
  readonly part: string;
  readonly promise: string;
  readonly file: string;
  readonly name: string;
}

/** Reads the tables of the promises: a heading for each part, then rows of promise, file and name of a test. */
function readPromises(text: string): readonly Row[] {
  let part = '';
  const rows: Row[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) part = line.slice(3);
    const [, promise = '', file = '', name = ''] = /^\| (.+?) \| `(tests\/[^`]+)` \| (.+?) \|$/.exec(line.replace(/ +\|/g, ' |')) ?? [];
    if (name !== '') rows.push({ part, promise, file, name });
  }
  return rows;
}

/** The names of the tests in a file that are run: none that is skipped, to do, or runs alone. */
function namesIn(source: string): ReadonlySet<string> {
  const calls = source.matchAll(
    /(?<![\w.])test(\.each(?:<[^>]*>)?\((?:(?!\n\)\(|^test)[\s\S])*?\)|)\(\s*(['"`])((?:(?!\2|\n)[^\\]|\\.)+)\2/gm,
  );
  return new Set([...calls].map((call) => call[3] ?? ''));
}

const rows = readPromises(textOf('docs/promises.md'));

test('there are seventy-seven promises, as many of each kind as the table says', () => {
  const parts = [...new Set(rows.map((row) => row.part))];
  const counted = parts.map((part) => [part, rows.filter((row) => row.part === part).length] as const);
  expect(counted.map(([, count]) => count)).toEqual([14, 6, 5, 9, 4, 2, 13, 7, 10, 7]);
  for (const [part, count] of counted) expect(part).toContain(`(${count})`);
  expect(new Set(rows.map((row) => row.promise)).size).toBe(77);
  expect(new Set(rows.map((row) => `${row.file} ${row.name}`)).size).toBe(77);
});

test.each(rows)('$promise', ({ file, name }) => {
  expect(existsSync(ROOT + file), file).toBe(true);
  expect([...namesIn(readFileSync(ROOT + file, 'utf8'))]).toContain(name);
});

test('the rule itself does not take a skipped test or a remark for one', () => {
  const source =
    "test('runs', () => {});\ntest.skip('skipped', () => {});\n// 'only said'\n  test.each([\n    ['a', 1],\n  ])('of %s', () => {});";
  expect([...namesIn(source)]).toEqual(['runs', 'of %s']);
});
