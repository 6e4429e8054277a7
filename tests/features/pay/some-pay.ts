/** Packages for tests: a plain one to change, and any that can be. */
import fc from 'fast-check';
import { PAY_UNITS, type Range } from '../../../src/lib/money.ts';
import { GRANT_KINDS, type Grant, type GrantTerms } from '../../../src/features/pay/grant.ts';
import { PAY_AMOUNTS, PAY_NUMBERS, parsePackage, type PayPackage } from '../../../src/features/pay/pay-package.ts';

/** $78,000 a year, changed. */
export const yearly = (change: Partial<PayPackage> = {}): PayPackage => ({ basis: 'year', cents: 7_800_000, currency: 'USD', ...change });
/** $45 an hour, changed. */
export const hourly = (change: Partial<PayPackage> = {}): PayPackage => ({ basis: 'hour', cents: 4_500, currency: 'USD', ...change });
/** A single figure as a range. */
export const flat = (cents: number): Range => ({ low: cents, high: cents });

/** Up to ten million dollars. */
const MOST = 1_000_000_000;
export const someRange: fc.Arbitrary<Range> = fc
  .tuple(fc.nat(MOST), fc.oneof(fc.constant(0), fc.nat(MOST)))
  .map(([low, more]) => ({ low, high: low + more }));
const someOnTop = fc.oneof(
  someRange.map((cents) => ({ as: 'amount' as const, cents })),
  fc.nat(400).map((quarters) => ({ as: 'percent' as const, percent: quarters / 4 })),
);

const someVesting = {
  years: fc.integer({ min: 4, max: 80 }).map((quarters) => quarters / 4),
  cliffMonths: fc.nat(120),
  perYear: fc.constantFrom([40, 30, 20, 10], [5, 15, 40, 40], [33.3, 33.3, 33.3], [100], [0, 0, 50, 50]),
};
export const someGrantTerms: fc.Arbitrary<GrantTerms> = fc.record(
  {
    kind: fc.constantFrom(...GRANT_KINDS),
    as: fc.constantFrom('amount', 'count'),
    worth: someRange,
    count: fc.oneof(fc.nat(100_000), fc.nat(999_999_999)),
    each: someRange,
    strike: someRange,
    ...someVesting,
  },
  { requiredKeys: ['kind', 'as'] },
);
export const someGrant: fc.Arbitrary<Grant> = fc
  .tuple(someGrantTerms, fc.record({ privateCompany: fc.constant(true as const), refresher: someGrantTerms }, { requiredKeys: [] }))
  .map(([terms, more]) => ({ ...terms, ...more }));

/** Any package a person could have typed: every part may be there or not. */
export const somePackage: fc.Arbitrary<PayPackage> = fc
  .record(
    {
      base: someRange,
      basis: fc.constantFrom(...PAY_UNITS),
      currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
      bonus: someOnTop,
      match: someOnTop,
      grant: someGrant,
      place: fc.string({ minLength: 1 }),
      ...Object.fromEntries(PAY_AMOUNTS.map((name) => [name, someRange] as const)),
      ...Object.fromEntries(
        Object.entries(PAY_NUMBERS).map(
          ([name, { least, most }]) => [name, fc.integer({ min: least * 4, max: most * 4 }).map((quarters) => quarters / 4)] as const,
        ),
      ),
    },
    { requiredKeys: ['base', 'basis', 'currency'] },
  )
  .map(({ base, ...rest }) => {
    const pay = parsePackage({ ...rest, cents: base.low, highCents: base.high });
    if (pay === undefined) throw new Error('every one of these can be read');
    return pay;
  });

const anyNumber = fc.oneof(fc.integer({ min: -5, max: 400 }), fc.double({ min: 0.01, max: 400, noNaN: true }), fc.jsonValue());
const anyAmount = fc.oneof(someRange, fc.record({ low: fc.oneof(fc.nat(), fc.jsonValue()), high: fc.oneof(fc.nat(), fc.jsonValue()) }));
const anyOnTop = fc.oneof(someOnTop, fc.record({ as: fc.constantFrom('amount', 'percent', 'luck'), cents: anyAmount, percent: anyNumber }));

/** Anything at all, and things that look like a package but are wrong here and there. */
export const someJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      basis: fc.oneof(fc.constantFrom(...PAY_UNITS, 'fortnight'), fc.jsonValue()),
      cents: fc.oneof(fc.nat(MOST), fc.nat(MOST), anyNumber),
      highCents: fc.oneof(fc.nat(2 * MOST), anyNumber),
      currency: fc.oneof(fc.constantFrom('USD', 'JPY', 'XQZ', 'usd'), fc.jsonValue()),
      bonus: anyOnTop,
      match: anyOnTop,
      perk: fc.jsonValue(),
      place: fc.jsonValue(),
      grant: fc.oneof(
        someGrant,
        fc.jsonValue(),
        fc.record({ kind: fc.jsonValue(), count: anyNumber, each: anyAmount, refresher: fc.jsonValue() }),
      ),
      ...Object.fromEntries(PAY_AMOUNTS.map((name) => [name, anyAmount] as const)),
      ...Object.fromEntries(Object.keys(PAY_NUMBERS).map((name) => [name, anyNumber] as const)),
    },
    { requiredKeys: [] },
  ),
);
