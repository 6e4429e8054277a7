/** What a file would change, in words. */
import { capitalized, counted, inOurDirection, isolated, joined } from '../../lib/text.ts';
import { recordName } from './record-names.ts';
import type { Stored } from '../../lib/records.ts';
import type { JsonObject } from '../../lib/parse.ts';
import type { PartPreview } from './restore.ts';

/** How many are named before the rest is only counted. */
const MOST_NAMES = 4;

/** The names of some records of a part. @example 'Job 1, Job 2 and two more' */
function namesOfRecords(part: string, records: readonly Stored[]): string {
  const names = records.slice(0, MOST_NAMES).map((record) => isolated(recordName(part, record as unknown as JsonObject)));
  const rest = records.length - names.length;
  return inOurDirection(joined(rest > 0 ? [...names, `${counted(rest, 'more', 'more')}`] : names, 'and'));
}

/** One line of the preview: how many, of what happens to them, and their names. */
export interface PreviewLine {
  readonly what: string;
  readonly names: string;
}

/** What adding the file does to a part, line by line; what stays as it is comes last. */
export function previewLines(preview: PartPreview): readonly PreviewLine[] {
  const line = (records: readonly Stored[], what: string): readonly PreviewLine[] =>
    records.length === 0
      ? []
      : [{ what: `${capitalized(counted(records.length, what, what))}`, names: namesOfRecords(preview.part, records) }];
  const { added, changed, removed, removedHere, older, mineOnly, same } = preview;
  return [
    ...line(added, 'new'),
    ...line(changed, 'changed later in the file'),
    ...line(removed, 'removed in the file'),
    ...line(older, 'older in the file; mine stays'),
    ...line(removedHere, 'removed here since; stays removed'),
    ...line(mineOnly, 'only here; stays'),
    ...(same > 0 ? [{ what: capitalized(counted(same, 'the same', 'the same')), names: '' }] : []),
  ];
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
    ...(back > 0 ? [`${counted(back, 'note')} ${back === 1 ? 'goes' : 'go'} back to an older wording`] : []),
    ...(again > 0 ? [`${counted(again, 'removed note')} ${again === 1 ? 'comes' : 'come'} back`] : []),
  ];
  return parts.length === 0 ? '' : `${capitalized(joined(parts, 'and'))}.`;
}
