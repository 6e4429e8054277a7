import { describe, expect } from 'vitest';
import { has, page, press, site, testOn } from './device.ts';
import { faultsOf } from './look.ts';
import { LAPTOP, PHONE } from './site.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';
const TITLE = 'Keep a copy of your notes';
const DAY = 86_400_000;
const START = Date.parse('2026-05-04T09:00:00');

const notice = () => page.getByText(TITLE);
const atDay = (days: number): Promise<void> => page.clock.setFixedTime(START + days * DAY);

async function typeInterview(): Promise<void> {
  await page.goto(`${site.url}interviews/#new`);
  await page.getByLabel('Company').first().fill('Halden Instruments');
  await page.waitForTimeout(600);
}
/** Opens a page and waits until it has had the time to say something. */
async function open(path: string): Promise<void> {
  await page.goto(site.url + path);
  await page.waitForTimeout(600);
}

describe('on an iPhone, in Safari', () => {
  const test = testOn({ options: { ...PHONE, userAgent: IPHONE } });

  test('someone new is told nothing, and is offered to restore', async () => {
    await open('');
    expect(await notice().count()).toBe(0);
    await page.getByRole('link', { name: 'Restore them from your file' }).tap();
    await page.getByLabel('Restore from a file').waitFor();
    expect(new URL(page.url()).hash).toBe('#restore');
  });

  test('the first notes bring one notice, when nobody is typing; put away, it comes again well before the seven days', async () => {
    await atDay(0);
    await typeInterview();
    expect(await notice().count()).toBe(0);
    await page.getByLabel('Company').first().blur();
    await has(TITLE);
    for (const path of ['', 'offers/', 'follow-up/', 'negotiate/', 'salary/', 'interviews/']) {
      await open(path);
      await has(TITLE);
      await has('Share, then Add to Home Screen');
    }
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${site.url}interviews/cue/`);
    await page.waitForTimeout(600);
    expect(await notice().count()).toBe(0);

    await open('');
    await press('Not now');
    await notice().waitFor({ state: 'detached' });
    for (const path of ['', 'offers/']) {
      await open(path);
      expect(await notice().count()).toBe(0);
    }
    await atDay(3);
    await open('');
    expect(await notice().count()).toBe(0);
    expect(await page.getByText('Save your notes to a file').count()).toBe(0);
    await atDay(4);
    await open('');
    await has(TITLE);
    await has('Save your notes to a file');
    await has(/Never saved to a file\. One note lives in this browser only\. Safari clears/);

    const waiting = page.waitForEvent('download');
    await press('Save to a file');
    await waiting;
    await notice().waitFor({ state: 'detached' });
    await page.getByText('Save your notes to a file').waitFor({ state: 'detached' });
    await atDay(12);
    await open('');
    expect(await notice().count()).toBe(0);
  });

  test('erasing everything takes it away; on the home screen, or with a promise of the browser, it never comes', async () => {
    await typeInterview();
    await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { get: () => localStorage.getItem('test') === 'home' }));
    await page.addInitScript(() => {
      navigator.storage.persisted = () => Promise.resolve(localStorage.getItem('test') === 'kept');
    });
    for (const how of ['home', 'kept']) {
      await page.evaluate((text) => localStorage.setItem('test', text), how);
      await open('');
      expect(await notice().count(), how).toBe(0);
    }
    await page.evaluate(() => localStorage.removeItem('test'));
    await open('offers/');
    await has(TITLE);
  });
});

describe('on a Mac, in Safari', () => {
  const test = testOn({ options: { ...LAPTOP, userAgent: MAC } });
  test('it names the Dock', async () => {
    await typeInterview();
    await open('');
    await has('File, then Add to Dock');
  });
});

describe('in another browser', () => {
  const test = testOn({ options: PHONE });
  test('nothing of that is said', async () => {
    await typeInterview();
    await open('');
    expect(await notice().count()).toBe(0);
  });
});
