import { describe, expect } from 'vitest';
import { addOffer, fillStorage, makeRoom } from './on-worksheet.ts';
import { device, goOnIn, page, site, testOnPhone } from './device.ts';
import { storedText } from './site.ts';

const test = testOnPhone;

const open = (path = 'offers/'): Promise<unknown> => page.goto(site.url + path);

/** Puts text under the key before the app starts. */
async function seed(text: string): Promise<void> {
  await open('404.html');
  await page.evaluate((value) => localStorage.setItem('greenroom:offers', value), text);
}

describe('what was typed', () => {
  test('is there after a reload, and after the tab is closed right after typing', async () => {
    await open();
    await addOffer(page, 'EA to the COO', ['Board work']);
    await page.reload();
    await page.getByRole('button', { name: /Board work/ }).waitFor();
    await page.getByRole('button', { name: 'Add a pro' }).click();
    await page.keyboard.type('Typed and closed at once');
    await page.keyboard.press('Enter');
    await page.close({ runBeforeUnload: true });
    goOnIn(await device.newPage());
    await open();
    await page.getByRole('button', { name: /Typed and closed at once/ }).waitFor();
  });

  test('in an open editor is kept when the tab is closed within the same moment', async () => {
    await open();
    await addOffer(page, 'One', ['Kind team']);
    await page.getByRole('button', { name: /Kind team/ }).click();
    await page.getByLabel('What speaks for it').waitFor();
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('.editor textarea');
      if (field === null) throw new Error('no editor');
      field.value = 'Kind team, and the last letters';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
    });
    expect(await page.evaluate(() => localStorage.getItem('greenroom:offers'))).toContain('the last letters');
  });

  test('but not yet entered survives a reload as a draft', async () => {
    await open();
    await addOffer(page, 'A');
    await page.getByRole('button', { name: 'Add a con' }).click();
    await page.keyboard.type('half a thou');
    await page.reload();
    expect(await page.getByLabel('Add a con').inputValue()).toBe('half a thou');
  });

  test('in two tabs, on different offers, is kept from both', async () => {
    await open();
    await addOffer(page, 'One');
    await addOffer(page, 'Two');
    const other = await device.newPage();
    await other.goto(`${site.url}offers/`);
    await other.getByRole('radio', { name: /One/ }).check({ force: true });
    await page.getByRole('radio', { name: /Two/ }).check({ force: true });
    for (const [tab, text] of [
      [page, 'pro of two'],
      [other, 'pro of one'],
    ] as const) {
      await tab.locator('.offer.is-current').getByRole('button', { name: 'Add a pro' }).click();
      await tab.keyboard.type(text);
      await tab.keyboard.press('Enter');
    }
    await storedText(other);
    const text = await storedText(page);
    expect(text).toContain('pro of two');
    expect(text).toContain('pro of one');
    await page.getByRole('radio', { name: /One/ }).check({ force: true });
    await page.getByRole('button', { name: /pro of one/ }).waitFor();
  });

  test('on another page is not overwritten by a page that Back brings back', async () => {
    await open();
    await addOffer(page, 'First name');
    await page.goto(`${site.url}more/`);
    const other = await device.newPage();
    await other.goto(`${site.url}offers/`);
    await other.getByRole('button', { name: /Change details/ }).click();
    await other.getByLabel('Job', { exact: true }).fill('Newer name');
    await other.getByRole('button', { name: 'Done' }).click();
    await other.close({ runBeforeUnload: true });
    await page.goBack();
    await page.getByRole('heading', { name: 'Newer name' }).waitFor();
    await page.getByRole('button', { name: 'Add a pro' }).click();
    await page.keyboard.type('after Back');
    await page.keyboard.press('Enter');
    const text = await storedText(page);
    expect(text).toContain('Newer name');
    expect(text).toContain('after Back');
    expect(text).not.toContain('First name');
  });

  test('is removed only with a way back', async () => {
    await open();
    await addOffer(page, 'One', ['Keep me']);
    await page.getByRole('button', { name: /Keep me/ }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    expect(await page.getByRole('button', { name: /Keep me/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: /Keep me/ }).waitFor();
    await page.getByRole('button', { name: /Change details/ }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('heading', { name: 'No offers yet' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: /Keep me/ }).waitFor();
  });
});

describe('the sample', () => {
  test('leaves no trace in storage, and own offers are untouched', async () => {
    await open();
    await addOffer(page, 'Mine', ['my pro']);
    const before = await storedText(page);
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.getByText('This is the sample').waitFor();
    await page.getByRole('button', { name: /A CEO I can learn from/ }).waitFor();
    await page.locator('.segments').getByText('beside mine').click();
    await page.getByRole('heading', { name: 'Three offers' }).waitFor();
    await page.getByRole('button', { name: 'Remove the sample' }).click();
    await page.getByRole('heading', { name: 'One offer' }).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.waitForTimeout(400);
    const keys = await page.evaluate(() =>
      Object.keys(localStorage)
        .filter((key) => key !== 'greenroom:journal')
        .sort(),
    );
    expect(keys).toEqual(['greenroom:offers']);
    expect(await storedText(page)).toBe(before);
  });

  test('opens from the start page', async () => {
    await open('');
    await page.getByRole('link', { name: 'See two offers weighed' }).click();
    await page.getByText('This is the sample').waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });
});

describe('storage that is no good', () => {
  test.each([
    ['truncated JSON', '{"version":1,"records":[{"id":"a","title":"Lost?'],
    ['a wrong shape', '{"version":1,"records":{"a":1}}'],
    ['something else', 'not ours'],
  ])('%s is set aside whole, said, and the app works', async (_what, raw) => {
    await seed(raw);
    await open();
    await page.getByText('could not be read').waitFor();
    await addOffer(page, 'New start');
    await storedText(page);
    const stored = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
    expect(Object.entries(stored).find(([key]) => key.startsWith('greenroom:offers:unreadable:'))?.[1]).toBe(raw);
    expect(stored['greenroom:offers']).toContain('New start');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save to a file' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^greenroom-.*\.json$/);
    await page.getByRole('button', { name: 'Erase what was set aside' }).click();
    await page.getByRole('button', { name: 'Erase it' }).click();
    await page.getByText('could not be read').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unreadable')))).toEqual([]);
  });

  test('wrong shapes inside are mended, and the original is kept', async () => {
    await seed(
      '{"version":1,"records":[{"id":"a","updatedAt":1,"title":"Odd","pros":[7,{"id":"p","text":"fine","weight":99}],"cons":"none"}]}',
    );
    await open();
    await page.getByRole('button', { name: /fine/ }).waitFor();
    await page.getByText('could not be read').waitFor();
  });

  test('a newer version is shown and never written over', async () => {
    const raw =
      '{"version":9,"records":[{"id":"a","updatedAt":1,"title":"From the future","kind":"offer","pros":[],"cons":[]}],"extra":true}';
    await seed(raw);
    await open();
    await page.getByText('A newer Greenroom wrote').waitFor();
    await page.getByRole('heading', { name: 'From the future' }).waitFor();
    await page.getByRole('button', { name: 'Add a pro' }).click();
    await page.keyboard.type('typed in the old app');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /typed in the old app/ }).waitFor();
    expect(await storedText(page)).toBe(raw);
  });

  test('when full: what is typed stays on the page, is said, and is saved when there is room', async () => {
    await open();
    await fillStorage(page);
    await addOffer(page, 'No room for me', ['still here']);
    await page.getByText('there is no room left').waitFor();
    await page.getByRole('button', { name: /still here/ }).waitFor();
    await makeRoom(page);
    await page.getByText('there is no room left').waitFor({ state: 'hidden', timeout: 10_000 });
    expect(await storedText(page)).toContain('still here');
  });

  test.each([
    [
      'blocked',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
    ['null', () => Object.defineProperty(window, 'localStorage', { get: () => null })],
  ])('when %s: it says so at once, works on, and offers a file with everything', async (_what, spoil) => {
    await page.addInitScript(spoil);
    await open();
    await page.getByText('does not let Greenroom keep anything').waitFor();
    await addOffer(page, 'In memory only', ['good team']);
    await page.getByRole('button', { name: /good team/ }).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save to a file' }).click();
    const stream = await (await saved).createReadStream();
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    expect(text).toContain('In memory only');
  });

  test('when erased by someone else while open: it can be written back', async () => {
    await open();
    await addOffer(page, 'Still here');
    await storedText(page);
    const other = await device.newPage();
    await other.goto(`${site.url}404.html`);
    await other.evaluate(() => localStorage.clear());
    await page.getByText('has been erased').waitFor();
    await page.getByRole('button', { name: 'Write it back' }).click();
    expect(await storedText(page)).toContain('Still here');
  });
});
