import type { JSX } from 'solid-js';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface SampleNoticeProps {
  /** What it is, and what goes with it. */
  readonly text: string;
  readonly onRemove: () => void;
  /** Other ways on. */
  readonly more?: JSX.Element;
}

/** Says that what is shown is the sample, and lets one remove it. */
export function SampleNotice(props: SampleNoticeProps): JSX.Element {
  return (
    <Notice look="info" title="This is the sample">
      <p>{props.text}</p>
      <div class="button-row">
        <Button onClick={props.onRemove}>Remove the sample</Button>
        {props.more}
      </div>
    </Notice>
  );
}
