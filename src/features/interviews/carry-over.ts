/** What a prep file takes over, where it has nothing yet: from the file of an earlier round at the same company, and from the playbooks. */
import { isSamePerson } from '../../lib/names.ts';
import { joined } from '../../lib/text.ts';
import { isOnSite } from './here.ts';
import { HOMEWORK_TOPICS, type Homework, type Interview, type Person } from './interview.ts';

/** What can be copied, and from which file. */
export interface FromBefore {
  readonly from: Interview;
  readonly people: readonly Person[];
  readonly homework: readonly Homework[];
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();

/**
 * The people and the homework of the last file of the same company before this one, as far as they are not here yet; `undefined` where
 * there is nothing to copy. Nothing written here is ever replaced.
 */
export function fromBefore(interview: Interview, others: readonly Interview[]): FromBefore | undefined {
  const company = plain(interview.company);
  if (company === '') return undefined;
  const before = others
    .filter((one) => one.id !== interview.id && plain(one.company) === company)
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

/** The answers of a playbook by prompt, as they are kept: see `progress.ts` there. */
export type AnswersOf = (slug: string) => Readonly<Record<string, string>>;

/** What can be used, and is not in the file yet. */
export interface FromPlaybooks {
  readonly opener?: string;
  readonly tidbit?: string;
  readonly tourWish?: string;
  readonly path?: { readonly question: string; readonly bridge: string; readonly strength: string; readonly story: string };
}

/** Finds it. Only what the file has nothing of yet, so that a file which is filled is offered nothing. */
export function fromPlaybooks(interview: Interview, answersOf: AnswersOf): FromPlaybooks {
  const answer = (slug: string, prompt: string): string => answersOf(slug)[prompt]?.trim() ?? '';
  const steer = (prompt: string): string => answer('steering-questions', prompt);
  const [opener, tidbit, tourWish] = [
    answer('talk-show-persona', 'my-opening'),
    answer('talk-show-persona', 'my-tidbit'),
    answer('ask-for-a-tour', 'want-to-see'),
  ];
  const path = { question: steer('my-question'), bridge: steer('my-bridge'), strength: steer('my-strength'), story: steer('my-story') };
  return {
    ...(opener !== '' && interview.opener.trim() === '' ? { opener } : {}),
    ...(tidbit !== '' && interview.tidbits.length === 0 ? { tidbit } : {}),
    ...(tourWish !== '' && interview.tourWish.trim() === '' && isOnSite(interview) ? { tourWish } : {}),
    ...(path.question !== '' && interview.paths.length === 0 ? { path } : {}),
  };
}

/** Names it. @example 'your first sentence and a tidbit' */
export function namePlaybookWords({ opener, tidbit, tourWish, path }: FromPlaybooks): string {
  const all = [
    opener === undefined ? '' : 'your first sentence',
    tidbit === undefined ? '' : 'a tidbit',
    path === undefined ? '' : 'a steering path',
    tourWish === undefined ? '' : 'what you would like to see',
  ];
  return joined(all.filter(Boolean), 'and');
}
