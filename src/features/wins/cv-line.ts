/** A win as one line for a CV: plain text that any system reads, made of the win’s own words. */
import { isRole, namesIn, withoutNames } from './names-in-wins.ts';
import { tellsOutcome } from './outcome.ts';
import { isPastVerb } from './past-verbs.ts';
import { plainAscii } from './plain-ascii.ts';
import { withoutPronouns } from './without-pronouns.ts';
import type { Win } from './win.ts';

/** The only words a line may hold that are not in its win. */
export const JOINING_WORDS = ['and', 'so', 'that', 'with', 'for', 'from', 'to', 'the', 'EUR', 'GBP'] as const;

/** A line, or what the win has to say before there can be one: what I did (beginning with a verb in the past), or what came of it. */
export type CvLine = { readonly line: string } | { readonly missing: 'verb' | 'outcome' };

/** Two lines of a CV. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 30;
const FEWEST_WORDS = 12;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word));
const isBlank = (text: string): boolean =>
  !/[A-Za-z0-9]/.test(text) || /^(?:n\/?a|none yet|nothing yet|not yet|tbd)\W*$/i.test(text.trim());

/** Said before what one did: of me, of the day, of being asked. */
const LEAD =
  /^(?:[-*.\s]+|(?:i|i've|i'd|have|had|then|also|just|today|yesterday|finally|successfully|was|were|been|has)\s+(?!to\b|a\b|an\b|the\b|no\b|\d))+/i;
