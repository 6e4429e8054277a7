import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asksOf } from '../../../src/features/negotiate/asks.ts';
import { answerAsk, negotiationFor } from '../../../src/features/negotiate/negotiate.store.ts';
import { keepStanding, weighCriterion } from '../../../src/features/offers/lists.store.ts';
import type { Offer } from '../../../src/features/offers/offer.ts';
import {
  $sampleView,
  $offers,
  addOffer,
  addPoint,
  addWayOut,
  changePoint,
  markWayOut,
  removeOffer,
  removePoint,
} from '../../../src/features/offers/offers.store.ts';
import { OfferWorksheet } from '../../../src/features/worksheet/OfferWorksheet.tsx';
import { removeSamples } from '../../../src/features/samples/samples.store.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { takeBackLast } from '../../helpers/acts.ts';

const user = userEvent.setup();
const offerWith = (id: string): Offer => $offers.get().find((offer) => offer.id === id) as Offer; // added in the test
const texts = (id: string, side: 'pros' | 'cons' = 'pros'): readonly string[] => offerWith(id)[side].map(({ text }) => text);
const add = (offerId: string, side: 'pros' | 'cons', text: string): string => addPoint(offerId, side, text) ?? '';
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

beforeEach(() => {
  if ($sampleView.get() !== 'off') removeSamples('sample');
  for (const offer of $offers.get()) removeOffer(offer.id);
  flushAll();
  sessionStorage.clear();
});
afterEach(cleanup);

describe('the order of pros and cons', () => {
  test('is changed by buttons that keep the focus, up and down to the ends', async () => {
    const id = addOffer('offer', 'A');
    for (const text of ['One', 'Two', 'Three']) add(id, 'pros', text);
    render(() => <OfferWorksheet />);
    await user.click(await screen.findByRole('button', { name: /^Three/ }));
    await user.click(await screen.findByRole('button', { name: 'Move up' }));
    expect(texts(id)).toEqual(['One', 'Three', 'Two']);
    await expect.poll(() => document.activeElement?.textContent).toBe('Move up');
    await user.keyboard('{Enter}');
    expect(texts(id)).toEqual(['Three', 'One', 'Two']);
    // There is no further step up: the focus goes to the other button.
    await expect.poll(() => document.activeElement?.textContent).toBe('Move down');
    expect(screen.queryByRole('button', { name: 'Move up' })).toBeNull();
  });

  test('is sorted by weight in one press, which can be taken back', async () => {
    const id = addOffer('offer', 'A');
    for (const text of ['Light', 'Middle', 'Heavy']) add(id, 'cons', text);
    const [light, , heavy] = offerWith(id).cons;
    changePoint(id, light?.id ?? '', { weight: 1 });
    changePoint(id, heavy?.id ?? '', { weight: 5 });
    render(() => <OfferWorksheet />);
    await user.click(await screen.findByRole('button', { name: 'Sort by weight: the cons of A' }));
    expect(texts(id, 'cons')).toEqual(['Heavy', 'Middle', 'Light']);
    expect(screen.queryByRole('button', { name: /Sort by weight/ })).toBeNull();
    await takeBackLast();
    expect(texts(id, 'cons')).toEqual(['Light', 'Middle', 'Heavy']);
  });
});

describe('one thing in all offers', () => {
  test('goes on the lists of each, for, against or neither, with a weight', async () => {
    const [a, b] = [addOffer('offer', 'A'), addOffer('offer', 'B')];
    add(a, 'pros', 'The work');
    render(() => <OfferWorksheet />);
    await user.click(await screen.findByRole('button', { name: 'Weigh one thing in all offers' }));
    await user.click(await screen.findByRole('button', { name: 'Weigh something new' }));
    await user.keyboard('Way to work{Enter}');
    const offer = (name: string): HTMLElement => screen.getByRole('group', { name });
    await user.click(within(offer('A')).getByRole('radio', { name: 'for' }));
    await user.click(within(offer('B')).getByRole('radio', { name: 'against' }));
    await user.click(within(screen.getByRole('group', { name: 'How much it weighs: Way to work, B' })).getByRole('radio', { name: /^5/ }));
    expect(offerWith(a).pros).toMatchObject([{ text: 'The work' }, { text: 'Way to work', weight: 3 }]);
    expect(offerWith(b).cons).toMatchObject([{ text: 'Way to work', weight: 5 }]);
    await user.click(within(offer('B')).getByRole('radio', { name: 'neither' }));
    expect(offerWith(b).cons).toEqual([]);
    await takeBackLast();
    expect(offerWith(b).cons).toMatchObject([{ text: 'Way to work', weight: 5 }]);
  });

  test('keeps the place, the weight and the XCons of what is there', () => {
    const id = addOffer('offer', 'A');
    const con = add(id, 'cons', 'Way to work.');
    add(id, 'cons', 'Pay');
    changePoint(id, con, { weight: 4 });
    addWayOut(id, con, 'ask', 'Two days at home');
    weighCriterion(id, 'way to work', 'cons');
    expect(texts(id, 'cons')).toEqual(['Way to work.', 'Pay']);
    weighCriterion(id, 'way to work', 'pros');
    weighCriterion(id, 'way to work', 'cons', 2);
    expect(offerWith(id).cons.at(-1)).toMatchObject({ id: con, weight: 2, xcons: [{ text: 'Two days at home' }] });
  });
});

