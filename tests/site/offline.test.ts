import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInstalled, openSite, PAGES, untilKept, watch, type Site } from './site.ts';

let site: Site;
let device: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  site = await openSite();
  device = await openInstalled();
  faults = watch(device, site.url);
  page = device.pages()[0] ?? (await device.newPage());
  await page.goto(site.url);
  await untilKept(page);
  await site.stop();
});
afterAll(() => device.close());

describe('after one visit, with the server gone', () => {
  test.each(
    PAGES.flatMap((path) => [path, path.replace(/\/$/, ''), `${path}?x=1`, `${path.replace(/\/$/, '')}?x=1&y=2`, `${path}#content`]),
  )('the page at “/%s” opens', async (path) => {
    const response = await page.goto(site.url + path);
    expect(response?.fromServiceWorker() ?? true).toBe(true);
    expect(await page.locator('h1').textContent()).not.toBe('');
    expect(await page.locator('main').isVisible()).toBe(true);
  });

  test('every link on every page leads to a page that opens', async () => {
    const links = new Set<string>();
    for (const path of PAGES) {
      await page.goto(site.url + path);
      // Without what stands behind the #: one of them keeps the session to this tab and loads the page anew, into the tests that follow.
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? ''));
      for (const href of hrefs) links.add(href);
    }
    expect(links.size).toBeGreaterThan(3);
    for (const link of links) {
      const response = await page.goto(link);
      expect(response?.status() ?? 200, link).toBe(200);
    }
  });

  test.each(['nowhere', 'offers/nowhere/', 'nowhere?x=1'])(
    'an unknown address “/%s” gets our own page, with the status of one not found',
    async (path) => {
      const response = await page.goto(site.url + path);
      expect(response?.status()).toBe(404);
      expect(await page.locator('h1').textContent()).toBe('There is no page here');
      await page.getByRole('link', { name: 'Open the worksheet' }).click();
      await page.waitForURL(`${site.url}offers/`);
      await page.locator('h1').waitFor();
    },
  );

  test('the worksheet works, its parts that come later included', async () => {
    await page.goto(site.url);
    await page.goto(`${site.url}offers/#sample`);
    await page.getByRole('button', { name: 'Add a con' }).first().waitFor();
    await page.getByRole('button', { name: /A CEO I can learn from/ }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: /Change details of EA to the CEO/ }).click();
    await page.getByLabel('Company', { exact: true }).fill('Harlow');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: /priorities/ }).click();
    await page.getByRole('button', { name: 'Show the verdict' }).click();
    await page.getByRole('button', { name: 'Remove the sample' }).click();
    await page.getByRole('heading', { name: 'No offers yet' }).waitFor();
  });

  test('nothing broke the security policy, failed, or asked another host', () => expect(faults).toEqual([]));
});
