/** What a win brought, as it goes on in a line of a CV: of nobody’s “she”, and never so that what somebody else did turns into what I did. */
import { saysNothing, lowered, lineWords, type Piece } from './cv-parts.ts';
import { CHANGED_BY_ITSELF, OBJECT } from '../work-lines/outcome-words.ts';
import { isPastVerb } from '../work-lines/past-verbs.ts';
import { withoutPronouns, type Thing } from './without-pronouns.ts';

/** What the words of the win are about. */
export interface About {
  /** What was done, from its verb on. */
  readonly did: string;
  /** Whom it was for, where that may be said. */
  readonly role: string;
  /** What “it” and “them” are. */
  readonly thing: Thing;
  /** Everything the win says. */
  readonly all: string;
}

/** What one does and “it” may do as well: it saved, it cut. */
const DOES_GOOD =
  /^(?:saved|cut|reduced|freed|halved|doubled|stopped|ended|shortened|lowered|raised|increased|improved|brought|gave|made|kept|helped|spared|won|prevented|avoided)\b/i;
const GOT =
  /^(?:he|she|they|we|i|it|N_N) (?:now |then )?(?:(?:got|gets?|had|has|have) (?!to\b|been\b|out\b|rid\b|through\b|away\b|over\b|there\b|it\b)|gave (?:us|me) )/i;
const SAID_IT_WAS = /^(?:he|she|they) (?:(?:said|wrote|thought) (?:that )?(?:it|this|that) (?:was|is)|called (?:it|this|that)) /i;
const SAVED_LAST =
  /^((?:[^;:]*\d|(?:about |over |nearly )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half)\b)[^;:]*?) (saved|recovered|freed|gained|raised|refunded)$/i;
/** “They sent us back $400”: $400 back. */
const SENT_BACK =
  /^(?:he|she|they|N_N) (?:sent|paid|gave|transferred) (?:us |me )?(back )?((?:EUR |GBP |\$)?\d[\d.,]*[km]?)( back)?\b(.*)$/i;
