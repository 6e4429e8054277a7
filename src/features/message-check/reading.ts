/** A message as the rules read it: sentences of plain words, each knowing where it stands in the text. */
import { ownWords, type OwnWords, type Stretch } from './own-words.ts';

/** A word as the rules see it: lower case, without its short form. `don’t` is two words in one place. */
interface Word extends Stretch {
  readonly text: string;
}

/** A sentence of the writer’s own. */
export interface Sentence extends Stretch {
  /** Its words between single spaces, with a space before the first and after the last. */
  readonly plain: string;
  readonly words: number;
  /** Does it end in a question mark? */
  readonly asks: boolean;
  /** Which paragraph it stands in, from 0. */
  readonly paragraph: number;
  /** The part of the text between two offsets of `plain`. */
  readonly stretch: (from: number, to: number) => Stretch;
}

/** The message as read. */
export interface MessageReading extends OwnWords {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

const SHORT: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
  "y'all": 'you all',
  dont: 'do not',
  didnt: 'did not',
  doesnt: 'does not',
  wasnt: 'was not',
  isnt: 'is not',
  couldnt: 'could not',
  wouldnt: 'would not',
  havent: 'have not',
  cant: 'can not',
  wont: 'will not',
  im: 'i am',
  ive: 'i have',
  id: 'id',
  youre: 'you are',
  thats: 'that is',
  u: 'you',
  ur: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  thnx: 'thanks',
  ty: 'thanks',
  tks: 'thanks',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  gimme: 'give me',
  lemme: 'let me',
  abt: 'about',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  tho: 'though',
  asap: 'asap',
};
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'m$/, ' am'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
  [/^(it|that|there|here|what|who|how|where|he|she|everything|nothing|this)'s$/, '$1 is'],
  [/'s$/, " 's"],
  [/s'$/, 's'],
];

/** A word in the forms the rules know. @example plainWord('Didn’t') // 'did not' */
function plainWord(word: string): string {
  const lower = word.toLowerCase().replace(/[’‘ʼ`´]/g, "'");
  const known = Object.hasOwn(SHORT, lower) ? SHORT[lower] : undefined;
  if (known !== undefined) return known;
  if (!lower.includes("'")) return lower;
  for (const [ending, full] of ENDINGS) if (ending.test(lower)) return lower.replace(ending, full);
  return lower;
}

const WORD = /[\p{L}\p{M}]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[$€£%&@]/gu;

function wordsOf(text: string, { start, end }: Stretch): readonly Word[] {
  return [...text.slice(start, end).matchAll(WORD)].flatMap((found) => {
    const from = start + found.index;
    return plainWord(found[0])
      .split(' ')
      .map((word) => ({ text: word, start: from, end: from + found[0].length }));
  });
}

/** Titles and short forms whose full stop ends no sentence. */
const NO_END = /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|jr|sr|inc|ltd|co|corp|vs|etc|e\.g|i\.e|approx|no|dept|a\.m|p\.m|u\.s|[a-z])\.$/i;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a stretch, which may run over lines broken by hand. The browser finds them; what ends in a title or a short form goes on. */
function sentencesIn(text: string, line: Stretch): readonly Stretch[] {
  const parts: { start: number; end: number }[] = [];
  for (const { index, segment } of SEGMENTER.segment(text.slice(line.start, line.end).replace(/[\r\n\u2028\u2029]/g, ' '))) {
    const [start, end] = [line.start + index, line.start + index + segment.length];
    const last = parts.at(-1);
    if (last !== undefined && NO_END.test(text.slice(last.start, last.end).trimEnd())) last.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

function sentenceOf(text: string, { start, end }: Stretch, paragraph: number): Sentence | undefined {
  const words = wordsOf(text, { start, end });
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const begins: number[] = [];
  let plain = ' ';
  for (const word of words) {
    begins.push(plain.length);
    plain += `${word.text} `;
  }
  const wordAt = (offset: number): Word => {
    let low = 0;
    for (let high = words.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if ((begins[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return words[low] ?? first;
  };
  const closes = /^[.!?…,;:]*["”’)]*[.!?…]*/.exec(text.slice(last.end, end))?.[0].length ?? 0;
  return {
    start: first.start,
    end: last.end + closes,
    plain,
    words: words.length,
    asks: text.slice(last.end, end).includes('?'),
    paragraph,
    stretch: (from, to) => ({ start: wordAt(from).start, end: wordAt(Math.max(from, to - 1)).end }),
  };
}

/** Reads a message. Never throws; only its first 20,000 characters count. */
export function readMessage(text: string): MessageReading {
  const own = ownWords(text);
  // A mail wrapped by hand has lines that end in the middle of a sentence: those are put together.
  const runs: { start: number; end: number; paragraph: number }[] = [];
  let paragraph = 0;
  own.lines.forEach((line, at) => {
    const before = own.lines[at - 1];
    const run = runs.at(-1);
    const gap = before === undefined ? '' : text.slice(before.end, line.start);
    const isNewParagraph = /\n\s*\n|\r\n\s*\r\n/.test(gap);
    if (isNewParagraph) paragraph++;
    const isBullet = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s/.test(text.slice(line.start, line.end));
    const continues =
      run !== undefined &&
      before !== undefined &&
      !isNewParagraph &&
      !isBullet &&
      !/[.!?…:;]["”’)]?\s*$/.test(text.slice(before.start, before.end));
    if (continues && before.end - before.start > 30) run.end = line.end;
    else runs.push({ start: line.start, end: line.end, paragraph });
  });
  const sentences = runs.flatMap((run) => sentencesIn(text, run).flatMap((part) => sentenceOf(text, part, run.paragraph) ?? []));
  return { ...own, text, sentences, words: sentences.reduce((sum, sentence) => sum + sentence.words, 0) };
}
