import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksOf } from '../../../src/features/negotiate/asks.ts';
import type { Negotiation } from '../../../src/features/negotiate/negotiation.ts';
import { blankPromise, ledgerOf } from '../../../src/features/negotiate/promises.ts';
import { letterQueryOf, messageOf, recapOf } from '../../../src/features/negotiate/talk-messages.ts';
import { con, offer, plan, talk, way } from './some-talks.ts';
import {
  MESSAGE_KINDS,
  writeLetterQuery,
  writeTalkMessage,
  writeRecap,
  type ReadyMessage,
  type MessageFacts,
  type RecapItem,
} from '../../../src/features/negotiate/messages.ts';

const ALL: MessageFacts = {
  to: 'Renata Sole',
  job: 'Executive Assistant',
  company: 'Lumen',
  date: 'Wednesday, May 20',
  asks: ['$90 an hour', 'Two days at home'],
};
/** All facts but those in `missing`, a bit for each; what is missing is empty or blank. */
const facts = (missing: number, blank = ''): MessageFacts => ({
  to: missing & 1 ? blank : ALL.to,
  job: missing & 2 ? blank : ALL.job,
  company: missing & 4 ? blank : ALL.company,
  date: missing & 8 ? blank : ALL.date,
  asks: missing & 16 ? [blank].filter(Boolean) : ALL.asks,
});
const item = (text: string, answer: RecapItem['answer'], note = '', till = ''): RecapItem => ({ text, answer, note, till });
const items = [
  item('$90 an hour', 'partly', '$88 now.'),
  item('Two days at home', 'granted'),
  item('A title', 'refused', 'no level free'),
  item('Parking', 'will-check', '', 'Fri, May 22'),
  item('Training', 'not-asked', 'secret'),
];

