import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { DRAFT_LEFT, DRAFT_PREFIX } from '../lib/storage-keys.ts';
import { withSafety } from './with-safety.ts';

/** Half-typed text: how to read it, how to keep it, and how to hear that its page, or its place on the page, is being left. */
export type HalfTyped = readonly [Accessor<string>, (text: string) => void, (task: () => void) => void];

function write(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Blocked or full: the draft lives as long as the page.
  }
}
function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return ''; // Blocked.
  }
}

/**
 * What is half typed when a page is reloaded, which no browser tells beforehand: leaving has made a record of it. A reload comes back
 * to where it was, so that is taken back, and the words stand in their field again.
 */
function backFromReload(key: string, keep: (text: string) => void): void {
  const [at = '', ...words] = read(key + DRAFT_LEFT).split(' ');
  write(key + DRAFT_LEFT, '');
  const [load] = performance.getEntriesByType('navigation');
  if (at === '' || (load as PerformanceNavigationTiming | undefined)?.type !== 'reload') return;
  keep(words.join(' '));
  withSafety((safety) => {
    if (!safety.takeBackMadeAt(Number(at))) keep('');
  });
}

/** A draft of this tab as it is now, for who only looks at it; '' where there is none. */
export const draftText = (name: string): string => read(DRAFT_PREFIX + name);

/**
 * Text being typed that is not a record yet, such as a pro before Enter. Lives in this tab's session storage, so that a
 * reload or a discarded tab does not lose it. Without session storage it is an ordinary signal.
 */
export function createDraft(name: string): HalfTyped {
  const key = DRAFT_PREFIX + name;
  const [text, setText] = createSignal(read(key));
  const keep = (next: string): void => {
    // What leaving makes of it is to be noted at once: there is no time left to load the code for that.
    if (next !== '' && text() === '') withSafety(() => undefined);
    setText(next);
    write(key, next);
  };
  backFromReload(key, keep);
  const beforeLeaving = (task: () => void): void => {
    const leave = ({ type }: Event): void => {
      const before = text();
      const now = Date.now();
      task();
      if (type === 'pagehide' && before !== '' && text() === '') write(key + DRAFT_LEFT, `${now} ${before}`);
    };
    // First of all who listen, so that what it does is stored with the rest and finds its part of the page still there.
    const types = ['pagehide', 'popstate'];
    for (const type of types) window.addEventListener(type, leave, true);
    onCleanup(() => {
      for (const type of types) window.removeEventListener(type, leave, true);
    });
  };
  return [text, keep, beforeLeaving];
}
