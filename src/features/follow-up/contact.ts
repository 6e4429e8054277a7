/** One contact with somebody, for the log: who wrote or called whom, when, what for, and whether an answer came. */
import { type JsonObject, NO_DAY, parseChoice, parseIsoDate, parseTextFields, present } from '../../lib/parse.ts';
import { CHANNELS, type Purpose } from '../message-check/facts.ts';

/** The ways a contact can go. */
export const CONTACT_CHANNELS = [...CHANNELS, 'phone', 'in-person'] as const;
/** One of {@link CONTACT_CHANNELS}. */
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** One contact. */
export interface Contact {
  readonly id: string;
  readonly type: 'contact';
  readonly who: string;
  readonly interviewId?: string;
  /** ISO date. */
  readonly on: string;
  readonly by: 'me' | 'them';
  readonly channel: ContactChannel;
  /** A {@link Purpose}, or free words. */
  readonly whatFor: string;
  readonly wantsAnswer: boolean;
  readonly answered: boolean;
  /** ISO date on which the answer was noted. */
  readonly answeredOn?: string;
  /** The message that was sent. */
  readonly messageId?: string;
}

/** The fields of a contact that may be missing. */
export const OPTIONAL_OF_CONTACT = ['interviewId', 'answeredOn', 'messageId'] as const;

/** A contact from anything, without the fields every record has. Repairs what it can, never throws. */
export function parseContact(raw: JsonObject): Omit<Contact, 'id' | 'type'> {
  const id = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
  return {
    ...parseTextFields(raw, ['who', 'whatFor']),
    on: parseIsoDate(raw['on']) ?? NO_DAY,
    by: parseChoice(raw['by'], ['me', 'them'], 'me'),
    channel: parseChoice(raw['channel'], CONTACT_CHANNELS, 'email'),
    wantsAnswer: raw['wantsAnswer'] === true,
    answered: raw['answered'] === true,
    ...present({ interviewId: id(raw['interviewId']), answeredOn: parseIsoDate(raw['answeredOn']), messageId: id(raw['messageId']) }),
  };
}

/** What asks the reader for an answer. Thanks, a yes or a no leave it at that. */
const ASKING: readonly Purpose[] = [
  'status',
  'news-deadline',
  'negotiates',
  'asks-time',
  'asks-letter',
  'schedules',
  'feedback',
  'networking',
  'applies',
  'sells-again',
  're-opens',
  'appeals',
  'pleads',
  'pressures',
];

/** Does a message for this want an answer? One whose purpose is not known is taken to. */
export function wantsAnswer(purpose: Purpose | undefined): boolean {
  return purpose === undefined || ASKING.includes(purpose);
}
