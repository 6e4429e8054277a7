/** Text that one page of this tab leaves for another to take. */

const PREFIX = 'greenroom-left:';

/** Leaves a text. Without session storage nothing is left: the page that looks for it finds none. */
export function leaveText(name: string, text: string): void {
  try {
    sessionStorage.setItem(PREFIX + name, text);
  } catch {
    // Blocked or full.
  }
}

/** Takes what was left, once; `''` when there is nothing. */
export function takeText(name: string): string {
  try {
    const text = sessionStorage.getItem(PREFIX + name) ?? '';
    sessionStorage.removeItem(PREFIX + name);
    return text;
  } catch {
    return '';
  }
}
