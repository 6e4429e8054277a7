/** The whole example: the sample of every tool, loaded at once for somebody who only looks around, and removed at once. */
import { focusTitle, reloadPage } from '../../browser/device.ts';
import { flushAll } from '../../storage/persisted.ts';
import { loadAllSamples } from '../samples/samples.store.ts';

/** Loads it, and opens the page with it. */
export async function openWholeExample(): Promise<void> {
  await loadAllSamples();
  flushAll();
  // A page that is loaded anew comes back where it was: in the middle of another one.
  focusTitle();
  reloadPage();
}
