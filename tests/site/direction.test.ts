/** Words that are written from right to left are drawn so, wherever they stand: a whole case file in Hebrew, on screen and on paper. */
import { expect } from 'vitest';
import { page, site, testOnPhone } from './device.ts';
import { drawnAmiss, hebrewCase } from './in-hebrew.ts';

const test = testOnPhone;

/** Opens a page as somebody has it whose every note is Hebrew, with nothing folded away. */
async function openInHebrew(path: string): Promise<void> {
  await page.clock.install({ time: new Date('2026-05-14T12:00:00') });
  await page.goto(`${site.url}404.html`);
  await page.evaluate((texts) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    // As the first edit does: there is something to tell of on “Your data”.
    localStorage.setItem('greenroom:journal', 'tested');
  }, hebrewCase());
  await page.goto(site.url + path);
  await page.clock.runFor(2000);
  await page.getByText('הבונוס').or(page.locator('.stored')).first().waitFor({ state: 'attached' });
  await page.evaluate(() => {
    // All of them, of which only one can be open at a time, too.
    for (const fold of document.querySelectorAll('details')) {
      fold.removeAttribute('name');
      fold.open = true;
    }
  });
}

/** Opens so many rows for editing, one after the other, and gives back what is drawn amiss in any of them. */
async function amissInEditors(most: number): Promise<readonly string[]> {
  const found: string[] = [];
  const rows = page.locator('.row-open');
  const step = Math.max(1, Math.floor((await rows.count()) / most));
  for (let at = 0; at < (await rows.count()); at += step) {
    if (!(await rows.nth(at).isVisible())) continue;
    await rows.nth(at).click();
    await page.clock.runFor(300);
    await page.locator('.editor').first().waitFor();
    found.push(...(await drawnAmiss(page)));
    await page.locator('.editor').getByRole('button', { name: 'Done' }).first().click();
    await page.clock.runFor(100);
  }
  return found;
}

test.each([
  ['', 0],
  ['offers/', 6],
  ['interviews/', 2],
  ['interviews/#i', 9],
  ['interviews/cue/#i', 0],
  ['interviews/debrief/#i', 2],
  ['follow-up/', 0],
  ['follow-up/#m', 0],
  ['follow-up/#m/edit', 0],
  ['follow-up/#n', 0],
  ['negotiate/', 0],
  ['negotiate/#o', 5],
  ['negotiate/#o/sheet', 0],
  ['negotiate/#o/messages', 0],
  ['negotiate/#o/promises', 0],
  ['negotiate/call/#o', 0],
  ['salary/', 0],
  ['salary/#r', 4],
  ['wins/', 0],
  ['wins/#sample-win-3', 0],
  ['your-data/', 0],
] as const)('on /%s', async (path, editors) => {
  await openInHebrew(path);
  expect(await drawnAmiss(page)).toEqual([]);
  expect(await amissInEditors(editors)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.clock.runFor(500);
  expect(await drawnAmiss(page)).toEqual([]);
});

test('in the talk, screen by screen', async () => {
  await openInHebrew('negotiate/call/#o');
  const next = page.getByRole('button', { name: /^(Next|To the recap)$/ });
  while ((await next.getAttribute('aria-disabled')) !== 'true') {
    await next.click();
    expect(await drawnAmiss(page)).toEqual([]);
  }
});

test('while priorities are set, and in what a file would bring', async () => {
  await openInHebrew('offers/');
  await page.getByRole('button', { name: /priorities/ }).click();
  expect(await drawnAmiss(page)).toEqual([]);
  const { records } = JSON.parse(hebrewCase()['greenroom:interviews'] ?? '{}') as { records: readonly { readonly id: string }[] };
  const file = {
    app: 'greenroom',
    fileVersion: 1,
    versions: {},
    records: { interviews: records.map((one) => ({ ...one, id: `new-${one.id}` })) },
  };
  await page.goto(`${site.url}your-data/`);
  const buffer = Buffer.from(JSON.stringify(file));
  await page.locator('#restore-file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await page.locator('.restore__parts').waitFor();
  expect(await page.locator('.restore__parts').textContent()).toContain('הבונוס');
  expect(await drawnAmiss(page)).toEqual([]);
});

test('as they are typed, in a field that was there and in one that was made', async () => {
  await openInHebrew('offers/');
  await page.getByRole('button', { name: 'Add a pro' }).first().tap();
  const field = page.getByRole('textbox', { name: 'Add a pro' });
  const direction = (): Promise<string> => field.evaluate((one) => getComputedStyle(one).direction);
  expect(await direction()).toBe('ltr');
  await field.pressSequentially('דוום עד 19:00!');
  expect(await direction()).toBe('rtl');
  await page.goto(`${site.url}playbooks/talk-show-persona/`);
  const answer = page.locator('textarea').first();
  await answer.fill('שלום');
  expect(await answer.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
});
