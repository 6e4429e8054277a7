/** The largest paint of each page over a slow network, against its plain twin: the same words without styles and scripts. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { median } from './numbers.mjs';

/** Serves the plain twins of the pages of a folder. */
async function servePlain(dist) {
  const server = createServer((request, response) => {
    const file = request.url === '/' ? 'index.html' : request.url?.slice(1);
    const html = readFileSync(dist + file, 'utf8').replace(/<(script|style|svg)[\s\S]*?<\/\1>|<link[^>]*>|<meta http-equiv[^>]*>/g, '');
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
  });
  await new Promise((done) => server.listen(0, done));
  return { url: `http://localhost:${server.address().port}/`, stop: () => server.close() };
}

/** One fresh visit: its largest paint in milliseconds, and its layout shifts. */
async function visit(browser, url) {
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

/** By file, the ratio of its largest paint to that of its twin, and the worst layout shift. */
export async function paints(browser, site, dist, files, rounds) {
  const plain = await servePlain(dist);
  const found = new Map();
  for (const file of files) {
    const ours = [];
    const twins = [];
    let shift = 0;
    for (let round = 0; round < rounds; round++) {
      const mine = await visit(browser, site.url + file.replace(/index\.html$/, ''));
      ours.push(mine.lcp);
      shift = Math.max(shift, mine.cls);
      twins.push((await visit(browser, plain.url + file)).lcp);
    }
    found.set(file, { ratio: median(ours) / median(twins), shift });
  }
  plain.stop();
  return found;
}

/** First paint of a second view from the service worker, as a ratio to the network. */
export async function secondView(browser, site, rounds) {
  const times = { worker: [], network: [] };
  for (const kind of ['network', 'worker']) {
    const context = await browser.newContext({ serviceWorkers: kind === 'worker' ? 'allow' : 'block' });
    const page = await context.newPage();
    await page.goto(site.url);
    if (kind === 'worker') await page.evaluate(() => navigator.serviceWorker.ready);
    for (let round = 0; round < rounds; round++) {
      await page.goto(`${site.url}offers/`);
      const time = await page.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() =>
              setTimeout(() => done(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0), 50),
            ),
          ),
      );
      times[kind].push(time);
    }
    await context.close();
  }
  return median(times.worker) / median(times.network);
}
