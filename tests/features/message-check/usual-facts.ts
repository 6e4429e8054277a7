/** The facts of a plain thank-you on the day after; a test changes what it is about. */
import type { FollowUpFacts } from '../../../src/features/message-check/facts.ts';

export const USUAL_FACTS: FollowUpFacts = {
  stage: 'after-interview',
  askedByThem: false,
  daysSinceLastContact: 1,
  decisionDateGiven: null,
  unansweredSent: 0,
  thankYouAlreadySent: false,
  carriesSomethingNew: null,
};
