/** What a line of a CV says first: what I did, from its verb on, however it was told. */
import { uncapitalized } from '../../lib/text.ts';
import { lowered } from './cv-parts.ts';
import { isPastVerb } from '../work-lines/past-verbs.ts';

/** What I did, from its verb on. */
export interface Done {
  readonly did: string;
  /** Said before it: a time, a reason, or what came of it. */
  readonly before: string;
  /** What it is said to mean. */
  readonly means?: string;
}

/** Said before what one did: of me, of the day, of being asked. */
const LEAD =
  /^(?:[-*.\s]+|\d{1,2}[.)]\s+|(?:i'm|i am|i was|it was me|it was i)(?: the (?:one|person))? (?:who|that)\s+|(?:i )?(?:was|were) able to (?=(?:cut|put|set|split|shut)\b)|(?:i|i've|i'd|have|had|then|also|just|today|yesterday|finally|was|were|been|has)\s+(?!to\b|a\b|an\b|the\b|no\b|\d))+/i;
const SAID_OF_ME = /(?:^|[\s,;(])I(?:'ve| have| had)?(?: (?:also|then|finally|just|[a-z]+ly))? ([A-Za-z-]+)/;
/** What comes before “I did”: a time, or something with what joins it. A noun before it makes it part of that: “an apprentice I trained”. */
const BEFORE_I =
  /^(?:in|on|at|to|after|before|during|since|when|once|while|as|last|this|by|for|within|with|without|together|along|alongside|despite|because|today|yesterday|then)\b|(?:[,;:]|\b(?:and|but|so|because|after|since|when|once|until|as))$/i;
const JOINED = /(?:[,;:\s]|\b(?:and|but|so|because|after|since|when|once|until|as))+$/i;

/** Told of the thing, done by me; the past tense and the participle are one word: “the files were sorted by me and a temp over the summer”. */
const BY_ME =
  /^([^,;:.]+?) (?:(?:was|were|has been|have been|got) )([a-z-]+)(?: ([^,;:.]*?))? by me(?: (?:and|with) ([^,;:.]+?))?(?= (?:in|on|over|during|within|after|before|at|for|last|this)\b|[,;:.]|$)(.*)$/i;
const ON_MY_OWN = /^([^,;:.]+?),? ([a-z-]+) (?:all )?(?:on my own|by me|by myself|myself|alone)\b(.*)$/i;
/** “The checklist: I wrote it”; “My backlog is done. I cleared it in three evenings.” */
const AND_I_DID_IT =
  /^((?:(?! (?:is|are|was|were|has|had|have) )[^,;:.(])+?)(?: \([^)]*\))?(?: (?:is|are) (?:now )?(?:done|finished|gone|ready|clear))?(?:\s*[,:;.]\s*|\s+-\s+)(?:I )?([a-z-]+(?: and [a-z-]+)?) (?:it|them|this|that)\b(?!')(.*)$/i;
/** “The system I built means that files are found”. */
const WHAT_I_DID = /^((?:the|a|an|my|our) [^,;:.]+?) (?:that |which )?I ([a-z-]+) (?:now )?(?:means|meant)(?: that)? (.+)$/i;
/** “Wrote a checklist and tested it”: one thing done twice. */
const DONE_TWICE =
  /^([a-z-]+) ((?:an?|the|my|our|his|her|their|this|all|every|\d+)(?: (?!(?:and|that|which|who|for|to|of|in|on|at|with|from)\b)[\w'-]+){1,4}),?(?: and| then| and then)? ([a-z-]+) (?:it|them)\b(?!'| (?:to|into|from|for|on) )/i;

/** “So I made one”: one what? */
const SAYS_NOTHING = /^\S+ (?:one|some|so|that|this|those|these)(?=$|[,;:.]| (?:for|to|with|and|in|at|by)\b)/i;

/** Told the other way round, the verb first. */
function turned(what: string): Done | undefined {
  const found = madeVerbFirst(what);
  return found === undefined ? undefined : { before: '', ...found };
}

function madeVerbFirst(what: string): Pick<Done, 'did' | 'means'> | undefined {
  const byMe = BY_ME.exec(what);
  if (byMe !== null && isPastVerb(byMe[2] ?? '', '', true)) {
    const [, thing = '', verb = '', how = '', others = '', rest = ''] = byMe;
    return { did: [verb, lowered(thing), how, others === '' ? '' : `with ${others}`].filter(Boolean).join(' ') + rest };
  }
  const isIt = AND_I_DID_IT.exec(what);
  if (isIt !== null && (isIt[2] ?? '').split(' and ').every((verb) => isPastVerb(verb, '', true)))
    return { did: doneOnce(`${isIt[2] ?? ''} ${lowered(isIt[1] ?? '')}${isIt[3] ?? ''}`) };
  const system = WHAT_I_DID.exec(what);
  if (system !== null && isPastVerb(system[2] ?? '', '', true))
    return { did: `${system[2] ?? ''} ${lowered(system[1] ?? '')}`, means: system[3] ?? '' };
  const mine = ON_MY_OWN.exec(what);
  if (mine === null || !isPastVerb(mine[2] ?? '', '', true) || isPastVerb((mine[1] ?? '').split(' ')[0] ?? '')) return undefined;
  return { did: `${mine[2] ?? ''} ${lowered(mine[1] ?? '')}${mine[3] ?? ''}` };
}

/** “Wrote a list and checked it”: wrote and checked a list. */
function doneOnce(did: string): string {
  return did.replace(DONE_TWICE, (all, first: string, thing: string, second: string) =>
    isPastVerb(first, '', true) && isPastVerb(second, '', true) ? `${first} and ${second} ${thing}` : all,
  );
}

/** What I did, from its verb on; `undefined`: nobody, or not I alone, is said to have done it, or not what. */
export function fromVerb(what: string): Done | undefined {
  const done = doneIn(what);
  return done === undefined || SAYS_NOTHING.test(done.did) ? undefined : done;
}

/** What begins with all of us leaves one’s own part open. */
export const OURS = /^(?:we|our team|the team)\b/i;

function doneIn(what: string): Done | undefined {
  const lead = LEAD.exec(what)?.[0] ?? '';
  const plain = what.slice(lead.length);
  const [first = '', next = ''] = plain.split(/[\s,;:.]+/);
  const isOurs = OURS.test(what);
  if (!isOurs && isPastVerb(first, next, /\bi\b|'ve\b|'d\b|'m\b/i.test(lead))) return { did: doneOnce(plain), before: '' };
  // “Quickly arranged”, “personally wrote”.
  if (!isOurs && /^[a-z]{3,}ly$/i.test(first) && isPastVerb(next))
    return { did: doneOnce(plain.slice(first.length).trimStart()), before: '' };
  const other = isOurs ? undefined : turned(what);
  if (other !== undefined) return other;
  const found = SAID_OF_ME.exec(what);
  const before = what.slice(0, found?.index ?? 0).trim();
  if (
    found?.[1] !== undefined &&
    (found.index === 0 || BEFORE_I.test(before) || /[,;:.]$/.test(what.slice(0, found.index + 1))) &&
    isPastVerb(found[1], '', true)
  ) {
    const at = found.index + found[0].length - found[1].length;
    return { did: doneOnce(what.slice(at)), before: isOurs ? '' : before.replace(JOINED, '') };
  }
  // “After the audit, rebuilt the sheet”.
  const [, told = '', did = ''] =
    /^((?:in|on|at|to|after|before|during|when|while|within|despite|because|as)\b[^,;:]*), (.+)$/i.exec(what) ?? [];
  const [verb = '', after = ''] = did.split(/[\s,;:.]+/);
  return !isOurs && isPastVerb(verb, after) ? { did: doneOnce(did), before: told } : undefined;
}

/** Days and dates: a CV does not say on which. */
const A_DAY =
  /^(?:last|this|then|today|yesterday)\b|^(?:in|on|by|since) (?:[A-Z][a-z]+|(?:early|late|mid)-?|spring|summer|fall|autumn|winter|\d{4}|the (?:morning|evening|past)|last|this)\b/;

/** What was said before what I did, as it goes on behind it: “after the audit”, “to help the sales team”; `''` where it is a date, or too long. */
export function leadIn(before: string): string {
  const text = uncapitalized(before);
  if (A_DAY.test(text) || text.split(' ').length > 10) return '';
  return /^(?:in|at|to|after|before|during|when|while|within|despite|for|with|without|together with|along with|alongside|because) /.test(
    text,
  )
    ? text
    : '';
}
