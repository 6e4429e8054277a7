import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { originalOffers } from '../../src/features/offers/original-example.ts';
import { crowdedText, fullPageText } from './crowded.ts';
import { page, site, testOn } from './device.ts';

const test = testOn({ isShared: true });

async function printed(format: 'A4' | 'Letter'): Promise<{ readonly pages: number; readonly text: string }> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s+/g, ' ') };
}

async function openWith(text: string): Promise<void> {
  await page.goto(`${site.url}404.html`);
  await page.evaluate((value) => {
    localStorage.clear();
    localStorage.setItem('greenroom:offers', value);
  }, text);
  await page.goto(`${site.url}offers/`);
  await page.locator('.offer').first().waitFor();
}

describe.each(['A4', 'Letter'] as const)('the worksheet on %s', (format) => {
  test('prints two offers on one page, with every word and nothing of the frame', async () => {
    await page.goto(`${site.url}404.html`);
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${site.url}offers/#original`);
    await page.locator('.offer').first().waitFor();
    const { pages, text } = await printed(format);
    expect(pages).toBe(1);
    const flat = text.replace(/\s/g, '');
    for (const offer of originalOffers()) {
      for (const words of [
        offer.title,
        ...offer.pros.map((pro) => pro.text),
        ...offer.cons.flatMap((con) => [con.text, ...con.xcons.map((xcon) => xcon.text)]),
      ]) {
        expect(flat).toContain(words.replace(/\s/g, ''));
      }
    }
    expect(flat).toContain('NegotiatewithJob2.');
    for (const frame of [
      'Today',
      'More',
      'Addapro',
      'Addoffer',
      'Changedetails',
      'Thisistheoriginalexample',
      'Printtheworksheet',
      '(change)',
    ])
      expect(flat).not.toContain(frame);
  });

  test('prints two offers of ten items each, every con with an XCon, on one page', async () => {
    await openWith(fullPageText());
    const { pages, text } = await printed(format);
    expect(pages).toBe(1);
    expect(new Set(text.match(/Point \d+ of offer \d/g)).size).toBe(20);
  });

  test('prints every offer, not only the two on screen', async () => {
    await openWith(crowdedText(3, 12));
    const { text } = await printed(format);
    for (const name of ['Offer number 1', 'Offer number 2', 'Offer number 3']) expect(text).toContain(name);
    expect(text.match(/as it stands/g)?.length).toBeGreaterThanOrEqual(3);
  });
});

test('in a dark theme it still prints black on white', async () => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const colors = await page.evaluate(() => {
    const style = getComputedStyle(document.body);
    return [style.color, getComputedStyle(document.documentElement).backgroundColor];
  });
  expect(colors).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
});
