/** Two tabs on the same notes: of one version, of two, and one that is being typed in. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addOffer, addPros } from './on-worksheet.ts';
import { device, page, site, testOnLaptop } from './device.ts';
import { storedText } from './site.ts';

const test = testOnLaptop;

let other: Page;

test.beforeEach(async () => {
  other = await device.newPage();
});

const openBoth = async (path: string): Promise<void> => {
  for (const tab of [page, other]) await tab.goto(site.url + path);
};
/** What another tab says to this one. */
const tell = (message: unknown): Promise<unknown> => other.evaluate((data) => new BroadcastChannel('greenroom').postMessage(data), message);

/** What the journal holds of the worksheet, as text. */
const journal = (): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('greenroom');
        opening.onsuccess = () => {
          const all = opening.result.transaction('journal').objectStore('journal').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );

test('on the same offer, both keep what was typed into different fields, and the last word on one field is the same in both', async () => {
  await page.goto(`${site.url}offers/`);
  await addOffer(page, 'One');
  await storedText(page);
  await other.goto(`${site.url}offers/`);
  for (const tab of [page, other]) await tab.getByRole('button', { name: /Change details/ }).click();
  await page.getByLabel('Job', { exact: true }).fill('Named here');
  await expect.poll(() => other.getByLabel('Job', { exact: true }).inputValue()).toBe('Named here');
  await other.getByLabel('Company', { exact: true }).fill('Named there');
  await expect.poll(() => page.getByLabel('Company', { exact: true }).inputValue()).toBe('Named there');
  await other.getByLabel('Job', { exact: true }).fill('The last word');
  await expect.poll(() => page.getByLabel('Job', { exact: true }).inputValue()).toBe('The last word');
  const text = await storedText(page);
  expect(text).toContain('The last word');
  expect(text).toContain('Named there');
});

test('letters that are being composed are not replaced by a change from another tab', async () => {
  await page.goto(`${site.url}offers/`);
  await addOffer(page, 'One');
  await storedText(page);
  await other.goto(`${site.url}offers/`);
  for (const tab of [page, other]) await tab.getByRole('button', { name: /Change details/ }).click();
  const field = page.getByLabel('Company', { exact: true });
  await field.fill('ACME ');
  await field.focus();
  const keyboard = await device.newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await expect.poll(() => other.getByLabel('Company', { exact: true }).inputValue()).toBe('ACME にほ');
  await other.getByLabel('Company', { exact: true }).fill('From elsewhere');
  await other.getByLabel('Job', { exact: true }).fill('Also from elsewhere');
  await expect.poll(() => page.getByLabel('Job', { exact: true }).inputValue()).toBe('Also from elsewhere');
  expect(await field.inputValue()).toBe('ACME にほ');
  await keyboard.send('Input.insertText', { text: '日本' });
  expect(await field.inputValue()).toBe('ACME 日本');
  await expect.poll(() => other.getByLabel('Company', { exact: true }).inputValue()).toBe('ACME 日本');
  expect(await other.getByLabel('Job', { exact: true }).inputValue()).toBe('Also from elsewhere');
});

test('letters that were being composed when the page was reloaded are there again', async () => {
  await page.goto(`${site.url}offers/`);
  await addOffer(page, 'One');
  await page.getByRole('button', { name: /Change details/ }).click();
  await page.getByLabel('Company', { exact: true }).focus();
  const keyboard = await device.newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await page.reload();
  await page.getByText('にほん').first().waitFor();
  expect(await storedText(page)).toContain('にほん');
});

test('one that hears of a newer version stops writing, says so, and loses nothing that was typed in it', async () => {
  await openBoth('offers/');
  await addOffer(page, 'Typed before', ['first']);
  await tell({ knows: { 'greenroom:offers': 9 } });
  await page.getByText('A newer Greenroom wrote what is stored here').waitFor();
  const before = await storedText(page);
  expect(before).toContain('first');
  await addPros(page, ['typed after']);
  await page.getByRole('button', { name: /typed after/ }).waitFor();
  expect(await storedText(page)).toBe(before);
  await expect.poll(journal).toContain('typed after');
  expect(await journal()).toContain('"version":2');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Reload', exact: true }).click();
  await page.getByText('A newer Greenroom wrote what is stored here').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /typed after/ }).waitFor();
  expect(await storedText(page)).toContain('typed after');
});

test('one of an older version shows what a newer one stores, and never writes over it', async () => {
  await openBoth('offers/');
  await addOffer(page, 'From the older one');
  await storedText(page);
  const raw =
    '{"version":9,"records":[{"id":"a","updatedAt":1,"title":"From the newer one","kind":"offer","pros":[],"cons":[]}],"extra":true}';
  await other.evaluate((text) => localStorage.setItem('greenroom:offers', text), raw);
  await page.getByText('A newer Greenroom wrote what is stored here').waitFor();
  await page.getByRole('heading', { name: 'From the newer one' }).waitFor();
  await addPros(page, ['typed in the older one']);
  expect(await storedText(page)).toBe(raw);
  await expect.poll(journal).toContain('typed in the older one');
});

test('what was erased on purpose in one is gone in the other, without a question and without coming back', async () => {
  await page.goto(`${site.url}offers/`);
  await addOffer(page, 'Unwanted', ['private']);
  await storedText(page);
  await other.goto(`${site.url}404.html`);
  await other.evaluate(() => {
    localStorage.removeItem('greenroom:offers');
    new BroadcastChannel('greenroom').postMessage({ erased: ['greenroom:offers'] });
  });
  await page.getByRole('heading', { name: 'No offers yet' }).waitFor();
  await page.waitForTimeout(500);
  expect(await page.getByText('has been erased').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('greenroom:offers'))).toBeNull();
});
