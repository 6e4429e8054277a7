/** What may be on the mind of somebody who hires, while your message comes in: an exercise in seeing their day. */
import { isSamePerson } from '../../lib/names.ts';
import type { Interview, Person } from '../interviews/interview.ts';

/** By id, in no order of weight. Hardly one of them is about you. */
export const DESK_CONCERNS = {
  post: 'Filling this very job',
  deadline: 'The next deadline',
  numbers: 'What the quarter brings in',
  budget: 'Next year’s budget',
  team: 'Whether the team can carry it all',
  mood: 'The mood in the building',
  finance: 'What finance will say',
  trouble: 'The one place that keeps giving trouble',
  weekend: 'Saturday',
  summer: 'Where to go this summer',
  home: 'The people at home',
  pets: 'A dog that has to go out',
  sleep: 'Sleep, or one day off',
  future: 'Where they want to be in five years',
  catchUp: 'How to catch up at all',
} as const satisfies Readonly<Record<string, string>>;
/** The id of one of {@link DESK_CONCERNS}. */
export type DeskConcern = keyof typeof DESK_CONCERNS;
/** Their ids. */
export const DESK_CONCERN_IDS = Object.keys(DESK_CONCERNS) as readonly DeskConcern[]; // keys forgets the names

/** Those that were ticked, in words; ids from elsewhere are left out. */
export const deskWords = (ticked: readonly string[] = []): string =>
  DESK_CONCERN_IDS.filter((id) => ticked.includes(id))
    .map((id) => DESK_CONCERNS[id])
    .join('; ');

/** What the prep file knows about the reader; the only person in it where the message names nobody. */
export function readerIn(interview: Interview | undefined, to: string): Person | undefined {
  const people = interview?.people ?? [];
  const [only] = people;
  return people.find(({ name }) => isSamePerson(name, to) === true) ?? (people.length === 1 && to.trim() === '' ? only : undefined);
}
