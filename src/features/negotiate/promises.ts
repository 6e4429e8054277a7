/** After a yes: everything that was granted or said, against the letter, and later against how it turned out. */
import type { AskPlan, Negotiation } from './negotiation.ts';
import { isSameCompany } from '../../lib/companies.ts';
import { parseChoice, parseIsoDate, parseText, parseTextFields, present, type JsonObject } from '../../lib/parse.ts';
import { greetedName } from '../../lib/split-person.ts';
import { inOurDirection, isolated } from '../../lib/text.ts';
import { parseLeaving, type Leaving } from '../leaving/leaving.ts';
import type { Interview } from '../interviews/interview.ts';
import { xconsOf, type Offer, type XCon } from '../offers/offer.ts';
import { belongsInLetter } from './process-asks.ts';

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
  /** Id of the ask of the talk that was agreed to in these words: the ask then has no row of its own. */
  readonly askId?: string;
  /** Its place among what was agreed in a review; absent for what was noted here. */
  readonly order?: number;
}

/** The days after the start on which one looks back. */
export const LOOK_BACKS = [30, 90] as const;
/** How something turned out. */
export const OUTCOMES = ['unsaid', 'so', 'partly', 'not'] as const;
/** One of {@link OUTCOMES}. */
export type PromiseOutcome = (typeof OUTCOMES)[number];

/** In the order in which it was agreed; what was noted besides comes last. */
export const asAgreed = (a: Pick<PromiseRecord, 'order'>, b: Pick<PromiseRecord, 'order'>): number =>
  (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER);

/** Under this key it is told whether a promise of the present job was kept: there is no first day to count from. */
export const keptKey = (promiseId: string): string => `kept:${promiseId}`;

/** Is it told whether a promise of the present job was kept, or not? */
export const isToldKept = (promiseId: string, after: Pick<AfterYes, 'outcomes'> | undefined): boolean =>
  ['so', 'not'].includes(after?.outcomes[keptKey(promiseId)] ?? 'unsaid');

/** What came after the yes: when it starts, and how pros and promises turned out at each look back. */
export interface AfterYes {
  /** `after:<offerId>`. */
  readonly id: string;
  readonly type: 'after-yes';
  readonly offerId: string;
  /** ISO date of the first day. */
  readonly startsOn?: string;
  /** ISO date on which I give notice where I am. */
  readonly noticeOn?: string;
  /** ISO date of my last day there. */
  readonly lastDayOn?: string;
  /** What is ticked, noted and written about leaving there. */
  readonly leaving?: Leaving;
  /** By `day:item id`. */
  readonly outcomes: Readonly<Record<string, PromiseOutcome>>;
  readonly note30: string;
  readonly note90: string;
}

/** Nothing came after the yes to an offer yet. */
export function blankAfterYes(offerId: string): AfterYes {
  return { id: `after:${offerId}`, type: 'after-yes', offerId, outcomes: {}, note30: '', note90: '' };
}

/** What came after the yes to an offer; blank where nothing did. */
export function afterYesOf(all: readonly AfterYes[], offerId: string): AfterYes {
  const blank = blankAfterYes(offerId);
  return all.find(({ id }) => id === blank.id) ?? blank;
}

/** The fields of a promise that may be missing. */
export const OPTIONAL_OF_PROMISE = ['dueOn', 'askId', 'order'] as const;

/** A promise from anything, without the fields every record has. Never throws. */
export function parsePromise(raw: JsonObject): Omit<PromiseRecord, 'id' | 'type'> {
  return {
    ...parseTextFields(raw, ['offerId', 'text', 'who', 'how']),
    letter: parseChoice(raw['letter'], LETTER_STATES, 'unchecked'),
    ...present({
      dueOn: parseIsoDate(raw['dueOn']),
      askId: parseText(raw['askId']) || undefined,
      order: typeof raw['order'] === 'number' && Number.isFinite(raw['order']) ? raw['order'] : undefined,
    }),
  };
}

