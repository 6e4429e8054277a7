import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankDebrief } from '../../../src/features/interviews/debrief.ts';
import type { Interview } from '../../../src/features/interviews/interview.ts';
import type { Reminder } from '../../../src/features/interviews/interviews-format.ts';
import { theirDateEnds, thanksEnds } from '../../../src/features/today/after-ends.ts';
import { interview, sample, someInterview } from '../interviews/some-interviews.ts';

/** Over on May 13 at 11:00; with Dana Whitfield, Ingrid Solheim and Tom Okafor. */
const held = { ...sample.interview, id: 'held', heldOn: '2026-05-13', startsAt: '10:00' };
const done = (change: Partial<Reminder>): Reminder => ({
  id: `r-${change.personId ?? ''}`,
  type: 'reminder',
  interviewId: 'held',
  about: 'thank-you',
  dueAt: '2026-05-14T11:00',
  doneOn: '2026-05-13',
  ...change,
});
const open = ({ doneOn: _done, ...reminder }: Reminder): Reminder => reminder;

describe('thanks', () => {
  const ends = (now: string, reminders: readonly Reminder[] = [], interviews: readonly Interview[] = [held]) =>
    thanksEnds({ interviews, reminders }, now);

  test('lead to a message to that person, and are settled for that person', () => {
    const [dana, priya] = ends('2026-05-13T16:00');
    expect(dana).toMatchObject({ what: 'A thank-you to Dana Whitfield', when: 'By tomorrow' });
    expect(priya).toMatchObject({
      target: { route: 'followUp', id: 'new', part: 'thank-you/held/sample-p2' },
      settles: { interviewId: 'held', about: 'thank-you', personId: 'sample-p2', words: 'Take off the list' },
    });
  });

  test.each([
    ['nobody', [], ['Dana Whitfield', 'Ingrid Solheim', 'Tom Okafor']],
    ['one person', [done({ personId: 'sample-p1' })], ['Ingrid Solheim', 'Tom Okafor']],
    ['two', [done({ personId: 'sample-p1' }), done({ personId: 'sample-p3' })], ['Ingrid Solheim']],
    ['all at once, as it was noted before', [done({})], []],
    ['one whose thanks were taken back', [open(done({ personId: 'sample-p1' }))], ['Dana Whitfield', 'Ingrid Solheim', 'Tom Okafor']],
    ['somebody of another interview', [done({ interviewId: 'other' })], ['Dana Whitfield', 'Ingrid Solheim', 'Tom Okafor']],
    ['somebody who is gone from the file', [done({ personId: 'gone' })], ['Dana Whitfield', 'Ingrid Solheim', 'Tom Okafor']],
  ])('name who is left after thanks to %s', (_whom, reminders, left) => {
    expect(ends('2026-05-13T16:00', reminders).map(({ what }) => what)).toEqual(left.map((name) => `A thank-you to ${name}`));
  });

  test('go to the company where nobody is named', () => {
    const nobody = { ...held, people: [{ id: 'p', name: ' ', role: 'COO', found: '', mind: '' }] };
    expect(ends('2026-05-13T16:00', [], [nobody])).toMatchObject([
      { what: 'A thank-you to Harlow & Finch', target: { part: 'thank-you/held' }, settles: { interviewId: 'held' } },
    ]);
    expect(ends('2026-05-13T16:00', [done({})], [nobody])).toEqual([]);
  });

  test.each([
    ['2026-05-13T10:59', undefined, undefined],
    ['2026-05-13T11:00', 'A thank-you to Dana Whitfield', 'By tomorrow'],
    ['2026-05-14T10:30', 'A thank-you to Dana Whitfield', 'Today'],
    ['2026-05-15T10:30', 'A thank-you to Dana Whitfield', 'Today'],
    ['2026-05-16T10:30', 'A thank-you to Dana Whitfield', 'Still fine'],
    ['2026-05-20T11:00', 'A thank-you to Dana Whitfield', 'Still fine'],
    ['2026-05-20T11:01', 'The week for a thank-you to Dana Whitfield, Ingrid Solheim and Tom Okafor is over', 'Let it be'],
    ['2026-05-27T11:00', 'The week for a thank-you to Dana Whitfield, Ingrid Solheim and Tom Okafor is over', 'Let it be'],
    ['2026-05-27T11:01', undefined, undefined],
  ])('at %s: %s', (now, what, when) => {
    const [first] = ends(now);
    expect([first?.what, first?.when]).toEqual([what, when]);
  });

  test('that came too late are said once: taken off the list, they stay off', () => {
    const [late, ...more] = ends('2026-05-21T08:00', [done({ personId: 'sample-p1' })]);
    expect(more).toEqual([]);
    expect(late).toMatchObject({ what: 'The week for a thank-you to Ingrid Solheim and Tom Okafor is over', needsYou: false });
    expect(late?.settles).not.toHaveProperty('personId');
    expect(ends('2026-05-21T08:00', [done({})])).toEqual([]);
  });
});

describe('the day they named', () => {
  const promised = { ...held, debrief: { ...blankDebrief(), decideBy: '2026-05-20' } };
  const ends = (now: string, reminders: readonly Reminder[] = [], file: Interview = promised) =>
    theirDateEnds({ interviews: [file], reminders }, now);

  test.each([
    ['2026-05-13T16:00', 'Harlow & Finch answers soon', 'In 7 days', false],
    ['2026-05-20T16:00', 'Harlow & Finch means to answer today', 'Today', false],
    ['2026-05-21T09:00', 'Harlow & Finch is a little late', 'Yesterday', false],
    ['2026-05-22T08:59', 'Harlow & Finch is a little late', '2 days ago', false],
    ['2026-05-22T09:00', 'Harlow & Finch meant to answer by now', '2 days ago', true],
    ['2026-06-20T09:00', 'Harlow & Finch meant to answer by now', '31 days ago', true],
  ])('is on Today by itself; at %s: %s', (now, what, when, needsYou) => {
    expect(ends(now)).toMatchObject([{ what, when, needsYou }]);
  });

  test('is let go after a month, when it is taken out, and when it is settled', () => {
    expect(ends('2026-06-22T09:00')).toEqual([]);
    expect(ends('2026-05-21T09:00', [], held)).toEqual([]);
    expect(ends('2026-05-21T09:00', [done({ about: 'their-date' })])).toEqual([]);
    expect(ends('2026-05-21T09:00', [done({})])).toHaveLength(1);
  });

  test('noted before without a day stands as it did', () => {
    const noted = open(done({ about: 'their-date', dueAt: '2026-05-22T09:00' }));
    expect(ends('2026-05-21T09:00', [noted], held)).toMatchObject([{ what: 'Harlow & Finch answers soon', when: 'Tomorrow' }]);
    expect(ends('2026-05-21T09:00', [noted])).toHaveLength(1);
  });
});

test('read as words, and tell their rows apart, whatever is stored', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(someInterview, { selector: ({ id }) => id }),
      fc.constantFrom('2026-05-15T08:00', '9999-12-31T23:00'),
      (interviews, now) => {
        const all = interviews.map((one) => ({ ...one, debrief: { ...blankDebrief(), decideBy: '9999-12-30' } }));
        const ends = [
          ...thanksEnds({ interviews: all, reminders: [] }, now),
          ...theirDateEnds({ interviews: [...all, interview()], reminders: [] }, now),
        ];
        for (const end of ends) expect(`${end.what} ${end.why} ${end.when}`).not.toMatch(/undefined|NaN|\[object/);
        expect(new Set(ends.map(({ key }) => key)).size).toBe(ends.length);
      },
    ),
  );
});
