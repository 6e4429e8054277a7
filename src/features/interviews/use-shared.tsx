import { createMemo, type Accessor } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { askedBefore, takenAnswers } from './better-answers.ts';
import type { Interview } from './interview.ts';
import type { Asked, OwnAnswer, Story, Strength } from './interviews-format.ts';
import { $asked, $interviews, $stories, $strengths, goesWith } from './interviews.store.ts';
import { $ownAnswers } from './own-answers.store.ts';
import { takenOwnAnswers } from './own-answers.ts';
import { $references } from './references.store.ts';
import type { Reference } from './references.ts';

/** Do two lists hold the very same things? Then nothing that shows them need be drawn again. */
const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

/** What goes with an interview. */
export interface SharedRecords {
  readonly strengths: Accessor<readonly Strength[]>;
  readonly stories: Accessor<readonly Story[]>;
}

/** The strengths and stories that go with an interview. They change only when one of them does. */
export function useShared(interviewId: Accessor<string>): SharedRecords {
  const strengths = useStore($strengths);
  const stories = useStore($stories);
  const ownStrengths = createMemo(() => strengths().filter(goesWith(interviewId())), [], { equals: isSameList });
  const ownStories = createMemo(() => stories().filter(goesWith(interviewId())), [], { equals: isSameList });
  return { strengths: ownStrengths, stories: ownStories };
}

/** Those who may speak for me at an interview: one’s own with one’s own, the sample’s with the sample. */
export function useReferences(interviewId: Accessor<string>): Accessor<readonly Reference[]> {
  const references = useStore($references);
  return createMemo(() => references().filter(goesWith(interviewId())), [], { equals: isSameList });
}

/** My own answers. */
export interface OwnAnswers {
  /** All that go with the interview. */
  readonly all: Accessor<readonly OwnAnswer[]>;
  /** Those taken along to it. */
  readonly taken: Accessor<readonly OwnAnswer[]>;
}

/** My own answers to what they may ask, and which of them go along to an interview. */
export function useOwnAnswers(interview: Accessor<Pick<Interview, 'id' | 'ownAnswerIds'>>): OwnAnswers {
  const answers = useStore($ownAnswers);
  const all = createMemo(() => answers().filter(goesWith(interview().id)), [], { equals: isSameList });
  const taken = createMemo(() => takenOwnAnswers(interview(), all()), [], { equals: isSameList });
  return { all, taken };
}

/** The better answers for an interview. */
export interface BetterAnswers {
  /** What did not land before it, those without a better answer too. */
  readonly before: Accessor<readonly Asked[]>;
  /** Those that go along. */
  readonly taken: Accessor<readonly Asked[]>;
}

/** What did not land before an interview, and which better answers go along to it. */
export function useBetterAnswers(interview: Accessor<Interview>): BetterAnswers {
  const asked = useStore($asked);
  const interviews = useStore($interviews);
  const before = createMemo(() => askedBefore(interview(), interviews(), asked().filter(goesWith(interview().id))), [], {
    equals: isSameList,
  });
  const taken = createMemo(() => takenAnswers(interview(), before()), [], { equals: isSameList });
  return { before, taken };
}
