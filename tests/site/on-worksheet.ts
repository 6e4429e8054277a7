/** What a person does on the worksheet, for the tests of what is kept. */
import type { Page } from 'playwright-core';

/** Starts an offer and adds points to it. */
export async function addOffer(on: Page, title: string, pros: readonly string[] = []): Promise<void> {
  await on.getByRole('button', { name: /Add (my )?offer/ }).click();
  await on.getByLabel('Job', { exact: true }).fill(title);
  await on.getByRole('button', { name: 'Done' }).click();
  if (pros.length > 0) await addPros(on, pros);
}

/** Adds points that speak for the offer that is shown. */
export async function addPros(on: Page, pros: readonly string[]): Promise<void> {
  const offer = on.locator('.offer.is-current');
  const field = offer.getByRole('textbox', { name: 'Add a pro' });
  // After the first one it stays open.
  if ((await field.count()) === 0) await offer.getByRole('button', { name: 'Add a pro' }).click();
  else await field.focus();
  for (const pro of pros) {
    await on.keyboard.type(pro);
    await on.keyboard.press('Enter');
  }
}

/** Fills localStorage to the last letter. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    let size = 2_700_000;
    for (let n = 0; size > 0; n++) {
      try {
        localStorage.setItem(`filler-${n}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
}

/** Makes room again. */
export async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('filler'))
      .forEach((key) => localStorage.removeItem(key)),
  );
}
