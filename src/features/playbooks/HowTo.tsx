import type { JSX } from 'solid-js';
import { HOW_TO, howToAddress } from './how-to.ts';

/** The one link of a part of a tool to the playbook that says how. */
export function HowTo(props: { readonly part: keyof typeof HOW_TO }): JSX.Element {
  return (
    <p class="how-to small no-print">
      <a href={howToAddress(HOW_TO[props.part], import.meta.env.BASE_URL)}>How to: {HOW_TO[props.part].title}</a>
    </p>
  );
}
