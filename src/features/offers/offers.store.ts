/** The worksheet: own offers, the sample beside or instead of them, and what a person does with them. */
import { computed, type ReadableAtom } from 'nanostores';
import { newId, todayIso } from '../../browser/device.ts';
import { dropFrom } from '../../lib/list.ts';
import { act, quietly } from '../../storage/act.ts';
import { $troubles } from '../../storage/persisted.ts';
import { persistWithSample, type Whose } from '../../storage/with-sample.ts';
import {
  blankCon,
  blankOffer,
  blankPro,
  blankXCon,
  changeOffer,
  inOrder,
  isUntouchedOffer,
  STATUSES,
  type Con,
  type OfferKind,
  type OfferRecord,
  type XCon,
  type XConKind,
  type XConStatus,
} from './offer.ts';
import type { Priorities } from './priorities.ts';
import { isOffer, offersIn, prioritiesIn, openExampleIn, exampleOf, type Example, WORKSHEET_FORMAT } from './worksheet-format.ts';
import {
  addItem,
  addXCon,
  changeItem,
  changeXCon,
  copyOffer,
  dropItem,
  dropXCon,
  findItem,
  lastOrder,
  orderAfterStep,
  tickedWith,
  type Side,
} from './worksheet.ts';

/** Where the example is: not loaded, in a row with one's own offers, or alone while those wait untouched. */
export type SampleView = 'off' | 'beside' | 'instead';

/** The records of the worksheet, for the stores of the offers only. */
export const offerRecords = persistWithSample('offers', WORKSHEET_FORMAT);

/** One's own offers, archived ones too, in their order. */
export const $ownOffers: ReadableAtom<readonly OfferRecord[]> = computed(offerRecords.$own, offersIn);

/** The offers of both examples, shown or not. */
export const $sampleOffers: ReadableAtom<readonly OfferRecord[]> = computed(offerRecords.$sample, offersIn);

/** Whether an example is loaded, and how it is shown. */
export const $sampleView: ReadableAtom<SampleView> = computed(offerRecords.$sample, (records) => {
  const record = records.get('sample');
  return record !== undefined && 'view' in record ? record.view : 'off';
});

/** Which example is open. */
export const $openExample: ReadableAtom<Example> = computed(offerRecords.$sample, openExampleIn);

/** The offers of the example that is open. */
export const $exampleOffers: ReadableAtom<readonly OfferRecord[]> = computed([$sampleOffers, $openExample], (samples, open) =>
  samples.filter((offer) => exampleOf(offer) === open),
);

/** Shows an example, the one that is open unless told. */
export function showSample(view: 'beside' | 'instead', example = $openExample.get()): void {
  offerRecords.put({ id: 'sample', view, ...(example === 'original' ? { example } : {}) }, 'sample');
}

/** Every offer on the worksheet now, archived ones too, in their order. */
export const $offers: ReadableAtom<readonly OfferRecord[]> = computed([$ownOffers, $exampleOffers, $sampleView], (mine, samples, view) => {
  if (view === 'off') return mine;
  return view === 'instead' ? samples : inOrder([...mine, ...samples]);
});

/** Does this id belong to the sample? */
export const isSampleOfferId = offerRecords.isSample;

const shown = (): Whose => ($sampleView.get() === 'instead' ? 'sample' : 'own');

/** Must-haves, gut ranking and line that belong to the offers shown. */
export const $priorities: ReadableAtom<Priorities> = computed(
  [offerRecords.$own, offerRecords.$sample, $sampleView],
  (mine, samples, view) => prioritiesIn(view === 'instead' ? samples : mine),
);

function edit(offerId: string, change: (offer: OfferRecord) => OfferRecord): void {
  const record = offerRecords.find(offerId);
  if (record === undefined || !isOffer(record)) return;
  const changed = change(record);
  if (changed === record) return;
  if ($sampleView.get() !== 'instead' || offerId !== offerRecords.untouchedId()) return offerRecords.put(changed);
  // A sample that stands alone would hide what is new.
  act('', () => {
    offerRecords.put(changed);
    showSample('beside');
  });
}

function editPriorities(change: Partial<Priorities>): void {
  offerRecords.put({ ...prioritiesIn((shown() === 'sample' ? offerRecords.$sample : offerRecords.$own).get()), ...change }, shown());
}

/** The column begun last: it is stored by its first edit. */
export const $begunOffer = offerRecords.$begun as ReadableAtom<OfferRecord | undefined>; // beginOffer begins nothing else

