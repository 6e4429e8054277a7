/** What is noted of a save, and when it is time for the next one. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAVED_FORMAT } from '../../../src/features/your-data/saved-format.ts';
import { changedSince, dueWords, isClearingNews, isSaveDue, stampsIn, type SaveState } from '../../../src/features/your-data/saved.ts';
import { readEnvelope } from '../../../src/lib/envelope.ts';
import { statesTheLaws } from '../../helpers/format-laws.ts';

const NOW = Date.parse('2026-05-14T12:00:00Z');
const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** So many notes with stamps from this one on. */
const notes = (count: number, from = NOW): readonly number[] => Array.from({ length: count }, (_, index) => from + index);
const state = (more: Partial<SaveState> = {}): SaveState => ({ stamps: { offers: notes(12) }, isClearing: false, ...more });
/** The same just saved, at this time of day. */
const saved = (before: SaveState, at = NOW): SaveState => ({ ...before, last: { at, held: before.stamps, heldUntil: 0 } });

describe('what changed since the last save', () => {
  test('is nothing right after saving, whatever the clocks', () => {
    const someStamps = fc.dictionary(fc.constantFrom('offers', 'interviews', 'salary'), fc.array(fc.nat({ max: 8.64e15 })));
    fc.assert(
      fc.property(someStamps, fc.nat({ max: 8.64e15 }), (stamps, at) => {
        const after = saved(state({ stamps }), at);
        expect(changedSince(after)).toBe(0);
        expect(isSaveDue(after, at + 30 * DAY)).toBe(false);
      }),
    );
  });

  test('is every edit after that, also in notes that came from a device a year ahead', () => {
    const after = saved(state({ stamps: { offers: notes(12, NOW + YEAR) } }));
    const edited = { ...after, stamps: { offers: [...notes(11, NOW + YEAR), NOW + YEAR + 12] } };
    expect(changedSince(edited)).toBe(1);
  });

  test('is what was taken over from elsewhere, though it was written before the save', () => {
    const after = saved(state());
    expect(changedSince({ ...after, stamps: { offers: [...notes(12), NOW - DAY], interviews: [NOW] } })).toBe(2);
  });

  test('is all, as long as nothing was saved', () => expect(changedSince(state())).toBe(12));
});

test('stamps are read off a stored text without reading it; what stands in a person’s words is none', () => {
  const text = JSON.stringify({
    version: 1,
    records: [
      { id: 'a', updatedAt: 5, title: '"updatedAt":7' },
      { id: 'b', updatedAt: 6, deleted: true },
    ],
  });
  expect(stampsIn(text)).toEqual([5, 6]);
});

describe('it is time to save', () => {
  const old = { begunAt: NOW - 8 * DAY };
  test.each<[string, Partial<SaveState>, boolean]>([
    ['a week after the first note, with many', old, true],
    ['not after six days', { begunAt: NOW - 6 * DAY }, false],
    ['not for a few', { ...old, stamps: { offers: notes(9) } }, false],
    ['when nothing tells since when they are here', {}, true],
    ['when the clock was set back since the first note', { begunAt: NOW + YEAR }, true],
    ['for notes from a device a year ahead as for any', { ...old, stamps: { offers: notes(12, NOW + YEAR) } }, true],
    ['a week after the last save', { last: { at: NOW - 8 * DAY, held: {}, heldUntil: 0 } }, true],
    ['not sooner', { last: { at: NOW - 6 * DAY, held: {}, heldUntil: 0 } }, false],
    ['when the clock was set back since the last save', { last: { at: NOW + YEAR, held: {}, heldUntil: 0 } }, true],
    [
      'after four days where the browser clears, and for a single note',
      { begunAt: NOW - 4 * DAY, stamps: { offers: [5] }, isClearing: true },
      true,
    ],
    ['not after three there', { begunAt: NOW - 3 * DAY, isClearing: true }, false],
    ['there four days after the last save', { last: { at: NOW - 4 * DAY, held: {}, heldUntil: 0 }, isClearing: true }, true],
  ])('%s', (_when, more, is) => expect(isSaveDue(state(more), NOW)).toBe(is));
});

test('the words for it count right and never name a day that is not over', () => {
  const last = (at: number) => ({ last: { at, held: {}, heldUntil: 0 } });
  expect(dueWords(state(), NOW)).toBe('Never saved to a file. 12 notes live in this browser only.');
  expect(dueWords(state({ stamps: { offers: [1] } }), NOW)).toBe('Never saved to a file. One note lives in this browser only.');
  expect(dueWords(state(last(NOW - 8.9 * DAY)), NOW)).toBe('Last saved eight days ago; 12 notes changed since.');
  expect(dueWords(state(last(NOW + YEAR)), NOW)).toBe('Last saved some time ago; 12 notes changed since.');
  expect(dueWords(state({ ...last(NOW - 4 * DAY), isClearing: true }), NOW)).toMatch(/after seven days without a visit\.$/);
});

describe('the notice about a browser that clears', () => {
  const clearing = (more: Partial<SaveState> = {}): SaveState => state({ isClearing: true, stamps: { offers: [NOW] }, ...more });
  test.each<[string, SaveState, number | undefined, boolean]>([
    ['comes with the first note', clearing(), undefined, true],
    ['comes nowhere else', { ...clearing(), isClearing: false }, undefined, false],
    ['does not come before', clearing({ stamps: {} }), undefined, false],
    ['stays away once put away', clearing(), NOW - DAY, false],
    ['and comes again well before the seven days', clearing(), NOW - 4 * DAY, true],
    ['not while everything is in a saved file', saved(clearing(), NOW - 10 * DAY), undefined, false],
    ['not soon after a save', clearing({ last: { at: NOW - DAY, held: {}, heldUntil: 0 } }), undefined, false],
    ['but some days after it', clearing({ last: { at: NOW - 4 * DAY, held: {}, heldUntil: 0 } }), NOW - 9 * DAY, true],
  ])('%s', (_when, at, put, is) => expect(isClearingNews(at, put, NOW)).toBe(is));
});

describe('as stored', () => {
  statesTheLaws(
    SAVED_FORMAT,
    fc.record({
      id: fc.constantFrom('saved', 'put-away', 'other'),
      updatedAt: fc.nat(),
      at: fc.oneof(fc.nat(), fc.jsonValue()),
      name: fc.oneof(fc.string(), fc.jsonValue()),
      held: fc.oneof(fc.dictionary(fc.string(), fc.array(fc.oneof(fc.nat(), fc.jsonValue()))), fc.jsonValue()),
      heldUntil: fc.oneof(fc.nat(), fc.jsonValue()),
    }),
  );

  test('a save of version 1 knows when it was: what was stamped until then counts as saved', () => {
    const fixture = readFileSync(fileURLToPath(new URL('fixtures/your-data.v1.json', import.meta.url)), 'utf8');
    const read = readEnvelope(fixture, SAVED_FORMAT);
    if (read.state !== 'read') throw new Error(read.state);
    expect([read.isOld, read.damaged]).toEqual([true, false]);
    const last = read.records.get('saved');
    if (last === undefined || !('held' in last)) throw new Error('no save');
    expect(last).toMatchObject({ at: 1778600400000, name: 'greenroom-2026-05-12.json', held: {} });
    expect(changedSince({ last, stamps: { offers: [1778600399000, 1778600401000] } })).toBe(1);
  });
});
