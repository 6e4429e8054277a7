/** Reviews to print: one as it should be, and one with far too much in it. */
import { blankReview, type Review } from '../../src/features/wins/review.ts';
import { blankWin } from '../../src/features/wins/win.ts';
import { blankResearch } from '../../src/features/salary/research.ts';

/** What must never be on their copy. */
export const REVIEW_SECRETS = ['Floor', 'SECRET', '$61,111', '$72,222', '$75,555', 'Mycopy', 'I’mthinkingof'] as const;

const times = <T>(count: number, make: (n: number) => T): readonly T[] => Array.from({ length: count }, (_, n) => make(n));
const stored = (records: readonly object[]): string =>
  JSON.stringify({ version: 1, records: records.map((record) => ({ ...record, updatedAt: 1 })) });

const check = {
  ...blankResearch('check'),
  job: 'Executive assistant',
  figures: { floor: 6_111_100, target: 7_222_200, opening: 7_555_500 },
  evidence: times(4, (n) => ({
    id: `e${String(n)}`,
    lowCents: 7_000_000 + n,
    highCents: 8_400_000 + n,
    basis: 'year',
    currency: 'USD',
    source: `A posting ${String(n)}`,
    link: '',
    kind: 'employer',
    match: 'same',
    place: '',
    reach: 'here',
    date: '2026-10-01',
    note: '',
  })),
};

const secret: Partial<Review> = { floor: 'SECRET-FLOOR', alternatives: 'SECRET-ALTERNATIVE', opening: 'SECRET-OPENING' };

const review = (wins: number, asks: number, words: string, extra: Partial<Review>): Review => ({
  ...blankReview('r1', ''),
  withWhom: 'Dana',
  employer: 'Harlow',
  goals: times(3, (n) => ({ id: `g${String(n)}`, text: `Goal ${String(n)}${words}`, isKnown: n < 2 })),
  winIds: times(wins, (n) => `w${String(n)}`),
  shortIds: ['s0'],
  asks: times(asks, (n) => ({
    id: `a${String(n)}`,
    kind: (['pay', 'title', 'training', 'scope', 'resources', 'date'] as const)[n % 6] ?? 'pay',
    what: n === 0 ? '$76,000 a year' : `Ask ${String(n)}${words}`,
    gives: `Given ${String(n)}${words}`,
    winIds: ['w0', 'w1'],
  })),
  ...secret,
  ...extra,
});

const LONG = ` ${'goes on as people write when nobody stops them, and says it twice, '.repeat(4)}Donaudampfschifffahrtsgesellschaft`.slice(
  0,
  300,
);

const wins = (count: number, words: string): readonly object[] => [
  ...times(count, (n) => ({
    ...blankWin(`w${String(n)}`, `Win ${String(n)}${words}`, '2026-10-01'),
    brought: words === '' ? `Late requests fell by ${String(n + 2)}` : words,
    proof: `SECRET-PROOF ${words}`,
    said: `SECRET-SAID ${words}`,
  })),
  { ...blankWin('s0', `Short${words}`, '2026-10-01'), isShort: true, learned: `I changed it${words}` },
];

/** Six wins and three asks. */
export const reviewOf: Readonly<Record<string, string>> = {
  'greenroom:wins': stored([...wins(6, ''), review(6, 3, '', {})]),
  'greenroom:salary': stored([check]),
};

/** Ten wins of 300 characters and more, nine asks alike. */
export const crowdedReview: Readonly<Record<string, string>> = {
  'greenroom:wins': stored([
    ...wins(10, LONG),
    review(10, 9, LONG, { opening: `SECRET-OPENING${LONG}`, alternatives: `SECRET-ALTERNATIVE${LONG}` }),
  ]),
  'greenroom:salary': stored([check]),
};
