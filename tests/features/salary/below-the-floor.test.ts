/** What a research does not suggest: a target or opening below the floor, or a guess that does not say so. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIGURES, suggestFigures, type FigureGrounds } from '../../../src/features/salary/figures.ts';
import { marketOf, researchFindings } from '../../../src/features/salary/findings.ts';
import type { MarketRange } from '../../../src/features/salary/market.ts';
import { adviseFit, arguesFor } from '../../../src/features/salary/relevance.ts';
import { figuresOf } from '../../../src/features/salary/research.ts';
import { entry, research, someNeed, someResearch, TODAY } from './some-research.ts';

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

  // Target, then opening.
  test.each([
    ['the bills lie above all of the market', { billsCents: 9_000_000 }, [undefined, undefined]],
    ['it has higher figures that my proof does not argue for', { billsCents: 7_500_000 }, [undefined, undefined]],
    ['the floor was set', { floorCents: 8_500_000 }, [undefined, undefined]],
    ['the target was set below the floor', { floorCents: 8_500_000, targetCents: 7_000_000 }, [undefined, undefined]],
    ['the opening for a target that was set is not', { billsCents: 7_500_000, targetCents: 7_200_000 }, [undefined, 7_750_000]],
  ] as const)('where %s', (_what, change, figures) => {
    const { target, opening } = suggest(change);
    expect([target?.cents, opening?.cents]).toEqual(figures);
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

describe('need is never blended in', () => {
  test('another budget moves the floor, and neither market nor fit nor target nor opening, but where they would lie below it', () => {
    fc.assert(
      fc.property(someResearch, someNeed, (one, need) => {
        const other = { ...one, need };
        const [before, after] = [researchFindings(one, TODAY), researchFindings(other, TODAY)];
        expect(marketOf(other, TODAY)).toEqual(marketOf(one, TODAY));
        expect(arguesFor(other.requirements)).toBe(arguesFor(one.requirements));
        expect(adviseFit(other.requirements)).toEqual(adviseFit(one.requirements));
        expect([after.market, after.quarter, after.advice]).toEqual([before.market, before.quarter, before.advice]);
        for (const figure of ['target', 'opening'] as const) {
          const [was, is] = [before.suggested[figure], after.suggested[figure]];
          if (was !== undefined && is !== undefined) expect(is).toEqual(was);
          const floor = figuresOf(one).floor ?? after.suggested.floor?.cents ?? 0;
          // An opening goes with the target it is made from.
          if (figure === 'target' && was !== undefined && is === undefined) expect(was.cents).toBeLessThan(floor);
        }
      }),
    );
  });
});
