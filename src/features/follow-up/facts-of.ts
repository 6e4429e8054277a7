/** From a message, its prep file and the log of contacts to what the check is told. An answer the person gave wins over one filled in. */
import { daysBetween } from '../../lib/dates.ts';
import { isSamePerson } from '../../lib/names.ts';
import { present } from '../../lib/parse.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Reminder } from '../interviews/interviews-format.ts';
import { isThanked, leftToThank } from '../interviews/thanks.ts';
import { isOver, type Moment } from '../interviews/when.ts';
import type { Contact } from './contact.ts';
import type { FollowUpFacts, Stage } from '../message-check/facts.ts';
import type { Answers, Message } from './message.ts';
import { peopleIn } from './readers.ts';

/** Everything known around a message. */
export interface MessageCase {
  readonly message: Message;
  /** The prep file it belongs to. */
  readonly interview?: Interview | undefined;
  readonly reminders: readonly Reminder[];
  /** The whole log. */
  readonly contacts: readonly Contact[];
  /** An offer came of the interview. */
  readonly hasOffer?: boolean;
  readonly now: Moment;
}

/** Where a filled-in answer comes from. */
export type Source = 'prep file' | 'log';

/** One answer and where it comes from; without a source the person gave it. `value` is `undefined` as long as nothing is known. */
export interface Known<T> {
  readonly value: T | undefined;
  readonly source?: Source;
}

/** The answers as they stand, filled in where the person said nothing. */
export interface KnownAnswers {
  readonly stage: Known<Stage>;
  readonly lastContactOn: Known<string>;
  readonly theirDate: Known<string>;
  readonly unansweredSent: Known<number>;
  readonly thankYouAlreadySent: Known<boolean>;
  readonly interviewScheduled: Known<boolean>;
}

/** The contacts with the reader of a message: those of the same prep file, and those with the same person that belong to no other. */
export function contactsAround(message: Message, contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter((contact) => {
    if (contact.interviewId !== undefined && message.interviewId !== undefined) return contact.interviewId === message.interviewId;
    return isSamePerson(contact.who, message.to) === true;
  });
}

const latest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);

/** How many messages of mine wait for an answer since they last wrote. Thank-yous ask for none. */
export function countUnanswered(contacts: readonly Contact[]): number {
  const theirs = latest(contacts.flatMap((one) => (one.by === 'them' ? one.on : (one.answeredOn ?? [])))) ?? '';
  return contacts.filter((one) => one.by === 'me' && one.wantsAnswer && !one.answered && one.whatFor !== 'thanks' && one.on > theirs)
    .length;
}

/** A given answer, else one that was found, else none. */
function known<T>(given: T | undefined, found: readonly (readonly [T | undefined, Source])[] = []): Known<T> {
  if (given !== undefined) return { value: given };
  const first = found.find(([value]) => value !== undefined);
  return first === undefined ? { value: undefined } : { value: first[0], source: first[1] };
}

function stageOf({ interview, hasOffer, now }: MessageCase): Stage | undefined {
  if (hasOffer === true) return 'after-offer';
  if (interview?.heldOn === undefined) return undefined;
  if (!isOver(interview, now)) return 'never-interviewed';
  return interview.debrief?.decideBy === undefined ? 'after-interview' : 'waiting-for-decision';
}

