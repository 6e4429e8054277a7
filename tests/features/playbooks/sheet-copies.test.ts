import { describe, expect, test } from 'vitest';
import { blankProgress, isBlank } from '../../../src/features/playbooks/progress.ts';
import { blankCopy, copyName, FIRST_COPY, parseCopies, shownCopy, writeCopyCell } from '../../../src/features/playbooks/sheet-copies.ts';

const TODAY = '2026-05-14';
const monday = { ...blankCopy('m', 'agenda', '2026-05-18'), name: 'Planning' };
const friday = blankCopy('f', 'agenda', '2026-05-22');
const other = blankCopy('o', 'review', TODAY);
const COPIES = [monday, friday, other];

describe('a copy of a sheet', () => {
  test('is called by its name and its day', () => {
    expect([undefined, monday, friday, { name: ' ' }].map((copy) => copyName(copy, TODAY))).toEqual([
      'First copy',
      'Planning, Mon, May 18',
      'Fri, May 22',
      'A copy without a name',
    ]);
  });

  test.each([
    ['the last one, where nothing was chosen', undefined, 'f'],
    ['the one chosen', 'm', 'm'],
    ['the last one, where the one chosen is gone', 'gone', 'f'],
    ['never that of another sheet', 'o', 'f'],
    ['the first, when that was chosen', FIRST_COPY, undefined],
  ])('is shown: %s', (_which, chosen, id) => {
    expect(shownCopy(COPIES, 'agenda', chosen)?.id).toBe(id);
  });

  test('keeps what is written into it, and lets it go when it is emptied', () => {
    const written = writeCopyCell(COPIES, 'f', 'goal/1', 'Decide on the date');
    expect(written.map(({ cells }) => cells)).toEqual([{}, { 'goal/1': 'Decide on the date' }, {}]);
    expect(writeCopyCell(written, 'f', 'goal/1', '')).toEqual(COPIES);
    expect(writeCopyCell(COPIES, 'gone', 'goal/1', 'x')).toBe(COPIES);
  });

  test('makes a playbook one that was written into', () => {
    expect(isBlank({ ...blankProgress('p'), copies: [] })).toBe(true);
    expect(isBlank({ ...blankProgress('p'), copies: [friday] })).toBe(false);
  });

  test('is read whatever stands there, with an id of its own', () => {
    expect(parseCopies('nothing')).toEqual([]);
    expect(
      parseCopies([
        { id: 'a', sheet: 's', name: 'N', on: '2026-05-18', cells: { 'r/1': 'x', 'r/2': 7 }, later: 1 },
        { id: 'a', on: 'May' },
        null,
      ]),
    ).toEqual([
      { id: 'a', sheet: 's', name: 'N', on: '2026-05-18', cells: { 'r/1': 'x', 'r/2': '7' }, later: 1 },
      { id: 'a-2', sheet: '', name: '', cells: {} },
    ]);
  });
});
