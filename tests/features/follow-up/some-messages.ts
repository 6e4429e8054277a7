/** Messages, contacts and cases for the tests. */
import fc from 'fast-check';
import { parseContact, type Contact } from '../../../src/features/follow-up/contact.ts';
import { CHANNELS, NEWS, PURPOSES, STAGES, type Finding } from '../../../src/features/message-check/facts.ts';
import type { MessageCase } from '../../../src/features/follow-up/facts-of.ts';
import { blankMessage, type Message } from '../../../src/features/follow-up/message.ts';

export const NOW = '2026-05-14T16:00';

export const message = (change: Partial<Message> = {}): Message => ({
  ...blankMessage('m'),
  to: 'Dana Whitfield',
  text: 'Hello',
  ...change,
});
export const contact = (change: Partial<Contact> = {}): Contact => ({
  ...{ id: 'c', type: 'contact' },
  ...parseContact({}),
  who: 'Dana Whitfield',
  on: '2026-05-11',
  ...change,
});
export const file = (change: Partial<MessageCase> = {}): MessageCase => ({
  message: message(),
  reminders: [],
  contacts: [],
  now: NOW,
  ...change,
});
export const finding = (span: readonly [number, number] | undefined, change: Partial<Finding> = {}): Finding => ({
  rule: 'defending',
  effect: 'purpose',
  text: 'Defends',
  why: 'It repairs a picture.',
  ...(span === undefined ? {} : { span }),
  ...change,
});

const day = fc.constantFrom('2026-05-11', '2026-02-28', '2027-01-01');
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(values, { nil: undefined });
const clean = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T; // the same, without what is not there

/** Whole messages. */
export const someMessage: fc.Arbitrary<Message> = fc
  .record({
    id: fc.constantFrom('m', 'n'),
    type: fc.constant('message' as const),
    to: fc.string(),
    company: fc.string(),
    subject: fc.string(),
    text: fc.string({ unit: 'binary' }),
    chair: fc.string(),
    skeleton: fc.constantFrom('', 'thank-you'),
    stage: maybe(fc.constantFrom(...STAGES)),
    askedByThem: maybe(fc.boolean()),
    askedFrom: maybe(fc.boolean()),
    lastContactOn: maybe(fc.oneof(day, fc.constant('never'))),
    theirDate: maybe(fc.oneof(day, fc.constant('none'))),
    unansweredSent: maybe(fc.nat(9)),
    thankYouAlreadySent: maybe(fc.boolean()),
    news: maybe(fc.constantFrom(...NEWS, 'nothing' as const)),
    channel: maybe(fc.constantFrom(...CHANNELS)),
    interviewScheduled: maybe(fc.boolean()),
    toldNotToContact: maybe(fc.boolean()),
    interviewLanguage: maybe(fc.constantFrom('en', 'de', 'fil')),
    saidPurpose: maybe(fc.constantFrom(...PURPOSES)),
    interviewId: maybe(fc.constantFrom('i1')),
    heldUntil: maybe(fc.constantFrom('2026-05-14T07:30')),
    heldFor: maybe(fc.constantFrom('rest' as const, 'date' as const)),
    addedOn: maybe(day),
    sentOn: maybe(day),
    cardId: maybe(fc.constantFrom('a')),
  })
  .map((made) => clean(made) as Message);
