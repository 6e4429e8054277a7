import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASK_WORDINGS } from '../../../src/features/negotiate/ask-topics.ts';
import { sayAsk, sayCondition, wordingOf } from '../../../src/features/negotiate/ask-wording.ts';
import { SUGGESTED } from './suggested.ts';

describe('an ask as a sentence', () => {
  test.each([
    ['$60–65 an hour', 'Would you consider $60–65 an hour?', 'For this work, I am asking for $60–65 an hour.'],
    ['90k', 'Would you consider 90k?', 'For this work, I am asking for 90k.'],
    ['65', 'Would you consider 65?', 'For this work, I am asking for 65.'],
    ['A raise...', 'Would you consider a raise?', 'For this work, I am asking for a raise.'],
    ['- more pay', 'Would you consider more pay?', 'For this work, I am asking for more pay.'],
    ['2. More pay?', 'Would you consider more pay?', 'For this work, I am asking for more pay.'],
    ['Signing bonus!!!', 'Could the offer include a signing bonus?', 'To close the gap, I am asking for a signing bonus.'],
    [
      'Ask for a review after six months',
      'Could we agree on a review after six months?',
      'Before I sign, I would like us to agree on a review after six months.',
    ],
    ['4-day week', 'Could we agree on a 4-day week?', 'On hours, I am asking for a 4-day week.'],
    [
      'I want two weeks of vacation',
      'Would there be room for two weeks of vacation?',
      'As part of this offer, I am asking for two weeks of vacation.',
    ],
    ['HR title', 'Would you be open to the HR title?', 'For the work we talked about, I am asking for the HR title.'],
    [
      '“Quiet desk by the window”',
      'Would it be possible to have a quiet desk by the window?',
      'To work well here, I am asking for a quiet desk by the window.',
    ],
    ['Parking 🚗', 'Could the offer include parking 🚗?', 'As part of this offer, I am asking for parking 🚗.'],
    [
      'Overtime paid, or taken back as time off',
      'Would it be possible to have overtime paid, or taken back as time off?',
      'As part of this offer, I would like to have overtime paid, or taken back as time off.',
    ],
    ['Starting on June 15', 'Could we agree on my starting on June 15?', 'I would like us to agree on my starting on June 15.'],
    [
      'Work from home two days a week',
      'Would it be possible for me to work from home two days a week?',
      'As part of this offer, I would like to work from home two days a week.',
    ],
    [
      'I would like to start in June',
      'Would it be possible for me to start in June?',
      'As part of this offer, I would like to start in June.',
    ],
    [
      'Let me work from home on Fridays',
      'Could you let me work from home on Fridays?',
      'I would like to ask you to let me work from home on Fridays.',
    ],
    ['please raise my pay', 'Could you please raise my pay?', 'I would like to ask you to please raise my pay.'],
    ['Make it $90 an hour', 'Could you make it $90 an hour?', 'I would like to ask you to make it $90 an hour.'],
    [
      'I can leave at four on Fridays',
      'Could we agree that I can leave at four on Fridays?',
      'I would like us to agree that I can leave at four on Fridays.',
    ],
    ['They pay for training', 'Could we agree that you pay for training?', 'I would like us to agree that you pay for training.'],
    ['Can I work from home?', 'May I ask this: can I work from home?', 'Before I decide, one question: can I work from home?'],
    ['can I bring my dog', 'May I ask this: can I bring my dog?', 'Before I decide, one question: can I bring my dog?'],
    [
      'Ask whether the bonus is paid in May',
      'May I ask whether the bonus is paid in May?',
      'Before I decide, I would like to ask whether the bonus is paid in May.',
    ],
    ['Ask about relocation', 'May I ask about relocation?', 'Before I decide, I would like to ask about relocation.'],
    [
      'Only if it is in writing',
      'Would this work for you: only if it is in writing?',
      'This is what I am asking for: only if it is in writing.',
    ],
    ['Home by 5 p.m.', 'There is one thing I would like to ask for: home by 5 p.m.', 'This is what I am asking for: home by 5 p.m.'],
    [
      'More money. And a desk.',
      'May I say what I would like to ask for? “More money. And a desk.”',
      'This is what I am asking for: “More money. And a desk.”',
    ],
    ['A seat at “the table”', 'Could the role include a seat at “the table”?', 'I would like the role to include a seat at “the table”.'],
    ['', '', ''],
    [' \n ', '', ''],
    ['…', '', ''],
    ['Ask for', '', ''],
    ['What happens to my PTO', 'May I ask what happens to my PTO?', 'Before I decide, I would like to ask what happens to my PTO.'],
  ])('%j', (text, gentle, firm) => expect([sayAsk(text, 'gentle'), sayAsk(text, 'firm')]).toEqual([gentle, firm]));
});

