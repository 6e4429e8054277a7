/** The phone’s share sheet, both ways: what it hands to this page in the address, and what this page hands to it. */

/** What was shared with this app, as it came: hostile until cleaned. */
export interface SharedText {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** Reads what was shared from the address, which is clean from then on. Anything else in the query is dropped unread. `undefined` when nothing was shared. */
export function takeShared(): SharedText | undefined {
  const { search, pathname, hash } = window.location;
  if (search === '') return undefined;
  window.history.replaceState(window.history.state, '', pathname + hash);
  const query = new URLSearchParams(search);
  const [title, text, url] = ['title', 'text', 'url'].map((name) => query.get(name) ?? '') as [string, string, string];
  return title + text + url === '' ? undefined : { title, text, url };
}

/** Can this browser open a share sheet? */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the share sheet with a text. Nothing happens when the person closes it. */
export function shareText(title: string, text: string): void {
  navigator.share({ ...(title === '' ? {} : { title }), text }).catch(() => undefined);
}

const fileOf = (name: string, text: string): File => new File([text], name, { type: 'application/json' });

/** Can this browser hand a file to the share sheet? */
export function canShareFile(): boolean {
  return canShare() && typeof navigator.canShare === 'function' && navigator.canShare({ files: [fileOf('a.json', '{}')] });
}

/** Opens the share sheet with a file; `false` when the person closes it. */
export async function shareFile(name: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ files: [fileOf(name, text)] });
    return true;
  } catch {
    return false;
  }
}
