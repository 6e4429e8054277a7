/** How an ask is phrased, so that it can be put into a sentence: a thing, a whole clause, something to do, a question. */
import { uncapitalized } from '../../lib/text.ts';

/**
 * - `thing`: a noun phrase, “two fixed days a week at home”.
 * - `state`: a thing and what is done with it, “overtime paid, or taken back”.
 * - `doing`: starts with a verb in -ing, “starting on June 15”.
 * - `do`: something I would do, “work from home on Fridays”.
 * - `please-do`: something they would do, “let me work from home”.
 * - `question`: an indirect question, “whether I can work from home”.
 * - `direct`: a question as it is, “can I work from home”.
 * - `if`: “only if it is in writing”.
 * - `clause`: a whole statement, “one of them decides when their wishes clash”.
 * - `loose`: what fits no other shape, “home by five”.
 * - `quote`: several sentences, or a text with a colon in it; it is read out as it stands.
 */
export type AskShape = 'thing' | 'state' | 'doing' | 'do' | 'please-do' | 'question' | 'direct' | 'if' | 'clause' | 'loose' | 'quote';

/** An ask, ready to go into a sentence. */
export interface ShapedAsk {
  readonly shape: AskShape;
  /** The person’s words, without an opening “Ask for” and without the mark at the end. */
  readonly words: string;
}

/** A pattern too long for one line. */
export function longPattern(flags: string, ...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), flags);
}

