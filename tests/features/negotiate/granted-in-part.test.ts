/** What was granted in part is named by what they said, and by nothing where nobody noted it. */
import { describe, expect, test } from 'vitest';
import { asksOf } from '../../../src/features/negotiate/asks.ts';
import { ledgerOf } from '../../../src/features/negotiate/promises.ts';
import { leftOutOfYes, messageOf, recapOf } from '../../../src/features/negotiate/talk-messages.ts';
import { con, offer, plan, talk, TODAY, way } from './some-talks.ts';

describe('what was granted in part', () => {
  const onSheet = offer([con('c', [way('x', { text: '$84,000 a year', status: 'partly' })])]);
  const inTalk = [plan('own', 1, { own: 'Two days at home', answer: 'partly' })];

  test.each([
    ['on the worksheet', onSheet, talk({ asks: [plan('x', 0, { answer: 'partly' })] }), '$84,000 a year'],
    ['on the worksheet alone', onSheet, talk(), '$84,000 a year'],
    ['in the talk alone', offer([]), talk({ asks: inTalk }), 'Two days at home'],
  ] as const)('with no word on what is in no yes, whatever the letter lacks: %s', (_where, about, negotiation, text) => {
    const asks = asksOf(negotiation, about);
    const rows = ledgerOf(about, [], [], negotiation).map((row) => ({ ...row, letter: 'missing' as const }));
    expect(rows).toHaveLength(1);
    for (const extras of [{}, { rows }]) {
      const { body } = messageOf('accept', about, negotiation, asks, extras);
      expect(body).not.toContain(text);
      expect(body).not.toContain('in part');
    }
    expect(leftOutOfYes(asks)).toEqual([text]);
  });

  test('is in the yes in their words, once they are noted', () => {
    const negotiation = talk({ asks: [plan('x', 0, { answer: 'partly', note: '$81,000 from June' })] });
    const asks = asksOf(negotiation, onSheet);
    expect(leftOutOfYes(asks)).toEqual([]);
    expect(messageOf('accept', onSheet, negotiation, asks).body).toContain('- $81,000 from June');
    const onlyThere = offer([con('c', [way('x', { text: '$84,000 a year', status: 'partly', answer: '$81,000' })])]);
    expect(messageOf('accept', onlyThere, talk(), asksOf(talk(), onlyThere)).body).toContain('- $81,000');
  });

  test('with no word on what asks for it in the recap', () => {
    const negotiation = talk({ asks: [plan('x', 0, { answer: 'partly' })] });
    const recap = recapOf(onSheet, negotiation, asksOf(negotiation, onSheet), { today: TODAY, locale: 'en-US' });
    expect(recap.body).toContain('- $84,000 a year (in part; please tell me how far)');
  });
});
