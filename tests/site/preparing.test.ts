import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { sampleInterview } from '../../src/features/interviews/sample-interview.ts';
import { ROOT } from '../rules/source-files.ts';
import { crowdedPrepText, openWith, unfold } from './crowded-prep.ts';
import { faultsOf } from './look.ts';
import { device, goOnIn, page, site, testOn } from './device.ts';
import { openDevice, openInstalled, PHONE, storedText, untilKept } from './site.ts';

const test = testOn({ options: PHONE, open: openInstalled });

/** How many guides there are. */
const GUIDES = readdirSync(`${ROOT}src/content/playbooks/`).length;

const local = (minutesFromNow: number): { readonly day: string; readonly time: string } => {
  const at = new Date(Date.now() + minutesFromNow * 60_000);
  const moment = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return { day: moment.slice(0, 10), time: moment.slice(11, 16) };
};
const stored = (key: string): Promise<string> => storedText(page, key);
/** An interview of one’s own, the sample’s content in it, at a time. */
const ownText = (minutesFromNow: number): string => {
  const { day, time } = local(minutesFromNow);
  const { interview, strengths, stories } = sampleInterview(day);
  return JSON.stringify({
    version: 1,
    records: [{ ...interview, id: 'own', startsAt: time }, ...strengths, ...stories].map((one) => ({ ...one, updatedAt: 1 })),
  });
};

test('someone new, with no network: from the start page to a filled file for tomorrow, its card, and back to Today', async () => {
  await page.goto(site.url);
  await untilKept(page);
  await site.stop();
  await page.reload();
  await page.getByRole('link', { name: 'Add my interview' }).tap();
  await page.getByLabel('Company', { exact: true }).fill('Birch & Partners');
  await page.getByLabel('Role', { exact: true }).fill('Executive assistant');
  await page.getByLabel('Day').fill(local(24 * 60).day);
  await page.getByLabel('Time').fill('10:00');
  await page.getByLabel('Held', { exact: true }).selectOption('on-site');
  await page.getByLabel('Place').fill('12 Mill Lane');
  await page.getByRole('button', { name: 'Add a person' }).tap();
  await page.keyboard.type('Ines Moreau');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add a tidbit' }).tap();
  await page.keyboard.type('They moved in May');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add a strength' }).tap();
  await page.keyboard.type('Nothing gets lost');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add a story' }).tap();
  await page.keyboard.type('The intake desk');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Pick from the bank' }).tap();
  await page.getByLabel('What would you like off your desk first?').check();
  await page.getByRole('button', { name: 'Take these words' }).tap();
  await page.getByLabel('I say first').fill('I liked your reading room');
  // Cold: a new page of the browser, still no server. Two taps: the app, then the card.
  await page.waitForTimeout(400);
  await page.close();
  goOnIn(await device.newPage());
  await page.goto(site.url);
  await page.getByRole('heading', { name: 'Birch & Partners, first interview' }).waitFor();
  await page.getByRole('link', { name: 'Open the cue card' }).tap();
  await page.locator('.cue').first().waitFor();
  const words = await page.locator('.cues__deck').innerText();
  for (const part of [
    'Ines Moreau',
    '12 Mill Lane',
    'They moved in May',
    'I liked your reading room',
    'The intake desk',
    'could I see where this role sits',
  ])
    expect(words).toContain(part);
  expect(await page.getByRole('textbox').count()).toBe(0);
});

