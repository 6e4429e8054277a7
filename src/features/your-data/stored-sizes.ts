/** What is stored and how much room it takes, from the raw texts. */
import { sizeOf, sumOf, type Size } from '../../lib/room.ts';
import { liveIn, envelopeIn } from './case-file.ts';
import { ASIDE_MARK, isSampleKey, KEY_PREFIX } from '../../lib/storage-keys.ts';
import { PARTS } from '../exports/parts.ts';
import { countWords, partWord, recordName } from './record-names.ts';

const partNames = (): readonly string[] => PARTS.map(({ key }) => key);

/** One row of what is stored. */
export interface StoredRow {
  readonly key: string;
  /** The part it belongs to, such as `offers`. */
  readonly part: string;
  readonly word: string;
  /** How many of what; `''` when it cannot be read. */
  readonly counts: string;
  readonly size: Size;
  /** `other`: what only this device has to know. */
  readonly kind: 'mine' | 'sample' | 'aside' | 'other';
}

/** A note that takes much room. */
export interface LargeNote {
  readonly name: string;
  readonly word: string;
  readonly characters: number;
}

function rowOf(key: string, text: string): StoredRow {
  const part = key.slice(KEY_PREFIX.length);
  const records = liveIn(envelopeIn(text)?.records ?? []);
  const [owner = part] = part.split(':');
  const isAside = part.includes(ASIDE_MARK);
  const kind = isAside ? 'aside' : isSampleKey(key) ? 'sample' : partNames().includes(part) ? 'mine' : 'other';
  const word = kind === 'aside' ? `Set aside from ${partWord(owner)}` : partWord(part);
  return { key, part, word, counts: isAside ? '' : countWords(part, records), size: sizeOf(key, text), kind };
}

/** A row for every stored text, my parts first, in their order, the samples together last; empty ones and settings left out. */
export function storedRows(texts: ReadonlyMap<string, string>): readonly StoredRow[] {
  const place = ({ part }: StoredRow): number => [...partNames(), part].indexOf(part);
  const all = [...texts].map(([key, text]) => rowOf(key, text));
  const rows = all.filter(({ kind, counts }) => kind === 'aside' || (kind === 'mine' && counts !== ''));
  const samples = all.filter(({ kind }) => kind === 'sample');
  const sample = {
    key: '',
    part: 'sample',
    word: 'The sample',
    counts: '',
    kind: 'sample',
    size: sumOf(samples.map(({ size }) => size)),
  } as const;
  return [...rows.sort((a, b) => place(a) - place(b)), ...(samples.length > 0 ? [sample] : [])];
}

/** Everything together. */
export function wholeSize(texts: ReadonlyMap<string, string>): Size {
  return sumOf([...texts].map(([key, text]) => sizeOf(key, text)));
}

/** The notes that take most room, the largest first; only those worth a look. */
export function largestNotes(texts: ReadonlyMap<string, string>, most = 5): readonly LargeNote[] {
  const notes = [...texts].flatMap(([key, text]) => {
    const part = key.slice(KEY_PREFIX.length);
    return liveIn(envelopeIn(text)?.records ?? []).map((record) => ({
      name: recordName(part, record),
      word: partWord(part),
      characters: JSON.stringify(record).length,
    }));
  });
  return notes.sort((a, b) => b.characters - a.characters).slice(0, most);
}

/** A size in words. @example sizeWords(1234567) // '1.2 million characters' */
export function sizeWords(characters: number): string {
  if (characters >= 1_000_000) return `${(characters / 1_000_000).toFixed(1)} million characters`;
  return characters >= 1000 ? `${Math.round(characters / 1000)} thousand characters` : `${characters} characters`;
}
