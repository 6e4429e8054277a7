/** Storage that fails while a page is open, or in parts. */
import { expect } from 'vitest';
import { addOffer, addPros, fillStorage, makeRoom } from './on-worksheet.ts';
import { device, page, site, testOnPhone } from './device.ts';
import { storedText } from './site.ts';

const test = testOnPhone;

const open = (on = page): Promise<unknown> => on.goto(`${site.url}offers/`);
const point = (text: string, on = page) => on.getByRole('button', { name: new RegExp(text) });

/** Lets localStorage throw, or no longer. */
async function block(isBlocked: boolean): Promise<void> {
  await page.evaluate((is) => {
    const kept = window as unknown as { local?: PropertyDescriptor | undefined };
    kept.local ??= Object.getOwnPropertyDescriptor(window, 'localStorage');
    const blocked = {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', is ? blocked : (kept.local ?? blocked));
  }, isBlocked);
}

test('blocked while a page is open, what is typed stays there, is said, and is saved when storage is allowed again', async () => {
  await open();
  await addOffer(page, 'Before', ['stored']);
  await storedText(page);
  await block(true);
  await addPros(page, ['typed while blocked']);
  await page.getByText('does not let Greenroom keep anything').waitFor();
  await block(false);
  await page.getByText('does not let Greenroom keep anything').waitFor({ state: 'hidden', timeout: 15_000 });
  const text = await storedText(page);
  expect(text).toContain('stored');
  expect(text).toContain('typed while blocked');
});

test('full in the middle of an edit, storage keeps the last good text whole and the page has the new one', async () => {
  await open();
  await addOffer(page, 'Before', ['stored']);
  const before = await storedText(page);
  await fillStorage(page);
  await addPros(page, ['no room for this one']);
  await page.getByText('there is no room left').waitFor();
  await point('no room for this one').waitFor();
  expect(await storedText(page)).toBe(before);
  await makeRoom(page);
  await page.getByText('there is no room left').waitFor({ state: 'hidden', timeout: 15_000 });
  expect(await storedText(page)).toContain('no room for this one');
});

test('full and reloaded all the same, what was typed since is there again', async () => {
  await open();
  await addOffer(page, 'Before', ['stored']);
  await storedText(page);
  await fillStorage(page);
  await addPros(page, ['typed without room']);
  await page.getByText('there is no room left').waitFor();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await point('typed without room').waitFor();
  await page.getByText('there is no room left').waitFor();
});

test('a new person whose storage is full from the start sees it said, and has what was typed once there is room', async () => {
  await page.goto(`${site.url}404.html`);
  await fillStorage(page);
  await open();
  await addOffer(page, 'First of all');
  await page.getByText('there is no room left').waitFor();
  await makeRoom(page);
  await page.getByText('there is no room left').waitFor({ state: 'hidden', timeout: 15_000 });
  expect(await storedText(page)).toContain('First of all');
});

test('without session storage everything that was entered is kept, and nothing fails', async () => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await open();
  await addOffer(page, 'No session', ['kept']);
  await page.waitForTimeout(400);
  await page.reload();
  await point('kept').waitFor();
});

test.each([
  ['missing', () => Object.defineProperty(window, 'indexedDB', { get: () => undefined })],
  [
    'blocked',
    () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  ],
])('with IndexedDB %s everything is kept in localStorage, and a change can still be taken back', async (_what, spoil) => {
  await page.addInitScript(spoil);
  await open();
  await addOffer(page, 'No journal', ['kept']);
  await page.reload();
  await point('kept').waitFor();
  await addPros(page, ['one too many']);
  await page.getByRole('heading', { name: 'No journal' }).first().click();
  await page.keyboard.press('Control+z');
  await point('one too many').waitFor({ state: 'hidden' });
  expect(await storedText(page)).toContain('kept');
});

test('with the clock set back a year an edit still wins, here, after a reload and in a tab with the right time', async () => {
  await open();
  await addOffer(page, 'Typed in time');
  await storedText(page);
  const late = await device.newPage();
  await late.clock.setSystemTime(Date.now() - 365 * 86_400_000);
  await open(late);
  await late.getByRole('button', { name: /Change details/ }).click();
  await late.getByLabel('Job', { exact: true }).fill('Typed a year ago');
  await late.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('heading', { name: 'Typed a year ago' }).waitFor();
  await late.reload();
  await late.getByRole('heading', { name: 'Typed a year ago' }).waitFor();
  const text = await storedText(late);
  expect(text).toContain('Typed a year ago');
  expect(text).not.toContain('Typed in time');
});
