/** What the headers do in a real browser. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHeaderRules } from '../../scripts/serve.mjs';
import { ROOT } from '../rules/source-files.ts';
import { openDevice, openSite, type Site } from './site.ts';

/** What the app uses: the copy buttons, saying an answer aloud, the cue card and the live call. Sharing is on no desktop Linux, so it cannot be asked for here. */
const USED = ['clipboard-write', 'microphone', 'screen-wake-lock'];

let site: Site;
let device: BrowserContext;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  device = await openDevice();
  page = device.pages()[0] ?? (await device.newPage());
  await page.goto(site.url);
});
afterAll(async () => {
  await device.close();
  await site.stop();
});

const allowed = (): Promise<readonly string[]> =>
  page.evaluate(() => (document as unknown as { featurePolicy: { allowedFeatures: () => string[] } }).featurePolicy.allowedFeatures());

test('the browser gives nothing that it is told to refuse, and what the app uses', async () => {
  const rules = readHeaderRules(readFileSync(`${ROOT}public/_headers`, 'utf8'));
  const [, policy = ''] = rules.flatMap(({ headers }) => headers).find(([name]) => name === 'Permissions-Policy') ?? [];
  const refused = [...policy.matchAll(/([\w-]+)=\(\)(?:, |$)/g)].map(([, name]) => name ?? '');
  expect(refused.length).toBeGreaterThan(40);
  // Named for our own pages: that, and nothing else.
  expect(policy.split(', ').filter((part) => !part.endsWith('=()'))).toEqual(['microphone=(self)']);
  expect(refused).toHaveLength(policy.split(', ').length - 1);
  const given = await allowed();
  expect(given.filter((name) => refused.includes(name))).toEqual([]);
  expect(given).toEqual(expect.arrayContaining(USED));
});

test('the list is complete for the browser of the lockfile, but for hints that browsers send with requests', async () => {
  const { version } = JSON.parse(readFileSync(`${ROOT}node_modules/@sparticuz/chromium/package.json`, 'utf8')) as { version: string };
  // Another browser may know features that this one does not.
  const running = await page.evaluate(() => /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1]);
  if (running !== version.split('.')[0]) return;
  expect((await allowed()).filter((name) => !name.startsWith('ch-')).toSorted()).toEqual(USED);
});

test('no other site can hold Greenroom in a frame or read its files', async () => {
  const other = await openSite();
  const stranger = await device.newPage();
  // The same files at another port are another origin. Its own policy stands aside here.
  await stranger.route(other.url, async (route) => {
    const body = `<iframe src="${site.url}"></iframe><script>fetch('${site.url}', { mode: 'no-cors' }).catch(() => (document.title = 'refused'))</script>`;
    await route.fulfill({ contentType: 'text/html', body });
  });
  await stranger.goto(other.url);
  await expect.poll(() => stranger.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
  await stranger.waitForFunction(() => document.title === 'refused');
  await stranger.close();
  await other.stop();
});
