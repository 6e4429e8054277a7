import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wantsAnswer } from '../../../src/features/follow-up/contact.ts';
import { FOLLOW_UP_FORMAT, followUpRecords } from '../../../src/features/follow-up/follow-up-format.ts';
import { blankMessage, changeMessage, messageName } from '../../../src/features/follow-up/message.ts';
import { readEnvelope, writeEnvelope } from '../../../src/lib/envelope.ts';
import { liveRecords } from '../../../src/lib/records.ts';
import { statesTheLaws } from '../../helpers/format-laws.ts';
import { contact, message, someMessage } from './some-messages.ts';

const strange = fc.oneof(fc.jsonValue(), fc.constantFrom('2026-02-30', '2026-05-14', '2026-05-14T25:00', '2026-05-14T07:30', -0, 10, 2.5));
/** Anything that could stand under the key: whole records, broken ones, kinds nobody knows. */
const someStoredRecord: fc.Arbitrary<unknown> = fc.oneof(
  someMessage.map((made) => ({ ...made, updatedAt: 5 })),
  fc.record(
    {
      id: fc.oneof(fc.string(), fc.constantFrom('m', 'c', '__proto__')),
      updatedAt: fc.oneof(fc.nat(50), fc.string()),
      type: fc.constantFrom('message', 'contact', 'mood', '__proto__', 7),
      text: strange,
      to: strange,
      stage: fc.oneof(strange, fc.constant('after-rejection')),
      lastContactOn: fc.oneof(strange, fc.constant('never')),
      theirDate: strange,
      unansweredSent: strange,
      askedByThem: strange,
      heldUntil: strange,
      interviewLanguage: fc.oneof(strange, fc.constantFrom('en', 'EN', 'e')),
      cardId: strange,
      who: strange,
      on: strange,
      by: fc.constantFrom('me', 'them', 'you', 3),
      channel: fc.constantFrom('email', 'phone', 'fax'),
      answered: strange,
      answeredOn: strange,
      mood: fc.jsonValue(),
      deleted: fc.constantFrom(true, false, 'no'),
    },
    { requiredKeys: ['id'] },
  ),
);

describe('messages and contacts as stored', () => {
  statesTheLaws(FOLLOW_UP_FORMAT, someStoredRecord);

  test('version 1 is read whole, with nothing to mend, and written back equal', () => {
    const text = readFileSync(new URL('./fixtures/follow-up.v1.json', import.meta.url), 'utf8');
    const reading = readEnvelope(text, FOLLOW_UP_FORMAT);
    expect(reading).toMatchObject({ state: 'read', damaged: false });
    if (reading.state !== 'read') return;
    expect(followUpRecords(reading.records, 'message').map((one) => [one.id, one.stage, one.sentOn])).toEqual([
      ['m-1', undefined, '2026-05-14'],
      ['m-2', 'after-rejection', undefined],
    ]);
    expect(followUpRecords(reading.records, 'contact').map((one) => [one.by, one.channel, one.answeredOn])).toEqual([
      ['me', 'email', undefined],
      ['me', 'linkedin', '2026-05-27'],
      ['them', 'phone', undefined],
    ]);
    const written = JSON.parse(writeEnvelope(reading.records, 1));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    const expected = JSON.parse(text);
    expect(written.records.sort(byId)).toEqual(expected.records.sort(byId));
  });

  test('a whole message is read back letter by letter', () => {
    fc.assert(
      fc.property(someMessage, (made) => {
        const reading = readEnvelope(writeEnvelope(new Map([[made.id, { ...made, updatedAt: 7 }]]), 1), FOLLOW_UP_FORMAT);
        expect(reading).toMatchObject({ state: 'read', damaged: false });
        if (reading.state === 'read') expect(liveRecords(reading.records)).toEqual([{ ...made, updatedAt: 7 }]);
      }),
    );
  });

  test('a record of a kind this version does not know goes back as it came', () => {
    const text = JSON.stringify({ version: 1, records: [{ id: 'x', updatedAt: 3, type: 'mood', text: { deep: [1] } }] });
    const reading = readEnvelope(text, FOLLOW_UP_FORMAT);
    expect(reading).toMatchObject({ state: 'read', damaged: false });
    if (reading.state === 'read') expect(JSON.parse(writeEnvelope(reading.records, 1))).toEqual(JSON.parse(text));
  });

  test('what is wrong is left out or set right, what is not known stays', () => {
    expect(
      FOLLOW_UP_FORMAT.parseRecord({
        id: 'm',
        updatedAt: 3,
        type: 'message',
        text: 7,
        mood: 'new',
        stage: 'in love',
        askedByThem: 'yes',
        lastContactOn: 'always',
        theirDate: '2026-02-30',
        unansweredSent: 10,
        news: 'nothing',
        heldUntil: '2026-05-14',
        interviewId: '',
      }),
    ).toEqual({ ...blankMessage('m'), updatedAt: 3, text: '7', mood: 'new', news: 'nothing' });
    const contactOf = { id: 'c', updatedAt: 3, type: 'contact', on: 'soon', by: 'you', channel: 'fax', wantsAnswer: 1, messageId: 4 };
    expect(FOLLOW_UP_FORMAT.parseRecord(contactOf)).toEqual({
      id: 'c',
      updatedAt: 3,
      type: 'contact',
      who: '',
      whatFor: '',
      on: '0001-01-01',
      by: 'me',
      channel: 'email',
      wantsAnswer: false,
      answered: false,
    });
  });
});

test('a field set to nothing is taken out', () => {
  expect(changeMessage(message({ stage: 'after-offer' }), { stage: undefined, to: 'A' })).toEqual(message({ to: 'A' }));
});

test.each([
  [{ to: 'Dana', company: 'Harlow' }, 'To Dana, Harlow'],
  [{ to: '', company: 'Harlow' }, 'To Harlow'],
  [{ to: ' ', company: '', subject: 'The role' }, 'The role'],
  [{ to: '', text: 'Good morning,\nthank you' }, 'Good morning,'],
  [{ to: '', text: ' ' }, 'A message'],
])('a message %j is called “%s”', (change, name) => expect(messageName(message(change))).toBe(name));

test.each([
  ['thanks', false],
  ['accepts', false],
  ['status', true],
  ['re-opens', true],
  [undefined, true],
] as const)('a message for %s wants an answer: %s', (purpose, wants) => expect(wantsAnswer(purpose)).toBe(wants));

test('a contact is its own copy', () => expect(contact()).toEqual(contact()));
