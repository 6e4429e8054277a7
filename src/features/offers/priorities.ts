/** What the person set before looking at any score: must-haves, the gut's ranking, and the line for a yes. */
import { parseIsoDate, parseList, parseText, parseTexts, unknownFields, type JsonObject } from '../../lib/parse.ts';

/** Something every offer has to have, in the person's words. */
export interface MustHave {
  readonly id: string;
  readonly text: string;
}

/** The gut's ranking, noted on a day. */
export interface GutRanking {
  /** Offer ids, favorite first. */
  readonly offerIds: readonly string[];
  /** ISO date. */
  readonly notedOn: string;
  /** Had a score been on screen already? Then it is no longer a first impression, and we say so. */
  readonly sawScores: boolean;
}

/** What one unit of a currency was worth in another, as the person typed it. */
export interface Rate {
  readonly from: string;
  readonly to: string;
  /** Units of `to` for one unit of `from`. */
  readonly rate: number;
  /** ISO date on which it held. */
  readonly on: string;
}

/** One record beside the offers. */
export interface Priorities {
  readonly id: typeof PRIORITIES_ID;
  readonly mustHaves: readonly MustHave[];
  readonly gut?: GutRanking;
  /** Lowest share I would say yes to, 0–100. */
  readonly line: number;
  /** Has the verdict been on screen with something in it? */
  readonly sawScores: boolean;
  /** Exchange rates for comparing pay in two currencies. */
  readonly rates?: readonly Rate[];
}

/** The lowest acceptable share unless the person says otherwise: as much for as against. */
export const DEFAULT_LINE = 50;

/** The id under which priorities are stored among the offers. */
export const PRIORITIES_ID = 'priorities';

/** Nothing set yet. */
export function blankPriorities(): Priorities {
  return { id: PRIORITIES_ID, mustHaves: [], line: DEFAULT_LINE, sawScores: false };
}

function parseGut(raw: JsonObject): GutRanking | undefined {
  const notedOn = parseIsoDate(raw['notedOn']);
  return notedOn === undefined
    ? undefined
    : { ...unknownFields(raw, []), offerIds: parseTexts(raw['offerIds']), notedOn, sawScores: raw['sawScores'] === true };
}

function parseRates(value: unknown): readonly Rate[] {
  return parseList(value, (raw) => ({
    ...unknownFields(raw, []),
    from: parseText(raw['from']),
    to: parseText(raw['to']),
    rate: raw['rate'],
    on: raw['on'],
  })).filter(
    (raw): raw is Rate => typeof raw.rate === 'number' && raw.rate >= 1e-6 && raw.rate <= 1e6 && parseIsoDate(raw.on) !== undefined,
  );
}

/** Priorities from anything; what is missing or wrong is as if not set. Never throws. */
export function parsePriorities(raw: JsonObject): Priorities {
  const [gut] = parseList([raw['gut']], parseGut);
  const line = raw['line'];
  return {
    ...unknownFields(raw, ['gut', 'rates']),
    id: PRIORITIES_ID,
    mustHaves: parseList(raw['mustHaves'], (item, index) => ({
      ...unknownFields(item, []),
      id: parseText(item['id']) || `must-${index}`,
      text: parseText(item['text']),
    })),
    line: typeof line === 'number' && line >= 0 && line <= 100 ? line : DEFAULT_LINE,
    sawScores: raw['sawScores'] === true,
    ...(gut === undefined ? {} : { gut }),
    ...(Array.isArray(raw['rates']) ? { rates: parseRates(raw['rates']) } : {}),
  };
}

/** The must-haves an offer is not known to meet. */
export function unmet(mustHaves: readonly MustHave[], meets: readonly string[]): readonly MustHave[] {
  return mustHaves.filter((mustHave) => !meets.includes(mustHave.id));
}

/** How many of the must-haves an offer meets. */
export function countMet(mustHaves: readonly MustHave[], meets: readonly string[]): number {
  return mustHaves.length - unmet(mustHaves, meets).length;
}
