/** After a yes: everything that was granted or said, against the letter, and later against how it turned out. */
import { daysAfter } from '../../lib/dates.ts';
import { wholeDay, type CalendarEntry } from '../../lib/calendar-entry.ts';
import type { AskPlan } from './negotiation.ts';
import { parseChoice, parseIsoDate, parseText, parseTextFields, present, unknownFields, type JsonObject } from '../../lib/parse.ts';
import { inOurDirection, isolated } from '../../lib/text.ts';
import type { Interview } from '../interviews/interview.ts';
import { offerName, xconsOf, type Offer, type XCon } from '../offers/offer.ts';

/** How a promise stands in the letter. */
export const LETTER_STATES = ['unchecked', 'in-letter', 'different', 'missing'] as const;
/** One of {@link LETTER_STATES}. */
export type LetterState = (typeof LETTER_STATES)[number];

/** Something granted or said. `text` is `''` for one that lives on the worksheet or in a debrief: its words stay there. */
export interface PromiseRecord {
  /** `xcon:<id>`, `ask:<id>` or `debrief:<id>` for one that lives elsewhere, else its own. */
  readonly id: string;
  readonly type: 'promise';
  readonly offerId: string;
  readonly text: string;
  readonly who: string;
  /** ISO date by which it is due. */
  readonly dueOn?: string;
  readonly letter: LetterState;
  /** In what way the letter differs. */
  readonly how: string;
}

/** The days after the start on which one looks back. */
export const LOOK_BACKS = [30, 90] as const;
/** How something turned out. */
export const OUTCOMES = ['unsaid', 'so', 'partly', 'not'] as const;
/** One of {@link OUTCOMES}. */
export type PromiseOutcome = (typeof OUTCOMES)[number];

/** What came after the yes: when it starts, and how pros and promises turned out at each look back. */
export interface AfterYes {
  /** `after:<offerId>`. */
  readonly id: string;
  readonly type: 'after-yes';
  readonly offerId: string;
  /** ISO date of the first day. */
  readonly startsOn?: string;
  /** By `day:item id`. */
  readonly outcomes: Readonly<Record<string, PromiseOutcome>>;
  readonly note30: string;
  readonly note90: string;
}

/** A promise from anything with an id. Never throws. */
export function parsePromise(raw: JsonObject & { readonly id: string }): PromiseRecord {
  return {
    ...unknownFields(raw, ['dueOn']),
    id: raw.id,
    type: 'promise',
    ...parseTextFields(raw, ['offerId', 'text', 'who', 'how']),
    letter: parseChoice(raw['letter'], LETTER_STATES, 'unchecked'),
    ...present({ dueOn: parseIsoDate(raw['dueOn']) }),
  };
}

/** What came after a yes, from anything with an id. Never throws. */
export function parseAfterYes(raw: JsonObject & { readonly id: string }): AfterYes {
  const stored = typeof raw['outcomes'] === 'object' && raw['outcomes'] !== null ? Object.entries(raw['outcomes']) : [];
  return {
    ...unknownFields(raw, ['startsOn']),
    id: raw.id,
    type: 'after-yes',
    offerId: parseText(raw['offerId']),
    outcomes: Object.fromEntries(stored.map(([key, value]) => [key, parseChoice(value, OUTCOMES, 'unsaid')])),
    note30: parseText(raw['note30']),
    note90: parseText(raw['note90']),
    ...present({ startsOn: parseIsoDate(raw['startsOn']) }),
  };
}

/** One row of the ledger: a promise with its words and where it comes from. */
export interface LedgerRow extends PromiseRecord {
  readonly from: 'worksheet' | 'in-part' | 'interview' | 'own';
}

