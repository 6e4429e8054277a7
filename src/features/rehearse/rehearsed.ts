/** A card as it is stored: how well it is known, never what is on it. */
import { isObject, parseChoice, parseText, present, type JsonObject } from '../../lib/parse.ts';

/** How a recall went: 1 not yet, 3 got it, 4 too easy. There is no “hard”: people press it for a miss. */
export const GRADES = [1, 3, 4] as const;
/** How much a card counts: 3 is what is said there for certain. */
export const CARD_WEIGHTS = [1, 2, 3] as const;
/** One of {@link CARD_WEIGHTS}. */
export type CardWeight = (typeof CARD_WEIGHTS)[number];

/** Where the text of a card comes from: the first word of its id. */
export const CARD_SOURCES = ['line', 'story', 'path', 'answer', 'asked', 'their', 'playbook', 'push-back', 'win', 'own'] as const;
/** One of {@link CARD_SOURCES}. */
export type CardSource = (typeof CARD_SOURCES)[number];

/**
 * What a card is of: its source and the id there, such as `story:ID`, `line:FILE/opener` or `playbook:NAME/CARD`. The text is looked
 * up by it, so that an edited story is an edited card.
 */
export type CardKey = `${CardSource}:${string}`;

/** What is known of one card. */
export interface Rehearsed {
  /** A {@link CardKey}; anything else is kept and never shown. */
  readonly id: string;
  readonly type: 'card';
  /** How well it is known; without it the card was never looked at. */
  readonly memory?: { readonly stability: number; readonly difficulty: number };
  /** The instant of the last look, in ISO with Z: elapsed time must not jump with the time zone. */
  readonly lastAt?: string;
  readonly last?: (typeof GRADES)[number];
  /** How many looks there were. */
  readonly shows: number;
  /** What a look takes, in seconds: a running median. */
  readonly seconds?: number;
  /** Taken out of the deck, from the card. */
  readonly isOff?: true;
  /** How much it counts; what the deck says where this is missing. */
  readonly weight?: CardWeight;
}

/** The fields of a card that may be missing. */
export const OPTIONAL_OF_CARD = ['memory', 'lastAt', 'last', 'seconds', 'isOff', 'weight'] as const;

/** An instant such as `2026-05-14T18:30:00.000Z`, or `undefined`. One with another offset is converted to Z. */
export function parseInstant(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value)) return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time)) return undefined;
  return value.endsWith('Z') ? value : new Date(time).toISOString();
}

/** Seconds or the like: a number from 0 to `most`, or `undefined`. */
export const parseAmount = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= most ? value : undefined;

/** A memory with usable numbers, or `undefined`: the card is then as if never looked at. */
function parseMemory(raw: unknown): Rehearsed['memory'] {
  if (!isObject(raw)) return undefined;
  const { stability, difficulty } = raw;
  const isGood =
    typeof stability === 'number' &&
    stability > 0 &&
    stability <= 36_500 &&
    typeof difficulty === 'number' &&
    difficulty >= 1 &&
    difficulty <= 10;
  return isGood ? { ...raw, stability, difficulty } : undefined;
}

/** A card from anything, without the fields every record has. Never throws. */
export function parseRehearsed(raw: JsonObject): Omit<Rehearsed, 'id' | 'type'> {
  const shows = raw['shows'];
  return {
    shows: typeof shows === 'number' && Number.isInteger(shows) && shows > 0 ? shows : 0,
    ...present({
      memory: parseMemory(raw['memory']),
      lastAt: parseInstant(raw['lastAt']),
      last: parseChoice<(typeof GRADES)[number] | 0>(raw['last'], GRADES, 0) || undefined,
      seconds: parseAmount(raw['seconds'], 3600),
      isOff: raw['isOff'] === true ? (true as const) : undefined,
      weight: parseChoice<CardWeight | 0>(raw['weight'], CARD_WEIGHTS, 0) || undefined,
    }),
  };
}

/** A card nobody has looked at. */
export const blankCard = (id: string): Rehearsed => ({ id, type: 'card', shows: 0 });

/** Where a card comes from, and the id there; `undefined` for an id that is no {@link CardKey}. */
export function sourceOf(id: string): { readonly source: CardSource; readonly of: string } | undefined {
  const at = id.indexOf(':');
  const source = CARD_SOURCES.find((one) => one === id.slice(0, at));
  return source === undefined ? undefined : { source, of: id.slice(at + 1) };
}

/** A card made by hand: the one whose text is its own. Its {@link Rehearsed} is `own:ID`. */
export interface OwnCard {
  readonly id: string;
  readonly type: 'own-card';
  readonly front: string;
  readonly back: string;
}

/** A card made by hand from anything, without the fields every record has. Never throws. */
export const parseOwnCard = (raw: JsonObject): Omit<OwnCard, 'id' | 'type'> => ({
  front: parseText(raw['front']),
  back: parseText(raw['back']),
});
