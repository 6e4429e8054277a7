/**
 * npm run bench: bytes per page, LCP against a plain twin, typing latency with far too much stored at a quarter of the speed,
 * the cost of a save, and the Lighthouse scores of every page on a phone. Builds first. Times wander: compare ratios of one run.
 */
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROME_FLAGS, findBrowser } from './browser.mjs';
import { initialScripts, onTheWire } from './bytes.mjs';
import { npm, ROOT } from './install.mjs';
import { serve } from './serve.mjs';
import { crowdedText } from '../tests/site/crowded.ts';
import { crowdedTalk } from '../tests/site/crowded-talk.ts';
import { crowdedInterview, crowdedPrepText } from '../tests/site/crowded-prep.ts';

const DIST = `${ROOT}dist/`;
const PAGES = {
  start: 'index.html',
  interviews: 'interviews/index.html',
  'cue card': 'interviews/cue/index.html',
  debrief: 'interviews/debrief/index.html',
  playbooks: 'playbooks/index.html',
  'a playbook': 'playbooks/talk-show-persona/index.html',
  'the longest playbook': 'playbooks/steering-questions/index.html',
  offers: 'offers/index.html',
  salary: 'salary/index.html',
  negotiate: 'negotiate/index.html',
  'the talk': 'negotiate/call/index.html',
  'follow-up': 'follow-up/index.html',
  more: 'more/index.html',
  'not found': '404.html',
};
const ROUNDS = 9;
const row = (...cells) =>
  console.log(cells.map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](index === 0 ? 34 : 14)).join(''));
const percentile = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const median = (list) => percentile(list, 0.5);
const ms = (value) => `${value.toFixed(1)} ms`;

npm(['run', '--silent', 'build'], { stdio: 'ignore' });
const executablePath = await findBrowser((text) => console.log(text));
const site = await serve();

console.log('\nBytes on the wire (brotli)');
row('page', 'html + css', 'scripts');
for (const [name, file] of Object.entries(PAGES)) row(name, onTheWire(readFileSync(DIST + file)), initialScripts(DIST, file).bytes);
row('service worker', onTheWire(readFileSync(`${DIST}sw.js`)));

/** The same words without styles and scripts: what the fastest page with this content would do. */
const plain = createServer((request, response) => {
  const file = request.url === '/' ? 'index.html' : request.url?.slice(1);
  const html = readFileSync(DIST + file, 'utf8').replace(/<(script|style|svg)[\s\S]*?<\/\1>|<link[^>]*>|<meta http-equiv[^>]*>/g, '');
  response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
});
await new Promise((done) => plain.listen(0, done));
const plainUrl = `http://localhost:${plain.address().port}/`;

const browser = await chromium.launch({ executablePath, args: CHROME_FLAGS });

/** LCP of one fresh visit over a slow network, with the layout shifts. */
async function visit(url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await page.addInitScript(() => {
    window.seen = { lcp: 0, cls: 0 };
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.seen.lcp = entry.startTime))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.seen.cls += entry.value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(900);
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return seen;
}

console.log(`\nLargest paint over a slow network (150 ms, 1.6 Mbit/s), median of ${ROUNDS}`);
row('page', 'LCP', 'plain twin', 'ratio', 'shift');
for (const [name, file] of Object.entries(PAGES)) {
  const ours = [];
  const twins = [];
  let shift = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const mine = await visit(site.url + file.replace(/index\.html$/, ''));
    ours.push(mine.lcp);
    shift = Math.max(shift, mine.cls);
    twins.push((await visit(plainUrl + file)).lcp);
  }
  row(name, ms(median(ours)), ms(median(twins)), (median(ours) / median(twins)).toFixed(2), shift.toFixed(3));
}

