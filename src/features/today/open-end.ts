/** Open ends as Today lists them, wherever they come from. */
import type { Due } from '../interviews/interviews-format.ts';
import type { DayStep } from '../interviews/plan.ts';
import type { PrepPartName } from '../interviews/thin.ts';

/** Where something leads. */
export type Target =
  | { readonly route: 'offers' | 'clocks' | 'yourData' | 'review' | 'handOver' }
  | { readonly route: 'interviews' | 'debrief' | 'cue'; readonly id: string; readonly part?: PrepPartName }
  /** Where a step of the plan of a prep file is done. */
  | { readonly route: 'step'; readonly id: string; readonly step: DayStep }
  | { readonly route: 'followUp' | 'wins' | 'review'; readonly id: string; readonly part?: string }
  | { readonly route: 'negotiate' | 'call'; readonly id: string; readonly part?: 'sheet' | 'promises' };

/** Something begun and not finished. */
export interface OpenEnd {
  readonly key: string;
  readonly what: string;
  readonly why: string;
  readonly target: Target;
  /** ISO date by which it is ordered among the others; without, it comes last. */
  readonly on?: string;
  /** When, in one or two words. `needsYou`: the next move is the reader’s and has a date. */
  readonly when: string;
  readonly needsYou: boolean;
  /** It is about the job one is in, and not about the search. */
  readonly isOfJob?: boolean;
  /** The key of another one that says the same of that day (an ISO date), and then is not shown beside it. */
  readonly covers?: { readonly key: string; readonly on: string };
  /** What can be taken off the list here, and what the button for that says. */
  readonly settles?: Due & { readonly words: string };
}

/** The ends without those that another says too: one of these, or of `more`. */
export function uncovered(ends: readonly OpenEnd[], more: readonly Pick<OpenEnd, 'covers'>[] = []): readonly OpenEnd[] {
  const covered = new Set([...ends, ...more].flatMap(({ covers }) => (covers === undefined ? [] : `${covers.key} ${covers.on}`)));
  return ends.filter(({ key, on }) => !covered.has(`${key} ${on ?? ''}`));
}
