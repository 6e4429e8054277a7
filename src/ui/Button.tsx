import { Show, splitProps, type JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface ButtonProps extends JSX.ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once per screen; `quiet` for additions and ways out; `danger` only before erasing. */
  readonly look?: 'primary' | 'quiet' | 'danger' | undefined;
  readonly icon?: IconName | undefined;
}

/** A button: a verb and its object. Never `disabled`: use `aria-disabled` and say on press what is missing. */
export function Button(props: ButtonProps): JSX.Element {
  const [own, rest] = splitProps(props, ['look', 'icon', 'children', 'class']);
  return (
    <button
      type="button"
      {...rest}
      class={`button${own.look === undefined ? '' : ` button--${own.look}`}${own.class === undefined ? '' : ` ${own.class}`}`}
    >
      <Show when={own.icon}>{(name) => <Icon name={name()} />}</Show>
      {own.children}
    </button>
  );
}
