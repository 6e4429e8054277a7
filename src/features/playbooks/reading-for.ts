/** The way from an interview to what is worth reading before it. */

/** A path through the playbooks: its place on their page, and what it asks of a reader. */
export interface ReadingBefore {
  readonly id: string;
  readonly words: string;
}

/** The path that fits so many days before an interview. A test checks that it is there. */
export const readingFor = (daysLeft: number): ReadingBefore =>
  daysLeft <= 2 ? { id: 'interview-tomorrow', words: 'half an hour of reading' } : { id: 'a-week-to-go', words: 'a guide a day' };
