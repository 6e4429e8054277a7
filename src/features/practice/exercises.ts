/** The five exercises, each in two versions, and what they are called. */

/** In the order of the page. */
export const EXERCISES = ['calendar', 'inbox', 'trip', 'minutes', 'voice'] as const;
/** One of {@link EXERCISES}. */
export type Exercise = (typeof EXERCISES)[number];

/** What each of them is, and what an employer looks for in it. */
export const EXERCISE_WORDS: Readonly<Record<Exercise, { readonly name: string; readonly looksFor: string }>> = {
  calendar: { name: 'The calendar', looksFor: 'Whether you see what is fixed, what depends on what, and who has to hear about it.' },
  inbox: { name: 'The inbox', looksFor: 'Whether you can tell loud from urgent, and yours from theirs.' },
  trip: { name: 'The trip', looksFor: 'Whether you count from door to door, and hold something in reserve.' },
  minutes: { name: 'The minutes', looksFor: 'Whether somebody who was not there could act on your page.' },
  voice: { name: 'An email in their voice', looksFor: 'Whether you can hear how somebody writes, and leave yourself out of it.' },
};

/** The id under which ticks and answers are kept, among those of the playbooks. @example keptAs('calendar-1') // 'practice-calendar-1' */
export const keptAs = (file: string): string => `practice-${file}`;
