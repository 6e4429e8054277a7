/** A page that stays open over midnight: a day begins by itself, everywhere. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { openDevice, openSite, PHONE, type Site } from './site.ts';

let site: Site;
let device: BrowserContext;
let page: Page;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.stop());
beforeEach(async () => {
  device = await openDevice({ ...PHONE, timezoneId: 'America/Los_Angeles' });
  device.setDefaultTimeout(15_000);
  page = await device.newPage();
});
afterEach(() => device.close());

const EVENING = '2026-05-20T23:50:00-07:00';
const MORNING = '2026-05-21T00:05:00-07:00';
const TOMORROW = '2026-05-21';

const stored = (...records: readonly object[]): string =>
  JSON.stringify({ version: 1, records: records.map((record) => ({ updatedAt: 5, ...record })) });
const CASE: Readonly<Record<string, string>> = {
  offers: stored({ id: 'o', kind: 'offer', title: 'Assistant', company: 'Harlow', respondBy: TOMORROW, pros: [], cons: [] }),
  interviews: stored(
    { id: 'i', type: 'interview', company: 'Harlow', stage: 'on-site', heldOn: TOMORROW, startsAt: '14:30' },
    { id: 'j', type: 'interview', company: 'Lumen', stage: 'on-site', heldOn: TOMORROW },
  ),
  negotiate: stored({ id: 'o', type: 'negotiation', callOn: TOMORROW, callAt: '10:00', zone: 'America/Los_Angeles' }),
  'follow-up': stored(
    { id: 'm', type: 'message', to: 'Dana', text: 'Thank you', heldUntil: `${TOMORROW}T09:00`, heldFor: 'rest', addedOn: '2026-05-20' },
    { id: 'c', type: 'contact', who: 'Dana', on: '2026-05-20', by: 'them', channel: 'email', whatFor: 'the date' },
  ),
};

/** Opens a page of the case in the evening. */
async function openInTheEvening(path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(EVENING));
  await page.goto(`${site.url}about/`);
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(`greenroom:${key}`, text);
  }, CASE);
  await page.goto(site.url + path);
}

const words = async (): Promise<string> => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

test.each([
  ['', 'focus', 'tomorrow', 'in 14 hours'],
  ['offers/', 'focus', 'Thu, May 21 · tomorrow', 'Thu, May 21 · today'],
  ['offers/', 'pageshow', 'Thu, May 21 · tomorrow', 'Thu, May 21 · today'],
  ['offers/', 'visibilitychange', 'Thu, May 21 · tomorrow', 'Thu, May 21 · today'],
  ['interviews/', 'pageshow', 'tomorrow', 'today'],
  ['interviews/#j', 'visibilitychange', 'Thu, May 21, tomorrow', 'Thu, May 21, today'],
  ['interviews/cue/', 'focus', 'tomorrow', 'in 14 hours'],
  ['follow-up/', 'pageshow', 'tomorrow', 'today'],
])('the page at /%s says today what was tomorrow, after %s', async (path, event, before, after) => {
  await openInTheEvening(path);
  await expect.poll(words).toMatch(new RegExp(before, 'i'));
  await page.clock.setFixedTime(new Date(MORNING));
  await page.evaluate((name) => (name === 'visibilitychange' ? document : window).dispatchEvent(new Event(name)), event);
  await expect.poll(words).toMatch(new RegExp(after, 'i'));
  expect(await words()).not.toMatch(/tomorrow/i);
});

test('the clock is looked at by itself, without anybody coming back', async () => {
  await page.clock.install({ time: new Date(EVENING) });
  await page.goto(`${site.url}about/`);
  await page.evaluate((text) => localStorage.setItem('greenroom:offers', text), CASE['offers'] ?? '');
  await page.goto(`${site.url}offers/`);
  await expect.poll(words).toContain('tomorrow');
  await page.clock.fastForward('15:00');
  await expect.poll(words).toContain('Thu, May 21 · today');
});

test('what is noted with a press after midnight is of the new day, though no timer ran', async () => {
  await openInTheEvening('follow-up/');
  await page.getByRole('button', { name: 'Note a contact' }).click();
  const when = page.getByLabel('When?');
  expect(await when.inputValue()).toBe('2026-05-20');
  await page.clock.setFixedTime(new Date(MORNING));
  await page.locator('h1').first().click();
  await expect.poll(() => when.inputValue()).toBe(TOMORROW);
});

test('in the last half hour Today offers the card and nothing else, and names what comes after it', async () => {
  await openInTheEvening('');
  await page.clock.setFixedTime(new Date('2026-05-21T14:05:00-07:00'));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(words).toContain('in 25 min');
  expect(await words()).toContain('Also today, no time yet: Lumen, first interview');
  expect(await page.locator('#today :is(a, button)').allInnerTexts()).toEqual(['Open the cue card']);
  await page.getByRole('link', { name: 'Open the cue card' }).click();
  await expect.poll(words).toContain('in 25 min');
  expect(page.url()).toContain('#i');
});
