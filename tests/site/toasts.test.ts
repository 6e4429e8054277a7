import { describe, expect } from 'vitest';
import { addOffer } from './on-worksheet.ts';
import { has, page, press, site, testOnLaptop, testOnPhone, textOf } from './device.ts';

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

describe('a notice on a phone', () => {
  /** Removes an offer, which is said; another with its fields is open. */
  const openWithNotice = async (width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 420 });
    await page.goto(`${site.url}404.html`);
    const offer = (id: string, title: string): object => ({ id, kind: 'offer', title, order: 1, pros: [], cons: [], updatedAt: 1 });
    const text = JSON.stringify({ version: 2, records: [offer('a', 'EA to the CFO'), offer('b', 'EA to the CEO')] });
    await page.evaluate((kept) => localStorage.setItem('greenroom:offers', kept), text);
    await page.goto(`${site.url}offers/`);
    await page.getByRole('button', { name: 'Change details' }).first().tap();
    await page.getByRole('button', { name: 'Remove', exact: true }).tap();
    await has('Offer removed');
    await page.getByRole('button', { name: 'Change details' }).first().tap();
    await page.getByLabel('Job', { exact: true }).waitFor();
  };
  interface Box {
    readonly top: number;
    readonly bottom: number;
  }
  /** Where the field in use and the notice are; what of the field is under the notice; whether the notice is on the screen. */
  const look = (): Promise<{ readonly field: Box; readonly isCovered: boolean; readonly isShown: boolean }> =>
    page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const box = (element: Element | null | undefined): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
      const [field, toast] = [box(document.activeElement), box(document.querySelector('.toast'))];
      return {
        field: { top: field.top, bottom: field.bottom },
        isCovered: toast.top < field.bottom && field.top < toast.bottom && toast.left < field.right && field.left < toast.right,
        isShown: toast.top >= 0 && toast.bottom <= innerHeight,
      };
    });

  testOnPhone.for([390, 320])(
    'never lies over the field one types in, %d px wide with the keyboard up, and Undo is there',
    async (width) => {
      await openWithNotice(width);
      const fields = page.locator('form input:not([type=checkbox]):not([type=radio]), form textarea');
      const count = await fields.count();
      expect(count).toBeGreaterThan(4);
      let isMoved = false;
      for (let at = 0; at < count; at++) {
        const field = fields.nth(at);
        if (!(await field.isVisible())) continue;
        // Wherever on the screen the field is: at its top, in its middle, at its foot.
        for (const block of ['start', 'center', 'end', 'nearest'] as const) {
          await field.focus();
          await field.evaluate((one, to) => one.scrollIntoView({ block: to, behavior: 'instant' }), block);
          await page.keyboard.press('ArrowRight');
          const { isCovered, isShown } = await look();
          expect(isCovered, `${at} ${block}`).toBe(false);
          isMoved ||= isShown && (await page.locator('.toasts').getAttribute('data-at')) === 'top';
        }
      }
      expect(isMoved).toBe(true);
      await press('Undo');
      await stored();
      expect(await live()).toContain('EA to the CFO');
    },
  );

  testOnPhone('leaves the room to a long text, and is back once one has left it', async () => {
    await openWithNotice(390);
    const note = page.getByLabel('Note', { exact: true });
    await note.focus();
    await page.keyboard.type(Array.from({ length: 30 }, (_, n) => `Line ${n}`).join('\n'));
    await expect.poll(async () => (await look()).isCovered).toBe(false);
    expect((await look()).isShown).toBe(false);
    await note.blur();
    await expect.poll(async () => (await look()).isShown).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).tap();
    await stored();
    expect(await live()).toContain('EA to the CFO');
  });

  testOnPhone('stays where it is as long as nothing is under it', async () => {
    await openWithNotice(390);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByLabel('Job', { exact: true }).focus();
    await page.getByLabel('Job', { exact: true }).evaluate((one) => one.scrollIntoView({ block: 'start' }));
    const { field, isShown } = await look();
    expect(field.bottom).toBeLessThan(400);
    expect(isShown).toBe(true);
  });
});
