import { expect } from 'vitest';
import { addOffer } from './on-worksheet.ts';
import { has, page, press, site, testOnLaptop, textOf } from './device.ts';

const test = testOnLaptop;
const toasts = () => page.locator('.toast');
const live = async (): Promise<string> => {
  const { records } = JSON.parse((await textOf('greenroom:offers')) ?? '{"records":[]}') as { records: { deleted?: boolean }[] };
  return JSON.stringify(records.filter((record) => record.deleted !== true));
};
const stored = (): Promise<void> => page.waitForTimeout(400);

test('a notice takes the place of the one before, whatever it says, so that Undo is about what was done last', async () => {
  await page.goto(`${site.url}offers/`);
  await addOffer(page, 'EA to the CFO', ['A window', 'More money']);
  await page.getByRole('button', { name: /A window/ }).click();
  await press('Remove');
  await has('Pro removed');
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await has('was taken back');
  expect(await toasts().count()).toBe(1);
  await press('Change details');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await has('Offer removed');
  expect(await toasts().count()).toBe(1);
  await stored();
  expect(await live()).not.toContain('EA to the CFO');

  // Twice, as an impatient hand does: the second press falls on what stands there by then.
  const undo = await page.locator('.toast').getByRole('button', { name: 'Undo' }).elementHandle();
  await undo?.dblclick();
  await stored();
  expect(await live()).toContain('EA to the CFO');
  await undo?.evaluate((button) => (button as HTMLElement).click());
  await stored();
  expect(await live()).toContain('EA to the CFO');
  expect(await live()).toContain('A window');
  expect(await toasts().count()).toBe(1);
});

test('undoing the removal of an interview brings back all that went with it', async () => {
  await page.goto(`${site.url}404.html`);
  const records = [
    { id: 'i', type: 'interview', company: 'Halden', role: 'EA', stage: 'on-site', heldOn: '2026-05-12', updatedAt: 1 },
    { id: 'a', type: 'asked', interviewId: 'i', text: 'Tell me about a mistake', landed: 'no', better: 'The wrong Portland', updatedAt: 2 },
    { id: 'r', type: 'reminder', interviewId: 'i', about: 'thank-you', dueAt: '2026-05-13T10:00', updatedAt: 3 },
    { id: 's', type: 'story', title: 'Stays anyway', updatedAt: 4 },
  ];
  await page.evaluate((text) => localStorage.setItem('greenroom:interviews', text), JSON.stringify({ version: 1, records }));
  const there = async (): Promise<readonly string[]> => {
    const found = JSON.parse((await textOf('greenroom:interviews')) ?? '') as { records: { id: string; deleted?: boolean }[] };
    return found.records.flatMap(({ id, deleted }) => (deleted === true ? [] : [id]));
  };
  await page.goto(`${site.url}interviews/#i`);
  await page.getByRole('button', { name: /Remove (this )?interview/ }).click();
  await has('Interview removed');
  await stored();
  expect(await there()).toEqual(['s']);
  await press('Undo');
  await stored();
  expect(await there()).toEqual(['a', 'i', 'r', 's']);
  expect(await textOf('greenroom:interviews')).toContain('The wrong Portland');
});
