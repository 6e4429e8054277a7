/** Small facts and acts of this browser: ids, today's date, files, printing, the page's address. */

/** A new unique id. Works without a secure context too. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Today where this person is, as an ISO date. */
export function todayIso(): string {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The languages this person prefers, first choice first. Names that are no languages (`en-US@posix` has been seen) are left out. */
export function deviceLocales(): readonly string[] {
  const known = navigator.languages.filter((locale) => {
    try {
      return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
    } catch {
      return false;
    }
  });
  return known.length > 0 ? known : ['en-US'];
}

/** Hands the person a file to save. */
export function saveTextFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Puts text on the clipboard; `false` where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies text to the clipboard and tells how that went. */
export async function copyAndTell(
  text: string,
  tell: (words: string) => void,
  copied = 'Copied.',
  instead = 'Select the text instead.',
): Promise<void> {
  tell((await copyText(text)) ? copied : `This browser does not let us copy. ${instead}`);
}

/** Loads this page anew. */
export function reloadPage(): void {
  window.location.reload();
}

/** Opens the browser's print dialog. */
export function printPage(): void {
  window.print();
}

/** Calls `onChange` with true just before printing and with false after; gives back how to stop. */
export function watchPrinting(onChange: (isPrinting: boolean) => void): () => void {
  const before = (): void => onChange(true);
  const after = (): void => onChange(false);
  const media = window.matchMedia('print');
  const change = (): void => onChange(media.matches);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media.addEventListener('change', change);
  if (media.matches) onChange(true);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media.removeEventListener('change', change);
  };
}

/** Is the address this page was opened with marked `#name`? The mark is taken out, so that a reload does not repeat it. */
export function takeHash(name: string): boolean {
  if (window.location.hash !== `#${name}`) return false;
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  return true;
}

/** How long code that comes when first needed may take before its focus is looked for once more. */
const LATE_MS = 200;

/** Moves the focus to the first of these, by selector or itself, that is on the page and visible, as soon as the page has been updated. */
export function focusSoon(...places: readonly (string | HTMLElement)[]): void {
  const tryAll = (): boolean =>
    places.some((place) => {
      const found = typeof place === 'string' ? document.querySelector<HTMLElement>(place) : place;
      if (found === null || found.getClientRects().length === 0) return false;
      found.focus();
      return document.activeElement === found;
    });
  queueMicrotask(() => {
    if (tryAll()) return;
    const before = document.activeElement;
    // Who has gone on meanwhile, and types elsewhere, is not pulled away.
    setTimeout(() => [before, document.body].includes(document.activeElement) && tryAll(), LATE_MS);
  });
}

/** Brings a part of the page to the top and gives its heading the focus. */
export function showPart(selector: string): void {
  queueMicrotask(() => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'start' });
  });
}

/** Brings something back into view where the page has moved it out, as what is above it closed with the press that is being handled. */
export function keepInView(element: HTMLElement): void {
  requestAnimationFrame(() => {
    const { top } = element.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight) element.scrollIntoView({ block: 'start' });
  });
}

/** Is the window narrower than what puts an index beside a long page? */
export function isNarrow(): boolean {
  return window.matchMedia('(width < 75rem)').matches;
}

/** Where the focus goes when nothing nearer is left: the title of the page. Also shows the top. */
export function focusTitle(): void {
  focusTop('h1');
}

/** Shows the top of the page and gives the focus to what begins it. */
export function focusTop(selector: string): void {
  window.scrollTo(0, 0);
  focusSoon(selector);
}

/** The selector of what stands for a record: its row, or the button that opens it. */
export function rowSelector(id: string): string {
  return `[data-row="${CSS.escape(id)}"]`;
}
