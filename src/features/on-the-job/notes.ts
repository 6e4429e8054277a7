/** Notes, found again by a word of one's own. */
import { folded } from '../../lib/text.ts';
import type { JobNote } from './job-records.ts';

/** The notes in which everything that was typed is found, word by word; all of them where nothing was typed. */
export function findNotes(notes: readonly JobNote[], query: string): readonly JobNote[] {
  const asked = folded(query).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return notes;
  return notes.filter(({ text, word }) => {
    const all = folded(`${word} ${text}`);
    return asked.every((one) => all.includes(one));
  });
}

/** The words of the notes, the most used first, each as it was typed last. */
export function wordsOfNotes(notes: readonly JobNote[]): readonly string[] {
  const uses = new Map<string, { readonly word: string; readonly count: number }>();
  for (const { word } of notes) {
    const key = folded(word.trim());
    if (key !== '') uses.set(key, { word: uses.get(key)?.word ?? word.trim(), count: (uses.get(key)?.count ?? 0) + 1 });
  }
  return [...uses.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)).map(({ word }) => word);
}
