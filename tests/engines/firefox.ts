import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { pick, type Device, type Engine, type Tab } from './engine.ts';

/** What Firefox itself would ask the network for, switched off: here only pages are watched. */
const QUIET = {
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

/** A microphone that hears a tone, allowed without asking. */
const MADE_UP_MICROPHONE = { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true };

/** Prefs that send everything, localhost too, through a proxy. */
const through = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

function tabOf(page: Page): Tab {
  // Asked whether to leave a page with unsaved words, the person leaves. The other drivers do so by themselves.
  page.on('dialog', (dialog) => void dialog.accept());
  return {
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    run: async (task, ...args) =>
      (await page.evaluate(`(${String(task)})(...${JSON.stringify(args)})`)) as Awaited<ReturnType<typeof task>>,
    tryClick: async (what) => {
      const element = (await page.evaluateHandle(pick, what)).asElement();
      await (element as ElementHandle<HTMLElement> | null)?.click();
      return element !== null;
    },
    type: (text) => page.keyboard.type(text),
    enter: () => page.keyboard.press('Enter'),
    upload: async (css, path) => {
      const input = (await page.$(css)) as ElementHandle<HTMLInputElement> | null;
      await input?.uploadFile(path);
    },
    close: () => page.close(),
  };
}

/** Firefox through puppeteer-core, by WebDriver BiDi. FIREFOX_PATH names another than Debian's. */
export const firefox: Engine = {
  name: 'Firefox',
  openDevice: async ({ proxyPort, profile } = {}): Promise<Device> => {
    const downloads = mkdtempSync(join(tmpdir(), 'greenroom-files-'));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      protocol: 'webDriverBiDi',
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      headless: true,
      // Without it a released Firefox does not heed services.settings.server.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      defaultViewport: { width: 1280, height: 800 },
      ...(profile === undefined ? {} : { userDataDir: profile }),
      extraPrefsFirefox: {
        ...QUIET,
        ...MADE_UP_MICROPHONE,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        ...(proxyPort === undefined ? {} : through(proxyPort)),
      },
    });
    const close = async (): Promise<void> => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    };
    return { openTab: async () => tabOf(await browser.newPage()), close };
  },
};
