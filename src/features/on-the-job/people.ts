/** The people one deals with in the job: those added here, and those the log, the prep files and the promises name. */
import { isSamePerson } from '../../lib/names.ts';
import { present } from '../../lib/parse.ts';
import type { Contact } from '../follow-up/contact.ts';
import type { Interview } from '../interviews/interview.ts';
import { isInterviewFor, type PromiseRecord } from '../negotiate/promises.ts';
import type { Offer } from '../offers/offer.ts';
import type { Job } from './job.ts';
import type { Colleague } from './job-records.ts';

/** Somebody another part of the app knows about. */
export interface Mention {
  readonly name: string;
  /** Who they are, or what they are there for; `''` where it is not known. */
  readonly role: string;
  /** ISO date of the last contact, for one from the log. */
  readonly on?: string;
  /** They owe an answer. */
  readonly isWaiting?: boolean;
}

/** One person, from wherever they are known. */
export interface KnownPerson {
  /** The id of the one added here, else the name. */
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly own: Colleague | undefined;
  /** ISO date of the last contact. */
  readonly lastOn: string | undefined;
  readonly isWaiting: boolean;
}

const latest = (a: string | undefined, b: string | undefined): string | undefined => ((a ?? '') > (b ?? '') ? a : b);

/**
 * Everybody once, those added here first in their order, then as they are mentioned. People whose names cannot be told apart are one person; where a name
 * leaves it open, they are two.
 */
export function peopleOf(colleagues: readonly Colleague[], mentions: readonly Mention[]): readonly KnownPerson[] {
  const people: KnownPerson[] = colleagues
    .filter(({ name }) => name.trim() !== '')
    .map((own) => ({ id: own.id, name: own.name.trim(), role: own.whatFor.trim(), own, lastOn: undefined, isWaiting: false }));
  for (const { name, role, on, isWaiting = false } of mentions) {
    const called = name.trim();
    if (called === '') continue;
    const at = people.findIndex((one) => one.name.toLowerCase() === called.toLowerCase() || isSamePerson(one.name, called) === true);
    const found = people[at];
    if (found === undefined) {
      people.push({ id: `name:${called.toLowerCase()}`, name: called, role: role.trim(), own: undefined, lastOn: on, isWaiting });
    } else {
      people[at] = {
        ...found,
        role: found.role || role.trim(),
        lastOn: latest(found.lastOn, on),
        isWaiting: found.isWaiting || isWaiting,
      };
    }
  }
  return people;
}

/** Where people are named, one's own or the sample's. */
export interface Naming {
  readonly offers: readonly Offer[];
  readonly interviews: readonly Interview[];
  readonly promises: readonly PromiseRecord[];
  readonly contacts: readonly Contact[];
}

/** The interviews that led to this job. */
function metFor(job: Job, { offers, interviews }: Naming): readonly Interview[] {
  const offer = offers.find(({ id }) => id === job.offerId);
  return offer === undefined ? [] : interviews.filter((interview) => isInterviewFor(interview, offer));
}

/** Tells the contacts in this job: those of the interviews that led to it, and, since its first day, those of no interview. */
export function isOfJob(job: Job, naming: Naming): (contact: Contact) => boolean {
  const metIds = new Set(metFor(job, naming).map(({ id }) => id));
  return ({ interviewId, on }) =>
    interviewId === undefined ? job.startedOn !== undefined && on >= job.startedOn : metIds.has(interviewId);
}

/**
 * Whom the rest of the app knows in this job: whom I support, whom I met on the way in, who promised something, and whom I have been in
 * touch with since. People of other interviews belong to the search and are left out.
 */
export function mentionsOf(job: Job, naming: Naming): readonly Mention[] {
  return [
    { name: job.withWhom, role: 'whom I support' },
    ...metFor(job, naming).flatMap(({ people }) => people.map(({ name, role }) => ({ name, role }))),
    ...naming.promises.filter(({ offerId }) => offerId === job.offerId).map(({ who }) => ({ name: who, role: '' })),
    ...naming.contacts.filter(isOfJob(job, naming)).map(({ who, on, by, wantsAnswer, answered }) => ({
      name: who,
      role: '',
      ...present({ on, isWaiting: (by === 'me' && wantsAnswer && !answered) || undefined }),
    })),
  ];
}
