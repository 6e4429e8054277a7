import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { crowdedText, manyOffersText } from './crowded.ts';
import { page, site, testOn } from './device.ts';
import { PHONE } from './site.ts';

const test = testOn({ options: PHONE, isShared: true });

async function openWith(text: string, width = 1280, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(`${site.url}404.html`);
  await page.evaluate((value) => {
    localStorage.clear();
    sessionStorage.clear();
    localStorage.setItem('greenroom:offers', value);
  }, text);
  await page.goto(`${site.url}offers/`);
  await page
    .getByRole('heading', { name: 'Pay, side by side' })
    .or(page.getByRole('heading', { name: 'Side by side' }))
    .first()
    .waitFor();
}

const widths = (): Promise<readonly [number, number]> => page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);

describe.each([
  [320, 568],
  [390, 844],
])('six offers of twenty items, %d px wide', (width, height) => {
  test('nothing scrolls sideways, and no word of the tables is broken', async () => {
    await openWith(manyOffersText(6, 20), width, height);
    expect(await widths()).toEqual([width, width]);
    const { scrolling, broken, words } = await page.evaluate(() => {
      const main = document.querySelector('main');
      const all = [...(main?.querySelectorAll<HTMLElement>('*') ?? [])].filter((one) => one.getClientRects().length > 0);
      const sideways = all.filter((one) => one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX));
      const texts: string[] = [];
      const halves: string[] = [];
      for (const side of document.querySelectorAll('.side')) {
        const walk = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
        while (walk.nextNode() !== null) {
          const node = walk.currentNode;
          for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[\p{L}\d$,.]+/gu)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (lines.size > 0) texts.push(word);
            if (lines.size > 1) halves.push(word);
          }
        }
      }
      return { scrolling: sideways.map((one) => one.className), broken: halves, words: texts };
    });
    expect(words).toContain('Administrative');
    expect(words).toContain('$104,500');
    expect({ scrolling, broken }).toEqual({ scrolling: [], broken: [] });
  });

  test('every offer is two taps away', async () => {
    await openWith(manyOffersText(6, 20), width, height);
    for (const n of width === 320 ? [6, 2, 5, 1, 4, 3] : [6, 4]) {
      await page.goto(`${site.url}`);
      await page.getByRole('link', { name: 'Offers', exact: true }).last().tap();
      const label = page.locator('.offer-switch label').nth(n - 1);
      await label.waitFor();
      const box = await label.boundingBox();
      expect(box === null ? [] : [box.x >= 0, box.x + box.width <= width, box.height >= 44]).toEqual([true, true, true]);
      await label.tap();
      await page.locator('.offer.is-current', { hasText: `Point 1 of offer ${n},` }).waitFor();
      expect(await page.locator('.offer:visible').count()).toBe(1);
    }
  });

  test('what opens in an offer widens nothing, and says which must-haves are missing', async () => {
    await openWith(manyOffersText(6, 20), width, height);
    const offer = page.locator('.offer.is-current');
    expect(await offer.locator('.offer__facts').innerText()).toContain('1 of 2 met. Not ticked: A manager who has had an assistant before');
    for (const open of ['Point 1 of offer 1, about the work (change)', 'Change details', 'Pay in full']) {
      await offer.getByRole('button', { name: open }).first().tap();
      await offer.locator('.editor').waitFor();
      expect([open, ...(await widths())]).toEqual([open, width, width]);
      await offer.getByRole('button', { name: 'Done' }).last().tap();
    }
    await page.getByRole('button', { name: 'Weigh one thing in all offers' }).tap();
    await page.getByLabel('Something on the lists').selectOption({ index: 1 });
    await page.locator('.criteria__offer').nth(5).waitFor();
    expect(await widths()).toEqual([width, width]);
  });

  test('its name in the table leads to the offer', async () => {
    await openWith(manyOffersText(6, 20), width, height);
    await page.getByRole('button', { name: 'Chief of Staff' }).tap();
    await page.locator('.offer.is-current', { hasText: 'Point 1 of offer 4,' }).waitFor();
  });
});

test('words that never end do not widen a phone either, however many offers there are', async () => {
  for (const offers of [2, 3, 7]) {
    await openWith(crowdedText(offers, 12), 320, 568);
    expect(await widths()).toEqual([320, 320]);
  }
});

describe('on paper', () => {
  async function printedPages(format: 'A4' | 'Letter'): Promise<readonly string[]> {
    const pdf = await page.pdf({ format });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
    return text.map((one) => one.replace(/\s+/g, ' '));
  }

  test.each([
    [2, 10],
    [2, 20],
    [3, 12],
    [4, 12],
    [4, 20],
    [6, 20],
    [6, 40],
  ])('%d offers of %d items: no head without its list, no list without its head', async (offers, items) => {
    await openWith(manyOffersText(offers, items));
    const pages = await printedPages('A4');
    expect(new Set(pages.join(' ').match(/Point \d+ of offer \d/g)).size).toBe(offers * items);
    for (const text of pages) {
      const listed = new Set([...text.matchAll(/(?<!“)Point \d+ of offer (\d)/g)].map(([, offer]) => offer));
      expect([...text.matchAll(/\d+ as it stands/g)]).toHaveLength(listed.size);
    }
    expect(pages.length).toBeLessThanOrEqual(items > 20 ? 7 : 1 + Math.ceil(offers / 2));
  });

  test('the table of all offers, their pay, the day and what the signs mean are there', async () => {
    await openWith(manyOffersText(6, 20));
    const [first = ''] = await printedPages('Letter');
    for (const words of [
      'Side by side',
      'Verdict',
      'Home by six',
      'not ticked',
      'Pay, side by side',
      'Everything, a year',
      '$104,500',
      'Printed ',
      'weight, of 5',
      'to ask or to do',
      'asked, or granted in part',
      '50 → 54',
    ])
      expect(first).toContain(words);
    expect((await printedPages('A4'))[1]).toContain('XCon what makes it acceptable');
  });
});
