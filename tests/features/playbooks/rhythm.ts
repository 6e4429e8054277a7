/** How the running text of a playbook moves: what is left of it without scripts, lists and headings, and what that measures. */
import { flesch } from 'flesch';
import { syllable } from 'syllable';

/** Flesch reading ease of running text: easy for a grown-up in a hurry, and not the staccato of short words in short sentences above it. */
export const EASE = { least: 70, most: 80 } as const;

/** From so many sentences on, a paragraph has one that flows: of so many words. */
export const FLOWING = { from: 3, least: 18, most: 28 } as const;

/** Stands where somebody speaks. */
const SPOKEN = '\uFFFC';

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}$%][\p{L}\p{N}$%’,.-]*(?<![,.])/gu) ?? [];

/** Syllables as they are heard: a number has one for each figure in it that is not a zero. */
const syllables = (word: string): number => (/\p{L}/u.test(word) ? syllable(word) : word.replace(/[^1-9]/g, '').length || 1);

/** Whether a quotation is said by somebody. One of at most four words inside a sentence only mentions them: “partly,” _freedom_. */
const isSpoken = (quotation: string): boolean => /[.?!…][”_]?$/.test(quotation) || words(quotation).length > 4;

/** The sentences of a paragraph; what somebody says is one mark in the sentence it stands in. */
const sentencesOf = (paragraph: string): readonly string[] =>
  paragraph
    .replaceAll('**', '')
    .replace(/\b(Mr|Ms|Mrs|Dr)\./g, '$1')
    .replace(/“[^”]*(?:”|$)|_[^_]*_/g, (quotation) =>
      isSpoken(quotation) ? `${SPOKEN}${/[.?!…][”_]?$/.test(quotation) ? '.' : ''}` : quotation.slice(1, -1),
    )
    .split(/(?<=[.?!…])\s+(?=[\p{Lu}\p{N}$\uFFFC])/u)
    .filter((sentence) => words(sentence).length > 0);

/** The paragraphs of a text that run on: no headings, no lists, no names that head a list. */
const paragraphsOf = (body: string): readonly string[] =>
  body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^(?:#|[-*] |\d+\. |\*\*[^*]+\*\*$)/.test(block));

/** What running text measures, and the paragraphs in it that only tap along. Sentences with a script in them count as sentences, not for the ease. */
export function rhythmOf(body: string): { readonly ease: number; readonly stiff: readonly string[] } {
  const paragraphs = paragraphsOf(body).map(sentencesOf);
  const counted = paragraphs.flat().filter((sentence) => !sentence.includes(SPOKEN));
  const all = counted.flatMap(words);
  const flows = (sentence: string): boolean => words(sentence).length >= FLOWING.least && words(sentence).length <= FLOWING.most;
  return {
    ease: flesch({ sentence: counted.length, word: all.length, syllable: all.reduce((sum, word) => sum + syllables(word), 0) }),
    stiff: paragraphs
      .filter((sentences) => sentences.length >= FLOWING.from && !sentences.some(flows))
      .map((sentences) => sentences.join(' ')),
  };
}

/** What is wrong with the rhythm of a playbook, in words a writer can act on; empty where it reads well. */
export function rhythmFaults(body: string): readonly string[] {
  const { ease, stiff } = rhythmOf(body);
  return [
    ...(ease >= EASE.least
      ? []
      : [`the running text has a reading ease of ${ease.toFixed(1)}, under ${EASE.least}: plainer words, shorter sentences`]),
    ...(ease <= EASE.most
      ? []
      : [`the running text has a reading ease of ${ease.toFixed(1)}, over ${EASE.most}: join sentences that belong together`]),
    ...stiff.map((text) => `no sentence of ${FLOWING.least} to ${FLOWING.most} words in “${text.slice(0, 60)}…”`),
  ];
}
