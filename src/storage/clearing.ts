/** Does this browser clear what a site has stored? Safari does, and every browser on an iPhone or iPad: after seven days of use without a visit. */
import { isOnHomeScreen, isSafari } from '../browser/kind-of-browser.ts';
import { isOnlyHere } from './raw-storage.ts';

/** Will what is stored here be cleared after some days without a visit? Not on the home screen, and not where the browser has agreed to keep it. */
export async function isClearing(): Promise<boolean> {
  if (!isSafari() || isOnHomeScreen() || isOnlyHere()) return false;
  return (await navigator.storage?.persisted?.().catch(() => false)) !== true;
}
