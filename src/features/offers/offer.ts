/** What an offer is, and the pure ways to make, read and change one. */
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import {
  idClaims,
  parseChoice,
  parseIsoDate,
  parseList,
  parseText,
  parseTexts,
  present,
  unknownFields,
  type ClaimId,
  type JsonObject,
} from '../../lib/parse.ts';
import type { Stored } from '../../lib/records.ts';
import { parsePackage, parseWorth, type AskWorth, type PayPackage } from '../pay/pay-package.ts';

/** How much a pro or con matters: 1 matters little, 5 decides. */
export type Weight = 1 | 2 | 3 | 4 | 5;
/** What a new pro or con weighs. */
export const DEFAULT_WEIGHT: Weight = 3;
export const WEIGHTS = [1, 2, 3, 4, 5] as const satisfies readonly Weight[];

/** Who makes it happen. `ask`: they grant it. `condition`: my yes depends on it. `own-action`: I do it myself. */
export type XConKind = 'ask' | 'condition' | 'own-action';
export const XCON_KINDS = ['ask', 'condition', 'own-action'] as const satisfies readonly XConKind[];

/** How far it has come. Asks and conditions go from `open` to `in-writing` or `refused`; an own action is `planned`, then `done`. */
export type XConStatus = 'open' | 'asked' | 'partly' | 'granted' | 'in-writing' | 'refused' | 'planned' | 'done';

/** The statuses that fit each kind, in the order in which they usually come. The first is where a new one starts. */
export const STATUSES = {
  ask: ['open', 'asked', 'partly', 'granted', 'in-writing', 'refused'],
  condition: ['open', 'asked', 'partly', 'granted', 'in-writing', 'refused'],
  'own-action': ['planned', 'done'],
} as const satisfies Record<XConKind, readonly XConStatus[]>;

const ALL_STATUSES = ['open', 'asked', 'partly', 'granted', 'in-writing', 'refused', 'planned', 'done'] as const;

/** What would have to happen for a con to become acceptable to me (Laura Lee Rose's third column). */
export interface XCon {
  readonly id: string;
  readonly kind: XConKind;
  readonly text: string;
  readonly status: XConStatus;
  /** What they answered, in my words. */
  readonly answer?: string;
  /** ISO date of that answer. */
  readonly answeredOn?: string;
  /** ISO date on which I asked. */
  readonly askedOn?: string;
  /** ISO date by which they said they would know. */
  readonly answerDueOn?: string;
  /** What it is about, for what it is worth a year. */
  readonly worth?: AskWorth;
}

/** Something that speaks for an offer. */
export interface Pro {
  readonly id: string;
  readonly text: string;
  readonly weight: Weight;
}

/** Something that speaks against an offer. */
export interface Con {
  readonly id: string;
  readonly text: string;
  readonly weight: Weight;
  /** A deal breaker: no yes while it stands. */
  readonly mustChange: boolean;
  /** Whether any one of its XCons settles it, or only all of them together. */
  readonly needs: 'any' | 'all';
  readonly xcons: readonly XCon[];
}

/** A pro or con as it stood earlier. It says whose it was by `of` and not by `id`: a thing with an id stands in one list only. */
export interface EarlierItem {
  readonly of: string;
  readonly text: string;
  readonly weight: Weight;
  readonly mustChange: boolean;
  readonly needs: Con['needs'];
  readonly xcons: readonly { readonly of: string; readonly kind: XConKind; readonly text: string; readonly status: XConStatus }[];
}

/** The lists of an offer as they stood on an earlier day, to see what has moved its score since. */
export interface EarlierLists {
  /** ISO date. */
  readonly on: string;
  /** Kept by the person, or by itself as the talk began. */
  readonly by: 'me' | 'talk';
  readonly pros: readonly EarlierItem[];
  readonly cons: readonly EarlierItem[];
}

/** What a column is. */
export const OFFER_KINDS = ['offer', 'stay', 'possible'] as const;
/** `offer`: a job on the table. `stay`: the present job. `possible`: what was noted of a job before there is an offer; it is never weighed. */
export type OfferKind = (typeof OFFER_KINDS)[number];

