/** The worker and its caches when something goes wrong: an install cut short, caches or notes thrown away. */
import { cpSync, mkdtempSync, renameSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ROOT } from '../rules/source-files.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deploy, deployedIn } from './kept-in-worker.ts';
import { addOffer } from './on-worksheet.ts';
import { openProfile, openSite, storedText, untilKept, watch, type Site } from './site.ts';

let folder: string;
let site: Site;
let front: Server;
let url: string;
let device: BrowserContext;
let page: Page;
let faults: string[];
/** What happens to the files that hold all pages. */
let fate: 'whole' | 'answers 500' | 'breaks off';

/** Passes everything on to the site, but for the one file. */
function openFront(): Promise<Server> {
  const server = createServer((asked, answer) => {
    const isKept = /\/(?:kept|reading)\.json/.test(asked.url ?? '');
    if (isKept && fate === 'answers 500') return answer.writeHead(500).end();
    const inner = request(new URL(asked.url ?? '/', site.url), { headers: asked.headers }, (found) => {
      answer.writeHead(found.statusCode ?? 500, found.headers);
      if (!isKept || fate === 'whole') return found.pipe(answer);
      return found.once('data', (first: Buffer) => answer.write(first.subarray(0, 1000), () => answer.destroy()));
    });
    inner.on('error', () => answer.destroy());
    return inner.end();
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

beforeEach(async () => {
  fate = 'whole';
  folder = `${mkdtempSync(join(tmpdir(), 'greenroom-dist-'))}/`;
  cpSync(`${ROOT}dist/`, folder, { recursive: true });
  deploy(folder, 'one');
  site = await openSite({ folder });
  front = await openFront();
  const address = front.address();
  url = `http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`;
  device = await openProfile();
  device.setDefaultTimeout(15_000);
  faults = watch(device, url);
  page = device.pages()[0] ?? (await device.newPage());
  await page.goto(`${url}offers/`);
  await untilKept(page);
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await device.close();
  await stop();
});

async function stop(): Promise<void> {
  front.closeAllConnections();
  await new Promise((done) => front.close(done));
  await site.stop();
}

/** A new version is there, on a server that has forgotten what it had. */
async function release(word: string): Promise<void> {
  deploy(folder, word);
  const port = Number(new URL(site.url).port);
  await site.stop();
  site = await openSite({ folder, port });
}
const look = (): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));
const installing = (): Promise<boolean> =>
  page.evaluate(async () => ((await navigator.serviceWorker.getRegistration())?.installing ?? null) !== null);

test.each(['answers 500', 'breaks off'] as const)(
  'an install in which a file %s leaves the old version whole, and the next visit installs the new one',
  async (how) => {
    await addOffer(page, 'Typed before');
    fate = how;
    await release('two');
    await look();
    await expect.poll(installing).toBe(false);
    await page.waitForTimeout(500);
    expect(await page.getByText('A new version is ready').count()).toBe(0);
    await page.reload();
    expect(await deployedIn(page)).toBe('one');
    await page.getByRole('heading', { name: 'Typed before' }).waitFor();
    await page.goto(`${url}more/`);
    expect(await deployedIn(page)).toBe('one');
    fate = 'whole';
    await page.goto(`${url}offers/`);
    await look();
    await page.getByText('A new version is ready').waitFor();
    await page.getByRole('button', { name: 'Reload now' }).click();
    await page.waitForFunction(() => document.documentElement.dataset['deployed'] === 'two');
    await page.getByRole('heading', { name: 'Typed before' }).waitFor();
  },
);

test('a new version that is declined leaves the old one whole with no network, parts that come later included', async () => {
  await addOffer(page, 'Mine');
  // Its scripts go from the server, as those of an old version do.
  renameSync(join(folder, 'assets'), join(folder, 'gone'));
  await release('two');
  await look();
  await page.getByText('A new version is ready').waitFor();
  await page.getByRole('button', { name: 'Not now' }).click();
  await stop();
  await page.reload();
  expect(await deployedIn(page)).toBe('one');
  await page.getByRole('button', { name: /Change details/ }).click();
  await page.getByLabel('Company', { exact: true }).fill('Harlow');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.goto(`${url}interviews/#sample`);
  await page.locator('h1').waitFor();
  expect(await storedText(page)).toContain('Harlow');
});

test('with the caches thrown away and the notes kept, every note is there from the network', async () => {
  await addOffer(page, 'Kept note');
  await storedText(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  for (const path of ['offers/', 'offers?x=1']) {
    await page.goto(url + path);
    await page.getByRole('heading', { name: 'Kept note' }).waitFor();
  }
  for (const path of ['', 'more/', 'interviews/']) {
    const response = await page.goto(url + path);
    expect(response?.status(), path).toBe(200);
    await page.locator('main').waitFor();
  }
  // The worker without its pages was let go; the next visit keeps them anew.
  await page.reload();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(1);
});

test('with the notes thrown away and the caches kept, it opens with no network, empty and without an error', async () => {
  await page.goto(`${url}404.html`);
  // A storage older than a minute; a younger one may not have reached the disk, and is brought back.
  await page.evaluate(() => localStorage.setItem('greenroom:journal', '1-old'));
  await page.goto(`${url}offers/`);
  await addOffer(page, 'Thrown away');
  await storedText(page);
  await page.goto(`${url}404.html`);
  await page.evaluate(() => localStorage.clear());
  await stop();
  await page.goto(`${url}offers/`);
  await page.getByRole('heading', { name: 'No offers yet' }).waitFor();
  await page.waitForTimeout(500);
  expect(await page.getByText('Thrown away').count()).toBe(0);
  expect(await page.locator('.notice').count()).toBe(0);
  await addOffer(page, 'A new start');
  expect(await storedText(page)).toContain('A new start');
});
