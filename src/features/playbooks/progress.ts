/** What a reader leaves in a playbook: ticks and answers. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { isObject, parseText, parseTexts, present, unknownFields } from '../../lib/parse.ts';
import type { Stored } from '../../lib/records.ts';
import { parseCopies, type SheetCopy } from './sheet-copies.ts';

/** One playbook as its reader left it. `id` is the name of its file. */
export interface PlaybookProgress extends Stored {
  /** Ids of the ticked steps. */
  readonly ticked: readonly string[];
  /** What was written: by prompt id, or by `sheet/row/column` in a table. */
  readonly answers: Readonly<Record<string, string>>;
  /** Further copies of its sheets; the first of each is among the answers. */
  readonly copies?: readonly SheetCopy[];
  /** Whole seconds on the clock of an exercise, from 1. */
  readonly secondsUsed?: number;
}

const parseSeconds = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;

/** How playbooks are stored. */
export const PLAYBOOKS_FORMAT: RecordFormat<PlaybookProgress> = {
  version: 1,
  upgrades: [],
  parseRecord: (raw) => ({
    ...unknownFields(raw, ['copies', 'secondsUsed']),
    id: raw.id,
    updatedAt: raw.updatedAt,
    ticked: parseTexts(raw['ticked']),
    answers: isObject(raw['answers'])
      ? Object.fromEntries(Object.entries(unknownFields(raw['answers'], [])).map(([name, text]) => [name, parseText(text)]))
      : {},
    ...(raw['copies'] === undefined ? {} : { copies: parseCopies(raw['copies']) }),
    ...present({ secondsUsed: parseSeconds(raw['secondsUsed']) }),
  }),
};

/** Where an answer in a table is kept. Column 0 is the first, whose cells may be fixed. */
export function cellName(sheet: string, row: string, column: number): string {
  return `${sheet}/${row}/${column}`;
}

/** A playbook nobody has touched. */
export function blankProgress(id: string): PlaybookProgress {
  return { id, updatedAt: 0, ticked: [], answers: {} };
}

/** Is there nothing ticked and nothing written in it? Time that went by is neither. */
export function isBlank(kept: PlaybookProgress): boolean {
  return kept.ticked.length === 0 && (kept.copies ?? []).length === 0 && Object.values(kept.answers).every((text) => text.trim() === '');
}

/** With a step ticked or not. */
export function tickStep(kept: PlaybookProgress, step: string, isTicked: boolean): PlaybookProgress {
  const others = kept.ticked.filter((one) => one !== step);
  return { ...kept, ticked: isTicked ? [...others, step] : others };
}

/** With an answer written; empty text takes it out. */
export function writeAnswer(kept: PlaybookProgress, name: string, text: string): PlaybookProgress {
  const others = Object.fromEntries(Object.entries(kept.answers).filter(([other]) => other !== name));
  return { ...kept, answers: text === '' ? others : { ...others, [name]: text } };
}

/** With so many seconds on the clock; none takes the clock out. */
export function writeSeconds({ secondsUsed: _before, ...kept }: PlaybookProgress, seconds: number): PlaybookProgress {
  return { ...kept, ...present({ secondsUsed: parseSeconds(seconds) }) };
}

/** How far the reader is, in words; '' when nothing is ticked. @example '3 of 9 ticked' */
export function progressWords(ticked: number, steps: number): string {
  return ticked === 0 ? '' : `${ticked} of ${steps} ticked`;
}
