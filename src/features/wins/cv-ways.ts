/** The ways to tell a win in one line: what was done, clause by clause, and what came of it, in every order, whole and in part. */
import { lowered, numbersIn, lineWords, type Levels, type Piece } from './cv-parts.ts';
import { isPastVerb } from '../work-lines/past-verbs.ts';

/** What it costs to leave something out of a line, or to tell it in another order; a missing word under twelve costs one. */
const COST = {
  clause: 2,
  adjunct: 2,
  brought: 3,
  change: 2.5,
  role: 0.5,
  turned: 1,
  swapped: 1.5,
  reordered: 0.5,
} as const;

/** A first clause so long may lose its end. */
const LONG = 16;

/** Two lines of a CV. */
export const LONGEST_LINE = 200;
/** More is no line that anybody reads. */
export const MOST_WORDS = 30;
const isFitting = (text: string): boolean => text.length <= LONGEST_LINE && lineWords(text).length <= MOST_WORDS;

/** The pieces as a line: one colon in it, which says what came of it; any other is a semicolon. */
function joined(pieces: readonly Piece[]): string {
  const line = pieces.map(({ join, text }, index) => (index === 0 ? text : `${join}${text}`)).join('');
  const colon = line.indexOf(': ');
  // “Rent: $1,200”: rent $1,200.
  return colon < 0
    ? line
    : line.slice(0, colon + 2) +
        line
          .slice(colon + 2)
          .replace(/^([a-z]+(?=: \d)|[a-z]+(?: [a-z]+)?(?=: [$EG])): /, '$1 ')
          .replace(/: /g, '; ');
}

/** Before these, whom it was for can be said, once three words say what was done. */
const ADVERBIAL =
  /(?<=\S \S+ \S+) (?:without|within|over|during|while|when|after|before|despite|in spite of|every|in (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|under|a|an)) /i;