/** One column of the worksheet. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly kind: OfferKind;
  /** ISO date by which they want an answer. */
  readonly respondBy?: string;
  readonly note: string;
  readonly pay?: PayPackage;
  /** Ids of the must-haves it meets. */
  readonly meets: readonly string[];
  readonly pros: readonly Pro[];
  readonly cons: readonly Con[];
  /** The person looked for what speaks against it, and found nothing. */
  readonly noConsFound?: true;
  readonly earlier?: EarlierLists;
  /** It belongs to the original example of the method, which is shown apart from the sample; stands among the sample's records only. */
  readonly example?: 'original';
  readonly archived: boolean;
  /** Place among the columns: lower stands further left. Not necessarily whole. */
  readonly order: number;
}

/** An offer as stored. */
export type OfferRecord = Offer & Stored;

/** A new column with nothing in it. */
export function blankOffer(id: string, kind: OfferKind = 'offer', title = '', order = 0): Offer {
  return { id, title, company: '', kind, note: '', meets: [], pros: [], cons: [], archived: false, order };
}

/** Is nothing in it but its place? */
export function isUntouchedOffer(offer: Offer): boolean {
  const blank: object = { ...blankOffer(offer.id), order: 0, updatedAt: 0 };
  return JSON.stringify(Object.entries({ ...offer, order: 0, updatedAt: 0 }).sort()) === JSON.stringify(Object.entries(blank).sort());
}

/** A new pro of middle weight. */
export function blankPro(id: string, text: string): Pro {
  return { id, text, weight: DEFAULT_WEIGHT };
}

/** A new con of middle weight, not a deal breaker, with no XCon yet. */
export function blankCon(id: string, text: string): Con {
  return { id, text, weight: DEFAULT_WEIGHT, mustChange: false, needs: 'any', xcons: [] };
}

/** A new XCon at the start of its way. */
export function blankXCon(id: string, kind: XConKind, text: string): XCon {
  return { id, kind, text, status: STATUSES[kind][0] };
}

function parseXCon(raw: JsonObject, index: number, claimId: ClaimId): XCon {
  return {
    ...unknownFields(raw, ['answer', 'answeredOn', 'askedOn', 'answerDueOn', 'worth']),
    id: claimId(raw, `xcon-${index}`),
    kind: parseChoice(raw['kind'], XCON_KINDS, 'ask'),
    text: parseText(raw['text']),
    status: parseChoice(raw['status'], ALL_STATUSES, raw['kind'] === 'own-action' ? 'planned' : 'open'),
    ...present({
      answer: raw['answer'] === undefined ? undefined : parseText(raw['answer']),
      answeredOn: parseIsoDate(raw['answeredOn']),
      askedOn: parseIsoDate(raw['askedOn']),
      answerDueOn: parseIsoDate(raw['answerDueOn']),
      worth: parseWorth(raw['worth']),
    }),
  };
}

function parsePro(raw: JsonObject, index: number, claimId: ClaimId): Pro {
  return {
    ...unknownFields(raw, ['xcons']),
    // A pro that was a con keeps its XCons out of sight.
    ...(Array.isArray(raw['xcons']) ? { xcons: parseList(raw['xcons'], (item, place) => parseXCon(item, place, claimId)) } : {}),
    id: claimId(raw, `pro-${index}`),
    text: parseText(raw['text']),
    weight: parseChoice(raw['weight'], WEIGHTS, DEFAULT_WEIGHT),
  };
}

function parseCon(raw: JsonObject, index: number, claimId: ClaimId): Con {
  return {
    ...unknownFields(raw, []),
    id: claimId(raw, `con-${index}`),
    text: parseText(raw['text']),
    weight: parseChoice(raw['weight'], WEIGHTS, DEFAULT_WEIGHT),
    mustChange: raw['mustChange'] === true,
    needs: parseChoice(raw['needs'], ['any', 'all'], 'any'),
    xcons: parseList(raw['xcons'], (item, place) => parseXCon(item, place, claimId)),
  };
}