const DAYS_AND_MONTHS =
  /^((mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december)\b/i;
const NAMES = longPattern(
  'i',
  String.raw`^(english|spanish|french|german|italian|chinese|american|microsoft|excel|word|outlook|google|zoom|slack|christmas`,
  String.raw`|easter|thanksgiving|juneteenth|mr|ms|mrs|dr)\b`,
);
/** Words that start a text without being part of a name. */
const SMALL_WORDS = longPattern(
  'i',
  String.raw`^(a|an|the|no|not|any|all|each|every|both|some|more|most|one|two|three|four|five|six|my|our|your|his|her|their|on|in`,
  String.raw`|at|for|from|with|without|by|to|if|that|when|until|once|paid|free|full|only|just|also|let|have|ask|may|can|could|would`,
  String.raw`|will|is|are|do|does|being|having|title|job|meet|report|support|assist|see|join|start|starting)$`,
);

/** Whether a text starts with a name, an acronym, a figure or “I”, so that its first letter must stay. */
function keepsCapital(text: string): boolean {
  const [first = '', second = ''] = text.split(/\s+/);
  const bare = first.replace(/[^\p{L}\p{N}.’'&-]/gu, '');
  if (/^I(['’]\w+)?[,;]?$/.test(first) || /\d/.test(bare) || /\.\p{L}/u.test(bare) || /[\p{L}&].*\p{Lu}/u.test(bare)) return true;
  if (/^May$/.test(bare)) return /^\d/.test(second);
  if (DAYS_AND_MONTHS.test(bare) || NAMES.test(bare)) return bare !== 'Word';
  // “Executive Assistant”, “Renata Sole”; not “Every Friday”.
  return /^\p{Lu}\p{Ll}/u.test(second) && !DAYS_AND_MONTHS.test(second) && !NAMES.test(second) && !SMALL_WORDS.test(bare);
}

/** The text with a small first letter, where the word allows it. */
function lowerStart(text: string): string {
  return keepsCapital(text) ? text : uncapitalized(text);
}

const ABBREVIATION = /(\b[ap]\.m|\betc|\binc|\bltd|\bco|\bapprox|\bno|\bdept|\bst|\b\p{L}\.\p{L})\.$/iu;

/** One line, without a list mark, outer quotes or the mark at its end. The point of an abbreviation stays. */
export function plainText(text: string): string {
  let line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^([-–—•*]|\d{1,2}[.)])\s+/, '');
  const quoted = /^[“"]([^“”"]*)[”"][.,;]?$/.exec(line);
  line = (quoted?.[1] ?? line).trim();
  const end = line.replace(/[\s.,;:!?…–—-]+$/u, '');
  const abbreviation = ABBREVIATION.exec(`${end}.`);
  return abbreviation !== null && line.startsWith(`${end}.`) && /\p{L}/u.test(end) ? `${end}.` : end;
}

const PLEASE_DO = longPattern(
  'i',
  String.raw`^(please )?(let(?!['’])|give|allow|pay|raise|increase|move|match|make|put|provide|cover|add|name|write|reimburse`,
  String.raw`|include|send|confirm|guarantee|drop|reduce|show|tell|offer|change|grant|hire|honor|split|set|call|help|explain`,
  String.raw`|promise|lower|double|limit|count|treat|list|state)\b`,
);
/** Of those, the ones that are a verb whatever follows. */
const ALWAYS_VERB = longPattern(
  'i',
  String.raw`^(please\b|(let(?!['’])|give|allow|provide|reimburse|include|send|confirm|guarantee|tell|grant|hire|honor|add|make|put`,
  String.raw`|write|explain)\b(?!-))`,
);
const DO = longPattern(
  'i',
  String.raw`^((get|have|be|keep|take|read|see|meet|know|become|spend|bring|talk|speak|finish|go|stay|join|learn|attend|come`,
  String.raw`|discuss|agree|hear|choose|try|use|skip|avoid|accept|negotiate|ask|assist|find|visit|propose|suggest)\b(?!-)`,
  String.raw`|work (from|at|remotely|part[- ]time|one|two|three|four|fewer|no more|only|on|in|with|for)\b|start ((on|at|in|two`,
  String.raw`|three|four|a|after|with|work|later|earlier|by)\b|mon|tues|wednes|thurs|fri|jan|feb|mar|apr|may|june?|july?|aug|sep`,
  String.raw`|oct|nov|dec|\d)|leave (at|by|early|the)\b|travel (no|only|less|at|by|with)\b|report (to|only)\b|share (the|an?|my)\b`,
  String.raw`|lead (the|an?|my|one)\b|present (the|an?|my|to|at)\b|set (the|an?|my|up)\b|support (the|an?|only|no|one|two)\b|(do`,
  String.raw`|sign|plan|run) (the|an?|my|only|it|no)\b|begin\b)`,
);
const OBJECT = /^(please )?\S+ (me|us|my|our|the|an?|it|this|that|both|all|in|everything|what|up|down)\b/i;

const NOUNS_IN_ING = longPattern(
  'i',
  String.raw`^(training|parking|evenings?|mornings?|meetings?|housing|planning|nothing|something|anything|everything|coaching`,
  String.raw`|mentoring|funding|spring|catering|billing|onboarding|nursing|existing|remaining|outstanding|ongoing|matching)\b`,
);

/** “Signing bonus”, “working hours”: here the first word only describes. */
const THING_IN_ING = longPattern(
  'iu',
  String.raw`^\p{L}+ing (hours|salary|pay|date|bonus|payment|budget|rate|title|days?|time|wage|costs|allowance|stipend|fund`,
  String.raw`|expenses|space|room|desk|group|program|plan|period|order|week)\b`,
);
/** What they would be doing, not I. */
const THEIR_DOING =
  /^(not )?(paying|giving|letting|covering|raising|allowing|reimbursing|providing|hiring|sending|adding|making|putting|moving|offering)\b/i;

const SUBJECT = /^(i|we|they|he|she|it|you|there)$/i;
const OPENER = /^(who|which|that|what|when|where|whose|why|how|if|as|than|while|until|once|because|so|whatever|whichever)$/i;
const FINITE = longPattern(
  'i',
  String.raw`^(is|are|was|were|will|would|can|could|should|must|has|had|does|did|isn['’]t|aren['’]t|won['’]t|can['’]t|decides|gets`,
  String.raw`|pays|becomes|stays|goes|comes|gives|allows|lets|means|includes|remains|applies|begins|continues|agrees|covers|counts`,
  String.raw`|takes|knows)$`,
);
const NOUNS_TOO = /^(will|can|must|covers|counts|pays|takes|stays)$/i;
const BEFORE_NOUN = /^(the|a|an|my|our|your|their|to|of|no|two|three|all|per|paid)$/i;

/** Whether the main clause has a verb: “one of them decides …”, not “a person who decides …”. */
function hasMainVerb(text: string): boolean {
  const tokens = text.split(/\s+/).map((token) => token.replace(/[,;()“”"]/g, ''));
  const first = tokens[0] ?? '';
  if (/^(i|we|they|he|she|it|you|there)(['’]\w+)?$/i.test(first) && first !== 'IT') return true;
  let open = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] ?? '';
    const before = tokens[i - 1] ?? '';
    const after = tokens[i + 1] ?? '';
    if (i > 0 && SUBJECT.test(token) && token !== 'IT') {
      // “the trip I have booked”, “when I am off”: the word after belongs to it.
      if (OPENER.test(before)) open = Math.max(0, open - 1);
      i += 1;
    } else if (OPENER.test(token)) open += 1;
    else if (i > 0 && FINITE.test(token) && !(NOUNS_TOO.test(token) && BEFORE_NOUN.test(before))) {
      if (NOUNS_TOO.test(token) && open === 0 && after === '') continue;
      if (open === 0) return true;
      open -= 1;
    }
  }
  return false;
}

const PARTICIPLE = 'paid|covered|taken|refunded|reimbursed|matched|honored|counted|waived|included|written|agreed|named|settled|guaranteed';
const STATE = longPattern(
  'iu',
  String.raw`^((the|my|all|our|an?|each|every|one) )?([\p{L}-]+ )?`,
  String.raw`(?!(the|my|all|our|an?|each|every|one|no|more|any|some|two|three|another|extra)\b)[\p{L}-]+ (${PARTICIPLE})\b`,
  String.raw`(?! (leave|time|days?|holidays?|weeks?|parking|vacation|lunch))`,
);

const LOOSE = longPattern(
  'i',
  String.raw`^(fully\b|(remote|hybrid|flexible|part[- ]time|full[- ]time|on[- ]site|off|home|earlier|later|fewer|less)\b(?= (on|at`,
  String.raw`|by|from|in|for|after|until|than|or)\b|,|$)|(in|from|on|by|with|without|if|unless|because|when|once|before|after`,
  String.raw`|during|until|that)\b|at (?!least|most)|let['’]s\b)`,
);
/** “On-call pay” and “by-laws” are things. */
const HYPHENATED = /^(on|in|by|off|at|after|before)-\p{L}/iu;

/** “What counts as an emergency is written down”: what begins like a question is what is spoken of. */
const WHAT_IS_SAID = /^(what|who|how) .+ (is|are) (written|stated|named|settled|agreed|confirmed|in writing)\b/i;

const DIRECT = /^(can|could|may|would|will|is|are|do|does|what|how|why|when|who|where|which)\b/i;
/** A question even without its mark. */
const DIRECT_UNMARKED = /^((how|why|when|where|what) )?(can|could|may|would|will|is|are|do|does) (i|you|we|they|there|it|the|my)\b/i;
const INDIRECT = /^(why|how|who|which)\b/i;

/** “They” and “their” are the people I speak or write to. */
export function speakToThem(text: string): string {
  return text
    .replace(/^(whether |if )?they\b/i, (_all, lead: string | undefined) => `${lead ?? ''}you`)
    .replace(/^their\b/i, 'your')
    .replace(/\b(paid|covered) by them\b/gi, '$1 by you')
    .replace(/\b(from|on) their (side|part)\b/gi, '$1 your $2');
}

const thing = (words: string): ShapedAsk => {
  if (HYPHENATED.test(words)) return { shape: 'thing', words: withArticle(words) };
  if (LOOSE.test(words))
    return { shape: hasMainVerb(words) && !/^(that|let|if|unless|because)\b/i.test(words) ? 'clause' : 'loose', words };
  if (hasMainVerb(words) || WHAT_IS_SAID.test(words)) return { shape: 'clause', words };
  if (STATE.test(words)) return { shape: 'state', words };
  if (THEIR_DOING.test(words)) return { shape: 'loose', words };
  if (/^(not )?\p{L}{2,}ing\b(?!-)/iu.test(words) && !NOUNS_IN_ING.test(words) && !THING_IN_ING.test(words)) {
    return { shape: 'doing', words };
  }
  return { shape: 'thing', words: withArticle(words) };
};

const toDo = (words: string): ShapedAsk => ({ shape: PLEASE_DO.test(words) ? 'please-do' : 'do', words });

const LONGEST = 1000;

/** What kind of phrase an ask or a condition is. Undefined where nothing is written. */
export function shapeOf(text: string): ShapedAsk | undefined {
  const asked = /[?]["”]?\s*$/.test(text);
  const whole = plainText(text);
  if (whole === '' || /^ask( for| to| whether| if| about)?$/i.test(whole)) return undefined;
  const ask = /^ask (?:(?:them|her|him) )?(for|to|whether|if|about|that|how|what|when|who|why|where|which)\b\s*(.*)$/i.exec(whole);
  const rest = ask?.[2] ?? '';
  // Longer than any ask: read out as it is.
  if (whole.length > LONGEST || /[.!?…] \p{Lu}|: |; \p{Lu}/u.test(whole)) return { shape: 'quote', words: whole };
  if (ask !== null && rest !== '') {
    const lead = (ask[1] ?? '').toLowerCase();
    if (lead === 'for') return finish(thing(rest));
    if (lead === 'to')
      return finish(/^(them|her|him)$/i.test(whole.split(' ')[1] ?? '') ? { shape: 'please-do', words: rest } : toDo(rest));
    if (lead === 'about') return finish({ shape: 'question', words: `about ${lowerStart(rest)}` });
    if (lead === 'that') return finish({ shape: 'clause', words: rest });
    return finish({ shape: 'question', words: `${lead === 'if' ? 'whether' : lead} ${rest}` });
  }
  const wish = /^(?:i (?:want|need|would like|wish for|ask for|am asking for|hope for)|i['’]d (?:like|want|love)|we need) (.+)$/i.exec(
    whole,
  )?.[1];
  if (wish !== undefined) {
    const theirs = /^(?:you|them) to (.+)$/i.exec(wish)?.[1];
    if (theirs !== undefined) return finish({ shape: 'please-do', words: theirs });
    const mine = /^to (.+)$/i.exec(wish)?.[1];
    return finish(mine === undefined ? thing(wish) : toDo(mine));
  }
  const mine = /^to (\p{L}.*)$/iu.exec(whole)?.[1];
  if (mine !== undefined) return finish(toDo(mine));
  if ((asked && DIRECT.test(whole)) || DIRECT_UNMARKED.test(whole)) return finish({ shape: 'direct', words: whole });
  if (/^(if|only (if|after|once|when))\b/i.test(whole)) return finish({ shape: 'if', words: whole });
  if (/^whether\b|^(what|who) \w+s\b(?!.* (is|are) )/i.test(whole) || (INDIRECT.test(whole) && !hasMainVerb(whole)))
    return finish({ shape: 'question', words: whole });
  if (ALWAYS_VERB.test(whole) || (PLEASE_DO.test(whole) && OBJECT.test(whole))) return finish({ shape: 'please-do', words: whole });
  if (DO.test(whole)) return finish({ shape: 'do', words: whole });
  return finish(thing(whole));
}

const finish = (ask: ShapedAsk): ShapedAsk => ({ ...ask, words: lowerStart(speakToThem(ask.words)) });

const COUNTABLE = longPattern(
  'i',
  String.raw`^(bonus|review|pass|desk|budget|raise|path|allowance|date|seat|project|payment|laptop|membership|contract|description`,
  String.raw`|start|talk|meeting|trial|place|office|phone|chair|monitor|course|certificate|conference|plan|mentor|backup|role`,
  String.raw`|letter|test|standard|procedure|stipend|share|break|subscription|policy|schedule|rate|salary|wage|base|week|day`,
  String.raw`|session|screen|headset|keyboard|increase|scale|calendar|spot|period|offer|match|cap)$`,
);
const PREPOSITION = longPattern(
  'i',
  String.raw`^(of|for|from|with|without|after|before|at|in|on|to|by|when|if|who|that|so|as|per|until|within|during|instead|and|or`,
  String.raw`|plus|a|an|the|where|named|written|agreed|reviewed|paid|every|each|once|twice|starting)$`,
);
const DETERMINER = longPattern(
  'i',
  String.raw`^(a|an|the|no|not|any|all|each|every|both|some|more|most|enough|one|two|three|four|five|six|seven|eight|nine|ten`,
  String.raw`|twelve|my|our|your|his|her|their|this|that|these|those|at|up|about|around|another|half|several|many|few|fewer|either`,
  String.raw`|what|nothing|same|only)$`,
);

/** “Quiet desk by the window” as it is said: “a quiet desk by the window”. Left alone where in doubt. */
function withArticle(words: string): string {
  const tokens = words.split(' ');
  const first = (tokens[0] ?? '').replace(/,$/, '');
  if (DETERMINER.test(first) || /^\p{L}+['’]s$/iu.test(first)) return words;
  if (/^title \p{L}/iu.test(words) || /^job title \p{L}/iu.test(words)) return `the ${lowerStart(words)}`;
  if (/^\d+$/.test(first)) return words;
  const end = tokens.findIndex((token, i) => i > 0 && (PREPOSITION.test(token) || /,$/.test(tokens[i - 1] ?? '')));
  const group = tokens.slice(0, end === -1 ? tokens.length : end);
  const head = (group.at(-1) ?? '').replace(/,$/, '');
  if (/^title$/i.test(head)) return `the ${lowerStart(words)}`;
  if (!COUNTABLE.test(head)) return words;
  if (/^(paid|free)$/i.test(first) && /^(time|leave)$/i.test(head)) return words;
  const vowel = /^(\$?(8|11|18)(\b|\d?[,k%-])|\$?8\d|[aeio]|u(?!n[iu]|se|s\b)|hour|HR\b|MBA\b)/i.test(first) && !/^(one|eu)/i.test(first);
  return `${vowel ? 'an' : 'a'} ${lowerStart(words)}`;
}
