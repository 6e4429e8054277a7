import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { flushAll } from '../../../src/storage/persisted.ts';
import { loadSampleOffers } from '../../../src/features/offers/examples.store.ts';
import {
  $sampleView,
  $offers,
  addOffer,
  addPoint,
  addWayOut,
  describeOffer,
  changeKind,
  changePoint,
  movePoint,
  removeOffer,
} from '../../../src/features/offers/offers.store.ts';
import { $openOffers } from '../../../src/features/negotiate/negotiate.store.ts';
import { blankCon, blankXCon, type Con } from '../../../src/features/offers/offer.ts';
import { takeBackLast } from '../../helpers/acts.ts';
import { OfferWorksheet } from '../../../src/features/worksheet/OfferWorksheet.tsx';
import { removeSamples } from '../../../src/features/samples/samples.store.ts';

const user = userEvent.setup();
const stored = (): string => {
  flushAll();
  return localStorage.getItem('greenroom:offers') ?? '';
};

beforeEach(() => {
  if ($sampleView.get() !== 'off') removeSamples('sample');
  for (const offer of $offers.get()) removeOffer(offer.id);
  flushAll();
  sessionStorage.clear();
});
afterEach(cleanup);

describe('an empty worksheet', () => {
  test('offers to add one’s own or to try the sample', async () => {
    render(() => <OfferWorksheet />);
    await user.click(screen.getByRole('button', { name: 'Try the sample' }));
    expect(await screen.findByText('This is the sample')).toBeTruthy();
    expect(stored()).not.toContain('Northbank');
    await user.click(await screen.findByRole('button', { name: 'Remove the sample' }));
    expect(await screen.findByRole('heading', { name: 'No offers yet' })).toBeTruthy();
    expect(localStorage.getItem('greenroom:offers-sample')).toBeNull();
  });

  test('a new offer opens for naming, and Escape closes it', async () => {
    render(() => <OfferWorksheet />);
    await user.click(screen.getByRole('button', { name: 'Add my offer' }));
    const field = await screen.findByLabelText('Job');
    expect(document.activeElement).toBe(field);
    await user.keyboard('EA to the CFO{Escape}');
    expect(await screen.findByRole('button', { name: /Change details/ })).toBe(document.activeElement);
    expect(stored()).toContain('EA to the CFO');
  });
});

describe('a possible offer', () => {
  test('has no verdict, score or talk but what to find out, until one press makes it an offer; that is taken back as one', async () => {
    const id = addOffer('possible', 'EA to the COO');
    for (const text of ['Nice light', 'Kind', 'Near']) addPoint(id, 'pros', text);
    addPoint(id, 'cons', 'Loud');
    addWayOut(id, addPoint(id, 'cons', 'Far') ?? '', 'ask', 'Two days at home');
    render(() => <OfferWorksheet />);
    expect((await screen.findByRole('heading', { level: 2, name: 'No offer yet.' })).id).toBe('verdict');
    expect(screen.getByText('What could be done about “Loud”')).toBeTruthy();
    expect(screen.getByText('What it pays')).toBeTruthy();
    expect(screen.queryByRole('img', { name: /of 100/ })).toBeNull();
    expect(screen.queryByText(/Take |of 100|as it stands| → /)).toBeNull();
    expect($openOffers.get()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'They made me an offer: EA to the COO' }));
    expect(await screen.findByRole('heading', { level: 2, name: /Take EA to the COO/ })).toBeTruthy();
    expect(screen.queryByText('What it pays')).toBeNull();
    expect($openOffers.get()).toHaveLength(1);
    expect(document.activeElement?.textContent).toContain('Change details');
    await takeBackLast();
    expect(await screen.findByRole('heading', { level: 2, name: 'No offer yet.' })).toBeTruthy();
    expect($offers.get()).toMatchObject([{ kind: 'possible' }]);
  });

  test('beside an offer leaves its verdict as it is', async () => {
    const other = addOffer('offer', 'Job 2');
    addPoint(other, 'pros', 'Board work');
    const id = addOffer('possible', 'EA to the COO');
    for (const text of ['Light', 'Kind']) addPoint(id, 'pros', text);
    render(() => <OfferWorksheet />);
    expect(await screen.findByRole('heading', { level: 2, name: /Before you take Job 2/ })).toBeTruthy();
    expect(screen.queryByText(/EA to the COO.*not weighed yet/)).toBeNull();
    expect(screen.getByRole('radio', { name: /EA to the COO.*no offer yet/s })).toBeTruthy();
    expect(screen.getAllByRole('img', { name: /of 100/ })).toHaveLength(1);
  });
});

