/** Text that one page of this tab leaves for another to take. */

/** Stands before the name of every text left. */
export const LEFT_PREFIX = 'greenroom-left:';

/** Leaves a text. Without session storage nothing is left: the page that looks for it finds none. */
export function leaveText(name: string, text: string): void {
  try {
    sessionStorage.setItem(LEFT_PREFIX + name, text);
  } catch {
    // Blocked or full.
  }
}

/** Takes what was left, once; `''` when there is nothing. */
export function takeText(name: string): string {
  try {
    const text = sessionStorage.getItem(LEFT_PREFIX + name) ?? '';
    sessionStorage.removeItem(LEFT_PREFIX + name);
    return text;
  } catch {
    return '';
  }
}

/** What was left, without taking it; `''` when there is nothing. */
export function lookAtText(name: string): string {
  try {
    return sessionStorage.getItem(LEFT_PREFIX + name) ?? '';
  } catch {
    return '';
  }
}
