import type { JSX } from 'solid-js';
import { focusTitle } from '../../browser/device.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Says whose case this is while there is nothing but the sample, and takes all of it away. */
export function SampleNote(): JSX.Element {
  const removeAll = async (): Promise<void> => {
    (await import('../your-data/whole-case.store.ts')).removeAllSamples();
    focusTitle();
  };
  return (
    <Notice look="info" title="This is the sample">
      <p>Priya Nair, an executive assistant, has an interview tomorrow and two offers. Look at everything, and change what you like.</p>
      <div class="button-row">
        <Button onClick={() => void removeAll()}>Remove the sample</Button>
      </div>
    </Notice>
  );
}
