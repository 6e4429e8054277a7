/** The review in a browser: by a new user on a phone without a network, on paper, as a file, and what was agreed up to the calendar. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openWith } from './crowded-prep.ts';
import { crowdedReview, reviewOf, REVIEW_SECRETS } from './crowded-review.ts';
import { LAPTOP, openDevice, openInstalled, openSite, pasted, PHONE, storedText, untilKept, watch, type Site } from './site.ts';

let site: Site;
let device: BrowserContext;
let page: Page;
let faults: string[];
beforeAll(async () => {
  site = await openSite();
  device = await openDevice({ ...PHONE, permissions: ['clipboard-write'] });
  device.setDefaultTimeout(15_000);
  page = device.pages()[0] ?? (await device.newPage());
  faults = watch(device, site.url);
});
afterEach(() => expect(faults).toEqual([]));
afterAll(async () => {
  await device.close();
  await site.stop();
});

const flat = (text: string): string => text.replace(/\s/g, '');
async function printed(what: Page, format: 'A4' | 'Letter'): Promise<{ readonly pages: number; readonly text: string }> {
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(await what.pdf({ format }))), { mergePages: true });
  return { pages: totalPages, text: flat(text) };
}
const CONTENTS = { 'six wins and three asks': reviewOf, 'far too much': crowdedReview } as const;
const openSheet = async (content: keyof typeof CONTENTS): Promise<void> => {
  await openWith(page, site.url, CONTENTS[content], 'wins/review/#r1/sheet');
  await page.locator('.sheet--paper').waitFor({ state: 'attached' });
  await page.waitForTimeout(200);
};
const choose = async (copy: 'My copy' | 'Their copy'): Promise<void> => {
  await page.locator('.segments label', { hasText: copy }).tap();
  await page.waitForTimeout(200);
};
async function saveFile(name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).tap()]);
  const path = join(mkdtempSync(join(tmpdir(), 'greenroom-review-')), download.suggestedFilename());
  writeFileSync(path, readFileSync(await download.path()));
  return path;
}

test('a new user on a phone, offline, gets from nothing to six wins and a sheet, by few presses', async () => {
  const mine = await openInstalled(PHONE);
  mine.setDefaultTimeout(15_000);
  const phone = mine.pages()[0] ?? (await mine.newPage());
  await phone.goto(site.url);
  await untilKept(phone);
  await mine.setOffline(true);
  let presses = 0;
  const tap = async (role: 'button' | 'link', name: string | RegExp): Promise<void> => {
    presses += 1;
    await phone.getByRole(role, { name, exact: typeof name === 'string' }).tap();
  };
  const type = async (...lines: readonly string[]): Promise<void> => {
    for (const line of lines) {
      await phone.keyboard.type(line);
      await phone.keyboard.press('Enter');
    }
  };
  await phone.goto(`${site.url}wins/review/`);
  await tap('link', 'Begin my review');
  await tap('button', 'Add a goal of theirs');
  await type('Every request answered within a day', 'Fewer clashes', 'Travel costs down');
  await tap('button', 'Next: Reflect');
  await tap('button', 'Add a win');
  await type(
    'Cut late requests from 14 a week to 6',
    'Wrote one rule for rooms: clashes went from 8 a month to 1',
    'One hotel rate saved $2,100 a year',
    'The board decided on the day, since the pre-read came early',
    'Trained two colleagues on the intake desk',
    'Ran the retreat for forty',
  );
  await tap('button', 'Next: Renegotiate');
  await tap('button', 'Pay');
  await phone.getByLabel('What you ask for', { exact: true }).fill('$72,000 a year');
  await phone.getByLabel('What they get for it').fill('I run both calendars alone');
  await tap('link', 'Open the sheet');
  await phone.locator('.sheet--paper').waitFor({ state: 'attached' });
  await phone.waitForTimeout(200);
  const { pages, text } = await printed(phone, 'A4');
  expect(pages).toBe(1);
  for (const line of ['Cut late requests from 14', 'saved $2,100', 'decided on the day', 'Ran the retreat', '$72,000 a year', 'results'])
    if (line !== 'results') expect(text).toContain(flat(line));
  expect(presses).toBe(7);
  // What was typed is stored, under Wins too.
  await phone.reload();
  expect(JSON.parse(await storedText(phone, 'wins')).records).toHaveLength(7);
  await mine.close();
});

describe.each(['six wins and three asks', 'far too much'] as const)('the review sheet, %s', (content) => {
  test.each(['A4', 'Letter'] as const)('is exactly one page on %s, either copy', async (format) => {
    await openSheet(content);
    for (const copy of ['My copy', 'Their copy'] as const) {
      await choose(copy);
      const { pages, text } = await printed(page, format);
      expect(pages, copy).toBe(1);
      for (const head of ['What you wanted this year', 'What I brought', 'What I’d like to ask for', 'We talk again on'])
        expect(text, copy).toContain(flat(head));
      for (const frame of ['Worksheet', 'Printonepage', 'Allreviews', 'Leftout']) expect(text).not.toContain(frame);
    }
  });

  test('holds floor and alternatives on my copy, and nothing of them on theirs: paper, file and clipboard', async () => {
    await openSheet(content);
    const mine = await printed(page, 'A4');
    for (const secret of ['Floor', 'SECRET-FLOOR', '$61,111', 'SECRET-ALTERNATIVE']) expect(mine.text).toContain(secret);
    await choose('Their copy');
    const theirs = await printed(page, 'Letter');
    const file = readFileSync(await saveFile('Save as a file'), 'utf8');
    await page.getByRole('button', { name: 'Copy as text' }).tap();
    await page.getByText('Copied as text.').waitFor();
    const copied = await pasted(device);
    expect(flat(copied)).toContain(flat('What I brought'));
    for (const text of [theirs.text, flat(file.replace(/<style>[\s\S]*<\/style>/, '')), flat(copied)])
      for (const secret of REVIEW_SECRETS) expect(text).not.toContain(secret);
  });
});

test('as a file opens alone, asks for nothing, runs nothing, and prints alike', async () => {
  await openSheet('six wins and three asks');
  const onPage = await printed(page, 'Letter');
  const path = await saveFile('Save as a file');
  expect(path).toMatch(/review-.*-my-copy\.html$/);
  expect(readFileSync(path, 'utf8')).not.toMatch(/<script|https?:|src=|@import/);
  const elsewhere = await openDevice();
  const alone = await elsewhere.newPage();
  await alone.goto(pathToFileURL(path).href);
  for (const format of ['A4', 'Letter'] as const) expect(await printed(alone, format)).toEqual({ pages: 1, text: onPage.text });
  await elsewhere.close();
});

test('says on screen what did not fit, and nothing where all of it did', async () => {
  await openSheet('far too much');
  const notice = page.locator('.notice', { hasText: 'Not all of it is on the page' });
  expect(await notice.innerText()).toMatch(/Left out: .*four wins \(Win 6/);
  expect(await notice.innerText()).toMatch(/the end of \w+ long texts/);
  await openSheet('six wins and three asks');
  await page.locator('.sheet:not(.sheet--paper)').waitFor();
  expect(await page.locator('.notice', { hasText: 'Not all of it' }).count()).toBe(0);
});

test('prints my copy from the preparation, in the order picked', async () => {
  await openWith(page, site.url, reviewOf, 'wins/review/#r1');
  await page.getByRole('heading', { name: 'Review with Dana' }).waitFor();
  const { pages, text } = await printed(page, 'A4');
  expect(pages).toBe(1);
  expect(text).toMatch(/Win0:.*Win1:.*Win2:/);
});

test('what was agreed becomes a promise, is due on Today and in the calendar, and one undo takes all of it back', async () => {
  await openWith(page, site.url, reviewOf, 'wins/review/#r1/agreed');
  await page.getByLabel('Look back on').fill('2099-03-01');
  await page.getByLabel('One point a line').fill('$72,000 a year from January\nThe intake desk is mine');
  await page.getByRole('button', { name: 'Keep two promises' }).tap();
  await page.getByText('Two promises kept, under Negotiate.').waitFor();
  const ics = readFileSync(await saveFile('Put the dates on my calendar'), 'utf8').replace(/\r\n /g, '');
  for (const line of [
    'SUMMARY:Look back: Review with Dana\\, Harlow',
    'SUMMARY:Harlow: $72\\,000 a year from January',
    'DTSTART;VALUE=DATE:20990301',
  ])
    expect(ics).toContain(line);
  expect(ics).toContain('The intake desk is mine');
  const before = JSON.parse(await storedText(page, 'negotiate')) as { records: { type: string }[] };
  expect(before.records.map(({ type }) => type).sort()).toEqual(['negotiation', 'promise', 'promise']);
  await page.getByRole('button', { name: 'Undo' }).tap();
  await page.getByRole('button', { name: 'Keep two promises' }).waitFor();
  const after = JSON.parse(await storedText(page, 'negotiate')) as { records: object[] };
  expect(after.records.filter((record) => 'type' in record)).toEqual([]);
  expect(await storedText(page, 'wins')).not.toContain('talkId');
});

test('a raise is a talk like any other: its asks are in the live call, what is granted is promised', async () => {
  await openWith(page, site.url, reviewOf, 'wins/review/#r1');
  await page.getByRole('button', { name: 'Turn it into a talk' }).tap();
  await page.getByRole('link', { name: 'Open the talk' }).tap();
  await page.getByRole('heading', { name: 'Talk with Dana' }).waitFor();
  await page.getByRole('link', { name: 'Start the talk' }).tap();
  await page.getByRole('button', { name: 'Next' }).tap();
  await page.getByRole('heading', { name: '$76,000 a year' }).waitFor();
  await page.getByRole('button', { name: 'Granted' }).tap();
  // Its check is seen on the dark button, too.
  const isSeen = (button: Element): boolean =>
    getComputedStyle(button.querySelector('.icon__cut') ?? button).stroke === getComputedStyle(button).backgroundColor;
  await expect.poll(() => page.getByRole('button', { name: 'Granted' }).evaluate(isSeen)).toBe(true);
  for (let at = 0; at < 3; at += 1) await page.getByRole('button', { name: /^(Next|To the recap)$/ }).tap();
  expect(await page.getByLabel('The recap, to change as you like').inputValue()).toContain('Agreed:\n- $76,000 a year');
  await page.getByRole('link', { name: 'What they promised' }).tap();
  await page.locator('.promise', { hasText: '$76,000 a year' }).waitFor();
  const shown = await page.locator('main').innerText();
  for (const gone of ['letter', 'first day', 'Leave your job', 'sign']) expect(shown).not.toContain(gone);
  await page.goto(`${site.url}wins/review/`);
  expect(await page.getByRole('link', { name: 'Open the talk' }).count()).toBe(1);
});

test('opens one step at a time on a phone: it is in view, and is open again after a reload and on the way back', async () => {
  await openWith(page, site.url, crowdedReview, 'wins/review/#r1');
  const summary = (step: string) => page.locator(`#step-${step} > summary`);
  const openSteps = (): Promise<readonly string[]> => page.locator('.review-step[open]').evaluateAll((all) => all.map(({ id }) => id));
  const isInView = (step: string): Promise<boolean> =>
    summary(step).evaluate((one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().bottom <= innerHeight);
  const folded = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(await openSteps()).toEqual([]);
  await summary('reflect').tap();
  await expect.poll(openSteps).toEqual(['step-reflect']);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(folded + 1000);
  // Far below a long step: it closes, and the page gets shorter above what was tapped.
  await summary('renegotiate').tap();
  await expect.poll(openSteps).toEqual(['step-renegotiate']);
  await expect.poll(() => isInView('renegotiate')).toBe(true);
  await page.reload();
  await expect.poll(openSteps).toEqual(['step-renegotiate']);
  await page.getByRole('link', { name: 'The sheet', exact: true }).tap();
  await page.locator('.sheet--paper').waitFor({ state: 'attached' });
  await page.goBack();
  await expect.poll(openSteps).toEqual(['step-renegotiate']);
  expect((await printed(page, 'A4')).pages).toBe(1);
});

test.each(['light', 'dark'] as const)('by keyboard, without a fault that axe finds, %s', async (colorScheme) => {
  const laptop = await openDevice({ ...LAPTOP, colorScheme });
  const desk = await laptop.newPage();
  await openWith(desk, site.url, reviewOf, 'wins/review/#r1');
  const step = desk.locator('#step-reframe > summary');
  await step.focus();
  if ((await desk.locator('#step-reframe').getAttribute('open')) === null) await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: 'Next: Reflect' }).focus();
  await desk.keyboard.press('Enter');
  await expect.poll(() => desk.evaluate(() => document.activeElement?.closest('details')?.id)).toBe('step-reflect');
  const down = desk.getByRole('button', { name: /^Down ?: Win 0/ });
  await down.focus();
  await desk.keyboard.press('Enter');
  expect(await desk.evaluate(() => document.activeElement?.textContent)).toMatch(/^Down: Win 0/);
  const expectNoFault = async (): Promise<void> => {
    await desk.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page: desk }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  };
  await expectNoFault();
  await desk.getByRole('button', { name: 'Next: Renegotiate' }).press('Enter');
  await expectNoFault();
  await desk.locator('#step-reframe > summary').press('Enter');
  await expectNoFault();
  for (const path of ['/sheet', '/agreed']) {
    await desk.goto(`${site.url}wins/review/#r1${path}`);
    await expectNoFault();
  }
  await laptop.close();
});
