/** A person's lines as they are said aloud, within sentences of ours. */
import { uncapitalized } from '../../lib/text.ts';
import { plainText } from '../negotiate/ask-shape.ts';
import { baseOfThird, isBase, isBoth, isPlain } from '../work-lines/formula-words.ts';
import { isPastVerb } from '../work-lines/past-verbs.ts';
import type { ReviewAsk } from '../wins/review.ts';

/** What goals begin with, besides what job descriptions do. */
const OF_GOALS =
  /^(?:better|calmer|cheaper|cleaner|clearer|close|cut|double|easier|expand|fewer|finish|grow|halve|higher|hit|increase|launch|lower|open|quicker|raise|reach|retain|safer|save|shorter|simpler|slower|smoother|sooner|spend|start|stay|stop|strengthen|whatever|whoever|win)$/i;
/** Before a name they are no part of it: “Every Friday”. */
const SMALL =
  /^(?:an?|all|any|both|by|each|every|fewer|for|from|in|less|more|my|no|on|one|our|some|the|their|these|this|those|to|two|three|with|your)$/i;
/** No name is right before it: “Pass the inspection”. */
const NO_NAME_BEFORE = /^(?:an?|the|my|our|your|their|every|each|all|no)$/;
/** Names that end like a past tense. */
const NAME = /^(?:ahmed|alfred|fred|jared|manfred|moham+ed|muham+ed|wilfred|winifred)$/i;
/** Names that are past tenses too: verbs only with what belongs to one behind them. */
const NAME_OR_VERB = /^(?:drew|rose|wade)$/i;
const OF_A_VERB = /^(?:an?|the|up|out|on|from|to|my|our|all|every|both|[$€£]?\d.*)$/i;

const wordsOf = (text: string): readonly string[] => text.split(' ').map((word) => word.replace(/[^\p{L}\p{N}’'&-]/gu, ''));

/** Does it say what somebody did, and is no name? */
function isDone(word: string, next: string): boolean {
  if (NAME.test(word) || (NAME_OR_VERB.test(word) && !OF_A_VERB.test(next))) return false;
  // “REBUILT” stays as it is.
  return /^\p{L}[\p{Ll}-]*$/u.test(word) && isPastVerb(word, next);
}

/** The text with its first letter in lower case where its first word is a plain one; a name, an acronym and “I” stay. In doubt it is a name. */
export function withPlainStart(text: string): string {
  const [first = '', next = ''] = wordsOf(text);
  if (!/^\p{Lu}[\p{Ll}’'-]*$/u.test(first) || /^I(?:['’]|$)/.test(first)) return text;
  const isVerb = NO_NAME_BEFORE.test(next) || isDone(first, next) || OF_GOALS.test(first) || (isBase(first) && !isBoth(first));
  // “Travel Desk Lisbon”, “Renata Sole”.
  if (/^\p{Lu}\p{Ll}/u.test(next) && !isVerb && !SMALL.test(first)) return text;
  return isVerb || isPlain(first, next) ? uncapitalized(text) : text;
}

/** What I did, as a sentence that begins with “I” or “we”; `''` where the line does not begin with what somebody did. `text` is plain. */
export function asDone(text: string): string {
  const [first = '', second = '', third = ''] = wordsOf(text);
  if (/^(?:I|we)(?:['’]\p{L}+)?$/iu.test(first) && second !== '') return /^we/i.test(first) ? uncapitalized(text) : text;
  const isAdverb = /^\p{L}\p{Ll}+ly$/u.test(first);
  return isDone(first, second) || (isAdverb && isDone(second, third)) ? `I ${uncapitalized(text)}` : '';
}

/** Follow “I” in a promise, besides the verbs of job descriptions. */
const OF_PROMISES = /^(?:agree|close|commit|continue|cut|free|go|halve|learn|let|pass|raise|save|show|spend|start|stay|step|stop)$/i;
const CLAUSE = /^(?:I|you|we|they|she|he|it|nobody|everybody|everyone)(?:['’]\p{L}+)? \S/iu;

/** What they get for an ask, as I say it; `''` for nothing. The sentence has no period yet. */
export function inReturn({ gives, tone }: Pick<ReviewAsk, 'gives' | 'tone'>): string {
  const text = plainText(gives);
  if (text === '') return '';
  const would = tone === 'firm' ? 'I’ll' : 'I’d';
  const promised = /^(?:I (?:will|would|shall)|I['’](?:ll|d)) (?=\S)/iu;
  if (promised.test(text)) return `In return, ${text.replace(promised, () => `${would} `)}`;
  const own = /^I (?=\S)/u.test(text) ? text.slice(2) : text;
  const [first = ''] = wordsOf(own);
  const isPromise = OF_PROMISES.test(first) || (isBase(first) && (own !== text || !isBoth(first)));
  if (isPromise) return `In return, ${would} ${withPlainStart(own)}`;
  if (CLAUSE.test(text)) return `In return, ${/^I(?: |['’])/.test(text) ? text : uncapitalized(text)}`;
  return `What you get in return: ${withPlainStart(text)}`;
}

const JOB =
  /\b(?:administrator|analyst|assistant|associate|coordinator|director|lead|manager|officer|partner|secretary|specialist|supervisor)$/i;
const NO_NAME = /\b(?:as|be|change|is|make|match(?:es)?|me|my|promote|with)\b/i;

/** “A temp” within a sentence: “a temp”. */
export const withSmallArticle = (text: string): string => text.replace(/^(?:An?|The)(?= )/, (article) => article.toLowerCase());

/** What says something of a thing: with it, “the budget is mine” is a sentence and no thing. */
const OF_A_SENTENCE =
  /^(?:is|are|was|were|has|have|had|will|would|should|can|could|may|must|gets?|goes|stays?|becomes?|remains?|comes|shares?|belongs?|starts?|ends?|I|we|you|they|he|she)(?:['’]\p{L}+)?$/iu;

/** Can the ask follow “I’m thinking of” as it is? A figure of pay, the name of a job, or a thing that begins with “a” or “the”. */
export function isPlainThing({ kind, what }: Pick<ReviewAsk, 'kind' | 'what'>): boolean {
  const text = plainText(what);
  if (kind === 'title' && JOB.test(text)) return text.split(' ').length <= 5 && !NO_NAME.test(text);
  if (/[.:;!?] /.test(text) || wordsOf(text).some((word) => OF_A_SENTENCE.test(word) || baseOfThird(word) !== undefined)) return false;
  return /^(?:an?|the) \S/i.test(text) || (kind === 'pay' && /^(?:[$€£¥]|[A-Z]{3} )?\d/.test(text));
}
