import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goTo } from '../../../src/browser/address.ts';
import { useStore } from '../../../src/browser/use-store.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { LiveCall } from '../../../src/features/negotiate/LiveCall.tsx';
import { $negotiations, $openOffers, $promises, checkPromise } from '../../../src/features/negotiate/negotiate.store.ts';
import { Negotiate } from '../../../src/features/negotiate/Negotiate.tsx';
import { blankPromise, ledgerOf, type LedgerRow } from '../../../src/features/negotiate/promises.ts';
import { takeBackLast } from '../../helpers/acts.ts';
import { blankOffer, xconsOf, type Offer, type XCon } from '../../../src/features/offers/offer.ts';
import * as salary from '../../../src/features/salary/salary.store.ts';
import * as offers from '../../../src/features/offers/offers.store.ts';
import { PayPanel } from '../../../src/features/worksheet/PayPanel.tsx';
import { removeSamples } from '../../../src/features/samples/samples.store.ts';
import { todayIso } from '../../../src/browser/device.ts';

const user = userEvent.setup();
let offerId: string;
const xcon = (): XCon => {
  const [found] = offers.$offers.get().flatMap((offer) => xconsOf(offer));
  if (found === undefined) throw new Error('no ask');
  return found.xcon;
};
const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }));
const openCall = async (): Promise<void> => {
  goTo(offerId);
  render(() => <LiveCall base="/" />);
  await user.click(await screen.findByRole('button', { name: 'Next' }));
};

beforeEach(() => {
  if (offers.$sampleView.get() !== 'off') removeSamples('sample');
  for (const offer of offers.$offers.get()) offers.removeOffer(offer.id);
  sessionStorage.clear();
  offerId = offers.addOffer('offer', 'EA to the CFO');
  const conId = offers.addPoint(offerId, 'cons', 'The pay is low') ?? '';
  offers.addWayOut(offerId, conId, 'ask', '$85,000 a year');
  flushAll();
});
afterEach(cleanup);

describe('the talk', () => {
  test('notes an answer on the worksheet with its day, and taking it back restores what stood there', async () => {
    offers.changeWayOut(offerId, xcon().id, {
      status: 'asked',
      askedOn: '2026-11-01',
      answerDueOn: '2026-12-05',
      answer: 'Renata will ask',
    });
    const before = xcon();
    await openCall();
    expect((screen.getByLabelText('Their words') as HTMLTextAreaElement).value).toBe('Renata will ask');
    await press('Granted');
    expect(xcon()).toMatchObject({ status: 'granted', askedOn: '2026-11-01', answeredOn: todayIso() });
    await press('Refused');
    expect(xcon()).toMatchObject({ status: 'refused' });
    await press('Refused');
    expect(xcon()).toEqual(before);
  });

  test('follows the worksheet when the answer changes there', async () => {
    await openCall();
    await press('Refused');
    offers.markWayOut(offerId, xcon(), 'granted');
    expect(screen.getByRole('button', { name: 'Granted' }).getAttribute('aria-pressed')).toBe('true');
    await press('To the recap');
    expect((screen.getByLabelText('The recap, to change as you like') as HTMLTextAreaElement).value).toContain(
      'Agreed, to be named in the letter:\n- $85,000 a year',
    );
  });

  test('a recap that was changed by hand can go back to what was said', async () => {
    await openCall();
    await press('Granted');
    await press('To the recap');
    await user.type(screen.getByLabelText('The recap, to change as you like'), 'Dana Whitfield');
    await press('Back');
    await press('Granted');
    await press('Refused');
    await press('To the recap');
    await press('Back to the suggested words: The recap, to change as you like');
    expect((screen.getByLabelText('The recap, to change as you like') as HTMLTextAreaElement).value).toContain(
      'Not possible now:\n- $85,000 a year',
    );
  });
});

describe('the preparation', () => {
  test('suggests words until one writes one’s own; an emptied field stays empty, and another tone keeps one’s words', async () => {
    goTo(offerId);
    render(() => <Negotiate base="/" />);
    await user.click(await screen.findByRole('button', { name: /^\$85,000 a year/ }));
    const say = screen.getByLabelText('What I say') as HTMLTextAreaElement;
    expect(say.value).toBe('Would you consider $85,000 a year?');
    await user.clear(say);
    expect(say.value).toBe('');
    await user.type(say, 'Could it be 85?');
    await user.click(screen.getByRole('radio', { name: 'More firmly' }));
    expect(say.value).toBe('Could it be 85?');
    expect($negotiations.get().find((one) => one.id === offerId)?.asks).toMatchObject([{ sentence: 'Could it be 85?', tone: 'firm' }]);
    await press('Back to the suggested words: What I say');
    expect(say.value).toBe('For this work, I am asking for $85,000 a year.');
  });
});

