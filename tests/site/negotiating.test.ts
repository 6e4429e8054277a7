/** From evidence to recap with the sample, on a phone without a network; and the screens with far too much on them. */
import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { openWith } from './crowded-prep.ts';
import { crowdedTalk } from './crowded-talk.ts';
import { expectGoodLook } from './look.ts';
import { page, site, testOn } from './device.ts';
import { openInstalled, PHONE, storedText, untilKept } from './site.ts';

const test = testOn({ options: PHONE, open: openInstalled });

const stored = (key: string): Promise<string> => storedText(page, key);

test('the sample, with no network: evidence, figures, the sheet, the talk, the recap, the verdict and the letter', async () => {
  await page.goto(`${site.url}negotiate/`);
  await untilKept(page);
  await site.stop();
  await page.reload();
  await page.getByRole('link', { name: 'Try the sample' }).tap();
  await page.getByRole('heading', { name: 'Talk about EA to the CEO' }).waitFor();

  // Evidence: one more posting, typed as it stands there, moves the range and the grade.
  await page.getByRole('link', { name: 'Salary' }).first().tap();
  await page.getByText('Evidence: good').waitFor();
  await page.getByRole('link', { name: 'Add a source' }).tap();
  await page.getByRole('button', { name: 'Add a source' }).tap();
  await page.keyboard.type('Lumen Group, posting');
  await page.keyboard.press('Enter');
  await page.getByLabel('What it says').fill('$78,000–89,000');
  await page.getByText('Understood: $78,000 to $89,000 a year').waitFor();
  await page.getByRole('button', { name: 'Done' }).tap();
  await page.getByText('Evidence: strong').waitFor();
  expect(await page.getByRole('img', { name: /^Market: from \$66,000 to \$94,000\./ }).count()).toBe(1);

  // Figures: the target goes up by hand.
  await page.getByRole('link', { name: 'Change a figure' }).tap();
  await page.getByLabel('Target: what you aim for').fill('82,000');
  expect(await stored('salary-sample')).toContain('"target":8200000');

  // The sheet.
  await page.getByRole('link', { name: 'Put it on the sheet' }).tap();
  await page.getByText('On which sheet?').waitFor();
  await page.getByRole('link', { name: /EA to the CEO/ }).tap();
  await page.locator('.sheet:not(.sheet--paper)', { hasText: 'aim for $82,000 a year' }).waitFor();

  // The talk, one ask at a time.
  await page.getByRole('link', { name: 'Start the talk' }).tap();
  await page.getByRole('heading', { name: 'Thank them, then ask whether there is room' }).waitFor();
  const next = page.getByRole('button', { name: 'Next' });
  await next.tap();
  await page.getByRole('button', { name: 'I have said it' }).tap();
  await page.getByText('Let them answer.').waitFor();
  await page.getByRole('button', { name: 'Granted' }).tap();
  await page.getByLabel('Their words').fill('From the first month');
  await next.tap();
  await page.getByRole('button', { name: 'Will check' }).tap();
  await page.getByLabel('By when?').fill('2099-06-01');
  await next.tap();
  await page.getByRole('heading', { name: /No calls after 7/ }).waitFor();
  await page.getByRole('button', { name: 'Granted' }).tap();
  await page.getByRole('button', { name: 'To the recap' }).tap();

  // The recap says what was said, and nothing that is mine.
  const recap = await page.getByLabel('The recap, to change as you like').inputValue();
  expect(recap).toContain('Dear Renata Sole,');
  expect(recap).toContain('- $84,000 a year (From the first month)');
  expect(recap).toMatch(/You are going to check:\n- A named colleague who covers my days off \(by Mon, Jun 1, 2099\)/);
  expect(recap).not.toMatch(/floor|Ellery|78,000|two longest weeks/);
  const mail = (await page.getByRole('link', { name: 'Open in my email' }).getAttribute('href')) ?? '';
  expect(decodeURIComponent(mail).replace(/\r/g, '')).toContain(recap);

  // The worksheet knows, and so does the verdict.
  const offers = await stored('offers-sample');
  expect(offers).toMatch(/"sample-nc2-x"[^}]*"status":"granted"/);
  expect(offers).toMatch(/"sample-nc1-x"[^}]*"status":"granted"[^}]*"answer":"From the first month"/);
  expect(offers).toMatch(/"sample-nc3-x"[^}]*"status":"asked"/);
  await page.getByRole('link', { name: 'See the verdict' }).tap();
  await page
    .getByRole('heading', { name: /Take EA to the CEO/ })
    .first()
    .waitFor();
  expect(await page.locator('.verdict').innerText()).not.toContain('is blocked');

  // The letter.
  await page.goBack();
  await page.getByRole('link', { name: 'What they promised' }).tap();
  await page.getByText('0 of 2 in the letter').waitFor();
  // What they will check stands beside it, with its day and with who said so.
  const owed = page.locator('.promise', { hasText: 'They will check' });
  expect(await owed.getByText('A named colleague who covers my days off').count()).toBe(1);
  expect(await owed.getByLabel('Who said it').inputValue()).toBe('Renata Sole');
  expect(await owed.getByLabel('They answer by').inputValue()).toBe('2099-06-01');
  await page.getByLabel('In the letter?').first().selectOption('in-letter');
  await page.getByText('1 of 2 in the letter').waitFor();
  expect(await stored('offers-sample')).toContain('"status":"in-writing"');
  await page.getByLabel('Your first day').fill('2099-01-05');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Put the dates on my calendar' }).tap(),
  ]);
  expect(file.suggestedFilename()).toBe('dates-ea-to-the-ceo.ics');
  const calendar = (await readFile(await file.path(), 'utf8')).replace(/\r\n /g, '');
  expect(calendar.match(/^UID:[\w-]+/gm)).toEqual([
    'UID:respond-sample-northbank',
    'UID:talk-sample-northbank',
    'UID:owed-sample-nc3-x',
    'UID:first-day-sample-northbank',
    'UID:look-back-sample-northbank-30',
    'UID:look-back-sample-northbank-90',
  ]);
  expect(calendar).toMatch(/DTSTART;VALUE=DATE:20990601\r\n[\s\S]*?TRIGGER:PT9H\r\n/);
  await page.getByText('On Wed, Feb 4, 2099').waitFor();
});

