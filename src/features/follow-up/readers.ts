/** Whom a message is to, told by names: the people of the prep files, however they are written. */
import { isSamePerson } from '../../lib/names.ts';
import type { Interview, Person } from '../interviews/interview.ts';
import { namedPeople } from '../interviews/thanks.ts';

/**
 * Which people of a file these words name: “Dana Whitfield”, “Ms. Whitfield”, “Dana and Priya”. Nobody where that cannot be told.
 * @example peopleIn([dana, priya], 'Dana & Priya') // [dana, priya]
 */
export function peopleIn(people: readonly Person[], words: string): readonly Person[] {
  const named = people.filter(({ name }) => name.trim() !== '');
  const written = named.find(({ name }) => name.trim() === words.trim());
  if (written !== undefined) return [written];
  const parts = words.split(/[,;&/+]|\s(?:and|und|et|y|e|og|och|en)\s/iu);
  const found = parts.flatMap((part) => named.find(({ name }) => isSamePerson(name, part) === true) ?? []);
  return named.filter((person) => found.includes(person));
}

/** A person of a prep file, as a message is addressed to them. */
export interface Reader {
  readonly interviewId: string;
  readonly to: string;
  readonly company: string;
}

/** The person a greeting means, in the latest file that has them; `undefined` where nobody is called so, or two people may be meant. */
export function greetedReader(names: readonly string[], interviews: readonly Interview[]): Reader | undefined {
  const found = interviews.flatMap((interview) =>
    namedPeople(interview)
      .filter(({ name }) => names.some((one) => isSamePerson(one, name) === true))
      .map(({ name }) => ({ interview, name: name.trim() })),
  );
  const [first] = found;
  if (first === undefined || found.some(({ name }) => isSamePerson(name, first.name) !== true)) return undefined;
  const latest = found.reduce((best, one) => ((one.interview.heldOn ?? '') > (best.interview.heldOn ?? '') ? one : best));
  return { interviewId: latest.interview.id, to: latest.name, company: latest.interview.company.trim() };
}