describe('what follows from the verdict', () => {
  const open = async (): Promise<void> => {
    goTo(offerId);
    render(() => <Negotiate base="/" />);
    await screen.findByRole('heading', { name: 'What you ask for' });
  };
  const rows = (label: string): readonly (string | null)[] =>
    [...(screen.queryByRole('list', { name: label })?.querySelectorAll('.row-open > span') ?? [])].map(
      (span) => span.firstChild?.textContent ?? '',
    );
  const tick = (text: string): HTMLInputElement => {
    const row = screen.getByRole('button', { name: new RegExp(`^${text}`) }).closest('li');
    return row?.querySelector('input') as HTMLInputElement; // every row has one
  };
  beforeEach(() => {
    for (const pro of ['Kind team', 'Good title']) offers.addPoint(offerId, 'pros', pro);
    const conId = offers.addPoint(offerId, 'cons', 'Long evenings') ?? '';
    offers.changePoint(offerId, conId, { weight: 2 });
    offers.addWayOut(offerId, conId, 'ask', 'Home by six');
    offers.changePoint(offerId, offers.$offers.get()[0]?.cons[0]?.id ?? '', { weight: 5 });
    flushAll();
  });

  test('is marked and for this talk; the rest stands below, and a tick of mine counts from then on', async () => {
    await open();
    expect([rows('Asks'), rows('Also open')]).toEqual([['$85,000 a year'], ['Home by six']]);
    expect(screen.getAllByText('The verdict rests on it')).toHaveLength(1);
    await user.click(tick('Home by six'));
    expect(rows('Asks')).toEqual(['$85,000 a year', 'Home by six']);
    await expect.poll(() => document.activeElement).toBe(tick('Home by six'));
    await user.click(tick('\\$85,000 a year'));
    expect([rows('Asks'), rows('Also open')]).toEqual([['Home by six'], ['$85,000 a year']]);
    expect($negotiations.get().find((one) => one.id === offerId)?.asks).toMatchObject([{ isLeftOut: false }, { isLeftOut: true }]);
  });

  test('writing a reason is no choice: it stays where the verdict puts it', async () => {
    await open();
    await user.click(screen.getByRole('button', { name: /^Home by six/ }));
    await user.type(screen.getByLabelText('Because'), 'Rest.');
    await press('Done');
    expect(rows('Also open')).toEqual(['Home by six']);
    expect($negotiations.get().find((one) => one.id === offerId)?.asks[0]).not.toHaveProperty('isLeftOut');
  });

  test('what must change stands before you sign, and if they say no is filled in until I write my own', async () => {
    offers.changePoint(offerId, offers.$offers.get()[0]?.cons[0]?.id ?? '', { mustChange: true });
    flushAll();
    await open();
    expect(rows('Conditions')).toEqual(['$85,000 a year']);
    const ifNo = screen.getByLabelText('If they say no') as HTMLTextAreaElement;
    expect(ifNo.value).toBe('Keep looking');
    await user.type(ifNo, ' until May');
    expect($negotiations.get().find((one) => one.id === offerId)?.alternatives).toBe('Keep looking until May');
  });

  test('pay is asked for with my opening, and what they grant is what was asked', async () => {
    offers.describeOffer(offerId, { pay: { basis: 'year', cents: 8_000_000, currency: 'USD' } });
    const id = salary.addResearch();
    salary.describeResearch(id, { job: 'EA to the CFO' });
    salary.setFigure(id, 'opening', 9_000_000);
    flushAll();
    await openCall();
    screen.getByText('“Would you consider $90,000 a year?”');
    await press('Granted');
    salary.setFigure(id, 'opening', 9_900_000);
    await press('To the recap');
    expect((screen.getByLabelText('The recap, to change as you like') as HTMLTextAreaElement).value).toContain(
      'Agreed, to be named in the letter:\n- $90,000 a year\n',
    );
    const [offer] = $openOffers.get();
    const talk = $negotiations.get().find((one) => one.id === offerId);
    expect(ledgerOf(offer ?? blankOffer(''), [], [], talk).map((row) => row.text)).toEqual(['$90,000 a year']);
    salary.removeResearch(id);
  });

  test('a talk keeps the research it uses, whatever is researched next', async () => {
    const first = salary.addResearch();
    salary.describeResearch(first, { job: 'EA to the CFO' });
    salary.setFigure(first, 'floor', 8_400_000);
    flushAll();
    await open();
    await expect.poll(() => $negotiations.get().find((one) => one.id === offerId)?.researchId).toBe(first);
    const second = salary.addResearch();
    salary.describeResearch(second, { job: 'Another job' });
    flushAll();
    goTo(`${offerId}/sheet`);
    await screen.findAllByText('Floor $84,000 a year');
    for (const id of [first, second]) salary.removeResearch(id);
  });
});

