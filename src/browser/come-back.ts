/**
 * One comes back to where one was: after a reload, by Back and Forward, when a phone had let the page go. What is kept is how far each
 * address of this tab was scrolled, and which folds stood open there; of a person's words nothing. Loaded with the first island of a page,
 * since only then there is something that the browser cannot find again by itself.
 */
import { $place } from './address.ts';

/** Stands in session storage, with the address behind it; goes with everything else that is half done in a tab. */
const PREFIX = 'greenroom-spot:';
/** For so long a page is awaited that is to be as long as it was. */
const MOST_MS = 6000;
/** For so long what comes late may not move it. */
const CALM_MS = 800;

/** What has a name that outlives the page; that of a field is counted anew each time. */
const NAMED = 'main [data-row], main [id]:not([id^="cl-"])';
const nameOf = (element: HTMLElement): string => element.dataset['row'] ?? element.id;

interface Spot {
  readonly y: number;
  /** What stood a third down the screen, and how far below its top edge: an editor above that is closed by now moves it. */
  readonly seen?: readonly [name: string, top: number];
  /** Folds by {@link foldName}: open or not. */
  readonly folds: Readonly<Record<string, boolean>>;
}

let entry: unknown;
let address = '';
let file = '';
let y = 0;
let folds: Record<string, boolean> = {};
/** Stops what is being done to come back. */
let stop: (() => void) | undefined;

/** What tells a fold apart: its own id, or its place in the nearest thing that has one. Never its words. */
function foldName(fold: HTMLDetailsElement): string {
  if (fold.id !== '') return fold.id;
  const around = fold.closest<HTMLElement>(NAMED);
  const number = [...(around ?? document).querySelectorAll('details')].indexOf(fold);
  return `${around === null ? '' : nameOf(around)}/${number}`;
}

function whatIsSeen(): Spot['seen'] {
  const found = document.elementFromPoint(innerWidth / 2, innerHeight / 3)?.closest<HTMLElement>(NAMED);
  return found ? [nameOf(found), found.getBoundingClientRect().top] : undefined;
}
/** How far down the page a spot is now. */
function farOf({ y: far, seen }: Spot): number {
  const found = seen && [...document.querySelectorAll<HTMLElement>(NAMED)].find((element) => nameOf(element) === seen[0]);
  return found && found.getClientRects().length > 0 ? Math.max(0, Math.round(found.getBoundingClientRect().top + scrollY - seen[1])) : far;
}

const allFolds = (): readonly HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('main details')];

function read(): Spot {
  try {
    return { y: 0, folds: {}, ...(JSON.parse(sessionStorage.getItem(PREFIX + address) ?? '') as Partial<Spot>) };
  } catch {
    return { y: 0, folds: {} };
  }
}

/** The mark of an entry of the history that was here before. Only such a one is come back to: what is opened anew begins at its top. */
const markOf = (): unknown => (history.state as { readonly spot?: unknown } | null)?.spot;

function keep(seen?: Spot['seen']): void {
  try {
    sessionStorage.setItem(PREFIX + address, JSON.stringify({ y: Math.round(y), folds, ...(seen && { seen }) } satisfies Spot));
  } catch {
    // Blocked or full: the page begins at its top.
  }
}

/** Goes to a spot as soon as the page is long enough, and stays there until what comes late has come, or the person does something. */
function comeTo(spot: Spot): void {
  const begun = performance.now();
  const settled = new Set<HTMLDetailsElement>();
  let reached: number | undefined;
  let frame = 0;
  const step = (): void => {
    for (const fold of allFolds()) {
      const isOpen = settled.has(fold) ? undefined : spot.folds[foldName(fold)];
      settled.add(fold);
      if (isOpen !== undefined) fold.open = isOpen;
    }
    const now = performance.now();
    const far = farOf(spot);
    const isLong = document.documentElement.scrollHeight - innerHeight >= far - 1;
    if (isLong || now - begun > MOST_MS) {
      reached ??= now;
      if (Math.abs(scrollY - far) > 1) scrollTo({ top: far, behavior: 'instant' });
    } else reached = undefined;
    if (reached !== undefined && now - reached > CALM_MS) stop?.();
    else frame = requestAnimationFrame(step);
  };
  const ACTS = ['pointerdown', 'click', 'keydown', 'wheel', 'touchstart', 'beforeprint'] as const;
  stop = () => {
    cancelAnimationFrame(frame);
    for (const act of ACTS) removeEventListener(act, interrupt, true);
    stop = undefined;
    y = scrollY;
  };
  const interrupt = (): void => stop?.();
  for (const act of ACTS) addEventListener(act, interrupt, { capture: true, passive: true });
  y = spot.y;
  step();
}

/** Begins at an address: where one was, if this entry of the history was here before. */
function arrive(): void {
  stop?.();
  const [entryBefore, fileBefore] = [entry, file];
  address = location.pathname + location.hash;
  file = location.pathname + ($place.get().split('/')[0] ?? '');
  entry = markOf();
  // The same entry under another address: nobody went anywhere.
  if (entry !== undefined && entry === entryBefore) return keep();
  const spot: Spot = entry === undefined ? { y: scrollY, folds: {} } : read();
  if (file !== fileBefore) folds = { ...spot.folds };
  if (entry !== undefined) return comeTo({ ...spot, folds: { ...folds } });
  entry = Math.random();
  history.replaceState({ ...(history.state as object | null), spot: entry }, '');
  ({ y } = spot);
  keep();
}

history.scrollRestoration = 'manual';
arrive();
for (const fold of allFolds()) if (fold.open) folds[foldName(fold)] ??= true;
$place.listen(() => {
  keep();
  arrive();
});
addEventListener('scroll', () => stop === undefined && (y = scrollY), { passive: true });
addEventListener(
  'toggle',
  ({ target }) => target instanceof HTMLDetailsElement && target.isConnected && (folds[foldName(target)] = target.open),
  true,
);
// Without its mark it is to be forgotten: everything here was erased.
const keepHere = (): unknown => markOf() !== undefined && keep(stop === undefined && y > 0 ? whatIsSeen() : read().seen);
addEventListener('pagehide', keepHere);
addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keepHere());
