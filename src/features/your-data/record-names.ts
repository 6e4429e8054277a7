/** What to call the parts of a case file and the records in them, from their raw values: they may come from anywhere. */
import { wordsIn, type NameIn, type RecordKind } from '../../lib/case-part.ts';
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
const NO_OTHERS: NameIn = () => '';

/** The words a person gave a record, on one line; `''` where there are none. `nameIn` names those it belongs to. */
export function ownName(part: string, raw: JsonObject, nameIn: NameIn = NO_OTHERS): string {
  const { nameOf } = kindOf(part, raw);
  return shortened(nameOf === undefined ? (wordsIn(raw)[0] ?? '') : nameOf(raw, nameIn), 60);
}

/** What to call a record: its own name, or the word for its kind where it has none. */
export function recordName(part: string, raw: JsonObject, nameIn: NameIn = NO_OTHERS): string {
  return ownName(part, raw, nameIn) || capitalized(kindOf(part, raw).one);
}

/** What kind of record this is, as a word. @example kindWord('offers', { id: 'a' }) // 'offer' */
export function kindWord(part: string, raw: JsonObject): string {
  return kindOf(part, raw).one;
}

/** Did the person write any of this record, or did it come about by itself? */
export function isMade(part: string, raw: JsonObject): boolean {
  return kindOf(part, raw).isMade?.(raw) ?? true;
}

/** Some records of one kind: how many of what, and the names of those that have one. */
export interface NamedKind {
  /** @example 'two offers' */
  readonly counted: string;
  readonly names: readonly string[];
  readonly isSetting: boolean;
}

/** The records of a part by their kinds, in the order of the part; what came about by itself is left out. */
export function namedKinds(part: string, all: readonly JsonObject[], nameIn: NameIn = NO_OTHERS): readonly NamedKind[] {
  const records = all.filter((raw) => isMade(part, raw));
  return kindsOf(part).flatMap((kind) => {
    const found = records.filter((raw) => kindOf(part, raw) === kind);
    const names = found.map((raw) => ownName(part, raw, nameIn)).filter((name) => name !== '');
    return found.length === 0 ? [] : [{ counted: counted(found.length, kind.one, kind.many), names, isSetting: kind.isSetting === true }];
  });
}

/** How many of what there are in a part, settings left out. @example 'two interviews, three stories' */
export function countWords(part: string, records: readonly JsonObject[]): string {
  const kinds = namedKinds(part, records).filter(({ isSetting }) => !isSetting);
  return kinds.map((kind) => kind.counted).join(', ');
}
