/** How a message begins: whom it greets. */
import type { Stretch } from './stretch.ts';

/** “Dear Ms. Okafor,”, with the names as far as they could be told; titles stay with them. */
export interface Greeting extends Stretch {
  readonly names: readonly string[];
}

const GREETING =
  /^\s*(?:(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|morning|afternoon|sehr geehrte[rs]?|liebe[rs]?|hallo|guten tag|bonjour|cher|chère|madame|monsieur|hola|estimad[oa]s?|buenos días|buenas tardes|ciao|gentile)(?![\p{L}])|(?=\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2}\s*[,–—-]\s*$))/iu;
const POLITE =
  /^(?:dear|hi|hello|hey|hiya|there|good|morning|afternoon|evening|day|greetings|all|team|everyone|everybody|both|sir|madam|or|hiring|manager|recruiter|recruiting|committee|panel|search|human|resources|hr|talent|acquisition|department|folks|ladies|gentlemen|to|whom|it|may|concern|the|again|office|of|_|sehr|geehrter?|liebe[rs]?|hallo|frau|herr|bonjour|hola|guten|tag|madame|monsieur|estimad[oa])$/i;
/** A blank to fill in is no name. */
const BLANK = /\[[^\]]*\]|<[^>]*>|\{[^}]*\}|_{2,}/g;
/** Words that stand in a sentence and in no greeting. */
const RUNS_ON =
  /\b(?:i|you|can|cant|can't|can’t|just|thanks|thank|thx|hope|hoping|it|its|it's|it’s|is|was|am|im|i'm|i’m|we|my|this|for|about|sorry|any)\b/i;

/** The greeting a line begins with, if it does. */
export function greetingOf(line: Stretch & { readonly text: string }): Greeting | undefined {
  if (!GREETING.test(line.text)) return undefined;
  // Up to the first comma, colon, dash or exclamation mark; a line that runs on without one is a sentence.
  const mark = /[,:!;]|\s[–—-]+\s|[–—]|\.\s(?=\p{Lu})/u.exec(
    line.text.replace(/\b(?:mr|mrs|ms|dr|prof|mx)\./gi, (title) => title.replace('.', '_')),
  );
  const length = mark === null ? line.text.length : mark.index + mark[0].length;
  const said = line.text.slice(0, mark === null ? length : mark.index);
  if (said.split(/\s+/).filter(Boolean).length > (mark === null ? 5 : 7)) return undefined;
  // “Hi can’t do Thursday” greets and goes on.
  if (!/^\s*to whom/i.test(said) && RUNS_ON.test(said)) return undefined;
  const names = said
    .replace(BLANK, ' ')
    .split(/\s+(?:and|und|et|y|e|&|\+)\s+|\s*[&/]\s*/i)
    .map((part) =>
      part
        .split(/[\s.]+/)
        .filter((word) => word !== '' && !POLITE.test(word))
        .join(' '),
    )
    .filter(Boolean);
  return { start: line.start, end: line.start + length, names };
}
