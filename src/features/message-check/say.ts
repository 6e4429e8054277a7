/** The shape of what a rule says. */
import type { Verdict } from './facts.ts';

/** The words of a ruling. */
export interface RuleWords {
  /** One or two short sentences. */
  readonly headline: string;
  readonly why: string;
  readonly instead: readonly string[];
}

/** What a rule says, by its verdict. */
export type Words = Readonly<Partial<Record<Verdict, RuleWords>>>;
/** The words of a *don’t send*. */
export const dont = (headline: string, why: string, ...instead: readonly string[]): RuleWords => ({
  headline: `Don’t send it. ${headline}`,
  why,
  instead,
});
/** The words of any other answer. */
export const words = (headline: string, why: string, ...instead: readonly string[]): RuleWords => ({ headline, why, instead });
