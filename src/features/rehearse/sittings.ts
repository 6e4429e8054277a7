/** What a person did here: sittings with cards, takes said aloud, mock interviews. Never the sound of a take. */
import {
  idClaims,
  parseChoice,
  parseList,
  parseText,
  parseTexts,
  present,
  unknownFields,
  withId,
  type JsonObject,
} from '../../lib/parse.ts';
import { parseAmount, parseInstant } from './rehearsed.ts';

/** How many minutes a day are wanted. */
export const MINUTES_A_DAY = [5, 10, 20] as const;
/** One of {@link MINUTES_A_DAY}. */
export type MinutesADay = (typeof MINUTES_A_DAY)[number];

/** How many sittings, how many takes of a card and how many mock interviews are kept. */
export const MOST_KEPT = { sittings: 20, takes: 5, mocks: 6 } as const;

/** One sitting with cards. The one that is not over goes on after a reload, with the same card. */
export interface Sitting {
  readonly id: string;
  readonly type: 'sitting';
  /** The instant it began. */
  readonly at: string;
  readonly interviewId?: string;
  /** How long cards were looked at so far. */
  readonly seconds: number;
  /** How many looks there were, and how many were “not yet”. */
  readonly shown: number;
  readonly again: number;
  /** How long it is to be. */
  readonly minutes?: MinutesADay;
  /** The id of the card on the table. */
  readonly cardId?: string;
  /** The instant it ended. */
  readonly doneAt?: string;
}

/** The fields of a sitting that may be missing. */
export const OPTIONAL_OF_SITTING = ['interviewId', 'minutes', 'cardId', 'doneAt'] as const;

const FIRST_INSTANT = '1970-01-01T00:00:00.000Z';
const count = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0);
const DAY = 86_400;

/** A sitting from anything, without the fields every record has. Never throws. */
export function parseSitting(raw: JsonObject): Omit<Sitting, 'id' | 'type'> {
  return {
    at: parseInstant(raw['at']) ?? FIRST_INSTANT,
    seconds: parseAmount(raw['seconds'], DAY) ?? 0,
    shown: count(raw['shown']),
    again: count(raw['again']),
    ...present({
      interviewId: parseText(raw['interviewId']) || undefined,
      minutes: parseChoice<MinutesADay | 0>(raw['minutes'], MINUTES_A_DAY, 0) || undefined,
      cardId: parseText(raw['cardId']) || undefined,
      doneAt: parseInstant(raw['doneAt']),
    }),
  };
}

/** How a take felt. */
export const FELT = ['again', 'fine'] as const;
/** One of {@link FELT}. */
export type Felt = (typeof FELT)[number];

/** What was measured of something said aloud, in seconds; without the middle two it was only timed. */
interface Measured {
  readonly firstWordAt?: number;
  readonly longestPause?: number;
  readonly felt?: Felt;
}

const parseMeasured = (raw: JsonObject): Measured =>
  present({
    firstWordAt: parseAmount(raw['firstWordAt'], DAY),
    longestPause: parseAmount(raw['longestPause'], DAY),
    felt: FELT.find((one) => one === raw['felt']),
  });

const MEASURED = ['firstWordAt', 'longestPause', 'felt'] as const;

/** One time something was said aloud. */
export interface SpokenTake extends Measured {
  readonly id: string;
  readonly type: 'take';
  /** The id of its card. */
  readonly key: string;
  /** The instant it began. */
  readonly at: string;
  readonly seconds: number;
}

/** The fields of a take that may be missing. */
export const OPTIONAL_OF_TAKE = MEASURED;

/** A take from anything, without the fields every record has. Never throws. */
export const parseTake = (raw: JsonObject): Omit<SpokenTake, 'id' | 'type'> => ({
  key: parseText(raw['key']),
  at: parseInstant(raw['at']) ?? FIRST_INSTANT,
  seconds: parseAmount(raw['seconds'], DAY) ?? 0,
  ...parseMeasured(raw),
});

/** One question of a mock interview, and what was measured of the answer. */
export interface MockQuestion extends Measured {
  readonly id: string;
  readonly ask: string;
  /** What was asked after the answer. */
  readonly probe?: string;
  readonly takeSeconds?: number;
  /** How long was spent on what was asked after it. */
  readonly probeSeconds?: number;
  /** The id of what was kept of it for a better answer. */
  readonly askedId?: string;
}

/** A mock interview: it goes on where it was left. */
export interface Mock {
  readonly id: string;
  readonly type: 'mock';
  /** The instant it began. */
  readonly at: string;
  readonly interviewId: string;
  /** The same seed gives the same questions. */
  readonly seed: number;
  readonly questions: readonly MockQuestion[];
  /** Which question is being asked, from 0. */
  readonly atQuestion: number;
  /** The instant it ended. */
  readonly doneAt?: string;
}

/** The fields of a mock that may be missing. */
export const OPTIONAL_OF_MOCK = ['doneAt'] as const;

/** A mock from anything, without the fields every record has. Never throws. */
export function parseMock(raw: JsonObject): Omit<Mock, 'id' | 'type'> {
  const claim = idClaims();
  return {
    at: parseInstant(raw['at']) ?? FIRST_INSTANT,
    interviewId: parseText(raw['interviewId']),
    seed: Number.isSafeInteger(raw['seed']) ? (raw['seed'] as number) : 0, // just checked
    questions: parseList(raw['questions'], (question, index) => ({
      ...withId(
        unknownFields(question, ['probe', 'takeSeconds', 'probeSeconds', 'askedId', ...MEASURED]),
        claim(question, `question-${String(index)}`),
      ),
      ask: parseText(question['ask']),
      ...present({
        probe: parseText(question['probe']) || undefined,
        takeSeconds: parseAmount(question['takeSeconds'], DAY),
        probeSeconds: parseAmount(question['probeSeconds'], DAY),
        askedId: parseText(question['askedId']) || undefined,
      }),
      ...parseMeasured(question),
    })),
    atQuestion: count(raw['atQuestion']),
    ...present({ doneAt: parseInstant(raw['doneAt']) }),
  };
}

/** How somebody likes to rehearse. */
export interface RehearseSettings {
  readonly id: string;
  readonly type: 'rehearse-settings';
  readonly minutesADay: MinutesADay;
  /** Say the answer aloud before turning the card. */
  readonly isSpoken: boolean;
  /** Playbooks whose cards were switched on, by name. */
  readonly playbooks?: readonly string[];
}

/** The fields of the settings that may be missing. */
export const OPTIONAL_OF_SETTINGS = ['playbooks'] as const;

/** Settings from anything, without the fields every record has. Never throws. */
export const parseSettings = (raw: JsonObject): Omit<RehearseSettings, 'id' | 'type'> => ({
  minutesADay: parseChoice(raw['minutesADay'], MINUTES_A_DAY, 10),
  isSpoken: raw['isSpoken'] === true,
  ...present({ playbooks: Array.isArray(raw['playbooks']) ? parseTexts(raw['playbooks']) : undefined }),
});

/** The id for one more in a ring of `most`: a free one, else that of the oldest. Nothing is removed, so no tombstones pile up. */
export function ringId(prefix: string, most: number, kept: readonly { readonly id: string; readonly at: string }[]): string {
  const ids = Array.from({ length: most }, (_, n) => `${prefix}${n}`);
  const free = ids.find((id) => !kept.some((one) => one.id === id));
  if (free !== undefined) return free;
  const oldest = kept.filter(({ id }) => ids.includes(id)).sort((a, b) => (a.at < b.at ? -1 : 1))[0];
  return oldest?.id ?? `${prefix}0`;
}
