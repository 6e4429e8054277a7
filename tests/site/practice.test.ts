import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { page, site, testOn, testOnLaptop } from './device.ts';
import { PHONE, storedText } from './site.ts';

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
  await expect.poll(() => storedText(page, 'playbooks')).toContain('10:00 the chair');
  await page.reload();
  await expect.poll(() => plan.inputValue()).toBe('10:00 the chair');
  await expect.poll(() => page.getByLabel('Ten minutes of walking').isChecked()).toBe(true);
  await page.goto(`${site.url}practice/`);
  await page.locator('[data-begun="practice-calendar-1"]', { hasText: '1 of 8 ticked' }).waitFor();
});

describe('the task while one writes', () => {
  const inSight = (box: { y: number; height: number } | null, height: number): boolean =>
    box !== null && box.y >= -1 && box.y + box.height <= height + 1;

  test('on a phone is a press away above the answer, takes neither the cursor nor the line, and goes again', async () => {
    await page.goto(`${site.url}practice/calendar-1/`);
    const answer = page.getByLabel('Your plan for Tuesday, in Chicago time');
    await answer.tap();
    await page.keyboard.type(Array.from({ length: 40 }, (_, n) => `${n} the chair`).join('\n'));
    // With the keyboard of the phone up.
    await page.setViewportSize({ width: 390, height: 420 });
    await page.keyboard.type('!');
    await answer.evaluate((one) => one.scrollIntoView({ block: 'end' }));
    const summary = page.getByText('Show the task');
    // With a finger: where the test scrolls something into sight first, the line would not be where it was.
    const tap = async (): Promise<void> => {
      const { x, y, height } = (await summary.boundingBox()) ?? { x: -1, y: -1, height: 0 };
      await page.touchscreen.tap(x + 40, y + height / 2);
    };
    expect(inSight(await summary.boundingBox(), 420)).toBe(true);
    const before = await answer.boundingBox();
    await tap();
    const task = page.getByRole('region', { name: 'The task once more' });
    await task.getByRole('heading').first().waitFor();
    expect(await task.innerText()).toContain((await page.locator('.exercise__task h2').first().innerText()).trim());
    expect(await answer.evaluate((one) => document.activeElement === one)).toBe(true);
    // The page moves once the fold has told that it is open.
    const moved = async (from: { y: number } | null): Promise<number> => Math.abs(((await answer.boundingBox())?.y ?? 0) - (from?.y ?? 0));
    await expect.poll(() => moved(before)).toBeLessThan(3);
    const shown = await task.boundingBox();
    expect(inSight(shown, 420)).toBe(true);
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThan(300);
    await page.keyboard.type(' The last word');
    expect(await answer.inputValue()).toMatch(/39 the chair! The last word$/);
    const typed = await answer.boundingBox();
    await tap();
    await task.waitFor({ state: 'hidden' });
    await expect.poll(() => moved(typed)).toBeLessThan(3);
    // One thing has one id, in the copy too.
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
  });

  testOnLaptop('on a laptop stays beside the answer, and on paper comes before it', async () => {
    await page.goto(`${site.url}practice/calendar-1/`);
    const answer = page.getByLabel('Your plan for Tuesday, in Chicago time');
    await answer.fill(Array.from({ length: 60 }, (_, n) => `${n} the chair`).join('\n'));
    await answer.press('Control+End');
    await answer.evaluate((one) => one.scrollIntoView({ block: 'end' }));
    const [task, work] = await Promise.all([page.locator('.exercise__task').boundingBox(), answer.boundingBox()]);
    expect(inSight(task, 800)).toBe(true);
    expect((task?.x ?? 0) + (task?.width ?? 0)).toBeLessThanOrEqual(work?.x ?? 0);
    expect(await page.getByText('Show the task').isVisible()).toBe(false);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), { mergePages: true });
    expect(text).not.toContain('Show the task');
    expect(text.indexOf('Your answer')).toBeGreaterThan(
      text.indexOf((await page.locator('.exercise__task h2').first().innerText()).trim()),
    );
  });
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

const EXERCISES = ['calendar', 'inbox', 'minutes', 'trip', 'voice'].flatMap((kind) => [`${kind}-1`, `${kind}-2`]);

test.for(EXERCISES)(
  'on paper %s is a page with the task, one to write on, one to look at afterward, and one to put aside',
  async (exercise) => {
    await page.goto(`${site.url}practice/${exercise}/`);
    for (const format of ['A4', 'Letter'] as const) {
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format }))));
      expect(text.map((words) => /Your answer|Look at it as they would|One good way/.exec(words)?.[0])).toEqual([
        undefined,
        'Your answer',
        'Look at it as they would',
        'One good way',
      ]);
      expect(text.join(' ')).not.toMatch(/Show what they look for|Show a worked solution/);
    }
  },
);
