/** What a research does not suggest: a target or opening below the floor, or a guess that does not say so. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIGURES, suggestFigures, type FigureGrounds } from '../../../src/features/salary/figures.ts';
import { researchFindings } from '../../../src/features/salary/findings.ts';
import type { MarketRange } from '../../../src/features/salary/market.ts';
import { entry, research, TODAY } from './some-research.ts';

const MARKET: MarketRange = { lowCents: 6_000_000, middleCents: 7_000_000, highCents: 8_000_000, used: 3 };
const suggest = (change: Partial<FigureGrounds>): ReturnType<typeof suggestFigures> =>
  suggestFigures({ market: MARKET, quarter: 2, billsCents: undefined, targetCents: undefined, stepCents: 50_000, ...change });
const someMarket = fc
  .tuple(fc.integer({ min: 500_000, max: 20_000_000 }), fc.nat(5_000_000), fc.nat(5_000_000))
  .map(([low, a, b]): MarketRange => ({ lowCents: low, middleCents: low + a, highCents: low + a + b, used: 2 }));
const perhaps = fc.option(fc.nat(25_000_000), { nil: undefined });

describe('below the floor', () => {
  test('lies no target and no opening, whatever the floor rests on', () => {
    fc.assert(
      fc.property(someMarket, perhaps, perhaps, perhaps, (market, billsCents, floorCents, targetCents) => {
        const { floor, target, opening } = suggest({ market, billsCents, floorCents, targetCents });
        for (const figure of [target, opening])
          if (figure !== undefined) expect(figure.cents).toBeGreaterThanOrEqual(floorCents ?? floor?.cents ?? 0);
      }),
    );
  });

  test('ends what one source of 2020 says beside a need of $52,000: a floor, no target, and the reason', () => {
    const one = research({
      evidence: [entry('a', { lowCents: 3_885_000, highCents: 3_885_000, kind: 'survey', date: '2020-05-01' })],
      need: { lines: [], knownYearCents: 5_200_000 },
    });
    const { suggested: found, noTarget } = researchFindings(one, TODAY);
    expect([found.floor?.cents, found.target, found.opening]).toEqual([5_200_000, undefined, undefined]);
    expect(noTarget).toMatch(/argues for less than your floor.* grade D/);
  });
});

test('what rests on evidence of grade D says so; what rests on the bills or on a target that was set does not', () => {
  const says = (change: Partial<FigureGrounds>): readonly boolean[] => {
    const found = suggest(change);
    return FIGURES.map((figure) => found[figure]?.why.includes('grade D') === true);
  };
  expect(says({ grade: 'D' })).toEqual([true, true, true]);
  expect(says({ grade: 'C' })).toEqual([false, false, false]);
  expect(says({ grade: 'D', billsCents: 5_000_000, targetCents: 7_000_000 })).toEqual([false, true, false]);
});
