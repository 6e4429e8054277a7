import { describe, expect, test } from 'vitest';
import {
  blankPromise,
  countLetter,
  ledgerOf,
  lackingIn,
  lookBackItems,
  type LedgerRow,
  type PromiseRecord,
} from '../../../src/features/negotiate/promises.ts';
import { blankDebrief } from '../../../src/features/interviews/debrief.ts';
import type { Interview } from '../../../src/features/interviews/interview.ts';
import { interview } from '../interviews/some-interviews.ts';
import { con, offer, plan, talk, way } from './some-talks.ts';

const heard = (id: string, change: Partial<Interview>): Interview =>
  interview({ id, debrief: { ...blankDebrief(), promised: 'A desk by the window' }, ...change });
const promise = (id: string, change: Partial<PromiseRecord> = {}): PromiseRecord => ({
  ...blankPromise(id, 'o', `promise ${id}`),
  ...change,
});
const row = (id: string, change: Partial<LedgerRow> = {}): LedgerRow => ({ ...promise(id), from: 'own', ...change });

describe('the ledger', () => {
  test.each([
    ['open', []],
    ['asked', []],
    ['refused', []],
    ['partly', [{ text: 'Parking, in part', letter: 'unchecked', from: 'in-part' }]],
    ['granted', [{ text: 'Parking', letter: 'unchecked' }]],
    ['in-writing', [{ text: 'Parking', letter: 'in-letter' }]],
  ] as const)('an ask that is %s', (status, rows) => {
    for (const kind of ['ask', 'condition'] as const) {
      const about = offer([con('c', [way('x', { kind, text: ' Parking ', status })])]);
      expect(ledgerOf(about, [], [])).toEqual(rows.map((one) => ({ ...blankPromise('xcon:x', 'o'), from: 'worksheet', ...one })));
    }
  });

  test('what I did myself is no promise of theirs', () => {
    expect(ledgerOf(offer([con('c', [way('x', { kind: 'own-action', status: 'done' })])]), [], [])).toEqual([]);
  });

  test('what they answered stands with it', () => {
    const about = offer([
      con('c', [way('x', { text: 'Parking', status: 'partly', answer: ' on board days ' }), way('y', { status: 'granted', answer: ' ' })]),
    ]);
    expect(ledgerOf(about, [], []).map((one) => one.text)).toEqual(['on board days (of: Parking)', 'ask y']);
  });

  test('the words are those of the worksheet, the rest is what was noted', () => {
    const about = offer([con('c', [way('x', { text: 'Parking', status: 'granted' })])]);
    const noted = promise('xcon:x', { text: 'old words', who: 'Dana', letter: 'different', how: 'only in May', dueOn: '2026-06-01' });
    expect(ledgerOf(about, [], [noted])).toEqual([{ ...noted, text: 'Parking', from: 'worksheet' }]);
  });

  test.each(['different', 'missing', 'in-letter'] as const)('what was checked counts more than what the worksheet says: %s', (letter) => {
    const about = offer([con('c', [way('x', { status: 'in-writing' })])]);
    expect(ledgerOf(about, [], [promise('xcon:x', { letter })])[0]?.letter).toBe(letter);
  });

  test('what was noted for an ask that was refused later is not in it', () => {
    const about = offer([con('c', [way('x', { status: 'refused' })])]);
    expect(ledgerOf(about, [], [promise('xcon:x', { letter: 'missing' })])).toEqual([]);
  });

  test('an ask without words is no promise', () => {
    const about = offer([con('c', [way('x', { text: ' ', status: 'partly' }), way('y', { text: '', status: 'granted' })])]);
    expect(ledgerOf(about, [], [])).toEqual([]);
  });

  const job = offer([], { company: 'Harlow & Finch', title: 'Assistant' });
  test.each([
    ['was passed on to this offer', { offerId: 'o' }, true],
    ['was passed on to it, with another name', { offerId: 'o', company: 'H&F' }, true],
    ['is with the same company', { company: ' harlow  &  FINCH ' }, true],
    ['is with a company that the column is called by', { company: 'assistant' }, true],
    ['is with another company', { company: 'Lumen' }, false],
    ['is with nobody', { company: ' ' }, false],
    ['promised nothing', { offerId: 'o', debrief: { ...blankDebrief(), promised: ' ' } }, false],
  ] as const)('of an interview that %s', (_what, change, isThere) => {
    const rows = ledgerOf(job, [heard('i', change)], [promise('debrief:i', { text: '', who: 'Dana' })]);
    expect(rows).toEqual(isThere ? [{ ...promise('debrief:i'), text: 'A desk by the window', who: 'Dana', from: 'interview' }] : []);
  });

  test('an interview without a debrief, or for an offer without any name, gives none', () => {
    expect(ledgerOf(job, [interview({ id: 'i', offerId: 'o' })], [])).toEqual([]);
    expect(ledgerOf(offer([], { title: '', company: '' }), [heard('i', { company: '' })], [])).toEqual([]);
  });

  test('has what was noted here, of this offer only, after the others', () => {
    const about = offer([con('c', [way('x', { status: 'granted' })])]);
    const promises = [promise('own'), promise('else', { offerId: 'p' }), promise('xcon:gone'), promise('debrief:gone')];
    const rows = ledgerOf(about, [heard('i', { offerId: 'o' })], promises);
    expect(rows.map((one) => [one.id, one.from])).toEqual([
      ['xcon:x', 'worksheet'],
      ['debrief:i', 'interview'],
      ['own', 'own'],
    ]);
  });
});

