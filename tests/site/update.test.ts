import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../rules/source-files.ts';
import { deploy, deployedIn } from './kept-in-worker.ts';
import { openProfile, openSite, storedText, untilKept, watch, type Site } from './site.ts';

let site: Site;
let device: BrowserContext;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = `${mkdtempSync(join(tmpdir(), 'greenroom-dist-'))}/`;
  cpSync(`${ROOT}dist/`, folder, { recursive: true });
  deploy(folder, 'one');
  site = await openSite({ folder });
  device = await openProfile();
  page = device.pages()[0] ?? (await device.newPage());
  await page.goto(`${site.url}offers/`);
  await untilKept(page);
});
afterAll(async () => {
  await device.close();
  await site.stop();
});

/** A new version is there, on a server that has forgotten what it had. */
async function release(word: string): Promise<void> {
  deploy(folder, word);
  await site.stop();
  site = await openSite({ folder, port: Number(new URL(site.url).port) });
}
const look = (on: Page): Promise<unknown> => on.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

describe('a new version', () => {
  test('is told of and waits; nothing reloads unasked', async () => {
    await page.getByRole('button', { name: 'Add my offer' }).click();
    await page.getByLabel('Job', { exact: true }).fill('Typed before the update');
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await release('two');
    await look(page);
    await page.getByText('A new version is ready').waitFor();
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    expect(await deployedIn(page)).toBe('one');
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.reload();
    expect(await deployedIn(page)).toBe('one');
    await page.getByText('A new version is ready').waitFor();
  });

  test('comes when asked for, in every tab, and loses no edit', async () => {
    const other = await device.newPage();
    await other.goto(`${site.url}offers/`);
    await other.getByRole('button', { name: 'Add a con' }).click();
    await other.keyboard.type('half typed in another tab');
    await page.getByRole('button', { name: /Change details/ }).click();
    await page.getByLabel('Company', { exact: true }).fill('Typed just before accepting');
    await page.getByRole('button', { name: 'Reload now' }).click();
    await page.waitForFunction(() => document.documentElement.dataset['deployed'] === 'two');
    await other.waitForFunction(() => document.documentElement.dataset['deployed'] === 'two');
    await page.getByText('Typed just before accepting').first().waitFor();
    expect(await other.getByLabel('Add a con').inputValue()).toBe('half typed in another tab');
    expect(await storedText(page)).toContain('Typed before the update');
    expect(await page.getByText('A new version is ready').count()).toBe(0);
  });
});

test('what was typed half a second before a version from before is given up is there in the new one', async () => {
  await page.getByRole('button', { name: /Change details/ }).click();
  await page.getByLabel('Company', { exact: true }).fill('');
  await release('three');
  await look(page);
  await page.getByText('A new version is ready').waitFor();
  await page.getByLabel('Company', { exact: true }).pressSequentially('Half a second before', { delay: 20 });
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Reload now' }).click();
  await page.waitForFunction(() => document.documentElement.dataset['deployed'] === 'three');
  await page.getByText('Half a second before').first().waitFor();
  expect(await storedText(page)).toContain('"Half a second before"');
});

test('under a base path everything works as well, offline too', async () => {
  // Built beside the other one before the tests: npm run build:based.
  const based = await openSite({ folder: `${ROOT}.cache/based/`, base: '/apps/green/' });
  const phone = await openProfile();
  const faults = watch(phone, based.url);
  const tab = phone.pages()[0] ?? (await phone.newPage());
  await tab.goto(based.url);
  await untilKept(tab);
  await based.stop();
  await tab.getByRole('link', { name: 'See two offers weighed' }).click();
  await tab.getByRole('heading', { name: 'Negotiate with Northbank Health.' }).waitFor();
  await tab.getByRole('link', { name: 'More' }).first().click();
  await tab.getByRole('heading', { name: 'More', exact: true }).waitFor();
  await tab.goto(`${based.url}offers?x=1`);
  await tab.getByRole('heading', { name: 'Two offers' }).waitFor();
  const response = await tab.goto(`${based.url}nowhere/`);
  expect(response?.status()).toBe(404);
  const manifest = await tab.locator('link[rel=manifest]').getAttribute('href');
  expect(manifest).toBe('/apps/green/manifest.webmanifest');
  expect(faults).toEqual([]);
  await phone.close();
});
