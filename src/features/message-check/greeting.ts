/** How a message begins: whom it greets. */
import { byLetters } from '../../lib/letters.ts';
import type { Stretch } from './stretch.ts';

/** “Dear Ms. Okafor,”, with the names as far as they could be told; titles stay with them. */
export interface Greeting extends Stretch {
  readonly names: readonly string[];
}

const GREETING = byLetters(
  /^\s*(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|morning|afternoon|sehr geehrte[rs]?|liebe[rs]?|hallo|guten tag|bonjour|cher|chère|madame|monsieur|hola|estimad[oa]s?|buenos días|buenas tardes|ciao|gentile)(?![\p{L}])/u,
);
/** One to three names and nothing else. */
const NAMES_ALONE = byLetters(/^\s*[\p{L}][\p{L}'’.-]+(?:\s[\p{L}][\p{L}'’.-]+){0,2}\s*[,–—-]\s*$/u);
const POLITE = new Set(
  'dear hi hello hey hiya there good morning afternoon evening day greetings all team everyone everybody both sir madam or hiring manager recruiter recruiting committee panel search human resources hr talent acquisition department folks ladies gentlemen to whom it may concern the again office of _ sehr geehrte geehrter liebe lieber liebes hallo frau herr bonjour hola guten tag madame monsieur estimado estimada'.split(
    ' ',
  ),
);
/** A blank to fill in is no name. */
const BLANK = /\[[^\]]*\]|<[^>]*>|\{[^}]*\}|_{2,}/g;
/** Where a greeting ends. */
const ENDS = byLetters(/[,:!;]|\s[–—-]+\s|[–—]|\.\s(?=[\p{Lu}])/u);
/** What stands between words, the apostrophe of “I’m” too; “Amélie” is one. */
const BETWEEN_WORDS = byLetters(/[^\p{L}\p{M}\p{N}]+/u);
/** Words that stand in a sentence and in no greeting. */
const RUNS_ON = new Set('i you can cant just thanks thank thx hope hoping it its is was am im we my this for about sorry any'.split(' '));

/** The greeting a line begins with, if it does. */
export function greetingOf(line: Stretch & { readonly text: string }): Greeting | undefined {
  const lower = line.text.toLowerCase();
  if (!GREETING(lower).test(lower) && !NAMES_ALONE(line.text).test(line.text)) return undefined;
  // Up to the first comma, colon, dash or exclamation mark; a line that runs on without one is a sentence.
  const mark = ENDS(line.text).exec(line.text.replace(/\b(?:mr|mrs|ms|dr|prof|mx)\./gi, (title) => title.replace('.', '_')));
  const length = mark === null ? line.text.length : mark.index + mark[0].length;
  const said = line.text.slice(0, mark === null ? length : mark.index);
  if (said.split(/\s+/).filter(Boolean).length > (mark === null ? 5 : 7)) return undefined;
  // “Hi can’t do Thursday” greets and goes on.
  const words = said.toLowerCase().split(BETWEEN_WORDS(said));
  if (!/^\s*to whom/i.test(said) && words.some((word) => RUNS_ON.has(word))) return undefined;
  const names = said
    .replace(BLANK, ' ')
    .split(/\s+(?:and|und|et|y|e|&|\+)\s+|\s*[&/]\s*/i)
    .map((part) =>
      part
        .split(/[\s.]+/)
        .filter((word) => word !== '' && !POLITE.has(word.toLowerCase()))
        .join(' '),
    )
    .filter(Boolean);
  return { start: line.start, end: line.start + length, names };
}
