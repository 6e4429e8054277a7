/** A browser to be killed in the middle of typing, and what is left of the typing when it opens again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { CHROME_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { crowdedInterview, crowdedPrepText } from './crowded-prep.ts';

/** A browser that runs in a process group of its own. */
export interface DoomedBrowser {
  readonly page: Page;
  /** Ends every process of it at once, as a crash or the system does. */
  readonly kill: () => Promise<void>;
  /** Ends it as a person does; it writes what it has put off. */
  readonly close: () => Promise<void>;
}

async function addressOf(folder: string): Promise<string> {
  for (let tries = 0; tries < 400; tries++) {
    try {
      const [port = '', path = ''] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').trim().split('\n');
      if (path !== '') return `ws://127.0.0.1:${port}${path}`;
    } catch {
      // It has not started yet.
    }
    await wait(50);
  }
  throw new Error('The browser did not start.');
}

/** Starts a browser on the profile in this folder. */
export async function startBrowser(folder: string): Promise<DoomedBrowser> {
  rmSync(join(folder, 'DevToolsActivePort'), { force: true });
  const flags = [...CHROME_FLAGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'];
  const child = spawn(process.env['CHROME_PATH'] ?? (await findBrowser()), flags, { detached: true, stdio: 'ignore' });
  const { pid } = child;
  if (pid === undefined) throw new Error('The browser could not be started.');
  // Nothing is left behind where a test fails.
  const killAll = (): void => void process.kill(-pid, 'SIGKILL');
  process.once('exit', killAll);
  const ended = once(child, 'exit').then(() => process.off('exit', killAll));
  const browser = await chromium.connectOverCDP(await addressOf(folder));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no window.');
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    kill: async () => {
      killAll();
      await ended;
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await ended;
    },
  };
}

/** A new profile: what a browser that was never used has. */
export const freshProfile = (): string => mkdtempSync(join(tmpdir(), 'greenroom-kill-'));

const LETTERS = 'abcdefghijklmnopqrstuvwxyz ';
/** Where is typed: a long field of a prep file. */
const FIELD = 'Anything else';
const field = (page: Page) => page.getByLabel(FIELD, { exact: true });

/** Types a letter about every 40 ms, without a pause; gives back when each was there. */
export async function typeFor(page: Page, ms: number): Promise<readonly number[]> {
  await field(page).focus();
  const times: number[] = [];
  const until = Date.now() + ms;
  while (times.length === 0 || Date.now() < until) {
    await page.keyboard.type(LETTERS[times.length % LETTERS.length] ?? '');
    times.push(Date.now());
    await wait(35);
  }
  return times;
}

/** How much of the typing was lost. */
export interface Loss {
  readonly letters: number;
  readonly lost: number;
  /** From the first letter that was lost to the kill. */
  readonly lostMs: number;
}

/** Waits until the field shows text and does not change any more, then counts what is missing. Throws if it is something else. */
export async function lossOf(page: Page, times: readonly number[], killedAt: number): Promise<Loss> {
  const place = field(page);
  await place.waitFor();
  let text = '';
  for (let calm = 0; calm < 10; calm++) {
    await wait(100);
    const now = await place.inputValue();
    if (now !== text) calm = 0;
    text = now;
  }
  const typed = times.map((_time, n) => LETTERS[n % LETTERS.length]).join('');
  if (!typed.startsWith(text)) throw new Error(`Not what was typed: ${text.slice(0, 60)}`);
  const first = times[text.length];
  return { letters: times.length, lost: times.length - text.length, lostMs: first === undefined ? 0 : killedAt - first };
}

/** Eighteen crowded prep files under one key, about 500,000 letters. Typing goes to the one called `typed`. */
export const BIG_CASE = crowdedPrepText(
  Array.from({ length: 18 }, (_unused, n) => ({ ...crowdedInterview(), id: n === 0 ? 'typed' : `full-${n}`, note: '', route: '' })),
);

/** Types in a new prep file, or in one of a big case, and kills. The big case was stored by an earlier run of the browser. */
export async function typeAndKill(siteUrl: string, ms: number, start: 'fresh' | 'committed' | 'big'): Promise<Loss> {
  const folder = freshProfile();
  let address = `${siteUrl}interviews/#new`;
  if (start === 'big') {
    const before = await startBrowser(folder);
    await before.page.goto(`${siteUrl}404.html`);
    await before.page.evaluate((text) => localStorage.setItem('greenroom:interviews', text), BIG_CASE);
    await before.close();
    address = `${siteUrl}interviews/#typed`;
  }
  const first = await startBrowser(folder);
  await first.page.goto(address);
  await field(first.page).waitFor();
  if (start === 'committed') {
    await first.page.getByLabel('Company', { exact: true }).fill('Harlow');
    // The first change reaches the disk by itself after about five seconds.
    await wait(7000);
  }
  const times = await typeFor(first.page, ms);
  const opened = first.page.url();
  const killedAt = Date.now();
  await first.kill();

  const second = await startBrowser(folder);
  await second.page.goto(opened);
  const loss = await lossOf(second.page, times, killedAt);
  if (start === 'big') {
    await wait(400);
    const stored = await second.page.evaluate(() => localStorage.getItem('greenroom:interviews') ?? '');
    const { records } = JSON.parse(stored) as { records: readonly unknown[] };
    const before = JSON.parse(BIG_CASE) as { records: readonly unknown[] };
    if (records.length !== before.records.length) throw new Error('Records are missing.');
  }
  await second.close();
  rmSync(folder, { recursive: true, force: true });
  return loss;
}
