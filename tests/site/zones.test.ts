/** A call typed in one time zone and read in another: Today, the prep file, the cue card and the calendar file agree. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDevice, openSite, PHONE, storedText, type Site } from './site.ts';

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.stop());

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** The phone in a time zone, at an instant, with what it stored before. */
async function phoneIn(
  timezoneId: string,
  now: string,
  storageState?: State,
): Promise<{ readonly device: BrowserContext; readonly page: Page }> {
  const device = await openDevice({ ...PHONE, timezoneId, ...(storageState === undefined ? {} : { storageState }) });
  device.setDefaultTimeout(15_000);
  const page = await device.newPage();
  await page.clock.setFixedTime(new Date(now));
  return { device, page };
}

/** What stands in a place, with plain spaces. */
const wordsOf = async (page: Page, selector: string): Promise<string> => {
  await page.locator(selector).first().waitFor();
  return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();
};

interface Typed {
  readonly zone: string;
  readonly day: string;
  readonly time: string;
  readonly channel: 'phone' | 'video' | 'on-site';
}

/** Types an interview into the app, in that zone, and gives what is then stored. */
async function typeIn({ zone, day, time, channel }: Typed, now: string): Promise<{ readonly state: State; readonly text: string }> {
  const { device, page } = await phoneIn(zone, now);
  await page.goto(`${site.url}interviews/#new`);
  await page.getByLabel('Company', { exact: true }).fill('Harlow');
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Time', { exact: true }).fill(time);
  await page.getByLabel('Held', { exact: true }).selectOption(channel);
  const text = await storedText(page, 'interviews');
  const state = await device.storageState();
  await device.close();
  return { state, text };
}

/** What the four places say in another zone. */
async function readIn(zone: string, now: string, state: State) {
  const { device, page } = await phoneIn(zone, now, state);
  await page.goto(site.url);
  const today = await wordsOf(page, '.call');
  await page.getByRole('link', { name: 'Open the cue card' }).click();
  const card = await wordsOf(page, '.cues__time');
  await page.goto(page.url().replace('/cue/', '/'));
  const file = await wordsOf(page, '.prep-call .call');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Put it on my calendar' }).click(),
  ]);
  const calendar = await readFile(await download.path(), 'utf8');
  const asks = await page.getByText(/^Was .* or here\?$/).count();
  await device.close();
  return { today, card, file, calendar, asks };
}

describe.each([
  // Ten minutes before, each time.
  [
    'America/New_York',
    '2026-05-14',
    '14:30',
    'America/Los_Angeles',
    '2026-05-14T18:20:00Z',
    '2:30 PM in New York, 11:30 AM here',
    '20260514T183000Z',
  ],
  [
    'America/Los_Angeles',
    '2026-05-14',
    '11:30',
    'America/New_York',
    '2026-05-14T18:20:00Z',
    '11:30 AM in Los Angeles, 2:30 PM here',
    '20260514T183000Z',
  ],
  [
    'Europe/London',
    '2026-03-20',
    '09:00',
    'America/New_York',
    '2026-03-20T08:50:00Z',
    '9:00 AM in London, 5:00 AM here',
    '20260320T090000Z',
  ],
  [
    'Asia/Kolkata',
    '2026-05-15',
    '01:00',
    'Europe/London',
    '2026-05-14T19:20:00Z',
    '1:00 AM on Fri, May 15 in Kolkata, 8:30 PM on Thu, May 14 here',
    '20260514T193000Z',
  ],
])('a call typed in %s for %s, %s, read in %s', (zone, day, time, elsewhere, now, words, start) => {
  test('is ten minutes away, on both clocks, in every place', async () => {
    const { state, text } = await typeIn({ zone, day, time, channel: 'video' }, '2026-03-01T12:00:00Z');
    expect(text).toContain('"zone":"');
    const seen = await readIn(elsewhere, now, state);
    for (const place of ['today', 'card', 'file'] as const) {
      // The card has room for the hours alone: the day is said before one opens it.
      expect(seen[place], place).toContain(place === 'card' ? words.replace(/ on \w+, \w+ \d+/g, '') : words);
      expect(seen[place], place).toContain('in 10 min');
    }
    expect(seen.calendar).toContain(`DTSTART:${start}\r\n`);
    expect(seen.asks).toBe(0);
  });
});

test('where both clocks agree nothing is said of zones, and on site it is the time of the place', async () => {
  const call = await typeIn({ zone: 'America/New_York', day: '2026-05-14', time: '14:30', channel: 'phone' }, '2026-05-01T12:00:00Z');
  const near = await readIn('America/Toronto', '2026-05-14T18:20:00Z', call.state);
  expect(near.today).toContain('2:30 PM in 10 min');
  expect(`${near.today}${near.card}${near.file}`).not.toMatch(/here\b|New York|Toronto/);
  const visit = await typeIn({ zone: 'America/New_York', day: '2026-05-14', time: '14:30', channel: 'on-site' }, '2026-05-01T12:00:00Z');
  expect(visit.text).not.toContain('"zone"');
  const there = await readIn('America/Los_Angeles', '2026-05-14T21:20:00Z', visit.state);
  expect(there.today).toContain('2:30 PM in 10 min');
  expect(there.calendar).toContain('DTSTART:20260514T143000\r\n');
});

