import type { JSX } from 'solid-js';

/** Everything in forms that other programs read. */
export function ElsewherePart(): JSX.Element {
  return <p>…</p>;
}
