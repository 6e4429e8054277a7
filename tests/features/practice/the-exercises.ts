/** The exercises as they are written, for tests that recalculate them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { practiceSchema } from '../../../src/features/practice/practice.schema.ts';
import { ROOT } from '../../rules/source-files.ts';

const FOLDER = `${ROOT}src/content/practice/`;
/** Every exercise, with its front matter and its text. */
export const all = readdirSync(FOLDER).map((name) => {
  const [, head = '', ...rest] = readFileSync(FOLDER + name, 'utf8').split(/^---$/m);
  return { name, data: practiceSchema.parse(parse(head)), body: rest.join('---') };
});
/** The text of an exercise, by the name of its file. */
export const bodyOf = (name: string): string => all.find((one) => one.name === `${name}.md`)?.body ?? '';
/** The rows of the first table of a solution, cell by cell. */
export const rowsOf = (name: string): readonly (readonly string[])[] =>
  bodyOf(name)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('*', '').trim()),
    );

/** Minutes since midnight. @example minutesOf('9:40') // 580 */
export const minutesOf = (clock: string): number => {
  const [hours = '', minutes = ''] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
};
