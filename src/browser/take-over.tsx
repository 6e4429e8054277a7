import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { comeBack } from './mount.tsx';

/** What stood in the static field: its text, the selection, and whether the cursor was in it. */
export interface HandedField {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hasFocus: boolean;
}

function handOver(field: HTMLTextAreaElement): HandedField {
  return { text: field.value, start: field.selectionStart, end: field.selectionEnd, hasFocus: document.activeElement === field };
}

/**
 * Puts an island in the place of static text that holds a field the person may be typing in. Their letters, selection and
 * cursor go over to the field `into` of the island before the static one is gone, so that a phone keeps its keyboard.
 */
export function mountOver(id: string, from: string, into: string, island: (handed: HandedField) => JSX.Element): void {
  const place = document.getElementById(id);
  const first = place?.querySelector<HTMLTextAreaElement>(from);
  // Without it the island is there already.
  if (!place || !first) return;
  const handed = handOver(first);
  const before = [...place.childNodes];
  render(() => island(handed), place);
  // The last one: the static field may answer to the same words.
  const field = [...place.querySelectorAll<HTMLTextAreaElement>(into)].at(-1);
  if (handed.hasFocus && field !== undefined) {
    field.focus({ preventScroll: true });
    field.setSelectionRange(handed.start, handed.end);
  }
  for (const node of before) node.remove();
  comeBack();
}
