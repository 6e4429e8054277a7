import { untrack, type JSX } from 'solid-js';

interface DisclosureProps {
  readonly summary: string;
  readonly class?: string | undefined;
  /** Open from the start. */
  readonly isOpen?: boolean;
  readonly children: JSX.Element;
}

/** A fold for explanations and sources. Never for a verdict, a reason or the only way to do something. */
export function Disclosure(props: DisclosureProps): JSX.Element {
  return (
    <details class={`fold${props.class === undefined ? '' : ` ${props.class}`}`} open={untrack(() => props.isOpen === true)}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}
