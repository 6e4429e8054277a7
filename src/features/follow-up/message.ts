/** A message one thinks of sending, with what was answered about it, and the pure ways to make, read and change one. */
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { isolated } from '../../lib/text.ts';
import { parseClock, parseIsoDate, parseText, parseTextFields, parseTexts, present, type JsonObject } from '../../lib/parse.ts';
import {
  CHANNELS,
  NEWS,
  PURPOSES,
  SERVES,
  STAGES,
  type Channel,
  type News,
  type Purpose,
  type Serves,
  type Stage,
} from '../message-check/facts.ts';

/** How often somebody may have been written to without an answer; more is not counted. */
const MOST_UNANSWERED = 9;

/** What the person said about a message; what is not said may be filled in from the prep file and the log. */
export interface Answers {
  readonly stage?: Stage;
  readonly askedByThem?: boolean;
  /** With a date and something they asked for: from that day on, or by that day (`false`). */
  readonly askedFrom?: boolean;
  /** ISO date of the last contact in either direction. */
  readonly lastContactOn?: string | 'never';
  /** ISO date they named; `none` where the prep file has one that does not count. */
  readonly theirDate?: string | 'none';
  /** 0–9. */
  readonly unansweredSent?: number;
  readonly thankYouAlreadySent?: boolean;
  readonly news?: News | 'nothing';
  readonly channel?: Channel;
  readonly interviewScheduled?: boolean;
  readonly toldNotToContact?: boolean;
  /** `en`, `de` … */
  readonly interviewLanguage?: string;
  readonly saidPurpose?: Purpose;
  /** Whom it serves, where the check had to ask. */
  readonly serves?: Serves;
}

/** The words of a message: `chair` is what the reader can do with it, an exercise; `skeleton` the template it was made from. */
const MESSAGE_TEXTS = ['to', 'company', 'subject', 'text', 'chair', 'skeleton'] as const;

/** A message, from its first letter until it is sent or removed. */
export interface Message extends Answers, Readonly<Record<(typeof MESSAGE_TEXTS)[number], string>> {
  readonly id: string;
  readonly type: 'message';
  /** Nothing in the text is quoted: all of it is read. */
  readonly isAllMine?: boolean;
  /** What may be on the reader’s mind: ids of `DESK_CONCERNS`, an exercise. */
  readonly desk?: readonly string[];
  /** How it feels to get such a message, an exercise. */
  readonly felt?: string;
  /** The prep file it belongs to. */
  readonly interviewId?: string;
  /** Local moment until which it rests, `2026-05-14T07:30`. */
  readonly heldUntil?: string;
  /** Why it rests: to be read with fresh eyes, or until a date has come. */
  readonly heldFor?: 'rest' | 'date';
  /** ISO date. */
  readonly addedOn?: string;
  /** ISO date; only the person says so. */
  readonly sentOn?: string;
  /** Id of the question that was kept from it for the next interview. */
  readonly cardId?: string;
}

/** A message with nothing in it. */
export function blankMessage(id: string, addedOn?: string): Message {
  return { id, type: 'message', to: '', company: '', subject: '', text: '', chair: '', skeleton: '', ...present({ addedOn }) };
}

const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined => allowed.find((choice) => choice === value);
const yesNo = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const id = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** A local date and time such as `2026-05-14T07:30`, or `undefined`. */
function parseMoment(value: unknown): string | undefined {
  const [day, time, ...more] = parseText(value).split('T');
  return parseIsoDate(day) !== undefined && parseClock(time) !== undefined && more.length === 0 ? parseText(value) : undefined;
}

function parseCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_UNANSWERED ? Math.abs(value) : undefined;
}

/** A language by the shape of its code. */
function parseLanguage(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z]{2,3}$/.test(value) ? value : undefined;
}

const OPTIONAL = {
  stage: (value: unknown) => oneOf(value, STAGES),
  askedByThem: yesNo,
  askedFrom: yesNo,
  lastContactOn: (value: unknown) => oneOf(value, ['never']) ?? parseIsoDate(value),
  theirDate: (value: unknown) => oneOf(value, ['none']) ?? parseIsoDate(value),
  unansweredSent: parseCount,
  thankYouAlreadySent: yesNo,
  news: (value: unknown) => oneOf(value, [...NEWS, 'nothing']),
  channel: (value: unknown) => oneOf(value, CHANNELS),
  interviewScheduled: yesNo,
  toldNotToContact: yesNo,
  interviewLanguage: parseLanguage,
  saidPurpose: (value: unknown) => oneOf(value, PURPOSES),
  serves: (value: unknown) => oneOf(value, SERVES),
  isAllMine: (value: unknown) => (value === true ? true : undefined),
  desk: (value: unknown) => (Array.isArray(value) ? parseTexts(value) : undefined),
  felt: (value: unknown) => parseText(value) || undefined,
  interviewId: id,
  heldUntil: parseMoment,
  heldFor: (value: unknown) => oneOf(value, ['rest', 'date']),
  addedOn: parseIsoDate,
  sentOn: parseIsoDate,
  cardId: id,
} satisfies { readonly [K in keyof Message]?: (value: unknown) => Message[K] | undefined };

/** The fields of a message that may be missing. */
export const OPTIONAL_OF_MESSAGE = Object.keys(OPTIONAL);

/** A message from anything, without the fields every record has. Leaves out what it cannot use, never throws. */
export function parseMessage(raw: JsonObject): Omit<Message, 'id' | 'type'> {
  const optional = Object.entries(OPTIONAL).map(([name, parse]) => [name, Object.hasOwn(raw, name) ? parse(raw[name]) : undefined]);
  return {
    ...parseTextFields(raw, MESSAGE_TEXTS),
    ...(present(Object.fromEntries(optional) as object) as Partial<Message>), // each by the parser of its name
  };
}

/** The same message with some fields changed; a field set to `undefined` is removed. */
export function changeMessage<M extends Message>(message: M, change: ChangeOf<Message>): M {
  return dropUndefined({ ...message, ...(change as Partial<M>) });
}

/** What a message is called in a list: whom it is to, else how it begins. */
export function messageName(message: Pick<Message, 'to' | 'company' | 'subject' | 'text'>): string {
  const whom = [message.to.trim(), message.company.trim()].filter(Boolean).map(isolated).join(', ');
  if (whom !== '') return `To ${whom}`;
  return message.subject.trim() || message.text.trim().split('\n', 1)[0]?.slice(0, 80) || 'A message';
}
