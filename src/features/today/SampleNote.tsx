import type { JSX } from 'solid-js';
import { focusTitle } from '../../browser/device.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Says that what is here, or part of it, is the sample, and takes all of it away. */
export function SampleNote(props: { readonly hasOwn: boolean }): JSX.Element {
  const removeAll = async (): Promise<void> => {
    (await import('../samples/samples.store.ts')).removeAllSamples();
    focusTitle();
  };
  return (
    <div class="today-sample no-print">
      <Notice look="info" title={props.hasOwn ? 'Part of this is the sample' : 'This is the sample'}>
        <p>It is there to try things on. {props.hasOwn ? 'Your own notes are untouched.' : 'When you remove it, nothing of it stays.'}</p>
        <div class="button-row">
          <Button onClick={() => void removeAll()}>Remove the sample</Button>
        </div>
      </Notice>
    </div>
  );
}
