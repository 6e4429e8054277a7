import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { page, site, testOn } from './device.ts';
import { PHONE } from './site.ts';

const test = testOn({ options: PHONE });

test('an exercise keeps what is written and ticked, and what is there needs no more advice', async () => {
  await page.goto(`${site.url}practice/`);
  await page.getByRole('link', { name: 'One Tuesday, nine meetings' }).tap();
  const plan = page.getByLabel('Your plan for Tuesday, in Chicago time');
  await plan.fill('10:00 the chair');
  await page.getByText('I am done. Show what they look for').tap();
  await page.getByLabel('Ten minutes of walking').check();
  expect(await page.getByText('Next time: Draw the way there').isVisible()).toBe(false);
  expect(await page.getByText('Next time: Put in the gaps first').isVisible()).toBe(true);
  await page.waitForTimeout(400);
  await page.reload();
  await expect.poll(() => plan.inputValue()).toBe('10:00 the chair');
  await expect.poll(() => page.getByLabel('Ten minutes of walking').isChecked()).toBe(true);
  await page.goto(`${site.url}practice/`);
  await page.locator('[data-begun="practice-calendar-1"]', { hasText: '1 of 7 ticked' }).waitFor();
});

test('the clock is started from the keyboard, goes on past the time, and can be stopped', async () => {
  await page.clock.install();
  await page.goto(`${site.url}practice/voice-1/`);
  await page.getByText('Start a clock').press('Enter');
  await page.getByText('0:00 of 15 minutes').waitFor();
  await page.clock.runFor(15 * 60_000 + 1000);
  await page.getByRole('status').filter({ hasText: 'Take as long as you like.' }).waitFor();
  await page.getByText('15:01 of 15 minutes').waitFor();
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  await page.getByRole('button', { name: 'Start again' }).waitFor();
  await page.getByText('Start a clock').press('Enter');
  expect(await page.getByText('of 15 minutes').count()).toBe(0);
});

test('the solution is a press away on the screen, and on a page of its own on paper', async () => {
  await page.goto(`${site.url}practice/trip-1/`);
  const solution = page.getByText('taxis and local trains', { exact: true });
  expect(await solution.isVisible()).toBe(false);
  await page.getByText('Show a worked solution').press('Enter');
  expect(await solution.isVisible()).toBe(true);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))));
  const at = text.findIndex((words) => words.includes('One good way'));
  expect(at).toBeGreaterThan(0);
  expect(text[at]).not.toContain('Next time:');
  expect(text[at]).toContain('962');
});
