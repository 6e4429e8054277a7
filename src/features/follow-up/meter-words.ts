/** What the about-meter says in words, and how long a message is. */
import { counted } from '../../lib/text.ts';
import type { MeterBit } from '../message-check/about.ts';

/** A count of sentences on each side. */
export interface MeterCount {
  readonly them: number;
  readonly me: number;
}

/** How many sentences are about the reader, and how many about the writer. */
export function countMeter(bits: readonly MeterBit[]): MeterCount {
  return { them: bits.filter((bit) => bit.about === 'them').length, me: bits.filter((bit) => bit.about === 'me').length };
}

/** Whom the sentence is about that says why one writes; `undefined` where none does. */
export function whyIsAbout(bits: readonly MeterBit[]): MeterBit['about'] | undefined {
  return bits.find((bit) => bit.isWhy)?.about;
}

/** A run longer than this is counted instead of told in order. */
const MOST_RUNS = 4;

/** What the eye reads in the picture, for those who hear it. */
export function meterLabel(bits: readonly MeterBit[]): string {
  const side = { them: 'the reader', me: 'you', none: 'neither' } as const;
  const runs: { about: MeterBit['about']; count: number }[] = [];
  for (const { about } of bits) {
    const last = runs.at(-1);
    if (last?.about === about) last.count++;
    else runs.push({ about, count: 1 });
  }
  const { them, me } = countMeter(bits);
  const order =
    runs.length <= MOST_RUNS
      ? runs.map(({ about, count }) => `${count} about ${side[about]}`).join(', then ')
      : `${them} about the reader, ${me} about you, ${bits.length - them - me} about neither`;
  const why = whyIsAbout(bits);
  return `Who this message is about, sentence by sentence: ${order}.${why === undefined ? '' : ` The sentence that says why you write is about ${side[why]}.`}`;
}

/** How many words a text has. */
export function sentenceCountWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words a minute, read on a screen without haste. */
const PACE = 200;

function readingTime(words: number): string {
  const seconds = (words / PACE) * 60;
  if (seconds < 15) return 'a few seconds to read';
  if (seconds < 25) return 'about 20 seconds to read';
  if (seconds < 45) return 'about half a minute to read';
  if (seconds < 90) return 'about a minute to read';
  return `about ${counted(Math.round(seconds / 60), 'minute')} to read`;
}

/** Length and shape in words. @example '84 words in three paragraphs, about half a minute to read' */
export function lengthWords(text: string): string {
  const words = sentenceCountWords(text);
  // A greeting and a name are no paragraphs.
  const paragraphs = text.split(/\n\s*\n/).filter((part) => sentenceCountWords(part) > 4).length;
  const shape = paragraphs > 1 ? ` in ${counted(paragraphs, 'paragraph')}` : '';
  return `${words} ${words === 1 ? 'word' : 'words'}${shape}, ${readingTime(words)}`;
}

/** The longest name that fits beside the meter. */
const LONGEST_NAME = 14;

/** The reader as the meter names them: by name where that is short, else as “them”. */
export function readerName(to: string): string | undefined {
  const name = to.trim();
  return name !== '' && name.length <= LONGEST_NAME ? name : undefined;
}
