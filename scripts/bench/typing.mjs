/** How long a character takes to show with far too much stored, at a quarter of the speed. */
import { crowdedText } from '../../tests/site/crowded.ts';
import { crowdedTalk } from '../../tests/site/crowded-talk.ts';
import { crowdedInterview, crowdedPrepText } from '../../tests/site/crowded-prep.ts';
import { wins500 } from './lists.mjs';
import { percentile } from './numbers.mjs';

const manyFiles = () =>
  crowdedPrepText(Array.from({ length: 30 }, (_, n) => ({ ...crowdedInterview(), id: n === 0 ? 'crowded' : `file-${n}` })));

/** What is stored, the page, and how to get to the field. */
const CASES = [
  {
    name: '20 offers of 40 items',
    stored: { 'greenroom:offers': crowdedText(20, 40) },
    path: 'offers/',
    open: async (page) => {
      await page.locator('.offer.is-current .pro .row-open').first().click();
      await page.locator('.editor textarea').first().waitFor();
    },
  },
  {
    name: '30 crowded prep files',
    stored: { 'greenroom:interviews': manyFiles() },
    path: 'interviews/#crowded',
    open: (page) => page.getByLabel('I say first').focus(),
  },
  {
    name: 'a talk with far too much',
    stored: crowdedTalk,
    path: 'negotiate/#o1',
    open: async (page) => {
      await page.locator('[data-row="x0"]').click();
      await page.getByRole('textbox', { name: 'Because' }).focus();
    },
  },
  {
    name: '60 sources of a salary',
    stored: crowdedTalk,
    path: 'salary/#r1',
    open: async (page) => {
      await page.getByRole('button', { name: /: The market$/ }).click();
      await page.locator('[data-row="e0"]').click();
      await page.getByLabel('Source', { exact: true }).focus();
    },
  },
  {
    name: 'a search in 500 wins',
    stored: wins500,
    path: 'wins/',
    open: (page) => page.getByLabel('Find a win').focus(),
  },
  {
    name: 'one more than 500 wins',
    stored: wins500,
    path: 'wins/',
    open: (page) => page.getByLabel('What did you do?').focus(),
  },
  {
    name: 'a win of 500',
    stored: wins500,
    path: 'wins/#many-3',
    open: (page) => page.getByLabel('What it brought', { exact: true }).focus(),
  },
];

async function paintsOf(browser, site, { stored, path, open }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${site.url}404.html`);
  await page.evaluate((entries) => Object.entries(entries).forEach(([key, text]) => localStorage.setItem(key, text)), stored);
  await page.goto(site.url + path);
  // The first visit also fetches everything for offline use; typing comes after that.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(1500);
  await open(page);
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
  await context.close();
  return paints;
}

/** By case, the 98th percentile from key to paint, in milliseconds. */
export async function typing(browser, site) {
  const found = [];
  for (const one of CASES) found.push({ name: one.name, ms: percentile(await paintsOf(browser, site, one), 0.98) });
  return found;
}
