/** The clock of an exercise, and the numbers of its lists on paper. */
import { getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { page, site, testOn } from './device.ts';
import { PHONE } from './site.ts';

const test = testOn({ options: PHONE });

test('the clock is started from the keyboard, goes on past the time, and can be paused', async () => {
  await page.clock.install();
  await page.goto(`${site.url}practice/voice-1/`);
  const summary = page.locator('summary', { hasText: 'Start a clock' });
  await summary.press('Enter');
  await page.getByText('0:00 of 15 minutes').waitFor();
  await page.clock.runFor(15 * 60_000 + 1000);
  await page.getByRole('status').filter({ hasText: 'Take as long as you like.' }).waitFor();
  await page.getByText('15:01 of 15 minutes').waitFor();
  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await page.clock.runFor(60_000);
  await page.getByText('15:01 of 15 minutes').waitFor();
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  await summary.press('Enter');
  await expect.poll(() => page.getByText('of 15 minutes').count()).toBe(0);
});

test('the time used stays when the page is loaded again, or left and come back to, and then waits', async () => {
  await page.clock.install();
  await page.goto(`${site.url}practice/voice-1/`);
  await page.locator('summary', { hasText: 'Start a clock' }).tap();
  await page.getByText('0:00 of 15 minutes').waitFor();
  await page.clock.runFor(192_000);
  await page.getByText('3:12 of 15 minutes').waitFor();
  await page.reload();
  await page.getByText('3:12 of 15 minutes').waitFor();
  await page.clock.runFor(60_000);
  await page.getByText('3:12 of 15 minutes').waitFor();
  await page.getByRole('button', { name: 'Go on' }).tap();
  await page.clock.runFor(5000);
  await page.getByText('3:17 of 15 minutes').waitFor();
  await page.getByRole('link', { name: 'All exercises' }).tap();
  await page.getByRole('heading', { name: 'Practice', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Two weeks late, in his words' }).tap();
  await page.getByText('3:17 of 15 minutes').waitFor();
  await page.getByRole('button', { name: 'Begin again' }).tap();
  await page.getByText('0:00 of 15 minutes').waitFor();
});

test('the running clock stays in sight, and no field one goes to is under it', async () => {
  await page.goto(`${site.url}practice/inbox-2/`);
  await page.locator('summary', { hasText: 'Start a clock' }).tap();
  const face = page.getByText(/^0:\d\d of 25 minutes$/);
  await face.waitFor();
  // With the keyboard of the phone up.
  await page.setViewportSize({ width: 390, height: 420 });
  await page.getByLabel('The order in which you act').tap();
  const fields = page.locator('[data-answer]');
  for (let at = 0; at < (await fields.count()); at += 1) {
    await fields.nth(at).focus();
    const clock = await page.locator('[data-running]').boundingBox();
    const field = await fields.nth(at).boundingBox();
    expect(clock?.y).toBeGreaterThanOrEqual(0);
    expect(clock?.height).toBeLessThan(70);
    expect(field?.y).toBeGreaterThanOrEqual((clock?.y ?? 0) + (clock?.height ?? 0));
  }
  await page.getByRole('button', { name: 'Pause' }).tap();
  await page.getByRole('button', { name: 'Go on' }).waitFor();
});

test.each(['A4', 'Letter'] as const)('every number of a long list is within the page on %s', async (format) => {
  for (const name of ['inbox-1', 'inbox-2']) {
    await page.goto(`${site.url}practice/${name}/`);
    const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    const found = new Map<string, number>();
    for (let at = 1; at <= paper.numPages; at += 1)
      for (const item of (await (await paper.getPage(at)).getTextContent()).items)
        if ('str' in item && /^\d+\.\s*$/.test(item.str)) found.set(item.str.trim(), Number(item.transform[4]));
    // 12 mm of margin, in points: what is further out is cut off.
    for (const number of ['9.', '10.', '11.', '12.'])
      expect(found.get(number), `${name} ${number}`).toBeGreaterThanOrEqual((12 / 25.4) * 72 - 0.5);
  }
});
