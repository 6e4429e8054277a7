import type { JSX } from 'solid-js';
import type { Win } from '../wins/win.ts';

/** What a win can be used for elsewhere. */
export function WinUses(_props: { readonly win: Win; readonly base: string }): JSX.Element {
  return <></>;
}
