/** Evidence and researches for tests: plain ones to change, and any that can be. */
import fc from 'fast-check';
import { CURRENCIES, PAY_UNITS } from '../../../src/lib/money.ts';
import { daysAfter } from '../../../src/lib/dates.ts';
import { EVIDENCE_KINDS, MATCHES, REACHES, type Evidence } from '../../../src/features/salary/evidence.ts';
import { blankNeed, type Need } from '../../../src/features/salary/need.ts';
import { OCCUPATIONS } from '../../../src/features/salary/occupations.ts';
import { FITS, type Requirement } from '../../../src/features/salary/relevance.ts';
import { blankResearch, type Research } from '../../../src/features/salary/research.ts';

export const TODAY = '2026-05-14';
/** The day so many days before today. */
export const ago = (days: number): string => daysAfter(TODAY, -days);

/** An employer’s range for the same title, here, of today, from a source of its own: $60,000 to $70,000 a year. */
export const entry = (id: string, change: Partial<Evidence> = {}): Evidence => ({
  id,
  lowCents: 6_000_000,
  highCents: 7_000_000,
  basis: 'year',
  currency: 'USD',
  source: `source of ${id}`,
  link: '',
  kind: 'employer',
  match: 'same',
  place: '',
  reach: 'here',
  date: TODAY,
  note: '',
  ...change,
});

/** The same without its date. */
export const undated = ({ date: _date, ...rest }: Evidence): Evidence => rest;

export const requirement = (id: string, change: Partial<Requirement> = {}): Requirement => ({
  id,
  text: `requirement ${id}`,
  fit: 'not-yet',
  proof: '',
  ...change,
});

export const research = (change: Partial<Research> = {}): Research => ({ ...blankResearch('r1'), ...change });

const day = fc.oneof(fc.constant(undefined), fc.integer({ min: -60, max: 900 }).map(ago));
const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.lorem({ maxCount: 30 }),
  fc.constantFrom('', '   ', '👩‍💼 مرحبا', '“said”', 'Harlow & Finch', 'harlow  & finch'),
);
const cents = fc.nat(40_000_000);
const someCents = fc.option(cents, { nil: undefined });

/** Leaves out what is undefined: an optional field is absent, not empty. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  }; // fromEntries forgets the names
}

/** Any evidence in US dollars a year; few sources, so that some are the same. */
export const someEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    low: cents,
    more: fc.oneof(fc.constant(0), fc.nat(5_000_000)),
    source: fc.constantFrom('', 'Harlow & Finch', 'harlow  & finch ', 'BLS', 'Renata', 'A list', 'Northbank'),
    link: fc.constantFrom('', '', 'https://example.org/1', 'https://example.org/2'),
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    match: fc.constantFrom(...MATCHES),
    reach: fc.constantFrom(...REACHES),
    date: day,
  })
  .map(({ low, more, id, ...rest }) => present({ ...entry(id), ...rest, lowCents: low, highCents: low + more }));

export const someRequirement: fc.Arbitrary<Requirement> = fc.record({
  id: fc.uuid(),
  text: words,
  fit: fc.constantFrom(...FITS),
  proof: words,
});

/** Any budget. */
export const someNeed: fc.Arbitrary<Need> = fc
  .record({
    lines: fc.array(
      fc.record({ id: fc.uuid(), text: words, isWish: fc.boolean(), cents: fc.option(fc.nat(2_000_000), { nil: undefined }) }),
      { maxLength: 6 },
    ),
    takeHomePercent: fc.option(
      fc.integer({ min: 10, max: 1_000 }).map((tenths) => tenths / 10),
      { nil: undefined },
    ),
    knownYearCents: someCents,
  })
  .map(({ lines, ...rest }) => present({ ...rest, lines: lines.map(present) }));

/** Any research a person could have made. */
export const someResearch: fc.Arbitrary<Research> = fc
  .record({
    id: fc.uuid(),
    job: words,
    place: words,
    posting: words,
    timeline: words,
    deal: words,
    occupation: fc.constantFrom(undefined, ...OCCUPATIONS),
    currency: fc.constantFrom(...CURRENCIES),
    basis: fc.constantFrom(...PAY_UNITS),
    hoursPerWeek: fc.integer({ min: 2, max: 336 }).map((halves) => halves / 2),
    paidWeeks: fc.integer({ min: 1, max: 53 }),
    evidence: fc.array(someEvidence, { maxLength: 5 }),
    requirements: fc.array(someRequirement, { maxLength: 6 }),
    need: fc.oneof(someNeed, fc.constant(blankNeed())),
    figures: fc.record({ opening: someCents, target: someCents, floor: someCents }).map(present),
    steps: fc.array(fc.record({ id: fc.uuid(), text: words, by: words, isDone: fc.boolean() }), { maxLength: 3 }),
    forms: fc.array(fc.record({ id: fc.uuid(), text: words }), { maxLength: 3 }),
    said: fc.array(fc.record({ id: fc.uuid(), text: words, to: words, on: fc.constantFrom(undefined, '2026-05-12') }).map(present), {
      maxLength: 3,
    }),
  })
  .map(({ evidence, ...rest }) =>
    present({
      ...blankResearch(rest.id),
      ...rest,
      evidence: evidence.map((one, at) => ({ ...one, id: `e${at}`, currency: rest.currency, basis: PAY_UNITS[at % 5] ?? 'year' })),
    }),
  );

/** Anything that could stand under the key: whole researches, and broken ones. */
export const someStoredRecord: fc.Arbitrary<unknown> = fc.oneof(
  someResearch.map((one) => ({ ...one, updatedAt: 5 })),
  fc.record({
    id: fc.oneof(fc.string(), fc.constantFrom('a', 'b')),
    updatedAt: fc.oneof(fc.nat(50), fc.string()),
    type: fc.constantFrom('research', 'mood', 7),
    job: fc.jsonValue(),
    occupation: fc.oneof(fc.jsonValue(), fc.constantFrom(...OCCUPATIONS)),
    currency: fc.constantFrom('USD', 'usd', null, 3),
    basis: fc.constantFrom('year', 'hour', 'fortnight', null),
    hoursPerWeek: fc.oneof(fc.jsonValue(), fc.double({ noNaN: true })),
    evidence: fc.oneof(
      fc.jsonValue(),
      fc.array(
        fc.record({
          id: fc.constantFrom('x', 'y', 'x-2', 4),
          lowCents: fc.oneof(fc.nat(), fc.jsonValue()),
          highCents: fc.oneof(fc.nat(), fc.jsonValue()),
          date: fc.constantFrom('2026-02-30', '2026-02-28', null),
          kind: fc.jsonValue(),
        }),
      ),
    ),
    requirements: fc.array(fc.record({ id: fc.constantFrom('x', 'y', ''), fit: fc.jsonValue(), proof: fc.jsonValue() })),
    need: fc.oneof(
      fc.jsonValue(),
      fc.record({
        lines: fc.oneof(fc.jsonValue(), fc.array(fc.record({ id: fc.constantFrom('x', 'x', 'z'), cents: fc.jsonValue() }))),
        takeHomePercent: fc.jsonValue(),
      }),
    ),
    figures: fc.oneof(fc.jsonValue(), fc.record({ floor: fc.oneof(fc.nat(), fc.jsonValue()), ceiling: fc.jsonValue() })),
    said: fc.oneof(fc.jsonValue(), fc.array(fc.record({ on: fc.constantFrom('2026-02-30', '2026-02-28'), text: fc.jsonValue() }))),
    deleted: fc.constantFrom(true, false, 'no'),
  }),
);
