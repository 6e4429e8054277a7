import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, contactsAround, countUnanswered, factsOf, isLastContactUnsaid } from '../../../src/features/follow-up/facts-of.ts';
import { blankDebrief } from '../../../src/features/interviews/debrief.ts';
import type { Interview } from '../../../src/features/interviews/interview.ts';
import { interview } from '../interviews/some-interviews.ts';
import { contact, file, message, NOW, someMessage } from './some-messages.ts';

const held = (change: Partial<Interview> = {}): Interview =>
  interview({
    id: 'i1',
    company: 'Harlow',
    heldOn: '2026-05-12',
    startsAt: '10:00',
    people: [{ id: 'p', name: ' Dana Whitfield ', role: '', found: '', mind: '' }],
    ...change,
  });
const mine = message({ interviewId: 'i1' });

describe('how things stand', () => {
  test.each([
    ['nothing without a prep file or an answer', undefined, false, undefined],
    ['nothing while the interview has no day', interview({ id: 'i1' }), false, undefined],
    ['before it, no interview yet', held({ heldOn: '2026-05-20' }), false, 'never-interviewed'],
    ['after it, an interview', held(), false, 'after-interview'],
    ['with a date they gave, deciding', held({ debrief: { ...blankDebrief(), decideBy: '2026-05-20' } }), false, 'waiting-for-decision'],
    ['with an offer, that', held(), true, 'after-offer'],
  ] as const)('is %s', (_what, found, hasOffer, stage) => {
    const known = answersOf(file({ message: mine, interview: found, hasOffer })).stage;
    expect(known).toEqual(stage === undefined ? { value: undefined } : { value: stage, source: 'prep file' });
  });
  test('is what the person says, whatever the prep file holds', () => {
    expect(answersOf(file({ message: { ...mine, stage: 'after-rejection' }, interview: held() })).stage).toEqual({
      value: 'after-rejection',
    });
  });
  test('an interview to come is told', () => {
    expect(factsOf(file({ message: mine, interview: held({ heldOn: '2026-05-20' }) }))).toMatchObject({
      stage: 'never-interviewed',
      interviewScheduled: true,
    });
  });
  test('there are no facts before it is known', () => expect(factsOf(file())).toBeNull());
});

describe('the last contact', () => {
  test('is the interview, or what the log has after it', () => {
    expect(answersOf(file({ message: mine, interview: held() })).lastContactOn).toEqual({ value: '2026-05-12', source: 'prep file' });
    const log = [contact({ interviewId: 'i1', on: '2026-05-13' }), contact({ interviewId: 'i1', on: '2026-05-01' })];
    expect(answersOf(file({ message: mine, interview: held(), contacts: log })).lastContactOn).toEqual({
      value: '2026-05-13',
      source: 'log',
    });
  });
  test('counts the day of an answer, and nothing that is still to come', () => {
    const log = [contact({ on: '2026-05-01', answered: true, answeredOn: '2026-05-10' }), contact({ on: '2026-06-01' })];
    expect(answersOf(file({ contacts: log })).lastContactOn.value).toBe('2026-05-10');
  });
  test.each([
    ['2026-05-11', 3],
    ['2026-05-14', 0],
    ['2026-05-20', 0],
    ['never', null],
  ])('%s is %s days ago', (lastContactOn, days) => {
    expect(factsOf(file({ message: message({ stage: 'after-interview', lastContactOn }) }))?.daysSinceLastContact).toBe(days);
  });
  test('unsaid, it is taken to be today after an interview, none before one; and asked for', () => {
    const after = file({ message: message({ stage: 'after-rejection' }) });
    const before = file({ message: message({ stage: 'networking-contact' }) });
    expect([factsOf(after)?.daysSinceLastContact, isLastContactUnsaid(after)]).toEqual([0, true]);
    expect([factsOf(before)?.daysSinceLastContact, isLastContactUnsaid(before)]).toEqual([null, false]);
  });
});

