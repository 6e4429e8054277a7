/**
 * A line, clause by clause: who does what in it. What one did oneself begins with its verb or with “I”; a clause with a subject of its own and a finite
 * verb tells what somebody else did, or how something is now. Told by how English builds a clause, since no list holds all that can happen.
 */
import { isBase, isBoth } from './formula-words.ts';
import {
  ADVERBIAL,
  AUXILIARY,
  CHANGED_BY_ITSELF,
  CLERICAL,
  DETERMINER,
  DONE_TO_PEOPLE,
  DONE_TO_THINGS,
  FINITE_ONLY,
  HONORS,
  OBJECT,
  OPENING,
  PERSON,
  PREPOSITION,
  RAISED,
  SAID_OF_PEOPLE,
  USED_OF_PEOPLE,
  WANTED,
  WHEN,
} from './outcome-words.ts';
import { isPastVerb } from './past-verbs.ts';

/** A clause, and how it belongs to the one before. */
export interface Clause {
  /** What joins it to the one before: a mark, a conjunction or both. */
  readonly join: string;
  readonly text: string;
  /** Its words, without what only opens it: “now …”, “at lunch the …”. */
  readonly words: readonly string[];
  /** Begins with its verb, or with “I”. */
  readonly isMine: boolean;
  /** When, why, on what condition; or more about a noun. */
  readonly isCircumstance: boolean;
}

const SUBORDINATE =
  'because|while|when|whenever|until|till|after|before|if|where|which|who|whom|whose|that|since|how|what|whether|why|once|unless|as';
const CONJUNCTION = `and|but|so that|so|yet|although|though|whereas|${SUBORDINATE}`;
const BETWEEN = new RegExp(
  `((?:[;:.!?)(]+|,| [–—-])(?: +|$)(?:(?:and|but|so|then|yet) )*(?:(?:${CONJUNCTION}) )?| (?:(?:and|but|so) )?(?:(?<!\\blook\\w* )after|(?<!\\b(?:is|are|was|were|been|be|went|felt|got|never|not|ran|worked) )so|(?!after|so )(?:${CONJUNCTION})) )`,
  'i',
);
const CIRCUMSTANCE = new RegExp(`(?<!so )\\b(?:${SUBORDINATE}) $`, 'i');
const RELATIVE = /\b(?:who|which|that) $/i;
const LEADING = /^(?:because|while|when|whenever|until|after|before|if|since|once|as|although|though)$/i;
const ME = /^(?:i|we)(?:’\w+)?$/i;
const ASKED_OF_ME = new RegExp(`^asked (?:for an?|(?:me|us) (?:for|to)(?! ${HONORS}))\\b`, 'i');

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}$€£¥’&/.,-]*[\p{L}\p{N}%](?:’(?!\p{L}))?/gu) ?? [];

function opened(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index === words.length - 1 || !OPENING.test(word));
  if (!PREPOSITION.test(words[at] ?? '')) return words.slice(Math.max(at, 0));
  const subject = words.findIndex((word, index) => index > at + 1 && OBJECT.test(word) && !PREPOSITION.test(words[index - 1] ?? ''));
  return words.slice(subject > 0 && subject <= at + 4 ? subject : at);
}

function isMine(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (ME.test(first) || (/[^i]ly$/i.test(first) && isPastVerb(second))) return true;
  const isPresent = !isPastVerb(first, second);
  if (isPresent && (!isBase(first) || isBoth(first))) return false;
  // A participle before its noun: “returned forms fell”, “lost property claims went down”, “registered post costs us half”.
  const verb = words.findIndex(
    (word, at) =>
      at > 0 &&
      (FINITE_ONLY.test(word) ||
        CHANGED_BY_ITSELF.test(word) ||
        /^(?:us|me)$/i.test(words[at + 1] ?? '') ||
        ((isPresent || at === 2) && AUXILIARY.test(word)) ||
        (isPresent && isFinite(words, at))),
  );
  return verb < 0 || verb > 3 || words.slice(1, verb).some((word) => OBJECT.test(word) || PREPOSITION.test(word));
}

/** The clauses of a line. */
export function clausesOf(line: string): readonly Clause[] {
  const parts = line.split(BETWEEN);
  const clauses: Clause[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const text = (parts[at] ?? '').trim();
    if (text === '') continue;
    const join = parts[at - 1] ?? '';
    const words = opened(wordsOf(text));
    const last = clauses.at(-1);
    // “While he was out and the phones rang”: still the same circumstance.
    const goesOn = join === ' and ' && last?.isCircumstance === true && finites(last.words, 0) > 0 && !isMine(words);
    const leads = last === undefined && LEADING.test(words[0] ?? '');
    clauses.push({ join, text, words, isMine: isMine(words), isCircumstance: CIRCUMSTANCE.test(join) || goesOn || leads });
  }
  return clauses;
}

