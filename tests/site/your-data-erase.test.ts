import { describe, expect } from 'vitest';
import { device, has, page, press, site, storedKeys, testOn, textOf } from './device.ts';
import { openInstalled, PHONE, untilKept } from './site.ts';

const test = testOn({ options: PHONE, open: openInstalled });

async function addOffer(title: string): Promise<void> {
  await page.goto(`${site.url}offers/`);
  await page.getByRole('button', { name: /Add (my )?offer/ }).tap();
  await page.getByLabel('Job', { exact: true }).fill(title);
  await press('Done');
  await page.waitForTimeout(500);
}

describe('erasing', () => {
  test('one part leaves the others and the sample; everything leaves nothing, not even offline copies, in any tab', async () => {
    await addOffer('Erase me');
    await untilKept(page);
    const other = await device.newPage();
    await other.goto(`${site.url}offers/`);
    await has('Erase me', other);
    await page.goto(`${site.url}your-data/`);
    await page.getByRole('button', { name: 'Load the sample' }).tap();
    await page.getByRole('button', { name: 'Remove the sample' }).waitFor();
    await press('Erase Offers');
    await has('Two offers').catch(() => undefined);
    await press('Erase it');
    await has('Offers: erased');
    expect(await textOf('greenroom:offers')).toBeNull();
    expect(await textOf('greenroom:offers-sample')).not.toBeNull();
    await press('Undo');
    await page.waitForTimeout(500);
    expect(await textOf('greenroom:offers')).toContain('Erase me');

    await press('Erase everything');
    await press('Erase it');
    await has('Everything is erased');
    await other.bringToFront();
    await other.waitForTimeout(500);
    expect(await other.getByText('Erase me').count()).toBe(0);
    await other.close();
    await page.goto(`${site.url}404.html`);
    expect(await storedKeys()).toEqual([]);
  });
});

test('erasing everything in a session of its own leaves the notes of the device, in other tabs too', async () => {
  await addOffer('Mine on the device');
  const other = await device.newPage();
  await other.goto(`${site.url}offers/`);
  await has('Mine on the device', other);
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  await page.goto(`${site.url}your-data/`);
  await Promise.all([page.waitForEvent('load'), press('Forget it all when this tab closes')]);
  await addOffer('Secret');
  await page.goto(`${site.url}your-data/`);
  await press('Erase everything');
  await press('Erase it');
  await has('Everything is erased');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
  await has('Mine on the device', other);
  expect(await other.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'greenroom'))).toBe(true);
  await other.close();
});

test('undoing a restore or an erasing keeps what another tab wrote since', async () => {
  await addOffer('Before');
  await page.goto(`${site.url}your-data/`);
  const other = await device.newPage();
  const add = async (title: string): Promise<void> => {
    await other.goto(`${site.url}offers/`);
    await other.getByRole('button', { name: /Add (my )?offer/ }).tap();
    await other.getByLabel('Job', { exact: true }).fill(title);
    await other.waitForTimeout(500);
  };
  const file = JSON.stringify({
    app: 'greenroom',
    fileVersion: 1,
    versions: {},
    records: { offers: [{ id: 'x', updatedAt: 5, title: 'Restored' }] },
  });
  await page.locator('#restore-file').setInputFiles({ name: 'f.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await press('Add to mine');
  await page.getByRole('heading', { name: 'Done' }).waitFor();
  await add('Typed later');
  await press('Undo');
  await page.waitForTimeout(500);
  const live = async (): Promise<string> =>
    JSON.stringify(
      (JSON.parse((await textOf('greenroom:offers')) ?? '{"records":[]}') as { records: { deleted?: boolean }[] }).records.filter(
        (record) => record.deleted !== true,
      ),
    );
  expect(await live()).toContain('Typed later');
  expect(await live()).toContain('Before');
  expect(await live()).not.toContain('Restored');
  await press('Close');
  await press('Erase Offers');
  await press('Erase it');
  await has('Offers: erased');
  await add('After erasing');
  await press('Undo');
  await page.waitForTimeout(500);
  for (const title of ['Before', 'Typed later', 'After erasing']) expect(await live()).toContain(title);
});

test.each([
  ['is not there', '({ get: () => undefined })'],
  ['never answers', '({ get: () => ({ open: () => ({}), databases: async () => [], deleteDatabase: () => ({}) }) })'],
])('where the browser’s database %s, restoring and erasing work all the same', async (_how, getter) => {
  await page.addInitScript(`Object.defineProperty(window, 'indexedDB', ${getter})`);
  await addOffer('One');
  await page.goto(`${site.url}your-data/`);
  const file = JSON.stringify({
    app: 'greenroom',
    fileVersion: 1,
    versions: {},
    records: { offers: [{ id: 'x', updatedAt: 5, title: 'Restored' }] },
  });
  await page.locator('#restore-file').setInputFiles({ name: 'f.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await press('Add to mine');
  await page.getByRole('heading', { name: 'Done' }).waitFor();
  expect(await textOf('greenroom:offers')).toContain('Restored');
  await press('Erase everything');
  await press('Erase it');
  await has('Everything is erased');
  expect(await textOf('greenroom:offers')).toBeNull();
});
