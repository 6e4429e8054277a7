/** What a file would change here, and the records after it: put together with mine, or in the stead of mine. Pure. */
import {
  canonical,
  isTombstone,
  laterOf,
  LATEST_STAMP,
  mergeRecords,
  nextStamp,
  type Records,
  type Stamp,
  type Stored,
} from '../../lib/records.ts';
import type { JsonObject } from '../../lib/parse.ts';
import type { PartRecords } from '../exports/parts.ts';
import { isMade } from './record-names.ts';

/** What putting a file together with mine would do to the records of one part. */
export interface PartPreview {
  readonly part: string;
  /** Only in the file. */
  readonly added: readonly Stored[];
  /** In both; the file's copy was changed later. */
  readonly changed: readonly Stored[];
  /** In both; mine was changed later and stays. */
  readonly older: readonly Stored[];
  /** In the file; removed here since, and stays so. */
  readonly removedHere: readonly Stored[];
  /** Mine that the file says were removed later. */
  readonly removed: readonly Stored[];
  /** Only here; adding leaves them, replacing removes them. */
  readonly mineOnly: readonly Stored[];
  /** The same in both. */
  readonly same: number;
  /** Ids of those where the copy that counts as the later one is dated ahead of the clock: by that it cannot be told which is the later one. */
  readonly ahead: ReadonlySet<string>;
}

/** Two clocks may differ by a few minutes; a moment further ahead than this comes from a clock that was wrong. Milliseconds. */
const FEW_MINUTES_MS = 600_000;

/** Does a moment lie ahead of the clock? Both in milliseconds since 1970. */
export function isAhead(moment: number, now: number): boolean {
  return moment > now + FEW_MINUTES_MS;
}

type Copy = Stored | undefined;
const isThere = (record: Copy): record is Stored => record !== undefined && !isTombstone(record);

/** A record without its stamp: what a person would call its content. */
const contentOf = ({ updatedAt: _stamp, ...content }: Stored): string => canonical(content);
/** Do both hold the same content, whenever it was written? */
export const isSameContent = (a: Stored, b: Stored): boolean => a === b || contentOf(a) === contentOf(b);

/** Compares what is here with what a file has, one part. Records that came about by themselves are passed over. `now`: what the clock says. */
export function previewPart(part: string, here: Records<Stored>, file: Records<Stored>, now: number = LATEST_STAMP): PartPreview {
  const isSeen = (record: Copy): record is Stored => isThere(record) && isMade(part, record as unknown as JsonObject); // it has named fields
  const added: Stored[] = [];
  const changed: Stored[] = [];
  const older: Stored[] = [];
  const removed: Stored[] = [];
  const removedHere: Stored[] = [];
  const ahead = new Set<string>();
  let same = 0;
  for (const [id, theirs] of file) {
    const ours = here.get(id);
    if (!isSeen(ours) && !isSeen(theirs)) continue;
    if (isAhead((ours === undefined ? theirs : laterOf(ours, theirs)).updatedAt, now)) ahead.add(id);
    if (!isThere(theirs)) {
      if (isThere(ours) && laterOf(ours, theirs) === theirs) removed.push(ours);
    } else if (!isThere(ours)) {
      if (ours === undefined || laterOf(ours, theirs) === theirs) added.push(theirs);
      else removedHere.push(theirs);
    } else if (isSameContent(ours, theirs)) same++;
    else if (laterOf(ours, theirs) === theirs) changed.push(theirs);
    else older.push(theirs);
  }
  const mineOnly = [...here.values()].filter((ours) => isSeen(ours) && !isThere(file.get(ours.id)) && !removed.includes(ours));
  return { part, added, changed, older, removedHere, removed, mineOnly, same, ahead };
}

/** Would adding the file change anything a person would see? */
export function isNews(previews: readonly PartPreview[]): boolean {
  return previews.some(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);
}

/** Is everything a person would see in the file here just so? */
export function isAllHere(previews: readonly PartPreview[]): boolean {
  return !isNews(previews) && previews.every(({ older, removedHere }) => older.length + removedHere.length === 0);
}

/** Would replacing mine by the file do anything else than adding it? */
export function isOther(previews: readonly PartPreview[]): boolean {
  return previews.some(({ older, removedHere, mineOnly }) => older.length + removedHere.length + mineOnly.length > 0);
}

/** Mine and the file's put together: the later edit of each record wins. The same from both sides, and twice is as once. */
export function added(here: Records<Stored>, file: Records<Stored>): Records<Stored> {
  return mergeRecords(here, file);
}

/** Records to bring back, by their part. */
export type BroughtBack = ReadonlyMap<string, readonly Stored[]>;

/** Everything in the file that was removed here since; with an id, that record and what belongs to it. */
export function toBringBack(previews: readonly PartPreview[], id?: string): BroughtBack {
  const isMeant = (record: Stored): boolean => {
    const { interviewId, offerId } = record as unknown as JsonObject; // an object with named fields
    return id === undefined || [record.id, interviewId, offerId].includes(id);
  };
  return new Map(previews.map(({ part, removedHere }) => [part, removedHere.filter(isMeant)] as const).filter(([, all]) => all.length > 0));
}

/** The latest stamp of either, or now: what is written to win must come after all of them. */
function stampAfter(now: Stamp, ...all: readonly Records<Stored>[]): Stamp {
  let latest = 0;
  for (const records of all) for (const { updatedAt } of records.values()) latest = Math.max(latest, updatedAt);
  return nextStamp(latest, now);
}

/**
 * Records after which a person has just the content of `wanted`, here and in every tab and device that will hear of it: what
 * differs gets a new stamp, what is not wanted leaves a tombstone. What is the same already stays untouched.
 */
export function replaced(here: Records<Stored>, wanted: Records<Stored>, now: Stamp): Records<Stored> {
  const updatedAt = stampAfter(now, here, wanted);
  const next = new Map(here);
  for (const theirs of wanted.values()) {
    if (!isThere(theirs)) continue;
    const ours = here.get(theirs.id);
    if (isThere(ours) && isSameContent(ours, theirs)) continue;
    next.set(theirs.id, ours === undefined || laterOf(ours, theirs) === theirs ? theirs : { ...theirs, updatedAt });
  }
  for (const ours of here.values()) {
    if (isThere(ours) && !isThere(wanted.get(ours.id))) next.set(ours.id, { id: ours.id, updatedAt, deleted: true } as Stored);
  }
  return next;
}

/**
 * Takes a restore back, record by record: what it changed is as it was before, under a new stamp; what was written since stays.
 * `before` and `after` are the records just before and just after it.
 */
export function restoreUndone(here: Records<Stored>, before: Records<Stored>, after: Records<Stored>, now: Stamp): Records<Stored> {
  const updatedAt = stampAfter(now, here, before);
  const next = new Map(here);
  for (const [id, then] of after) {
    const was = before.get(id);
    if (was === then || here.get(id)?.updatedAt !== then.updatedAt) continue;
    next.set(id, isThere(was) ? { ...was, updatedAt } : ({ id, updatedAt, deleted: true } as Stored));
  }
  return next;
}

/** What stood in each part before a restore, to be put back once: the parts a restore touches. */
export function partsTouched(before: PartRecords, after: PartRecords): PartRecords {
  return new Map(
    [...after].filter(([part, records]) => before.get(part) !== records).map(([part]) => [part, before.get(part) ?? new Map()]),
  );
}