const parseEarlierItem = (raw: JsonObject): EarlierItem => ({
  of: parseText(raw['of']),
  text: parseText(raw['text']),
  weight: parseChoice(raw['weight'], WEIGHTS, DEFAULT_WEIGHT),
  mustChange: raw['mustChange'] === true,
  needs: parseChoice(raw['needs'], ['any', 'all'], 'any'),
  xcons: parseList(raw['xcons'], (xcon) => ({
    of: parseText(xcon['of']),
    kind: parseChoice(xcon['kind'], XCON_KINDS, 'ask'),
    text: parseText(xcon['text']),
    status: parseChoice(xcon['status'], ALL_STATUSES, xcon['kind'] === 'own-action' ? 'planned' : 'open'),
  })),
});

function parseEarlier(raw: JsonObject): EarlierLists | undefined {
  const on = parseIsoDate(raw['on']);
  const lists = { pros: parseList(raw['pros'], parseEarlierItem), cons: parseList(raw['cons'], parseEarlierItem) };
  return on === undefined ? undefined : { ...unknownFields(raw, []), on, by: parseChoice(raw['by'], ['me', 'talk'], 'me'), ...lists };
}

const FIRST_SAMPLE: readonly string[] = ['sample-1', 'sample-2'];

/** An offer from anything with an id. Repairs what it can (a weight of 7 becomes 3), keeps fields it does not know, never throws. */
export function parseOffer(raw: JsonObject & { readonly id: string }): Offer {
  const claimId = idClaims();
  return {
    ...unknownFields(raw, ['respondBy', 'pay', 'noConsFound', 'earlier', 'example']),
    id: raw.id,
    title: parseText(raw['title']),
    company: parseText(raw['company']),
    kind: parseChoice(raw['kind'], OFFER_KINDS, 'offer'),
    note: parseText(raw['note']),
    meets: parseTexts(raw['meets']),
    pros: parseList(raw['pros'], (item, place) => parsePro(item, place, claimId)),
    cons: parseList(raw['cons'], (item, place) => parseCon(item, place, claimId)),
    archived: raw['archived'] === true,
    order: typeof raw['order'] === 'number' && Number.isFinite(raw['order']) ? raw['order'] : 0,
    ...present({
      respondBy: parseIsoDate(raw['respondBy']),
      pay: parsePackage(raw['pay']),
      noConsFound: raw['noConsFound'] === true ? (true as const) : undefined,
      earlier: parseList([raw['earlier']], parseEarlier)[0],
      // What was the sample before the assistant's case stood in its place.
      example: raw['example'] === 'original' || FIRST_SAMPLE.includes(raw.id) ? ('original' as const) : undefined,
    }),
  };
}

/** The same offer with some fields changed; a field set to `undefined` is removed. */
export function changeOffer<O extends Offer>(offer: O, change: ChangeOf<Offer>): O {
  return dropUndefined({ ...offer, ...(change as Partial<O>) });
}

/** Columns as the person ordered them; equal places by id, so that every device shows the same. */
export function inOrder<O extends Offer>(offers: readonly O[]): readonly O[] {
  return [...offers].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** What the column of the present job is called until it gets a name. */
export const STAY_NAME = 'Stay where I am';

/** What the column is called: its title, else its company, else a stand-in by its place (from 0). */
export function offerName(offer: Offer, index: number): string {
  const standIn = offer.kind === 'stay' ? STAY_NAME : `${offer.kind === 'offer' ? 'Offer' : 'Possible offer'} ${index + 1}`;
  return offer.title.trim() || offer.company.trim() || standIn;
}

/** Every XCon of an offer with the con it belongs to, in list order. */
export function xconsOf(offer: Offer): readonly { readonly con: Con; readonly xcon: XCon }[] {
  return offer.cons.flatMap((con) => con.xcons.map((xcon) => ({ con, xcon })));
}

/**
 * Has nobody offered this job yet? Its pros and cons were noted before there is an offer, most of them in a debrief: it has no score, takes
 * part in no verdict and no talk; what it is good for is to know what to find out.
 */
export function isPossible(offer: Offer): boolean {
  return offer.kind === 'possible';
}

/** The columns that can be weighed against each other: offers, and staying. */
export function withoutPossible<O extends Offer>(offers: readonly O[]): readonly O[] {
  return offers.filter((offer) => !isPossible(offer));
}
