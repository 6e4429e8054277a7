import { describe, expect, test } from 'vitest';
import { buildSheet, type Sheet } from '../../../src/features/negotiate/sheet.ts';
import { con, offer, plan, talk, TODAY, way } from './some-talks.ts';

describe('a condition on the sheet', () => {
  const source = {
    research: undefined,
    today: TODAY,
    locale: 'en-US',
    offer: offer([
      con('c', [way('x', { text: 'A base of $88,000' }), way('y', { text: 'I read the contract first' })], { mustChange: true }),
    ]),
    negotiation: talk({ asks: [plan('x', 0, { reason: 'The work needs it.', enough: '$86,000', inReturn: 'An early start' })] }),
  };

  test('keeps its reason and what I offer for it; what I would settle for is on mine', () => {
    const of = (copy: Sheet['copy']): readonly string[] => buildSheet(source, copy).conditions;
    const read = 'I would be glad to say yes once I have read the contract.';
    expect(of('mine')).toEqual(['A base of $88,000 (The work needs it; I would settle for: $86,000; in return: An early start)', read]);
    expect(of('theirs')).toEqual(['A base of $88,000 (The work needs it; in return: An early start)', read]);
    expect(of('pocket')).toEqual(['A base of $88,000', read]);
    expect(buildSheet(source, 'theirs').opening).toContain('Two things');
  });
});
