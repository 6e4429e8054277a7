/** Two interviews on one day, one of them without a time: what Today says from the evening before to two weeks after. */
import { describe, expect, test } from 'vitest';
import { alsoThatDay, isOnlyCard } from '../../../src/features/today/calls.ts';
import { nextCall, nextThing, openEnds, type CaseFile } from '../../../src/features/today/today.ts';
import { blankDebrief } from '../../../src/features/interviews/debrief.ts';
import { interviewName, type Interview } from '../../../src/features/interviews/interview.ts';
import type { Reminder } from '../../../src/features/interviews/interviews-format.ts';
import { isCardTime, untilWords } from '../../../src/features/interviews/when.ts';
import { formatClock } from '../../../src/lib/dates.ts';
import { interview, sample } from '../interviews/some-interviews.ts';

const MONDAY = '2026-11-30';
const whole = { ...sample.interview, heldOn: MONDAY, people: sample.interview.people.slice(0, 1) };
/** On site at half past ten. */
const HARLOW: Interview = { ...whole, id: 'harlow', company: 'Harlow', channel: 'on-site', startsAt: '10:30' };
/** By video, sometime that day. */
const LUMEN: Interview = {
  ...whole,
  id: 'lumen',
  company: 'Lumen',
  channel: 'video',
  people: whole.people.map((person) => ({ ...person, name: 'Tom Okafor' })),
};
delete (LUMEN as { startsAt?: string }).startsAt;

const plain = (text: string): string => text.replaceAll('\u202f', ' ');

/** Today in words: the call, what comes after it, the one thing to do, the open ends. */
function says(file: CaseFile, now: string): readonly string[] {
  const call = nextCall(file, now);
  const thing = nextThing(file, now, []);
  const offered = call === undefined ? '' : isCardTime(call, now) ? 'the card' : 'the card, the prep file';
  return [
    call === undefined
      ? 'No interview ahead'
      : `${interviewName(call)}: ${[call.startsAt === undefined ? '' : formatClock(call.startsAt), untilWords(call, now)].filter(Boolean).join(', ')} [${offered}]`,
    ...alsoThatDay(file.interviews, now).map((one) => `${one.when}: ${interviewName(one.interview)}`),
    ...(thing === undefined ? [] : [`To do: ${thing.what}`]),
    ...openEnds(file, now).map((end) => `${end.needsYou ? '! ' : ''}${end.what}. ${end.why} (${end.when})`),
  ].map(plain);
}

const PROMISED: Reminder = { id: 'r', type: 'reminder', interviewId: 'harlow', about: 'their-date', dueAt: `${MONDAY}T12:00` };
const thanked = (interviewId: string, doneOn: string): Reminder => ({
  id: `t-${interviewId}`,
  type: 'reminder',
  interviewId,
  about: 'thank-you',
  dueAt: `${MONDAY}T12:00`,
  doneOn,
});
const debriefed = (one: Interview, decideBy?: string): Interview => ({
  ...one,
  debrief: { ...blankDebrief(), doneOn: MONDAY, ...(decideBy === undefined ? {} : { decideBy }) },
});

const fileOf = (interviews: readonly Interview[], reminders: readonly Reminder[] = []): CaseFile => ({
  interviews,
  reminders,
  offers: [],
  sharedWith: () => sample,
});

const AHEAD = fileOf([LUMEN, HARLOW]);
/** Harlow’s debrief is written at noon: they decide by Friday. */
const NOON = fileOf([LUMEN, debriefed(HARLOW, '2026-12-04')], [PROMISED]);
/** In the evening Harlow is thanked and Lumen’s debrief is written. */
const NIGHT = fileOf([debriefed(LUMEN), debriefed(HARLOW, '2026-12-04')], [PROMISED, thanked('harlow', MONDAY)]);
/** The day after Lumen is thanked too. */
const AFTER = fileOf(NIGHT.interviews, [...NIGHT.reminders, thanked('lumen', '2026-12-01')]);

