/** The page of rehearsing as one meets it: one can start before anything else is there, and what to press is always in reach. */
import { expect } from 'vitest';
import { crowdedInterview, crowdedPrepText, openWith } from './crowded-prep.ts';
import { page, site, testOn } from './device.ts';
import { LAPTOP, PHONE } from './site.ts';
import { CASE, EVENING, FILE, front, press, stored, STORIES } from './some-cards.ts';

const test = testOn({ options: { ...PHONE, timezoneId: 'Europe/Berlin' } });

/** Bytes of script that may come before one can start, as they travel: what is stored, and the page itself. */
const BEFORE_START = 52_000;

test('one can start before the deck has come, and what one presses does not move when it comes', async () => {
  // The time is the real one: that of the scripts is measured.
  const heldOn = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  await openWith(page, site.url, { 'greenroom:interviews': stored({ ...FILE, heldOn }, ...STORIES) }, '');
  let letCome = (): void => undefined;
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/playbook-cards.js', (route) => held.then(() => route.continue()));
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.rehearse__start .button') === null) return;
      observer.disconnect();
      Object.assign(window, { startAt: performance.now() });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${site.url}rehearse/`);
  const start = page.getByRole('button', { name: 'Start ten minutes' });
  await start.waitFor();
  await page.getByRole('button', { name: 'Make a card' }).waitFor();
  const bytes = await page.evaluate(() => {
    const at = (window as unknown as { readonly startAt: number }).startAt; // set above
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')) as PerformanceResourceTiming[];
    return scripts.filter(({ startTime }) => startTime < at).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  });
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(BEFORE_START);
  const place = async (): Promise<number> => Math.round((await start.boundingBox())?.y ?? 0);
  const before = await place();
  expect(await page.getByText(/cards fit/).count()).toBe(0);
  letCome();
  await page.getByText(/^17 cards fit in/).waitFor();
  expect(await place()).toBe(before);
});

for (const { viewport } of [PHONE, LAPTOP, { viewport: { width: 320, height: 568 } }])
  test(`however long a card is, one can rate it where one reads, on ${viewport.width} by ${viewport.height}`, async () => {
    await page.setViewportSize(viewport);
    await page.clock.install({ time: new Date(EVENING) });
    const crowded = { ...crowdedInterview(), heldOn: '2026-05-14', opener: 'I begin at the beginning. '.repeat(60) };
    await openWith(page, site.url, { 'greenroom:interviews': crowdedPrepText([crowded]) }, 'rehearse/#cards');
    await page.locator('#card-front').waitFor();
    expect(await front()).toBe('How do you begin?');
    await page.keyboard.press(' ');
    await page.locator('#card-back').waitFor();
    expect((await page.locator('#card-back').boundingBox())?.height).toBeGreaterThan(400);
    await page.evaluate(() => window.scrollTo(0, 0));
    const bar = await page.locator('.bottom-bar').boundingBox();
    const floor = bar === null || bar.height === 0 ? viewport.height : bar.y;
    const boxes = await Promise.all(['Not yet', 'Got it', 'Too easy'].map((name) => page.getByRole('button', { name }).boundingBox()));
    for (const box of boxes) expect((box?.y ?? floor) + (box?.height ?? 0)).toBeLessThanOrEqual(floor);
    // Each on one line, so all alike.
    expect(new Set(boxes.map((box) => Math.round(box?.height ?? 0)))).toEqual(new Set([52]));
  });

test('once no look would help, the page says so and begins no sitting', async () => {
  await page.clock.install({ time: new Date('2026-05-14T07:30:00+02:00') });
  await openWith(page, site.url, CASE, 'rehearse/#cards');
  await page.locator('#card-front').waitFor();
  for (let n = 0; n < 8; n++) await press('3');
  await page.getByText('Nothing you could do now would help more than a break.').waitFor();
  await page.getByRole('button', { name: 'Done' }).tap();
  await page.getByText('Nothing you could do now would help more than a break.').waitFor();
  expect(await page.getByRole('button', { name: /^(Start|Go on)/ }).count()).toBe(0);
});

test('of many interviews the soonest are named, and the others at a press', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  const one = (n: number): object => ({ ...FILE, id: `f${n}`, company: `Firm ${n}`, heldOn: `2026-05-${String(26 - n)}` });
  await openWith(page, site.url, { 'greenroom:interviews': stored(...[1, 2, 3, 4, 5, 6].map(one)) }, 'rehearse/');
  await page.getByRole('link', { name: 'Firm 6' }).waitFor();
  const others = page.locator('.rehearse__others');
  expect(await others.innerText()).toBe('Or for Firm 5, Firm 4, Firm 3 and 2 more');
  await page.getByRole('button', { name: 'and 2 more' }).tap();
  expect(await others.innerText()).toBe('Or for Firm 5, Firm 4, Firm 3, Firm 2, Firm 1');
});

test('in the last half hour nothing is left to write', async () => {
  await page.clock.install({ time: new Date('2026-05-14T09:40:00+02:00') });
  await openWith(page, site.url, CASE, 'rehearse/');
  await page.getByText('What is in the deck').waitFor();
  expect(await page.getByText('To write first').count()).toBe(0);
});
