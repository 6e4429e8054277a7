/** Every ask and condition that Greenroom suggests: for a con, for a style of working that differs, and as another form of pay. */
import { STYLE_WORDS } from '../../../src/features/interviews/working-style.ts';
import { OTHER_FORMS } from '../../../src/features/salary/other-forms.ts';
import { SHARED_TOPICS } from '../../../src/features/offers/shared-topics.ts';
import { WHOLE_TOPICS } from '../../../src/features/offers/whole-topics.ts';
import type { Suggestion } from '../../../src/features/offers/xcon-topic.ts';

const all: readonly Suggestion[] = [
  ...[...SHARED_TOPICS, ...WHOLE_TOPICS].flatMap(({ ideas }) => ideas).filter(({ kind }) => kind !== 'own-action'),
  ...Object.values(STYLE_WORDS).map(({ xcon }) => ({ kind: 'ask', text: xcon }) as const),
  ...OTHER_FORMS.map(({ ask }) => ({ kind: 'ask', text: ask }) as const),
];

/** Each once. */
export const SUGGESTED: readonly Suggestion[] = [...new Map(all.map((one) => [one.text, one])).values()];
