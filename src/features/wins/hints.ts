/** What would make a win stronger: one question at a time, in the order of {@link RULES}, never a score. A strong win gets none. */
import { daysBetween } from '../../lib/dates.ts';
import { tellsOutcome } from '../work-lines/outcome.ts';
import { tellsShortfall } from './shortfall.ts';
import { ASK_ANY, askOf, taskGroupOf } from './task-groups.ts';
import type { Win } from './win.ts';

/** What is asked for. */
export type HintId =
  'what-did-you-do' | 'outcome' | 'how-much' | 'percent-of-what' | 'adjective' | 'which-part-was-yours' | 'proof' | 'what-came-of-it';

/** One hint. `group`: the kind of work it was asked for. */
export interface Hint {
  readonly id: HintId;
  readonly group?: string;
  readonly ask: string;
}

/** After how many days one may know what came of it. */
const KNOWN_AFTER_DAYS = 14;

/** Says that one was there, not what one did. */
const HIDES =
  /^(?:i |i’ve |have |was |also |just )*(?:help(?:ed|ing|s)?|assist(?:ed|ing|s)?|support(?:ed|ing|s)?|(?:was |am |were |is )?(?:responsible|accountable) for|(?:was |am |were )?in charge of|(?:was |am |were )?(?:involved|included) (?:in|with)|participat(?:ed|ing) in|(?:took|taking) part in|contribut(?:ed|ing) to|work(?:ed|ing) on|duties included)(?![\p{L}])/iu;
/** Says little of what one did, but is a fair word once the outcome is told. */
const VAGUE =
  /^(?:i |i’ve |have |also |just )*(?:handl(?:ed|ing|es?)|manag(?:ed|ing|es?)(?! to\b)|deal(?:t|ing)? with|look(?:ed|ing)? after)(?![\p{L}])/iu;
/** A verb that does say it, in a further clause. */
const ALSO_DID =
  /(?:,| and| by|;|:|\.) (?:i )?(?:then |also )?(?!(?:help|assist|support|handl|manag|need|dedicat|relat|advanc|experienc|automat|detail|limit|limited|shared|assign|requir|fast)\w*ed)\p{L}{3,}(?:ed|ing)(?![\p{L}])/iu;

const NUMBERS =
  /\p{N}|(?<!\p{L})(?:half|halved|twice|doubled?|tripled|third|quarter|zero|none|no|nobody|nothing|never|without|all|every|everyone|everybody|each|both|first|once|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|hundreds?|thousands?)(?!\p{L})/iu;
/** A decision, or somebody’s answer. */
const DECIDED =
  /(?<!\p{L})(?:decid\p{L}*|decision|approv\p{L}*|agreed|signed|chose|renewed|accepted|adopted|hired|promoted|thanked|praised|asked (?:for|me|us|whether|if)|won|sa(?:id|ys?)|told|wrote|noticed|uses?|went ahead|copied|trusts?)(?!\p{L})/iu;
/** Somebody by name: a capital within a sentence. */
const NAMED = /[\p{L}\p{N},;] (?!I(?:’|\b))\p{Lu}\p{L}+/u;
/** Somebody by role. */
const IN_ROLE =
  /(?<!\p{L})(?:ceo|cfo|coo|cto|md|vp|chair(?:man|woman)?|director|manager|boss|executive|president|principal|partner|minister|board|client|customer|auditor|head of)s?(?!\p{L})/iu;

const PERCENT = /\d[\d.,]*\s?(?:%|percent\b|per cent\b)/giu;
/** What a percentage was measured against. */
const MEASURED_AGAINST =
  /(?:%|percent|per cent) (?:of (?!the time)|discount|under|over|below|off)|\b100 ?%|(?<!\p{L})(?:from|instead of|against|compared|than|before|since|last (?:year|quarter|month)|a (?:year|month|week)|per (?:year|month|week)|within|this (?:year|quarter)|in (?:\d{4}|\p{L}+uary|march|april|may|june|july|august|\p{L}+ber|one|two|three|six|the first))(?!\p{L})|[$€£]/iu;

