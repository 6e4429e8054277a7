/** The way to the end of a sample, for every page that shows one: the stores it takes come along only when they are asked for. */
import { sayMissing } from '../../browser/start.ts';
import type { Sample } from './samples.store.ts';

/** Removes samples with everything that was made of them, as one act that can be undone. */
export async function removeSample(...samples: readonly Sample[]): Promise<void> {
  await import('./samples.store.ts').then((part) => part.removeSamples(...samples), sayMissing);
}
