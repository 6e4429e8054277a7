import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** Stands before the name of every draft. */
export const DRAFT_PREFIX = 'greenroom-draft:';

/** Half-typed text: how to read it, how to keep it, and how to hear that its page, or its place on the page, is being left. */
export type HalfTyped = readonly [Accessor<string>, (text: string) => void, (task: () => void) => void];

/** A reload comes back to where it was, half-typed words too. Where a browser does not tell, it is a leave like any other. */
let isReloading = false;
(window as { readonly navigation?: Navigation }).navigation?.addEventListener(
  'navigate',
  ({ navigationType }) => (isReloading = navigationType === 'reload'),
);

function beforeLeaving(task: () => void): void {
  const run = (event: Event): void => {
    if (event.type !== 'pagehide' || !isReloading) task();
  };
  // First of all who listen, so that what it does is stored with the rest and finds its part of the page still there.
  const types = ['pagehide', 'popstate'];
  for (const type of types) window.addEventListener(type, run, true);
  onCleanup(() => {
    for (const type of types) window.removeEventListener(type, run, true);
  });
}

/**
 * Text being typed that is not a record yet, such as a pro before Enter. Lives in this tab's session storage, so that a
 * reload or a discarded tab does not lose it. Without session storage it is an ordinary signal.
 */
export function createDraft(name: string): HalfTyped {
  const key = DRAFT_PREFIX + name;
  let start = '';
  try {
    start = sessionStorage.getItem(key) ?? '';
  } catch {
    // Blocked: the draft lives as long as the page.
  }
  const [text, setText] = createSignal(start);
  const keep = (next: string): void => {
    setText(next);
    try {
      if (next === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    } catch {
      // Blocked or full: the draft lives as long as the page.
    }
  };
  return [text, keep, beforeLeaving];
}
