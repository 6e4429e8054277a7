import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshProfile, startBrowser, typeAndKill } from './killing.ts';
import { openProfile, openSite, PHONE, type Site } from './site.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.stop());

// The long form, ten runs of half a minute each, is npm run bench:kill.
test.each([
  ['on a new profile that never reached the disk', 'fresh'],
  ['after storage reached the disk once', 'committed'],
  ['with 500,000 letters stored before', 'big'],
] as const)('a browser killed while typing, %s, loses at most a second of it', async (_when, start) => {
  const { letters, lostMs } = await typeAndKill(site.url, 6000, start);
  expect(letters).toBeGreaterThan(30);
  expect(lostMs).toBeLessThanOrEqual(1000);
});

test('what was typed until a second before the browser was killed is there when it opens again', async () => {
  const folder = freshProfile();
  const first = await startBrowser(folder);
  const { page } = first;
  await page.goto(`${site.url}interviews/#new`);
  await page.getByLabel('Company', { exact: true }).fill('Harlow');
  // The first change reaches the disk by itself after about five seconds.
  await page.waitForTimeout(7000);
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.keyboard.type('Dana Whitfield');
  await page.keyboard.press('Enter');
  await page.getByLabel('I say first').fill('I enjoyed your talk');
  await page.getByLabel('Anything else').pressSequentially('typed until the very last moment', { delay: 40 });
  const address = page.url();
  await page.waitForTimeout(1000);
  await first.kill();

  const second = await startBrowser(folder);
  const again = second.page;
  await again.goto(address);
  await again.getByLabel('Anything else').waitFor();
  await expect.poll(() => again.getByLabel('Anything else').inputValue()).toBe('typed until the very last moment');
  expect(await again.getByLabel('I say first').inputValue()).toBe('I enjoyed your talk');
  await again.getByRole('button', { name: /Dana Whitfield/ }).waitFor();
  await second.close();
});

test('what was removed until a second before the browser was killed does not come back', async () => {
  const folder = freshProfile();
  const first = await startBrowser(folder);
  await first.page.goto(`${site.url}offers/`);
  await first.page.getByRole('button', { name: 'Add my offer' }).click();
  await first.page.getByLabel('Job', { exact: true }).fill('Unwanted');
  await first.page.getByRole('button', { name: 'Done' }).click();
  await first.page.waitForTimeout(7000);
  await first.page.getByRole('button', { name: /Change details/ }).click();
  await first.page.getByRole('button', { name: 'Remove', exact: true }).click();
  await first.page.waitForTimeout(1000);
  await first.kill();

  const second = await startBrowser(folder);
  await second.page.goto(`${site.url}offers/`);
  await second.page.getByRole('heading', { name: 'No offers yet' }).waitFor();
  await second.page.waitForTimeout(500);
  expect(await second.page.getByText('Unwanted').count()).toBe(0);
  await second.close();
});

test('where the storage was cleared, nothing comes back', async () => {
  const device = await openProfile(PHONE);
  const page = device.pages()[0] ?? (await device.newPage());
  await page.goto(`${site.url}404.html`);
  // A storage named just now could be one that never reached the disk; this one is as old as can be.
  await page.evaluate(() => localStorage.setItem('greenroom:journal', '1-old'));
  await page.goto(`${site.url}interviews/#new`);
  await page.getByLabel('Company', { exact: true }).fill('Harlow');
  await page.waitForTimeout(500);
  await page.goto(`${site.url}404.html`);
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${site.url}interviews/`);
  await page.waitForTimeout(500);
  await page.getByRole('heading', { name: 'No interview yet' }).waitFor();
  await page.getByRole('link', { name: 'Add my interview' }).tap();
  await page.waitForTimeout(600);
  expect((await page.evaluate(() => localStorage.getItem('greenroom:interviews'))) ?? '').not.toContain('Harlow');
  await device.close();
});
