import type { JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

/** How a status looks. `wait` only where the next move is the reader's and has a date. */
export type TagLook = 'plain' | 'go' | 'wait' | 'off';

interface StatusTagProps {
  readonly icon: IconName;
  readonly look: TagLook;
  readonly text: string;
}

/** A status: a shape and a word. Color only repeats them. */
export function StatusTag(props: StatusTagProps): JSX.Element {
  return (
    <span class={`tag${props.look === 'plain' ? '' : ` tag--${props.look}`}`}>
      <Icon name={props.icon} />
      {props.text}
    </span>
  );
}
