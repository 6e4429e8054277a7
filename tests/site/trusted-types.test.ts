/** Text never becomes markup or script: what the policy says, enforced by a real browser, and the app works under it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../rules/source-files.ts';
import { openInstalled, openSite, PAGES, watch, type Site } from './site.ts';

let site: Site;
let device: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  site = await openSite();
  device = await openInstalled();
  faults = watch(device, site.url);
  page = device.pages()[0] ?? (await device.newPage());
});
afterAll(async () => {
  await device.close();
  await site.stop();
});

/** Opens the sample of each part that has one, so that no page stays empty. */
async function openSamples(): Promise<void> {
  for (const path of ['interviews/', 'offers/', 'salary/', 'negotiate/', 'follow-up/', 'wins/']) {
    await page.goto(`${site.url}${path}#sample`);
    await page.waitForURL((url) => url.hash !== '#sample');
    await page.waitForTimeout(400);
  }
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith('-sample')));
  expect(kept).toHaveLength(6);
}

describe('with the samples open', () => {
  beforeAll(openSamples);

  test.each(PAGES)('“/%s” breaks no policy', async (path) => {
    await page.goto(site.url + path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  test('the service worker came through the policy too', async () => {
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)).toBe(`${site.url}sw.js`);
  });
});

describe('on every page', () => {
  /** What a script that got in would try. Each gives the name of the error, or `done`. */
  const attempts = (): Promise<Record<string, string>> =>
    page.evaluate(async () => {
      const outcome = async (act: () => unknown): Promise<string> => {
        try {
          await act();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const types = (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes;
      return {
        markup: await outcome(() => (document.createElement('div').innerHTML = '<b>x</b>')),
        script: await outcome(() => (document.createElement('script').src = '/assets/x.js')),
        worker: await outcome(() => navigator.serviceWorker.register('/other.js')),
        parsing: await outcome(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
        samePolicy: await outcome(() => types.createPolicy('greenroom', {})),
        otherPolicy: await outcome(() => types.createPolicy('default', {})),
      };
    });

  // On the blank page no script of ours has taken the one name yet; there is nothing on it to be reached either.
  test.each(PAGES.filter((path) => path !== 'hide/'))(
    '“/%s” lets no text become markup or script, and has no second policy',
    async (path) => {
      await page.goto(site.url + path);
      await page.waitForLoadState('load');
      expect(new Set(Object.values(await attempts()))).toEqual(new Set(['TypeError']));
    },
  );
});

test('the watch of this file notices when something is stopped', () => expect(faults.join()).toMatch(/Trusted ?Type/));

test('the built scripts make markup in one place, out of the policy', () => {
  const scripts = ['sw.js', ...readdirSync(`${ROOT}dist/assets`).map((name) => `assets/${name}`)].filter((name) => name.endsWith('.js'));
  const code = scripts.map((name) => readFileSync(`${ROOT}dist/${name}`, 'utf8')).join('\n');
  expect(
    code.match(/\.(innerHTML|outerHTML|srcdoc)=(?!=)|\.(insertAdjacentHTML|parseFromString|createContextualFragment|writeln?)\(/g),
  ).toEqual(['.innerHTML=']);
  expect(code).toMatch(/\.innerHTML=\w+\.createHTML\(/);
  expect(code).not.toMatch(/\b(eval|Function|importScripts)\(|new Worker/);
  expect(code.match(/\.createHTML\(/g)).toHaveLength(1);
});