/** Has the word an object, and no span of time, behind it: “took the call”, but “the desk all week”? */
function hasObject(words: readonly string[], at: number): boolean {
  const [next = '', later = '', last = ''] = words.slice(at + 1, at + 4);
  if (!OBJECT.test(next) || (WHEN.test(later) && !/^minutes$/i.test(later)) || /^rest$/i.test(later)) return false;
  // “Board minutes all typed”.
  if (/^(?:all|both|each)$/i.test(next) && isPastVerb(later, 'the')) return false;
  return !(/^(?:same|next|other|whole|last|first)$/i.test(later) && WHEN.test(last));
}

/** Is the word the finite verb of a subject before it? */
function isFinite(words: readonly string[], at: number): boolean {
  const [first = '', before = '', word = '', next = ''] = [words[0], words[at - 1], words[at], words[at + 1]];
  if (FINITE_ONLY.test(word) || (/^now$/i.test(word) && next !== '')) return true;
  // “Chasing people who left” has no subject; “recycling them raised €900” has.
  if (at > 1 && /ing$/i.test(first) && !/^[$€£]/.test(next) && !PERSON.test(words[1] ?? '')) return false;
  if (ADVERBIAL.test(word) || WHEN.test(word) || OBJECT.test(word) || /ing$/i.test(word)) return false;
  // A noun is never right before an article, nor before “to do”: “Legal adopted my list”, “the landlord agreed to …”.
  if (hasObject(words, at)) return true;
  if (/^(?:agreed|offered|decided|promised|started|began|continued|tends?|learned|learnt)$/i.test(word) && /^to$/i.test(next)) return true;
  if (
    (/^by$/i.test(next) && !/^(?:\w+ing|\d.*|half|a|two)$/i.test(words[at + 2] ?? '')) ||
    /^(?:the|an?|my|our|his|her|their|its|this|that|these|those|each|every|no|another)$/i.test(before)
  )
    return false;
  if (CHANGED_BY_ITSELF.test(word)) return true;
  const isPast = isPastVerb(word, 'the') && !word.includes('-');
  if (isPast && /^(?:still|finally|eventually|soon|quickly|immediately|suddenly|never|even)$/i.test(before)) return true;
  if (/^(?:scored|averaged|drew|attracted|earned|raised|brought)$/i.test(word) && /^(?:in|\d.*)$/i.test(next)) return true;
  if (DETERMINER.test(first) && RAISED.test(word)) return true;
  // Of things a past tense alone may be a participle, as a note has it: “parcels weighed”. People do what is told of them.
  const head =
    [before, ...(/^(?:he|she|they|it|everyone|everybody)$/i.test(first) ? [first] : [])].find((one) => PERSON.test(one)) ??
    words.find((one, index) => index < at && index < 3 && PERSON.test(one) && PREPOSITION.test(words[index + 1] ?? ''));
  if (/^them$/i.test(before) && /^of$/i.test(words[at - 2] ?? '')) return isPast;
  if (head === undefined)
    return (
      isPast &&
      at > 1 &&
      /^(?:the|an?|my|our|this|her|his|their)$/i.test(first) &&
      !CLERICAL.test(word) &&
      !DONE_TO_THINGS.test(word) &&
      !PREPOSITION.test(before)
    );
  if (USED_OF_PEOPLE.test(word)) return true;
  if (!isPast) return false;
  // “The guests met”, “a client renewed”, “sponsors signed”, but not “guests met and seated”.
  if (/^(?:the|an?|my|our|his|her|their)$/i.test(first)) return true;
  return SAID_OF_PEOPLE.test(word) || ((!/s$/i.test(head) || DETERMINER.test(first)) && !DONE_TO_PEOPLE.test(word));
}

/** How many finite verbs of others the words have, up to one that only says what is wanted of me. */
function finites(words: readonly string[], from: number): number {
  let count = 0;
  for (let at = from; at < words.length; at++) {
    const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
    const rest = words.slice(at).join(' ');
    if (ME.test(word)) {
      // “The list I made is …”, but “every Friday I send …”.
      if (WHEN.test(before) || PREPOSITION.test(words[0] ?? '')) return count;
      at++;
    } else if (/^to$/i.test(before)) continue;
    else if (WANTED.test(word) || ASKED_OF_ME.test(rest)) return count;
    else if (AUXILIARY.test(word)) {
      if (WANTED.test(next) || /^\S+ asked (?:for|me)\b/i.test(rest) || (/^(?:was|were)$/i.test(word) && CLERICAL.test(next))) return count;
      at++;
      count++;
    } else if (isFinite(words, at)) count++;
  }
  return count;
}

/** A pronoun is a subject, whatever its verb: “everyone signs in”. */
const isTold = ([first = '', second = '', ...rest]: readonly string[]): boolean =>
  first !== 'IT' &&
  /^(?:he|she|they|it|everyone|everybody|anyone|anybody)$/i.test(first) &&
  ![PREPOSITION, WANTED, OBJECT].some((kind) => kind.test(second)) &&
  second !== '' &&
  !ASKED_OF_ME.test([second, ...rest].join(' '));

