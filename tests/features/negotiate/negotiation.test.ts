import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEGOTIATE_FORMAT, talkRecords } from '../../../src/features/negotiate/negotiate-format.ts';
import { ANSWERS, blankPlan, changeNegotiation, changePlan } from '../../../src/features/negotiate/negotiation.ts';
import { blankAfterYes, LETTER_STATES, OUTCOMES, parseAfterYes } from '../../../src/features/negotiate/promises.ts';
import { talkEnds } from '../../../src/features/today/talk-ends.ts';
import { readEnvelope, writeEnvelope } from '../../../src/lib/envelope.ts';
import { liveRecords } from '../../../src/lib/records.ts';
import { statesTheLaws } from '../../helpers/format-laws.ts';
import { offer, plan, someTalk, talk } from './some-talks.ts';

const someDay = fc.constantFrom('2026-02-30', '2026-02-28', null, 5);
const someOutcomes = fc.dictionary(
  fc.constantFrom('30:a', '90:a', '__proto__', 'constructor', 'toString', ''),
  fc.oneof(fc.constantFrom(...OUTCOMES), fc.jsonValue()),
);
/** Anything that could stand under the key: whole records, broken ones, kinds nobody knows. */
const someStoredRecord: fc.Arbitrary<unknown> = fc.oneof(
  someTalk.map(({ negotiation }) => ({ ...negotiation, updatedAt: 5 })),
  fc.record({
    id: fc.oneof(fc.string(), fc.constantFrom('a', 'b', 'after:a', 'xcon:x')),
    updatedAt: fc.oneof(fc.nat(50), fc.string()),
    type: fc.constantFrom('negotiation', 'promise', 'after-yes', 'mood', '__proto__', 7),
    goal: fc.jsonValue(),
    asks: fc.oneof(
      fc.jsonValue(),
      fc.array(
        fc.record({
          id: fc.constantFrom('x', 'y', 'x-2', '', 4),
          order: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.jsonValue()),
          answer: fc.oneof(fc.constantFrom(...ANSWERS), fc.jsonValue()),
          till: someDay,
          tone: fc.jsonValue(),
          mood: fc.jsonValue(),
        }),
      ),
    ),
    reasons: fc.oneof(fc.jsonValue(), fc.array(fc.record({ id: fc.constantFrom('x', 'x'), proof: fc.jsonValue() }))),
    replies: fc.jsonValue(),
    researchId: fc.jsonValue(),
    callOn: someDay,
    callAt: fc.constantFrom('24:00', '14:30', null),
    offerId: fc.jsonValue(),
    letter: fc.oneof(fc.constantFrom(...LETTER_STATES), fc.jsonValue()),
    dueOn: someDay,
    startsOn: someDay,
    leaving: fc.jsonValue(),
    outcomes: fc.oneof(fc.jsonValue(), someOutcomes),
    note30: fc.jsonValue(),
    deleted: fc.constantFrom(true, false, 'no'),
  }),
);

