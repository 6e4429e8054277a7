/** What a file would change, in words. */
import { capitalized, counted, isolated, joined } from '../../lib/text.ts';
import type { NameIn } from '../../lib/case-part.ts';
import { LATEST_STAMP, type Stored } from '../../lib/records.ts';
import type { JsonObject } from '../../lib/parse.ts';
import type { PartRecords } from '../exports/parts.ts';
import { namedKinds, ownName, type NamedKind } from './record-names.ts';
import { isAhead, type PartPreview } from './restore.ts';

/** How many are named before the rest is only counted. */
const MOST_NAMES = 4;

const rawOf = (records: readonly Stored[]): readonly JsonObject[] => records as unknown as readonly JsonObject[]; // objects with named fields

/** What a record is called, looked up in the first of these cases that has it. */
export function namesFrom(...cases: readonly PartRecords[]): NameIn {
  return (part, id) => {
    const found = cases.map((parts) => parts.get(part)?.get(id)).find((record) => record !== undefined);
    return found === undefined ? '' : ownName(part, found as unknown as JsonObject);
  };
}

/** One line of the preview: what happens, and to which. */
export interface PreviewLine {
  readonly what: string;
  /** Records of one kind, with those of their names that are said. */
  readonly kinds: readonly NamedKind[];
  readonly isRemovedHere: boolean;
}

/** Some of the names, and how many are left unsaid. */
function fewNames({ names, ...kind }: NamedKind): NamedKind {
  const rest = names.length - MOST_NAMES;
  return { ...kind, names: rest > 0 ? [...names.slice(0, MOST_NAMES), counted(rest, 'more', 'more')] : names };
}

/** What adding the file does to a part, line by line; what stays as it is comes last. */
export function previewLines(preview: PartPreview, nameIn?: NameIn): readonly PreviewLine[] {
  const { part, added, changed, removed, removedHere, older, mineOnly, ahead } = preview;
  const line = (all: readonly Stored[], what: string): readonly PreviewLine[] => {
    const kinds = namedKinds(part, rawOf(all), nameIn).map(fewNames);
    return kinds.length === 0 ? [] : [{ what: capitalized(counted(all.length, what, what)), kinds, isRemovedHere: all === removedHere }];
  };
  /** Where a clock was wrong, “later” is not claimed. */
  const dated = (records: readonly Stored[], sure: string, unsure: string): readonly PreviewLine[] => [
    ...line(
      records.filter(({ id }) => !ahead.has(id)),
      sure,
    ),
    ...line(
      records.filter(({ id }) => ahead.has(id)),
      unsure,
    ),
  ];
  return [
    ...line(added, 'new'),
    ...dated(changed, 'changed later in the file', 'other in the file, with a date in the future; would take the place of mine'),
    ...dated(removed, 'removed in the file', 'removed in the file, with a date in the future'),
    ...dated(older, 'older in the file; mine stays', 'other in the file; mine has a date in the future and stays'),
    ...line(removedHere, 'removed here since; stays removed'),
    ...line(mineOnly, 'only here; stays'),
  ];
}

/** How many are the same in both; '' when none are. */
export function sameWords({ same }: PartPreview): string {
  return same > 0 ? capitalized(counted(same, 'the same', 'the same')) : '';
}

/** A line as plain text. @example 'Three new: two offers (Assistant, Acme; Clerk, Bell), one setting' */
export function lineText({ what, kinds }: PreviewLine): string {
  return `${what}: ${kinds.map(({ counted: count, names }) => (names.length === 0 ? count : `${count} (${names.map(isolated).join('; ')})`)).join(', ')}`;
}

/** Says that a file, or notes in it or here, carry a date ahead of the clock; '' when none does. `savedAt`: ISO moment or ''. */
export function aheadWords(savedAt: string, previews: readonly PartPreview[], now: number = LATEST_STAMP): string {
  const isFile = savedAt !== '' && isAhead(Date.parse(savedAt), now);
  const countIn = (select: (preview: PartPreview) => readonly Stored[]): number =>
    previews.reduce((sum, preview) => sum + select(preview).filter(({ id }) => preview.ahead.has(id)).length, 0);
  const unsure = countIn(({ changed, older, removed }) => [...changed, ...older, ...removed]);
  const notes = unsure + countIn(({ added }) => added);
  if (!isFile && notes === 0) return '';
  const who = capitalized(joined([...(isFile ? ['this file'] : []), ...(notes > 0 ? [counted(notes, 'note')] : [])], 'and'));
  const verb = isFile !== notes > 0 && notes <= 1 ? 'carries' : 'carry';
  const doubt = unsure === 0 ? '' : ' So nobody can tell which wording is later: look at what it would change before you add it.';
  return `${who} ${verb} a date in the future: the clock of a device was wrong.${doubt}`;
}

/** Is a part the same here and in the file? */
export function isSamePart({ added, changed, removed, removedHere, older, mineOnly }: PartPreview): boolean {
  return [added, changed, removed, removedHere, older, mineOnly].every((records) => records.length === 0);
}

/** What replacing would take away, in numbers; '' when it takes nothing. */
export function lossWords(previews: readonly PartPreview[]): string {
  const gone = previews.reduce((sum, { mineOnly, removed }) => sum + mineOnly.length + removed.length, 0);
  const back = previews.reduce((sum, { older }) => sum + older.length, 0);
  const again = previews.reduce((sum, { removedHere }) => sum + removedHere.length, 0);
  const parts = [
    ...(gone > 0 ? [`${counted(gone, 'note')} of mine ${gone === 1 ? 'goes' : 'go'}`] : []),
    ...(back > 0 ? [`${counted(back, 'note')} ${back === 1 ? 'takes' : 'take'} the wording of the file`] : []),
    ...(again > 0 ? [`${counted(again, 'removed note')} ${again === 1 ? 'comes' : 'come'} back`] : []),
  ];
  return parts.length === 0 ? '' : `${capitalized(joined(parts, 'and'))}.`;
}
