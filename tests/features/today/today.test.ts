import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankDebrief } from '../../../src/features/interviews/debrief.ts';
import { nextCall, nextThing, openEnds, type CaseFile } from '../../../src/features/today/today.ts';
import { blankCon, blankOffer, blankXCon } from '../../../src/features/offers/offer.ts';
import { interview, sample, someInterview } from '../interviews/some-interviews.ts';

const file = (change: Partial<CaseFile> = {}): CaseFile => ({
  interviews: [],
  reminders: [],
  offers: [],
  sharedWith: () => sample,
  ...change,
});
const held = { ...sample.interview, id: 'held', heldOn: '2026-05-13', startsAt: '10:00' };
const now = '2026-05-13T16:00';

describe('the next call', () => {
  test('is the soonest to come', () => expect(nextCall(file({ interviews: [held, sample.interview] }), now)?.id).toBe('sample-interview'));
  test('is none when all are over', () => expect(nextCall(file({ interviews: [held] }), now)).toBeUndefined());
});

describe('the one thing to do', () => {
  test('is a debrief of the last days before anything else', () => {
    const thing = nextThing(file({ interviews: [held, interview()] }), now, []);
    expect(thing?.target).toEqual({ route: 'debrief', id: 'held' });
    expect(nextThing(file({ interviews: [held, interview()] }), now, [thing?.key ?? ''])?.target).toEqual({
      route: 'interviews',
      id: 'i1',
      part: 'basics',
    });
  });
  test('is what is thin in the next file', () => {
    const thin = { ...sample.interview, tidbits: [] };
    expect(nextThing(file({ interviews: [thin] }), now, [])).toMatchObject({
      target: { part: 'tidbits' },
      what: 'Find one tidbit to bring up.',
    });
  });
  test('is to weigh an offer that is still empty', () => {
    expect(nextThing(file({ offers: [{ ...blankOffer('a'), title: 'Job' }] }), now, [])?.what).toBe(
      'Write down what speaks for and against Job.',
    );
  });
  test('is nothing when all is well', () => expect(nextThing(file({ interviews: [sample.interview] }), now, [])).toBeUndefined());
});

describe('open ends', () => {
  test('an interview of today asks for thanks by tomorrow, and for its debrief', () => {
    const [thanks, debrief] = openEnds(file({ interviews: [held] }), now);
    expect(thanks).toMatchObject({ what: 'A thank-you to Dana Whitfield, Priya Nair and Tom Okafor', when: 'By tomorrow', needsYou: true });
    expect(thanks).not.toHaveProperty('reminderId');
    expect(debrief).toMatchObject({ what: 'Debrief: Harlow & Finch', when: 'Today', needsYou: false });
  });
  test('thanks are asked for within two days, still fine within a week, and then no more', () => {
    const thanks = (now: string) => openEnds(file({ interviews: [held] }), now).find((end) => end.key === 'thanks-held');
    expect(thanks('2026-05-14T10:30')).toMatchObject({ when: 'Today', needsYou: true });
    expect(thanks('2026-05-15T10:30')).toMatchObject({ when: 'Today', needsYou: true });
    expect(thanks('2026-05-16T10:30')).toMatchObject({
      when: 'Still fine',
      needsYou: false,
      why: expect.stringContaining('without a word on the delay') as string,
    });
    expect(thanks('2026-05-20T10:30')).toBeDefined();
    expect(thanks('2026-05-20T11:01')).toBeUndefined();
  });
  test('thanks that were noted can be taken off the list, and stay off', () => {
    const reminder = { id: 'r', type: 'reminder', interviewId: 'held', about: 'thank-you', dueAt: '2026-05-14T11:00' } as const;
    expect(openEnds(file({ interviews: [held], reminders: [reminder] }), now)[0]?.reminderId).toBe('r');
    const sent = openEnds(file({ interviews: [held], reminders: [{ ...reminder, doneOn: '2026-05-13' }] }), now);
    expect(sent.map((end) => end.key)).toEqual(['debrief-held']);
  });
  test('the date they gave is quiet until it has passed', () => {
    const reminder = { id: 'r', type: 'reminder', interviewId: 'held', about: 'their-date', dueAt: '2026-05-21T09:00' } as const;
    const done = { ...held, debrief: { ...blankDebrief(), doneOn: '2026-05-13', decideBy: '2026-05-20' } };
    const before = openEnds(file({ interviews: [done], reminders: [reminder] }), '2026-05-18T09:00');
    expect(before).toContainEqual(expect.objectContaining({ what: 'Harlow & Finch answers soon', needsYou: false, when: 'In 2 days' }));
    const after = openEnds(file({ interviews: [done], reminders: [reminder] }), '2026-05-22T10:00');
    expect(after).toMatchObject([{ what: 'Harlow & Finch meant to answer by now', needsYou: true }]);
  });
  test('an offer with a date, and asks without a reply', () => {
    const xcon = { ...blankXCon('x', 'ask', 'more'), status: 'asked', askedOn: '2026-05-11' } as const;
    const offer = { ...blankOffer('o', 'offer', 'Job 2'), respondBy: '2026-05-14', cons: [{ ...blankCon('c', 'low pay'), xcons: [xcon] }] };
    expect(openEnds(file({ offers: [offer] }), now)).toMatchObject([
      { what: 'Job 2 wants an answer', when: 'Tomorrow', needsYou: true },
      { what: 'One ask without a reply', why: 'To Job 2, asked May 11', when: '2 days ago' },
    ]);
    expect(openEnds(file({ offers: [{ ...blankOffer('o'), respondBy: '2026-09-01' }] }), now)).toEqual([]);
  });
  test('always read as words, whatever is stored', () => {
    fc.assert(
      fc.property(fc.array(someInterview), (interviews) => {
        const all = file({ interviews });
        for (const end of openEnds(all, '2026-05-15T08:00'))
          expect(`${end.what} ${end.why} ${end.when}`).not.toMatch(/undefined|NaN|\[object/);
        expect(JSON.stringify(nextThing(all, '2026-05-15T08:00', []) ?? {})).not.toMatch(/undefined|NaN/);
      }),
    );
  });
});