/** The answers as they stand. */
export function answersOf(messageCase: MessageCase): KnownAnswers {
  const { message, interview, reminders, now } = messageCase;
  const today = now.slice(0, 10);
  const around = contactsAround(message, messageCase.contacts).filter((one) => one.on <= today);
  const heldOn = interview !== undefined && isOver(interview, now) ? interview.heldOn : undefined;
  const logged = latest(around.flatMap((one) => [one.on, ...(one.answeredOn === undefined ? [] : [one.answeredOn])]));
  const isFromLog = logged !== undefined && logged >= (heldOn ?? '');
  const reader = peopleIn(interview?.people ?? [], message.to)[0]?.id;
  const wasThanked =
    interview !== undefined &&
    (reader === undefined ? leftToThank(interview, reminders).length === 0 : isThanked(interview, reader, reminders));
  const thanks = around.filter((one) => one.by === 'me' && one.whatFor === 'thanks' && one.on >= (heldOn ?? ''));
  // One thank-you per person: thanks to somebody else in the same room do not count.
  const hasThanked = thanks.some((one) => isSamePerson(one.who, message.to) !== false);
  const unanswered = countUnanswered(around);
  const isToCome = interview?.heldOn !== undefined && !isOver(interview, now);
  return {
    stage: known(message.stage, [[stageOf(messageCase), 'prep file']]),
    lastContactOn: known(message.lastContactOn, [isFromLog ? [logged, 'log'] : [heldOn, 'prep file']]),
    theirDate: known(message.theirDate, [[interview?.debrief?.decideBy, 'prep file']]),
    unansweredSent: known(message.unansweredSent, [[unanswered === 0 && around.length === 0 ? undefined : unanswered, 'log']]),
    thankYouAlreadySent: known(message.thankYouAlreadySent, [
      [hasThanked ? true : undefined, 'log'],
      [wasThanked && thanks.length === 0 ? true : undefined, 'prep file'],
    ]),
    interviewScheduled: known(message.interviewScheduled, [[isToCome ? true : undefined, 'prep file']]),
  };
}

const WITHOUT_CONTACT: readonly Stage[] = ['never-interviewed', 'networking-contact'];

/** Days since the last contact. Where nobody said, contact is taken to be as late as can be: the careful guess about time. */
function daysSince(lastContactOn: string | undefined, stage: Stage, today: string): number | null {
  if (lastContactOn === 'never') return null;
  if (lastContactOn === undefined) return WITHOUT_CONTACT.includes(stage) ? null : 0;
  return Math.max(0, daysBetween(lastContactOn, today));
}

function dateFacts(
  theirDate: string | undefined,
  today: string,
): Pick<FollowUpFacts, 'decisionDateGiven' | 'daysUntilDecisionDate' | 'daysPastDecisionDate'> {
  if (theirDate === undefined || theirDate === 'none') return { decisionDateGiven: null };
  const days = daysBetween(today, theirDate);
  return days >= 0
    ? { decisionDateGiven: 'future', daysUntilDecisionDate: days }
    : { decisionDateGiven: 'past', daysPastDecisionDate: -days };
}

/** What the check is told; `null` as long as nobody said how far things have come. */
export function factsOf(messageCase: MessageCase): FollowUpFacts | null {
  const { message, interview } = messageCase;
  const answers = answersOf(messageCase);
  const stage = answers.stage.value;
  if (stage === undefined) return null;
  const today = messageCase.now.slice(0, 10);
  const filed = (interview?.people ?? []).map((person) => person.name.trim());
  const people = [...new Set([message.to.trim(), ...filed])].filter(Boolean);
  const company = interview?.company.trim() || message.company.trim();
  const { askedFrom, channel, toldNotToContact, interviewLanguage, saidPurpose, serves }: Answers = message;
  return {
    stage,
    askedByThem: message.askedByThem ?? false,
    daysSinceLastContact: daysSince(answers.lastContactOn.value, stage, today),
    ...dateFacts(answers.theirDate.value, today),
    unansweredSent: answers.unansweredSent.value ?? 0,
    thankYouAlreadySent: answers.thankYouAlreadySent.value ?? false,
    carriesSomethingNew: message.news === undefined || message.news === 'nothing' ? null : message.news,
    ...present({
      interviewScheduled: answers.interviewScheduled.value,
      askedFrom,
      channel,
      toldNotToContact,
      interviewLanguage,
      saidPurpose,
      serves,
    }),
    ...(people.length === 0 ? {} : { people }),
    ...(company === '' ? {} : { company }),
  };
}

/** Would another answer change much? Asked for gently where an answer was guessed. */
export function isLastContactUnsaid(messageCase: MessageCase): boolean {
  const answers = answersOf(messageCase);
  const stage = answers.stage.value;
  return stage !== undefined && !WITHOUT_CONTACT.includes(stage) && answers.lastContactOn.value === undefined;
}
