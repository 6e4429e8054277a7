import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from '../../../src/features/salary/evidence.ts';
import { gradeEvidence, isStale, marketRange, sustains, weightOf, type MarketRange } from '../../../src/features/salary/market.ts';
import { ago, entry, someEvidence, TODAY, undated } from './some-research.ts';

/** An entry of the given figures. */
const says = (lowCents: number, highCents: number, change: Partial<Evidence> = {}): Evidence =>
  entry(`${lowCents}-${highCents}`, { lowCents, highCents, ...change });

describe('how much an entry counts', () => {
  test.each([
    ['employer 4 × same 4 × new 4 = 64', entry('a'), 64],
    ['survey 3 × same 4 × new 4 = 48', entry('a', { kind: 'survey' }), 48],
    ['recruiter 2 × near 2 × new 4 = 16', entry('a', { kind: 'recruiter', match: 'near' }), 16],
    ['self-reported 1 × far 1 × new 4 = 4', entry('a', { kind: 'self-reported', match: 'far' }), 4],
    ['own 1 × same 4 × new 4 = 16', entry('a', { kind: 'own' }), 16],
    ['183 days: 16 × 4', entry('a', { date: ago(183) }), 64],
    ['184 days: 16 × 3', entry('a', { date: ago(184) }), 48],
    ['366 days: 16 × 3', entry('a', { date: ago(366) }), 48],
    ['367 days: 16 × 2', entry('a', { date: ago(367) }), 32],
    ['732 days: 16 × 2', entry('a', { date: ago(732) }), 32],
    ['733 days: 16 × 1', entry('a', { date: ago(733) }), 16],
    ['no date is as old as can be: 16 × 1', undated(entry('a')), 16],
    ['a date to come is new: 16 × 4', entry('a', { date: ago(-400) }), 64],
    ['wherever it is: 16 × 4', entry('a', { reach: 'abroad' }), 64],
  ])('%s', (_working, one, weight) => expect(weightOf(one, TODAY)).toBe(weight));

  test.each([
    [183, false],
    [184, true],
    [-5, false],
  ])('at %d days it is stale: %s', (days, stale) => expect(isStale({ date: ago(days) }, TODAY)).toBe(stale));

  test('without a date it is stale', () => expect(isStale({}, TODAY)).toBe(true));
});

describe('the market range', () => {
  // Every entry gives its two ends, each with its weight. In brackets: the weight up to there. The quarter is where it passes a
  // quarter of the sum; halfway to the next end where it is met exactly.
  test.each([
    ['60 (64), 70 (128); of 128: 32 → 60, 64 is met at 60 → 65, 96 → 70', [says(60, 70)], [60, 65, 70]],
    ['one figure is all three', [says(65, 65)], [65, 65, 65]],
    [
      '60 (64), 64 (128), 70 (192), 80 (256); of 256: 64 is met at 60 → 62, 128 at 64 → 67, 192 at 70 → 75',
      [says(64, 80), says(60, 70)],
      [62, 67, 75],
    ],
    [
      'a weak outlier hardly counts: 60 (64), 70 (128), 90 (129), 100 (130); of 130: 32.5 → 60, 65 → 70, 97.5 → 70',
      [says(60, 70), undated(says(90, 100, { kind: 'self-reported', match: 'far' }))],
      [60, 70, 70],
    ],
    [
      '48 and 32: 50 (96), 60 (128), 80 (160); of 160: 40 → 50, 80 → 50, 120 → 60',
      [says(60, 80, { kind: 'recruiter' }), says(50, 50, { kind: 'survey' })],
      [50, 50, 60],
    ],
    [
      // 4 × 2 × 3 = 24, 2 × 4 × 4 = 32, 1 × 1 × 1 = 1
      '40 (2), 65 (34), 70 (58), 75 (90), 90 (114); of 114: 28.5 → 65, 57 → 70, 85.5 → 75',
      [
        says(70, 90, { match: 'near', date: ago(300) }),
        says(65, 75, { kind: 'recruiter' }),
        says(40, 40, { kind: 'own', match: 'far', date: ago(1_000) }),
      ],
      [65, 70, 75],
    ],
    ['half a cent goes up: (61 + 70) ÷ 2 = 65.5', [says(61, 70)], [61, 66, 70]],
  ])('%s', (_working, evidence, [lowCents, middleCents, highCents]) => {
    expect(marketRange(evidence, TODAY)).toEqual({ lowCents, middleCents, highCents, used: evidence.length });
  });

  test.each([
    ['nothing to go by', [], 'none'],
    ['two currencies', [entry('a'), entry('b', { currency: 'EUR' })], 'mixed-currency'],
    ['two units of time', [entry('a'), entry('b', { basis: 'hour' })], 'mixed-basis'],
    ['both', [entry('a'), entry('b', { basis: 'hour', currency: 'EUR' })], 'mixed-currency'],
  ])('is not there with %s', (_what, evidence, problem) => expect(marketRange(evidence, TODAY)).toEqual({ problem }));

  test.each([
    [1_000, 1_000, 'within'],
    [0, 1_000, 'within'],
    [1_001, 1_000, 'stretch'],
    [1_100, 1_000, 'stretch'],
    [1_101, 1_000, 'above'],
    [1_105, 1_005, 'stretch'], // 1.1 × 1_005 = 1_105.5
    [1_106, 1_005, 'above'],
    [33, 30, 'stretch'], // 1.1 × 30 is 33.000000000000004 where one counts in parts
    [0, 0, 'within'],
    [1, 0, 'above'],
  ])('a target of %d against a high end of %d is %s', (target, highCents, answer) => expect(sustains(target, { highCents })).toBe(answer));
});

