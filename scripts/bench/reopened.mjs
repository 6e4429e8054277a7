/** What people feel: the app reopened from the home screen without a network, at a sixth of the speed, with the sample stored. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../serve.mjs';
import { median } from './numbers.mjs';

/** Where to go, and what is there when the page has what one came for. The first is the measure of the others. */
const PLACES = {
  'a playbook': ['playbooks/talk-show-persona/', 'main h1'],
  'the verdict': ['offers/', '.verdict h2'],
  'the cue card': ['interviews/cue/', '.cue'],
  'salary figures': ['salary/#sample-research', '.strip'],
  'the answer of the check': ['follow-up/#sample-message', '.answers [aria-current]'],
};

/** Milliseconds from the tap until it is painted. */
async function timeTo(context, url, selector) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // Looks only when something came onto the page, and asks for no layout: looking is not to cost what is measured.
  await page.addInitScript((wanted) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (window.shownAfter = performance.now());
    const observer = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => channel.port2.postMessage(0));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(url, { waitUntil: 'commit' });
  const found = await page.waitForFunction(() => window.shownAfter, null, { timeout: 20_000 });
  const time = await found.jsonValue();
  await page.close();
  return time;
}

/** By place, the median time and its ratio to the playbook. */
export async function reopened(launch, rounds = 9, folder = undefined) {
  const site = await serve(folder === undefined ? {} : { folder });
  const profile = mkdtempSync(join(tmpdir(), 'greenroom-home-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site.url}your-data/#load-sample`);
  await page.getByRole('button', { name: 'Remove the sample' }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(1500);
  const idOf = (key, type) =>
    page.evaluate(
      ([name, kind]) => JSON.parse(localStorage.getItem(name)).records.find((record) => kind === '' || record.type === kind).id,
      [`greenroom:${key}-sample`, type],
    );
  const ids = { 'salary/#sample-research': await idOf('salary', ''), 'follow-up/#sample-message': await idOf('follow-up', 'message') };
  await site.stop();
  const times = Object.fromEntries(Object.keys(PLACES).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, [path, selector]] of Object.entries(PLACES)) {
      const address = path in ids ? `${path.split('#')[0]}#${ids[path]}` : path;
      const time = await timeTo(context, site.url + address, selector);
      // The first round warms the caches.
      if (round > 0) times[name].push(time);
    }
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  const [first] = Object.values(times);
  return Object.entries(times).map(([name, list]) => ({ name, ms: median(list), ratio: median(list) / median(first) }));
}
