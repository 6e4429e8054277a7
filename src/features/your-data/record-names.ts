/** What to call the parts of a case file and the records in them, from their raw values: they may come from anywhere. */
import { wordsIn, type RecordKind } from '../../lib/case-part.ts';
import type { JsonObject } from '../../lib/parse.ts';
import { isSampleKey } from '../../lib/storage-keys.ts';
import { capitalized, counted, shortened } from '../../lib/text.ts';
import { partNamed } from '../exports/parts.ts';

/** The word for a part or its sample; its own name for one we do not know. */
export function partWord(name: string): string {
  const word = partNamed(name)?.word ?? shortened(name, 30);
  return isSampleKey(name) ? `${word} (sample)` : word;
}

/** What is of no kind its part knows. */
const NOTE: RecordKind = { is: () => true, one: 'note', many: 'notes' };

const kindsOf = (part: string): readonly RecordKind[] => [...(partNamed(part)?.kinds ?? []), NOTE];
const kindOf = (part: string, raw: JsonObject): RecordKind => kindsOf(part).find(({ is }) => is(raw)) ?? NOTE;

/** What to call a record: the words a person gave it, on one line; the word for its kind where there are none. */
export function recordName(part: string, raw: JsonObject): string {
  const { nameOf, one } = kindOf(part, raw);
  const name = nameOf === undefined ? (wordsIn(raw)[0] ?? '') : nameOf(raw);
  return name === '' ? capitalized(one) : shortened(name, 60);
}

/** What kind of record this is, as a word. @example kindWord('offers', { id: 'a' }) // 'offer' */
export function kindWord(part: string, raw: JsonObject): string {
  return kindOf(part, raw).one;
}

/** How many of what there are in a part, settings left out. @example 'two interviews, three stories' */
export function countWords(part: string, records: readonly JsonObject[]): string {
  const found = records.map((raw) => kindOf(part, raw));
  return kindsOf(part)
    .filter((kind) => kind.isSetting !== true && found.includes(kind))
    .map((kind) => counted(found.filter((other) => other === kind).length, kind.one, kind.many))
    .join(', ');
}
