import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useStore } from '../../../src/browser/use-store.ts';
import type { Offer } from '../../../src/features/offers/offer.ts';
import { $offers, addOffer, describeOffer, removeOffer } from '../../../src/features/offers/offers.store.ts';
import type { PayPackage } from '../../../src/features/pay/pay-package.ts';
import { PayPanel } from '../../../src/features/worksheet/PayPanel.tsx';
import { flushAll } from '../../../src/storage/persisted.ts';

const user = userEvent.setup();
const flat = (cents: number): { readonly low: number; readonly high: number } => ({ low: cents, high: cents });
let offerId: string;
const pay = (): PayPackage | undefined => $offers.get().find(({ id }) => id === offerId)?.pay;
const type = async (label: string, text: string): Promise<void> => {
  await user.type(screen.getByLabelText(label), text);
};
const open = (summary: string): Promise<void> => user.click(screen.getByText(summary));

beforeEach(() => {
  for (const offer of $offers.get()) removeOffer(offer.id);
  flushAll();
  offerId = addOffer('offer', 'EA to the CFO');
  describeOffer(offerId, { pay: { basis: 'year', cents: 7_800_000, currency: 'USD' } });
  render(() => {
    const shown = useStore($offers);
    return <PayPanel offer={shown().find((one) => one.id === offerId) as Offer} onClose={() => undefined} />; // it was just added
  });
});
afterEach(cleanup);

/** The table of the years, row by row. */
const table = (): readonly (readonly string[])[] =>
  within(screen.getByRole('table', { name: /Cash and equity/ }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('a grant', () => {
  test('as an amount, with a cliff and a share for each year, gives the table of its years', async () => {
    await open('Equity: shares, options');
    expect(screen.queryByRole('table')).toBeNull();
    await type('What the whole grant is worth today', '80k');
    await type('Cliff, in months', '12');
    expect(table().map(([, , equity]) => equity)).toEqual(['$20,000', '$20,000', '$20,000', '$20,000']);
    await type('Share of each year, in percent', '40/30/20/10');
    expect(table()).toEqual([
      ['1', '$78,000', '$32,000', '$110,000'],
      ['2', '$78,000', '$24,000', '$102,000'],
      ['3', '$78,000', '$16,000', '$94,000'],
      ['4', '$78,000', '$8,000', '$86,000'],
    ]);
    expect(screen.queryByLabelText('Years until all of it is yours')).toBeNull();
    expect(pay()?.grant).toEqual({ kind: 'shares', as: 'amount', worth: flat(8_000_000), cliffMonths: 12, perYear: [40, 30, 20, 10] });
    expect(screen.getByText('Equity, average of years 1–4')).toBeTruthy();
    await user.clear(screen.getByLabelText('Share of each year, in percent'));
    await type('Share of each year, in percent', '40/30');
    await user.tab();
    expect(screen.getByText(/adding up to 100, please/)).toBeTruthy();
    expect(pay()?.grant).not.toHaveProperty('perYear');
  });

  test('of options at a private company counts as nothing until one says what to take off, and says what to ask', async () => {
    await open('Equity: shares, options');
    await user.selectOptions(screen.getByLabelText('What they give'), 'options');
    await type('How many options', '10,000');
    expect(screen.getByText('Not counted yet. One figure is missing: “Strike price of one option”.')).toBeTruthy();
    await type('Strike price of one option', '1');
    await type('Last valuation of one share today', '5');
    expect(table()[0]).toEqual(['1', '$78,000', '$10,000', '$88,000']);
    await user.click(screen.getByLabelText(/The company is private/));
    expect(table()[0]).toEqual(['1', '$78,000', '$0', '$78,000']);
    expect(screen.getByText('Treat it as a lottery ticket.')).toBeTruthy();
    await open('What to ask them');
    expect(screen.getByText(/fully diluted/)).toBeTruthy();
    await type('Your own discount on the equity, in percent', '75');
    expect(table()[0]).toEqual(['1', '$78,000', '$2,500', '$80,500']);
    expect(pay()).toMatchObject({
      equityDiscountPercent: 75,
      grant: { kind: 'options', count: 10_000, strike: flat(100), each: flat(500), privateCompany: true },
    });
  });

  test('has new ones every year after the first, and is gone when all of it is taken back', async () => {
    await open('Equity: shares, options');
    await open('A new grant every year (refreshers)');
    await type('What the whole grant is worth today', '40000');
    await type('What each year’s new grant is worth', '8000');
    expect(table().map(([, , equity]) => equity)).toEqual(['$10,000', '$12,000', '$14,000', '$16,000']);
    await user.clear(screen.getByLabelText('What each year’s new grant is worth'));
    expect(pay()?.grant).toEqual({ kind: 'shares', as: 'amount', worth: flat(4_000_000) });
    await user.clear(screen.getByLabelText('What the whole grant is worth today'));
    expect(pay()).not.toHaveProperty('grant');
  });
});

describe('a place', () => {
  test('says what is left a month by one’s own figures, and which one is missing', async () => {
    await open('Place: take-home pay, rent, living');
    await type('Where you would live', 'Austin');
    await type('Rent there a month', '1800');
    expect(screen.getByText(/one figure is missing: take-home pay/)).toBeTruthy();
    await type('Take-home pay, in percent of gross', '70');
    // 78,000 × 70 % ÷ 12 = 4,550; − 1,800
    const left = screen.getByText(/What is left a month/).closest('div');
    expect(left?.textContent).toMatch(/in .?Austin.?, by your own figures\$2,750/);
    expect(pay()).toMatchObject({ place: 'Austin', netPercent: 70, rentMonth: flat(180_000) });
  });

  test('is taken over from another offer in the same money, so that nobody types it twice', async () => {
    const other = addOffer('stay', 'Here');
    const there = { place: 'Austin', rentMonth: flat(150_000), livingMonth: flat(90_000) };
    describeOffer(other, { pay: { basis: 'year', cents: 7_000_000, currency: 'USD', netPercent: 71, ...there } });
    await open('Place: take-home pay, rent, living');
    await user.click(screen.getByRole('button', { name: 'Rent and living as at Here' }));
    expect(pay()).toEqual({ basis: 'year', cents: 7_800_000, currency: 'USD', ...there });
    expect((screen.getByLabelText('Rent there a month') as HTMLInputElement).value).toBe('$1,500');
    expect(screen.queryByRole('button', { name: /Rent and living/ })).toBeNull();
  });
});
