/** What is done with the sample goes with it, wherever it is removed. */
import { describe, expect } from 'vitest';
import { page, site, testOnPhone } from './device.ts';
import { storedText } from './site.ts';

const test = testOnPhone;

describe('what was rehearsed with the sample goes at once when the sample is removed', () => {
  const TAKE = { id: 'take:story:sample-t1#0', type: 'take', key: 'story:sample-t1', at: '2026-05-13T18:00:00Z', seconds: 61 };
  const open = async (path: string, wait: string): Promise<void> => {
    await page.goto(`${site.url}interviews/#sample`);
    await page.getByRole('heading', { name: 'Your plan' }).waitFor();
    expect(await storedText(page, 'interviews-sample')).toContain('sample-interview');
    await page.evaluate(
      (text) => localStorage.setItem('greenroom:rehearse-sample', text),
      JSON.stringify({ version: 1, records: [{ ...TAKE, updatedAt: 5 }] }),
    );
    await page.goto(`${site.url}404.html`);
    await page.goto(site.url + path);
    await page.getByText(wait).first().waitFor();
  };

  test('in the list of interviews, from where it comes back with the sample', async () => {
    await open('interviews/', 'The sample is a finished prep file');
    await page.getByRole('button', { name: 'Remove the sample' }).tap();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect([await storedText(page, 'rehearse-sample'), await storedText(page, 'interviews-sample')]).toEqual(['', '']);
    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect.poll(() => storedText(page, 'rehearse-sample')).toContain(TAKE.id);
    expect(await storedText(page, 'interviews-sample')).toContain('sample-interview');
  });

  test('in its prep file', async () => {
    await open('interviews/#sample-interview', 'Your plan');
    await page.getByRole('button', { name: 'Remove the sample' }).tap();
    await expect.poll(() => storedText(page, 'rehearse-sample')).toBe('');
    expect(await storedText(page, 'interviews-sample')).toBe('');
  });

  test('among the dates, where it was not open, and from where it comes back with all of them', async () => {
    await open('offers/clocks/#sample', 'This is the sample');
    await page.getByRole('button', { name: 'Remove the sample' }).tap();
    await expect.poll(() => storedText(page, 'rehearse-sample')).toBe('');
    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect.poll(() => storedText(page, 'rehearse-sample')).toContain(TAKE.id);
    for (const part of ['interviews', 'offers', 'salary', 'negotiate'])
      expect(await storedText(page, `${part}-sample`)).toContain('sample-');
  });

  test('on Today', async () => {
    await open('', 'This is the sample');
    await page.getByRole('button', { name: 'Remove the sample' }).tap();
    await expect.poll(() => storedText(page, 'rehearse-sample')).toBe('');
  });
});
