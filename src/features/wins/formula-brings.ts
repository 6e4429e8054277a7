/** What a service brings, as what follows “so that”: people type a clause, or only what somebody has, is or does then. */
import { baseOfThird, isBase, isBoth } from '../work-lines/formula-words.ts';

const FINITE =
  /\s(?:is|are|was|were|gets?|goes|go|can|could|will|would|may|has|have|do|does|knows?|comes?|waits?|fails?|stays?|needs?|starts?|ends?|leaves?)(?=\s|$)/;
/** Begins with what they have and not with who does something. */
const AMOUNT =
  /^(?:more|less|fewer|zero|enough|plenty of|half (?:the|of|a|as)|twice (?:the|as)|one (?:less|more|fewer)|(?:\d[\d.,]*\s?%?|[a-z]+) (?:more|less|fewer|free|extra|spare|(?:minutes|hours|days|weeks|months) (?:a|an|per|each|every|more|less|faster|earlier|sooner|off)))\s/;
/** What can be said of a thing they have. */
const ADJECTIVE =
  '(?:(?:[a-z]+-)+[a-z]+|[a-z]+(?:ful|less|able|ible)|accurate|better|calm(?:er)?|clean(?:er)?|clear(?:er)?|complete|consistent|correct|easy|easier|fast(?:er)?|fewer|fresh|full|good|great|happy|happier|high(?:er)?|instant|low(?:er)?|neat|on-time|productive|prompt|proper|quick(?:er)?|quiet(?:er)?|safe(?:r)?|short(?:er)?|smooth(?:er)?|steady|tidy|timely|total|transparent)';
const THING_THEY_HAVE = new RegExp(
  `^(?:no \\S+s|[a-z]+|${ADJECTIVE} \\S+(?: \\S+)?|${ADJECTIVE} (?:\\S+ ){1,2}(?:of|for|in|on|with|without|to)\\s.*|an? ${ADJECTIVE}(?: \\S+){1,3}|an? \\S+ \\S+(?<!s)|an? (?:\\S+ ){1,3}(?:of|for|in|on|with|without|to|every|each)\\s.*)$`,
  'iu',
);
/** A state one has or longs for. */
const STATE_THEY_HAVE =
  /^(?:access|calm|certainty|clarity|confidence|control|cover|energy|order|peace|quiet|room|space|time|trust) (?:of|for|in|over|to|with)\s/i;
/** What says how something is done. */
const HOW =
  /^(?:on time|in time|in (?:strict|full|good|perfect|complete)|within|without|under budget|ahead of|by the|before the)(?=[\s,]|$)/;
/** What they do or can do then, without its “they”. */
const THEY_DO =
  /^(?:can|could|no longer|do not|don['’]t|never have|never (?:miss|wait|run|forget|worry|search|wonder)|always|get|gets|save|stay|stays|keep|keeps|have|has|know|knows|see|sees|feel|feels|spend|spends|sleep|sleeps|meet|meets|make|makes|reach|reaches|arrive|arrives|avoid|avoids|understand|understands|focus on)(?=\s)/;
/** What they are then. */
const THEY_ARE =
  /^(?:is|are|be)\s|^(?:paid|prepared|informed|briefed|rested|ready|covered|protected|supported|well \S+ed)(?=\s|$)|^(?:never|always) (?:\S+ed|caught|left|lost|late|ready|on|in|double[ -]booked|short|out)(?=\s|$)/;

/** Is there a verb behind its second word, not counting an article? */
const isSaidOfSomething = (clause: string): boolean =>
  clause
    .split(/\s/)
    .slice(/^an?\s/.test(clause) ? 3 : 2)
    .some((word) => (isBase(word) || baseOfThird(word) !== undefined) && !isBoth(word) && !isBoth(baseOfThird(word) ?? ''));

/** Without the ending of a third person: “they” do it. */
function ofThem(clause: string): string {
  const [first = ''] = clause.split(' ');
  const base =
    first === 'has'
      ? 'have'
      : /(?:ch|sh|ss)es$/.test(first)
        ? first.slice(0, -2)
        : /^(?:focus|always|across)$/.test(first)
          ? first
          : first.replace(/s$/, '');
  return base + clause.slice(first.length);
}

/** The words that make a clause of it: “they have error-free records”, “it is done on time”; a clause stays as it is. */
export function clauseOf(text: string): string {
  if (HOW.test(text) && !FINITE.test(` ${text}`)) return `it is done ${text}`;
  if (THEY_ARE.test(text)) return `they are ${text.replace(/^(?:is|are|be)\s/, '')}`;
  if (THEY_DO.test(text)) return `they ${ofThem(text)}`;
  if (FINITE.test(` ${text}`)) return text;
  if (AMOUNT.test(text) || STATE_THEY_HAVE.test(text)) return `they have ${text}`;
  return THING_THEY_HAVE.test(text) && !isSaidOfSomething(text) ? `they have ${text}` : text;
}
