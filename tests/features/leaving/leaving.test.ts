/** Leaving well: what ticks itself, what is said of it, and reading what was noted from anything. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankLeaving, CONDITIONS, HANDOVER_PARTS, parseLeaving, type Leaving } from '../../../src/features/leaving/leaving.ts';
import { handoverPaper, leavingPaper } from '../../../src/features/leaving/leaving-paper.ts';
import { leavingSteps, leavingWords, suggestedTalk, type LeavingSource } from '../../../src/features/leaving/leaving-steps.ts';
import { parseAfterYes } from '../../../src/features/negotiate/promises.ts';
import { markdownText } from '../../../src/lib/markdown.ts';

const noted = (change: Partial<Leaving> = {}): Leaving => ({ ...blankLeaving(), ...change });
const from = (change: Partial<LeavingSource> = {}): LeavingSource => ({
  leaving: noted(),
  letter: { read: 0, of: 22, lacking: 0, promisesLeft: 0 },
  conditionsLeft: [],
  ...change,
});
const allMet = Object.fromEntries(CONDITIONS.map((id) => [id, id === 'medical' ? 'none' : 'met']));
const READY: LeavingSource = from({
  leaving: noted({ ticked: ['signed', 'own-contract'], conditions: allMet }),
  letter: { read: 22, of: 22, lacking: 0, promisesLeft: 0 },
  ...{ startsOn: '2026-07-06', noticeOn: '2026-05-29', lastDayOn: '2026-06-26' },
});
const step = (id: string, source: LeavingSource) => {
  const found = leavingSteps(source).find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('what is known ticks itself', () => {
  test.each<[string, Partial<LeavingSource>, boolean, string]>([
    ['letter', {}, false, '0 of 22 lines read'],
    ['letter', { letter: { read: 22, of: 22, lacking: 0, promisesLeft: 0 } }, true, '22 of 22 lines read'],
    [
      'letter',
      { letter: { read: 22, of: 22, lacking: 2, promisesLeft: 1 } },
      false,
      '22 of 22 lines read · 2 different, missing or to ask about · 1 promised and not found in it yet',
    ],
    // By name, so that it holds on paper too.
    [
      'conditions',
      {},
      false,
      'Look up in the letter: References · Background or credit check · Medical or drug test · Right to work, visa or license · Anything else the letter names.',
    ],
    ['conditions', { leaving: noted({ conditions: allMet }) }, true, ''],
    ['conditions', { leaving: noted({ conditions: { ...allMet, references: 'open' } }) }, false, 'Open: References.'],
    [
      'conditions',
      { leaving: noted({ conditions: allMet }), conditionsLeft: ['Home by six'] },
      false,
      'Your own, not granted yet: Home by six.',
    ],
    ['start', {}, false, 'Not noted yet.'],
    ['start', { startsOn: '2026-07-06' }, true, 'Monday, July 6'],
    ['days', { noticeOn: '2026-05-29' }, false, 'Not noted yet: your last day.'],
    ['days', { noticeOn: '2026-05-29', lastDayOn: '2026-06-26' }, true, 'Notice on Friday, May 29, last day Friday, June 26.'],
    [
      'days',
      { noticeOn: '2026-05-29', lastDayOn: '2026-06-26', startsOn: '2026-06-26' },
      false,
      'Notice on Friday, May 29, last day Friday, June 26. The new job begins on Friday, June 26, before you have left.',
    ],
    [
      'days',
      { noticeOn: '2026-06-29', lastDayOn: '2026-06-26' },
      false,
      'Notice on Monday, June 29, last day Friday, June 26. The last day is before the notice.',
    ],
    [
      'days',
      { noticeOn: '2026-06-29', startsOn: '2026-06-29' },
      false,
      'Not noted yet: your last day. The new job begins on Monday, June 29, before you have given notice.',
    ],
    ['handover', { leaving: noted({ handover: { open: 'The lease' } }) }, false, '1 of 6 parts filled in'],
    [
      'handover',
      { leaving: noted({ handover: Object.fromEntries(HANDOVER_PARTS.map((part) => [part, 'x'])) }) },
      true,
      '6 of 6 parts filled in',
    ],
  ])('%s of %j: %s, “%s”', (id, change, isKnown, note) => {
    expect(step(id, from(change))).toMatchObject({ isKnown, isDone: isKnown, note });
  });

  test('and what is not known may be ticked by hand', () => {
    expect(step('letter', from({ leaving: noted({ ticked: ['letter'] }) }))).toMatchObject({ isKnown: false, isDone: true });
  });
});

describe('where things stand', () => {
  const words = (source: LeavingSource): string => leavingWords(leavingSteps(source));
  const tick = (...ids: readonly string[]): LeavingSource => ({
    ...READY,
    leaving: { ...READY.leaving, ticked: [...READY.leaving.ticked, ...ids] },
  });
  test.each<[string, LeavingSource, string]>([
    ['nothing noted', from(), 'Not yet: six things are open. Until that is settled, the offer can still fall away.'],
    [
      'a reference not called yet',
      { ...READY, leaving: { ...READY.leaving, conditions: { ...allMet, references: 'open' } } },
      'Not yet: one thing is open. Until that is settled, the offer can still fall away.',
    ],
    ['all before it settled', READY, 'Nothing on this list speaks against giving notice. Your executive hears it first.'],
    ['told', tick('talk'), 'You have given notice. 5 of these are left to do.'],
    [
      'told too early',
      { ...tick('talk'), startsOn: undefined },
      'You have given notice, and one thing is still open that should have come first. Settle that today.',
    ],
    [
      'all done',
      tick('talk', 'counter', 'handed-in', 'handover', 'given-back', 'silence'),
      'All of it is done. After the last day, the desk belongs to somebody else.',
    ],
  ])('%s', (_what, source, said) => expect(words(source)).toBe(said));

  test('nothing of it says that it is safe', () =>
    expect([words(from()), words(READY), words(tick('talk'))].join(' ')).not.toMatch(/\bsafe/i));
});

test('the talk names the last day once there is one', () => {
  expect(suggestedTalk('2026-06-12').lastDay).toBe('My last day would be Friday, June 12.');
  expect(suggestedTalk(undefined).lastDay).toBe('I would like to agree on my last day with you.');
});

test('the handover list has nothing on it of why and where one goes, and lines to write on', () => {
  const leaving = noted({ counter: 'Six thousand more', talk: { plan: 'My plan' }, handover: { open: 'The lease\n\n The badge ' } });
  const paper = markdownText({ title: 'Handover', sections: handoverPaper(leaving) });
  expect(paper).toContain('The lease');
  expect(paper).toContain('The badge');
  expect(paper).not.toMatch(/Six thousand|My plan|notice/);
  const mine = markdownText({ title: 'Mine', sections: leavingPaper(leavingSteps(from({ leaving })), leaving, undefined) });
  expect(mine).toContain('Six thousand more');
  expect(mine).not.toContain('The lease');
});

describe('what was noted', () => {
  test('is read from anything, and reading it again changes nothing', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            ticked: fc.jsonValue(),
            conditions: fc.jsonValue(),
            talk: fc.jsonValue(),
            handover: fc.jsonValue(),
            counter: fc.jsonValue(),
          }),
        ),
        (value) => {
          const once = parseLeaving(value);
          expect(parseLeaving(once)).toEqual(once);
          if (once !== undefined) expect(() => leavingSteps(from({ leaving: once }))).not.toThrow();
        },
      ),
    ));
  test('keeps what a later version wrote, and repairs what is broken', () => {
    expect(
      parseLeaving({
        ticked: ['signed', 'signed', 3],
        conditions: { references: 'perhaps', visa: 1 },
        talk: 7,
        handover: { open: 'x' },
        mood: 1,
      }),
    ).toEqual({ ticked: ['signed'], conditions: { visa: 1 }, talk: {}, counter: '', handover: { open: 'x' }, mood: 1 });
    expect(parseLeaving('soon')).toBeUndefined();
  });
  test('is kept with what came after the yes, and a record without it has none', () => {
    const leaving = noted({ ticked: ['signed'] });
    expect(parseAfterYes({ leaving }).leaving).toEqual(leaving);
    expect('leaving' in parseAfterYes({ leaving: 3 })).toBe(false);
  });
});
