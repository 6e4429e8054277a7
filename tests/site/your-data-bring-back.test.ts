import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { faultsOf } from './look.ts';
import { addOffer } from './on-worksheet.ts';
import { has, page, press, site, testOnPhone, textOf } from './device.ts';

const test = testOnPhone;
const folder = mkdtempSync(join(tmpdir(), 'greenroom-back-'));
const NOTHING_NEW = 'It brings nothing that is not here already.';

/** The offers there are, by their title. */
async function titles(): Promise<readonly string[]> {
  const { records } = JSON.parse((await textOf('greenroom:offers')) ?? '{"records":[]}') as {
    records: { title?: string; deleted?: boolean }[];
  };
  return records.flatMap(({ title, deleted }) => (deleted === true || title === undefined ? [] : [title])).sort();
}
async function removeOffer(title: string): Promise<void> {
  await page.goto(`${site.url}offers/`);
  await page.getByRole('button', { name: 'Change details' }).waitFor();
  const shown = page.locator('.offer.is-current');
  if ((await shown.getByText(title).count()) === 0) await page.locator('.offer-switch__name').getByText(title).click({ force: true });
  await shown.getByRole('button', { name: 'Change details' }).click();
  await shown.getByRole('button', { name: 'Remove', exact: true }).click();
  await has('Offer removed');
  await page.waitForTimeout(400);
}

test('what was removed since a file was saved comes back from it one by one, as an act that can be taken back', async () => {
  for (const title of ['EA to the CFO', 'EA to the founder', 'Clerk']) {
    await page.goto(`${site.url}offers/`);
    await addOffer(page, title);
    await page.waitForTimeout(400);
  }
  await page.goto(`${site.url}your-data/`);
  const waiting = page.waitForEvent('download');
  await press('Save to a file');
  const file = join(folder, 'three.json');
  await (await waiting).saveAs(file);
  const look = async (): Promise<void> => {
    await page.locator('#restore-file').setInputFiles(file);
    await page.getByRole('heading', { name: 'What this file would change' }).waitFor();
  };
  await look();
  await has(NOTHING_NEW);

  await removeOffer('EA to the founder');
  await removeOffer('Clerk');
  await page.goto(`${site.url}your-data/`);
  await look();
  const restore = page.locator('.restore');
  expect(await faultsOf(page)).toEqual([]);
  await has(/Two removed here since; stays removed: two offers \(.*; .*\)/);
  expect(await restore.getByText(NOTHING_NEW).count()).toBe(0);
  await press(/Bring it back.*EA to the founder/);
  await has('Brought back');
  await has(/One removed here since; stays removed: one offer \(Clerk\)/);
  await page.waitForTimeout(400);
  expect(await titles()).toEqual(['EA to the CFO', 'EA to the founder']);

  await press('Undo');
  await has(/Two removed here since; stays removed: two offers/);
  await page.waitForTimeout(400);
  expect(await titles()).toEqual(['EA to the CFO']);
  await page.locator('.toasts').getByRole('button', { name: 'Dismiss' }).click();

  await press('Bring all 2 back');
  await has(NOTHING_NEW);
  await page.waitForTimeout(400);
  expect(await titles()).toEqual(['Clerk', 'EA to the CFO', 'EA to the founder']);
  await page.reload();
  await page.waitForTimeout(400);
  expect(await titles()).toEqual(['Clerk', 'EA to the CFO', 'EA to the founder']);
});
