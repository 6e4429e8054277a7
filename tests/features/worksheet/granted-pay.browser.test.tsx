/** What they granted counts on the worksheet before it is typed as the pay. */
import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { asksOf } from '../../../src/features/negotiate/asks.ts';
import { addAsk, answerAsk, negotiationFor } from '../../../src/features/negotiate/negotiate.store.ts';
import type { Offer } from '../../../src/features/offers/offer.ts';
import { $offers, addOffer, addPoint, describeOffer, removeOffer } from '../../../src/features/offers/offers.store.ts';
import { OfferWorksheet } from '../../../src/features/worksheet/OfferWorksheet.tsx';
import { $researches, addResearch, describeResearch, removeResearch } from '../../../src/features/salary/salary.store.ts';
import { takeBackLast } from '../../helpers/acts.ts';

const user = userEvent.setup();
afterEach(() => {
  cleanup();
  for (const offer of $offers.get()) removeOffer(offer.id);
  for (const { id } of $researches.get()) removeResearch(id);
});

const FLOOR = /less than your floor of \$76,000 a year/;
const pay = (cents: number): NonNullable<Offer['pay']> => ({ basis: 'year', cents, currency: 'USD' });
const offerOf = (id: string): Offer => $offers.get().find((offer) => offer.id === id) as Offer; // it was just added

test('a granted raise is what the floor and the other offers are held against, and one press makes it the pay', async () => {
  describeResearch(addResearch(), { job: 'EA', basis: 'year', currency: 'USD', figures: { floor: 7_600_000 } });
  const [first, second] = [addOffer('offer', 'Lumen'), addOffer('offer', 'Delta')];
  for (const text of ['Near', 'Kind', 'Calm', 'Learn']) addPoint(first, 'pros', text);
  addPoint(first, 'cons', 'Loud');
  addPoint(second, 'cons', 'Far');
  describeOffer(first, { pay: pay(7_400_000) });
  describeOffer(second, { pay: pay(7_000_000) });
  const id = addAsk(first, '$84,000 a year');
  render(() => <OfferWorksheet />);
  expect(await screen.findByText(FLOOR)).toBeTruthy();

  const [ask] = asksOf(negotiationFor(first), offerOf(first)).filter(({ plan }) => plan.id === id);
  if (ask === undefined) throw new Error('no ask');
  answerAsk(first, ask, 'granted');
  expect(await screen.findByText(/they granted \$84,000 a year/)).toBeTruthy();
  expect(screen.queryByText(FLOOR)).toBeNull();
  expect((await screen.findAllByText('$84,000 a year, granted')).length).toBeGreaterThan(0);
  expect((await screen.findAllByText('$84,000')).length).toBeGreaterThan(0);

  await user.click(screen.getByRole('button', { name: /^Put it in as the pay/ }));
  expect(offerOf(first).pay).toEqual(pay(8_400_000));
  expect(screen.queryByText(/they granted/)).toBeNull();
  expect(screen.queryByText(FLOOR)).toBeNull();
  await takeBackLast();
  expect(offerOf(first).pay).toEqual(pay(7_400_000));
});

test.each([
  ['offer', 'leads to its letter', true],
  ['stay', 'has no letter to read', false],
] as const)('%s: what the verdict says to take %s', async (kind, _what, has) => {
  const id = addOffer(kind, 'Lumen');
  for (const text of ['Near', 'Kind', 'Calm', 'Learn']) addPoint(id, 'pros', text);
  addPoint(id, 'cons', 'Loud');
  render(() => <OfferWorksheet />);
  await screen.findByText(/of 100, and nothing that must change is open/);
  const links = screen.queryAllByRole<HTMLAnchorElement>('link', { name: 'Read the letter, line by line' });
  expect(links.map((link) => decodeURIComponent(link.hash))).toEqual(has ? [`#${id}/letter`] : []);
});