function hasNoHoles({ subject, body }: ReadyMessage): void {
  expect(`${subject}\n${body}`).not.toMatch(
    /Dear ,|Dear$| {2}| [,.;:?]|([,;:?][,.;:?]|\.[.;:?])|undefined|null|NaN|\(\)|\{|^- *$|\b(at|of|on|by)[.,?:]/m,
  );
  expect(subject).toMatch(/^[A-Z].*[^ :]$/);
  const paragraphs = body.split('\n\n');
  expect(paragraphs[0]).toMatch(/^(Hello|Dear .+),$/);
  expect(body).toMatch(/\n\nKind regards,\n$/);
  // What ends in a colon has a list right below.
  paragraphs.forEach((text, at) => {
    if (text.endsWith(':')) expect(paragraphs[at + 1]).toMatch(/^- |^[A-Z][^\n]*:\n- /);
    if (at > 0) expect(text).toMatch(/^(- |[A-Z])/);
  });
}

describe('a message', () => {
  const subsets = Array.from({ length: 32 }, (_, missing) => missing);
  test.each(MESSAGE_KINDS)('has no holes, whatever is missing: %s', (kind) => {
    for (const missing of subsets) for (const blank of ['', '  ']) hasNoHoles(writeTalkMessage(kind, facts(missing, blank)));
  });

  test('says what is known', () => {
    expect(writeTalkMessage('room', ALL)).toEqual({
      subject: 'Your offer: Executive Assistant at Lumen',
      body: [
        'Dear Renata Sole,',
        'Thank you for offering me the position of Executive Assistant at Lumen. I enjoyed our talks, and I would like to work with you.',
        'Before I give you my answer, may I ask whether there is any room in the offer? There are a few requests I would like to talk through with you.',
        'Would a short call on Wednesday, May 20 suit you? If the offer is fixed as it is, please tell me; that helps me too.',
        'Kind regards,\n',
      ].join('\n\n'),
    });
    expect(writeTalkMessage('room', { ...ALL, asks: ['$90'] }).body).toContain('There is one request I would');
    expect(writeTalkMessage('time', ALL).body).toContain('May I tell you by Wednesday, May 20?');
    expect(writeTalkMessage('accept', ALL).body).toContain(
      'on the terms we agreed. These are part of it:\n\n- $90 an hour\n- Two days at home\n',
    );
    expect(writeTalkMessage('accept', { ...ALL, asks: [' $90 '] }).body).toContain('This is part of it:\n\n- $90\n');
    expect(writeTalkMessage('accept', facts(16)).body).toContain('Could you please send me the final version to sign');
  });

  test('never names the wish list, but in a yes', () => {
    for (const kind of ['room', 'time', 'decline'] as const) expect(writeTalkMessage(kind, ALL).body).not.toMatch(/\$90|home/);
  });

  test.each([
    ['Renata,', 'Dear Renata,'],
    [' Dr. Sole. ', 'Dear Dr. Sole,'],
    [',', 'Hello,'],
  ])('greets %j with “%s”', (to, greeting) => expect(writeTalkMessage('room', { ...ALL, to }).body.split('\n')[0]).toBe(greeting));

  test.each([
    ['tomorrow', 'call tomorrow suit'],
    ['next Monday', 'call next Monday suit'],
    ['on Friday', 'call on Friday suit'],
    ['Friday', 'call on Friday suit'],
  ])('takes a day as it is written: %s', (date, words) => expect(writeTalkMessage('room', { ...ALL, date }).body).toContain(words));

  test('ends a sentence once after a company with a point', () => {
    for (const kind of MESSAGE_KINDS) hasNoHoles(writeTalkMessage(kind, { ...ALL, company: 'Lumen Inc.' }));
    hasNoHoles(writeRecap({ ...ALL, company: 'Lumen Inc.' }, items, []));
  });
});

describe('the recap', () => {
  test('groups what was said by answer, in the order of what counts, and leaves out what was not asked', () => {
    expect(writeRecap(ALL, items, ['I read the terms first', ' '])).toEqual({
      subject: 'What we discussed: Executive Assistant at Lumen',
      body: [
        'Dear Renata Sole,',
        'Thank you for talking with me on Wednesday, May 20 about the position of Executive Assistant at Lumen. To confirm what we discussed, this is what I noted:',
        'Agreed, to be named in the letter:\n- Two days at home',
        'Agreed in part, to be named in the letter:\n- $88 now (I had asked for: $90 an hour)',
        'You are going to check:\n- Parking (by Fri, May 22)',
        'Not possible now:\n- A title (no level free)',
        'My yes depends on:\n- I read the terms first',
        'If anything is off or missing, please correct me. Thank you again for taking the time.',
        'Kind regards,\n',
      ].join('\n\n'),
    });
  });

  test('has no empty group, and no holes, for any of the answers and any missing fact', () => {
    fc.assert(
      fc.property(fc.subarray(items), fc.nat(31), fc.constantFrom('', ' '), (some, missing, blank) => {
        const recap = writeRecap(facts(missing, blank), some, []);
        hasNoHoles(recap);
        expect(recap.body).not.toContain('Training');
        expect(recap.body.match(/^- /gm)?.length ?? 0).toBe(some.filter((one) => one.answer !== 'not-asked').length);
      }),
    );
  });

  test('of nothing said says that nothing is settled', () => {
    const { body } = writeRecap(ALL, [item('Training', 'not-asked'), item(' ', 'granted')], []);
    expect(body).toContain('nothing has been settled yet');
    expect(body).not.toContain('To confirm');
  });

  test('keeps how I come to my yes out of what the letter should name', () => {
    const about = offer([
      con('c', [way('x', { text: 'I read the contract before I say yes', status: 'granted' })], { mustChange: true }),
      con('d', [way('y', { text: 'Two days at home', status: 'granted' })]),
    ]);
    const negotiation = talk({
      withWhom: 'Dana Reyes, founder',
      signedAs: 'Noor Haddad',
      asks: [plan('x', 0, { answer: 'granted' }), plan('y', 1, { answer: 'granted' })],
    });
    const asks = asksOf(negotiation, about);
    const { body } = recapOf(about, negotiation, asks, { today: '2026-05-14', locale: 'en-US' });
    expect(body).toContain(
      'Agreed, to be named in the letter:\n- Two days at home\n\nAlso agreed, before I sign:\n- To read the contract before I say yes\n',
    );
    expect(body).toMatch(/^Dear Dana Reyes,\n/);
    expect(body).toMatch(/\n\nKind regards,\nNoor Haddad$/);
    const yes = messageOf('accept', about, negotiation, asks).body;
    expect(yes).toContain('- Two days at home');
    expect(yes).not.toContain('read the contract');
  });

  test('says note and day together', () => {
    expect(writeRecap(ALL, [item(' Parking ', 'will-check', 'asks the office;', 'by Friday')], []).body).toContain(
      '- Parking (asks the office; by Friday)',
    );
  });
});

describe('a little more time', () => {
  const body = (respondBy: string | undefined, answerOn?: string): string =>
    messageOf('time', offer([], respondBy === undefined ? {} : { respondBy }), talk(), [], { answerOn }).body;
  test.each([
    [
      'two business days after theirs',
      '2026-12-04',
      undefined,
      'You asked for it by Friday, December 4. May I tell you by Tuesday, December 8?',
    ],
    [
      'the one that was typed',
      '2026-12-04',
      '2026-12-11',
      'You asked for it by Friday, December 4. May I tell you by Friday, December 11?',
    ],
    ['the one that was typed, without theirs', undefined, '2026-12-11', 'considered answer. May I tell you by Friday, December 11?'],
    ['one no later than theirs, which is left out', '2026-12-04', '2026-12-04', 'considered answer. May I tell you by Friday, December 4?'],
    ['none, where none is known', undefined, undefined, 'Please tell me which day suits you'],
  ])('names %s', (_what, respondBy, answerOn, words) => {
    expect(body(respondBy, answerOn)).toContain(words);
    hasNoHoles({ subject: 'Time', body: body(respondBy, answerOn) });
  });
});

describe('a yes', () => {
  const about = offer([
    con('c', [
      way('a', { text: 'The title Executive Assistant', status: 'granted' }),
      way('b', { text: 'I read the contract before I say yes', status: 'granted' }),
      way('d', { text: 'I give notice only after both have signed', status: 'in-writing' }),
      way('e', { text: '$88,000', status: 'partly', answer: '$85,000' }),
      way('f', { text: 'A review before Christmas', status: 'asked' }),
    ]),
  ]);
  const talked: Negotiation = talk({
    asks: [
      plan('a', 0, { answer: 'granted' }),
      plan('b', 1, { answer: 'granted' }),
      plan('d', 2, { answer: 'granted' }),
      plan('e', 3, { answer: 'partly', note: '$85,000' }),
      plan('own', 4, { own: 'May I see the contract first?', answer: 'granted' }),
    ],
  });
  test('lists what belongs in a letter, and not how one comes to sign it', () => {
    const lines = messageOf('accept', about, talked, asksOf(talked, about)).body.match(/^- .*$/gm);
    expect(lines).toEqual(['- The title Executive Assistant', '- $85,000']);
  });

  test('names what the letter lacks, though the worksheet has it open again', () => {
    const reopened = offer([con('c', [way('a', { text: 'The title', status: 'open' })], { mustChange: true })]);
    const rows = ledgerOf(reopened, [], [{ ...blankPromise('xcon:a', 'o'), letter: 'missing' }], talked);
    const { body } = messageOf('accept', reopened, talked, asksOf(talk(), reopened), { rows });
    expect(body).toContain('\n- The title\n');
  });
});

describe('a letter that lacks something', () => {
  test('is asked about point by point; what I mean to do about it stays mine', () => {
    const about = offer([
      con('c', [
        way('a', { text: 'The title', status: 'granted' }),
        way('b', { text: 'Parking', status: 'partly', answer: 'on board days' }),
        way('d', { text: 'A desk', status: 'granted' }),
        way('e', { text: 'A door', status: 'granted' }),
      ]),
    ]);
    const rows = ledgerOf(
      about,
      [],
      [
        { ...blankPromise('xcon:a', 'o'), letter: 'different', how: 'only Assistant. ' },
        { ...blankPromise('xcon:b', 'o'), letter: 'missing', how: 'walk away' },
        { ...blankPromise('xcon:d', 'o'), letter: 'missing' },
        { ...blankPromise('xcon:e', 'o'), letter: 'in-letter' },
      ],
    );
    const query = letterQueryOf(about, talk({ withWhom: 'Dana' }), rows);
    expect(query?.subject).toBe('The offer letter: Job');
    expect(query?.body).toContain(
      [
        'We discussed these, and I do not find them in the letter:\n- on board days\n- A desk',
        'This reads differently from what we discussed:\n- The title (in the letter: only Assistant)',
        'Could you please put this right',
      ].join('\n\n'),
    );
    expect(query?.body).not.toMatch(/walk away|A door/);
    expect(letterQueryOf(about, talk(), rows.slice(3))).toBeUndefined();
    const read = offer([con('c', [way('a', { text: 'I read the contract before I say yes', status: 'granted', answer: 'sure' })])]);
    expect(letterQueryOf(read, talk(), ledgerOf(read, [], [{ ...blankPromise('xcon:a', 'o'), letter: 'missing' }]))).toBeUndefined();
  });

  test('has no holes, whatever is missing', () => {
    const gaps = [
      { text: 'The title', letter: 'different', instead: '' },
      { text: ' ', letter: 'missing', instead: 'x' },
      { text: 'Parking', letter: 'missing', instead: '' },
    ] as const;
    fc.assert(
      fc.property(fc.subarray([...gaps]), fc.nat(31), fc.constantFrom('', ' '), (some, missing, blank) => {
        const query = writeLetterQuery(facts(missing, blank), some);
        expect(query === undefined).toBe(some.every(({ text }) => text === ' '));
        if (query !== undefined) hasNoHoles(query);
      }),
    );
  });
});