const of = (kinds: readonly EvidenceKind[], change: Partial<Evidence> = {}): readonly Evidence[] =>
  kinds.map((kind, at) => entry(`${kind}${at}`, { kind, ...change }));
const [two, three] = [['employer', 'survey'] as const, ['employer', 'employer', 'survey'] as const];

describe('the grade', () => {
  test.each([
    ['A: five of five', of(three), 'A'],
    ['A: with any two kinds, one of them a survey', of(['survey', 'own', 'own']), 'A'],
    ['B: none near', of(three, { reach: 'country' }), 'B'],
    ['B: none of the same title', of(three, { match: 'near' }), 'B'],
    ['B: none new', of(three, { date: ago(184) }), 'B'],
    ['B: one kind only', of(['employer', 'employer', 'employer']), 'B'],
    ['B: two kinds, but none of them strong', of(['own', 'recruiter', 'self-reported']), 'B'],
    ['C: three of five', of(three, { reach: 'abroad', match: 'far' }), 'C'],
    ['C: two of five', of(three, { reach: 'abroad', match: 'far', date: ago(400) }), 'C'],
    ['C: two of five, near one another but of one kind', of(['own', 'own', 'own'], { match: 'far', date: ago(400) }), 'C'],
    ['D: one of five', of(['own', 'own', 'own'], { match: 'far', date: ago(400), reach: 'abroad' }), 'D'],
    ['D: two sources can meet but one question', of(two), 'D'],
    ['D: a single source', of(['employer']), 'D'],
    ['D: nothing', [], 'D'],
  ])('%s', (_what, evidence, grade) => expect(gradeEvidence(evidence, TODAY).grade).toBe(grade));

  test('of one source told three times is that of a single source, however it is spelled', () => {
    const told = ['Harlow & Finch', ' harlow  & finch', 'HARLOW & FINCH'].map((source, at) => entry(`h${at}`, { source }));
    expect(gradeEvidence(told, TODAY)).toMatchObject({ grade: 'D', because: expect.arrayContaining(['One source; three are enough.']) });
    const linked = ['a', 'b', 'c'].map((id) => entry(id, { source: ' ', link: 'https://example.org' }));
    expect(gradeEvidence(linked, TODAY)).toMatchObject({ because: expect.arrayContaining(['One source; three are enough.']) });
    const nameless = ['a', 'b', 'c'].map((id) => entry(id, { source: '' }));
    expect(gradeEvidence(nameless, TODAY)).toMatchObject({ because: expect.arrayContaining(['Three independent sources.']) });
  });

  test('says what speaks for it and what is missing, a sentence for each question', () => {
    expect(gradeEvidence([...of(two), entry('x', { reach: 'abroad', match: 'near', date: ago(184) })], TODAY).because).toEqual([
      'Three independent sources.',
      'Two kinds of source.',
      'Only two with the same title; three are enough.',
      'Only two from the last six months; three are enough.',
      'Only two from near the job; three are enough.',
    ]);
    expect(gradeEvidence([], TODAY).because[0]).toBe('No source yet; three are enough.');
  });

  test.each([
    [[], 'One range stated by an employer near you, for the same title, from the last six months.'],
    [of(['employer']), 'One more survey near you, for the same title, from the last six months.'],
    [of(['own']), 'One more range stated by an employer near you, for the same title, from the last six months.'],
    [of(three, { reach: 'country' }), 'One more range stated by an employer near you.'],
    [of(['employer', 'employer', 'employer']), 'One more survey.'],
    [of(['own', 'recruiter', 'own'], { date: ago(300) }), 'One more range stated by an employer, from the last six months.'],
    [of(three), 'Nothing is missing. Look again in six months.'],
  ])('says what would raise it', (evidence, words) => expect(gradeEvidence(evidence, TODAY).wouldRaise).toBe(words));
});