describe('a new offer', () => {
  test('starts in the currency of the other offers, and leaves one that has pay as it is', async () => {
    const first = addOffer('offer', 'A');
    describeOffer(first, { pay: { basis: 'year', cents: 5_200_000, currency: 'EUR' } });
    const second = addOffer('offer', 'B');
    render(() => <OfferWorksheet />);
    const edit = async (name: string): Promise<void> => {
      await user.click(await screen.findByRole('button', { name: new RegExp(`Change details.*${name}`) }));
      await screen.findByLabelText('Pay');
    };
    await edit('B');
    expect((screen.getByLabelText('Currency') as HTMLSelectElement).value).toBe('EUR');
    await user.type(screen.getByLabelText('Pay'), '48,000');
    expect($offers.get().find(({ id }) => id === second)?.pay).toMatchObject({ cents: 4_800_000, currency: 'EUR' });
    await user.clear(screen.getByLabelText('Pay'));
    await user.type(screen.getByLabelText('Pay'), '$48,000');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await edit('A');
    expect((screen.getByLabelText('Currency') as HTMLSelectElement).value).toBe('EUR');
    expect($offers.get().find(({ id }) => id === second)?.pay).toMatchObject({ cents: 4_800_000, currency: 'USD' });
  });
});

describe('typing points', () => {
  test('Enter adds one after the other and the field keeps the focus', async () => {
    addOffer('offer', 'A');
    render(() => <OfferWorksheet />);
    await user.click(await screen.findByRole('button', { name: 'Add a pro' }));
    const field = screen.getByLabelText('Add a pro');
    await user.keyboard('first{Enter}second{Enter}   {Enter}');
    expect(screen.getByLabelText('Add a pro')).toBe(field);
    expect(document.activeElement).toBe(field);
    expect($offers.get()[0]?.pros.map((pro) => [pro.text, pro.weight])).toEqual([
      ['first', 3],
      ['second', 3],
    ]);
  });

  test('a row keeps its field and its focus while it is edited', async () => {
    const id = addOffer('offer', 'A');
    addPoint(id, 'cons', 'long commute');
    addPoint(id, 'cons', 'low pay');
    render(() => <OfferWorksheet />);
    await user.click(await screen.findByRole('button', { name: /^long commute/ }));
    const field = await screen.findByLabelText('What speaks against it');
    await user.type(field, ', an hour');
    expect(document.activeElement).toBe(field);
    await user.click(screen.getByLabelText(/Must change/));
    await user.keyboard('{Escape}');
    expect($offers.get()[0]?.cons.map((con) => con.text)).toEqual(['long commute, an hour', 'low pay']);
    expect(document.activeElement?.textContent).toContain('long commute, an hour');
    expect(screen.getByText('Must change')).toBeTruthy();
  });

  test('emptying the words keeps the last ones and says how to remove', async () => {
    const id = addOffer('offer', 'A');
    addPoint(id, 'pros', 'kind team');
    render(() => <OfferWorksheet />);
    await user.click(await screen.findByRole('button', { name: /kind team/ }));
    await user.clear(await screen.findByLabelText('What speaks for it'));
    expect(screen.getByText(/It needs some words/)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect($offers.get()[0]?.pros[0]?.text).toBe('kind team');
  });

  test('an XCon is started from a suggestion that fits the con', async () => {
    const id = addOffer('offer', 'A');
    addPoint(id, 'cons', 'The pay is low');
    render(() => <OfferWorksheet />);
    await user.click(await screen.findByRole('button', { name: /Add an XCon/ }));
    await user.click(await screen.findByRole('button', { name: /pay review after six months/ }));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect($offers.get()[0]?.cons[0]?.xcons[0]).toMatchObject({ kind: 'ask', status: 'open' });
    expect($offers.get()[0]?.cons[0]?.xcons[0]?.text).toContain('pay review');
  });
});

describe('removing', () => {
  test('an offer in the middle of its points can be undone, edits made meanwhile included', async () => {
    const id = addOffer('offer', 'A');
    const point = addPoint(id, 'pros', 'kept') ?? '';
    render(() => <OfferWorksheet />);
    await user.click(await screen.findByRole('button', { name: /kept/ }));
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    addPoint(id, 'pros', 'added meanwhile');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect($offers.get()[0]?.pros.map((pro) => pro.text)).toEqual(['kept', 'added meanwhile']);
    expect($offers.get()[0]?.pros[0]?.id).toBe(point);
    removeOffer(id);
    expect($offers.get()).toEqual([]);
    expect(await takeBackLast()).toBe(true);
    expect($offers.get()).toHaveLength(1);
  });
});

describe('moving', () => {
  test('a point goes between the own offers and the sample, and only the sample goes when it is removed', async () => {
    const mine = addOffer('offer', 'Mine');
    await loadSampleOffers('beside');
    movePoint('sample-northbank', 'sample-np1', mine, 'pros');
    removeSamples('sample');
    expect($offers.get().map((offer) => [offer.title, offer.pros.length])).toEqual([['Mine', 1]]);
  });
});

test('the verdict follows what is typed', async () => {
  const id = addOffer('offer', 'A');
  addPoint(id, 'pros', 'good');
  render(() => <OfferWorksheet />);
  expect(await screen.findByRole('heading', { name: /Before you take A/ })).toBeTruthy();
  const con = addPoint(id, 'cons', 'bad') ?? '';
  addPoint(id, 'cons', 'worse');
  expect(screen.getByRole('heading', { name: /Keep looking/ })).toBeTruthy();
  addWayOut(id, con, 'ask', 'mend it');
  const verdict = screen.getByRole('region', { name: /Negotiate with A/ });
  expect(within(verdict).getByText('mend it')).toBeTruthy();
});

describe('what must change', () => {
  const conOf = (): Con => $offers.get()[0]?.cons[0] ?? blankCon('none', '');
  const openCon = async (kind: 'ask' | 'condition'): Promise<void> => {
    const offerId = addOffer('offer', 'EA');
    const conId = addPoint(offerId, 'cons', 'Contract unseen') ?? '';
    addWayOut(offerId, conId, kind, 'I read it first');
    render(() => <OfferWorksheet />);
    await user.click(screen.getByRole('button', { name: /^Contract unseen/ }));
    await screen.findByRole('checkbox', { name: /Must change/ });
  };
  const box = (): HTMLInputElement => screen.getByRole('checkbox', { name: /Must change/ });

  test('a condition ticks its con, and taking the tick off asks whether it is an ask', async () => {
    await openCon('condition');
    expect(conOf().mustChange).toBe(true);
    await user.click(box());
    await user.click(screen.getByRole('button', { name: 'It must change' }));
    expect([box().checked, conOf().mustChange, conOf().xcons[0]?.kind]).toEqual([true, true, 'condition']);
    await user.click(box());
    await user.click(screen.getByRole('button', { name: 'Make it an ask' }));
    expect([box().checked, conOf().mustChange, conOf().xcons[0]?.kind]).toEqual([false, false, 'ask']);
    await takeBackLast();
    expect([box().checked, conOf().mustChange, conOf().xcons[0]?.kind]).toEqual([true, true, 'condition']);
  });

  test('without a condition the tick goes at once, and an ask made a condition sets it', async () => {
    await openCon('ask');
    await user.click(box());
    expect(conOf().mustChange).toBe(true);
    await user.click(box());
    expect(conOf().mustChange).toBe(false);
    changeKind($offers.get()[0]?.id ?? '', conOf().xcons[0] ?? blankXCon('', 'ask', ''), 'condition');
    expect(conOf().mustChange).toBe(true);
  });
});

describe('a yes on a thin list', () => {
  test('is put off with questions; each becomes a con, and a look that found nothing is enough', async () => {
    const offerId = addOffer('offer', 'EA');
    for (const text of ['Good boss', 'Fair pay', 'Short commute']) addPoint(offerId, 'pros', text);
    changePoint(offerId, $offers.get()[0]?.pros[0]?.id ?? '', { weight: 5 });
    render(() => <OfferWorksheet />);
    expect(screen.getByRole('heading', { name: /Before you take EA: what could speak against it\?/ })).toBeTruthy();
    await user.click(await screen.findByRole('checkbox', { name: 'I looked: nothing speaks against it' }));
    expect(screen.getByRole('heading', { name: 'Take EA.' })).toBeTruthy();
    await takeBackLast();
    await user.click(await screen.findByRole('button', { name: /Which hours/ }));
    expect($offers.get()[0]?.cons.map(({ text }) => text)).toEqual(['The real hours are not clear']);
    expect(screen.getByRole('heading', { name: 'Take EA.' })).toBeTruthy();
  });
});
