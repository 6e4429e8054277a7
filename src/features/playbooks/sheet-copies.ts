/** Copies of a sheet: a weekly meeting has an agenda every week. The first copy has no name; it is kept among the answers of the playbook. */
import { formatDay } from '../../lib/dates.ts';
import { changeIn } from '../../lib/list.ts';
import { idClaims, isObject, parseIsoDate, parseList, parseText, present, unknownFields } from '../../lib/parse.ts';

/** One more copy of a sheet. */
export interface SheetCopy {
  readonly id: string;
  /** The sheet it is of. */
  readonly sheet: string;
  readonly name: string;
  /** ISO date: the day it is for. */
  readonly on?: string;
  /** What was written, by `row/column`. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Which copy of a sheet is shown: the id of a further one, or the first. */
export const FIRST_COPY = '';

/** A copy with nothing in it, for a day. */
export function blankCopy(id: string, sheet: string, on: string): SheetCopy {
  return { id, sheet, name: '', on, cells: {} };
}

/** Copies from anything; what is not a list gives none. Never throws. */
export function parseCopies(value: unknown): readonly SheetCopy[] {
  const claim = idClaims();
  return parseList(value, (raw, at) => ({
    ...unknownFields(raw, ['on']),
    id: claim(raw, `copy-${at}`),
    sheet: parseText(raw['sheet']),
    name: parseText(raw['name']),
    cells: isObject(raw['cells'])
      ? Object.fromEntries(Object.entries(unknownFields(raw['cells'], [])).map(([name, text]) => [name, parseText(text)]))
      : {},
    ...present({ on: parseIsoDate(raw['on']) }),
  }));
}

/** With a cell of a copy written; empty text takes it out. A copy that is not there changes nothing. */
export function writeCopyCell(copies: readonly SheetCopy[], id: string, cell: string, text: string): readonly SheetCopy[] {
  const copy = copies.find((one) => one.id === id);
  if (copy === undefined) return copies;
  const others = Object.fromEntries(Object.entries(copy.cells).filter(([name]) => name !== cell));
  return changeIn(copies, id, { cells: text === '' ? others : { ...others, [cell]: text } });
}

/** The copy of a sheet that is shown: the one chosen, else the last; `undefined` is the first. */
export function shownCopy(copies: readonly SheetCopy[], sheet: string, chosen: string | undefined): SheetCopy | undefined {
  const its = copies.filter((copy) => copy.sheet === sheet);
  return chosen === FIRST_COPY ? undefined : (its.find(({ id }) => id === chosen) ?? its.at(-1));
}

/** What a copy is called: its name and its day. @example 'Planning, Mon, Jun 1' */
export function copyName(copy: Pick<SheetCopy, 'name' | 'on'> | undefined, today: string): string {
  if (copy === undefined) return 'First copy';
  return [copy.name.trim(), copy.on === undefined ? '' : formatDay(copy.on, today)].filter(Boolean).join(', ') || 'A copy without a name';
}
