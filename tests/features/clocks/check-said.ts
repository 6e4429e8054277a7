/** A table of constellations, each with what the page says of it, a clash a line. */
import { expect, test } from 'vitest';
import type { ClockSource } from '../../../src/features/clocks/clashes.ts';
import { saidOf } from './some-clocks.ts';

/** What it is, the dates, and the lines: whole, or what must be in them. */
type SaidRow = readonly [what: string, clocks: ClockSource, said: readonly (string | RegExp)[]];

export function checkSaid(table: readonly SaidRow[]): void {
  test.each(table)('%s', (_what, clocks, said) => {
    const found = saidOf(clocks);
    expect(found).toHaveLength(said.length);
    said.forEach((words, at) => {
      if (typeof words === 'string') expect(found[at]).toBe(words);
      else expect(found[at]).toMatch(words);
    });
  });
}