describe('what they will check', () => {
  const asked = way('x', { text: 'Evenings free', status: 'asked' });
  const checking = talk({
    withWhom: 'Dana Reyes, founder',
    asks: [
      plan('x', 0, { answer: 'will-check', till: '2026-12-04', note: 'asks the board' }),
      plan('own', 1, { own: 'A laptop', answer: 'will-check' }),
    ],
  });

  test('stands in the ledger with who said it and by when, on the worksheet or not, before what was granted', () => {
    const about = offer([con('c', [way('y', { text: 'Parking', status: 'granted' }), asked])]);
    expect(ledgerOf(about, [], [], checking).map(({ id, text, who, dueOn, from }) => [id, text, who, dueOn, from])).toEqual([
      ['xcon:x', 'Evenings free', 'Dana Reyes', '2026-12-04', 'will-check'],
      ['ask:own', 'A laptop', 'Dana Reyes', undefined, 'will-check'],
      ['xcon:y', 'Parking', 'Dana Reyes', undefined, 'worksheet'],
    ]);
  });

  test.each([
    ['its day is that of the worksheet', { ...asked, answerDueOn: '2026-12-09' }, ['2026-12-09']],
    ['asked on the worksheet only, with a day', { ...asked, id: 'z', answerDueOn: '2026-12-09' }, ['2026-12-09']],
    ['asked on the worksheet only, without a day: nobody promised an answer', { ...asked, id: 'z' }, []],
    ['refused meanwhile', { ...asked, status: 'refused' as const }, []],
    ['without words', { ...asked, text: ' ' }, []],
  ])('%s', (_what, xcon, days) => {
    const rows = ledgerOf(offer([con('c', [xcon])]), [], [], { ...checking, asks: checking.asks.slice(0, 1) });
    expect(rows.map((one) => one.dueOn)).toEqual(days);
  });

  test('is no promise yet: the letter and the looks back leave it alone, and a day kept for the promise is not that of the answer', () => {
    const about = offer([con('c', [asked])]);
    const rows = ledgerOf(
      about,
      [],
      [promise('xcon:x', { letter: 'missing', dueOn: '2027-01-01' })],
      talk({ asks: [plan('x', 0, { answer: 'will-check' })] }),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.dueOn).toBeUndefined();
    expect(countLetter(rows)).toEqual({ unchecked: 0, 'in-letter': 0, different: 0, missing: 0 });
    expect(lackingIn(rows)).toEqual([]);
    expect(lookBackItems(about, rows)).toEqual([]);
  });
});

describe('who said it', () => {
  const about = offer([con('c', [way('x', { text: 'Parking', status: 'granted' })])]);
  test.each([
    ['Dana Reyes, founder', 'Dana Reyes'],
    [' Maria Lopez (HR) ', 'Maria Lopez'],
    ['Lindqvist, Mara', 'Lindqvist, Mara'],
    ['the two founders', 'the two founders'],
    ['HR', 'HR'],
    ['Dana Reyes, founder, and Maria Lopez, HR', 'Dana Reyes and Maria Lopez'],
    ['  ', ''],
  ])('of a talk with %j is “%s”', (withWhom, who) => {
    expect(ledgerOf(about, [], [], talk({ withWhom }))[0]?.who).toBe(who);
  });

  test('is what was noted, where somebody else said it', () => {
    expect(ledgerOf(about, [], [promise('xcon:x', { who: 'Lee' })], talk({ withWhom: 'Dana' }))[0]?.who).toBe('Lee');
  });

  test('in an interview is the person one met, where it was only one; what was noted here is left to the person', () => {
    const people = [{ id: 'p', name: ' Priya ', role: 'COO', found: '', mind: '' }];
    const rows = (some: typeof people) =>
      ledgerOf(offer([]), [heard('i', { offerId: 'o', people: some })], [promise('own')], talk({ withWhom: 'Dana' }));
    expect(rows(people).map((one) => one.who)).toEqual(['Priya', '']);
    expect(rows([...people, ...people]).map((one) => one.who)).toEqual(['', '']);
  });
});

test('the letter is counted', () => {
  expect(countLetter([])).toEqual({ unchecked: 0, 'in-letter': 0, different: 0, missing: 0 });
  const rows = (['missing', 'in-letter', 'missing', 'different', 'unchecked'] as const).map((letter, at) => row(`r${at}`, { letter }));
  expect(countLetter(rows)).toEqual({ unchecked: 1, 'in-letter': 1, different: 1, missing: 2 });
});

test('one looks back on the pros, then on the promises, where they have words', () => {
  const pros = [
    { id: 'p1', text: 'Room to grow', weight: 3 as const },
    { id: 'p2', text: ' ', weight: 3 as const },
  ];
  expect(lookBackItems(offer([], { pros }), [row('a'), row('b', { text: '' })])).toEqual([
    { id: 'p1', text: 'Room to grow' },
    { id: 'a', text: 'promise a' },
  ]);
});

test('no letter is looked through for what is about the way to the yes', () => {
  const rows = [row('a', { text: 'I read the contract before I say yes' }), row('b', { text: 'A desk', letter: 'missing' })];
  expect(countLetter(rows)).toEqual({ unchecked: 0, 'in-letter': 0, different: 0, missing: 1 });
  expect(lackingIn(rows).map(({ id }) => id)).toEqual(['b']);
});
