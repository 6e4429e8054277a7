/** Playbooks as their reader left them, and what a reader does. */
import { computed, type ReadableAtom } from 'nanostores';
import { act } from '../../storage/act.ts';
import { persistRecords } from '../../storage/persisted.ts';
import { isTombstone } from '../../lib/records.ts';
import { blankProgress, isBlank, PLAYBOOKS_FORMAT, tickStep, writeAnswer, type PlaybookProgress } from './progress.ts';

const playbooks = persistRecords('playbooks', PLAYBOOKS_FORMAT);

/** What is kept of a playbook, by the name of its file. A blank one is given for a playbook nobody has touched. */
export const $progress: ReadableAtom<(slug: string) => PlaybookProgress> = computed(playbooks.$records, (records) => (slug: string) => {
  const record = records.get(slug);
  return record === undefined || isTombstone(record) ? blankProgress(slug) : record;
});

/** Ticks a step or takes the tick away. */
export function tick(slug: string, step: string, isTicked: boolean): void {
  playbooks.put(tickStep($progress.get()(slug), step, isTicked));
}

/** Keeps an answer. */
export function answer(slug: string, name: string, text: string): void {
  playbooks.put(writeAnswer($progress.get()(slug), name, text));
}

/** Takes away all ticks and answers of a playbook; can be undone. */
export function startOver(slug: string): void {
  if (!isBlank($progress.get()(slug))) act('Ticks and answers removed', () => playbooks.remove(slug));
}