test('after the interview: what was asked, what to thank for, and a con that stands on the worksheet', async () => {
  await openWith(page, site.url, { 'greenroom:interviews': ownText(-120) }, '');
  await page.locator('.open-end', { hasText: 'A thank-you to Dana Whitfield' }).waitFor();
  await page.getByRole('link', { name: 'Write the debrief' }).tap();
  await page.getByLabel('What they asked').fill('Why leave?\nTwo calls at once?');
  await page.getByRole('button', { name: 'Keep these lines' }).tap();
  await page.locator('.asked').nth(1).getByText('did not').tap();
  await page.getByLabel('By when').fill(local(7 * 24 * 60).day);
  await page.getByLabel('Noise').fill('Loud at noon');
  await page.getByRole('button', { name: /Make it a con.*Noise: Loud at noon/ }).tap();
  await page.getByRole('button', { name: 'Finish the debrief' }).tap();
  await page.getByRole('link', { name: 'Executive assistant to the COO' }).first().tap();
  await page.getByRole('button', { name: /^Noise: Loud at noon/ }).waitFor();
  expect(await page.locator('.offer').first().innerText()).toContain('Harlow & Finch');
  await page.goto(site.url);
  await page.locator('.open-end', { hasText: 'A thank-you to Dana Whitfield' }).waitFor();
  expect(await page.getByText('Debrief: Harlow').count()).toBe(0);
  await page.locator('.open-end', { hasText: 'Harlow & Finch answers soon' }).waitFor();
  await page.getByRole('button', { name: /^Take off the list ?: A thank-you to Dana Whitfield$/ }).tap();
  await expect.poll(() => page.locator('.open-end', { hasText: 'A thank-you to Dana' }).count()).toBe(0);
  expect(await page.locator('.open-end', { hasText: 'A thank-you to Ingrid Solheim' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).tap();
  await page.locator('.open-end', { hasText: 'A thank-you to Dana Whitfield' }).waitFor();
  expect(await stored('interviews')).toContain('"landed":"no"');
});

describe('what was typed', () => {
  const note = 'Typed a moment ago';
  const openFile = async (tab: Page): Promise<void> => {
    await tab.goto(`${site.url}interviews/#own`);
    await unfold(tab);
  };
  test.beforeEach(async () => {
    await openWith(page, site.url, { 'greenroom:interviews': ownText(24 * 60) }, 'interviews/#own');
    await unfold(page);
  });

  test('is there after a reload at once, after Back, and in a second tab', async () => {
    await page.getByLabel('Anything else').fill(note);
    await page.reload();
    expect(await page.getByLabel('Anything else').inputValue()).toBe(note);
    await page.getByLabel('Names to greet').fill('Leila');
    await page.getByRole('link', { name: 'Open the cue card' }).click();
    await page.locator('.cue').first().waitFor();
    await page.goBack();
    await page.getByLabel('Anything else').waitFor();
    expect(await page.getByLabel('Names to greet').inputValue()).toBe('Leila');
    const second = await device.newPage();
    await openFile(second);
    expect(await second.getByLabel('Anything else').inputValue()).toBe(note);
    await second.getByLabel('What I bring', { exact: true }).fill('From the second tab');
    await expect.poll(() => page.getByLabel('What I bring', { exact: true }).inputValue()).toBe('From the second tab');
    await page.getByLabel('I say last').fill('From the first tab');
    await expect.poll(() => second.getByLabel('I say last').inputValue()).toBe('From the first tab');
    expect(await stored('interviews')).toContain('From the second tab');
  });

  test('survives closing the tab right after the last letter', async () => {
    await page.getByRole('button', { name: /Dana Whitfield/ }).tap();
    await page.getByLabel('What is on their mind this week').fill(note);
    await page.close({ runBeforeUnload: false });
    goOnIn(await device.newPage());
    await openFile(page);
    await page.getByText(note).waitFor();
  });

  test('is set aside whole when the text in storage is damaged, and the app works on', async () => {
    const broken = `${await stored('interviews')}}`;
    await openWith(page, site.url, { 'greenroom:interviews': broken }, 'interviews/');
    await page.getByText('Some of what was stored here could not be read').waitFor();
    await page.getByRole('button', { name: 'Add my interview' }).tap();
    await page.getByLabel('Company', { exact: true }).fill('New');
    expect(await stored('interviews')).toContain('New');
    const aside = await page.evaluate(() =>
      Object.entries(localStorage)
        .find(([key]) => key.startsWith('greenroom:interviews:unreadable:'))
        ?.at(1),
    );
    expect(aside).toBe(broken);
  });

  test('by a newer version is shown and never written over', async () => {
    const newer = (await stored('interviews')).replace('"version":1', '"version":9');
    await openWith(page, site.url, { 'greenroom:interviews': newer }, 'interviews/#own');
    await page.getByText('A newer Greenroom wrote what is stored here').waitFor();
    await unfold(page);
    await page.getByLabel('Anything else').fill('not kept');
    expect(await stored('interviews')).toBe(newer);
  });
});

test('a person in the address of a file that is not there sees the list, not a blank page', async () => {
  for (const place of ['#nowhere', '#own/nonsense', '#%E0%A4%A', '#__proto__', '#<script>']) {
    await openWith(page, site.url, { 'greenroom:interviews': ownText(60) }, `interviews/${place}`);
    await page.locator('h1').first().waitFor();
    expect(await page.locator('h1').first().innerText(), place).toMatch(/Interviews|Harlow/);
  }
});

test('Back leads from a file to the list, and a place in the file can be linked', async () => {
  await openWith(page, site.url, { 'greenroom:interviews': crowdedPrepText() }, 'interviews/');
  await page.locator('.open-end').first().tap();
  await page.locator('.steer-map').waitFor();
  await page.goBack();
  await page.locator('.open-end').first().waitFor();
  await page.goto(`${site.url}interviews/#crowded/questions`);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('part-questions');
});

describe('a playbook', () => {
  test('keeps ticks and answers, is shown as begun, and starts over with a way back', async () => {
    await page.goto(`${site.url}playbooks/talk-show-persona/`);
    await page.getByLabel('Two tidbits, each with the place I found it').check();
    await page.getByLabel('What will your first sentence be?').fill('Hello, Dana');
    await page.getByText('1 of 9 ticked').waitFor();
    await page.waitForTimeout(400);
    await page.reload();
    await page.getByText('1 of 9 ticked').waitFor();
    expect(await page.getByLabel('What will your first sentence be?').inputValue()).toBe('Hello, Dana');
    await page.goto(`${site.url}playbooks/`);
    await page.locator('[data-begun="talk-show-persona"]', { hasText: '1 of 9 ticked' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Start over' }).tap();
    await page.getByText('9 steps').waitFor();
    await page.getByRole('button', { name: 'Undo' }).tap();
    await page.getByText('1 of 9 ticked').waitFor();
    expect(await page.getByLabel('What will your first sentence be?').inputValue()).toBe('Hello, Dana');
  });

  test('keeps what is filled into its table', async () => {
    await page.goto(`${site.url}playbooks/micromanagers/`);
    const cell = page.locator('.fill-in textarea').nth(1);
    await cell.fill('Every Monday');
    await page.waitForTimeout(500);
    await page.reload();
    await expect.poll(() => cell.inputValue()).toBe('Every Monday');
  });

  test('reads fully without script', async () => {
    const plain = await openDevice({ ...PHONE, javaScriptEnabled: false });
    const reader = plain.pages()[0] ?? (await plain.newPage());
    await reader.goto(`${site.url}playbooks/steering-questions/`);
    expect(await reader.locator('.habit').count()).toBeGreaterThan(4);
    expect((await reader.locator('main').innerText()).length).toBeGreaterThan(3000);
    await reader.goto(`${site.url}playbooks/`);
    expect(await reader.locator('#playbook-search').isVisible()).toBe(false);
    expect(await reader.locator('[data-entry]').count()).toBe(GUIDES);
    await plain.close();
  });

  test('is found by its words, with no network', async () => {
    await page.goto(`${site.url}playbooks/`);
    await untilKept(page);
    await site.stop();
    await page.getByLabel('Find a word').focus();
    await page.keyboard.type('tour');
    const hits = page.locator('.search-hits a');
    await expect.poll(() => hits.first().innerText()).toContain('Ask for a tour');
    expect(await hits.first().locator('mark').first().innerText()).toBe('tour');
    expect(await page.locator('#playbook-found').innerText()).toMatch(/^\d+ found, the best first$/);
    expect(await page.locator('[data-entry]:visible').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Find a word').fill('zebra tour');
    await expect.poll(() => page.locator('#playbook-found').innerText()).toBe('Nothing here has “zebra tour”.');
    await expect.poll(() => hits.first().innerText()).toContain('Ask for a tour');
    await page.getByLabel('Find a word').fill('qqqq');
    await expect.poll(() => hits.count()).toBe(0);
    await page.getByRole('link', { name: 'The question bank' }).click();
    await expect.poll(() => page.getByRole('heading', { name: 'Questions to ask them' }).isVisible()).toBe(true);
    await page.getByLabel('Find a word').fill('good Monday');
    await expect.poll(() => hits.first().innerText()).toContain('What does a good Monday look like for you?');
    await hits.first().click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#questions-the-person-i-would-support');
    expect(await page.getByRole('heading', { name: 'The person I would support' }).isVisible()).toBe(true);
    await page.getByLabel('Find a word').fill('thank you note');
    await expect.poll(() => hits.first().getAttribute('href')).toBe('/follow-up/#new%2Fthank-you');
    await page.getByLabel('Find a word').fill('');
    await expect.poll(() => page.locator('[data-entry]:visible').count()).toBe(GUIDES);
  });
});

test('Today leads to what is worth reading before the interview, by the days that are left', async () => {
  for (const [days, path] of [
    [1, 'Interview tomorrow'],
    [6, 'A week to go'],
  ] as const) {
    await openWith(page, site.url, { 'greenroom:interviews': ownText(days * 24 * 60) }, '');
    await page.getByRole('link', { name: /^Before it/ }).tap();
    await expect.poll(() => page.getByRole('heading', { name: path }).isVisible()).toBe(true);
  }
});
