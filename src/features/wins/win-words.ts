/** The words for a win, wherever one is shown. */
import type { Effect, Win } from './win.ts';

/** The field in which a win is kept, also where the page has no script yet. */
export const KEEP_WIN = { label: 'What did you do?', hint: 'One line is enough. What it brought can come later.' } as const;

/** What a win changed, as a choice and as a heading. */
export const EFFECT_TITLES = {
  time: 'Time saved',
  money: 'Money saved or earned',
  mistakes: 'Fewer mistakes',
  risk: 'A risk that did not happen',
  people: 'People work together better',
  decision: 'A decision was made',
  quality: 'Better work',
} as const satisfies Record<Effect, string>;

/** What is shown under a win in a list: what it brought, else for whom it was; `''` while only one line is known. */
export function underWin({ brought, before, after, forWhom, learned, isShort }: Win): string {
  const change = [before, after].map((text) => text.trim());
  const changed = change.every((text) => text !== '') ? `From ${change[0] ?? ''} to ${change[1] ?? ''}` : '';
  const taught = isShort === true ? learned.trim() : '';
  return taught || brought.trim() || changed || forWhom.trim();
}
