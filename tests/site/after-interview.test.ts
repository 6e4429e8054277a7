/** What comes of an interview, on a phone: a better answer met again in the next one, thanks by person, a date, a possible offer. */
import { expect } from 'vitest';
import { openWith, unfold } from './crowded-prep.ts';
import { has, page, press, site, testOnPhone as test } from './device.ts';
import { blankInterview } from '../../src/features/interviews/interview.ts';

const local = (minutesFromNow: number): { readonly day: string; readonly time: string } => {
  const at = new Date(Date.now() + minutesFromNow * 60_000);
  const moment = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return { day: moment.slice(0, 10), time: moment.slice(11, 16) };
};
const person = (id: string, name: string) => ({ id, name, role: '', found: '', mind: '' });
/** An interview with two people that began two hours ago. */
const justOver = (): Record<string, string> => {
  const { day, time } = local(-120);
  const interview = {
    ...blankInterview('own'),
    company: 'Halden',
    role: 'EA to the COO',
    heldOn: day,
    startsAt: time,
    people: [person('mara', 'Mara Lindqvist'), person('jonas', 'Jonas Peters')],
    updatedAt: 1,
  };
  return { 'greenroom:interviews': JSON.stringify({ version: 1, records: [interview] }) };
};
const end = (words: string) => page.locator('.open-end', { hasText: words });

test('a better answer from a debrief is met in the next prep file, on its cue card, on paper and on Today', async () => {
  await openWith(page, site.url, justOver(), 'interviews/debrief/#own');
  await page.getByLabel('What they asked').fill('Why do you want to leave?');
  await press('Keep these lines');
  await page.locator('.asked').getByText('did not').tap();
  await page.getByLabel('What I would say next time').fill('I want to see projects through to the end.');
  await has('Your next prep file has it');

  await page.goto(`${site.url}interviews/#new`);
  await page.getByLabel('Company', { exact: true }).fill('Birch');
  await page.getByLabel('Day').fill(local(24 * 60).day);
  const part = page.getByRole('region', { name: 'Answers to say better' });
  await unfold(page);
  expect(await part.getByText('I want to see projects').isVisible()).toBe(false);
  await part.locator('li summary', { hasText: 'Why do you want to leave?' }).tap();
  expect(await part.getByText('I want to see projects').isVisible()).toBe(true);
  const tick = part.getByRole('checkbox', { name: 'Take along: Why do you want to leave?' });
  expect(await tick.isChecked()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.paper').innerText()).toContain('I want to see projects through to the end.');
  await page.emulateMedia({ media: 'screen' });

  const cue = page.locator('.cue', { hasText: 'Say it better' });
  await page.getByRole('link', { name: 'Open the cue card' }).first().tap();
  await cue.waitFor();
  expect(await cue.innerText()).toContain('“I want to see projects through to the end.”');
  await page.goto(site.url);
  await page.getByRole('link', { name: 'One answer to say better: “Why do you want to leave?”' }).tap();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('part-answers');
  await tick.tap();
  await page.goto(site.url);
  await has('Birch, first interview');
  expect(await page.getByText('answer to say better').count()).toBe(0);
});

test('each person is thanked for themselves; a date under By when is on Today; a note is no offer until they make one', async () => {
  await openWith(page, site.url, justOver(), 'interviews/debrief/#own');
  await page.getByLabel('By when').fill(local(7 * 24 * 60).day);
  await press('Add a pro');
  await page.keyboard.type('Nice light');
  await page.keyboard.press('Enter');
  await press('Finish the debrief');
  await page.goto(site.url);
  await end('Halden answers soon').waitFor();
  await end('A thank-you to Jonas Peters').tap();
  await has('Six questions');
  expect(await page.getByLabel('Your message').inputValue()).toMatch(
    /^Dear Jonas Peters,\n\nThank you for taking the time to meet me (today|yesterday)\./,
  );
  expect(await page.getByLabel('To whom?').evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.textContent)).toBe(
    'Jonas Peters',
  );
  await page
    .getByLabel('Your message')
    .fill(
      'Dear Jonas Peters,\n\nThank you for taking the time to meet me today. I liked hearing how you plan a week of travel.\n\nKind regards,\nAda Moss',
    );
  await press('Show the answer');
  await press('I sent it');
  await page.getByRole('heading', { name: /^Sent/ }).waitFor();
  await page.goto(site.url);
  await end('A thank-you to Mara Lindqvist').waitFor();
  expect(await end('A thank-you to Jonas').count()).toBe(0);

  await page.goto(`${site.url}offers/`);
  await page.getByRole('heading', { name: 'No offer yet.' }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/Take |of 100|as it stands/);
  await page.goto(`${site.url}negotiate/`);
  await has('No offer to talk about yet');
  await page.goto(`${site.url}offers/`);
  await press('They made me an offer');
  await page.getByRole('heading', { name: /Before you take EA to the COO/ }).waitFor();
  await press('Undo');
  await page.getByRole('heading', { name: 'No offer yet.' }).waitFor();
});

test('what an earlier version noted as no offer yet is upgraded, and weighs nothing', async () => {
  const offer = {
    ...{ id: 'o', title: 'EA to the COO', company: 'Halden', kind: 'offer', meets: [], archived: false, order: 1, updatedAt: 1 },
    note: 'Not an offer yet: made from the debrief of an interview.',
    pros: [{ id: 'p', text: 'Nice light', weight: 3 }],
    cons: [],
  };
  await openWith(page, site.url, { 'greenroom:offers': JSON.stringify({ version: 1, records: [offer] }) }, 'offers/');
  await page.getByRole('heading', { name: 'No offer yet.' }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('Not an offer yet: made');
  await has('What it pays');
});
