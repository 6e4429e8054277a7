/**
 * Asks about how I come to my yes, not about the job: “I read the contract first”, “I give notice only after both have signed”. They
 * are told by their form, said in sentences of their own, and stand in no letter.
 */
import { capitalized, uncapitalized } from '../../lib/text.ts';
import { longPattern, plainText } from './ask-shape.ts';

/** What stands before the verb: “I”, “I would like to”, “Can I”, “Let me”, “To”. */
const LEAD = longPattern(
  'i',
  String.raw`^((on (the )?condition|provided|as long as)( that)?[:,]? )?(i(['’](d|ll))? ((first|also|just) )?((want|need|wish|hope|have|plan|intend|ask`,
  String.raw`|am going|would like|would love|would want|like|love)( first)? to |(can|could|may|might|must|should|will|shall|would) )?`,
  String.raw`|(can|could|may|might) i |let me |allow me to |(ask )?to )`,
);
const NOT = /^(do not|don['’]t|will not|won['’]t|cannot|can['’]t|never|not) (to )?/i;

const DETERMINERS = String.raw`((the|my|this|your|their|a|an|full|whole|final|written|signed|complete|entire|offer|employment) )*`;
const PAPERS = String.raw`(contract|terms|letter|offer|agreement|paperwork|papers|documents?|handbook|nda|non-?compete|fine print|small print`;
const PAPER = `${DETERMINERS}${PAPERS}|draft)\\b`;
const READING = String.raw`((re-?)?read|see|review|check|study|look (at|over|through)|go (over|through))`;
/** Reading what is to be signed; it may be anything where it is said that it comes first. */
const READS = longPattern('i', `^${READING} `, `(${PAPER}|(it|everything|all of it)\\b)`);
const READS_FIRST = longPattern(
  'i',
  `^((${READING}|meet|speak (to|with)|talk (to|with)|visit|hear|know) |(get|have|receive|hold) ${PAPER})`,
);
/** Signing, accepting, deciding: when, or only if. */
const SIGNS = longPattern(
  'i',
  String.raw`^(sign|decide|answer|reply|commit|accept|agree|say yes)( (it|anything|nothing|the \w+|you|them|to (it|this|anything)))? `,
  String.raw`(only|after|once|when|until|till|unless|before|as soon as|by|later|tomorrow|next|first)\b`,
);
const GIVES_NOTICE =
  /^((give|hand in|send in) (in )?(my )?(notice|resignation)|resign|quit|(leave|tell) my (present |current |old )?(job|employer|boss|manager))\b/i;
const OTHERS_READ = longPattern(
  'i',
  String.raw`^((have|let|get|ask) (a|an|my|the|someone|somebody)( \w+)? (to )?(read|look|check|review|see)\b|show (it|${PAPER}) to\b)`,
);
const THINKS =
  /^(sleep on|think (it |this |the offer )?(over|about)|consider (it|the offer)\b|take (a|an|one|two|three|some|the|until) .*\b(decide|think|read|consider|answer)\b)/i;
/** “Say yes only after …”: the whole of it is a condition on the yes. */
const YES_ONLY = /^(accept|agree|say yes)( (it|to it))? (?=(only |as soon as )?(if|after|once|when|until|unless|as)\b)/i;

const BEFORE = longPattern(
  'i',
  String.raw`before ((i|we) )?(say(ing)? yes|sign(ing)?|accept(ing)?|decid(e|ing)|agree(ing)?|answer(ing)?|commit(ting)?`,
  String.raw`|(giv(e|ing)|hand(ing)? in) (in )?(my )?(notice|resignation)|giv(e|ing) (you |them )?(my|an) answer|resign(ing)?|quit(ting)?`,
  String.raw`|leav(e|ing) my [\w ]+)( (it|anything|the \w+))?`,
);
const AT_END = new RegExp(String.raw`,? (?<before>${BEFORE.source}|first)$`, 'i');
const AT_START = new RegExp(String.raw`^(?<before>${BEFORE.source}),? (?<rest>.+)$`, 'i');

/** Longer than any ask. */
const LONGEST = 300;

interface Process {
  /** What I do, beginning with its verb. */
  readonly act: string;
  /** “before I say yes”, where it says so. */
  readonly before?: string;
  readonly isNot: boolean;
  readonly isReading: boolean;
}

const PLAIN_VERBS: Readonly<Record<string, string>> = {
  saying: 'say',
  signing: 'sign',
  accepting: 'accept',
  deciding: 'decide',
  agreeing: 'agree',
  answering: 'answer',
  committing: 'commit',
  giving: 'give',
  handing: 'hand',
  resigning: 'resign',
  quitting: 'quit',
  leaving: 'leave',
};

/** @example '“before signing” is “before I sign”' */
function inFull(before: string): string {
  if (/^first$/i.test(before)) return 'before I say yes';
  const verb = before.replace(/^before ((i|we) )?/i, '');
  return `before I ${verb.replace(/^\w+/, (word) => PLAIN_VERBS[word.toLowerCase()] ?? word.toLowerCase())}`;
}

/** “They” and “their” are the people I speak to. */
const toThem = (words: string): string => words.replace(/\btheir\b/gi, 'your').replace(/\bthey (have|are|sign)\b/gi, 'you $1');

function processOf(text: string): Process | undefined {
  const whole = plainText(text);
  if (whole.length > LONGEST) return undefined;
  const start = AT_START.exec(whole)?.groups;
  const led = (start?.['rest'] ?? whole).replace(LEAD, '');
  const said = led.replace(NOT, '');
  const isNot = said !== led;
  // What comes first among several things comes first of them, not before the yes.
  const end = isNot || said.includes(', ') ? undefined : AT_END.exec(said)?.groups;
  const act = end === undefined ? said : said.replace(AT_END, '');
  const before = start?.['before'] ?? end?.['before'];
  const isReading = READS.test(act) || (before !== undefined && READS_FIRST.test(act));
  if (!isReading && ![SIGNS, GIVES_NOTICE, OTHERS_READ, THINKS, YES_ONLY].some((form) => form.test(said))) return undefined;
  return {
    act: toThem(uncapitalized(act)),
    isNot,
    isReading,
    ...(before === undefined ? {} : { before: inFull(before) }),
  };
}

/** Is this about how I come to my yes: reading, signing, giving notice, deciding? By its form alone. */
export function isProcessAsk(text: string): boolean {
  return processOf(text) !== undefined;
}

/** Several things, or one with a time of its own: “before I say yes” in front of it would be wrong. */
const HAS_ITS_TIME = /, |\b(only|after|once|until|till|unless|when)\b/i;

/** What reading is called once it is done, and what having is. */
const DONE: Readonly<Record<string, string>> = {
  read: 'have read',
  're-read': 'have reread',
  reread: 'have reread',
  see: 'have seen',
  review: 'have reviewed',
  check: 'have checked',
  study: 'have studied',
  look: 'have looked',
  go: 'have gone',
  meet: 'have met',
  speak: 'have spoken',
  talk: 'have talked',
  visit: 'have visited',
  hear: 'have heard',
  know: 'know',
  get: 'have',
  have: 'have',
  receive: 'have',
  hold: 'have',
};
/** A second verb would have to change too. */
const SECOND_VERB =
  /\b(and|or) (then |also )?(re-?read|read|see|review|check|study|look|go|meet|speak|talk|visit|hear|know|get|have|sign|show|ask|call)\b/i;
/** The yes, with what it is said to. */
const MY_YES = /^before I (?<yes>(say yes|accept|agree|commit)(?! (?!it\b)\w)|sign\b.*|accept (it|the \w+))/;

/** @example 'read the contract', 'before I say yes': “I would be glad to say yes once I have read the contract.” '' where it is before something else. */
function gladOnce(act: string, before: string): string {
  const yes = MY_YES.exec(before)?.groups?.['yes'];
  const verb = /^[\w-]+/.exec(act)?.[0].toLowerCase() ?? '';
  const done = DONE[verb];
  if (yes === undefined || done === undefined || SECOND_VERB.test(act)) return '';
  const say = /^(accept|agree|commit)$/.test(yes) ? 'say yes' : yes.replace(/ anything$/, '');
  return `I would be glad to ${say} once I ${done}${act.slice(verb.length)}.`;
}

/** A process ask as a sentence to say; '' where it is none. @example sayProcessAsk('I read the contract first', 'gentle') // 'I would be glad to say yes once I have read the contract.' */
export function sayProcessAsk(text: string, tone: 'gentle' | 'firm'): string {
  const found = processOf(text);
  if (found === undefined) return '';
  const { act, isNot, isReading } = found;
  if (isNot) return `${found.before === undefined ? 'I' : `${capitalized(found.before)}, I`} will not ${act}.`;
  if (YES_ONLY.test(act)) return `${tone === 'firm' ? 'To be clear, I can' : 'I would be glad to'} say yes ${act.replace(YES_ONLY, '')}.`;
  const before = found.before ?? (isReading && !HAS_ITS_TIME.test(act) ? 'before I say yes' : undefined);
  if (before === undefined) return tone === 'firm' ? `I will ${act}.` : `I would like to ${act}.`;
  return (
    (tone === 'gentle' ? gladOnce(act, before) : '') || `${capitalized(before)}, I ${tone === 'firm' ? 'need' : 'would like'} to ${act}.`
  );
}

/** A process ask as something noted, in a message that confirms it. @example 'To read the contract before I say yes' */
export function noteProcessAsk(text: string): string {
  const found = processOf(text);
  if (found === undefined) return text.trim();
  const before = found.before === undefined ? '' : ` ${found.before}`;
  return `${found.isNot ? 'Not to' : 'To'} ${found.act}${before}`;
}

/** What happens before the yes, whoever does it; a term that is to be written down by then is none of it. */
const BEFORE_YES = new RegExp(String.raw`\b${BEFORE.source}$`, 'i');
const ON_PAPER = /\b(in writing|in the (letter|contract|offer)|written|named|stated|agreed|confirmed)\b/i;

/** Does this belong in the letter of an offer? What is about the way to the yes does not. */
export function belongsInLetter(text: string): boolean {
  return !isProcessAsk(text) && (!BEFORE_YES.test(plainText(text)) || ON_PAPER.test(text));
}
