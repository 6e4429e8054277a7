/** Equity over years and what is left a month, as somebody with two offers fills them in on a phone. */
import AxeBuilder from '@axe-core/playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { blankOffer, type Offer } from '../../src/features/offers/offer.ts';
import { page, press, site, testOnPhone as test } from './device.ts';
import { storedText } from './site.ts';

const flat = (cents: number): { readonly low: number; readonly high: number } => ({ low: cents, high: cents });
const base = (cents: number) => ({ basis: 'year', cents, currency: 'USD' }) as const;

/** Two offers, the second with a grant of options at a private company. */
const OFFERS: readonly Offer[] = [
  { ...blankOffer('a', 'offer', 'EA to the CFO', 1), pay: base(8_200_000) },
  {
    ...blankOffer('b', 'offer', 'EA to the founder', 2),
    pay: {
      ...{ ...base(9_500_000), netPercent: 64, rentMonth: flat(320_000), equityDiscountPercent: 50 },
      grant: { ...{ kind: 'options', as: 'count', count: 123_456, each: flat(1_250), strike: flat(125) }, privateCompany: true },
    },
  },
];

async function open(offers = OFFERS): Promise<void> {
  await page.goto(`${site.url}404.html`);
  await page.evaluate(
    (text) => localStorage.setItem('greenroom:offers', text),
    JSON.stringify({ version: 2, records: offers.map((offer) => ({ ...offer, updatedAt: 1 })) }),
  );
  await page.goto(`${site.url}offers/`);
  await page.locator('.equity__table').waitFor({ state: 'attached' });
}
const overflow = (): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ...[...document.querySelectorAll('.offer.is-current .equity__table, .offer.is-current .editor')].map(
        (one) => one.getBoundingClientRect().right - document.documentElement.clientWidth,
      ),
    ),
  );

describe('equity over years', () => {
  test('is typed in, shown year by year, kept, and stands in the comparison', async () => {
    await open();
    await press('Pay in full of EA to the CFO');
    await page.getByText('Equity: shares, options').tap();
    await page.getByLabel('What the whole grant is worth today').fill('$100,000');
    await page.getByLabel('Cliff, in months', { exact: true }).fill('12');
    await page.getByLabel('Share of each year, in percent').fill('40/30/20/10');
    const rows = page.locator('.offer.is-current .editor .equity__table tbody tr');
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringContaining('$122,000'),
      expect.stringContaining('$112,000'),
      expect.stringContaining('$102,000'),
      expect.stringContaining('$92,000'),
    ]);
    expect((await new AxeBuilder({ page }).include('.offer.is-current').analyze()).violations).toEqual([]);
    await press('Done');
    // Out of the editor it stands with the offer.
    await page.locator('.offer.is-current').getByText('Leave in the first 12 months, and you get none of it.').waitFor();
    expect(await storedText(page)).toContain('"perYear":[40,30,20,10]');
    const compared = page.locator('.pay-table tr', { hasText: 'Fourth year' });
    // 123,456 × $11.25 × 50 % ÷ 4 = $173,610 on top of $95,000
    await compared.getByText('$92,000').waitFor();
    await compared.getByText('$268,610').waitFor();
    await page.locator('.pay-table tr', { hasText: 'Left a month' }).getByText('$1,867').waitFor();
  });

  test('of millions in a range never makes a narrow phone scroll sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const grant = { kind: 'shares', as: 'amount', worth: { low: 4_000_000_000, high: 5_000_000_000 } } as const;
    await open([
      { ...blankOffer('a', 'offer', 'EA', 1), pay: { ...base(1_246_000_000), highCents: 1_278_000_000, currency: 'INR', grant } },
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('fits a narrow phone, with its questions for a private company', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open();
    await page.getByRole('radio', { name: /founder/ }).check({ force: true });
    await page.locator('.offer.is-current').getByText('What to ask them').tap();
    await page.getByText(/fully diluted/).waitFor();
    await press('Pay in full of EA to the founder');
    await page.locator('.offer.is-current .editor').waitFor();
    for (const fold of await page.locator('.offer.is-current .editor > details > summary').all()) await fold.tap();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  test.for(['A4', 'Letter'] as const)(
    'stands on paper (%s) with every year and every question, also while the pay is open',
    async (format) => {
      await open();
      await press('Pay in full of EA to the CFO');
      await page.locator('.offer.is-current .editor').waitFor();
      const pdf = await page.pdf({ format });
      const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
      const flatText = text.replace(/\s/g, '');
      for (const words of ['$268,610', 'Treat it as a lottery ticket.', 'fully diluted', 'a new round coming', 'you take 50% off'])
        expect(flatText).toContain(words.replace(/\s/g, ''));
      expect(flatText).not.toContain('Whattoaskthem');
      expect(totalPages).toBe(1);
    },
  );
});