/** “… since I keep the list”, “… after my letter”: what stood before came of it. */
const isMyDoing = ({ join, text }: Clause): boolean =>
  /\b(?:after|since|because|as|once) $/i.test(join) && /^(?:i|we|my)(?:’ve|’d)? (?!joined|started|came|arrived|was|am|left)/i.test(text);

/** What follows its “that” is what was said, or is meant to be. */
const TELLS =
  /^(?:(?:i|we) )?(?:told|remind|inform|notif|warn|assur|(?:confirm|check|agree)\w* with)|(?:ed|sure|said|told|wrote|knew|saw)$/i;

/** Asked again and again: the “until” tells what it brought. */
const PRESSED =
  /^(?:i )?(?:rang|called|chased|pushed|argued|insisted|haggled|pestered|nagged|phoned|pressed|negotiated|followed up|kept (?:at|on|asking|calling|ringing|chasing))\b/i;

/** Says how long it was, whose task it is, what was amiss, or only that something is. */
const NOTHING_TOLD =
  /^(?!.*\bnow\b)(?:there|whatever|whoever|whichever|hers|his|theirs|(?:it|this|that) (?:took|takes|lasted|(?:was|is) (?:\w+ )?(?:an?|the|for|about|my|\d+|in|on|at|quite|very|long|hard)))\b|\b(?:by|from|through) (?:me|myself)\b|\b(?:is|are|was|were) (?:still |just )?(?:my|broken|lost|late|stolen|missing|away|ill|sick|off|closed|due|wrong|overdue|leaking|stuck|busy|running late|on (?:leave|holiday|vacation))\b/i;

/** What a request, or a long call, was to reach: “until they paid”. */
const REACHED =
  /^(?:it|they|he|she|the [\w ]{2,20}?) (?:finally )?(?:paid|refunded|gave in|agreed|signed|dropped|credited|replied|apologi[sz]ed|fixed)/i;

function isCircumstanceOfOthers({ join, text, words }: Clause, before: Clause | undefined): boolean {
  if (/\b(?:un)?till? $/i.test(join))
    return REACHED.test(text) || (PRESSED.test(before?.text ?? '') && finites(words, 1) + Number(isTold(words)) > 0);
  // “A tracker that the whole team uses now”, but not “made sure that everyone had …”.
  if (!/\b(?:which|that) $/i.test(join) || (/^ that /.test(join) && TELLS.test(before?.text ?? ''))) return false;
  return DETERMINER.test(words[0] ?? '') && !/\b(?:sent|gave|ordered|asked for)\b/i.test(text) && finites(words, 1) > 0;
}

/**
 * Does the clause, between its neighbors, tell what somebody or something else than me did, or how it is now? “There is …” says no more than
 * that something is, and a wish (“so that letters go out”) not that it came true.
 */
export function isOfOthers(clause: Clause, next?: Clause, before?: Clause): boolean {
  const { join, text, words } = clause;
  const [first = ''] = words;
  if (RELATIVE.test(join) && /^now\b/i.test(text)) return true;
  // “The Friday report, which took a day, is done by lunch.”
  if (before?.isCircumstance === true && join === ', ' && /^(?:is|are|was|were|has|have)$/i.test(first)) return true;
  if (clause.isMine || NOTHING_TOLD.test(text)) return false;
  if (clause.isCircumstance) return isCircumstanceOfOthers(clause, before);
  if (/so that $/.test(join) && /\b(?:is|are|gets?|go|goes|has|have)\b/i.test(text) && !/\b(?:can|could|now|no longer)\b/i.test(text))
    return false;
  if (finites(words, /^(?:he|she|they)’/i.test(first) ? 0 : 1) > 0 || (!/\bso $/.test(join) && isTold(words))) return true;
  if (next === undefined) return false;
  // “Bookings that took two days take two hours”: the second verb is that of the bookings.
  if (isMyDoing(next)) return true;
  return /^ (?:who|that|which) $/i.test(next.join) && finites(next.words, 1) > (OBJECT.test(next.words[0] ?? '') ? 1 : 0);
}

/** Is it only how the next clause came to be my task: “the office moved and I packed”, “HR sent the forms, I passed them on”? */
export function leadsToMe({ words }: Clause, next: Clause | undefined): boolean {
  if (next === undefined || !next.isMine || next.isCircumstance) return false;
  const isI = ME.test(next.words[0] ?? '');
  // What I had done before brought it; what I can do now came of it.
  if (isI && /^(?:we got\b|\w+(?:’d|’ve|’re| (?:had|have|can|could|gets?|no longer|no))\b)/i.test(next.text)) return false;
  if (/\band $/i.test(next.join)) return isI;
  if (/\bso $/i.test(next.join)) return true;
  return /^[,;:] $/.test(next.join) && !words.some((word) => CHANGED_BY_ITSELF.test(word) || /^(?:now|me|my|us)$/i.test(word));
}
