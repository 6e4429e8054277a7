import type { JSX } from 'solid-js';
import { Icon } from './Icon.tsx';

interface NoticeProps {
  /** `info` explains; `wait` needs the reader; `unsaved` stays until everything is saved. */
  readonly look: 'info' | 'wait' | 'unsaved';
  readonly title: string;
  readonly children: JSX.Element;
}

const ICON = { info: 'info', wait: 'alert', unsaved: 'pen' } as const;

/** Something to know about the whole screen. Never two at once. Announced politely unless it only explains. */
export function Notice(props: NoticeProps): JSX.Element {
  return (
    <div class={`notice${props.look === 'info' ? '' : ` notice--${props.look}`}`} role={props.look === 'info' ? undefined : 'status'}>
      <Icon name={ICON[props.look]} />
      <p class="notice__title">{props.title}</p>
      {props.children}
    </div>
  );
}