/** The fields of what came after a yes that may be missing. */
export const OPTIONAL_OF_AFTER_YES = ['startsOn', 'noticeOn', 'lastDayOn', 'leaving'] as const;

/** What came after a yes, from anything, without the fields every record has. Never throws. */
export function parseAfterYes(raw: JsonObject): Omit<AfterYes, 'id' | 'type'> {
  const stored = typeof raw['outcomes'] === 'object' && raw['outcomes'] !== null ? Object.entries(raw['outcomes']) : [];
  return {
    offerId: parseText(raw['offerId']),
    outcomes: Object.fromEntries(stored.map(([key, value]) => [key, parseChoice(value, OUTCOMES, 'unsaid')])),
    note30: parseText(raw['note30']),
    note90: parseText(raw['note90']),
    ...present({
      startsOn: parseIsoDate(raw['startsOn']),
      noticeOn: parseIsoDate(raw['noticeOn']),
      lastDayOn: parseIsoDate(raw['lastDayOn']),
      leaving: parseLeaving(raw['leaving']),
    }),
  };
}

/**
 * One row of the ledger: a promise with its words, who made it as far as that is known, and where it comes from. What they `will-check` is
 * not granted yet: what they owe is the answer, and `dueOn` is its day.
 */
export interface LedgerRow extends PromiseRecord {
  readonly from: 'worksheet' | 'in-part' | 'will-check' | 'interview' | 'own';
}

/** A promise nobody has looked up in the letter yet. */
export function blankPromise(id: string, offerId: string, text = ''): PromiseRecord {
  return { id, type: 'promise', offerId, text, who: '', letter: 'unchecked', how: '' };
}

/** Was this interview for this offer: passed on to it, or with the same company? */
export function isInterviewFor(interview: Interview, offer: Offer): boolean {
  return interview.offerId === offer.id || [offer.company, offer.title].some((name) => isSameCompany(name, interview.company));
}

/** Did they say yes to it, if only in part? */
export const isKept = (status: XCon['status']): boolean => status === 'granted' || status === 'partly' || status === 'in-writing';

/** What was granted in the talk, and is an ask of the talk alone, in words. */
export const grantedWords = (plan: AskPlan): string => inWords(plan.asked ?? plan.own, plan.answer === 'partly', plan.note);

/** What was granted, in words: in part, it is what they said that counts. */
function inWords(text: string, isInPart: boolean, note: string): string {
  const said = note.trim();
  if (isInPart)
    return inOurDirection(said === '' ? `${isolated(text.trim())}, in part` : `${isolated(said)} (of: ${isolated(text.trim())})`);
  return `${text.trim()}${said === '' ? '' : ` (${said})`}`;
}

const withoutDay = ({ dueOn: _whenKept, ...promise }: PromiseRecord): Omit<PromiseRecord, 'dueOn'> => promise;

/** What they took with them to check, on the worksheet or only in the talk, with the day by which they will know. */
function owedRows(offer: Offer, { asks }: Pick<Negotiation, 'asks'>, promiseOf: (id: string) => PromiseRecord): readonly LedgerRow[] {
  const owed = (id: string, text: string, dueOn: string | undefined): LedgerRow => ({
    ...withoutDay(promiseOf(id)),
    text: text.trim(),
    from: 'will-check',
    ...present({ dueOn }),
  });
  const onWorksheet = xconsOf(offer).flatMap(({ xcon }): readonly LedgerRow[] => {
    const plan = asks.find((one) => one.id === xcon.id);
    const till = xcon.answerDueOn ?? (plan?.answer === 'will-check' ? plan.till : undefined);
    if (xcon.status !== 'asked' || xcon.text.trim() === '' || (till === undefined && plan?.answer !== 'will-check')) return [];
    return [owed(`xcon:${xcon.id}`, plan?.asked ?? xcon.text, till)];
  });
  const inTalk = asks
    .filter((plan) => plan.own.trim() !== '' && plan.answer === 'will-check')
    .map((plan) => owed(`ask:${plan.id}`, plan.asked ?? plan.own, plan.till));
  return [...onWorksheet, ...inTalk];
}

