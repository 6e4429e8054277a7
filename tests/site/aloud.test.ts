/** Saying it aloud under the shipped headers, with a microphone that hears a file: measured, listened to, never kept. */
import { expect } from 'vitest';
import { device, has, page, press, site, testOn } from './device.ts';
import { unfold } from './crowded-prep.ts';
import { PHONE, storedText } from './site.ts';
import { openVoice, SPEECH } from './voice.ts';

const test = testOn({ options: PHONE, open: openVoice });

/** Opens the sample and one of its stories. */
async function openStory(): Promise<void> {
  await page.goto(`${site.url}rehearse/aloud/#sample`);
  await page.getByRole('link', { name: /Tell the story: The intake desk/ }).tap();
  await page.getByRole('heading', { level: 1, name: 'Tell the story: The intake desk' }).waitFor();
}

/** Says the whole file, to its last word. */
async function sayIt(): Promise<void> {
  await press('Start');
  await has('I hear you.');
  // The clock begins as the microphone does.
  await page.waitForTimeout(SPEECH.samples.length / 48 - 500);
  await press('Done');
}

/** What the picture says in words: when the first word came, and each stop. */
async function shownStops(): Promise<{ readonly first: number; readonly stops: readonly (readonly [number, number])[] }> {
  const words = await page.locator('.strip .visually-hidden', { hasText: 'First word' }).innerText();
  const first = Number(/First word after ([\d.]+) s/.exec(words)?.[1]);
  return {
    first,
    stops: [...words.matchAll(/([\d.]+) s at (\d+):(\d+)/g)].map(([, long, m, s]) => [Number(m) * 60 + Number(s), Number(long)]),
  };
}

/** What is stored in this browser, each value with its size: localStorage, sessionStorage, every database, every cache. */
const storedSizes = (): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(async () => {
    const sizes: Record<string, number> = {};
    for (const [name, storage] of Object.entries({ localStorage, sessionStorage }))
      for (const key of Object.keys(storage)) sizes[`${name} ${key}`] = storage.getItem(key)?.length ?? 0;
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => resolve(open.result);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve) => {
          const asked = database.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result);
        });
        all.forEach((value, at) => (sizes[`${name} ${store} ${at}`] = value instanceof Blob ? value.size : JSON.stringify(value).length));
      }
      database.close();
    }
    for (const name of await caches.keys()) sizes[`cache ${name}`] = (await (await caches.open(name)).keys()).length;
    return sizes;
  });

/** Keeps hold of every track the page was given, so that a test can look at it or end it. */
const holdTracks = (): Promise<unknown> =>
  page.addInitScript(() => {
    const held: MediaStreamTrack[] = [];
    Object.assign(window, { held });
    const given = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await given(wish);
      held.push(...stream.getTracks());
      return stream;
    };
  });
const tracks = (): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { held: MediaStreamTrack[] }).held.map(({ readyState }) => readyState));

/** The browser answers so when the page asks for the microphone. */
const refuse = (name: string): Promise<unknown> =>
  page.addInitScript((error) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
  }, name);

test('a story told with three stops shows them within 0.2 s, in one sentence, and is listened to from where it is pressed', async () => {
  await openStory();
  await sayIt();
  const { first, stops } = await shownStops();
  expect(stops.map(([, seconds]) => seconds)).toHaveLength(SPEECH.pauses.length);
  for (const [index, [, seconds]] of SPEECH.pauses.entries()) expect(Math.abs((stops[index]?.[1] ?? 0) - seconds)).toBeLessThanOrEqual(0.2);
  // What the microphone takes to open is in it.
  expect(Math.abs(first - SPEECH.first)).toBeLessThanOrEqual(0.5);
  await has('Short. Is the result in it?');
  await press(/^Listen ?:/);
  await press(/^Stop listening/);
  const strip = page.getByRole('slider', { name: /^Listen from/ });
  await strip.press('ArrowRight');
  await page.getByRole('button', { name: /^Stop listening/ }).waitFor();
  expect(await strip.getAttribute('aria-valuetext')).toBe('0:01');
  await press('That will do');
  await page.getByRole('link', { name: /The intake desk.*0:10 last time/ }).waitFor();
});

test('your voice is never written down anywhere: nothing stored grew, nothing was asked for, the microphone is let go', async () => {
  await holdTracks();
  await openStory();
  await press('Start');
  await has('I hear you.');
  expect(await tracks()).toEqual(['live']);
  const before = await storedSizes();
  const asked: string[] = [];
  device.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.waitForTimeout(2500);
  await press('Done');
  await page.locator('.strip').waitFor();
  expect(await tracks()).toEqual(['ended']);
  await press(/^Listen ?:/);
  await page.waitForTimeout(500);
  await press('That will do');
  await page.getByRole('link', { name: /The intake desk.*last time/ }).waitFor();
  const kept = await storedText(page, 'rehearse-sample');
  await page.waitForTimeout(500);
  const after = await storedSizes();
  const grown = Object.entries(after).filter(([name, size]) => size - (before[name] ?? 0) > 1000);
  expect(grown).toEqual([]);
  expect(asked).toEqual([]);
  expect(Object.keys(JSON.parse(kept).records.find(({ type }: { type: string }) => type === 'take')).sort()).toEqual(
    expect.arrayContaining(['at', 'felt', 'id', 'key', 'seconds', 'type', 'updatedAt']),
  );
  expect(kept.length).toBeLessThan(1000);
});