const OLD = JSON.stringify({
  version: 1,
  records: [{ id: 'old', type: 'interview', company: 'Harlow', stage: 'video', heldOn: '2026-05-14', startsAt: '14:30', updatedAt: 5 }],
});

test.each([
  ['In New York', 'America/New_York', '2:30 PM in New York, 11:30 AM here', '20260514T183000Z'],
  ['Here', 'America/Los_Angeles', '2:30 PM', '20260514T213000Z'],
])('a call noted before zones were kept counts as ever, and is asked about once after a flight: %s', async (answer, zone, words, start) => {
  const home = await phoneIn('America/New_York', '2026-05-01T12:00:00Z');
  await home.page.goto(`${site.url}about/`);
  await home.page.evaluate((text) => localStorage.setItem('greenroom:interviews', text), OLD);
  await home.page.goto(site.url);
  expect(await wordsOf(home.page, '.call')).toContain('2:30 PM Thu, May 14');
  await storedText(home.page, 'interviews');
  const state = await home.device.storageState();
  await home.device.close();

  const { device, page } = await phoneIn('America/Los_Angeles', '2026-05-14T15:00:00Z', state);
  await page.goto(site.url);
  expect(await wordsOf(page, '.call')).toContain('2:30 PM in 6 hours 30 min');
  expect(await wordsOf(page, '.next')).toContain('Was 2:30 PM meant in New York or here?');
  await page.getByRole('link', { name: 'Say which' }).click();
  await page.getByRole('button', { name: answer, exact: true }).click();
  await page.getByText(/^Was .* or here\?$/).waitFor({ state: 'detached' });
  expect(await wordsOf(page, '.prep-call .call')).toContain(words);
  expect(await storedText(page, 'interviews')).toContain(`"zone":"${zone}"`);
  const answered = await device.storageState();
  await device.close();
  const seen = await readIn('America/Los_Angeles', '2026-05-14T15:00:00Z', answered);
  expect(seen.asks).toBe(0);
  expect(seen.calendar).toContain(`DTSTART:${start}\r\n`);
});

test('the zone can be chosen in the prep file: out of the way while the clocks agree', async () => {
  const { device, page } = await phoneIn('America/Los_Angeles', '2026-05-01T12:00:00Z');
  await page.goto(`${site.url}interviews/#new`);
  await page.getByLabel('Held', { exact: true }).selectOption('phone');
  await page.getByLabel('Day', { exact: true }).fill('2026-05-14');
  await page.getByLabel('Time', { exact: true }).fill('14:30');
  expect(await page.getByLabel('Time zone of the call').count()).toBe(0);
  await page.getByRole('button', { name: 'In another time zone?' }).click();
  const field = page.getByLabel('Time zone of the call');
  expect(await field.evaluate((select) => select === document.activeElement)).toBe(true);
  await field.selectOption('America/New_York');
  expect(await wordsOf(page, '.prep-call .call')).toContain('2:30 PM in New York, 11:30 AM here');
  expect(await page.getByLabel('Time', { exact: true }).inputValue()).toBe('14:30');
  await device.close();
});

test('a talk about an offer is an instant too', async () => {
  const { device, page } = await phoneIn('America/New_York', '2026-05-10T12:00:00Z');
  await page.goto(`${site.url}about/`);
  const offer = { id: 'o', kind: 'offer', title: 'Assistant', company: 'Harlow', pros: [], cons: [], updatedAt: 5 };
  await page.evaluate((text) => localStorage.setItem('greenroom:offers', text), JSON.stringify({ version: 1, records: [offer] }));
  await page.goto(`${site.url}negotiate/#o`);
  await page.getByLabel('On', { exact: true }).fill('2026-05-14');
  await page.getByLabel('At', { exact: true }).fill('14:30');
  expect(await storedText(page, 'negotiate')).toContain('"zone":"America/New_York"');
  const state = await device.storageState();
  await device.close();
  const west = await phoneIn('America/Los_Angeles', '2026-05-14T15:00:00Z', state);
  await west.page.goto(site.url);
  const words = '2:30 PM in New York, 11:30 AM here';
  expect(await wordsOf(west.page, '.waiting')).toContain(words);
  await west.page.goto(`${site.url}negotiate/#o`);
  expect(await west.page.getByLabel('At', { exact: true }).inputValue()).toBe('14:30');
  expect(await wordsOf(west.page, '.page-head')).toContain(words);
  await west.page.goto(`${site.url}your-data/`);
  await west.page.getByRole('button', { name: 'Show the formats' }).click();
  const [download] = await Promise.all([
    west.page.waitForEvent('download'),
    west.page.getByRole('button', { name: 'Dates for a calendar' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART:20260514T183000Z\r\n');
  await west.device.close();
});
