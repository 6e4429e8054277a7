/** The worksheet as stored: own offers, the sample beside or instead of them, and what a person does with them. */
import { computed, type ReadableAtom } from 'nanostores';
import { newId, todayIso } from '../../browser/device.ts';
import { $troubles, persistRecords } from '../../storage/persisted.ts';
import { rememberRemovals } from '../../storage/undo.ts';
import { insert } from '../../lib/list.ts';
import { isTombstone, liveRecords } from '../../lib/records.ts';
import {
  blankCon,
  blankOffer,
  blankPro,
  blankXCon,
  changeOffer,
  inOrder,
  STATUSES,
  type Con,
  type Offer,
  type OfferRecord,
  type XCon,
  type XConKind,
  type XConStatus,
} from './offer.ts';
import type { Priorities } from './priorities.ts';
import { isOffer, offersIn, prioritiesIn, WORKSHEET_FORMAT } from './worksheet-format.ts';
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
  type Side,
} from './worksheet.ts';

/** Where the sample is: not loaded, in a row with one's own offers, or alone while those wait untouched. */
export type SampleView = 'off' | 'beside' | 'instead';

const own = persistRecords('offers', WORKSHEET_FORMAT);
const sample = persistRecords('offers-sample', WORKSHEET_FORMAT, 'shared');

/** Whether the sample is loaded, and how. */
export const $sampleView: ReadableAtom<SampleView> = computed(sample.$records, (records) => {
  const record = records.get('sample');
  return record !== undefined && 'view' in record ? record.view : 'off';
});

/** One's own offers, archived ones too, in their order. */
export const $ownOffers: ReadableAtom<readonly OfferRecord[]> = computed(own.$records, offersIn);

/** Every offer on the worksheet now, archived ones too, in their order. */
export const $offers: ReadableAtom<readonly OfferRecord[]> = computed([$ownOffers, sample.$records, $sampleView], (mine, samples, view) => {
  if (view === 'off') return mine;
  return view === 'instead' ? offersIn(samples) : inOrder([...mine, ...offersIn(samples)]);
});

/** The sample’s offers, shown or not. */
export const $sampleOffers: ReadableAtom<readonly OfferRecord[]> = computed(sample.$records, offersIn);

/** Must-haves, gut ranking and line that belong to the offers shown. */
export const $priorities: ReadableAtom<Priorities> = computed([own.$records, sample.$records, $sampleView], (mine, samples, view) =>
  prioritiesIn(view === 'instead' ? samples : mine),
);

/** The last removal, its undoing and its dismissal. */
export const removals = rememberRemovals();

const storeOf = (offerId: string): typeof own => (sample.$records.get().has(offerId) ? sample : own);
const shownStore = (): typeof own => ($sampleView.get() === 'instead' ? sample : own);

function edit(offerId: string, change: (offer: OfferRecord) => OfferRecord): void {
  const store = storeOf(offerId);
  const record = store.$records.get().get(offerId);
  if (record === undefined || isTombstone(record) || !isOffer(record)) return;
  const changed = change(record);
  if (changed !== record) store.put(changed);
}

function editPriorities(change: Partial<Priorities>): void {
  const store = shownStore();
  store.put({ ...prioritiesIn(store.$records.get()), ...change });
}

/** Adds an empty column and returns its id, to one's own offers unless it comes from the sample. A sample that stood alone then stands beside. */
export function addOffer(kind: Offer['kind'] = 'offer', title = '', into: 'own' | 'sample' = 'own'): string {
  const store = into === 'own' ? own : sample;
  const offer = blankOffer(newId(), kind, title, lastOrder(offersIn(store.$records.get())));
  store.put({ ...offer, updatedAt: 0 });
  if (into === 'sample' && $sampleView.get() === 'off') sample.put({ id: 'sample', view: 'beside', updatedAt: 0 });
  if (into === 'own' && $sampleView.get() === 'instead') sample.put({ id: 'sample', view: 'beside', updatedAt: 0 });
  return offer.id;
}

/** Changes title, company, dates, note, pay, must-haves met or the archive mark. */
export function describeOffer(offerId: string, change: Parameters<typeof changeOffer>[1]): void {
  edit(offerId, (offer) => changeOffer(offer, change));
}

/** Takes a column off the worksheet without losing it; can be undone here and later. */
export function putAway(offerId: string): void {
  describeOffer(offerId, { archived: true });
  removals.offerUndo({ id: offerId, text: 'Offer put away', restore: () => describeOffer(offerId, { archived: false }) });
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
  const store = storeOf(offerId);
  const copy = copyOffer(offer, newId, lastOrder(offersIn(store.$records.get())));
  store.put({ ...copy, updatedAt: 0 });
  return copy.id;
}