/** Is there a column that was begun and is not stored? */
export const hasUntouchedOffer = (): boolean => offerRecords.untouchedId() !== undefined;

/** Begins an empty column among one's own offers and returns its id. One that is still untouched is given again. */
export function beginOffer(): string {
  const untouched = $ownOffers.get().find(isUntouchedOffer)?.id ?? offerRecords.untouchedId();
  if (untouched !== undefined) return untouched;
  const offer = blankOffer(newId(), 'offer', '', lastOrder($ownOffers.get()));
  offerRecords.begin(offer);
  return offer.id;
}

/** Adds a column and returns its id, to one's own offers unless it comes from the sample. A sample that stood alone then stands beside. */
export function addOffer(kind: OfferKind = 'offer', title = '', into: Whose = 'own'): string {
  const before = (into === 'own' ? $ownOffers : $sampleOffers).get();
  const offer = blankOffer(newId(), kind, title, lastOrder(before));
  act('', () => {
    offerRecords.put(offer, into);
    const view = $sampleView.get();
    if (into === 'sample') showSample(view === 'instead' ? view : 'beside', 'sample');
    else if (view === 'instead') showSample('beside');
  });
  return offer.id;
}

/** Changes title, company, dates, note, pay, must-haves met or the archive mark. */
export function describeOffer(offerId: string, change: Parameters<typeof changeOffer>[1]): void {
  edit(offerId, (offer) => changeOffer(offer, change));
}

/** Takes a column off the worksheet without losing it; can be undone here and later. */
export function putAway(offerId: string): void {
  act('Offer put away', () => describeOffer(offerId, { archived: true }));
}

/** Moves a column one place to the left or right. */
export function moveOffer(offerId: string, step: -1 | 1): void {
  const order = orderAfterStep($offers.get(), offerId, step);
  if (order !== undefined) edit(offerId, (offer) => ({ ...offer, order }));
}

/** Puts a copy of the column at the end and returns its id. */
export function duplicateOffer(offerId: string): string | undefined {
  const offer = $offers.get().find((other) => other.id === offerId);
  if (offer === undefined) return undefined;
  const whose = offerRecords.whose(offerId);
  const copy = copyOffer(offer, newId, lastOrder((whose === 'own' ? $ownOffers : $sampleOffers).get()));
  offerRecords.put(copy, whose);
  return copy.id;
}

/** Removes a column; can be undone. */
export function removeOffer(offerId: string): void {
  if (offerRecords.find(offerId) !== undefined) act('Offer removed', () => offerRecords.remove(offerId));
}

/** Adds a pro or con at the end of its list and returns its id. Blank text adds nothing. */
export function addPoint(offerId: string, side: Side, text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const id = newId();
  edit(offerId, (offer) => addItem(offer, side, side === 'pros' ? blankPro(id, trimmed) : blankCon(id, trimmed)));
  return id;
}

/** Changes text, weight, the must-change mark or what its XCons need. */
export function changePoint(offerId: string, itemId: string, change: Partial<Con>): void {
  edit(offerId, (offer) => changeItem(offer, itemId, change));
}

const findIn = (offerId: string, itemId: string): ReturnType<typeof findItem> =>
  findItem(
    $offers.get().filter((offer) => offer.id === offerId),
    itemId,
  );

/** Moves a pro or con to the other list, or to another offer; it goes to the end. */
export function movePoint(fromOfferId: string, itemId: string, toOfferId: string, toSide: Side): void {
  const found = findIn(fromOfferId, itemId);
  // Nowhere to go: it stays.
  if (found === undefined || offerRecords.find(toOfferId) === undefined) return;
  act(found.side === 'pros' ? 'Pro moved' : 'Con moved', () => {
    edit(found.offerId, (offer) => dropItem(offer, itemId));
    edit(toOfferId, (offer) => addItem(offer, toSide, found.item));
  });
}

/** Removes a pro or con; can be undone. */
export function removePoint(offerId: string, itemId: string): void {
  const found = findIn(offerId, itemId);
  if (found === undefined) return;
  act(found.side === 'pros' ? 'Pro removed' : 'Con removed', () => edit(found.offerId, (offer) => dropItem(offer, itemId)));
}