describe('negotiations as stored', () => {
  statesTheLaws(NEGOTIATE_FORMAT, someStoredRecord);

  test('version 1 is read whole, with nothing to mend, and written back equal', () => {
    const text = readFileSync(new URL('./fixtures/negotiate.v1.json', import.meta.url), 'utf8');
    const reading = readEnvelope(text, NEGOTIATE_FORMAT);
    expect(reading).toMatchObject({ state: 'read', damaged: false });
    if (reading.state !== 'read') return;
    const [one] = talkRecords(reading.records, 'negotiation');
    expect(one).toMatchObject({ withWhom: 'Dana Whitfield', callOn: '2026-05-18', callAt: '14:30', researchId: 'r-1' });
    expect(one?.asks.map((ask) => [ask.id, ask.answer, ask.till])).toEqual([
      ['x-home', 'partly', undefined],
      ['x-title', 'granted', undefined],
      ['a-parking', 'will-check', '2026-05-20'],
      ['x-course', undefined, undefined],
    ]);
    expect(talkRecords(reading.records, 'promise').map((promise) => promise.letter)).toEqual(['missing', 'different', 'in-letter']);
    expect(talkRecords(reading.records, 'after-yes')[0]).toMatchObject({
      startsOn: '2026-06-15',
      outcomes: { '30:xcon:x-home': 'partly' },
    });
    expect(JSON.parse(writeEnvelope(reading.records, 1))).toEqual(JSON.parse(text));
  });

  test('a whole talk is read back letter by letter', () => {
    fc.assert(
      fc.property(someTalk, ({ negotiation }) => {
        const reading = readEnvelope(writeEnvelope(new Map([['o', { ...negotiation, updatedAt: 7 }]]), 1), NEGOTIATE_FORMAT);
        expect(reading).toMatchObject({ state: 'read', damaged: false });
        if (reading.state === 'read') expect(liveRecords(reading.records)).toEqual([{ ...negotiation, updatedAt: 7 }]);
      }),
    );
  });

  test('a record of a kind this version does not know goes back as it came, and is not called damaged', () => {
    const text = JSON.stringify({ version: 1, records: [{ id: 'm', updatedAt: 3, type: 'mood', asks: 'none', letter: { deep: [1] } }] });
    const reading = readEnvelope(text, NEGOTIATE_FORMAT);
    expect(reading).toMatchObject({ state: 'read', damaged: false });
    if (reading.state !== 'read') return;
    expect(JSON.parse(writeEnvelope(reading.records, 1))).toEqual(JSON.parse(text));
    for (const type of ['negotiation', 'promise', 'after-yes'] as const) expect(talkRecords(reading.records, type)).toEqual([]);
  });

  test('what is wrong is left out or set right, what is not known stays', () => {
    const read = NEGOTIATE_FORMAT.parseRecord({
      id: 'o',
      updatedAt: 3,
      type: 'negotiation',
      goal: 7,
      mood: 'new in version 9',
      researchId: 5,
      callOn: '2026-02-30',
      callAt: '24:00',
      asks: [{ id: 'x', order: 'first', isLeftOut: 'yes', tone: 'loud', answer: 'maybe', till: 'soon', star: 1 }, 'stray', { id: 'x' }, {}],
      reasons: [{}],
      replies: { they: 'no list' },
      questions: [{ text: true }],
    });
    expect(read).toEqual({
      ...talk({ goal: '7', reasons: [{ id: 'reason-0', text: '', proof: '' }], questions: [{ id: 'question-0', text: 'true' }] }),
      updatedAt: 3,
      mood: 'new in version 9',
      asks: [{ ...plan('x', 0), star: 1 }, plan('x-2', 1), plan('ask-2', 2)],
    });
    const promise = { id: 'p', updatedAt: 3, type: 'promise', letter: 'lost', dueOn: '2026-13-01', who: null };
    expect(NEGOTIATE_FORMAT.parseRecord(promise)).toEqual({
      id: 'p',
      updatedAt: 3,
      type: 'promise',
      offerId: '',
      text: '',
      who: '',
      how: '',
      letter: 'unchecked',
    });
  });

  test.each([
    ['a list', ['so']],
    ['nothing', null],
    ['words', 'so'],
    ['strange values', { '30:a': 'great', '90:a': { deep: 1 } }],
  ])('outcomes that are %s are never more than words we know', (_what, outcomes) => {
    for (const outcome of Object.values(parseAfterYes({ outcomes }).outcomes)) expect(OUTCOMES).toContain(outcome);
  });

  test('outcomes under the names of prototypes do no harm', () => {
    const raw = JSON.parse('{"offerId":"o","startsOn":"2026-04-14","outcomes":{"__proto__":"so","constructor":"so","30:a":"not"}}');
    const after = { ...blankAfterYes('o'), ...parseAfterYes(raw) };
    expect(({} as Record<string, unknown>)['so']).toBeUndefined();
    expect(Object.getPrototypeOf(after.outcomes)).toBe(Object.prototype);
    expect(Object.entries(after.outcomes)).toContainEqual(['30:a', 'not']);
    const ends = talkEnds(
      { offers: [offer([])], negotiations: [], promises: [], afterYes: [{ ...after, outcomes: JSON.parse('{"__proto__":"so"}') }] },
      '2026-05-14',
    );
    expect(ends.map((end) => end.key)).toEqual(['back-o-30']);
  });
});

describe('changing a talk', () => {
  test('takes out what is set to nothing', () => {
    const changed = changeNegotiation(talk({ callOn: '2026-05-14', goal: 'a' }), { callOn: undefined, goal: 'b' });
    expect(changed).toEqual(talk({ goal: 'b' }));
    expect(changed).not.toHaveProperty('callOn');
  });

  test('plans an ask anew in its place, or adds one nobody planned', () => {
    const asks = [plan('x', 0), plan('y', 1, { answer: 'granted' })];
    expect(changePlan(talk({ asks }), plan('x', 0), { reason: 'because' }).asks).toEqual([plan('x', 0, { reason: 'because' }), asks[1]]);
    expect(changePlan(talk({ asks }), plan('y', 1), { answer: undefined }).asks).toEqual([asks[0], plan('y', 1)]);
    expect(changePlan(talk({ asks }), blankPlan('z', 5), { tone: 'firm' }).asks).toEqual([...asks, plan('z', 5, { tone: 'firm' })]);
  });
});