describe('how an offer stood earlier', () => {
  test('is kept in one press and compared item by item; both are taken back', async () => {
    const id = addOffer('offer', 'A');
    add(id, 'pros', 'The work');
    const con = add(id, 'cons', 'Calls');
    addWayOut(id, con, 'ask', 'None after seven');
    render(() => <OfferWorksheet />);
    await user.click(await screen.findByRole('button', { name: /Change details/ }));
    await user.click(await screen.findByRole('button', { name: 'Remember how it stands now' }));
    await user.click(button('Done'));
    expect(await screen.findByText(/^Since .*: still 50$/, { selector: 'summary' })).toBeTruthy();
    const [xcon] = offerWith(id).cons[0]?.xcons ?? [];
    if (xcon !== undefined) markWayOut(id, xcon, 'granted');
    const fold = (await screen.findByText(/^Since .*: 50 → 67$/, { selector: 'summary' })).closest('details') as HTMLElement; // a summary is in one
    expect(within(fold).getByText('“None after seven”: to ask, now granted')).toBeTruthy();
    expect(within(fold).getByText('50 → 67')).toBeTruthy();
    await user.click(within(fold).getByText('Forget the earlier score'));
    expect(offerWith(id).earlier).toBeUndefined();
    await takeBackLast();
    expect(offerWith(id).earlier?.cons).toHaveLength(1);
  });

  test('is kept by itself as the talk begins, and goes when the first answer is taken back', async () => {
    const id = addOffer('offer', 'A');
    addWayOut(id, add(id, 'cons', 'Calls'), 'ask', 'None after seven');
    const [ask] = asksOf(negotiationFor(id), offerWith(id));
    if (ask === undefined) throw new Error('There is an ask');
    answerAsk(id, ask, 'granted');
    expect(offerWith(id).earlier).toMatchObject({ by: 'talk', cons: [{ text: 'Calls', xcons: [{ status: 'open' }] }] });
    await takeBackLast();
    expect('earlier' in offerWith(id)).toBe(false);
    answerAsk(id, ask, 'granted');
    const [answered] = asksOf(negotiationFor(id), offerWith(id));
    answerAsk(id, answered ?? ask, undefined);
    expect('earlier' in offerWith(id)).toBe(false);
    // What one has kept oneself stays.
    keepStanding(id);
    answerAsk(id, ask, 'granted');
    expect(offerWith(id).earlier).toMatchObject({ by: 'me' });
  });

  test('does not stand in the way of taking back what was removed since', async () => {
    const id = addOffer('offer', 'A');
    const con = add(id, 'cons', 'Calls');
    keepStanding(id);
    removePoint(id, con);
    await takeBackLast();
    expect(texts(id, 'cons')).toEqual(['Calls']);
  });
});

describe('a second XCon', () => {
  test('asks whether one is enough or all are needed, with neither chosen', async () => {
    const id = addOffer('offer', 'A');
    const con = add(id, 'cons', 'Calls');
    render(() => <OfferWorksheet />);
    await user.click(await screen.findByRole('button', { name: /^Add an XCon/ }));
    await screen.findByLabelText('What would make it acceptable?');
    await user.keyboard('None after seven{Enter}');
    expect(screen.queryByRole('group', { name: 'What settles the con?' })).toBeNull();
    await user.keyboard('A day off for each{Enter}');
    const question = await screen.findByRole('group', { name: 'What settles the con?' });
    expect(
      within(question)
        .getAllByRole<HTMLInputElement>('radio')
        .map(({ checked }) => checked),
    ).toEqual([false, false]);
    expect(screen.getByText('Any one of these will do.')).toBeTruthy();
    await user.click(within(question).getByRole('radio', { name: 'all are needed' }));
    expect(offerWith(id).cons.find((one) => one.id === con)?.needs).toBe('all');
    expect(screen.getByText('All of these are needed.')).toBeTruthy();
  });
});
