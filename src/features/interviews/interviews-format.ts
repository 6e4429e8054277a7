/** What is stored under the key of the interviews: prep files, and what all of them share. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { NO_DAY, parseChoice, parseClock, parseIsoDate, parseText, parseTextFields, present, type JsonObject } from '../../lib/parse.ts';
import {
  parseByKind,
  recordsOfKind,
  type KindOf,
  type KindParsers,
  type OptionalFields,
  type RecordOfKind,
  type UnknownRecord,
} from '../../lib/record-kinds.ts';
import type { Records, Stored } from '../../lib/records.ts';
import { parseReminderTimes, type ReminderTimes } from '../../lib/reminder-times.ts';
import { parseZone } from '../../lib/zones.ts';
import { isCallLink } from './here.ts';
import { parseReference, type Reference } from './references.ts';
import { OPTIONAL_FIELDS, parseInterview, type Interview, type InterviewStage } from './interview.ts';

/** Something they should remember about me. Shared by all interviews. */
export interface Strength {
  readonly id: string;
  readonly type: 'strength';
  readonly text: string;
  /** Its place in the list. */
  readonly order: number;
}

/** What happened, what I did, what came of it and what it shows. Shared by all interviews. */
export interface Story {
  readonly id: string;
  readonly type: 'story';
  readonly title: string;
  readonly situation: string;
  readonly action: string;
  readonly result: string;
  readonly shows: string;
  /** Where in a playbook it was written, as `file#question`. */
  readonly from?: string;
  /** Id of the win it was made of; what is changed here does not change that. */
  readonly fromWin?: string;
  /** Its place in the list. */
  readonly order: number;
}

/** What I say to a question they may ask, in three lengths. Shared by all interviews. */
export interface OwnAnswer {
  readonly id: string;
  readonly type: 'answer';
  /** In the words in which they would ask it. */
  readonly question: string;
  /** Id of the question in the bank, or `''`. */
  readonly questionId: string;
  /** One line, for the cue card. */
  readonly line: string;
  /** About 30 seconds. */
  readonly short: string;
  /** About 90 seconds. */
  readonly long: string;
  /** Id of the story that proves it, or `''`. */
  readonly storyId: string;
  /** The playbook in which it was built, by the name of its file, or `''`. */
  readonly from: string;
  /** It answers a worry they may have, named in `question`, in place of a question; `questionId` is then that of the worry. */
  readonly isWorry?: boolean;
  /** What proves it, to a worry. */
  readonly proof?: string;
  /** Its place in the list. */
  readonly order: number;
}

/** A question I was asked. One that did not land has a better answer, once there is one: see better-answers.ts. */
export interface Asked {
  readonly id: string;
  readonly type: 'asked';
  readonly interviewId: string;
  readonly text: string;
  readonly landed: 'unsaid' | 'yes' | 'no';
  /** What I would say next time. */
  readonly better: string;
  /** ISO date on which it was noted. */
  readonly keptOn?: string;
  /** Id of the question in the bank that seemed like it and is another one. */
  readonly unlike?: string;
  /** Its place among what was asked. */
  readonly order: number;
}

/** A question they asked, not judged yet, kept on a day (an ISO date). */
export const unjudgedQuestion = (id: string, interviewId: string, text: string, order: number, keptOn: string): Asked => ({
  id,
  type: 'asked',
  interviewId,
  text,
  landed: 'unsaid',
  better: '',
  keptOn,
  order,
});

/** A message that may be due after an interview. That one is due tells the interview; a record tells that it is settled. */
export interface Reminder {
  readonly id: string;
  readonly type: 'reminder';
  readonly interviewId: string;
  /** `thank-you` within 24 hours; `their-date` when they said they would be in touch. */
  readonly about: 'thank-you' | 'their-date';
  /** Whom to thank; without it, everybody. */
  readonly personId?: string;
  /** Local date and time, `2026-05-15T15:30`. */
  readonly dueAt: string;
  /** ISO date on which it was sent or let go. */
  readonly doneOn?: string;
}

/** What of an interview is due or settled. */
export type Due = Pick<Reminder, 'interviewId' | 'about' | 'personId'>;

/** How the cue card is shown. */
export interface CueLook {
  readonly id: 'cue-look';
  readonly type: 'cue-look';
  readonly isDark: boolean;
}

/** In which time zone times were first read that have none: those of calls noted before zones were kept. */
export interface ReadIn {
  readonly id: 'read-in';
  readonly type: 'read-in';
  /** IANA name, or ''. */
  readonly zone: string;
}

/** When reminders in calendar files come, of everything there is. */
export interface ReminderChoice extends ReminderTimes {
  readonly id: 'reminder-times';
  readonly type: 'reminder-times';
}

