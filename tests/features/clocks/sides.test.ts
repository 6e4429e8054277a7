/** Who wants an answer: a company, or the employer for a job, never a job. */
import { expect, test } from 'vitest';
import type { OfferClock } from '../../../src/features/clocks/clashes.ts';
import { sideOf, sideWords } from '../../../src/features/offers/side-words.ts';
import { clocksOf, interviewWith, offerOf, owedUntil, saidOf } from './some-clocks.ts';

/** The offer of a job by the name of its side, as the page names it. */
const of = (company: string, facts: Parameters<typeof offerOf>[1] = {}): OfferClock => {
  const clock = offerOf('job', facts);
  const offer = { ...clock.offer, company, title: 'EA to the CEO' };
  return { ...clock, offer, name: sideWords(sideOf(offer, offer.title)) };
};
const nobody = interviewWith('', { role: 'EA to the COO', heldOn: '2026-11-25' }, '2026-12-10');

test.each([
  [
    'where no company is named, its employer',
    of('', { respondBy: '2026-12-08' }),
    /^The employer for “EA to the CEO” wants an answer by .*, and the employer for “EA to the COO” decides by /,
  ],
  ['without a date', of(''), /^The employer for “EA to the CEO” named no day for your answer/],
  [
    'of an ask of mine',
    of('', { respondBy: '2026-12-08', talk: owedUntil('2026-12-09') }),
    /The employer for “EA to the CEO” answers your ask/,
  ],
  ['of two jobs by one company, which one', of('Lumen', { respondBy: '2026-12-08' }), /^Lumen \(“EA to the CEO”\) wants an answer/],
])('%s', (_what, clock, words) => expect(saidOf(clocksOf([clock], [nobody])).join(' ')).toMatch(words));

test('the employer who made the offer is not told of it, whether or not they write their legal form', () => {
  const offer = of('Birch GmbH', { respondBy: '2026-12-08' });
  const rounds = ['Birch', 'BIRCH GMBH', 'The Birch GmbH & Co. KG'].map((name) =>
    interviewWith(name, { heldOn: '2026-11-25' }, '2026-12-10'),
  );
  expect(saidOf(clocksOf([offer], rounds))).toEqual([]);
  expect(saidOf(clocksOf([offer], [interviewWith('Birch Health', { heldOn: '2026-11-25' }, '2026-12-10')])).join(' ')).toContain(
    'Birch Health decides by',
  );
});