test('an answer taken back leaves the worksheet as if it had not been given', async () => {
  await openWith(page, site.url, {}, 'negotiate/#sample');
  await page.getByRole('heading', { name: 'Talk about EA to the CEO' }).waitFor();
  const before = await stored('offers-sample');
  await page.getByRole('link', { name: 'Start the talk' }).tap();
  await page.getByRole('button', { name: 'Next' }).tap();
  await page.getByRole('button', { name: 'Partly' }).tap();
  expect(await stored('offers-sample')).toMatch(/"sample-nc1-x"[^}]*"status":"partly"/);
  await page.getByRole('button', { name: 'Partly' }).tap();
  const plain = (text: string): unknown => JSON.parse(text.replace(/"updatedAt":\d+/g, '"updatedAt":0'));
  expect(plain(await stored('offers-sample'))).toEqual(plain(before));
});

test('changing what life costs moves neither the market nor the fit', async () => {
  await openWith(page, site.url, {}, 'salary/#sample');
  const strip = (n: number): Promise<string> => page.locator('.strip').nth(n).innerHTML();
  await page.locator('.strip').nth(2).waitFor();
  const [market, fit, need] = [await strip(0), await strip(1), await strip(2)];
  await page.getByRole('button', { name: /^Change ?: What your life costs/ }).tap();
  await page.getByLabel('Food', { exact: true }).fill('1,450');
  await page.waitForTimeout(300);
  expect(await strip(0)).toBe(market);
  expect(await strip(1)).toBe(fit);
  expect(await strip(2)).not.toBe(need);
});

/** Every new screen with something on it. */
const SCREENS = [
  ['the salary check', 'salary/#r1', '.strip figure'],
  ['a talk in preparation', 'negotiate/#o1', '.ask-rows'],
  ['the sheet', 'negotiate/#o1/sheet', '.sheet:not(.sheet--paper)'],
  ['the messages', 'negotiate/#o1/messages', '.message'],
  ['what came after yes', 'negotiate/#o1/promises', '#ledger'],
  ['the talk', 'negotiate/call/#o1', '.live__say'],
] as const;

describe('with far too much in it', () => {
  test.each(SCREENS)('%s passes axe, light and dark, and never scrolls sideways', async (_name, path, ready) => {
    await expectGoodLook(page, async () => {
      await openWith(page, site.url, crowdedTalk, path);
      await page.locator(ready).first().waitFor();
    });
  });

  test.each(['A4', 'Letter'] as const)('the salary checklist prints on %s with its boxes and nothing of the frame', async (format) => {
    await openWith(page, site.url, {}, 'salary/#sample');
    await page.locator('.strip').first().waitFor();
    const { extractText, getDocumentProxy } = await import('unpdf');
    const pdf = await page.pdf({ format, preferCSSPageSize: false });
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    expect(totalPages).toBeLessThanOrEqual(2);
    expect(text.replace(/\s+/g, ' ')).toContain('Done when all three are set and in order.');
    for (const frame of ['Add a source', 'Print the checklist', 'Worksheet']) expect(text).not.toContain(frame);
  });
});
