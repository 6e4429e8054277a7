/** Tests on a device: `testOn` gives each the built site, a browser profile of its own and a page, and fails it for what must never happen on a page. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { LAPTOP, openDevice, openSite, PHONE, watch, type Site } from './site.ts';

/** What the test that runs now has. */
export let site: Site;
export let device: BrowserContext;
export let page: Page;

/** Goes on in another tab, or in a page that was opened meanwhile. */
export function goOnIn(next: Page): void {
  page = next;
}

interface Terms {
  readonly options?: BrowserContextOptions;
  /** Does every test of the file go on where the one before left off? */
  readonly isShared?: boolean;
  readonly open?: typeof openDevice;
}

/** A `test` on such a device. `open`: how to open it; by default one without the service worker. */
export function testOn({ options = LAPTOP, isShared = false, open = openDevice }: Terms) {
  let faults: readonly string[] = [];
  return base
    .extend<{ opened: undefined }>({
      opened: [
        // eslint-disable-next-line no-empty-pattern -- vitest looks at what is destructured
        async ({}, use) => {
          site = await openSite();
          device = await open(options);
          device.setDefaultTimeout(15_000);
          page = device.pages()[0] ?? (await device.newPage());
          faults = watch(device, site.url);
          await use(undefined);
          await device.close();
          await site.stop();
        },
        { auto: true, scope: isShared ? 'file' : 'test' },
      ],
    })
    .extend<{ calm: undefined }>({
      calm: [
        async ({ opened }, use) => {
          await use(opened);
          expect(faults).toEqual([]);
        },
        { auto: true },
      ],
    });
}

export const testOnPhone = testOn({ options: PHONE });
export const testOnLaptop = testOn({ options: LAPTOP });

/** Taps the first button of that name. */
export const press = (name: string | RegExp, on: Page = page): Promise<void> => on.getByRole('button', { name }).first().click();
/** Waits until these words stand on the page. */
export const has = (words: string | RegExp, on: Page = page): Promise<void> => on.getByText(words).first().waitFor();
/** Our keys in storage. */
export const storedKeys = (on: Page = page): Promise<readonly string[]> =>
  on.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('greenroom:'))
      .sort(),
  );
/** The text under a key; `null` where there is none. */
export const textOf = (key: string, on: Page = page): Promise<string | null> => on.evaluate((name) => localStorage.getItem(name), key);
