import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDevice, openSite, PHONE, type Site } from './site.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.stop());

/** Ends every process of a browser profile at once, as a crash or the system does. */
function kill(folder: string): void {
  try {
    execFileSync('pkill', ['-9', '-f', folder]);
  } catch {
    // It is gone already.
  }
}

test('what was typed until a second before the browser was killed is there when it opens again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-kill-'));
  const first = await openDevice(PHONE, folder);
  const page = first.pages()[0] ?? (await first.newPage());
  await page.goto(`${site.url}interviews/#new`);
  await page.getByLabel('Company', { exact: true }).fill('Harlow');
  // The first change reaches the disk by itself after about five seconds.
  await page.waitForTimeout(7000);
  await page.getByRole('button', { name: 'Add a person' }).tap();
  await page.keyboard.type('Dana Whitfield');
  await page.keyboard.press('Enter');
  await page.getByLabel('I say first').fill('I enjoyed your talk');
  await page.getByLabel('Anything else').pressSequentially('typed until the very last moment', { delay: 40 });
  const address = page.url();
  await page.waitForTimeout(1000);
  kill(folder);
  await first.close().catch(() => undefined);

  const second = await openDevice(PHONE, folder);
  const again = second.pages()[0] ?? (await second.newPage());
  await again.goto(address);
  await again.getByLabel('Anything else').waitFor();
  await expect.poll(() => again.getByLabel('Anything else').inputValue()).toBe('typed until the very last moment');
  expect(await again.getByLabel('I say first').inputValue()).toBe('I enjoyed your talk');
  await again.getByRole('button', { name: /Dana Whitfield/ }).waitFor();
  await second.close();
});

test('where the storage was cleared, nothing comes back', async () => {
  const device = await openDevice(PHONE);
  const page = device.pages()[0] ?? (await device.newPage());
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
  expect(await page.evaluate(() => localStorage.getItem('greenroom:interviews'))).not.toContain('Harlow');
  await device.close();
});