describe('on a day with two interviews', () => {
  const thanks = (who: string): string => `! A thank-you to ${who}. Only thanks, nothing to mend or add. It is welcome within two days.`;
  test.each<[moment: string, file: CaseFile, words: readonly string[]]>([
    [
      '2026-11-29T18:00',
      AHEAD,
      [
        'Harlow: 10:30 AM, tomorrow [the card, the prep file]',
        'Also that day, no time yet: Lumen',
        'To do: Tell one story aloud, with a clock.',
      ],
    ],
    [
      '2026-11-30T08:00',
      AHEAD,
      [
        'Harlow: 10:30 AM, in 2 hours 30 min [the card, the prep file]',
        'Also today, no time yet: Lumen',
        'To do: Pack: A sample trip plan, names taken out.',
      ],
    ],
    ['2026-11-30T10:05', AHEAD, ['Harlow: 10:30 AM, in 25 min [the card]', 'Also today, no time yet: Lumen']],
    ['2026-11-30T11:00', AHEAD, ['Harlow: 10:30 AM, now [the card]', 'Also today, no time yet: Lumen']],
    [
      '2026-11-30T11:31',
      AHEAD,
      [
        'Lumen: today [the card, the prep file]',
        'To do: Write down how Harlow went.',
        `${thanks('Dana Whitfield')} (By tomorrow)`,
        'Debrief: Harlow. Two minutes, while it is fresh (Today)',
      ],
    ],
    [
      '2026-11-30T13:00',
      NOON,
      [
        'Lumen: today [the card, the prep file]',
        'To do: Write down the time.',
        `${thanks('Dana Whitfield')} (By tomorrow)`,
        'Harlow answers soon. Until then, nothing to send (In 4 days)',
      ],
    ],
    [
      '2026-11-30T17:00',
      NOON,
      [
        'No interview ahead',
        'To do: Write down how Lumen went.',
        `${thanks('Tom Okafor')} (By tomorrow)`,
        `${thanks('Dana Whitfield')} (By tomorrow)`,
        'Debrief: Lumen. Two minutes, while it is fresh (Today)',
        'Harlow answers soon. Until then, nothing to send (In 4 days)',
      ],
    ],
    [
      '2026-12-01T09:00',
      NIGHT,
      ['No interview ahead', `${thanks('Tom Okafor')} (Today)`, 'Harlow answers soon. Until then, nothing to send (In 3 days)'],
    ],
    ['2026-12-04T09:00', AFTER, ['No interview ahead', 'Harlow means to answer today. Nothing to send yet (Today)']],
    [
      '2026-12-06T09:00',
      AFTER,
      [
        'No interview ahead',
        'Harlow is a little late. That is common. Leave them until Tue, Dec 8, then one short question is fine (2 days ago)',
      ],
    ],
    [
      '2026-12-08T09:00',
      AFTER,
      [
        'No interview ahead',
        '! Harlow meant to answer by now. The date they gave has passed: one short, friendly question is fine (4 days ago)',
      ],
    ],
    [
      '2026-12-14T09:00',
      AFTER,
      [
        'No interview ahead',
        '! Harlow meant to answer by now. The date they gave has passed: one short, friendly question is fine (10 days ago)',
      ],
    ],
  ])('%s', (now, file, words) => expect(says(file, now)).toEqual(words));

  test('nothing is offered beside the card while only that counts, whatever else waits', () => {
    const late = { ...HARLOW, id: 'late', heldOn: '2026-11-27', company: 'Older' };
    const file = fileOf([LUMEN, HARLOW, late], [PROMISED]);
    const other = { key: 'x', what: 'x', why: '', target: { route: 'offers' }, when: '', needsYou: true } as const;
    for (const now of ['2026-11-30T10:00', '2026-11-30T10:30', '2026-11-30T11:29']) {
      expect(isOnlyCard(file.interviews, now)).toBe(true);
      expect([nextThing(file, now, []), ...openEnds(file, now, [other])]).toEqual([undefined]);
    }
    for (const now of ['2026-11-30T09:59', '2026-11-30T11:30']) expect(openEnds(file, now, [other]).map((end) => end.key)).toContain('x');
  });
});

describe('two with a time', () => {
  const second: Interview = { ...LUMEN, startsAt: '14:00' };
  const at = (now: string, ...interviews: readonly Interview[]): readonly string[] => says(fileOf(interviews), now).slice(0, 2);
  test('the second is named with its time, until it is the next', () => {
    expect(at('2026-11-30T10:20', second, HARLOW)).toEqual(['Harlow: 10:30 AM, in 10 min [the card]', 'Then 2:00 PM: Lumen']);
    expect(at('2026-11-30T13:40', second, HARLOW)).toEqual(['Lumen: 2:00 PM, in 20 min [the card]']);
  });
  test('that follow closely: the one that has begun counts, and both cards are at hand before', () => {
    const soon: Interview = { ...LUMEN, startsAt: '11:15' };
    expect(at('2026-11-30T11:05', soon, HARLOW)).toEqual(['Harlow: 10:30 AM, now [the card]', 'Then 11:15 AM: Lumen']);
    expect(alsoThatDay([soon, HARLOW], '2026-11-30T11:05')[0]?.isCardTime).toBe(true);
    expect(alsoThatDay([soon, HARLOW], '2026-11-30T10:40')[0]?.isCardTime).toBe(false);
    expect(at('2026-11-30T11:20', soon, HARLOW)).toEqual(['Lumen: 11:15 AM, now [the card]']);
  });
  test('the debrief is offered from the planned end', () => {
    const long: Interview = { ...HARLOW, minutes: 120 };
    const isOffered = (now: string): boolean => says(fileOf([long]), now).includes('To do: Write down how Harlow went.');
    expect([isOffered('2026-11-30T11:31'), isOffered('2026-11-30T12:29'), isOffered('2026-11-30T12:30')]).toEqual([false, false, true]);
  });
  test('one of another day is not named', () =>
    expect(at('2026-11-30T08:00', HARLOW, { ...second, heldOn: '2026-12-01' })).toEqual([
      'Harlow: 10:30 AM, in 2 hours 30 min [the card, the prep file]',
      'To do: Pack: A sample trip plan, names taken out.',
    ]));
});

test('a call that was noted before zones were kept is asked about first', () => {
  const old = interview({ id: 'old', company: 'Lumen', channel: 'video', heldOn: MONDAY, startsAt: '14:30' });
  const file = fileOf([{ ...old, perhapsIn: 'America/New_York' } as Interview]);
  expect(plain(nextThing(file, '2026-11-29T18:00', [])?.what ?? '')).toBe('Was 2:30 PM meant in New York or here?');
  expect(nextThing(file, '2026-11-29T18:00', ['zone-old'])?.key).not.toBe('zone-old');
});
