/** The built site in a real browser: a server to kill, pages that report what must never happen. */
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROME_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { ROOT } from '../rules/source-files.ts';

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
export const LAPTOP = { viewport: { width: 1280, height: 800 } } as const;

/** Of the playbooks and exercises, which are made alike: those with tables, and one without. */
const SOME = ['playbooks/talk-show-persona/', 'playbooks/meetings-that-end/', 'practice/trip-1/'];

/** Every page of the built site, relative to its address; of the playbooks and exercises some. */
export const PAGES: readonly string[] = readdirSync(`${ROOT}dist/`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .filter((page) => !/^(?:playbooks|practice)\/./.test(page) || SOME.includes(page))
  .sort();

export interface Site {
  readonly url: string;
  readonly stop: () => Promise<unknown>;
}

/** Serves the built site on a free port. */
export function openSite(options: Parameters<typeof serve>[0] = {}): Promise<Site> {
  return serve(options) as Promise<Site>;
}

/** How every browser of these tests is started. */
export const launchOptions = async () => ({
  executablePath: process.env['CHROME_PATH'] ?? (await findBrowser()),
  args: [...CHROME_FLAGS],
  headless: true,
});

/** One browser for all tests of a worker. It goes with the worker. */
let shared: Promise<Browser> | undefined;
const sharedBrowser = (): Promise<Browser> => (shared ??= launchOptions().then((options) => chromium.launch(options)));

/** A browser profile of its own: what a person has on one device. The service worker is left out, since most tests are not about it. */
export async function openDevice(options: BrowserContextOptions = LAPTOP): Promise<BrowserContext> {
  return (await sharedBrowser()).newContext({ serviceWorkers: 'block', ...options });
}

/** A device with the service worker, for tests of what works offline. */
export function openInstalled(options: BrowserContextOptions = LAPTOP): Promise<BrowserContext> {
  return openDevice({ serviceWorkers: 'allow', ...options });
}

/** A device in a browser process of its own, whose profile stays in its folder. */
export async function openProfile(
  options: BrowserContextOptions = LAPTOP,
  folder = mkdtempSync(join(tmpdir(), 'greenroom-')),
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...(await launchOptions()), ...options });
}

/** Notes what must never happen on a page: policy violations, errors, requests to other hosts. */
export function watch(context: BrowserContext, siteUrl: string): string[] {
  const faults: string[] = [];
  const look = (page: Page): void => {
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted Type/i.test(message.text())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  };
  context.on('request', (request) => {
    if (!request.url().startsWith(new URL(siteUrl).origin) && !/^(data|blob|about):/.test(request.url()))
      faults.push(`asked ${request.url()}`);
  });
  context.pages().forEach(look);
  context.on('page', look);
  return faults;
}

/** Waits until the service worker rules this page and everything is kept. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** What is stored of a feature on this device, after everything that was put off until the page is painted or left. */
export function storedText(page: Page, feature = 'offers'): Promise<string> {
  return page.evaluate(async (name) => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    window.dispatchEvent(new Event('pagehide'));
    return localStorage.getItem(`greenroom:${name}`) ?? '';
  }, feature);
}

/** What is on the clipboard, pasted where a person would: no page of ours may read it. */
export async function pasted(context: BrowserContext): Promise<string> {
  const elsewhere = await context.newPage();
  await elsewhere.setContent('<textarea></textarea>');
  await elsewhere.locator('textarea').press('ControlOrMeta+V');
  const text = await elsewhere.locator('textarea').inputValue();
  await elsewhere.close();
  return text;
}
