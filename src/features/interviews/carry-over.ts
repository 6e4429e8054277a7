/** What a prep file takes over, where it has nothing yet, from the file of an earlier round at the same company. */
import { isSameCompany } from '../../lib/companies.ts';
import { isSamePerson } from '../../lib/names.ts';
import { HOMEWORK_TOPICS, type Homework, type Interview, type Person } from './interview.ts';

/** What can be copied, and from which file. */
export interface FromBefore {
  readonly from: Interview;
  readonly people: readonly Person[];
  readonly homework: readonly Homework[];
}

/**
 * The people and the homework of the last file of the same company before this one, as far as they are not here yet; `undefined` where
 * there is nothing to copy. Nothing written here is ever replaced.
 */
export function fromBefore(interview: Interview, others: readonly Interview[]): FromBefore | undefined {
  const before = others
    .filter((one) => one.id !== interview.id && isSameCompany(one.company, interview.company))
    .filter((one) => one.heldOn === undefined || interview.heldOn === undefined || one.heldOn <= interview.heldOn)
    .sort((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? 1 : -1));
  for (const from of before) {
    const people = from.people.filter(
      ({ name }) => name.trim() !== '' && interview.people.every((person) => isSamePerson(person.name, name) !== true),
    );
    const noteOf = (file: Interview, id: Homework['id']): string => file.homework.find((one) => one.id === id)?.note.trim() ?? '';
    const homework = from.homework.filter(
      (topic) => HOMEWORK_TOPICS.includes(topic.id) && noteOf(from, topic.id) !== '' && noteOf(interview, topic.id) === '',
    );
    if (people.length + homework.length > 0) return { from, people, homework };
  }
  return undefined;
}
