/** References in a prep file, on a phone: asked, noted, given a page of their own, and nobody called too early. */
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { crowdedPrepText, openWith } from './crowded-prep.ts';
import { page, site, testOn } from './device.ts';
import { expectGoodLook } from './look.ts';
import { PHONE, storedText } from './site.ts';

const test = testOn({ options: PHONE });

/** The page for a reference as it is printed. The button prints nothing in a browser without a screen, so that the test does. */
async function printedFor(name: RegExp, format: 'A4' | 'Letter' = 'A4'): Promise<{ readonly pages: number; readonly text: string }> {
  await page.evaluate(() => (window.print = () => undefined));
  await page.locator('#fold-references').getByRole('button', { name }).tap();
  await page.getByRole('button', { name: 'Print a page for them' }).tap();
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format }))), { mergePages: true });
  return { pages: totalPages, text: text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ') };
}

test('somebody is added, asked and noted; where they work with me, nobody calls before a written offer', async () => {
  await page.goto(`${site.url}interviews/#sample`);
  const part = page.locator('#fold-references');
  await page.locator('#part-references').waitFor();
  if (!(await part.evaluate((fold) => (fold as HTMLDetailsElement).open))) await page.locator('#part-references').tap();
  await part.getByText('Nobody is called before they have said yes to you').waitFor();
  await part.getByRole('button', { name: 'Add a reference' }).tap();
  await part.getByLabel('Add a reference').fill('Iris Adeyemi, office manager at Calder Freight');
  await page.keyboard.press('Enter');
  expect(await part.getByLabel('How they know me').inputValue()).toBe('office manager at Calder Freight');
  const told = part.locator('p[role="status"]');
  expect(await told.innerText()).toBe('Not yet: ask them first.');
  await part.getByRole('radio', { name: 'Yes', exact: true }).tap();
  expect(await told.innerText()).toBe('May be called once you have told them that a call is coming.');
  await part.getByLabel('They work where I work now').tap();
  expect(await told.innerText()).toBe('Not before a written offer: they work where you work now.');
  expect(await part.getByLabel('May be called').count()).toBe(0);
  await part.getByRole('button', { name: 'Done' }).tap();
  await part.getByRole('button', { name: /^Iris Adeyemi/ }).waitFor();
  await page.reload();
  await part.getByRole('button', { name: /^Iris Adeyemi/ }).waitFor();

  // The message to them is not one to the company: only its words speak of it.
  await part.getByRole('button', { name: /^Iris Adeyemi/ }).tap();
  await part.getByRole('link', { name: 'Write “Would you be my reference?”' }).tap();
  await page.waitForURL(/follow-up/);
  const text = page.getByLabel('Your message');
  await expect.poll(() => text.inputValue()).toContain('Dear Iris Adeyemi,');
  expect(await text.inputValue()).toContain('a role as Executive assistant to the COO at Harlow & Finch.');
});

describe('the page for a reference', () => {
  test('is one page with the job, the questions and two stories, and the prep sheet is printed again after it', async () => {
    await page.goto(`${site.url}interviews/#sample`);
    await page.locator('#part-references').waitFor();
    const { pages, text } = await printedFor(/Nell Castellan/);
    expect(pages).toBe(1);
    for (const words of [
      'For Nell Castellan',
      'Executive assistant to the COO',
      'How did I handle what was confidential?',
      'The intake desk',
    ])
      expect(text).toContain(words);
    for (const frame of ['Steering paths', 'Say first', 'after five', 'Print a page']) expect(text).not.toContain(frame);
    const again = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), { mergePages: true });
    expect(again.text).toContain('Steering paths');
    expect(again.text).not.toContain('How did I handle what was confidential?');
    expect(again.text).toContain('Nell Castellan');
  });

  test.for(['A4', 'Letter'] as const)('is one page with far too much, on %s', async (format) => {
    await openWith(page, site.url, { 'greenroom:interviews': crowdedPrepText() }, 'interviews/#crowded/references');
    await page.locator('#part-references').waitFor();
    expect((await printedFor(/^1: /, format)).pages).toBe(1);
  });
});

test('the part looks well with a reference open and far too much in it', async () => {
  await expectGoodLook(page, async () => {
    await openWith(page, site.url, { 'greenroom:interviews': crowdedPrepText() }, 'interviews/#crowded/references');
    await page.locator('#part-references').waitFor();
    await page.locator('#fold-references').getByRole('button', { name: /^1: / }).tap();
  });
  expect(await storedText(page, 'interviews')).toContain('"reference"');
});
