/** What to do instead of sending, in a sentence each. */

/** What is always better. */
export const NEXT = 'Put the energy into the next interview: that is where it counts.';
/** For an answer that came too late. */
export const BETTER_ANSWER = 'Keep the better answer for your next interview.';
/** For who wants to say something after a no. */
export const LAST_WORD = 'Want a last word? One short thank-you for letting you know, with no reasons in it, is fine. Once.';
/** For who has said enough. */
export const QUIET = 'Leave this one be. If they need you, they know how to reach you.';
/** For who has not thanked them. */
export const THANKS = 'If you have not thanked them yet: a few lines, one moment from the talk, nothing else.';