/** Ends with where, when or with what, which can be left out. */
const ADJUNCT = /^(\S+ \S+ .*\S) (?:at|in|on|across|during|after|using|through|over)(?: [^\s,;:]+){1,5}$/i;
/** “Set up a calendar for the whole department”: a calendar says enough where it must. */
const FOR_WHAT =
  /^((?!ask|thank|pa(?:y|id)|wait|appl|search)\S+(?: up| out| together| down)? (?:an?|the)(?: [\w'-]+){1,3}) for(?: [\w'-]+){1,4}$/i;
/** Ends with something else that was done. */
const ALSO_DONE = /^(.+?),? and (?:then )?([a-z-]+ .+)$/i;
/** Says more of what was named before it. */
const LEANS = /\b(?:another|the same|then|both|these|those|one)\b/i;

const stemOf = (role: string): string => (role.toLowerCase().split(' ').at(-1) ?? '').replace(/s$/, '').slice(0, 6);

interface Core {
  readonly text: string;
  readonly cost: number;
  /** What was done first, where the line begins with what was done then. */
  readonly then?: string;
  /** Whom it was for is said in it. */
  readonly isForRole?: true;
}

/** The first clause in every way it can be told, with what that costs. */
function* coresOf(first: string, role: string, thing: string): Generator<Core> {
  yield { text: first, cost: 0 };
  if (role !== '' && !/ (?:for|and) |[()]/i.test(first) && !first.toLowerCase().includes(stemOf(role))) {
    const at = ADVERBIAL.exec(first)?.index ?? first.length;
    yield { text: `${first.slice(0, at)} for ${role}${first.slice(at)}`, cost: COST.role, isForRole: true };
  }
  const short = ADJUNCT.exec(first)?.[1];
  if (short !== undefined) yield { text: short, cost: COST.adjunct };
  const what = FOR_WHAT.exec(first)?.[1];
  if (what !== undefined) yield { text: what, cost: COST.adjunct };
  if (lineWords(first).length > LONG)
    for (const { index } of first.matchAll(/,? (?:and|so that|so|which|because|while|when|by) |[,;] /g))
      if (lineWords(first.slice(0, index)).length > 3 && isFitting(first.slice(0, index)))
        yield { text: first.slice(0, index), cost: COST.clause + (first.length - index) / 100 };
  const [, one = '', two = ''] = ALSO_DONE.exec(first) ?? [];
  const [verb = '', next = ''] = two.split(' ');
  if (lineWords(one).length < 2 || !isPastVerb(verb, next)) return;
  yield { text: one, cost: COST.clause };
  const leans = LEANS.test(two) || (thing !== '' && two.includes(thing));
  if (/\d/.test(two) && !/\d/.test(one) && !leans) yield { text: two, cost: COST.swapped, then: lowered(one) };
}

/** What came of it, told in one way, and what that leaves out. */
export interface Tail {
  readonly pieces: readonly Piece[];
  readonly cost: number;
}

/** The piece, and what is left of it when its last clauses go. */
function* shorter(piece: Piece): Generator<readonly [Piece, cost: number]> {
  yield [piece, 0];
  const parts = piece.text.split(/((?:[,;:] (?:and |so |but )?| and | so that )(?=[a-z\d$]))/i);
  for (let kept = parts.length - 2; kept > 0; kept -= 2) {
    const text = parts.slice(0, kept).join('');
    if (lineWords(text).length > 1 && isFitting(text)) yield [{ ...piece, text }, COST.clause];
  }
}

/** What came of it, in every order, whole and in part. Without any where what was done tells it already. */
export function* tailsOf(brought: Piece | undefined, change: Levels | undefined, isTold: boolean, head: string): Generator<Tail> {
  if (isTold) yield { pieces: [], cost: (brought === undefined ? 0 : COST.brought) + (change === undefined ? 0 : COST.change) };
  // “Three days”, where before and after say it already.
  const isWithin = brought !== undefined && change?.text.toLowerCase().includes(brought.text.toLowerCase()) === true;
  if (brought === undefined || isWithin) {
    // “Answered 96% on the day, from 71%”.
    const isNow =
      change?.was !== undefined &&
      numbersIn(change.now).length > 0 &&
      numbersIn(change.now).every((number) => numbersIn(head).includes(number));
    if (change !== undefined) yield { pieces: [isNow ? { join: ', ', text: `from ${change.was ?? ''}` } : change], cost: 0 };
    return;
  }
  const figures = numbersIn(change?.text ?? '');
  for (const [piece, cost] of shorter(brought)) {
    if (change === undefined) {
      yield { pieces: [piece], cost };
      continue;
    }
    const told = numbersIn(piece.text);
    const inBoth = figures.filter((number) => told.includes(number));
    const isNow = piece.text.toLowerCase().includes(change.now.toLowerCase());
    // “From 30 to 4”, where what it brought says both; “…, from five days”, where it ends with how it is now.
    const isTwice = figures.length > 0 ? inBoth.length === figures.length : isNow;
    const isEnd =
      isNow ||
      (change.was !== undefined && numbersIn(change.now).length > 0 && numbersIn(change.now).every((number) => inBoth.includes(number)));
    // What is left out of it is in the change.
    const left = numbersIn(brought.text).every((number) => told.includes(number) || figures.includes(number)) ? Math.min(cost, 0.5) : cost;
    // “Four hours more, from 0 to 4 hours” says nothing new.
    const isSaid = isTwice || (isEnd && /^\d+$/.test(change.was ?? ''));
    yield { pieces: [piece], cost: cost + (isSaid ? 0 : isNow ? COST.change / 2 : COST.change) };
    if (isSaid) continue;
    const now = change.join === ': ' ? { ...change, join: '; ' } : change;
    const was = isEnd && change.was !== undefined ? { join: ', ', text: `from ${change.was}` } : now;
    yield { pieces: [piece, was], cost: left };
    // A bare figure says nothing before what it is of.
    const isBare = !CHANGES.test(head) && /^from [\d.,]+(?: ?%| of \d+)? to /.test(change.text);
    yield {
      pieces: [change, piece],
      cost:
        left +
        (isEnd
          ? 4
          : isBare
            ? 5
            : piece.canLead === true
              ? 2
              : change.join === ': '
                ? 2
                : CHANGES.test(head)
                  ? -COST.reordered
                  : COST.reordered),
    };
  }
}

/** “Cut costs from nine to one”: what is changed goes from one to the other. */
const CHANGES =
  /^(?:cut|reduced|lowered|decreased|shortened|trimmed|slashed|raised|increased|improved|grew|halved|doubled|tripled|dropped)\b/i;
/** “No-shows went from 22% to 6%”. */
const WENT = /^(?:the )?([a-z-]+(?: [a-z-]+)?) (?:went|fell|dropped|rose|grew|came|is|are) (?:down |up )?from ([^,;:]+?) to ([^,;:]+)$/i;
/** How it was and is, where what it brought tells that of what was changed: “reduced no-shows”, “no-shows went from 22% to 6%”. */
export function levelsOfChange(did: string, told: string): readonly [was: string, is: string] | undefined {
  const [, topic = '', was = '', is = ''] = WENT.exec(told) ?? [];
  return topic !== '' && CHANGES.test(did) && did.toLowerCase().includes(topic.toLowerCase()) ? [was, is] : undefined;
}

/** Before these, how it was and is can be said. */
const BY_DOING = / by [a-z-]+ing /i;
const AFTER_LEVELS = / (?:by [a-z-]+ing|for|in the|at|across|while|when|without|after|during) /i;
const GOES_ON = / (?:from|with|on|into|around|to (?!prepare|get|book|pay|find|answer)) /i;

/** The first clause with how it was and is: within it where that is what was done, or how; else after it. */
function withChange(core: string, pieces: readonly Piece[]): readonly Piece[] {
  const whole = [{ join: '', text: core }, ...pieces];
  const [change, ...others] = pieces;
  if (change === undefined || !isLevels(change)) return whole;
  const at = AFTER_LEVELS.exec(core)?.index ?? core.length;
  if (CHANGES.test(core) && !GOES_ON.test(core.slice(0, at)))
    return [{ join: '', text: `${core.slice(0, at)} ${change.text}${core.slice(at)}` }, ...others];
  const by = BY_DOING.exec(core)?.index;
  return by === undefined ? whole : [{ join: '', text: `${core.slice(0, by)}, ${change.text},${core.slice(by)}` }, ...others];
}

/** What was gained, which can be somebody’s: “six hours a week back for the CEO”. */
const GAINED =
  /^(?:about |over |nearly )?(?:savings of |saves |saved )?(?:about |over |nearly )?(?:\$|EUR |GBP )?(?:\d[\d.,]*[km]?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: ?%| (?:hours?|days?|minutes?|weeks?|percent))?(?: [a-z]+)? (?:back|less|saved|a|per|each|every)\b(?!.* (?:for|after|before|instead|than|under|in|out|of (?![$\d])|at|on|with|since) )/i;

/** The last piece with whom it was for, where that goes with it. */
function forWhom(pieces: readonly Piece[], role: string, said: string): readonly Piece[] | undefined {
  const last = pieces.at(-1);
  if (last === undefined || role === '' || !GAINED.test(last.text) || / for /i.test(said) || said.includes(stemOf(role))) return undefined;
  return [...pieces.slice(0, -1), { ...last, text: `${last.text} for ${role}` }];
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ');
const isLevels = ({ join, text }: Piece): boolean => join === ', ' && text.startsWith('from ');
const isDone = ({ join, text }: Piece): boolean => join === ', ' && isPastVerb(text.split(' ')[0] ?? '', text.split(' ')[1] ?? '');

/** “Tested and rolled out”, after “proposed”: a row of verbs has its “and” already. */
const endsRow = ({ text }: Piece): boolean => [...text.matchAll(/ and (\S+)/g)].some(([, verb = '']) => isPastVerb(verb));

/** “Helped with the keynote; checked 32 slides”: checked 32 slides and helped with the keynote. */
function swapped(begun: string, rest: readonly Piece[], thing: string): readonly Piece[] | undefined {
  const [next] = rest;
  if (next === undefined || rest.length > 1 || /\d| and /.test(begun) || !/\d/.test(next.text)) return undefined;
  const isFree = /^(?:, | and )$/.test(next.join) && isDone({ ...next, join: ', ' }) && !LEANS.test(next.text);
  if (!isFree || (thing !== '' && next.text.includes(thing))) return undefined;
  return [
    { join: '', text: next.text },
    { join: ' and ', text: lowered(begun) },
  ];
}

/** One way to tell what was done (a core and some clauses) with each order it allows. */
function* ordersOf(
  core: Core,
  rest: readonly Piece[],
  { pieces, cost }: Tail,
  role: string,
): Generator<readonly [readonly Piece[], cost: number]> {
  const begun: Piece = { join: '', text: core.text };
  const then: readonly Piece[] = core.then === undefined ? [] : [{ join: ': ', text: core.then }];
  const dropped = core.cost + cost;
  yield [rest.length + then.length === 0 ? withChange(core.text, pieces) : [begun, ...then, ...rest, ...pieces], dropped];
  const given = core.isForRole ? undefined : forWhom(pieces, role, `${core.text} ${textOf(rest)} ${textOf(pieces)}`.toLowerCase());
  if (given !== undefined) yield [[begun, ...then, ...rest, ...given], dropped + COST.role];
  const [led, ...others] = pieces;
  if (led?.canLead === true && lineWords(core.text).length > 2 && then.length === 0)
    yield [
      [led, ...others.filter(isLevels), { join: ': ', text: lowered(core.text) }, ...rest, ...others.filter((one) => !isLevels(one))],
      dropped + COST.turned,
    ];
}

/** Every way to tell it that has room, with what each costs. `thing`: what the first clause is about. */
export function* waysToTell(
  head: readonly Piece[],
  tails: readonly Tail[],
  role: string,
  thing: string,
): Generator<readonly [line: string, cost: number]> {
  const [first, ...more] = head;
  const begun = first?.text ?? '';
  const cores = [...coresOf(begun, role, thing)].filter(({ text }) => isFitting(text));
  for (let kept = more.length; kept >= 0; kept -= 1) {
    const rest = more
      .slice(0, kept)
      .map((piece, at) =>
        at === more.length - 1 && isDone(piece) && !/ and /.test(begun) && !endsRow(piece) ? { ...piece, join: ' and ' } : piece,
      );
    if (!isFitting(textOf(rest))) continue;
    const left = (more.length - kept) * COST.clause;
    const turned = swapped(begun, rest, thing);
    for (const tail of tails) {
      const said = `${textOf(rest)} ${textOf(tail.pieces)}`;
      if (!isFitting(said)) continue;
      if (turned !== undefined) yield [joined([...turned, ...tail.pieces]), tail.cost + left + COST.swapped];
      for (const core of cores) {
        if ((core.isForRole && said.toLowerCase().includes(stemOf(role))) || !isFitting(`${core.text} ${said}`)) continue;
        for (const [pieces, cost] of ordersOf(core, rest, tail, role)) yield [joined(pieces), cost + left];
      }
    }
  }
}