/** Removes a column; can be undone. */
export function removeOffer(offerId: string): void {
  const offer = $offers.get().find((other) => other.id === offerId);
  if (offer === undefined) return;
  const store = storeOf(offerId);
  store.remove(offerId);
  removals.offerUndo({ id: offerId, text: 'Offer removed', restore: () => store.put(offer) });
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
  if (found === undefined) return;
  if (found.offerId === toOfferId) {
    edit(toOfferId, (offer) => addItem(dropItem(offer, itemId), toSide, found.item));
  } else {
    edit(toOfferId, (offer) => addItem(offer, toSide, found.item));
    edit(found.offerId, (offer) => dropItem(offer, itemId));
  }
}

/** Removes a pro or con; can be undone. */
export function removePoint(offerId: string, itemId: string): void {
  const found = findIn(offerId, itemId);
  if (found === undefined) return;
  edit(found.offerId, (offer) => dropItem(offer, itemId));
  removals.offerUndo({
    id: itemId,
    text: found.side === 'pros' ? 'Pro removed' : 'Con removed',
    restore: () => edit(found.offerId, (offer) => addItem(offer, found.side, found.item, found.index)),
  });
}

/** Adds an XCon to a con and returns its id. Blank text adds nothing. */
export function addWayOut(offerId: string, conId: string, kind: XConKind, text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const id = newId();
  edit(offerId, (offer) => addXCon(offer, conId, blankXCon(id, kind, trimmed)));
  return id;
}

/** Changes an XCon's wording, answer or dates. */
export function changeWayOut(offerId: string, xconId: string, change: Parameters<typeof changeXCon>[2]): void {
  edit(offerId, (offer) => changeXCon(offer, xconId, change));
}

/** Changes what kind of XCon it is; a status that does not fit the new kind starts over. */
export function changeKind(offerId: string, xcon: XCon, kind: XConKind): void {
  const fitting: readonly XConStatus[] = STATUSES[kind];
  changeWayOut(offerId, xcon.id, { kind, status: fitting.includes(xcon.status) ? xcon.status : fitting[0] });
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
export function removeWayOut(offerId: string, conId: string, xconId: string): void {
  const xcons =
    $offers
      .get()
      .find((offer) => offer.id === offerId)
      ?.cons.find((con) => con.id === conId)?.xcons ?? [];
  const index = xcons.findIndex((xcon) => xcon.id === xconId);
  const xcon = xcons[index];
  if (xcon === undefined) return;
  edit(offerId, (offer) => dropXCon(offer, xconId));
  removals.offerUndo({ id: xconId, text: 'XCon removed', restore: () => edit(offerId, (offer) => addXCon(offer, conId, xcon, index)) });
}

/** Adds a must-have. Blank text adds nothing. */
export function addMustHave(text: string): void {
  if (text.trim() !== '') editPriorities({ mustHaves: [...$priorities.get().mustHaves, { id: newId(), text: text.trim() }] });
}

/** Removes a must-have; can be undone. */
export function removeMustHave(id: string): void {
  const before = $priorities.get().mustHaves;
  const index = before.findIndex((mustHave) => mustHave.id === id);
  const removed = before[index];
  if (removed === undefined) return;
  editPriorities({ mustHaves: before.filter((mustHave) => mustHave.id !== id) });
  removals.offerUndo({
    id,
    text: 'Must-have removed',
    restore: () => editPriorities({ mustHaves: insert($priorities.get().mustHaves, removed, index) }),
  });
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
  const hasOwn = shownStore() === sample || $ownOffers.get().length > 0;
  if (!canSave || !hasOwn || $priorities.get().sawScores) return;
  const store = shownStore();
  store.putUnasked({ ...prioritiesIn(store.$records.get()), sawScores: true });
}

/** Loads the sample, or shows the one that is loaded in another way. Own offers are never touched. */
export async function loadSample(view: 'beside' | 'instead'): Promise<void> {
  if ($sampleOffers.get().every((offer) => offer.id !== 'sample-1')) {
    const { sampleOffers } = await import('./sample-offers.ts');
    for (const offer of sampleOffers()) sample.put({ ...offer, updatedAt: 0 });
  }
  sample.put({ id: 'sample', view, updatedAt: 0 });
}

/** Removes the sample and everything done to it, without a trace; while this page is open it can be undone. */
export function removeSample(): void {
  const records = liveRecords(sample.$records.get());
  sample.erase();
  removals.offerUndo({ id: 'sample', text: 'Sample removed', restore: () => records.forEach(sample.put) });
}
