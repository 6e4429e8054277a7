/** A sheet of a playbook filled in more than once: every week has its agenda. */
import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { page, site, testOnPhone } from './device.ts';
import { openWith } from './crowded-prep.ts';
import { storedText } from './site.ts';

const test = testOnPhone;

const printed = async (): Promise<string> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.replace(/\s+/g, ' ');
};

test('two named copies are kept, printed, removed and brought back', async () => {
  await openWith(page, site.url, {}, 'playbooks/meetings-that-end/');
  const bar = page.locator('[data-copies="agenda-sheet"]');
  const cell = page.getByLabel('What: Goal, what is settled at the end');
  const which = bar.getByLabel('Which copy?');
  const another = bar.getByRole('button', { name: 'Fill in another copy' });
  const shown = (): Promise<string> => which.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');

  await cell.fill('The plan of the first week');
  for (const [name, text] of [
    ['Planning', 'The room for June'],
    ['Budget', 'The figure for July'],
  ] as const) {
    await another.tap();
    await bar.getByLabel('Name of this copy').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await expect.poll(() => cell.inputValue()).toBe('');
    await page.keyboard.type(name);
    await cell.fill(text);
  }

  await page.reload();
  await which.waitFor();
  await expect.poll(() => cell.inputValue()).toBe('The figure for July');
  await which.selectOption({ index: 1 });
  await expect.poll(() => cell.inputValue()).toBe('The room for June');
  expect(await shown()).toMatch(/^Planning, \w{3}, /);
  await which.selectOption({ index: 0 });
  await expect.poll(() => cell.inputValue()).toBe('The plan of the first week');

  // Paper has the copy that is shown; the others only when they are wanted; the sheet alone only its own.
  await which.selectOption({ index: 1 });
  const one = await printed();
  expect(one).toContain('Agenda: Planning');
  expect(one).toContain('The room for June');
  expect(one).not.toMatch(/The figure for July|The plan of the first week|Which copy/);
  await bar.getByLabel('Print all copies').check();
  const all = await printed();
  for (const text of ['The room for June', 'The figure for July', 'The plan of the first week']) expect(all).toContain(text);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await bar.getByLabel('Print all copies').uncheck();
  await bar.getByRole('button', { name: 'Print this sheet' }).tap();
  const alone = await printed();
  expect(alone).toContain('The room for June');
  expect(alone).not.toMatch(/Say it from memory|Keep ten minutes|The figure for July/);
  expect(alone.length).toBeLessThan(600);

  // Removed, and taken back.
  await bar.getByRole('button', { name: 'Remove this copy' }).tap();
  await expect.poll(() => cell.inputValue()).toBe('The figure for July');
  expect(await storedText(page, 'playbooks')).not.toContain('The room for June');
  await page.getByRole('button', { name: 'Undo' }).tap();
  await expect.poll(() => cell.inputValue()).toBe('The room for June');
  expect(await which.locator('option').count()).toBe(3);

  // Starting over takes them all.
  await page.getByRole('button', { name: 'Start over' }).tap();
  await which.waitFor({ state: 'detached' });
  expect(await cell.inputValue()).toBe('');
});