describe('pay in full', () => {
  const show = (): void => {
    offers.describeOffer(offerId, {
      pay: { basis: 'year', cents: 9_500_000, currency: 'USD', signOn: { low: 1_000_000, high: 1_000_000 } },
    });
    const shown = useStore(offers.$offers);
    render(() => <PayPanel offer={shown().find((one) => one.id === offerId) as Offer} onClose={() => undefined} />); // it was just added
  };

  test('keeps every number as it was typed when the currency changes, also to one without cents', async () => {
    show();
    await user.selectOptions(screen.getByLabelText('Currency'), 'JPY');
    expect(offers.$offers.get()[0]?.pay).toMatchObject({ currency: 'JPY', cents: 95_000, signOn: { low: 10_000, high: 10_000 } });
  });

  test('adds up what is typed into its folds, and keeps the cursor in the field', async () => {
    show();
    for (const fold of ['Time: hours, weeks, leave', 'On top: bonus, sign-on, match']) await user.click(screen.getByText(fold));
    await user.type(screen.getByLabelText('Unpaid overtime, hours a week'), '12.5');
    await user.type(screen.getByLabelText('Bonus, a year'), '8');
    await user.click(screen.getAllByRole('radio', { name: 'percent' })[0] as HTMLElement); // the first is that of the bonus
    expect((screen.getByLabelText('Bonus, percent of base pay') as HTMLInputElement).value).toBe('8');
    await user.type(screen.getByLabelText('How sure is the bonus, in percent'), '50%');
    expect(offers.$offers.get()[0]?.pay).toMatchObject({ overtimeHours: 12.5, bonus: { as: 'percent', percent: 8 }, bonusSurePercent: 50 });
    // 95,000 + 95,000 × 8 % × 50 % = 98,800 in cash; + 10,000 ÷ 4 = 101,300 in all
    expect(screen.getByText('$98,800')).toBeTruthy();
    expect(screen.getByText('$101,300')).toBeTruthy();
  });

  test('reads an amount typed letter by letter as it stands in the end', async () => {
    for (const [typed, pay] of [
      ['45.50/h', { cents: 4550, basis: 'hour' }],
      ['60.75–65.25 an hour', { cents: 6075, highCents: 6525, basis: 'hour' }],
      ['1234.56 a month', { cents: 123_456, basis: 'month' }],
      ['78k', { cents: 7_800_000, basis: 'year' }],
    ] as const) {
      show();
      const field = screen.getByLabelText('Pay');
      await user.clear(field);
      await user.type(field, typed);
      expect(offers.$offers.get()[0]?.pay, typed).toMatchObject(pay);
      expect((field as HTMLInputElement).value).toBe(typed);
      cleanup();
    }
  });
});

describe('a promise that is not in the letter', () => {
  const rowOf = (): LedgerRow =>
    ledgerOf($openOffers.get()[0] ?? blankOffer(''), [], $promises.get())[0] ?? { ...blankPromise('', ''), from: 'own' };
  const mustChange = (mark: boolean): void => {
    offers.changePoint(offerId, offers.$offers.get()[0]?.cons[0]?.id ?? '', { mustChange: mark });
    offers.markWayOut(offerId, xcon(), 'granted');
    flushAll();
  };

  test.each(['missing', 'different'] as const)(
    '%s: what must change is open again, stays in the ledger, and comes back whole',
    async (letter) => {
      mustChange(true);
      const before = xcon();
      checkPromise(rowOf(), { letter });
      expect(xcon().status).toBe('open');
      expect(rowOf()).toMatchObject({ letter, id: `xcon:${before.id}` });
      await takeBackLast();
      expect(xcon()).toEqual(before);
      checkPromise(rowOf(), { letter });
      checkPromise(rowOf(), { letter: 'in-letter' });
      expect(xcon().status).toBe('in-writing');
    },
  );

  test('what need not change stays granted', () => {
    mustChange(false);
    checkPromise(rowOf(), { letter: 'missing' });
    expect(xcon().status).toBe('granted');
  });
});