/** Praise of oneself: it says what to think, not what was seen. */
const PRAISE =
  /(?<![\p{L}“"'‘-])(?:excellent(?:ly)?|outstanding(?:ly)?|exceptional(?:ly)?|superb(?:ly)?|brilliant(?:ly)?|amazing(?:ly)?|fantastic|awesome|great|perfect(?:ly)?|flawless(?:ly)?|seamless(?:ly)?|successful(?:ly)?|effective(?:ly)?|efficient(?:ly)?|professional(?:ly)?|passionate(?:ly)?|dynamic(?:ally)?|meticulous(?:ly)?|diligent(?:ly)?|dedicated|motivated|proactive(?:ly)?|innovative|world-class|best-in-class|first-class|top-notch|highly|extremely|incredibl[ey]|hard-?working|detail-oriented|results-driven|impeccabl[ye]|wonderful(?:ly)?|tireless(?:ly)?|expertly|skil+fully)(?!\p{L})/iu;

/** Done by several, and nowhere by me. A team may well be whom it was done for, and a “we” further on whom it is told of. */
const SEVERAL =
  /^(?:we|we’\p{L}+)(?!\p{L})|^(?:the|my|our) team (?!now|no longer|can|could|gets?|got|has|had|is|are|was|were|stopped|finds?|found|knows?|uses?)\p{L}+(?:ed|ang|ook|ade|an)(?!\p{L})|(?<!\p{L})(?:jointly|as a team|all of us)(?!\p{L})/iu;
const ME = /(?<!\p{L})(?:I|I’\p{L}+|me|myself|my (?!team|colleague|department))(?!\p{L})/u;

/** Nothing at all, whatever was typed for it. */
const NOTHING = /^[\s\p{P}\p{S}]*$|^(?:n\/?a|none yet|nothing yet|not yet|tbd|todo|unknown|don’t know|not sure)[.?!]*$/iu;

const even = (text: string): string =>
  text
    .replace(/['`´ʼ‘]/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
const isNothing = (text: string): boolean => NOTHING.test(even(text));

/** What a rule looks at. */
interface Told {
  readonly win: Win;
  readonly what: string;
  /** Everything that tells what came of it, in one text. */
  readonly outcome: string;
  /** An outcome is told, somewhere. */
  readonly hasOutcome: boolean;
  readonly today: string;
}

function toldBy(win: Win, today: string): Told {
  const what = even(win.what);
  const [brought, before, after] = [win.brought, win.before, win.after].map((text) => (isNothing(text) ? '' : even(text)));
  const said = isNothing(win.said) ? '' : even(win.said);
  const inWhat = tellsOutcome(what);
  return {
    win,
    what,
    outcome: [inWhat ? what : '', brought, before, after, said].filter(Boolean).join('. '),
    hasOutcome: inWhat || brought !== '' || after !== '' || tellsOutcome(said),
    today,
  };
}

function hidesWhatIDid({ what, hasOutcome }: Told): boolean {
  if (tellsOutcome(what)) return false;
  return (HIDES.test(what) && !ALSO_DID.test(what)) || (!hasOutcome && VAGUE.test(what) && !ALSO_DID.test(what));
}

function isBarePercent({ what, outcome, win }: Told): boolean {
  const all = `${what}. ${outcome}`;
  if (!all.match(PERCENT)) return false;
  const rest = all.replace(PERCENT, ' ');
  return !MEASURED_AGAINST.test(all) && !/\p{N}/u.test(rest) && (isNothing(win.before) || isNothing(win.after));
}

const isOld = ({ win, today }: Told): boolean => daysBetween(win.happenedOn, today) > KNOWN_AFTER_DAYS;

/** The rules: the first that applies is the hint. */
const RULES: readonly { readonly id: HintId; readonly applies: (told: Told) => boolean; readonly ask: string }[] = [
  { id: 'what-did-you-do', applies: hidesWhatIDid, ask: 'What did you do in it?' },
  { id: 'outcome', applies: ({ hasOutcome }) => !hasOutcome, ask: ASK_ANY },
  {
    id: 'how-much',
    applies: ({ outcome }) => !NUMBERS.test(outcome) && !DECIDED.test(outcome) && !NAMED.test(outcome) && !IN_ROLE.test(outcome),
    ask: 'How much, how often, who noticed? “About” is fine.',
  },
  { id: 'percent-of-what', applies: isBarePercent, ask: 'Percent of what, and from when to when?' },
  {
    id: 'adjective',
    applies: ({ what, win }) => PRAISE.test(`${what}. ${even(win.brought)}. ${even(win.after)}`),
    ask: 'Leave the adjective out. What would somebody have seen?',
  },
  {
    id: 'which-part-was-yours',
    applies: ({ what, win }) => SEVERAL.test(what) && !ME.test(`${what}. ${even(win.brought)}`),
    ask: 'Which part was yours?',
  },
  { id: 'proof', applies: ({ win }) => isNothing(win.proof), ask: 'Where could somebody check it: an email, a report, a person?' },
  {
    id: 'what-came-of-it',
    applies: (told) => told.win.effect === undefined && isOld(told),
    ask: 'Do you know by now what came of it: time, money, fewer mistakes?',
  },
];

/** What fell short is owned, not counted: only what it taught is asked for, once. */
function hintForShort({ learned }: Win): Hint | undefined {
  return isNothing(learned) ? { id: 'what-came-of-it', ask: 'What did it teach you, and what do you do differently now?' } : undefined;
}

/** Something that sounds as if it fell short, and of which nothing good is told. */
function hintForUnowned(win: Win): Hint | undefined {
  if (!tellsShortfall(win.what) || ![win.brought, win.after, win.learned].every(isNothing)) return undefined;
  return { id: 'what-came-of-it', ask: 'Did it fall short? Tick “It fell short” below and say what it taught you.' };
}

/**
 * The one question that would make this win stronger, on a day (an ISO date); `undefined` for a strong one, and for one of which nothing is
 * written. Rules, not judgment: a question may be left unanswered.
 */
export function hintFor(win: Win, today: string): Hint | undefined {
  if (isNothing(win.what)) return undefined;
  if (win.isShort === true) return hintForShort(win);
  const unowned = hintForUnowned(win);
  if (unowned !== undefined) return unowned;
  const told = toldBy(win, today);
  const rule = RULES.find(({ applies }) => applies(told));
  if (rule === undefined) return undefined;
  const { id, ask } = rule;
  if (id !== 'what-did-you-do' && id !== 'outcome') return { id, ask };
  const group = taskGroupOf(told.what);
  if (group === undefined) return { id, ask };
  return {
    id,
    group: group.id,
    ask:
      id === 'outcome' ? askOf(group, win.forWhom === '' ? told.what : `${told.what} for ${win.forWhom}`) : `${ask} Perhaps: ${group.did}.`,
  };
}
