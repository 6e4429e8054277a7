/** Trouble with storage for people who hear or only type, and on paper. */
import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { sampleOffers } from '../../src/features/offers/sample-offers.ts';
import { addOffer } from './on-worksheet.ts';
import { device, page, site, testOnLaptop } from './device.ts';
import { storedText } from './site.ts';

const test = testOnLaptop;

const NEWER = '{"version":9,"records":[]}';
const block = (): void =>
  void Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });

async function openWith(text: string): Promise<void> {
  await page.goto(`${site.url}404.html`);
  await page.evaluate((value) => localStorage.setItem('greenroom:offers', value), text);
  await page.goto(`${site.url}offers/`);
}
const openBlocked = async (): Promise<void> => {
  await page.addInitScript(block);
  await page.goto(`${site.url}offers/`);
};
const openErased = async (): Promise<void> => {
  await page.goto(`${site.url}offers/`);
  await addOffer(page, 'Still here');
  await storedText(page);
  const other = await device.newPage();
  await other.goto(`${site.url}404.html`);
  await other.evaluate(() => localStorage.removeItem('greenroom:offers'));
  await other.close();
};

/** Goes on by Tab until this is where one is. */
async function tabTo(name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).first();
  await button.waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`“${name}” cannot be reached by Tab.`);
}

test.each([
  ['blocked', openBlocked, 'does not let Greenroom keep anything', 'Save to a file'],
  ['newer', () => openWith(NEWER), 'A newer Greenroom wrote', 'Save to a file'],
  ['unreadable', () => openWith('{"version":1,"rec'), 'could not be read', 'Save to a file'],
  ['erased', openErased, 'has been erased', 'Write it back'],
] as const)('storage that is %s is announced, and settled by the keyboard alone', async (_what, open, words, act) => {
  await open();
  const notice = page.getByRole('status').filter({ hasText: words });
  await notice.waitFor();
  await tabTo(act);
  const saved = act === 'Save to a file' ? page.waitForEvent('download') : undefined;
  await page.keyboard.press('Enter');
  if (saved !== undefined) expect((await saved).suggestedFilename()).toMatch(/\.json$/);
  else await notice.waitFor({ state: 'hidden' });
});

async function printed(): Promise<{ readonly pages: number; readonly text: string }> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s/g, '') };
}

test('the worksheet and the sheet print whole while storage is blocked, without the notice', async () => {
  await page.addInitScript(block);
  await page.goto(`${site.url}offers/#sample`);
  await page.locator('.offer').first().waitFor();
  await page.getByText('does not let Greenroom keep anything').waitFor();
  const worksheet = await printed();
  // Two offers and the present job: the verdict on one page, the columns on the next.
  expect(worksheet.pages).toBeLessThanOrEqual(2);
  for (const { title, pros, cons } of sampleOffers('2026-05-14')) {
    for (const words of [title, ...[...pros, ...cons].map((point) => point.text)])
      expect(worksheet.text).toContain(words.replace(/\s/g, ''));
  }
  expect(worksheet.text).not.toContain('keepanything');

  await page.goto(`${site.url}negotiate/#sample`);
  await page.getByRole('link', { name: 'The sheet', exact: true }).click();
  await page.locator('.sheet--paper').waitFor({ state: 'attached' });
  const sheet = await printed();
  expect(sheet.pages).toBe(1);
  expect(sheet.text).toContain('Iaskfor');
  expect(sheet.text).not.toContain('keepanything');
});