const SAID_OF_ME = /(?:^|[\s,;(])I(?:'ve| have| had)?(?: (?:also|then|finally|just))? ([A-Za-z-]+)/;
/** What may come before “I did”: a time, or something with what joins it. A noun before it makes it part of that: “an apprentice I trained”. */
const BEFORE_I =
  /^(?:in|on|at|after|before|during|since|when|once|while|as|last|this|by|for|today|yesterday|then)\b|(?:[,;:]|\b(?:and|but|so|because|after|since|when|once|until|as))$/i;

/** What I did, from its verb on, with what came before it; `undefined`: nobody, or not I alone, is said to have done it. */
function fromVerb(what: string): { readonly did: string; readonly before: string } | undefined {
  if (/^(?:we|our team|the team)\b/i.test(what)) return undefined;
  const lead = LEAD.exec(what)?.[0] ?? '';
  const plain = what.slice(lead.length);
  const [first = '', next = ''] = plain.split(/[\s,;:.]+/);
  if (isPastVerb(first, next, /\bi\b|'ve\b|'d\b/i.test(lead))) return { did: plain, before: '' };
  const found = SAID_OF_ME.exec(what);
  const before = what.slice(0, found?.index ?? 0).trim();
  if (found?.[1] === undefined || !BEFORE_I.test(before) || !isPastVerb(found[1], '', true)) return undefined;
  const at = found.index + found[0].length - found[1].length;
  return { did: what.slice(at), before: before.replace(/(?:[,;:\s]|\b(?:and|but|so|because|after|since|when|once|until|as))+$/i, '') };
}

/** A piece of the line, with what joins it to the piece before. */
interface Piece {
  readonly join: string;
  readonly text: string;
  /** It may also come first: it begins with a verb in the past tense, about me. */
  readonly canLead?: boolean;
}

const COMMON =
  /^(?:The|An?|No|Not|Nobody|Everyone|Everybody|Anyone|Anybody|All|Every|Each|Both|Only|Now|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|About|Nothing|Less|More|Fewer|Half|So|Which|From|It|This|That|New|People|Visitors|Clients|Guests|Calls|Complaints|Invoices|Meetings|Contracts)\b/;
/** The first letter in lower case where it is not a name: common words, and verbs. */
function lowered(text: string): string {
  const [first = '', next = ''] = text.split(/[\s,;:.]+/);
  const isVerb = /^[A-Z][a-z-]+$/.test(first) && isPastVerb(first, next);
  return COMMON.test(text) || isVerb ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What one does and “it” may do as well: it saved, it cut. */
const DOES_GOOD =
  /^(?:saved|cut|reduced|freed|halved|doubled|stopped|ended|shortened|lowered|raised|increased|improved|brought|gave|made|kept|helped|spared|won|prevented|avoided)\b/i;
const GOT = /^(?:he|she|they|we|i|it) (?:now )?(?:(?:got|gets?|had|has|have) (?!to\b)|gave (?:us|me) )/i;
const SAID_IT_WAS = /^(?:he|she|they) (?:said|wrote|thought) (?:that )?(?:it|this|that) (?:was|is) /i;
const SAVED_LAST = /^([^;:]*\d[^;:]*?) (saved|recovered|freed|gained|raised|refunded)$/i;

/** Whom “they” or “she” is: a role, or somebody of what was done; `''` where that cannot be told. */
function whoIs(pronoun: string, head: string, role: string): string {
  const [, one] =
    /\b(director|manager|executive|ceo|cfo|coo|md|vp|chair|president|principal|partner|minister|professor|dean|temp|guest|client)\b/i.exec(
      head,
    ) ?? [];
  const [, many] =
    /\b(?:the|all|both|each|new|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:[a-z]+ )?([a-z]{3,}s)\b/i.exec(head) ??
    [];
  const isPeople =
    many !== undefined && /(?:[eo]rs|ants|ees|ists|ives|temps|interns|hires|colleagues|clients|guests|candidates)$/i.test(many);
  if (/^s?he$/i.test(pronoun)) return role || (one === undefined ? '' : `the ${one}`);
  return isPeople || (role === '' && many !== undefined) ? `the ${many}` : role;
}

/** What it brought, as it goes on after what was done (`head`); `undefined` where it is told of somebody who cannot be named, and must not turn into what I did. */
function broughtPiece(text: string, head: string, role: string): Piece | undefined {
  const told = text
    .replace(GOT, '')
    .replace(SAID_IT_WAS, '')
    .replace(/^(?:and|so) (?=(?:it|this|that|I|we)\b)/i, '');
  const isMine = /^(?:i|we)\b/i.test(told);
  const [, pronoun = ''] = /^(he|she|they)\b(?!')/i.exec(told) ?? [];
  const who = pronoun === '' ? '' : whoIs(pronoun, head, role);
  const active = told
    .replace(
      /^(?:it|(?:this|that)(?! (?:year|quarter|month|week|day|time|way)\b)|which|i|we)(?:'(?:ve|m|re|s)| has| have| had)? (?=[a-z\d$])/i,
      '',
    )
    .replace(/^(?:he|she|they) (?=(?:can|could|no longer|now|never)\b)/i, (all) => (who === '' ? '' : all));
  // “I am twice as fast”: twice as fast. What was done to me or to it is not what I did.
  const plain = active.replace(/^(?:am|are|is|was|were) (?!to\b)/i, '');
  const isOfIt = plain !== told && !isMine;
  const clean = withoutPronouns(pronoun === '' || who === '' ? plain : plain.replace(/^\w+/, who), role).replace(/[.\s]+$/, '');
  if (isBlank(clean)) return undefined;
  const low = lowered(clean);
  if (/^so\b/i.test(low)) return { join: ', ', text: low };
  const [first = '', next = ''] = clean.split(/[\s,;:.]+/);
  const flipped = SAVED_LAST.exec(clean);
  if (flipped !== null) return { join: ' and ', text: `${(flipped[2] ?? '').toLowerCase()} ${flipped[1] ?? ''}`, canLead: true };
  const isDone = pronoun === '' && plain === active && isPastVerb(first, next) && !/^by$/i.test(next) && (!isOfIt || DOES_GOOD.test(clean));
  return isDone ? { join: ' and ', text: low, canLead: true } : { join: ': ', text: low };
}

const pieceText = (pieces: readonly Piece[]): string =>
  pieces.map(({ join, text }, index) => (index === 0 ? text : `${join}${text}`)).join('');

/** How far the line is from a good one; `undefined`: it cannot be used. */
function flaw(line: string, dropped: number, hasNumber: boolean): number | undefined {
  const words = wordsOf(line);
  if (line.length > MOST_CHARACTERS || words.length > MOST_WORDS) return undefined;
  const at = line.search(/\d/);
  const wordAt = words.findIndex((word) => /\d/.test(word));
  const late = at < 0 ? 8 : at >= line.length / 2 || wordAt >= words.length / 2 ? 5 : 0;
  return Math.max(0, FEWEST_WORDS - words.length) + (hasNumber ? late : 0) + dropped;
}

/** Every way to tell it, with how much each leaves out. */
function* ways(head: readonly string[], tails: readonly Tail[], role: string): Generator<readonly [line: string, dropped: number]> {
  const [first = '', ...more] = head;
  // Where the last adjunct of the first clause begins.
  const short = first.replace(/^(\S+ .+?) (?:for|with|at|on|in|across|during|after|using|by|between|through) [^,;:]*$/, '$1');
  const shorter = first.replace(/^(\S+ .+?) of [^,;:]*$/, '$1');
  const takesRole = role !== '' && !/ for /i.test(first) && !first.toLowerCase().includes(role.toLowerCase().replace(/^the /, ''));
  const cores: readonly (readonly [string, number])[] = [
    [first, 0],
    ...(short === first ? [] : [[short, 2] as const]),
    ...(shorter === first ? [] : [[shorter, 4] as const]),
    ...(takesRole ? [[`${first} for ${role}`, 0.5] as const] : []),
  ];
  for (const [core, lost] of cores)
    for (let kept = more.length; kept >= 0; kept -= 1)
      for (const { pieces, lacks } of tails) {
        const begun: Piece = { join: ': ', text: core };
        const rest = more.slice(0, kept).map((text): Piece => ({ join: ', ', text }));
        const dropped = lost + (more.length - kept) + lacks;
        yield [pieceText([begun, ...rest, ...pieces]), dropped];
        if (rest.length > 0 && pieces.length > 0) yield [pieceText([begun, ...pieces, ...rest]), dropped + 2];
        const [led, ...others] = pieces;
        if (led?.canLead === true && wordsOf(core).length > 2)
          yield [pieceText([led, { ...begun, text: lowered(core) }, ...rest, ...others]), dropped + 1.5];
      }
}

/** What came of it, told in one way; `lacks`: how much of it is left out. */
interface Tail {
  readonly pieces: readonly Piece[];
  readonly lacks: number;
}

/** What came of it, in every order, whole and in part. Without any where what was done tells it already. */
function tailsOf(brought: Piece | undefined, change: Piece | undefined, isTold: boolean): readonly Tail[] {
  const isTwice =
    brought !== undefined &&
    change !== undefined &&
    brought.text.toLowerCase().includes((change.text.split(' to ').at(-1) ?? '').toLowerCase());
  const none: readonly Tail[] = isTold ? [{ pieces: [], lacks: brought === undefined && change === undefined ? 0 : 3 }] : [];
  if (brought === undefined) return change === undefined ? none : [{ pieces: [change], lacks: 0 }, ...none];
  if (change === undefined) return [{ pieces: [brought], lacks: 0 }, ...none];
  // “Three days”, where before and after say it already.
  if (change.text.toLowerCase().includes(brought.text.toLowerCase())) return [{ pieces: [change], lacks: 0 }, ...none];
  const both = isTwice ? 3 : 0;
  return [
    { pieces: [brought, change], lacks: both },
    { pieces: [change, brought], lacks: both + 0.5 },
    { pieces: [brought], lacks: isTwice ? 0 : 1 },
    { pieces: [change], lacks: 2 },
    ...none,
  ];
}

/** A list has commas, too: only what begins like a clause is one. */
const BEGINS_CLAUSE = /^(?:and |then |so |which |with |after |before |by |to |[a-z-]+ing )/i;

/** What was done, clause by clause. */
function clausesOf(what: string, role: string): readonly string[] {
  const parts = what.split(/((?:[,;:]|\.) +| +- +)/);
  const clauses: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const text = parts[at] ?? '';
    const [first = '', next = ''] = text.split(/\s+/);
    const isOwn = !/^,/.test(parts[at - 1] ?? '') || BEGINS_CLAUSE.test(text) || isPastVerb(first, next);
    const last = clauses.pop();
    if (last === undefined || isOwn) clauses.push(...(last === undefined ? [] : [last]), text);
    else clauses.push(`${last}, ${text}`);
  }
  const told: string[] = [];
  let isLost = false;
  for (const clause of clauses) {
    // What hung on a clause that is gone goes with it.
    if (isLost && /^(?:so |which |with |by |to |[a-z-]+ing )/i.test(clause)) continue;
    const clean = withoutPronouns(told.length === 0 ? clause.replace(/^(?:and |then |but )+/i, '') : clause, role).replace(/[.\s]+$/, '');
    isLost = isBlank(clean);
    if (!isLost) told.push(clean);
  }
  return told;
}

/** The text cut at a word, without small words left over at its end. */
function cutTo(text: string, characters: number, words: number): string {
  const all = text.split(' ').slice(0, words);
  while (all.join(' ').length > characters) all.pop();
  while (all.length > 1 && /^(?:the|a|an|and|or|of|to|for|with|in|on|at|by|from|that|so|which|as)\W*$/i.test(all.at(-1) ?? '')) all.pop();
  return all.join(' ').replace(/[,;:\s-]+$/, '');
}

/**
 * One line for a CV: a verb in the past first, at most 200 characters and 30 words, plain ASCII, no personal pronoun, the number early where
 * there is one. Nothing is invented: every word is in the win or in {@link JOINING_WORDS}. Whom it was done for is named by a role only; a name is
 * left out wherever it appears. The line has twelve words or more where the win has them: a short line is better than one with words that say nothing. What
 * is too long loses its last clauses. “We” is no verb of mine, so “we cut …” lacks one; what fell short lacks an outcome.
 */
export function cvLineOf(win: Win): CvLine {
  const names = namesIn(win.forWhom);
  const plain = (text: string): string => withoutNames(plainAscii(text), names).trim();
  const role = roleOf(win.forWhom);
  const mine = fromVerb(plain(win.what));
  const clauses = clausesOf(mine?.did ?? '', role);
  const [first = ''] = clauses;
  const [verb = '', next = ''] = first.split(/\s+/);
  if (!isPastVerb(verb.replace(/[^A-Za-z-]/g, ''), next, true)) return { missing: 'verb' };
  // “Claims fell by half after I sent reminders”: what came of it may come before what I did.
  const told = isBlank(plain(win.brought)) && tellsOutcome(mine?.before ?? '') ? (mine?.before ?? '') : plain(win.brought);
  const brought = isBlank(told) ? undefined : broughtPiece(told, first, role);
  const change = changePiece(plain(win.before), plain(win.after));
  const tails = tailsOf(brought, change, tellsOutcome(clauses.join(', ')));
  if (win.isShort === true || tails.length === 0) return { missing: 'outcome' };
  const head = clauses.map((clause, index) => (index === 0 ? clause : lowered(clause)));
  const hasNumber = /\d/.test([...head, brought?.text, change?.text].join(' '));
  const found = [...ways(head, tails, role)].flatMap(([line, dropped]) => {
    const how = flaw(line, dropped, hasNumber);
    return how === undefined ? [] : [{ line, how }];
  });
  const best = found.sort((a, b) => a.how - b.how)[0]?.line ?? cutLine(first, tails[0]?.pieces ?? []);
  return { line: best.charAt(0).toUpperCase() + best.slice(1) };
}

/** Whom it was for as it is said within the line: “the CFO”, “two directors”; `''` for a name, or something long. */
function roleOf(forWhom: string): string {
  const role = withoutPronouns(plainAscii(forWhom)).replace(/[.,;:\s]+$/, '');
  if (role === '' || !isRole(forWhom) || wordsOf(role).length > 5 || /[,;:]/.test(role)) return '';
  const isTitle =
    /(?:director|manager|executive|officer|chair(?:man|woman)?|president|principal|partner|minister|dean|c[efot]o|md|vp)$/i.test(role);
  return isTitle && !/^(?:the|an?|every|each|our|my|one)\b/i.test(role) ? `the ${role}` : role;
}

/** How it was before and after. */
function changePiece(before: string, after: string): Piece | undefined {
  const [was, is] = [before, after].map((text) => withoutPronouns(text).replace(/[.\s]+$/, ''));
  if (is === undefined || isBlank(is)) return undefined;
  return was === undefined || isBlank(was) ? { join: ': ', text: is } : { join: ', ', text: `from ${was} to ${is}` };
}

/** What is too long however it is told: the end of each half goes, so that something of both is left. */
function cutLine(head: string, tail: readonly Piece[]): string {
  const [piece] = tail;
  if (piece === undefined) return cutTo(head, MOST_CHARACTERS, MOST_WORDS);
  const half = cutTo(piece.text, MOST_CHARACTERS / 2 - piece.join.length, MOST_WORDS / 2);
  return cutTo(`${cutTo(head, MOST_CHARACTERS / 2, MOST_WORDS / 2)}${piece.join}${half}`, MOST_CHARACTERS, MOST_WORDS);
}
