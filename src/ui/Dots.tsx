import { For, type JSX } from 'solid-js';

/** A weight to read, 1–5: five small dots filled up to it. */
export function Dots(props: { readonly weight: number }): JSX.Element {
  return (
    <span class="dots" data-n={props.weight} role="img" aria-label={`weight ${props.weight} of 5`}>
      <For each={[1, 2, 3, 4, 5]}>{() => <i />}</For>
    </span>
  );
}
