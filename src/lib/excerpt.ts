/** What of a text is shown where words were found in it. */
import { folded } from './text.ts';
import { WORD } from './word-search.ts';

/** A part of a text, marked or not. */
export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text in parts, with these words marked. */
export function markedText(text: string, words: ReadonlySet<string>): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!words.has(folded(word))) continue;
    if (index > end) parts.push({ text: text.slice(end, index), isMarked: false });
    parts.push({ text: word, isMarked: true });
    end = index + word.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end), isMarked: false }] : parts;
}

/** Does one of these words stand in the text? */
export function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return [...text.matchAll(WORD)].some(([word]) => words.has(folded(word)));
}

/** About `most` characters of the text around the first of these words, cut between words. */
export function excerptAround(text: string, words: ReadonlySet<string>, most = 150): string {
  const first = [...text.matchAll(WORD)].find(({ 0: word }) => words.has(folded(word)))?.index ?? 0;
  // From the beginning of its sentence, where that is near.
  const sentence = text.slice(0, first).search(/[^.?!…”]*$/);
  const start = first - sentence <= most / 2 ? sentence : text.indexOf(' ', first - most / 3) + 1;
  const from = text.slice(start).trimStart();
  const cut = from.length <= most ? from : `${from.slice(0, Math.max(from.lastIndexOf(' ', most), most / 2))} …`;
  return `${start > sentence ? '… ' : ''}${cut}`;
}
