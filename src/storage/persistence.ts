/** Asks the browser not to throw our storage away when it needs room. */
import { atom, type ReadableAtom } from 'nanostores';

/** What the browser said: not asked yet, kept for good, or kept as long as there is room. */
export type Persistence = 'not-asked' | 'persistent' | 'best-effort';

const $answer = atom<Persistence>('not-asked');
/** The browser's answer, for showing. */
export const $persistence: ReadableAtom<Persistence> = $answer;

let isAsked = false;

/** Asks once, after the first real save. Browsers without the question count as best effort. */
export function askToPersist(): void {
  if (isAsked) return;
  isAsked = true;
  void Promise.resolve(navigator.storage?.persist?.())
    .then((granted) => $answer.set(granted === true ? 'persistent' : 'best-effort'))
    .catch(() => $answer.set('best-effort'));
}

/** Reads the present state without asking. */
export function checkPersistence(): void {
  void Promise.resolve(navigator.storage?.persisted?.())
    .then((granted) => granted === true && $answer.set('persistent'))
    .catch(() => undefined);
}
