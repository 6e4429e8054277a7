/** What a con can be about, and the XCons to start from. */
import type { XConKind } from './offer.ts';

/** One idea for an XCon. */
export interface Suggestion {
  readonly kind: XConKind;
  readonly text: string;
}

/** What a con is about. */
export interface XConTopic {
  readonly words: RegExp;
  readonly ideas: readonly Suggestion[];
}

/** They would grant it. */
export const askFor = (text: string): Suggestion => ({ kind: 'ask', text });
/** My yes depends on it. */
export const onCondition = (text: string): Suggestion => ({ kind: 'condition', text });
/** I would do it myself. */
export const ownAction = (text: string): Suggestion => ({ kind: 'own-action', text });

/** A pattern for any of these, as whole words and in any case. */
export const anyOf = (...parts: readonly string[]): RegExp => new RegExp(String.raw`\b(${parts.join('|')})(?!\w)`, 'i');