const KIND_NAMES: Readonly<Record<EvidenceKind, string>> = {
  employer: 'range stated by an employer',
  survey: 'survey',
  recruiter: 'figure from a recruiter',
  'self-reported': 'figure people report themselves',
  own: 'figure of your own',
};
const standing = (evidence: readonly Evidence[]): number => 'DCBA'.indexOf(gradeEvidence(evidence, TODAY).grade);
const rangeOf = (evidence: readonly Evidence[]): MarketRange => {
  const range = marketRange(evidence, TODAY);
  if ('problem' in range) throw new Error('one currency and one unit always have a range');
  return range;
};
const some = fc.array(someEvidence, { minLength: 1, maxLength: 8 });
const FIGURES = ['lowCents', 'middleCents', 'highCents'] as const;

describe('for any evidence', () => {
  test('its order does not matter', () => {
    const shuffled = some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(marketRange(other, TODAY)).toEqual(marketRange(all, TODAY));
        expect(gradeEvidence(other, TODAY)).toEqual(gradeEvidence(all, TODAY));
      }),
    );
  });

  test('more of it, the same again or other, never lowers the grade', () => {
    fc.assert(
      fc.property(some, someEvidence, fc.nat(), (all, extra, pick) => {
        const same = all[pick % all.length] ?? extra;
        expect(standing([...all, extra])).toBeGreaterThanOrEqual(standing(all));
        expect(standing([...all, same])).toBe(standing(all));
      }),
    );
  });

  test('what would raise it helps at least as much as any other single entry', () => {
    fc.assert(
      fc.property(fc.array(someEvidence, { maxLength: 6 }), someEvidence, (all, other) => {
        const { wouldRaise } = gradeEvidence(all, TODAY);
        const kind = EVIDENCE_KINDS.find((name) => wouldRaise.includes(KIND_NAMES[name]));
        if (kind === undefined) expect(standing(all)).toBe(3);
        else expect(standing([...all, entry('new', { kind })])).toBeGreaterThanOrEqual(standing([...all, { ...other, id: 'other' }]));
      }),
      { numRuns: 500 },
    );
  });

  test('low, middle and high stand in order, within the ends of what was found', () => {
    fc.assert(
      fc.property(some, (all) => {
        const { lowCents, middleCents, highCents } = rangeOf(all);
        expect(lowCents).toBeLessThanOrEqual(middleCents);
        expect(middleCents).toBeLessThanOrEqual(highCents);
        expect(lowCents).toBeGreaterThanOrEqual(Math.min(...all.map((one) => one.lowCents)));
        expect(highCents).toBeLessThanOrEqual(Math.max(...all.map((one) => one.highCents)));
      }),
    );
  });

  test('all figures times a whole number give the range times that number, to a cent', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 200 }), (all, factor) => {
        const scaled = all.map((one) => ({ ...one, lowCents: one.lowCents * factor, highCents: one.highCents * factor }));
        for (const figure of FIGURES) {
          expect(Math.abs(rangeOf(scaled)[figure] / factor - rangeOf(all)[figure])).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('all of it twice says the same', () => {
    fc.assert(fc.property(some, (all) => void expect(rangeOf([...all, ...all])).toEqual({ ...rangeOf(all), used: all.length * 2 })));
  });

  test('a higher figure never lowers the range', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(1_000_000), (all, pick, by) => {
        const raised = all.map((one, at) => (at === pick % all.length ? { ...one, highCents: one.highCents + by } : one));
        for (const figure of FIGURES) expect(rangeOf(raised)[figure]).toBeGreaterThanOrEqual(rangeOf(all)[figure]);
      }),
    );
  });

  test('two currencies, or two units of time, are never put together, wherever the other one stands', () => {
    fc.assert(
      fc.property(some, someEvidence, fc.nat(), (all, other, pick) => {
        const put = (change: Partial<Evidence>): readonly Evidence[] => all.toSpliced(pick % (all.length + 1), 0, { ...other, ...change });
        expect(marketRange(put({ currency: 'EUR' }), TODAY)).toEqual({ problem: 'mixed-currency' });
        expect(marketRange(put({ basis: 'hour' }), TODAY)).toEqual({ problem: 'mixed-basis' });
      }),
    );
  });
});
