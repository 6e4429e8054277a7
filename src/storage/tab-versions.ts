/** Tabs tell each other which version of each key they know, so that an older one stops writing before it meets newer data. */

import { isOnlyHere } from './raw-storage.ts';

/** What a tab knows: the version by storage key. */
export type KnownVersions = Readonly<Record<string, number>>;

/** The other tabs, as far as this browser lets them hear each other. */
export interface OtherTabs {
  /** Tells what this tab knows. */
  readonly announce: () => void;
  /** Tells which keys were erased on purpose. */
  readonly tellErased: (keys: readonly string[]) => void;
}

/**
 * Joins the other tabs. `known` is asked each time. `onNewer` is told of each key of ours that another tab knows in a newer
 * version; a tab that knows less hears from us. `onErased`: a tab erased these keys; `*` among them means everything. A tab that
 * keeps everything to itself neither speaks nor hears.
 */
export function joinTabs(
  known: () => KnownVersions,
  onNewer: (key: string, version: number) => void,
  onErased: (keys: readonly string[]) => void,
): OtherTabs {
  if (typeof BroadcastChannel !== 'function' || isOnlyHere()) return { announce: () => undefined, tellErased: () => undefined };
  const channel = new BroadcastChannel('greenroom');
  const announce = (): void => channel.postMessage({ knows: known() });
  channel.addEventListener('message', ({ data }: MessageEvent<{ readonly knows?: KnownVersions; readonly erased?: readonly string[] }>) => {
    if (data.erased !== undefined) onErased(data.erased);
    let isBehind = false;
    for (const [key, ours] of Object.entries(known())) {
      const theirs = data.knows?.[key] ?? ours;
      if (theirs > ours) onNewer(key, theirs);
      if (theirs < ours) isBehind = true;
    }
    if (isBehind) announce();
  });
  announce();
  return { announce, tellErased: (keys) => channel.postMessage({ erased: keys }) };
}