describe('a condition as a sentence', () => {
  const once = (words: string): readonly [string, string] => [
    `I would be glad to say yes once ${words}.`,
    `I can only say yes once ${words}.`,
  ];
  const having = (words: string): readonly [string, string] => [
    `I would be glad to say yes with ${words}.`,
    `I can only say yes with ${words}.`,
  ];
  const aslong = (words: string): readonly [string, string] => [
    `I would be glad to say yes as long as ${words}.`,
    `I can only say yes if ${words}.`,
  ];
  test.each([
    [
      'I read the full terms before I accept',
      'I would be glad to say yes once I have read the full terms.',
      'Before I accept, I need to read the full terms.',
    ],
    [
      'on condition that I see the contract',
      'I would be glad to say yes once I have seen the contract.',
      'Before I say yes, I need to see the contract.',
    ],
    ['Provided that the title is in the letter', ...once('the title is in the letter')],
    ['Yes on condition that pay is $90', ...aslong('pay is $90')],
    ['As long as I keep my Fridays!', ...aslong('I keep my Fridays')],
    ['Enough time to serve my notice', ...having('enough time to serve my notice')],
    ['$85 an hour in writing', ...having('$85 an hour in writing')],
    ['What counts as an emergency is written down', ...once('what counts as an emergency is written down')],
    ['They put it in writing', ...once('you put it in writing')],
    [
      'Only if it is in writing',
      'I would be glad to say yes only if it is in writing.',
      'To be clear, I can say yes only if it is in writing.',
    ],
    ['Accept only after I read it', 'I would be glad to say yes only after I read it.', 'To be clear, I can say yes only after I read it.'],
    [
      'See the contract first',
      'I would be glad to say yes once I have seen the contract.',
      'Before I say yes, I need to see the contract.',
    ],
    [
      'Keep my present title',
      'I would be glad to say yes if I can keep my present title.',
      'I can only say yes if I can keep my present title.',
    ],
    [
      'Send me the contract',
      'Before I sign, I would like to ask you to send me the contract.',
      'Before I can sign, I have to ask you to send me the contract.',
    ],
    ['Who decides?', 'Before I sign, may I ask this: who decides?', 'Before I can sign, I have to know this: who decides?'],
    [
      'The start is July 1. No earlier.',
      'I would be glad to say yes on these terms: “The start is July 1. No earlier.”',
      'My yes depends on this: “The start is July 1. No earlier.”',
    ],
    ['', '', ''],
    ['👍', ...having('👍')],
    ['On condition', '', ''],
  ])('%j', (text, gentle, firm) => expect([sayCondition(text, 'gentle'), sayCondition(text, 'firm')]).toEqual([gentle, firm]));
});

const isSentence = /^[A-Z].*[.?]”?$/su;
const TONES = ['gentle', 'firm'] as const;

describe('every text we suggest', () => {
  test.each(SUGGESTED.map(({ kind, text }) => [kind, text] as const))('makes sentences of the %s “%s”', (kind, text) => {
    for (const tone of TONES) {
      const said = kind === 'ask' ? sayAsk(text, tone) : sayCondition(text, tone);
      expect(said).toMatch(isSentence);
      expect(said).not.toMatch(/\{|\}| {2}|[.?!][.?]”?$/);
      for (const word of wordsOf(text)) if (!REWRITTEN.has(word)) expect(wordsOf(said)).toContain(word);
    }
  });
});

