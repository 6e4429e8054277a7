import { createSignal, type Accessor } from 'solid-js';

const PREFIX = 'greenroom-draft:';

/**
 * Text being typed that is not a record yet, such as a pro before Enter. Lives in this tab's session storage, so that a
 * reload or a discarded tab does not lose it. Without session storage it is an ordinary signal.
 */
export function createDraft(name: string): readonly [Accessor<string>, (text: string) => void] {
  const key = PREFIX + name;
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
  return [text, keep];
}
