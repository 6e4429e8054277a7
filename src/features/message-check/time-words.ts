/** What the rules about time and number say. */
import { NEXT, QUIET } from './better-ways.ts';
import type { KeepingRuleId } from './rule-ids.ts';
import { dont, words, type Words } from './say.ts';

/** By rule and verdict. A `wait` names its date in front. */
export const TIME_WORDS = {
  'told-not-to': {
    'dont-send': dont('They asked you not to write.', 'Writing anyway shows them that you do not do as you are asked.', QUIET, NEXT),
  },
  'third-message': {
    'dont-send': dont(
      'Two are out already.',
      'One question is never resented, a third one is. Silence is common: in surveys by job sites from 2021 to 2024, most candidates say they have met it. It says nothing about you.',
      QUIET,
      NEXT,
    ),
  },
  'second-request': {
    'dont-send': dont('You have asked once.', 'No answer is the answer here. Asking again after a no reads as not letting go.', NEXT),
  },
  'another-post-too-soon': {
    wait: words(
      'Let a month go by.',
      'Straight after a no, another application reads as not having heard it. Apply through the usual form meanwhile, if the date is near.',
      'Apply the usual way, without a note to them.',
      NEXT,
    ),
  },
  'thanked-already': {
    'dont-send': dont(
      'They have your thanks.',
      'A second message with nothing new for them is one more to read, and it asks for an answer without saying so.',
      QUIET,
      NEXT,
    ),
  },
  'asked-for-later': {
    wait: words(
      'They asked for it then.',
      'Sent before the day they named, it is one more thing for them to keep.',
      'Have it ready, and hold it until that day.',
    ),
  },
  'their-date': {
    wait: words(
      'They named a date.',
      'Let it pass, and two business days more: decisions slip. Asking earlier says you did not listen.',
      'Put the day in your calendar, and let it go until then.',
      NEXT,
    ),
  },
  'too-early': {
    wait: words(
      'Give them about a week.',
      'Without a date, five to ten business days are usual before a first question. After a last round it often takes longer.',
      'Put the day in your calendar, and let it go until then.',
      NEXT,
    ),
  },
  'asked-again-too-soon': {
    wait: words(
      'Your last one is still open.',
      'Leave about a week between two questions. This one should be the last.',
      'Put the day in your calendar, and let it go until then.',
      NEXT,
    ),
  },
} as const satisfies Readonly<Partial<Record<KeepingRuleId, Words>>>;
