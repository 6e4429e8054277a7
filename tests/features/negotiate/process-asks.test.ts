import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayAsk, sayCondition } from '../../../src/features/negotiate/ask-wording.ts';
import { belongsInLetter, isProcessAsk, noteProcessAsk, sayProcessAsk } from '../../../src/features/negotiate/process-asks.ts';

describe('an ask about how I come to my yes', () => {
  test.each([
    ['I read the contract first', 'I would be glad to say yes once I have read the contract.', 'To read the contract before I say yes'],
    [
      'I read the contract before I say yes',
      'I would be glad to say yes once I have read the contract.',
      'To read the contract before I say yes',
    ],
    [
      'I want to see the contract before signing',
      'I would be glad to sign once I have seen the contract.',
      'To see the contract before I sign',
    ],
    ['Before I sign, I read the letter.', 'I would be glad to sign once I have read the letter.', 'To read the letter before I sign'],
    ['Can I read their offer first?', 'I would be glad to say yes once I have read your offer.', 'To read your offer before I say yes'],
    ['I’d like to review the NDA', 'I would be glad to say yes once I have reviewed the NDA.', 'To review the NDA'],
    [
      'I give notice only after both sides have signed',
      'I would like to give notice only after both sides have signed.',
      'To give notice only after both sides have signed',
    ],
    [
      'I read the terms first, start two weeks after signing, and give notice only then',
      'I would like to read the terms first, start two weeks after signing, and give notice only then.',
      'To read the terms first, start two weeks after signing, and give notice only then',
    ],
    [
      'I read and sign the NDA first',
      'Before I say yes, I would like to read and sign the NDA.',
      'To read and sign the NDA before I say yes',
    ],
    [
      'I read the terms before I give notice',
      'Before I give notice, I would like to read the terms.',
      'To read the terms before I give notice',
    ],
    [
      'I get the letter before I accept the offer',
      'I would be glad to accept the offer once I have the letter.',
      'To get the letter before I accept the offer',
    ],
    ['I meet the team before I decide', 'Before I decide, I would like to meet the team.', 'To meet the team before I decide'],
    ['I don’t sign before I have read it', 'I will not sign before I have read it.', 'Not to sign before I have read it'],
    ['Accept only after I read it', 'I would be glad to say yes only after I read it.', 'To accept only after I read it'],
  ])('%s', (text, said, noted) => {
    expect(sayProcessAsk(text, 'gentle')).toBe(said);
    expect([sayAsk(text, 'gentle'), sayCondition(text, 'gentle')]).toEqual([said, said]);
    expect(noteProcessAsk(text)).toBe(noted);
    expect(belongsInLetter(text)).toBe(false);
  });

  test('is said more firmly in the firm tone', () => {
    expect(sayProcessAsk('I read the contract first', 'firm')).toBe('Before I say yes, I need to read the contract.');
    expect(sayProcessAsk('I give notice once you have signed', 'firm')).toBe('I will give notice once you have signed.');
  });

  test.each([
    '$88,000 a year',
    'I keep my title',
    'I work from home on Fridays',
    'I review contracts with legal',
    'I see the board papers first thing on Monday',
    'I answer calls only until six',
    'I sign off at five',
    'I decide on the travel budget',
    'I start two weeks after signing',
    'Enough time to serve my notice',
    'It is in writing',
    'The title in writing before I sign',
    'The promises we spoke about, named in the offer letter',
  ])('is not: %s, which belongs in the letter', (text) => {
    expect(isProcessAsk(text)).toBe(false);
    expect(belongsInLetter(text)).toBe(true);
  });

  test('an hour that they give before the yes is asked for like anything else, and stands in no letter', () => {
    expect(sayAsk('An hour with the team before I decide', 'gentle')).toMatch(/^Would it be possible to have an hour/);
    expect(belongsInLetter('An hour with the team before I decide')).toBe(false);
  });

  test('whatever is written, it is a sentence or no process ask', () => {
    const words = fc.constantFrom(
      'I',
      'read',
      'the contract',
      'sign',
      'only after',
      'before I',
      'say yes',
      'first',
      'give notice',
      ',',
      'not',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 9 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const said = sayProcessAsk(text, 'gentle');
          expect(said !== '').toBe(isProcessAsk(text));
          if (said !== '') expect(said).toMatch(/^(I |Before I |To be clear)[^]*[.]$/);
        },
      ),
    );
  });
});