test.each(ASK_WORDINGS.map((wording) => [wording.topic, wording] as const))('the words for %s are whole', (_topic, wording) => {
  for (const tone of TONES) {
    expect(wording[tone]).toMatch(/^[A-Z][^{}]*\{ask\}[.?]$/);
    expect(wording[tone].endsWith('?')).toBe(tone === 'gentle');
  }
  expect(wording.reason).toMatch(/^[A-Z].*\.$/);
  expect(wording.inReturn).toMatch(/^([A-Z].*[^.])?$/);
});

test.each([
  ['$90 an hour', 'pay'],
  ['A one-time sign-on payment', 'sign-on'],
  ['A pay review after six months', 'pay-review'],
  ['Two days a week at home', 'home-days'],
  ['No calls after hours', 'on-call'],
  ['No more than two principals', 'principals'],
  ['The title Executive Assistant', 'title'],
  ['One more week of leave', 'leave'],
  ['A start two weeks later', 'start-date'],
  ['Severance of two months', 'severance'],
  ['A longer notice period from their side', 'severance'],
  ['A named person who covers when I am off', 'cover'],
  ['The promises we spoke about, named in the offer letter', 'in-writing'],
  ['A written description', 'contract'],
  ['A dog under the desk', 'other'],
])('%s is about %s', (text, topic) => expect(wordingOf(text).topic).toBe(topic));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Words that may go or change: leads such as “Ask for”, “I want to”, “Yes on condition that”, “they”, who become “you”, and “before I accept”, which becomes “once”. */
const REWRITTEN = new Set(
  wordsOf(`ask for to whether if about that them her him they their i we d am would like want need love wish hope asking please
    accept say yes agree sign only on the condition provided as long with before agreed`),
);

describe('whatever is asked', () => {
  const some = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...[
              'Ask',
              'for',
              'to',
              'I',
              'want',
              'they',
              'their',
              'paid by them',
              'if',
              'whether',
              'can',
              'let me',
              'Work',
              'title',
              'desk',
            ],
            ...['$90', '5 p.m.', 'etc.', 'Inc.', '“home days”', '"', '“', '”', '{ask}', '$&', '?', '!', '...', ';', ':', '-', '1.', '🏡'],
            ...['what', 'happens', 'is', 'will', 'starting', 'on condition that', 'only if', 'overtime paid', 'provided', 'no.', '(', ')'],
          ),
          fc.lorem({ maxCount: 2 }),
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join(' ')),
  );

  test('it is said with one mark at the end, and with every word but those of its lead', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...TONES), fc.constantFrom(sayAsk, sayCondition), (text, tone, say) => {
        const said = say(text, tone);
        // The number of a list goes too.
        const kept = wordsOf(text.replace(/\b\d{1,2}[.)](\s|$)/g, ' ')).filter((word) => !REWRITTEN.has(word));
        if (said === '') {
          expect(kept).toEqual([]);
          return;
        }
        expect(said).toMatch(isSentence);
        expect(said).not.toMatch(/[.?!,;:…][.?]”?$/u);
        for (const word of kept) expect(wordsOf(said)).toContain(word);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['words', 'want to '.repeat(2_000)],
    ['blanks', `a${' '.repeat(10_000)}b`],
    ['marks', `${'.'.repeat(10_000)}x`],
    ['letters', 'x'.repeat(10_000)],
    ['figures', '1'.repeat(10_000)],
    ['quotes', '“”'.repeat(5_000)],
    ['dashes', `${'word-'.repeat(2_000)}word`],
  ])('it is said quickly for very many %s', (_what, text) => {
    const start = Date.now();
    for (const tone of TONES) expect([sayAsk(text, tone), sayCondition(text, tone)].join('')).not.toBe(undefined);
    // A pattern that explodes takes minutes; a busy machine takes seconds.
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});
