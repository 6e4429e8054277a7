/** Playbooks as their reader left them, and what a reader does. */
import { computed, type ReadableAtom } from 'nanostores';
import { newId, todayIso } from '../../browser/device.ts';
import { changeIn, dropFrom, type ChangeOf } from '../../lib/list.ts';
import { act, quietly } from '../../storage/act.ts';
import { persistRecords } from '../../storage/persisted.ts';
import { isTombstone, liveRecords } from '../../lib/records.ts';
import { blankProgress, isBlank, PLAYBOOKS_FORMAT, tickStep, writeSeconds, writeAnswer, type PlaybookProgress } from './progress.ts';
import { blankCopy, writeCopyCell, type SheetCopy } from './sheet-copies.ts';

const playbooks = persistRecords('playbooks', PLAYBOOKS_FORMAT);

/** What is kept of a playbook, by the name of its file. A blank one is given for a playbook nobody has touched. */
export const $progress: ReadableAtom<(slug: string) => PlaybookProgress> = computed(playbooks.$records, (records) => (slug: string) => {
  const record = records.get(slug);
  return record === undefined || isTombstone(record) ? blankProgress(slug) : record;
});

/** The names of the playbooks in which something is ticked or answered. */
export const $begunPlaybooks: ReadableAtom<readonly string[]> = computed(playbooks.$records, (records) =>
  liveRecords(records)
    .filter((record) => !isBlank(record))
    .map(({ id }) => id),
);

/** Ticks a step or takes the tick away. */
export function tick(slug: string, step: string, isTicked: boolean): void {
  playbooks.put(tickStep($progress.get()(slug), step, isTicked));
}

/** Keeps an answer. */
export function answer(slug: string, name: string, text: string): void {
  playbooks.put(writeAnswer($progress.get()(slug), name, text));
}

/** Keeps how many seconds the clock of an exercise shows. A clock is no act: there is nothing to take back. */
export function keepSecondsUsed(slug: string, seconds: number): void {
  quietly(() => playbooks.put(writeSeconds($progress.get()(slug), seconds)));
}

const editCopies = (slug: string, change: (copies: readonly SheetCopy[]) => readonly SheetCopy[]): void => {
  const kept = $progress.get()(slug);
  playbooks.put({ ...kept, copies: change(kept.copies ?? []) });
};

/** Adds a copy of a sheet for today, with nothing in it, and returns its id. */
export function addCopy(slug: string, sheet: string): string {
  const id = newId();
  act('', () => editCopies(slug, (copies) => [...copies, blankCopy(id, sheet, todayIso())]));
  return id;
}

/** Changes the name or the day of a copy. */
export function describeCopy(slug: string, id: string, change: ChangeOf<SheetCopy>): void {
  editCopies(slug, (copies) => changeIn(copies, id, change));
}

/** Writes into a cell of a copy. */
export function writeInCopy(slug: string, id: string, cell: string, text: string): void {
  editCopies(slug, (copies) => writeCopyCell(copies, id, cell, text));
}

/** Removes a copy; can be undone. */
export function removeCopy(slug: string, id: string): void {
  act('Copy removed', () => editCopies(slug, (copies) => dropFrom(copies, id)));
}

/** Takes away all ticks, answers and copies of a playbook; can be undone. */
export function startOver(slug: string): void {
  if (!isBlank($progress.get()(slug))) act('Ticks and answers removed', () => playbooks.remove(slug));
}
