/** What the tab is called: after what is open in it, and after nothing where that would tell. */
import { expect } from 'vitest';
import { openWith } from './crowded-prep.ts';
import { crowdedTalk } from './crowded-talk.ts';
import { page, site, testOn } from './device.ts';

const test = testOn({});

const title = (): Promise<string> => page.title();

test('a tab is named after what is open in it, and follows what it is renamed to', async () => {
  await openWith(page, site.url, {}, 'interviews/#sample');
  await expect.poll(title).toBe('Interview at Harlow & Finch · Greenroom');
  await page.getByLabel('Company').first().fill('Halden Instruments');
  await expect.poll(title).toBe('Interview at Halden Instruments · Greenroom');
  await page.evaluate(() => (window.location.hash = ''));
  await expect.poll(title).toBe('Interviews · Greenroom');
  await page.goto(`${site.url}interviews/cue/#sample-interview`);
  await expect.poll(title).toBe('Cue card for Halden Instruments · Greenroom');
  await page.goto(`${site.url}interviews/debrief/#sample-interview`);
  await expect.poll(title).toBe('Debrief of Halden Instruments · Greenroom');
  await page.goto(site.url);
  await expect.poll(title).toBe('Today · Greenroom');
});

test('so is one with an offer, its talk, its salary check, a message', async () => {
  await openWith(page, site.url, crowdedTalk, 'offers/');
  await expect.poll(title).toBe('Executive assistant to the chief operating officer · Greenroom');
  for (const [path, name] of [
    ['negotiate/#o1', 'Talk about Executive assistant to the chief operating officer'],
    ['negotiate/#o1/sheet', 'The sheet for Executive assistant to the chief operating officer'],
    ['negotiate/#o1/messages', 'Messages about Executive assistant to the chief operating officer'],
    ['negotiate/#o1/promises', 'Promises about Executive assistant to the chief operating officer'],
    ['negotiate/call/#o1', 'In the talk about Executive assistant to the chief operating officer'],
    ['salary/', 'Salary: Executive assistant, Raleigh'],
    ['follow-up/#sample', 'Message to Ms. Lindgren, Brightwell Foods'],
    ['follow-up/#', 'Should I send this?'],
  ] as const) {
    await page.goto(site.url + path);
    await expect.poll(title).toBe(`${name} · Greenroom`);
  }
});

test('so is one with a win', async () => {
  await openWith(page, site.url, {}, 'wins/#sample');
  await page.getByRole('link', { name: /wrong terminal/ }).click();
  await expect.poll(title).toBe('Sent my director to the wrong terminal · Greenroom');
});

test('a hidden page says nothing, and neither does a tab that keeps everything to itself', async () => {
  await openWith(page, site.url, {}, 'interviews/#sample');
  await expect.poll(title).toContain('Harlow');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect.poll(title).toBe('Blank page');
  await page.goto(`${site.url}your-data/`);
  await page.getByRole('button', { name: 'Forget it all when this tab closes' }).click();
  await page.waitForLoadState();
  await page.goto(`${site.url}interviews/#sample`);
  await page.locator('.steer-map').waitFor();
  expect(await title()).toBe('Interviews · Greenroom');
});

test('what is printed is called after its thing, and the tab as before once it is', async () => {
  await openWith(page, site.url, {}, 'interviews/#sample');
  await expect.poll(title).toContain('Harlow');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await title()).toMatch(/^Prep sheet, Harlow & Finch, \d{4}-\d\d-\d\d$/);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await title()).toBe('Interview at Harlow & Finch · Greenroom');
});

test('a calendar file is named after its interview', async () => {
  await openWith(page, site.url, {}, 'interviews/#sample');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Put it on my calendar' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^interview-harlow-finch-\d{4}-\d\d-\d\d\.ics$/);
  await page.getByText(`Saved as ${file.suggestedFilename()}`).waitFor();
});
