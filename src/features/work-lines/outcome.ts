/**
 * Does a line tell what came of the work, or only what was done? Told by its form, not by its topic: something changed, was gained or kept from
 * going wrong; somebody else did, said or can do something because of it. How lines are read is in `tests/features/wins/lines/GUIDELINES.md`.
 */
import { clausesOf, isOfOthers, leadsToMe, type Clause } from './outcome-clauses.ts';
import { ANYWHERE, CHANGE, FROM_TO, RESULTS, STATES } from './outcome-forms.ts';
import { HONORS } from './outcome-words.ts';

/** Frames of a duty: what one is there for, was asked for, or means to reach. With all it is said of, up to where the line goes on by itself. */
const DUTY = new RegExp(
  `(?:^(?:i(?:’m| am| was)? )?(?:was |were )?(?:responsible for|in charge of|tasked with|asked to(?! ${HONORS})|accountable for|dut(?:y|ies)|my (?:job|role|duties|main)|main |tries|looked into|tried to|try to|trying|aim|aimed|aiming|plan to|planning|hope|hoping|want|looking (?:for|into|after)|working on|worked on|expected to|need to|make sure|making sure|ensur|help(?:ing)? (?:to|with)\\b)` +
    `|^(?:he|she|they) asked me|\\b(?:was |were )asked to\\b(?! ${HONORS})|\\basked me to\\b(?! ${HONORS}))` +
    `[^.;!?–—]*?(?=[.;!?–—]|, (?:which|so|but|now) |,? and (?:i|now) |$)`,
  'i',
);
/** A purpose, an assurance or a wish: what was to happen, not what did. Taken out before the rest is read. */
const PURPOSE =
  /(?<!\b(?:minutes|hours|days|weeks|easy|hard|time|long) ?),? ?\b(?:in order to|so as to|(?:to|helping(?: to)?|aiming to) (?:ensur|mak|maximi|help|keep|support|provid|improve|increase|reduce|save|cut|avoid|prevent|resolve|find|minimi|maintain|optimi|enhance|streamline|facilitate|enable|allow)\w*|ensuring|ensure|ensured|making sure|to (?:ensure|save|reduce|avoid|find|improve|make|cut|prevent|enable|help|support|increase|resolve|keep))\b(?:(?! and (?:i|we|now) )[^,;.])*/gi;
/** Managed to, helped to: after these, an infinitive is what happened. */
const DID =
  /\b(?:managed|was able|were able|helped(?: [\w’]+){0,3}|continued|got(?: [\w’]+){1,4}|persuaded(?: [\w’]+){1,4}|convinced(?: [\w’]+){1,4}) to\b/i;

/** Longer than any line; what comes later is not read. */
const MOST = 600;

/** One apostrophe, one hyphen, single spaces. */
const evened = (text: string): string =>
  text
    .slice(0, MOST)
    .replace(/\b(dr|mr|mrs|ms|prof|st|approx|vs|etc|e\.g|i\.e)\./gi, '$1')
    .replace(/['`´ʼ‘]/g, '’')
    .replace(/[‐‑]/g, '-')
    .replace(/^(.*?)\s*\(([^()]*)\)(.*)$/, '$1$3; $2')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—•*·.]+/, '')
    .trim();

/** Something did not happen. */
const NOT = /\b(?:(?:did|do|does|was|were|is|are|has|have|had|could|can|would)(?:n’t| not)|’(?:ve|s|d|re) not|never|no longer)\b/i;
/** The same as a subject; after my own verb it may belong to a noun: “the calls nobody wanted”. */
const NOBODY = /\b(?:nobody|nothing|none|no[ -]one)\b/i;

/** Does this clause tell it, between its neighbors? */
function tellsIn(clause: Clause, next?: Clause, before?: Clause): boolean {
  const { text, isCircumstance, isMine, join } = clause;
  if (isOfOthers(clause, next, before)) return !leadsToMe(clause, next);
  const bare = text.replace(/[.!?]+$/, '') + (/^ that $/.test(next?.join ?? '') ? ' that' : '');
  if (isCircumstance)
    return /\b(?:who|that|which)\s*$/i.test(join) && !/^(?:was|were) (?!able)/.test(bare) && RESULTS.some((form) => form.test(bare));
  return (
    NOT.test(text) ||
    (!isMine && NOBODY.test(text)) ||
    RESULTS.some((form) => form.test(bare)) ||
    (!isMine && STATES.some((form) => form.test(bare)))
  );
}

/** Does the line tell what became different, or what came of the work? A number alone does not; a blank line tells nothing. */
export function tellsOutcome(line: string): boolean {
  const text = evened(line);
  if (text === '') return false;
  const mine = text.replace(DUTY, '');
  const told = DID.test(mine) ? mine : mine.replace(PURPOSE, '');
  if (FROM_TO.test(told) && CHANGE.test(told)) return true;
  const clauses = clausesOf(told);
  return ANYWHERE.some((form) => form.test(told)) || clauses.some((clause, at) => tellsIn(clause, clauses[at + 1], clauses[at - 1]));
}
