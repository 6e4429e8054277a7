import type { JSX } from 'solid-js';

/** The one link of a part of a tool to the playbook that says how. */
export function HowToLink(props: { readonly title: string; readonly href: string }): JSX.Element {
  return (
    <p class="how-to small no-print">
      <a href={props.href}>How to: {props.title}</a>
    </p>
  );
}
