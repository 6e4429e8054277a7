import { Show, type JSX } from 'solid-js';
import { ICONS, type IconName, type IconShape } from './icons.ts';

/** An icon beside words. Hidden from screen readers: the words say it. */
export function Icon(props: { readonly name: IconName }): JSX.Element {
  const shape = (): IconShape => ICONS[props.name];
  return (
    <svg class="icon" viewBox={`0 0 ${shape().box} ${shape().box}`} aria-hidden="true">
      <Show when={shape().fill}>{(fill) => <path class="icon__fill" d={fill()} />}</Show>
      <path d={shape().stroke} />
      <Show when={shape().cut}>{(cut) => <path class="icon__cut" d={cut()} />}</Show>
    </svg>
  );
}
