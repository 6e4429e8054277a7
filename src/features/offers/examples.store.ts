/** The examples on the worksheet: the sample, and the original example of the method. Both lie under the key of the sample. */
import { todayIso } from '../../browser/device.ts';
import { quietly } from '../../storage/act.ts';
import { offerRecords, showSample } from './offers.store.ts';
import type { Example } from './worksheet-format.ts';

/** Shows the example that is open alone, or beside one's own offers. */
export function viewExample(view: 'beside' | 'instead'): void {
  quietly(() => showSample(view));
}

const FIRST: Readonly<Record<Example, string>> = { sample: 'sample-northbank', original: 'sample-1' };

/** Loads an example, or shows the one that is loaded in another way. Own offers are never touched, nor is the other example. */
export async function loadSampleOffers(view: 'beside' | 'instead', example: Example = 'sample'): Promise<void> {
  if (!offerRecords.isSample(FIRST[example]))
    offerRecords.loadSample(
      example === 'original'
        ? (await import('./original-example.ts')).originalOffers()
        : (await import('./sample-offers.ts')).sampleOffers(todayIso()),
    );
  quietly(() => showSample(view, example));
}
