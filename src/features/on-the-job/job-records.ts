/** What is stored beside the job: notes, people, and what the hand-over holds. */
import { isObject, type JsonObject, NO_DAY, parseIsoDate, parseTextFields, present, unknownFields } from '../../lib/parse.ts';

/** A note with a word of one's own to find it by. */
export interface JobNote {
  readonly id: string;
  readonly type: 'note';
  readonly text: string;
  /** `''` for one without. */
  readonly word: string;
  /** ISO date of the day it was kept. */
  readonly keptOn: string;
}

/** Somebody I deal with. */
export interface Colleague {
  readonly id: string;
  readonly type: 'person';
  readonly name: string;
  /** What I go to them for, and how they are reached: it may go on the hand-over. */
  readonly whatFor: string;
  /** For me alone. */
  readonly note: string;
  readonly order: number;
}

/** Parts of the hand-over that are typed, one thing a line. */
export const OWN_PARTS = ['waits', 'ask', 'where', 'more'] as const;
/** One of {@link OWN_PARTS}. */
export type OwnPart = (typeof OWN_PARTS)[number];

/** What the page for whoever covers holds. There is one. */
export interface HandOverRecord {
  readonly id: string;
  readonly type: 'hand-over';
  readonly from?: string;
  readonly until?: string;
  /** Who covers. */
  readonly forWhom: string;
  /** What was ticked and unticked by hand, by the id of the item. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly own: Readonly<Partial<Record<OwnPart, string>>>;
}

/** The fields of a hand-over that may be missing. */
export const OPTIONAL_OF_HAND_OVER = ['from', 'until'] as const;

/** A hand-over nobody has touched. There is one, so it has the same id on every device. */
export const blankHandOver = (): HandOverRecord => ({ id: 'hand-over', type: 'hand-over', forWhom: '', ticks: {}, own: {} });

/** Was anything of it typed or ticked? */
export function isBegun({ from, until, forWhom, ticks, own }: HandOverRecord): boolean {
  const words = [from, until, forWhom, ...Object.values(own)].filter(Boolean);
  return words.length > 0 || Object.keys(ticks).length > 0;
}

/** A note from anything, without the fields every record has. Never throws. */
export function parseNote(raw: JsonObject): Omit<JobNote, 'id' | 'type'> {
  return { ...parseTextFields(raw, ['text', 'word']), keptOn: parseIsoDate(raw['keptOn']) ?? NO_DAY };
}

/** Somebody from anything, without the fields every record has. Never throws. */
export function parseColleague(raw: JsonObject): Omit<Colleague, 'id' | 'type'> {
  const { order } = raw;
  return {
    ...parseTextFields(raw, ['name', 'whatFor', 'note']),
    order: typeof order === 'number' && Number.isFinite(order) ? order : 0,
  };
}

const objectIn = (value: unknown): JsonObject => (isObject(value) ? unknownFields(value, []) : {});

/** A hand-over from anything, without the fields every record has. Never throws. */
export function parseHandOver(raw: JsonObject): Omit<HandOverRecord, 'id' | 'type'> {
  const ticks = Object.entries(objectIn(raw['ticks'])).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  const own = Object.entries(objectIn(raw['own'])).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    ...parseTextFields(raw, ['forWhom']),
    ticks: Object.fromEntries(ticks),
    own: Object.fromEntries(own),
    ...present({ from: parseIsoDate(raw['from']), until: parseIsoDate(raw['until']) }),
  };
}