describe('their date', () => {
  const decided = held({ debrief: { ...blankDebrief(), decideBy: '2026-05-12' } });
  test('comes from the debrief, and can be waved aside', () => {
    expect(factsOf(file({ message: mine, interview: decided }))).toMatchObject({ decisionDateGiven: 'past', daysPastDecisionDate: 2 });
    expect(factsOf(file({ message: { ...mine, theirDate: 'none' }, interview: decided }))?.decisionDateGiven).toBeNull();
  });
  test.each([
    ['2026-05-16', { decisionDateGiven: 'future', daysUntilDecisionDate: 2 }],
    ['2026-05-14', { decisionDateGiven: 'future', daysUntilDecisionDate: 0 }],
    ['2026-05-13', { decisionDateGiven: 'past', daysPastDecisionDate: 1 }],
  ])('%s, seen from May 14', (theirDate, facts) => {
    expect(factsOf(file({ message: message({ stage: 'waiting-for-decision', theirDate }) }))).toMatchObject(facts);
  });
});

describe('what was sent', () => {
  const waiting = (on: string, change = {}): ReturnType<typeof contact> => contact({ on, wantsAnswer: true, whatFor: 'status', ...change });
  test.each([
    ['none', [], 0],
    ['two in a row', [waiting('2026-05-01'), waiting('2026-05-05')], 2],
    ['one before they wrote, one after', [waiting('2026-05-01'), contact({ by: 'them', on: '2026-05-03' }), waiting('2026-05-05')], 1],
    ['one they answered', [waiting('2026-05-01', { answered: true, answeredOn: '2026-05-02' })], 0],
    [
      'one before an answer to a later one',
      [waiting('2026-05-01'), waiting('2026-05-05', { answered: true, answeredOn: '2026-05-06' })],
      0,
    ],
    ['a thank-you', [waiting('2026-05-01', { whatFor: 'thanks' })], 0],
    ['something that asks for nothing', [waiting('2026-05-01', { wantsAnswer: false })], 0],
  ])('without an answer: %s', (_what, log, count) => expect(countUnanswered(log)).toBe(count));

  test('a thank-you is known from the log or from the list of what was due', () => {
    const thanks = contact({ interviewId: 'i1', on: '2026-05-13', whatFor: 'thanks' });
    expect(answersOf(file({ message: mine, interview: held(), contacts: [thanks] })).thankYouAlreadySent).toEqual({
      value: true,
      source: 'log',
    });
    const before = { ...thanks, on: '2026-05-01' };
    expect(answersOf(file({ message: mine, interview: held(), contacts: [before] })).thankYouAlreadySent.value).toBeUndefined();
    const reminder = { id: 'r', type: 'reminder', interviewId: 'i1', about: 'thank-you', dueAt: NOW, doneOn: '2026-05-13' } as const;
    expect(answersOf(file({ message: mine, interview: held(), reminders: [reminder] })).thankYouAlreadySent).toEqual({
      value: true,
      source: 'prep file',
    });
  });
});

describe('the log around a message', () => {
  test('is that of its prep file, or of the same name that belongs to no other', () => {
    const log = [
      contact({ id: 'same', interviewId: 'i1', who: 'Tom' }),
      contact({ id: 'other', interviewId: 'i2' }),
      contact({ id: 'name', who: ' dana  whitfield' }),
      contact({ id: 'stranger', who: 'Tom' }),
    ];
    expect(contactsAround(mine, log).map((one) => one.id)).toEqual(['same', 'name']);
    expect(contactsAround(message({ to: '' }), [contact({ who: '' })])).toEqual([]);
  });
});

test('names come from the prep file and from whom it is to; the company from the prep file first', () => {
  expect(factsOf(file({ message: { ...mine, to: 'Priya', company: 'Elsewhere' }, interview: held() }))).toMatchObject({
    people: ['Priya', 'Dana Whitfield'],
    company: 'Harlow',
  });
  const bare = factsOf(file({ message: message({ to: '', stage: 'after-offer' }) }));
  expect(bare).not.toHaveProperty('people');
  expect(bare).not.toHaveProperty('company');
});

test('facts are made of any message, and what the person said always wins', () => {
  fc.assert(
    fc.property(someMessage, fc.boolean(), (made, hasOffer) => {
      const facts = factsOf(file({ message: made, interview: held(), hasOffer, contacts: [contact({ wantsAnswer: true })] }));
      expect(facts?.stage).toBe(made.stage ?? (hasOffer ? 'after-offer' : 'after-interview'));
      if (made.unansweredSent !== undefined) expect(facts?.unansweredSent).toBe(made.unansweredSent);
      if (made.lastContactOn === 'never') expect(facts?.daysSinceLastContact).toBeNull();
      if (made.thankYouAlreadySent !== undefined) expect(facts?.thankYouAlreadySent).toBe(made.thankYouAlreadySent);
    }),
  );
});