/** What is said where a condition makes its con one that must change; '' where it was one before. */
const nowMust = (offerId: string, kind: XConKind, isIts: (con: Con) => boolean): string =>
  kind === 'condition' && $offers.get().some(({ id, cons }) => id === offerId && cons.some((con) => isIts(con) && !con.mustChange))
    ? 'Your yes depends on it now: its con must change'
    : '';

/** Adds an XCon to a con and returns its id. Blank text adds nothing. */
export function addWayOut(offerId: string, conId: string, kind: XConKind, text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const id = newId();
  act(
    nowMust(offerId, kind, ({ id: con }) => con === conId),
    () => edit(offerId, (offer) => tickedWith(addXCon(offer, conId, blankXCon(id, kind, trimmed)), id)),
  );
  return id;
}

/** Changes an XCon's wording, answer or dates. */
export function changeWayOut(offerId: string, xconId: string, change: Parameters<typeof changeXCon>[2]): void {
  edit(offerId, (offer) => changeXCon(offer, xconId, change));
}

/** Changes what kind of XCon it is; a status that does not fit the new kind starts over. */
export function changeKind(offerId: string, xcon: XCon, kind: XConKind): void {
  const fitting: readonly XConStatus[] = STATUSES[kind];
  const status = fitting.includes(xcon.status) ? xcon.status : fitting[0];
  act(
    nowMust(offerId, kind, ({ xcons }) => xcons.some((one) => one.id === xcon.id)),
    () => edit(offerId, (offer) => tickedWith(changeXCon(offer, xcon.id, { kind, status }), xcon.id)),
  );
}

/** A con may stand as it is after all: it need not change, and its conditions become asks; can be undone. */
export function letConStand(offerId: string, conId: string): void {
  act('Need not change', () =>
    edit(offerId, (offer) => {
      const con = offer.cons.find(({ id }) => id === conId);
      const xcons = con?.xcons.map((xcon): XCon => (xcon.kind === 'condition' ? { ...xcon, kind: 'ask' } : xcon)) ?? [];
      return changeItem(offer, conId, { mustChange: false, xcons });
    }),
  );
}

/** Notes how far XCons have come. Asking and answering get today's date unless they have one. */
export function markWayOut(offerId: string, xcon: XCon, status: XConStatus): void {
  const isAnswer = status === 'partly' || status === 'granted' || status === 'in-writing' || status === 'refused';
  changeWayOut(offerId, xcon.id, {
    status,
    ...(status === 'asked' && xcon.askedOn === undefined ? { askedOn: todayIso() } : {}),
    ...(isAnswer && xcon.answeredOn === undefined ? { answeredOn: todayIso() } : {}),
  });
}

/** Removes an XCon; can be undone. */
export function removeWayOut(offerId: string, xconId: string): void {
  act('XCon removed', () => edit(offerId, (offer) => dropXCon(offer, xconId)));
}

/** Adds a must-have. Blank text adds nothing. */
export function addMustHave(text: string): void {
  if (text.trim() !== '') editPriorities({ mustHaves: [...$priorities.get().mustHaves, { id: newId(), text: text.trim() }] });
}

/** Removes a must-have; can be undone. */
export function removeMustHave(id: string): void {
  act('Must-have removed', () => editPriorities({ mustHaves: dropFrom($priorities.get().mustHaves, id) }));
}

/** Notes the gut's ranking, favorite first, with today's date. */
export function noteGut(offerIds: readonly string[]): void {
  editPriorities({ gut: { offerIds, notedOn: todayIso(), sawScores: $priorities.get().sawScores } });
}

/** Sets the lowest share for a yes, 0–100. */
export function setLine(line: number): void {
  editPriorities({ line });
}

/** Sets what one unit of a currency is worth in another, on a day; `undefined` forgets it. Either direction of the pair is replaced. */
export function setRate(from: string, to: string, rate: number | undefined, on: string): void {
  const others = ($priorities.get().rates ?? []).filter((one) => ![one.from, one.to].every((code) => code === from || code === to));
  editPriorities({ rates: rate === undefined ? others : [...others, { from, to, rate, on }] });
}

/** Notes, once, that a verdict has been on screen. Not where nothing can be saved: it is no edit to warn about. */
export function noteScoresSeen(): void {
  const canSave = $troubles.get().every((trouble) => trouble.kind === 'set-aside');
  // With the sample alone there is nothing of one's own to note it for.
  const hasOwn = shown() === 'sample' || $ownOffers.get().length > 0;
  if (canSave && hasOwn && !$priorities.get().sawScores) quietly(() => editPriorities({ sawScores: true }));
}
