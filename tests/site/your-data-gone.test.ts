import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addOffer, addPros } from './on-worksheet.ts';
import { device, has, page, press, site, testOnLaptop, textOf } from './device.ts';

const test = testOnLaptop;
const SECRET = 'Zanzibar Ltd';

/** What of the erased a tab still shows or carries: on the page, in its fields and links, in what it keeps for itself. */
const traces = (on: Page): Promise<readonly string[]> =>
  on.evaluate((word) => {
    const fields = [...document.querySelectorAll('input, textarea, select')].map((field) => (field as HTMLInputElement).value);
    const found = {
      page: document.documentElement.outerHTML,
      fields: fields.join('\n'),
      address: location.href,
      session: JSON.stringify({ ...sessionStorage }),
      local: JSON.stringify({ ...localStorage }),
    };
    return Object.entries(found).flatMap(([where, text]) => (text.includes(word) ? [where] : []));
  }, SECRET);

async function writeSecrets(): Promise<void> {
  await page.goto(`${site.url}offers/`);
  await addOffer(page, SECRET, [`Pro of ${SECRET}`, `Second of ${SECRET}`]);
  await page.keyboard.type(`half typed ${SECRET}`);
  await page.waitForTimeout(400);
}
/** Opens every panel of Your data that can show or carry notes. */
async function openPanels(on: Page): Promise<void> {
  await on.goto(`${site.url}your-data/`);
  await press('Show codes or a link', on);
  await on.getByRole('button', { name: 'Copy a link instead' }).waitFor();
  await press('Show the formats', on);
  await press('Show the changes', on);
  const file = { app: 'greenroom', fileVersion: 1, versions: {}, records: { offers: [{ id: 'x', updatedAt: 5, title: 'From a file' }] } };
  await on
    .locator('#restore-file')
    .setInputFiles({ name: 'f.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await on.getByRole('heading', { name: 'What this file would change' }).waitFor();
  await on.getByText(`only here; stays: one offer (${SECRET})`).first().waitFor();
}
const panels = (on: Page) => on.locator('.send, .code, .restore, .changes, dialog[open]');

describe.each(['Erase everything', 'Erase Offers'])('%s', (what) => {
  test('leaves nothing of it in any panel, in this tab or another, and nothing to carry away', async () => {
    await writeSecrets();
    const second = await device.newPage();
    await openPanels(second);
    const worksheet = await device.newPage();
    await worksheet.goto(`${site.url}offers/`);
    await has(SECRET, worksheet);
    await addPros(worksheet, ['more']);
    await worksheet.keyboard.type(`also half typed ${SECRET}`);
    await openPanels(page);
    await second.bringToFront();
    await press('Erase Offers', second);
    await page.bringToFront();

    await press(what);
    await page.locator('dialog').getByText(SECRET).waitFor({ state: 'detached' });
    await page
      .locator('dialog')
      .getByText(/One offer|Offers: one offer/)
      .waitFor();
    await press('Erase it');
    await has(what === 'Erase Offers' ? 'Offers: erased' : 'Everything is erased');
    for (const tab of [page, second, worksheet]) {
      await tab.bringToFront();
      await tab.waitForTimeout(500);
      expect(await panels(tab).count()).toBe(0);
      expect(await traces(tab)).toEqual([]);
    }
    await page.bringToFront();
    await press('Show codes or a link');
    await has('There is nothing of yours to carry over yet.');
  });
});

test('a page that Back brings back from memory lets go of what was erased meanwhile, and does not offer to write it back', async () => {
  await writeSecrets();
  await page.evaluate(() => {
    localStorage.removeItem('greenroom:offers');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await page.waitForTimeout(500);
  expect(await traces(page)).toEqual([]);
  expect(await page.getByText('Write it back').count()).toBe(0);
});

test('half-typed words about what was not erased stay', async () => {
  await writeSecrets();
  await page.goto(`${site.url}interviews/#new`);
  await page.getByLabel('Company').first().fill('Halden');
  await page.getByRole('button', { name: 'Add a tidbit' }).click();
  await page.keyboard.type('half a tidbit');
  await page.waitForTimeout(400);
  await page.goto(`${site.url}your-data/`);
  await press('Erase Offers');
  await press('Erase it');
  await has('Offers: erased');
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toContain('half a tidbit');
  expect(await traces(page)).toEqual([]);
});

test('a second press of Undo does nothing, after erasing and after restoring', async () => {
  await writeSecrets();
  await page.goto(`${site.url}your-data/`);
  await press('Erase Offers');
  await press('Erase it');
  const undo = await page.getByRole('button', { name: 'Undo' }).elementHandle();
  await undo?.click();
  await page.waitForTimeout(400);
  expect(await textOf('greenroom:offers')).toContain(SECRET);
  await press('Erase Offers');
  await press('Erase it');
  await has('Offers: erased');
  await undo?.evaluate((button) => (button as HTMLElement).click());
  await page.waitForTimeout(400);
  expect(await textOf('greenroom:offers')).toBeNull();
});
