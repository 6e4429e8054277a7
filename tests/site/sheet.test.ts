/** The negotiation sheet on paper and as a file: one page whatever is in it, and nothing on their copy that is mine. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openWith } from './crowded-prep.ts';
import { crowdedTalk, SECRETS } from './crowded-talk.ts';
import { openDevice, openSite, pasted, PHONE, watch, type Site } from './site.ts';

let site: Site;
let device: BrowserContext;
/** Another browser, which has never seen the site. */
let elsewhere: BrowserContext;
let page: Page;
let faults: string[];
beforeAll(async () => {
  site = await openSite();
  elsewhere = await openDevice();
  device = await openDevice({ ...PHONE, permissions: ['clipboard-write'] });
  page = device.pages()[0] ?? (await device.newPage());
  faults = watch(device, site.url);
});
afterEach(() => expect(faults).toEqual([]));
afterAll(async () => {
  await device.close();
  await elsewhere.close();
  await site.stop();
});

/** What is printed: how many pages, and their text without any white space. */
async function printed(
  what: Page,
  paper: { readonly format?: 'A4' | 'Letter' } = {},
): Promise<{ readonly pages: number; readonly text: string }> {
  const pdf = await what.pdf({ ...paper, preferCSSPageSize: paper.format === undefined });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s/g, '') };
}

const flat = (text: string): string => text.replace(/\s/g, '');
const CONTENTS = ['sample', 'crowded'] as const;

async function openSheet(content: (typeof CONTENTS)[number]): Promise<void> {
  if (content === 'crowded') await openWith(page, site.url, crowdedTalk, 'negotiate/#o1/sheet');
  else {
    await openWith(page, site.url, {}, 'negotiate/#sample');
    await page.getByRole('link', { name: 'The sheet', exact: true }).tap();
  }
  await page.locator('.sheet--paper').waitFor({ state: 'attached' });
}

const choose = async (copy: 'My copy' | 'Their copy' | 'Pocket card'): Promise<void> => {
  await page.getByText(copy, { exact: true }).tap();
  await page.waitForTimeout(200);
};

/** Saves the sheet as a file and gives back where. */
async function saveFile(): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).tap()]);
  const path = join(mkdtempSync(join(tmpdir(), 'greenroom-sheet-')), download.suggestedFilename());
  writeFileSync(path, readFileSync(await download.path()));
  return path;
}

describe.each(CONTENTS)('the sheet, %s', (content) => {
  test.each(['A4', 'Letter'] as const)('is exactly one page on %s, either copy', async (format) => {
    await openSheet(content);
    for (const copy of ['My copy', 'Their copy'] as const) {
      await choose(copy);
      const { pages, text } = await printed(page, { format });
      expect(pages, copy).toBe(1);
      expect(text).toContain('Iaskfor');
      for (const frame of ['Worksheet', 'Printonepage', 'Saveasafile', 'Alloffers', 'Leftout']) expect(text).not.toContain(frame);
    }
  });

  test('holds floor, alternatives and what was said before on my copy, and nothing of it on theirs: paper, file and clipboard', async () => {
    await openSheet(content);
    const secrets =
      content === 'crowded' ? SECRETS : ['Floor', 'floor', 'Ellery', 'Inthelow', 'Thatisourbudget', '78,000,witha', 'twolongest'];
    const mine = await printed(page, { format: 'A4' });
    if (content === 'sample')
      for (const secret of ['floor$76,000ayear', 'ElleryInsurance,at$82,000', '“Inthelow']) expect(mine.text).toContain(secret);
    else for (const secret of ['floor$111,111ayear', 'SECRET-ALTERNATIVE', 'SECRET-SAID']) expect(mine.text).toContain(secret);
    await choose('Their copy');
    const theirs = await printed(page, { format: 'A4' });
    const file = readFileSync(await saveFile(), 'utf8');
    await page.getByRole('button', { name: 'Copy as text' }).tap();
    await page.getByText('Copied as text.').waitFor();
    const copied = await pasted(device);
    expect(flat(copied)).toContain(flat('I ask for'));
    for (const text of [theirs.text, flat(file.replace(/<style>[\s\S]*<\/style>/, '')), flat(copied)])
      for (const secret of secrets) expect(text).not.toContain(secret);
  });

  test('as a file opens alone, asks for nothing, runs nothing, and prints alike', async () => {
    await openSheet(content);
    const onPage = await printed(page, { format: 'Letter' });
    const path = await saveFile();
    expect(readFileSync(path, 'utf8')).not.toMatch(/<script|https?:|src=|@import/);
    const alone = await elsewhere.newPage();
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    await alone.goto(pathToFileURL(path).href);
    await alone.waitForTimeout(300);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(path).href]);
    for (const format of ['A4', 'Letter'] as const) {
      const { pages, text } = await printed(alone, { format });
      expect(pages).toBe(1);
      expect(text).toBe(onPage.text);
    }
    await alone.close();
  });

  test('as a card for the pocket fits one page, with my figures and what I do if they say no, to be cut out', async () => {
    await openSheet(content);
    await choose('Pocket card');
    const { pages, text } = await printed(page);
    expect(pages).toBe(1);
    const mine = content === 'crowded' ? ['floor$111,111ayear', 'SECRET-ALTERNATIVE'] : ['floor$76,000ayear', 'ElleryInsurance,at$82,000'];
    for (const line of [...mine, 'Cutalongtheline']) expect(text).toContain(line);
    for (const secret of ['SECRET-SAID', 'SECRET-WATCH', 'Inthelow']) expect(text).not.toContain(secret);
  });
});

test('says on screen what did not fit: nine more asks, and what was cut', async () => {
  await openSheet('crowded');
  const notice = page.locator('.notice', { hasText: 'Not all of it is on the page' });
  expect(await notice.innerText()).toMatch(/Left out: nine asks \(Ask 5: Sentence/);
  expect(await notice.innerText()).toMatch(/the end of \w+ long texts/);
  await openSheet('sample');
  await page.locator('.sheet:not(.sheet--paper)').waitFor();
  expect(await page.locator('.notice', { hasText: 'Not all of it' }).count()).toBe(0);
});

test('carries words that look like code as words', async () => {
  const evil = '</style><script>document.title="hacked"</script><img src=x onerror=alert(1)>';
  const { 'greenroom:offers': offers = '' } = crowdedTalk;
  const parsed = JSON.parse(offers) as { records: { title: string; cons: { xcons: { text: string }[] }[] }[] };
  for (const offer of parsed.records) {
    offer.title = evil;
    for (const con of offer.cons) for (const xcon of con.xcons) xcon.text = evil;
  }
  await openWith(page, site.url, { 'greenroom:offers': JSON.stringify(parsed) }, 'negotiate/#o1/sheet');
  const path = await saveFile();
  const alone = await elsewhere.newPage();
  await alone.goto(pathToFileURL(path).href);
  expect(await alone.title()).toContain('<script>');
  expect(await alone.locator('script, img').count()).toBe(0);
  await alone.close();
});
