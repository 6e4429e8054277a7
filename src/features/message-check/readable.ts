/** Can a text be judged at all: is it a message, in a language the check knows? */
import { byLetters } from '../../lib/letters.ts';
import type { FollowUpFacts } from './facts.ts';
import type { MessageReading } from './reading.ts';

/** Why there is nothing to judge. */
export type Unreadable = 'empty' | 'not-a-message' | 'other-language' | 'cannot-read' | 'too-short';

/** The commonest words of the languages people write applications in. English first. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the and you i to of a for is it that in we my your was with on be have this at me not as so but would are an will if from do',
  de: 'ich und sie die der das ist nicht für mit haben dass wir zu den mir auf im von ein eine ihnen sehr bei noch wie über mich als auch sich wird war würde ihre vielen dank',
  fr: 'je vous le la les et de des que est pour dans une un votre avec mon ma ce qui nous pas au sur ai suis cette vos être merci où du',
  es: 'de que el la y en los por con una para su un gracias usted me le se lo las mi está es del no muy como al si aquel',
  it: 'di che il la e per un una con sono non mi le lei ho del della grazie si ci anche come nel suo alla',
  pt: 'de que o a e para com uma um os não por obrigado obrigada sua seu na no em eu mais muito ao da do se',
  nl: 'ik en de het een van u dat is voor met op niet mijn te ben aan zijn heb uw bedankt graag wij er om',
  pl: 'i w na z do się że nie to za dziękuję jest o pani pan jak mi co po bardzo czy moje proszę dla',
};
const COMMON_SETS = Object.entries(COMMON).map(([code, words]) => [code, new Set(words.split(' '))] as const);
const MANY = 0.13;

/** What a text is shows in so many words. */
const ENOUGH_WORDS = 150;
/** And in so many letters. */
const ENOUGH_LETTERS = 1500;

/** The language a text is in, as `en`, `de` …; `undefined` where it is too short to tell or none we know. */
function languageOf({ sentences }: MessageReading): string | undefined {
  const words: string[] = [];
  for (const { plain } of sentences) if (words.length < ENOUGH_WORDS) words.push(...plain.trim().split(' '));
  if (words.length < 5) return undefined;
  const letters = words.join('');
  const foreign = !/[\u0080-\uffff]/.test(letters) ? 0 : letters.replace(/[\p{Script=Latin}\p{N}\P{L}]/gu, '').length;
  if (foreign > letters.length / 2) return 'other';
  const share = COMMON_SETS.map(([code, set]) => ({ code, share: words.filter((word) => set.has(word)).length / words.length }));
  const best = share.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= MANY ? best.code : words.length >= 12 ? 'other' : undefined;
}

const CODE = /^\s*(?:function|const|let|var|import|def|class|return|public|#include|<\/?\w+[^>]*>|[{}[\]]|SELECT\b)|=>|\);\s*$|;\s*$/;
const AD =
  /\b(?:what you.ll do|who we are|what we offer|what you bring|responsibilities|requirements|we are looking for|full[- ]time|closing date|send your (?:cv|resume)|m\/f\/d|equal opportunit|about the role|key duties|job description|salary range)\b/gi;
const NOTE = /^\s*(?:to ?do|note to self|reminder|shopping|agenda|notes?|draft|ideas?)\s*[:\-–]/i;

const LETTERS = byLetters(/[\p{L}]/gu);

/** Is it something other than a message of one’s own? */
function isSomethingElse({ text: whole, lines, sentences, isForward, greeting }: MessageReading): boolean {
  if (isForward || lines.length === 0) return true;
  const text = whole.slice(0, ENOUGH_LETTERS);
  const body = lines.map(({ start, end }) => whole.slice(start, end));
  const codeLines = body.filter((line) => CODE.test(line)).length;
  if (body.length >= 2 && codeLines >= body.length * 0.6) return true;
  if (/\b(?:lorem ipsum|dolor sit amet|asdf|qwerty)\b/i.test(text)) return true;
  if (greeting === undefined && new Set(Array.from(text.matchAll(AD), ([found]) => found.toLowerCase())).size >= 3) return true;
  if (NOTE.test(body[0] ?? '') && greeting === undefined) return true;
  if (
    greeting === undefined &&
    body.length > 1 &&
    body.every((line) => /^\s*[-*•·–]\s/.test(line)) &&
    !/\byou\b/i.test(text.replace(/thank[- ]?you/gi, ''))
  )
    return true;
  const isList = body.length >= 3 && body.every((line) => line.trim().split(/\s+/).length <= 8 && !/[.!]\s*$/.test(line));
  if (greeting === undefined && isList && !/\b(?:i|you|your|we)\b/i.test(text)) return true;
  if (body.every((line) => /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(line))) return true;
  const letters = text.match(LETTERS(text))?.length ?? 0;
  return sentences.length === 0 || letters < text.trim().length * 0.4;
}

/** Why the text cannot be judged; `undefined` when it can. */
export function unreadable(reading: MessageReading, facts: FollowUpFacts): Unreadable | undefined {
  if (reading.text.trim() === '') return 'empty';
  if (isSomethingElse(reading)) return 'not-a-message';
  const language = languageOf(reading);
  const expected = (facts.interviewLanguage ?? 'en').toLowerCase().split('-')[0];
  if (language !== undefined && language !== expected) return 'other-language';
  if (language !== undefined && language !== 'en') return 'cannot-read';
  if (!facts.askedByThem && (reading.words < 4 || (reading.words < 5 && !/thank|yes|no\b/i.test(reading.text)))) return 'too-short';
  return undefined;
}

/** They chose another, as one says it to those who did. */
const AFTER_A_NO =
  / (?:(?:chosen|chose|picked|hired|selected|appointed|decided on|gone with|went with) (?:someone|somebody|another|a different|an internal|the other)|moved on (?:to|with) other|turned me down|your rejection|rejected me|not been (?:chosen|selected|successful)|was not (?:chosen|selected|successful)) /;

/** Does the text speak of a no where the answers say that they have not decided? */
export const speaksOfNo = ({ sentences }: MessageReading, { stage, askedByThem }: FollowUpFacts): boolean =>
  (stage === 'after-interview' || stage === 'waiting-for-decision') &&
  !askedByThem &&
  sentences.some(({ plain }) => AFTER_A_NO.test(plain));

/** Is it a thank-you after an interview held in another language? That much can be told without knowing the language well. */
export function isForeignThanks(why: Unreadable | undefined, { text }: MessageReading, facts: FollowUpFacts): boolean {
  const isDue = (facts.stage === 'after-interview' || facts.stage === 'waiting-for-decision') && !facts.thankYouAlreadySent;
  return isDue && why === 'cannot-read' && /\b(?:dank|gracias|merci|grazie|obrigad|bedankt|dziękuj)/i.test(text);
}
