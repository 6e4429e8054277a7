/** How long a list with far too much in it takes to show, at a quarter of the speed: from the press to the paint. */
import { manyWinsText } from '../../tests/features/wins-page/some-wins.ts';
import { median } from './numbers.mjs';

/** What is stored when 500 wins are, as the typing cases have them too. */
export const wins500 = { 'greenroom:wins': manyWinsText(500) };

/** What is pressed, in this order. */
const PRESSES = {
  'wins by effect': (page) => page.getByRole('radio', { name: 'Effect' }),
  'wins by month': (page) => page.getByRole('radio', { name: 'Month' }),
  'a win': (page) => page.locator('#wins .rows a').first(),
  'back to 500 wins': (page) => page.getByRole('link', { name: 'Back to the list' }),
};

/** By press, the median of several rounds in milliseconds. */
export async function lists(browser, site, rounds) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${site.url}404.html`);
  await page.evaluate((entries) => Object.entries(entries).forEach(([key, text]) => localStorage.setItem(key, text)), wins500);
  await page.goto(`${site.url}wins/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(1500);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = Object.fromEntries(Object.keys(PRESSES).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, find] of Object.entries(PRESSES)) {
      await page.evaluate(() => {
        window.painted = new Promise((done) =>
          addEventListener(
            'click',
            (event) =>
              requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => done(performance.now() - event.timeStamp);
                channel.port2.postMessage(0);
              }),
            { capture: true, once: true },
          ),
        );
      });
      await find(page).click();
      const time = await page.evaluate(() => window.painted);
      // The first round brings code.
      if (round > 0) times[name].push(time);
      await page.waitForTimeout(700);
    }
  }
  await context.close();
  return Object.entries(times).map(([name, list]) => ({ name, ms: median(list) }));
}
