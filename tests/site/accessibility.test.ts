import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crowdedText } from './crowded.ts';
import { expectNoSideways, faultsOf, sideways } from './look.ts';
import { LAPTOP, openDevice, openSite, PAGES, PHONE, type Site } from './site.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.stop());

const CONTENTS = { empty: undefined, sample: '#sample', crowded: crowdedText(6, 20) } as const;

async function show(page: Page, content: keyof typeof CONTENTS): Promise<void> {
  await page.goto(`${site.url}404.html`);
  await page.evaluate(() => localStorage.clear());
  const text = CONTENTS[content];
  if (text?.startsWith('{') === true) await page.evaluate((value) => localStorage.setItem('greenroom:offers', value), text);
  await page.goto(`${site.url}offers/${text === '#sample' ? text : ''}`);
  await page
    .locator(content === 'empty' ? '.empty button' : '.offer')
    .first()
    .waitFor();
}

/** Texts in what is shown that stand in lines of less than four letters, and labels of the bottom bar that reach into the next. */
function cramped(shown: string): readonly string[] {
  const boxes = (node: Node): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  };
  const found: string[] = [];
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const part of document.querySelectorAll(`h1, ${shown}`)) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const words = text.textContent?.trim() ?? '';
      const lines = new Set(boxes(text).map(({ top }) => Math.round(top))).size;
      const isHidden = text.parentElement?.closest('.visually-hidden') !== null;
      if (!isHidden && lines > 2 && words.length / lines < 4) found.push(words);
    }
  }
  const labels = [...document.querySelectorAll('.bottom-bar a')].map(boxes);
  labels.slice(1).forEach((label, at) => {
    const end = Math.max(...(labels[at] ?? []).map(({ right }) => right));
    if (Math.min(...label.map(({ left }) => left)) < end) found.push(`label ${at + 2}`);
  });
  return found;
}

describe.each(['light', 'dark'] as const)('in a %s theme', (colorScheme) => {
  let device: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    device = await openDevice({ ...PHONE, colorScheme });
    page = device.pages()[0] ?? (await device.newPage());
  });
  afterAll(() => device.close());
  // The dark theme has the same content: what axe says of it was asked in the light one.
  const faults = (within?: string): Promise<readonly string[]> => faultsOf(page, within, colorScheme === 'dark' ? 'colors' : 'everything');

  test.each(PAGES)('axe finds nothing on “/%s”', async (path) => {
    await page.goto(site.url + path);
    expect(await faults()).toEqual([]);
  });

  test.each(['sample', 'crowded'] as const)(
    'axe finds nothing on the worksheet with much on it: %s, on a phone and on a laptop',
    async (content) => {
      await show(page, content);
      expect(await faults()).toEqual([]);
      await page.setViewportSize(LAPTOP.viewport);
      expect(await faults()).toEqual([]);
      await page.setViewportSize(PHONE.viewport);
    },
  );

  test('axe finds nothing in the editors, the priorities, the notices and the dialog', async () => {
    await show(page, 'sample');
    for (const [open, close] of [
      [page.locator('.con .row-open').first(), 'Done'],
      [page.locator('.pro .row-open').first(), 'Done'],
      [page.locator('.xcon .row-open').first(), 'Done'],
      [page.getByRole('button', { name: /Change details of EA to the CEO/ }), 'Done'],
      [page.getByRole('button', { name: /priorities/ }), 'Show the verdict'],
    ] as const) {
      await open.click();
      await page.getByRole('button', { name: close }).waitFor();
      expect(await faults()).toEqual([]);
      await page.getByRole('button', { name: close }).click();
    }
    await page.locator('.pro .row-open').first().click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.locator('.toast').waitFor();
    // It floats over the page until dismissed, so only it can be judged.
    expect(await faults('.toast')).toEqual([]);
    await page.evaluate(() => localStorage.setItem('greenroom:offers', 'broken'));
    await page.reload();
    await page.getByRole('button', { name: 'Erase what was set aside' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('at any width', () => {
  let device: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    device = await openDevice(LAPTOP);
    page = device.pages()[0] ?? (await device.newPage());
  });
  afterAll(() => device.close());

  test.each(PAGES)('nothing on “/%s” scrolls sideways', async (path) => {
    await page.goto(site.url + path);
    await expectNoSideways(page);
  });

  test.each(['sample', 'crowded'] as const)('nothing on the worksheet scrolls sideways, with the %s on it', async (content) => {
    await show(page, content);
    await expectNoSideways(page);
  });

  test('with text twice as large nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 640, height: 800 });
    for (const content of ['empty', 'sample', 'crowded'] as const) {
      await show(page, content);
      await page.addStyleTag({ content: '' }).catch(() => undefined);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await sideways(page), content).toBe(0);
    }
  });

  test('with text twice as large on a phone no line holds but a letter or two, and no label of the bar lies over another', async () => {
    await page.goto(`${site.url}404.html`);
    await page.evaluate(() => localStorage.clear());
    await page.goto(site.url);
    await page.getByRole('button', { name: 'See the whole example' }).click();
    await page.getByText('This is the sample').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [path, shown] of [
      ['', '.open-end'],
      ['offers/', '.offer'],
      ['interviews/#sample-interview', '.prep-index li'],
      ['offers/clocks/', '.dates__day'],
      ['follow-up/#sample-message', '.facts'],
      ['negotiate/#sample-northbank/sheet', '.sheet__mine'],
    ] as const) {
      await page.goto(`${site.url}404.html`);
      await page.goto(site.url + path);
      await page.locator(shown).first().waitFor({ state: 'attached' });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await page.evaluate(cramped, shown), path).toEqual([]);
    }
  });

  test('the frame leads past itself: the first Tab offers to skip to the content', async () => {
    await page.goto(`${site.url}offers/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  test('the theme can be fixed, and stays fixed before anything is painted', async () => {
    await page.goto(`${site.url}more/`);
    await page.locator('.segments').getByText('dark').click();
    await page.waitForTimeout(400);
    await page.goto(site.url);
    expect(await page.evaluate(() => [document.documentElement.dataset['theme'], getComputedStyle(document.body).colorScheme])).toEqual([
      'dark',
      'dark',
    ]);
    await page.goto(`${site.url}more/`);
    await page.locator('.segments').getByText('like the device').click();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  });
});