/** How long a letter takes to show, at a quarter of the speed: `text` under a key, the page, how to get to the field. */
async function typing(name, key, text, path, openField) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${site.url}404.html`);
  await page.evaluate(([where, what]) => localStorage.setItem(where, what), [key, text]);
  await page.goto(site.url + path);
  // The first visit also fetches everything for offline use; typing comes after that.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(1500);
  await openField(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    window.paints = [];
    addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => window.paints.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(0);
        }),
      true,
    );
  });
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('abcdefghij'[press % 10]);
    await page.waitForTimeout(40);
  }
  const paints = await page.evaluate(() => window.paints);
  row(name, `p50 ${ms(median(paints))}`, `p98 ${ms(percentile(paints, 0.98))}`);
  const save = await page.evaluate((where) => {
    const stored = localStorage.getItem(where);
    const times = Array.from({ length: 20 }, (_, round) => {
      const start = performance.now();
      localStorage.setItem(where, JSON.stringify({ ...JSON.parse(stored), round }));
      return performance.now() - start;
    });
    localStorage.setItem(where, stored);
    return { size: stored.length, times };
  }, key);
  row('  read and write its store', `${Math.round(save.size / 1000)} kB`, `p50 ${ms(median(save.times))}`);
  await context.close();
}

console.log('\nKey to next paint, a quarter of the speed');
await typing('20 offers of 40 items', 'greenroom:offers', crowdedText(20, 40), 'offers/', async (page) => {
  await page.locator('.offer.is-current .pro .row-open').first().click();
  await page.locator('.editor textarea').first().waitFor();
});
const manyFiles = Array.from({ length: 30 }, (_, n) => ({ ...crowdedInterview(), id: n === 0 ? 'crowded' : `file-${n}` }));
await typing('30 crowded prep files, a person', 'greenroom:interviews', crowdedPrepText(manyFiles), 'interviews/#crowded', async (page) => {
  await page.locator('[data-row="p0"]').click();
  await page.getByLabel('Name', { exact: true }).first().focus();
});
await typing('30 crowded prep files, a line', 'greenroom:interviews', crowdedPrepText(manyFiles), 'interviews/#crowded', (page) =>
  page.getByLabel('I say first').focus(),
);

await typing('a talk with far too much, an ask', 'greenroom:offers', crowdedTalk['greenroom:offers'], 'negotiate/#o1', async (page) => {
  await page.locator('[data-row="x0"]').click();
  await page.getByRole('textbox', { name: 'Because' }).focus();
});
await typing('60 sources, a source', 'greenroom:salary', crowdedTalk['greenroom:salary'], 'salary/#r1', async (page) => {
  await page.getByRole('button', { name: /: The market$/ }).click();
  await page.locator('[data-row="e0"]').click();
  await page.getByLabel('Source', { exact: true }).focus();
});

console.log('\nSecond view, from the service worker against the network, median');
{
  const times = { worker: [], network: [] };
  for (const kind of ['network', 'worker']) {
    const context = await browser.newContext({ serviceWorkers: kind === 'worker' ? 'allow' : 'block' });
    const page = await context.newPage();
    await page.goto(site.url);
    if (kind === 'worker') await page.evaluate(() => navigator.serviceWorker.ready);
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto(`${site.url}offers/`);
      times[kind].push(
        await page.evaluate(
          () =>
            new Promise((done) =>
              requestAnimationFrame(() =>
                setTimeout(() => done(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0), 50),
              ),
            ),
        ),
      );
    }
    await context.close();
  }
  row(
    'first paint',
    `${ms(median(times.worker))}`,
    `${ms(median(times.network))}`,
    `ratio ${(median(times.worker) / median(times.network)).toFixed(2)}`,
  );
}
await browser.close();

if (!process.argv.includes('--no-lighthouse')) {
  console.log('\nLighthouse, phone');
  row('page', 'performance', 'accessibility', 'practices', 'seo');
  const { default: lighthouse } = await import('lighthouse');
  const profile = mkdtempSync(join(tmpdir(), 'greenroom-lighthouse-'));
  const debuggingPort = 9333;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...CHROME_FLAGS, `--remote-debugging-port=${debuggingPort}`],
  });
  for (const [name, file] of Object.entries(PAGES)) {
    const result = await lighthouse(site.url + file.replace(/index\.html$/, ''), {
      port: debuggingPort,
      logLevel: 'silent',
      output: 'json',
    });
    const score = (category) => Math.round((result?.lhr.categories[category]?.score ?? 0) * 100);
    row(name, score('performance'), score('accessibility'), score('best-practices'), score('seo'));
    for (const { id, title, score: value, scoreDisplayMode } of Object.values(result?.lhr.audits ?? {})) {
      if (value !== null && value < 0.9 && ['binary', 'numeric'].includes(scoreDisplayMode)) console.log(`    ${id}: ${title}`);
    }
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
plain.close();
await site.stop();