/** A promise nobody has looked up in the letter yet. */
export function blankPromise(id: string, offerId: string, text = ''): PromiseRecord {
  return { id, type: 'promise', offerId, text, who: '', letter: 'unchecked', how: '' };
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** Was this interview for this offer: passed on to it, or with the same company? */
function isFor(interview: Interview, offer: Offer): boolean {
  const company = plain(interview.company);
  return interview.offerId === offer.id || (company !== '' && [plain(offer.company), plain(offer.title)].includes(company));
}

/** Did they say yes to it, if only in part? */
export const isKept = (status: XCon['status']): boolean => status === 'granted' || status === 'partly' || status === 'in-writing';

/** What was granted, in words: in part, it is what they said that counts. */
function inWords(text: string, isInPart: boolean, note: string): string {
  const said = note.trim();
  if (isInPart)
    return inOurDirection(said === '' ? `${isolated(text.trim())}, in part` : `${isolated(said)} (of: ${isolated(text.trim())})`);
  return `${text.trim()}${said === '' ? '' : ` (${said})`}`;
}

/**
 * Everything granted on the worksheet or in the talk (`asks`), said in interviews for this offer, or noted here. What was granted is there by itself; its
 * words are those of the worksheet, with what they answered.
 */
export function ledgerOf(
  offer: Offer,
  interviews: readonly Interview[],
  promises: readonly PromiseRecord[],
  asks: readonly AskPlan[] = [],
): readonly LedgerRow[] {
  const known = new Map(promises.map((promise) => [promise.id, promise]));
  const asked = new Map(asks.map((plan) => [plan.id, plan.asked]));
  // Promised, but not in the letter: on the worksheet it may be open again.
  const isLacking = (id: string): boolean => ['missing', 'different'].includes(known.get(id)?.letter ?? '');
  const granted = xconsOf(offer)
    .filter(
      ({ xcon }) =>
        xcon.kind !== 'own-action' &&
        (isKept(xcon.status) || (xcon.status === 'open' && isLacking(`xcon:${xcon.id}`))) &&
        xcon.text.trim() !== '',
    )
    .map(({ xcon }): LedgerRow => {
      const id = `xcon:${xcon.id}`;
      const text = inWords(asked.get(xcon.id) ?? xcon.text, xcon.status === 'partly', xcon.answer ?? '');
      const stored = known.get(id) ?? blankPromise(id, offer.id);
      const isInWriting = xcon.status === 'in-writing' && stored.letter === 'unchecked';
      return {
        ...stored,
        text,
        from: xcon.status === 'partly' ? 'in-part' : 'worksheet',
        ...(isInWriting ? { letter: 'in-letter' as const } : {}),
      };
    });
  const inTalk = asks
    .filter((plan) => plan.own.trim() !== '' && (plan.answer === 'granted' || plan.answer === 'partly'))
    .map((plan): LedgerRow => {
      const id = `ask:${plan.id}`;
      const text = inWords(plan.asked ?? plan.own, plan.answer === 'partly', plan.note);
      return { ...(known.get(id) ?? blankPromise(id, offer.id)), text, from: plan.answer === 'partly' ? 'in-part' : 'worksheet' };
    });
  const heard = interviews
    .filter((interview) => isFor(interview, offer) && (interview.debrief?.promised.trim() ?? '') !== '')
    .map((interview): LedgerRow => {
      const id = `debrief:${interview.id}`;
      return { ...(known.get(id) ?? blankPromise(id, offer.id)), text: interview.debrief?.promised.trim() ?? '', from: 'interview' };
    });
  const own = promises
    .filter((promise) => promise.offerId === offer.id && !/^(xcon|debrief|ask):/.test(promise.id))
    .map((promise): LedgerRow => ({ ...promise, from: 'own' }));
  return [...granted, ...inTalk, ...heard, ...own];
}

/** What the letter lacks, counted. */
export function countLetter(rows: readonly LedgerRow[]): Readonly<Record<LetterState, number>> {
  const count = (state: LetterState): number => rows.filter((row) => row.letter === state).length;
  return { unchecked: count('unchecked'), 'in-letter': count('in-letter'), different: count('different'), missing: count('missing') };
}

/** Something to look back on: a pro, or a promise. */
export interface LookBackItem {
  readonly id: string;
  readonly text: string;
}

/** What the worksheet expected of this job: its pros, then what was granted or said. */
export function lookBackItems(offer: Offer, rows: readonly LedgerRow[]): readonly LookBackItem[] {
  return [...offer.pros.map(({ id, text }) => ({ id, text })), ...rows.map(({ id, text }) => ({ id, text }))].filter(
    ({ text }) => text.trim() !== '',
  );
}

/** The dates of the promises and of the two looks back, as entries of a calendar. `changedAt` in milliseconds since 1970. */
export function promiseEntries(offer: Offer, rows: readonly LedgerRow[], after: AfterYes, changedAt: number): readonly CalendarEntry[] {
  const name = offerName(offer, 0);
  const due = rows.flatMap((row) =>
    row.dueOn === undefined
      ? []
      : [wholeDay(`promise-${row.id}`, `${name}: ${row.text}`, row.dueOn, row.who.trim() === '' ? '' : `Said by ${row.who.trim()}`)],
  );
  const { startsOn } = after;
  const back =
    startsOn === undefined
      ? []
      : LOOK_BACKS.map((days) =>
          wholeDay(
            `look-back-${offer.id}-${days}`,
            `${name}: look back after ${days} days`,
            daysAfter(startsOn, days),
            'Hold the worksheet against how it turned out.',
          ),
        );
  return [...due, ...back].map((entry) => ({ ...entry, changedAt }));
}