/** Anything stored under a key of the interviews. */
export type InterviewsRecord =
  ((Interview | Strength | Story | OwnAnswer | Reference | Asked | Reminder | CueLook | ReadIn | ReminderChoice) & Stored) | UnknownRecord;

/** A local date and time, or the beginning of all days where there is none. */
const parseMoment = (value: unknown): string => {
  const [day, time] = parseText(value).split('T');
  return parseIsoDate(day) !== undefined && parseClock(time) !== undefined ? parseText(value) : `${NO_DAY}T00:00`;
};

const parseOrder = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const PARSERS: KindParsers<InterviewsRecord> = {
  interview: parseInterview,
  strength: (raw) => ({ ...parseTextFields(raw, ['text']), order: parseOrder(raw['order']) }),
  story: (raw) => ({
    ...parseTextFields(raw, ['title', 'situation', 'action', 'result', 'shows']),
    order: parseOrder(raw['order']),
    ...present({ from: parseText(raw['from']) || undefined, fromWin: parseText(raw['fromWin']) || undefined }),
  }),
  answer: (raw) => ({
    ...parseTextFields(raw, ['question', 'questionId', 'line', 'short', 'long', 'storyId', 'from']),
    order: parseOrder(raw['order']),
    ...present({ isWorry: raw['isWorry'] === true || undefined, proof: parseText(raw['proof']) || undefined }),
  }),
  reference: (raw) => ({ ...parseReference(raw), order: parseOrder(raw['order']) }),
  asked: (raw) => ({
    ...parseTextFields(raw, ['interviewId', 'text', 'better']),
    landed: parseChoice(raw['landed'], ['unsaid', 'yes', 'no'], 'unsaid'),
    order: parseOrder(raw['order']),
    ...present({ keptOn: parseIsoDate(raw['keptOn']), unlike: parseText(raw['unlike']) || undefined }),
  }),
  reminder: (raw) => ({
    interviewId: parseText(raw['interviewId']),
    about: parseChoice(raw['about'], ['thank-you', 'their-date'], 'thank-you'),
    dueAt: parseMoment(raw['dueAt']),
    ...present({
      personId: parseText(raw['personId']) || undefined,
      doneOn: typeof raw['doneOn'] === 'string' ? raw['doneOn'] : undefined,
    }),
  }),
  'cue-look': (raw) => ({ isDark: raw['isDark'] === true }),
  'read-in': (raw) => ({ zone: parseZone(raw['zone']) ?? '' }),
  'reminder-times': parseReminderTimes,
};

const OPTIONAL: OptionalFields<InterviewsRecord> = {
  interview: OPTIONAL_FIELDS,
  story: ['from', 'fromWin'],
  answer: ['isWorry', 'proof'],
  asked: ['keptOn', 'unlike'],
  reference: ['askedOn'],
  reminder: ['personId', 'doneOn'],
};

/** What version 1 kept in one field, a round or a channel, and `isCall` beside it. Of a later round the place told how it was held. */
function splitStage(raw: JsonObject): JsonObject {
  if (raw['type'] !== 'interview' || raw['stage'] === undefined) return raw;
  const { stage, isCall, ...rest } = raw;
  const place = parseText(raw['place']);
  const later = stage === 'second' || stage === 'final' ? stage : undefined;
  const isLaterCall = later !== undefined && (typeof isCall === 'boolean' ? isCall : isCallLink(place));
  const call = !isCallLink(place) && PHONE_NUMBER.test(place) ? 'phone' : 'video';
  const channel = stage === 'phone' || stage === 'video' ? stage : isLaterCall ? call : 'on-site';
  const split: InterviewStage = { round: later ?? 'first', channel };
  return { ...rest, ...split };
}

const PHONE_NUMBER = /\d(?:[ ()./-]*\d){5}/;

/** How interviews are stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const INTERVIEWS_FORMAT: RecordFormat<InterviewsRecord> = {
  version: 2,
  upgrades: [{ from: 1, name: 'round and channel', step: (records) => records.map(splitStage) }],
  parseRecord: (raw) => parseByKind(raw, PARSERS, OPTIONAL),
};

/** The live records of one kind, in their order where they have one, else in that of their ids. */
export function interviewRecords<T extends KindOf<InterviewsRecord>>(
  records: Records<InterviewsRecord>,
  type: T,
): readonly RecordOfKind<InterviewsRecord, T>[] {
  const place = (record: RecordOfKind<InterviewsRecord, T>): number => ('order' in record ? record.order : 0);
  return [...recordsOfKind(records, type)].sort((a, b) => place(a) - place(b));
}