/** What somebody did who cannot be named, told of what it was done to: “they waived the fee”, the fee waived. */
const WAS_DONE =
  /^(?:he|she|they|N_N) (?:then |also )?(refunded|approved|renewed|signed|accepted|cancell?ed|waived|extended|granted|returned|adopted|ordered|booked|reimbursed|confirmed|reduced|lowered) ((?:an?|the|my|our|his|her|their|all|both|every|each|\d+|\$|EUR|GBP|two|three|four|five|six|seven|eight|nine|ten)(?=[ \d])(?: ?(?!(?:in|on|at|for|within|after|before|and|to|with|from|by|until|because|so|that|this|last|next|today|immediately)\b)[\w$%.,'&-]+){0,5}?)(?= (?:in|on|at|for|within|after|before|and|to|with|from|by|until|that|this|last|next|today|immediately)\b|[;:,]|$)(.*)$/i;

/** “Missed calls fell”: they fell, and I did not miss them. */
const IS_SUBJECT =
  /^[\w-]+ [\w-]+ (?:now |also )?(?:is|are|was|were|has|have|fell|dropped|rose|went|came|climbed|grew|shrank|declined|decreased|increased|improved|doubled|halved|stopped|ended|vanished|disappeared)\b/i;

/** People by what they are. */
const ONE =
  'director|manager|executive|ceo|cfo|coo|cto|cio|md|vp|chair|president|principal|partner|minister|ambassador|professor|dean|temp|intern|trainee|apprentice|guest|client|candidate|speaker|visitor|customer|patient|supplier|vendor|landlord|receptionist|assistant|colleague|boss|supervisor|lawyer|auditor|doctor|editor|head|teacher|replacement|successor|stand-in|deputy';

/** Whom “they” or “she” is: a role, or somebody of what was done; `''` where that cannot be told. `isAct`: what follows is the same of one and of several. */
function whoIs(pronoun: string, { did, role }: About, isAct: boolean): string {
  const [, one] = new RegExp(`\\b(?:the|an?|our|my|new|upset|her|his|their) (?:[a-z]+ )?(${ONE})\\b(?!['-]| of)`, 'i').exec(did) ?? [];
  const [, many] =
    /\b(?:the|all|both|each|new|our|my|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:[a-z]+ )?([a-z]{3,}s)\b(?!')/i.exec(
      did,
    ) ?? [];
  const isPeople =
    many !== undefined &&
    /(?:[eo]rs|ants|ees|ists|ives|temps|interns|reps|hires|colleagues|clients|guests|candidates|partners|engineers)$/i.test(many);
  if (/^s?he$/i.test(pronoun)) return isOne(role) ? role.replace(/^(?:an?|one) /i, 'the ') : one === undefined ? '' : `the ${one}`;
  if (isPeople) return `the ${many}`;
  // One client may be “they”: “they renewed”. Not “they are”, which would be of one.
  const oneOf = one !== undefined && !role.toLowerCase().includes(one.toLowerCase()) && isAct ? `the ${one}` : '';
  return isOne(role) ? oneOf : role !== '' ? role : many === undefined ? oneOf : `the ${many}`;
}
/** “She” is not the board. */
const isOne = (role: string): boolean =>
  role !== '' &&
  !/^(?:all|both|two|three|four|five|six|seven|eight|nine|ten|\d+|everyone|everybody|people)\b|(?:[^su]s|team|board|committee|department|office|staff|people|group)$/i.test(
    role.replace(/ (?:of|in|at|for|on) .*$/i, ''),
  );

/** What it brought, as it goes on after what was done; `undefined` where it is told of somebody who cannot be named. */
export function broughtPiece(text: string, about: About): Piece | undefined {
  const { role, thing, all } = about;
  const told = text
    .replace(/^(?:so|and|then|as a result|result|now)[,:]? (?=(?:it|this|that|I|we|he|she|they)\b)/i, '')
    .replace(GOT, (said, at: number) => (isPastVerb(text.slice(at + said.length).split(' ')[0] ?? '', '', true) ? said : ''))
    .replace(
      SENT_BACK,
      (_all, back: string | undefined, sum: string, late: string | undefined, rest: string) =>
        `${sum}${back !== undefined || late !== undefined ? ' back' : ''}${rest}`,
    )
    .replace(SAID_IT_WAS, '')
    // “She told me she felt ready”.
    .replace(/^(he|she|they) (?:told (?:me|us)|said|wrote)(?: that)? \1 /i, '$1 ');
  const isMine = /^(?:i|we)\b/i.test(told);
  const [, pronoun = '', verb = ''] = /^(he|she|they)\b(?!') ?([a-z-]*)/i.exec(told) ?? [];
  const who = pronoun === '' ? '' : whoIs(pronoun, about, isPastVerb(verb) && !/^(?:were|was)$/i.test(verb));
  const active = told
    .replace(
      /^(?:it|(?:this|that)(?! (?:year|quarter|month|week|day|time|way)\b)|which|i|we)(?:'(?:ve|m|re|s)| has| have| had)? (?=[a-z\d$])/i,
      '',
    )
    // “They are paid in five days”: paid in five days.
    .replace(/^(?:he|she|they)(?:'s|'re| is| are| was| were) (?:now |all |both )?(?!not\b|an?\b)(?=\w\S* \w\S* \w)/i, (said) =>
      who === '' || said.includes("'") ? '' : said,
    )
    .replace(WAS_DONE, (said, verb: string, what: string, rest: string) => (who === '' ? `${what} ${verb}${rest}` : said));
  // “I am twice as fast”: twice as fast. What was done to me or to it is not what I did.
  const plain = active.replace(/^(?:am|are|is|was|were) (?!to\b)/i, '');
  const isOfIt = plain !== told && !isMine;
  const clean = withoutPronouns(pronoun === '' || who === '' ? plain : plain.replace(/^(?:he|she|they)\b/i, who), role, thing)
    .replace(/[.\s]+$/, '')
    // “Late forms: 23 to 4”.
    .replace(/^([A-Za-z][a-z-]*(?: [a-z-]+){0,2}): (?=(?:[$]|EUR |GBP )?\d[^,;:]* to \S)/, '$1 from ');
  if (saysNothing(clean)) return undefined;
  const low = lowered(clean, all).replace(/(?<!,) and (?=(?:nobody|no one|nothing|none|everyone|everybody)\b)/g, ', and ');
  if (/^so\b/i.test(low)) return { join: ', ', text: low };
  const [first = '', next = ''] = clean.split(/[\s,;:.]+/);
  const flipped = SAVED_LAST.exec(clean);
  if (flipped !== null) return { join: ' and ', text: `${(flipped[2] ?? '').toLowerCase()} ${lowered(flipped[1] ?? '')}`, canLead: true };
  // “Passed without a question”: the meeting did, and not I.
  const isByItself = told === active && CHANGED_BY_ITSELF.test(first) && !OBJECT.test(next) && !/^(?:\d|EUR$|GBP$)/.test(next);
  const isDone =
    pronoun === '' &&
    !isByItself &&
    !IS_SUBJECT.test(clean) &&
    plain === active &&
    isPastVerb(first, next) &&
    !/^by$/i.test(next) &&
    (!isOfIt || DOES_GOOD.test(clean));
  if (lineWords(clean).length < 2 && !/^(?:nobody|none|nothing|all|everyone)/i.test(clean) && pronoun !== '') return undefined;
  return isDone ? { join: ' and ', text: low, canLead: true } : { join: ': ', text: low };
}
