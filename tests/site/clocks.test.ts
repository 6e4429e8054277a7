/** Two clocks: from the worksheet to every date, what collides, and the words to send; on paper and on a calendar. */
import { readFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { businessDaysAfter, daysAfter, formatLongDay } from '../../src/lib/dates.ts';
import { blankDebrief } from '../../src/features/interviews/debrief.ts';
import { blankInterview } from '../../src/features/interviews/interview.ts';
import { blankNegotiation } from '../../src/features/negotiate/negotiation.ts';
import { blankOffer } from '../../src/features/offers/offer.ts';
import { openWith } from './crowded-prep.ts';
import { crowdedTalk } from './crowded-talk.ts';
import { page, site, testOn } from './device.ts';
import { expectGoodLook } from './look.ts';
import { PHONE, storedText } from './site.ts';

const test = testOn({ options: PHONE });

const records = (version: number, ...all: readonly object[]): string =>
  JSON.stringify({ version, records: all.map((one) => ({ ...one, updatedAt: 1 })) });
const today = new Date().toISOString().slice(0, 10);
/** The Wednesday after next: never on a weekend, and far enough for all that comes before. */
const wednesday = [8, 9, 10, 11, 12, 13, 14].map((days) => daysAfter(today, days)).find((day) => new Date(day).getUTCDay() === 3) ?? today;

/** An offer whose answer is due two days before another employer decides; one starts there before one leaves here. */
const CASE = {
  'greenroom:offers': records(2, { ...blankOffer('lumen', 'offer', 'Executive Assistant'), company: 'Lumen', respondBy: wednesday }),
  'greenroom:interviews': records(2, {
    ...blankInterview('halden'),
    company: 'Halden',
    role: 'Executive Assistant',
    heldOn: daysAfter(today, -3),
    debrief: { ...blankDebrief(), decideBy: daysAfter(wednesday, 2) },
  }),
  'greenroom:negotiate': records(1, { ...blankNegotiation('lumen'), callOn: daysAfter(today, 3), callAt: '10:00' }),
};

test('what collides leads to the message for more time, and to the one that tells the other side', async () => {
  await openWith(page, site.url, CASE, 'offers/');
  await page.getByRole('link', { name: 'Every date, and what collides' }).tap();
  const clash = page.locator('.clash');
  await clash.first().waitFor();
  expect(await clash.count()).toBe(1);
  expect(await clash.innerText()).toMatch(/Lumen wants an answer by Wed.*, and Halden decides by Fri/);
  expect(await page.locator('.dates').innerText()).toMatch(/Talk about Lumen[\s\S]*Lumen wants an answer[\s\S]*Halden decides/);

  await clash.getByRole('link', { name: 'Ask Lumen for time' }).tap();
  // They decide on a Friday, so one asks for the Monday, or for the first day after it on which offices are open.
  expect(await page.getByLabel('The day you name').inputValue()).toBe(businessDaysAfter(daysAfter(wednesday, 2), 1));
  // The very message is on the screen, below no other.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('message-time');
  const top = await page.locator('#message-time').evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(200);
  await page.goBack();
  await clash.getByRole('link', { name: 'Tell Halden of your date' }).tap();
  await expect.poll(() => page.getByLabel('Your message').inputValue()).toContain(`an answer due by ${formatLongDay(wednesday)}.`);
  expect(await page.getByLabel('Your message').inputValue()).not.toContain('[a day before that date]');
});

test('Today names what collides and leads there, and says nothing against it', async () => {
  await openWith(page, site.url, CASE, '');
  const first = page.locator('.waiting .open-end').first();
  await expect.poll(() => first.innerText()).toMatch(/^Lumen wants an answer by Wed.*, and Halden decides by Fri/);
  expect(await page.locator('.waiting').innerText()).not.toContain('nothing to send');
  await first.tap();
  await page.locator('.clash').first().waitFor();
});

test('the way there is with an offer that has a date and with two open interviews, and nowhere with a single date', async () => {
  await openWith(page, site.url, CASE, 'offers/');
  await page.getByRole('link', { name: 'See what collides' }).tap();
  await page.locator('.clash').first().waitFor();
  const two = records(
    2,
    { ...blankInterview('a'), company: 'Halden', heldOn: daysAfter(today, 3) },
    { ...blankInterview('b'), company: 'Sorrel', heldOn: daysAfter(today, 4) },
  );
  await openWith(page, site.url, { 'greenroom:interviews': two }, 'interviews/');
  await page.getByRole('link', { name: 'Every date, and what collides' }).tap();
  await page.locator('.dates').waitFor();
  await openWith(page, site.url, { 'greenroom:offers': CASE['greenroom:offers'] }, 'offers/');
  await page.getByText('Answer by').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('a[href*="clocks"]').count()).toBe(0);
});

test('the letter of resignation carries the last day that Leaving shows', async () => {
  await openWith(page, site.url, CASE, 'negotiate/#lumen/promises');
  await page.getByLabel('Your last day where you are').fill(daysAfter(wednesday, 30));
  await page.goto(`${site.url}negotiate/#lumen/leaving`);
  await page.getByRole('link', { name: 'Write the letter of resignation' }).tap();
  await expect
    .poll(() => page.getByLabel('Your message').inputValue())
    .toContain(`My last working day will be ${formatLongDay(daysAfter(wednesday, 30))}, as`);
});

test('notice and last day are kept with the talk, and a first day before them is noticed', async () => {
  await openWith(page, site.url, CASE, 'negotiate/#lumen/promises');
  await page.getByLabel('Your last day where you are').fill(daysAfter(wednesday, 30));
  await page.getByLabel('Your first day').fill(daysAfter(wednesday, 20));
  expect(await storedText(page, 'negotiate')).toContain(`"lastDayOn":"${daysAfter(wednesday, 30)}"`);
  await page.getByRole('link', { name: /^Every date of all offers/ }).tap();
  await page.getByRole('heading', { name: /^You start at Lumen on/ }).waitFor();
  expect(await page.locator('.dates').innerText()).toContain('Your last day before Lumen');
});

test('the dates go on one page, and into a calendar under the ids they have elsewhere', async () => {
  await openWith(page, site.url, CASE, 'offers/clocks/');
  await page.locator('.clash').first().waitFor();
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), {
    mergePages: true,
  });
  expect(totalPages).toBe(1);
  expect(text.replace(/\s+/g, ' ')).toContain('Lumen wants an answer');
  expect(text).not.toContain('Put the dates on my calendar');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Put the dates on my calendar' }).tap(),
  ]);
  const calendar = (await readFile(await file.path(), 'utf8')).replace(/\r\n /g, '');
  expect([...calendar.matchAll(/^UID:([\w-]+)/gm)].map(([, id]) => id).sort()).toEqual([
    'decides-halden',
    'halden',
    'respond-lumen',
    'talk-lumen',
  ]);
});

test('without a date it says what would be here, and with far too much it looks well', async () => {
  await openWith(page, site.url, {}, 'offers/clocks/');
  await page.getByRole('heading', { name: 'No dates yet' }).waitFor();
  await page.getByText('Try the sample').tap();
  await page.getByText('Northbank Health wants an answer', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Remove the sample' }).tap();
  await page.getByRole('heading', { name: 'No dates yet' }).waitFor();
  await expectGoodLook(page, async () => {
    await openWith(page, site.url, { ...crowdedTalk, 'greenroom:interviews': CASE['greenroom:interviews'] }, 'offers/clocks/');
    await page.locator('.dates').waitFor();
  });
});