test.for([
  ['denied', 'NotAllowedError', 'The microphone is not allowed on this page, so only the clock runs.'],
  ['not there', 'NotFoundError', 'No microphone was found, so only the clock runs.'],
  ['taken by another program', 'NotReadableError', 'The microphone could not be opened'],
] as const)('with a microphone that is %s it says so, and works by the clock', async ([, error, words]) => {
  await refuse(error);
  await openStory();
  await press('Start');
  await has(words);
  await has('The clock runs. Nothing is listening.');
  await page.locator('.take__clock', { hasText: '0:01' }).waitFor();
  await press('Done');
  await has('Short. Is the result in it?');
  expect(await page.getByRole('slider').count()).toBe(0);
  expect(await page.locator('.strip__picture').count()).toBe(0);
  await press('Again');
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  expect(JSON.parse(await storedText(page, 'rehearse-sample')).records).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ type: 'take', key: 'story:sample-t1', felt: 'again', seconds: expect.any(Number) as number }),
      expect.objectContaining({ type: 'card', id: 'story:sample-t1', last: 1 }),
    ]),
  );
});

test.for([
  [
    'taken away',
    'The microphone went away. What was heard until then is here.',
    (): void => void (window as unknown as { held: MediaStreamTrack[] }).held.at(-1)?.dispatchEvent(new Event('ended')),
  ],
  [
    'cut off, since the page is out of sight',
    'The page was out of sight, so listening ended. What was heard until then is here.',
    (): void => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    },
  ],
] as const)('in the middle of a take %s: it says so, keeps what was heard, and the next take works', async ([, words, happen]) => {
  await holdTracks();
  await openStory();
  await press('Start');
  await has('I hear you.');
  await page.waitForTimeout(6500);
  await page.evaluate(happen);
  await has(words);
  await page.getByRole('slider', { name: /^Listen from/ }).waitFor();
  expect((await shownStops()).stops.length).toBeGreaterThan(0);
  expect(await tracks()).toEqual(['ended']);
  await page.evaluate(() => Reflect.deleteProperty(document, 'visibilityState'));
  await press('Again');
  await press('Start');
  await has('I hear you.');
  expect(await tracks()).toEqual(['ended', 'live']);
  await page.goto(`${site.url}about/`);
});

test('the keyboard alone begins, ends, listens and says that it will do', async () => {
  await openStory();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(focused).toContain('The intake desk');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await has('I hear you.');
  await expect.poll(focused).toBe('Done');
  await page.waitForTimeout(1500);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/Short/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Stop listening/);
  // It ends by itself, and the focus is where it was.
  await expect.poll(focused).toMatch(/^Listen:/);
});

test('without the microphone it is a timer, and stays one for the next', async () => {
  await holdTracks();
  await openStory();
  await press('Start without the microphone');
  await page.locator('.take__clock', { hasText: '0:01' }).waitFor();
  await press('Start over');
  await press('Start');
  await has('The clock runs. Nothing is listening.');
  await press('Done');
  await press('That will do');
  expect(await tracks()).toEqual([]);
});

test('a story, an answer and the first sentence lead from the prep file to saying them, and back', async () => {
  await page.goto(`${site.url}interviews/#sample`);
  await page.getByRole('heading', { level: 1, name: 'Harlow & Finch' }).waitFor();
  await unfold(page);
  await page.locator('[data-row="sample-t2"]').click();
  await page.getByRole('link', { name: 'Say it aloud' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tell the story: Two board calls at once' }).waitFor();
  await page.getByText('My words for it').click();
  await has('I asked both chairs what could not wait');
  await page.getByRole('link', { name: 'Say it aloud' }).click();
  await page.getByRole('link', { name: 'Say your first sentence.' }).click();
  await page.getByText('My words for it').click();
  await has('I enjoyed your talk on boring, reliable handovers.');
});

test('somebody new answers a question of the bank, and sees nothing that is not theirs', async () => {
  await page.goto(`${site.url}rehearse/aloud/`);
  await page.getByRole('link', { name: 'Say who you are' }).tap();
  await page.getByRole('heading', { level: 1, name: 'So, tell me a little about yourself.' }).waitFor();
  await press('Start without the microphone');
  await press('Done');
  await press('That will do');
  await page.getByRole('link', { name: /tell me a little about yourself.*last time/ }).waitFor();
  expect(JSON.parse(await storedText(page, 'rehearse')).records).toEqual(
    expect.arrayContaining([expect.objectContaining({ type: 'take', key: 'their:about-yourself', felt: 'fine' })]),
  );
});
