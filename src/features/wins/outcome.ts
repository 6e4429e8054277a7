/**
 * Does a line tell what came of the work, or only what was done? Told by its form, not by its topic: something changed, was gained or kept from
 * going wrong; somebody else did, said or can do something because of it. How lines are read is in `tests/features/wins/lines/GUIDELINES.md`.
 */
import { CHANGE, CLAUSES, FROM_TO, OTHERS, STRONG } from './outcome-forms.ts';

/** To be asked for these is praise, not a duty. */
const HONORED = '(?! (?:present|speak|share|show|teach|run|lead|stay|come back|do it again|join))';
/** Frames of a duty: what one is there for, was asked for, or means to reach. */
const DUTY = new RegExp(
  `^(?:i(?:’m| am| was)? )?(?:was |were )?(?:responsible for|in charge of|tasked with|asked to${HONORED}|accountable for|dut(?:y|ies)|my (?:job|role|duties|main)|main |tries|looked into|tried to|try to|trying|aim|aimed|aiming|plan to|planning|hope|hoping|want|looking (?:for|into|after)|working on|worked on|expected to|need to|make sure|making sure|ensur|help(?:ing)? (?:to|with)\\b)` +
    `|^(?:he|she|they) asked me|\\b(?:was |were )asked to\\b${HONORED}|\\basked me to\\b`,
  'i',
);
/** A purpose, an assurance or a wish: what was to happen, not what did. Taken out before the rest is read. */
const PURPOSE =
  /,? ?\b(?:in order to|so as to|(?:to|helping(?: to)?|aiming to) (?:ensur|mak|maximi|help|keep|support|provid|improve|increase|reduce|save|cut|avoid|prevent|resolve|find|minimi|maintain|optimi|enhance|streamline|facilitate|enable|allow)\w*|ensuring|ensure|ensured|making sure|to (?:ensure|save|reduce|avoid|find|improve|make|cut|prevent|enable|help|support|increase|resolve|keep))\b[^,;.]*/gi;
/** Managed to, helped to: after these, an infinitive is what happened. */
const DID =
  /\b(?:managed|was able|were able|helped(?: [\w’]+){0,3}|continued|got(?: [\w’]+){1,4}|persuaded(?: [\w’]+){1,4}|convinced(?: [\w’]+){1,4}) to\b/i;

/** What was going on meanwhile. */
const MEANWHILE = /\b(?:while|when(?:ever)?|if|until|as long as|during)\b[^,;.]*/gi;

/** What others did, where it only leads to what I did: “our office moved and I packed”. */
const BUT_I = /^.*\band (?=i \w)/i;

/** Longer than any line; what comes later is not read. */
const MOST = 600;

/** One apostrophe, one hyphen, single spaces. */
const evened = (text: string): string =>
  text
    .slice(0, MOST)
    .replace(/['`´ʼ‘]/g, '’')
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—•*·.]+/, '')
    .trim();

/** Does the line tell what became different, or what came of the work? A number alone does not; a blank line tells nothing. */
export function tellsOutcome(line: string): boolean {
  const text = evened(line);
  if (text === '') return false;
  const told = DID.test(text) ? text : text.replace(PURPOSE, '');
  if (DUTY.test(text)) return false;
  if (FROM_TO.test(told) && CHANGE.test(told)) return true;
  return (
    STRONG.some((form) => form.test(told)) ||
    told
      .replace(MEANWHILE, '')
      .replace(BUT_I, '')
      .split(CLAUSES)
      .some((clause) => OTHERS.some((form) => form.test(clause)))
  );
}
