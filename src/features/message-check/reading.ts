/** A message as the rules read it: sentences of plain words, each knowing where it stands in the text. */
import { byLetters } from '../../lib/letters.ts';
import { rememberTexts } from '../../lib/remember.ts';
import { ownWords, type OwnWords } from './own-words.ts';
import type { Stretch } from './stretch.ts';

/** A sentence of the writer’s own. */
export interface Sentence extends Stretch {
  /** Its words between single spaces, with a space before the first and after the last. */
  readonly plain: string;
  /** The same words as the model counts them: names, numbers, weekdays and months are one word each; a question ends in `?`. */
  readonly terms: readonly string[];
  readonly words: number;
  /** Does it end in a question mark? */
  readonly asks: boolean;
}

/** The message as read. */
export interface MessageReading extends OwnWords {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

/** Short forms, and what they stand for. */
const SHORT: ReadonlyMap<string, string> = new Map(
  "can't=can not,cannot=can not,won't=will not,shan't=shall not,let's=let us,y'all=you all,dont=do not,didnt=did not,doesnt=does not,wasnt=was not,isnt=is not,couldnt=could not,wouldnt=would not,havent=have not,cant=can not,wont=will not,im=i am,ive=i have,id=id,youre=you are,thats=that is,u=you,ur=your,r=are,pls=please,plz=please,thx=thanks,thnx=thanks,ty=thanks,tks=thanks,gonna=going to,wanna=want to,gotta=have to,gimme=give me,lemme=let me,abt=about,bc=because,cuz=because,coz=because,tho=though,asap=asap"
    .split(',')
    .map((pair) => pair.split('=') as [string, string]),
);
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
  const known = SHORT.get(lower);
  if (known !== undefined) return known;
  if (!lower.includes("'")) return lower;
  for (const [ending, full] of ENDINGS) if (ending.test(lower)) return lower.replace(ending, full);
  return lower;
}

const FOLDED: ReadonlyMap<string, string> = new Map([
  ...['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].flatMap((day) =>
    [`${day}day`, `${day}days`].map((one) => [one, 'weekday'] as const),
  ),
  ...'january february march april june july august september october november december'.split(' ').map((one) => [one, 'month'] as const),
]);

const NUMBER = byLetters(/^[\p{N}]/u);
const CAPITALIZED = byLetters(/^[\p{Lu}][’']?[\p{Ll}]/u);

/** A word as the model counts it where it begins a sentence. */
const termOf = (text: string): string => (NUMBER(text).test(text) ? '#' : (FOLDED.get(text) ?? text));

/** More words than most messages have. */
const MOST_WORDS_REMEMBERED = 4000;

/** A word as it is written, read once: the words it stands for, and what the model counts each of them as, first in a sentence and later. */
const readWord = rememberTexts(MOST_WORDS_REMEMBERED, (said) => {
  const isCapitalized = CAPITALIZED(said).test(said);
  return plainWord(said)
    .split(' ')
    .map((text) => {
      const term = termOf(text);
      return { text, term, later: isCapitalized && term === text && text.length > 1 ? 'name' : term };
    });
});

const WORD = byLetters(/[\p{L}\p{M}]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*|[\p{N}]+(?:[.,:][\p{N}]+)*|[$€£%&@]/gu);

/** Titles and short forms whose full stop ends no sentence. */
const NO_END = /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|jr|sr|inc|ltd|co|corp|vs|etc|e\.g|i\.e|approx|no|dept|a\.m|p\.m|u\.s|[a-z])\.$/i;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a run of lines. The browser finds them; what ends in a title or a short form goes on. */
function sentencesIn(run: string): readonly Stretch[] {
  const parts: { start: number; end: number }[] = [];
  for (const { index, segment } of SEGMENTER.segment(run.replace(/[\r\n\u2028\u2029]/g, ' '))) {
    const end = index + segment.length;
    const last = parts.at(-1);
    if (last !== undefined && NO_END.test(run.slice(last.start, last.end).trimEnd())) last.end = end;
    else parts.push({ start: index, end });
  }
  return parts;
}

/** More sentences than a message has. */
const MOST_REMEMBERED = 1000;

/** A text as one sentence; its offsets are those in the text. */
const sentenceOf = rememberTexts(MOST_REMEMBERED, (text): Sentence | null => {
  const said = text.match(WORD(text)) ?? [];
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lastEnd = text.lastIndexOf(last) + last.length;
  const after = text.slice(lastEnd);
  const asks = after.includes('?');
  const words = said.flatMap(readWord);
  const terms: string[] = [];
  words.forEach(({ term, later }, at) => {
    const next = at === 0 ? term : later;
    if (next !== 'name' || terms.at(-1) !== 'name') terms.push(next);
  });
  if (asks) terms.push('?');
  return {
    start: text.indexOf(first),
    end: lastEnd + (/^[.!?…,;:]*["”’)]*[.!?…]*/.exec(after)?.[0].length ?? 0),
    plain: ` ${words.map(({ text: word }) => word).join(' ')} `,
    terms,
    words: words.length,
    asks,
  };
});

const shifted = <T extends Stretch>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by });

/** The sentences of a run of lines, with offsets in it. */
const readRun = rememberTexts(MOST_REMEMBERED, (run): readonly Sentence[] =>
  sentencesIn(run).flatMap(({ start, end }) => {
    const sentence = sentenceOf(run.slice(start, end));
    return sentence === null ? [] : [shifted(sentence, start)];
  }),
);

/** An item of a list begins so. */
const BULLET = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s/;
/** A shorter line that ends without a full stop is a line of its own. */
const LEAST_BROKEN = 30;

/** Reads a message; `isAllMine`: nothing in it is quoted. Never throws; only its first 20,000 characters count. */
export function readMessage(text: string, isAllMine = false): MessageReading {
  const own = ownWords(text, isAllMine);
  // A mail wrapped by hand has lines that end in the middle of a sentence: those are put together.
  const runs: { start: number; end: number }[] = [];
  own.lines.forEach((line, at) => {
    const before = own.lines[at - 1];
    const run = runs.at(-1);
    const continues =
      run !== undefined &&
      before !== undefined &&
      before.end - before.start > LEAST_BROKEN &&
      !/\n\s*\n|\r\n\s*\r\n/.test(text.slice(before.end, line.start)) &&
      !BULLET.test(text.slice(line.start, line.end)) &&
      !/[.!?…:;]["”’)]?\s*$/.test(text.slice(before.start, before.end));
    if (continues) run.end = line.end;
    else runs.push({ start: line.start, end: line.end });
  });
  const sentences = runs.flatMap((run) => readRun(text.slice(run.start, run.end)).map((sentence) => shifted(sentence, run.start)));
  return { ...own, text, sentences, words: sentences.reduce((sum, sentence) => sum + sentence.words, 0) };
}
