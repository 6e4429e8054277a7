import { LAPTOP, openProfile } from '../site/site.ts';
import { pick, type Device, type Engine, type Tab } from './engine.ts';
import type { Page } from 'playwright-core';

function tabOf(page: Page): Tab {
  return {
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    run: (task, ...args) => page.evaluate(`(${String(task)})(...${JSON.stringify(args)})`),
    tryClick: async (what) => {
      const element = (await page.evaluateHandle(pick, what)).asElement();
      await element?.click();
      return element !== null;
    },
    type: (text) => page.keyboard.type(text),
    enter: () => page.keyboard.press('Enter'),
    upload: (css, path) => page.setInputFiles(css, path),
    close: () => page.close({ runBeforeUnload: true }),
  };
}

/** Chromium through playwright-core. */
export const chromium: Engine = {
  name: 'Chromium',
  openDevice: async ({ proxyPort, profile } = {}): Promise<Device> => {
    // Playwright sends localhost through the proxy too.
    const proxy = proxyPort === undefined ? {} : { proxy: { server: `http://127.0.0.1:${proxyPort}` } };
    const context = await openProfile({ ...LAPTOP, ...proxy }, profile);
    return { openTab: async () => tabOf(await context.newPage()), close: () => context.close() };
  },
};
