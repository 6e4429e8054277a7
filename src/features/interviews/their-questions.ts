/**
 * The questions employers ask assistants. The one door to them; all their text comes along, so load it only once somebody wants it:
 * `await import('./their-questions.ts')`.
 */
import { ASKED_ABOUT_THE_DESK } from '../their-questions/asked-about-the-desk.ts';
import { ASKED_ABOUT_THE_ROAD } from '../their-questions/asked-about-the-road.ts';
import { ASKED_ABOUT_TRUST } from '../their-questions/asked-about-trust.ts';
import { ASKED_AT_DESK_AND_DOOR } from '../their-questions/asked-at-desk-and-door.ts';
import { ASKED_IN_OFFICES } from '../their-questions/asked-in-offices.ts';
import { ASKED_OF_EVERYONE } from '../their-questions/asked-of-everyone.ts';
import type { TheirQuestion } from '../their-questions/their-question.ts';

/** The whole bank: first what is asked of everyone, then by what the work is. Ours, written for assistants. */
export const THEIR_QUESTIONS: readonly TheirQuestion[] = [
  ...ASKED_OF_EVERYONE,
  ...ASKED_ABOUT_THE_DESK,
  ...ASKED_ABOUT_TRUST,
  ...ASKED_ABOUT_THE_ROAD,
  ...ASKED_IN_OFFICES,
  ...ASKED_AT_DESK_AND_DOOR,
];
