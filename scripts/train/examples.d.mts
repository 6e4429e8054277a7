import type { FollowUpFacts, Verdict } from '../../src/features/message-check/facts.ts';

export interface Example {
  readonly id: string;
  readonly file: string;
  readonly pair?: string;
  readonly accept: readonly Verdict[];
  readonly for?: string;
  readonly facts: Partial<FollowUpFacts> & Pick<FollowUpFacts, 'stage'>;
  readonly subject?: string;
  readonly why: string;
  readonly marks?: readonly { readonly is: string; readonly text: string }[];
  readonly text: string;
}
export const EXAMPLES_TODAY: string;
export function factsOfExample(example: Example): FollowUpFacts;
export function hashOf(name: string): number;
export function groupOf(example: Example): number;
export function allExamples(): readonly Example[];
export function allSentences(): readonly { readonly stage: FollowUpFacts['stage']; readonly is: string; readonly text: string }[];
export function partOf(example: Example): string;
export function isHeldBack(example: Example): boolean;
