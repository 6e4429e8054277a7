import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersTo, PUSH_BACKS, type AnswerSource } from '../../../src/features/negotiate/push-backs.ts';
import type { Offer } from '../../../src/features/offers/offer.ts';
import { someOffer } from '../offers/some-offers.ts';
import { offer } from './some-talks.ts';

const asked = PUSH_BACKS.find(({ id }) => id === 'other-offers') ?? { id: '', they: '', answer: '', why: '' };
const paying = (id: string, dollars: number, change: Partial<Offer> = {}): Offer =>
  offer([], { id, title: `Secret ${id}`, company: 'Loopline', pay: { basis: 'year', cents: dollars * 100, currency: 'USD' }, ...change });
const answers = (others: readonly Offer[], change: Partial<AnswerSource> = {}): readonly string[] =>
  answersTo(asked, { usual: asked.answer, offer: paying('o', 82_000), others, today: '2026-05-14', locale: 'en-US', ...change });

const NOT_SAID = 'I would rather keep my other talks private, as I do this one. I can tell you what would let me say yes here.';

describe('“Do you have other offers?”', () => {
  test('is among what they often say', () => expect(asked.they).toBe('Do you have other offers?'));

  test.each([
    ['none', [], 'No. What I ask for comes from the work and what it pays, not from another offer.'],
    ['only this one', [paying('o', 82_000)], 'No. What I ask for comes from the work and what it pays, not from another offer.'],
    [
      'one put away',
      [paying('p', 95_000, { archived: true })],
      'No. What I ask for comes from the work and what it pays, not from another offer.',
    ],
    [
      'a job to stay in',
      [paying('p', 95_000, { kind: 'stay' })],
      'No. I have a job that I can stay in, and I would move for the right terms.',
    ],
    [
      'talks without an offer',
      [paying('p', 95_000, { kind: 'possible' })],
      'Not yet. I am in other talks as well, and I would like to find out whether we can agree first.',
    ],
  ])('with %s is answered as it is', (_what, others, first) => expect(answers(others)).toEqual([first, NOT_SAID]));

  test('with another offer says so, by when it wants an answer, and what it pays where that is more', () => {
    expect(answers([paying('p', 95_000, { respondBy: '2026-05-22' })])).toEqual([
      'Yes, I have one other offer, and they want my answer by Friday, May 22. I would like to know by then what we can agree on.',
      'Yes, I have one other offer; it pays $95,000 a year. Pay is not all I look at. How close could you come?',
      NOT_SAID,
    ]);
  });

  test('with two names the first date to come and the better pay', () => {
    const two = [paying('p', 95_000, { respondBy: '2026-05-12' }), paying('q', 90_000, { respondBy: '2026-05-20' })];
    expect(answers(two).slice(0, 2)).toEqual([
      'Yes, I have two other offers, and the first of them wants my answer by Wednesday, May 20. I would like to know by then what we can agree on.',
      'Yes, I have two other offers; one pays $95,000 a year. Pay is not all I look at. How close could you come?',
    ]);
  });

  test.each([
    ['less', paying('p', 80_000)],
    ['as much', paying('p', 82_000)],
    ['in another currency', paying('p', 95_000, { pay: { basis: 'year', cents: 9_500_000, currency: 'EUR' } })],
    ['nobody knows what', offer([], { id: 'p', title: 'P' })],
  ])('where the other pays %s, no pay is named', (_what, other) => {
    expect(answers([other])).toEqual([
      'Yes, I have one other offer. Before I decide, I would like to know what the two of us can agree on.',
      NOT_SAID,
    ]);
  });

  test('never names a job or a company, and never claims an offer that is not there', () => {
    fc.assert(
      fc.property(fc.array(someOffer, { maxLength: 4 }), (others) => {
        const hidden = others.map((one, at) => ({ ...one, id: `p${at}`, title: `§title${at}§`, company: '§company§' }));
        const all = answers(hidden);
        expect(all.join(' ')).not.toContain('§');
        const has = hidden.some((one) => one.kind === 'offer' && !one.archived);
        expect(all[0]?.startsWith('Yes')).toBe(has);
      }),
    );
  });
});

test('every other push-back has its usual answer, whatever is on the worksheet', () => {
  for (const idea of PUSH_BACKS.filter(({ id }) => id !== 'other-offers')) {
    const found = answersTo(idea, {
      usual: idea.answer,
      offer: offer([]),
      others: [paying('p', 95_000)],
      today: '2026-05-14',
      locale: 'en-US',
    });
    expect(found).toEqual([idea.answer]);
  }
});
