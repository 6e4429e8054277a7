/** What a person does, in words, on a tab of any engine. */
import { until, type Tab, type What } from './engine.ts';

const asText = (what: What): string => Object.entries(what).flat().join(' ');

async function click(tab: Tab, what: What): Promise<void> {
  await until(`to press the ${asText(what)}`, () => tab.tryClick(what));
}

/** Presses a button or link by its words. */
export const press = (tab: Tab, button: string): Promise<void> => click(tab, { button });

/** Types into the field with this label. */
export async function write(tab: Tab, field: string, text: string): Promise<void> {
  await click(tab, { field });
  await tab.type(text);
}

/** Waits until the words are to be seen on the page (or, with `isThere` false, no longer). */
export async function sees(tab: Tab, words: string, isThere = true): Promise<void> {
  const isSeen = (text: string): boolean => document.body.innerText.includes(text);
  await until(`${isThere ? 'to see' : 'to see no more'} “${words}”`, async () => (await tab.run(isSeen, words)) === isThere);
}

/** Everything localStorage holds, once `isDone` says it is what we wait for. */
export async function stored(
  tab: Tab,
  isDone: (all: Readonly<Record<string, string>>) => boolean,
): Promise<Readonly<Record<string, string>>> {
  return until('for localStorage to hold what was typed', async () => {
    const all = await tab.run((): Record<string, string> => ({ ...localStorage }));
    return isDone(all) && all;
  });
}

/** Adds an offer to the worksheet, with what speaks for it and against it. */
export async function addOffer(tab: Tab, title: string, pros: readonly string[] = [], cons: readonly string[] = []): Promise<void> {
  await until('to add an offer', async () => (await tab.tryClick({ button: 'Add my offer' })) || tab.tryClick({ button: 'Add offer' }));
  await write(tab, 'Job', title);
  await press(tab, 'Done');
  await addPoints(tab, 'Add a pro', pros);
  await addPoints(tab, 'Add a con', cons);
}

/** Adds points to the offer shown, one after the other without leaving the field. */
export async function addPoints(tab: Tab, button: 'Add a pro' | 'Add a con', points: readonly string[]): Promise<void> {
  if (points.length === 0) return;
  await press(tab, button);
  for (const point of points) {
    await tab.type(point);
    await tab.enter();
    await sees(tab, point);
  }
}

/** Puts text under a storage key as another visit would have left it, on a page that keeps no records itself. */
export async function seed(tab: Tab, siteUrl: string, key: string, text: string): Promise<void> {
  await tab.goto(`${siteUrl}404.html`);
  await tab.run((name: string, value: string) => localStorage.setItem(name, value), key, text);
}

/** Waits until the service worker answers for this page and everything is kept. */
export async function untilKept(tab: Tab): Promise<void> {
  await until('for the service worker to take over', () => tab.run(() => navigator.serviceWorker.controller !== null), 30_000);
}

/** Waits until the page has fetched nothing new for a moment. */
export async function untilLoaded(tab: Tab): Promise<void> {
  const fetched = (): number => performance.getEntriesByType('resource').length;
  let before = -1;
  await until('for the page to fetch nothing more', async () => {
    const now = await tab.run(fetched);
    const isSame = now === before;
    before = now;
    if (!isSame) await new Promise((resolve) => setTimeout(resolve, 100));
    return isSame;
  });
}

/** From now on the page also hands us the text of any file it gives the person to save. */
export async function catchFiles(tab: Tab): Promise<void> {
  await tab.run(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => (document.documentElement.dataset['file'] = text));
      return make(blob);
    };
  });
}

/** The text of the file the page gave to save since `catchFiles`. */
export const caughtFile = (tab: Tab): Promise<string> =>
  until('for a file to save', () => tab.run(() => document.documentElement.dataset['file']));
