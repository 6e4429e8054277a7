/** What a win could still say, one question at a time. */
import type { Win } from './win.ts';

/** A kind of question. */
export type HintId =
  'what-did-you-do' | 'outcome' | 'how-much' | 'percent-of-what' | 'adjective' | 'which-part-was-yours' | 'proof' | 'what-came-of-it';

/** The one question to ask of a win today (an ISO date); `undefined`: none. */
export function hintFor(_win: Win, _today: string): { readonly id: HintId; readonly group?: string; readonly ask: string } | undefined {
  return undefined;
}
