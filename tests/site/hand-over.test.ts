/** The page for whoever covers: one page, nothing private unless it is ticked. */
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { CROWDED, FULL_DESK, openCase as open, WEEK_TWO } from './at-work.ts';
import { has, page, press, testOnLaptop, testOnPhone } from './device.ts';
import { expectGoodLook } from './look.ts';

const PAPERS = ['A4', 'Letter'] as const;

async function printed(format: (typeof PAPERS)[number]): Promise<{ readonly pages: number; readonly text: string }> {
  const pdf = await page.pdf({ format });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s+/g, '') };
}

describe('the hand-over', () => {
  const flat = (text: string): string => text.replace(/\s+/g, '');
  const preview = async (): Promise<string> => flat(await page.locator('.hand-over-preview').innerText());

  testOnPhone('is begun with one line, without anything stored, and is there after a reload', async () => {
    await open({}, 'wins/hand-over/');
    await page.getByRole('link', { name: 'Begin the page' }).tap();
    await has('Nothing is on it yet.');
    await page.getByLabel('What must not wait').fill('Papers for the board, Thursday noon');
    await page.getByLabel('Who covers').fill('Ana');
    await expect.poll(preview).toContain(flat('Papers for the board, Thursday noon'));
    await page.reload();
    await expect.poll(preview).toContain('ForAna');
    await press('Start over');
    await has('Nothing is on it yet.');
    await press('Undo');
    await expect.poll(preview).toContain('ForAna');
  });

  testOnPhone('has one title; the page that is shown has its headings below it, and begins with a title of its own on paper', async () => {
    await open(WEEK_TWO, 'wins/hand-over/');
    await expect.poll(preview).toContain(flat('Keep two calendars, for two directors'));
    const headings = (within: string): Promise<readonly string[]> =>
      page.locator(`${within} :is(h1, h2, h3, h4, h5)`).evaluateAll((all) => all.map((one) => `${one.tagName} ${one.textContent}`));
    expect((await headings('.hand-over')).slice(0, 4)).toEqual([
      'H2 What goes on it',
      'H2 The page',
      expect.stringMatching(/^H3 Hand-over: /),
      expect.stringMatching(/^H4 /),
    ]);
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Hand-over']);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.paper h1').waitFor();
    expect((await headings('.paper')).slice(0, 2)).toEqual([expect.stringMatching(/^H1 Hand-over: /), expect.stringMatching(/^H2 /)]);
  });

  testOnLaptop('has nothing private on it unless it is ticked; ticks are kept; paper is what is seen', async () => {
    await open(WEEK_TWO, 'wins/hand-over/');
    await expect.poll(preview).toContain(flat('Keep two calendars, for two directors'));
    for (const format of PAPERS) {
      const { pages, text } = await printed(format);
      expect(pages).toBe(1);
      expect(text).toBe(await preview());
      expect(text).toContain('Traveldesk:Flightsandhotels,bynoon');
      expect(text).not.toMatch(/SECRET|Sato|Ruiz|board|IThelpdesk|Agreed/);
    }
    for (const [fold, box] of [
      ['Notes: 0 of 2', 'Sato: SECRET note'],
      ['People: 2 of 5', 'Travel desk, your own remark: SECRET remark'],
      ['Sheets you filled in: 0 of 1', 'Preference'],
    ] as const) {
      await page.locator('summary', { hasText: fold }).click();
      await page.getByLabel(box).check();
    }
    await page.locator('summary', { hasText: 'What I do: 1 of 1' }).click();
    await page.getByLabel('Keep two calendars, for two directors').uncheck();
    await page.reload();
    await expect.poll(preview).toContain('SECRETnote');
    const { pages, text } = await printed('A4');
    expect([pages, text]).toEqual([1, await preview()]);
    for (const words of ['SECRETremark', 'SECRETsheet', 'SECRETnote']) expect(text).toContain(words);
    expect(text).not.toMatch(/calendars|Ruiz|SECRETfound|SECRETagreed/);
  });

  testOnLaptop('is one page whatever is in it, says what was left out, and the file has all of it', async () => {
    await open(CROWDED, 'wins/hand-over/');
    await has('Not all of it is on the page');
    expect(await page.locator('.notice', { hasText: 'Not all of it' }).innerText()).toMatch(/40 notes.*\. The file has all of it\./s);
    for (const format of PAPERS) {
      const { pages, text } = await printed(format);
      expect(pages).toBe(1);
      expect(text).toBe(await preview());
      expect(text).toContain('Thing0thatmustnotwait');
    }
    const [download] = await Promise.all([page.waitForEvent('download'), press('Save as a file')]);
    expect(download.suggestedFilename()).toBe('hand-over-northgate-2026-06-01.md');
    const file = readFileSync(await download.path(), 'utf8');
    for (const words of [
      '# Hand-over: Executive Assistant, Northgate',
      'For Ana',
      'Note 39, a long line',
      'Task 9 of service 19',
      'Person Number29',
    ])
      expect(file).toContain(words);
    expect(file).not.toContain('Remark');
    await expectGoodLook(page, () => page.reload());
  });

  testOnLaptop('holds all of a full desk, in two columns, and on a phone shows them one below the other', async () => {
    await open(FULL_DESK, 'wins/hand-over/');
    await expect.poll(preview).toContain('Regulatorhotline');
    for (const format of PAPERS) {
      const { pages, text } = await printed(format);
      expect(pages).toBe(1);
      expect(text).toBe(await preview());
      for (const words of ['Thirdofevents:Annasigns', 'Rule2:', 'Shelf4:', 'May25,noon', 'Caterer:ordersby3pm'])
        expect(text).toContain(words);
    }
    expect(await page.getByText('Not all of it is on the page').count()).toBe(0);
    const lefts = (): Promise<number> =>
      page
        .locator('.hand-over-preview :is(h4)')
        .evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().left))).size);
    expect(await lefts()).toBe(2);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await lefts()).toBe(1);
  });

  testOnPhone('with the sample looks good on a phone, and leads on', async () => {
    await open({}, 'wins/hand-over/#sample');
    await expect.poll(preview).toContain(flat('Hand-over: Executive Assistant, Northbank Health'));
    expect((await printed('Letter')).pages).toBe(1);
    await expectGoodLook(page, () => page.reload());
    await page.getByRole('link', { name: 'Her day on Today' }).click();
    await has('Week 2 at Northbank Health');
  });
});