/**
 * What they will check, then everything granted on the worksheet or in the talk, said in interviews for this offer, or noted here. What was
 * granted is there by itself; its words are those of the worksheet, with what they answered. Who said it is the person the talk is with,
 * unless somebody else was noted.
 */
export function ledgerOf(
  offer: Offer,
  interviews: readonly Interview[],
  promises: readonly PromiseRecord[],
  talk: Pick<Negotiation, 'asks' | 'withWhom'> = { asks: [], withWhom: '' },
): readonly LedgerRow[] {
  const { asks } = talk;
  const known = new Map(promises.map((promise) => [promise.id, promise]));
  const asked = new Map(asks.map((plan) => [plan.id, plan.asked]));
  const saidBy = (who: string) => (row: LedgerRow) => (row.who.trim() === '' ? { ...row, who } : row);
  const inThisTalk = saidBy(greetedName(talk.withWhom, offer.company) || talk.withWhom.trim());
  const owed = owedRows(offer, talk, (id) => known.get(id) ?? blankPromise(id, offer.id));
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
  const isSaidElsewhere = (askId: string): boolean => promises.some((one) => one.offerId === offer.id && one.askId === askId);
  const inTalk = asks
    .filter((plan) => plan.own.trim() !== '' && !isSaidElsewhere(plan.id) && (plan.answer === 'granted' || plan.answer === 'partly'))
    .map((plan): LedgerRow => {
      const id = `ask:${plan.id}`;
      const text = grantedWords(plan);
      return { ...(known.get(id) ?? blankPromise(id, offer.id)), text, from: plan.answer === 'partly' ? 'in-part' : 'worksheet' };
    });
  const heard = interviews
    .filter((interview) => isInterviewFor(interview, offer) && (interview.debrief?.promised.trim() ?? '') !== '')
    .map((interview): LedgerRow => {
      const id = `debrief:${interview.id}`;
      const row = { ...(known.get(id) ?? blankPromise(id, offer.id)), text: interview.debrief?.promised.trim() ?? '' };
      const [first, ...others] = interview.people;
      return saidBy(others.length === 0 ? (first?.name.trim() ?? '') : '')({ ...row, from: 'interview' });
    });
  const own = promises
    .filter((promise) => promise.offerId === offer.id && !/^(xcon|debrief|ask):/.test(promise.id))
    .sort(asAgreed)
    .map((promise): LedgerRow => ({ ...promise, from: 'own' }));
  return [...[...owed, ...granted, ...inTalk].map(inThisTalk), ...heard, ...own];
}

/** Can the letter keep this? Not what they are still to answer, nor what is about the way to the yes. */
export const isForLetter = ({ from, text }: Pick<LedgerRow, 'from' | 'text'>): boolean => from !== 'will-check' && belongsInLetter(text);

/** What was promised and can be held against the letter. */
export function promisedIn(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.filter(isForLetter);
}

/** What was looked for in the letter and is missing there, or different. */
export function lackingIn(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return promisedIn(rows).filter((row) => row.letter === 'missing' || row.letter === 'different');
}

/** How what was promised stands in the letter, counted. */
export function countLetter(rows: readonly LedgerRow[]): Readonly<Record<LetterState, number>> {
  const count = (state: LetterState): number => promisedIn(rows).filter((row) => row.letter === state).length;
  return { unchecked: count('unchecked'), 'in-letter': count('in-letter'), different: count('different'), missing: count('missing') };
}

/** Something to look back on: a pro, or a promise. */
export interface LookBackItem {
  readonly id: string;
  readonly text: string;
}

/** What the worksheet expected of this job: its pros, then what was granted or said. */
export function lookBackItems(offer: Offer, rows: readonly LedgerRow[]): readonly LookBackItem[] {
  return [...offer.pros.map(({ id, text }) => ({ id, text })), ...promisedIn(rows).map(({ id, text }) => ({ id, text }))].filter(
    ({ text }) => text.trim() !== '',
  );
}
