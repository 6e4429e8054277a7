import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedEquity } from '../../../src/features/pay/equity.ts';
import { grantInYear, vestedShare, vestsInYear, worthOfGrant, yearsToVest } from '../../../src/features/pay/grant.ts';
import { grantAndPlaceLines, yearsNotes } from '../../../src/features/pay/grant-words.ts';
import { payOverYears } from '../../../src/features/pay/pay-years.ts';
import { yearlyPay } from '../../../src/features/pay/pay.ts';
import { leftAMonth } from '../../../src/features/pay/place.ts';
import type { Range } from '../../../src/lib/money.ts';
import { sumRanges } from '../../../src/lib/money-math.ts';
import { flat, someGrant, someGrantTerms, somePackage, someRange } from './some-pay.ts';

const isSound = ({ low, high }: Range): boolean => Number.isSafeInteger(low) && Number.isSafeInteger(high) && low >= 0 && low <= high;
const yearsUpTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);

describe('for any grant', () => {
  test('nothing vests before the cliff, and what has vested never goes down', () => {
    fc.assert(
      fc.property(someGrantTerms, fc.nat(300), (terms, months) => {
        const share = vestedShare(terms, months);
        if (months < (terms.cliffMonths ?? 0)) expect(share).toBe(0);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(vestedShare(terms, months + 1) + 1e-12);
        expect(vestedShare(terms, months + 1)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the years add up to the grant, to a cent, and none is negative', () => {
    fc.assert(
      fc.property(someGrantTerms, someRange, (terms, worth) => {
        const all = yearsUpTo(yearsToVest(terms)).map((year) => vestsInYear(worth, terms, year));
        expect(sumRanges(all)).toEqual(worth);
        for (const year of all) expect(year).toSatisfy(isSound);
        expect(vestsInYear(worth, terms, yearsToVest(terms) + 1)).toEqual(flat(0));
      }),
    );
  });

  test('every worth and every year is a whole amount, whatever is taken off', () => {
    fc.assert(
      fc.property(someGrant, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 }), (grant, percent, year) => {
        expect(worthOfGrant(grant) ?? flat(0)).toSatisfy(isSound);
        expect(grantInYear(grant, year, percent / 100)).toSatisfy(isSound);
      }),
    );
  });

  test('a refresher adds nothing in the first year, and never takes anything', () => {
    fc.assert(
      fc.property(someGrant, someGrantTerms, fc.integer({ min: 1, max: 12 }), ({ refresher: _, ...grant }, refresher, year) => {
        const [without, withIt] = [grantInYear(grant, year), grantInYear({ ...grant, refresher }, year)];
        if (year === 1) expect(withIt).toEqual(without);
        expect(withIt.low).toBeGreaterThanOrEqual(without.low);
        expect(withIt.high).toBeGreaterThanOrEqual(without.high);
      }),
    );
  });
});

describe('for any package', () => {
  test('the first of the years is the first year, and all four average to the yearly figure but for the sign-on', () => {
    fc.assert(
      fc.property(somePackage, (pay) => {
        const years = payOverYears(pay);
        const { firstYearCents, totalCents, parts } = yearlyPay(pay);
        expect(years[0]?.allCents).toEqual(firstYearCents);
        const share = parts.find(({ label }) => label.startsWith('Sign-on'))?.cents ?? flat(0);
        const sum = sumRanges(years.map(({ allCents }) => allCents));
        const signOn = pay.signOn ?? flat(0);
        // The average is rounded once.
        expect(Math.abs(sum.low - 4 * (totalCents.low - share.low) - signOn.low)).toBeLessThanOrEqual(4);
        expect(Math.abs(sum.high - 4 * (totalCents.high - share.high) - signOn.high)).toBeLessThanOrEqual(4);
        for (const { cashCents, equityCents } of years) for (const range of [cashCents, equityCents]) expect(range).toSatisfy(isSound);
      }),
    );
  });

  test('a larger discount never makes equity worth more', () => {
    fc.assert(
      fc.property(somePackage, fc.nat(100), fc.nat(100), (pay, a, b) => {
        const at = (equityDiscountPercent: number): Range => countedEquity({ ...pay, equityDiscountPercent }).yearCents;
        expect(at(Math.max(a, b)).high).toBeLessThanOrEqual(at(Math.min(a, b)).high);
      }),
    );
  });

  test('a higher rent never leaves more, and what is left is the sum of its parts', () => {
    fc.assert(
      fc.property(somePackage, someRange, (pay, by) => {
        const rent = { ...pay, netPercent: 70, rentMonth: by };
        const [before, after] = [leftAMonth(rent), leftAMonth({ ...rent, rentMonth: sumRanges([by, by]) })];
        if (before?.state !== 'known' || after?.state !== 'known') throw new Error('both are known');
        expect(after.leftCents.low).toBeLessThanOrEqual(before.leftCents.low);
        expect(before.leftCents.low).toBeLessThanOrEqual(before.leftCents.high);
        expect(sumRanges(before.parts.map(({ cents }) => cents))).toEqual(before.leftCents);
      }),
    );
  });

  test('no word and no line says NaN or undefined', () => {
    fc.assert(
      fc.property(somePackage, (pay) => {
        expect(`${yearsNotes(pay).join(' ')}${JSON.stringify(grantAndPlaceLines(pay))}`).not.toMatch(/NaN|undefined|Infinity|null/);
      }),
    );
  });
});
