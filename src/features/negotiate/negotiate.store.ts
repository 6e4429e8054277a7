/** Negotiations as stored, one's own and the sample's, and what a person does with them. */
import { computed, type ReadableAtom } from 'nanostores';
import { $zone, deviceZone } from '../../browser/clock.ts';
import { newId, todayIso } from '../../browser/device.ts';
import { changeIn, dropFrom, dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { act, quietly } from '../../storage/act.ts';
import { $troubles } from '../../storage/persisted.ts';
import { persistWithSample, type Whose } from '../../storage/with-sample.ts';
import { $readIn, noteReadIn } from '../interviews/interviews.store.ts';
import { noteTalk } from '../offers/lists.store.ts';
import { blankOffer, type Offer, type XCon, xconsOf } from '../offers/offer.ts';
import { loadSampleOffers } from '../offers/examples.store.ts';
import { $ownOffers, $sampleOffers, $offers, changeWayOut, markWayOut } from '../offers/offers.store.ts';
import { isMustChange } from '../offers/score.ts';
import { moveAsk, type AskGrounds, type PlannedAsk } from './asks.ts';
import { NEGOTIATE_FORMAT, talkRecords, type NegotiateRecord } from './negotiate-format.ts';
import {
  blankNegotiation,
  blankPlan,
  changePlan,
  type Answer,
  type AskPlan,
  type Negotiation,
  type TalkItem,
  type TalkList,
  type WorksheetState,
} from './negotiation.ts';
import { presentJobOf } from './talk-at-work.ts';
import { changeTalkTime, talkHere, type TalkHere } from './talk-time.ts';
import { type AfterYes, afterYesOf, blankPromise, isKept, type LedgerRow, type LetterState, type PromiseRecord } from './promises.ts';

/** The records under the keys of the talks. */
export const talks = persistWithSample('negotiate', NEGOTIATE_FORMAT);

/** Every preparation, the sample's too, as typed. */
export const $negotiations = talks.both((records) => talkRecords(records, 'negotiation'));
/** Every preparation, its talk on the clock of where this person is now. */
export const $talksHere: ReadableAtom<readonly TalkHere[]> = computed([$negotiations, $zone, $readIn], (all, here, readIn) =>
  all.map((negotiation) => talkHere(negotiation, here, readIn)),
);
/** Every promise. */
export const $promises = talks.both((records) => talkRecords(records, 'promise'));
/** What came after each yes. */
export const $afterYes = talks.both((records) => talkRecords(records, 'after-yes'));
/**
 * What one can negotiate: the offers on the worksheet, or the sample's while there are none, then the present job where a talk about it was
 * begun. Put-away offers are left out, and so is staying as a column.
 */
export const $openOffers: ReadableAtom<readonly Offer[]> = computed([$offers, $ownOffers, $negotiations], (shown, mine, negotiations) => {
  const all = [...new Map([...shown, ...mine].map((offer) => [offer.id, offer])).values()];
  return [...all.filter((offer) => offer.kind === 'offer' && !offer.archived), ...negotiations.flatMap(presentJobOf)];
});

/** Does this offer, or this talk about a present job, belong to the sample? */
export function isSampleOffer(offerId: string): boolean {
  return $sampleOffers.get().some((offer) => offer.id === offerId) || talks.isSample(offerId);
}

/** Is it a talk about a present job, or what was said there? It comes of a review. */
export function isOfTalkAtWork(record: NegotiateRecord): boolean {
  const talk = record.type === 'negotiation' ? record : talks.find('offerId' in record ? record.offerId : '');
  return talk?.type === 'negotiation' && talk.employer !== undefined;
}

/** What is about an offer of the sample belongs to the sample. */
const whoseIs = (offerId: string): Whose => (isSampleOffer(offerId) ? 'sample' : 'own');
const offerOf = (offerId: string): Offer | undefined => $openOffers.get().find((offer) => offer.id === offerId);

/** The preparation for an offer; a blank one, not yet stored, where there is none. */
export function negotiationFor(offerId: string): Negotiation {
  return negotiationIn(offerId) ?? blankNegotiation(offerId);
}

const negotiationIn = (id: string): Negotiation | undefined => $negotiations.get().find((one) => one.id === id);

const edit = (offerId: string, change: (negotiation: Negotiation) => Negotiation): void =>
  talks.put(change(negotiationFor(offerId)), whoseIs(offerId));

/** Changes the single fields of a preparation. The time of the talk is kept with the zone in which it is typed. */
export function describeTalk(offerId: string, change: ChangeOf<Negotiation>): void {
  edit(offerId, (negotiation) => changeTalkTime(negotiation, change, deviceZone()));
}

/** Notes which research a talk uses, once it does. Not where nothing can be saved: it is no edit to warn about. */
export function keepResearch(offerId: string, researchId: string): void {
  if ($troubles.get().some((trouble) => trouble.kind !== 'set-aside')) return;
  quietly(() => edit(offerId, (negotiation) => ({ ...negotiation, researchId })));
}

// A time without a zone counts where it was first read.
talks.$own.subscribe((records) => {
  const today = todayIso();
  const lacksZone = ({ callOn, callAt, zone }: Negotiation): boolean =>
    callOn !== undefined && callOn >= today && callAt !== undefined && zone === undefined;
  if ($readIn.get() === undefined && talkRecords(records, 'negotiation').some(lacksZone)) queueMicrotask(noteReadIn);
});

/** Changes how an ask is put. */
export function planAsk(offerId: string, plan: AskPlan, change: ChangeOf<AskPlan>): void {
  // As it is stored: what the worksheet and the verdict add to it is theirs.
  edit(offerId, (negotiation) => {
    const stored = negotiation.asks.find((one) => one.id === plan.id) ?? blankPlan(plan.id, plan.order, plan.own);
    return changePlan(negotiation, stored, change);
  });
}

/** Moves an ask a step up or down among those it stands with. */
export function orderAsk(offerId: string, askId: string, step: -1 | 1, grounds: AskGrounds): void {
  const offer = offerOf(offerId);
  if (offer !== undefined) edit(offerId, (negotiation) => ({ ...negotiation, asks: moveAsk(negotiation, offer, askId, step, grounds) }));
}

/** Adds an ask that stands only here and returns its id. Blank text adds nothing. */
export function addAsk(offerId: string, text: string, change: Partial<AskPlan> = {}): string | undefined {
  if (text.trim() === '') return undefined;
  const id = newId();
  edit(offerId, (negotiation) => {
    // After those of the worksheet, which nobody may have ordered yet.
    const last = Math.max(1000, ...negotiation.asks.map((plan) => plan.order));
    return { ...negotiation, asks: [...negotiation.asks, { ...blankPlan(id, last + 1, text.trim()), ...change }] };
  });
  return id;
}

/** Removes an ask that stands only here; can be undone. */
export function removeAsk(offerId: string, askId: string): void {
  act('Ask removed', () => edit(offerId, (negotiation) => ({ ...negotiation, asks: dropFrom(negotiation.asks, askId) })));
}

/** Adds a reason, reply or question and returns its id. */
export function addTalkItem<L extends TalkList>(offerId: string, list: L, item: Omit<TalkItem<L>, 'id'>): string {
  const id = newId();
  edit(offerId, (negotiation) => ({ ...negotiation, [list]: [...negotiation[list], { ...item, id }] }));
  return id;
}

/** Changes a reason, reply or question. */
export function changeTalkItem<L extends TalkList>(offerId: string, list: L, itemId: string, change: Partial<TalkItem<L>>): void {
  edit(offerId, (negotiation) => ({ ...negotiation, [list]: changeIn<TalkItem<TalkList>>(negotiation[list], itemId, change) }));
}

const REMOVED: Readonly<Record<TalkList, string>> = { reasons: 'Reason removed', replies: 'Reply removed', questions: 'Question removed' };

/** Removes a reason, reply or question; can be undone. */
export function removeTalkItem(offerId: string, list: TalkList, itemId: string): void {
  act(REMOVED[list], () =>
    edit(offerId, (negotiation) => ({ ...negotiation, [list]: dropFrom<TalkItem<TalkList>>(negotiation[list], itemId) })),
  );
}

/** Notes what they said to an ask, here and, where it stands on the worksheet, there: so the verdict knows. `undefined` takes it back. */
export function answerAsk(offerId: string, ask: PlannedAsk, answer: Answer | undefined): void {
  const { xcon, plan } = ask;
  const isFirst = plan.before === undefined && answer !== undefined;
  const isOnly = negotiationFor(offerId).asks.every((one) => one.id === plan.id || one.answer === undefined);
  act('', () => {
    // The first answer begins the talk; taken back, it has not begun.
    if (isOnly && (plan.answer === undefined) !== (answer === undefined)) noteTalk(offerId, answer !== undefined);
    planAsk(offerId, plan, {
      answer,
      asked: answer === undefined || ask.text === (xcon?.text ?? plan.own) ? undefined : ask.text,
      ...(answer === 'will-check' ? {} : { till: undefined }),
      ...(xcon === undefined ? {} : { before: isFirst ? stateOf(xcon) : answer === undefined ? undefined : plan.before }),
    });
    if (xcon !== undefined) changeWayOut(offerId, xcon.id, stateAfter(answer, xcon, plan));
  });
}

function stateAfter(answer: Answer | undefined, xcon: XCon, plan: AskPlan): ChangeOf<XCon> {
  const today = todayIso();
  const askedOn = xcon.askedOn ?? today;
  if (answer === undefined) return { ...NO_STATE, ...plan.before };
  if (answer === 'will-check') return { status: 'asked', askedOn, answeredOn: undefined };
  return { status: answer, askedOn, answeredOn: today, answerDueOn: undefined };
}

const NO_STATE = { status: 'open', askedOn: undefined, answeredOn: undefined, answerDueOn: undefined } as const;

/** How an XCon stands, to go back to. */
const stateOf = ({ status, askedOn, answeredOn, answerDueOn }: XCon): WorksheetState =>
  dropUndefined({ status, askedOn, answeredOn, answerDueOn }) as WorksheetState; // what is undefined is gone

/** Notes by when they will know. */
export function noteTill(offerId: string, ask: PlannedAsk, till: string | undefined): void {
  act('', () => {
    planAsk(offerId, ask.plan, { till });
    if (ask.xcon !== undefined) changeWayOut(offerId, ask.xcon.id, { answerDueOn: till });
  });
}

/** Notes what they said to an ask, in words; they stand on the worksheet too. */
export function noteAnswer(offerId: string, ask: PlannedAsk, note: string): void {
  act('', () => {
    planAsk(offerId, ask.plan, { note });
    if (ask.xcon !== undefined) changeWayOut(offerId, ask.xcon.id, { answer: note === '' ? undefined : note });
  });
}

/** Notes how a promise stands in the letter, who made it, or when it is due. What is in the letter is marked so on the worksheet. */
export function checkPromise(row: LedgerRow, change: ChangeOf<Omit<PromiseRecord, 'id' | 'type' | 'offerId'>>): void {
  const { from, ...promise } = row;
  const stored = dropUndefined({
    ...promise,
    ...(from === 'own' ? {} : { text: '' }),
    // The day of their answer stands with the ask.
    ...(from === 'will-check' ? { dueOn: undefined } : {}),
    ...(change as Partial<PromiseRecord>),
  }) as PromiseRecord; // what is undefined is gone
  act('', () => {
    talks.put(stored, whoseIs(row.offerId));
    if (change.letter !== undefined) markInWriting(row, change.letter);
  });
}

/** Notes by when they will know what they still check, as a row of the ledger has it. */
export function noteAnswerDay({ id, offerId }: LedgerRow, till: string | undefined): void {
  const askId = id.replace(/^(xcon|ask):/, '');
  const plan = negotiationFor(offerId).asks.find((one) => one.id === askId);
  act('', () => {
    if (plan !== undefined) planAsk(offerId, plan, { till });
    if (id.startsWith('xcon:')) changeWayOut(offerId, askId, { answerDueOn: till });
  });
}

/** Carries what the letter says over to the worksheet. What must change and is not in the letter as promised is open again there. */
function markInWriting({ id, offerId, letter: before }: LedgerRow, letter: LetterState): void {
  const found = xconsOf(offerOf(offerId) ?? blankOffer(offerId)).find(({ xcon }) => id === `xcon:${xcon.id}`);
  if (found === undefined) return;
  const { con, xcon } = found;
  const isLacking = letter === 'missing' || letter === 'different';
  const wasOpened = (before === 'missing' || before === 'different') && xcon.status === 'open';
  if (isLacking && isMustChange(con) && isKept(xcon.status)) markWayOut(offerId, xcon, 'open');
  // What was granted in part stays so, also in writing.
  else if (letter === 'in-letter' && (xcon.status === 'granted' || wasOpened)) markWayOut(offerId, xcon, 'in-writing');
  else if (letter !== 'in-letter' && (xcon.status === 'in-writing' || (wasOpened && !isLacking))) markWayOut(offerId, xcon, 'granted');
}

/** Adds a promise that stands only here and returns its id. Blank text adds nothing. */
export function addPromise(offerId: string, text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const id = newId();
  talks.put(blankPromise(id, offerId, text.trim()), whoseIs(offerId));
  return id;
}

/** Removes a promise that stands only here; can be undone. */
export function removePromise(id: string): void {
  if (talks.find(id) !== undefined) act('Promise removed', () => talks.remove(id));
}

/** What came after the yes to an offer; blank where nothing did. */
export const afterYesFor = (offerId: string): AfterYes => afterYesOf($afterYes.get(), offerId);

/** Changes what came after the yes. */
export function describeAfter(offerId: string, change: ChangeOf<Omit<AfterYes, 'id' | 'type' | 'offerId'>>): void {
  talks.put(dropUndefined({ ...afterYesFor(offerId), ...(change as Partial<AfterYes>) }), whoseIs(offerId));
}

/** Notes how something turned out, 30 or 90 days after the start. */
export function noteOutcome(offerId: string, key: string, outcome: AfterYes['outcomes'][string]): void {
  describeAfter(offerId, { outcomes: { ...afterYesFor(offerId).outcomes, [key]: outcome } });
}

/** Loads the whole sample (offers, research, talk) and returns the offer it is about. One's own things are never touched. */
export async function loadSampleTalk(): Promise<string> {
  // What is left of a sample whose offers were removed one by one is not shown again.
  if ($sampleOffers.get().length === 0) quietly(() => talks.siftSample((record) => (isOfTalkAtWork(record) ? record : undefined)));
  await loadSampleOffers($ownOffers.get().length > 0 ? 'beside' : 'instead');
  const [{ loadSampleResearch }, { sampleTalk }] = await Promise.all([import('../salary/salary.store.ts'), import('./sample-talk.ts')]);
  const researchId = await loadSampleResearch();
  const talk = sampleTalk(researchId, todayIso());
  talks.loadSample([talk]);
  return talk.id;
}
