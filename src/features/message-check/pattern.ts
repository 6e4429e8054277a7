/** A small language for phrases, so that a rule reads like the sentences it is about. */

/** The phrases of one signal, one a line, in the language of this file. */
export interface Phrases {
  /** Enough by themselves. */
  readonly strong: string;
  /** Two of them, or one beside something else, begin to tell. */
  readonly weak?: string;
}

/**
 * Words that may stand for each other, by name. In a phrase `<job>` stands for any of them.
 */
const SETS: Readonly<Record<string, string>> = {
  role: 'role|position|job|post|opening|opportunity|vacancy|seat|place|spot|desk',
  talk: 'interview|interviews|meeting|conversation|chat|talk|discussion|call|panel|session|visit|time|day|morning|afternoon|round',
  decision: 'decision|choice|outcome|result|answer|verdict|conclusion|mind',
  boss: 'boss|manager|supervisor|director|superior|ceo|president|head|chief|board|vp|owner|superiors|management',
  be: 'am|is|are|was|were|be|been|being',
  will: 'will|would|could|can|may|might|should|shall',
  very: 'so|very|really|truly|quite|just|only|simply|also|still|always|absolutely|extremely|deeply|sincerely|genuinely|certainly|do|did',
  a: 'a|an|the|my|your|our|their|his|her|this|that|any|some|one|another',
  person: 'he|she|they|mr|mrs|ms|him|her|them|you|everyone|somebody|someone|anyone',
  number: '\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|a couple of',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|tomorrow|tmrw|tonight|today|noon|week|month|end|close|\\d+(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|then',
};

function withSets(phrase: string): string {
  return phrase.trim().replace(/<(\w+)>/g, (_, name: string) => {
    const words = SETS[name];
    if (words === undefined) throw new Error(`No set of words is called ${name}`);
    return `(${words})`;
  });
}

/**
 * Makes an expression of a phrase. Words are matched whole, between single spaces, in lower case. `<set>`: any word of a set;
 * `word*`: any ending; `(a|b)`: either; `(a )?`: may be missing; `..`: up to two words between; `...`: up to five.
 */
function source(phrase: string): string {
  return (
    withSets(phrase)
      // What may be missing at the end takes its space with it.
      .replace(/ \(([^()]*)\)\?$/, '( ($1))?')
      .replace(/ \.\.\. /g, '(?: \\S+){0,5} ')
      .replace(/ \.\. /g, '(?: \\S+){0,2} ')
      .replace(/(?<=[\p{L})])\*/gu, '\\S*')
      .replace(/\((?!\?)/g, '(?:')
  );
}

/** Splits at the bars that stand in no bracket. */
function alternatives(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Where the bracket that opens the text closes. */
function closingAt(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`A bracket is not closed: ${text}`);
}

/** The words something can begin with; `undefined` where that cannot be said. */
type Words = readonly string[] | undefined;

const both = (a: Words, b: Words): Words => (a === undefined || b === undefined ? undefined : [...a, ...b]);

/** The forms of a single word: `offers?`, `opportunit(y|ies)`, `reconsider(ing)?`. */
function formsOf(word: string): Words {
  const [, stem, group, mayMiss] = /^([\p{L}\p{N}']+)(?:\(([\p{L}|']+)\))?(\?)?$/u.exec(word) ?? [];
  if (stem === undefined) return undefined;
  if (group === undefined) return mayMiss === undefined ? [stem] : [stem, stem.slice(0, -1)];
  return [...group.split('|').map((ending) => stem + ending), ...(mayMiss === undefined ? [] : [stem])];
}

/** A phrase cut after its first word or bracket. */
function cutHead(text: string): { readonly head: string; readonly mayMiss: boolean; readonly rest: string } {
  if (!text.startsWith('(')) {
    const end = text.indexOf(' ');
    return end < 0 ? { head: text, mayMiss: false, rest: '' } : { head: text.slice(0, end), mayMiss: false, rest: text.slice(end) };
  }
  const end = closingAt(text);
  const mayMiss = text[end + 1] === '?';
  let rest = text.slice(end + (mayMiss ? 2 : 1));
  // What must not follow does not matter here.
  if (rest.startsWith('(?!')) rest = rest.slice(closingAt(rest) + 1);
  return { head: text.slice(1, end), mayMiss, rest };
}

/** The words a phrase can begin with. */
function firstWords(phrase: string): Words {
  const branches = alternatives(phrase);
  if (branches.length > 1) return branches.map(firstWords).reduce(both);
  const text = phrase.trimStart();
  if (text === '') return undefined;
  if (!text.startsWith('(')) return formsOf(cutHead(text).head);
  const { head, mayMiss, rest } = cutHead(text);
  if (mayMiss) return both(firstWords(head), firstWords(rest));
  return rest === '' || rest.startsWith(' ') || head.endsWith(' ') ? firstWords(head) : undefined;
}

/** Which words can stand second, and how far off. Most phrases are told apart by it without being tried. */
function secondWords(phrase: string): { readonly words: ReadonlySet<string>; readonly reach: number } | undefined {
  if (alternatives(phrase).length > 1) return undefined;
  const { head, mayMiss, rest } = cutHead(phrase);
  if (mayMiss || !rest.startsWith(' ') || alternatives(head).some((word) => /[\s(]/.test(word))) return undefined;
  const [, gap = '', next = ''] = /^ (\.{2,3} )?(.*)$/.exec(rest) ?? [];
  const words = firstWords(next);
  return words === undefined ? undefined : { words: new Set(words), reach: gap === '' ? 1 : gap === '.. ' ? 3 : 6 };
}

/** A phrase ready to be looked for. */
interface Phrase {
  readonly expression: RegExp;
  readonly group: number;
  readonly second: ReturnType<typeof secondWords>;
}

/** Many groups of phrases, looked for all at once. */
export interface Finder {
  /** Every phrase found in words between single spaces, as offsets, with the number of its group. */
  readonly find: (plain: string) => readonly { readonly group: number; readonly start: number; readonly end: number }[];
  /** Makes phrases ready as long as there is time; `true` once all are. What is not ready is made so when it is needed. */
  readonly prepare: (isTimeLeft: () => boolean) => boolean;
}

/** More sentences than a message has. */
const MOST_KNOWN = 1000;

/** Makes a finder for groups of phrases, one phrase a line. */
export function finder(groups: readonly string[]): Finder {
  /** By the words they can begin with; under `''` those that can begin with any. */
  const byFirst = new Map<string, Phrase[]>();
  const waiting = groups.flatMap((lines, group) => lines.split('\n').map((line) => ({ line: line.trim(), group }))).reverse();
  const prepare = (isTimeLeft: () => boolean): boolean => {
    while (waiting.length > 0 && isTimeLeft()) {
      const { line, group } = waiting.pop() ?? { line: '', group: 0 };
      if (line === '') continue;
      const text = withSets(line);
      const phrase: Phrase = { expression: new RegExp(`(?:${source(line)})(?= )`, 'y'), group, second: secondWords(text) };
      // An expression is compiled when it is first used, and once more when it is used again.
      phrase.expression.test(line);
      phrase.expression.test(line);
      for (const word of new Set(firstWords(text) ?? [''])) {
        const list = byFirst.get(word);
        if (list === undefined) byFirst.set(word, [phrase]);
        else list.push(phrase);
      }
    }
    return waiting.length === 0;
  };
  /** What was found in sentences looked through before: while somebody types, all but one are as they were. */
  const known = new Map<string, ReturnType<Finder['find']>>();
  return {
    prepare,
    find: (plain) => {
      const before = known.get(plain);
      if (before !== undefined) return before;
      prepare(() => true);
      const words = plain.slice(1, -1).split(' ');
      const found: { group: number; start: number; end: number }[] = [];
      let start = 1;
      words.forEach((word, at) => {
        for (const list of [byFirst.get(word), byFirst.get('')]) {
          for (const { expression, group, second } of list ?? []) {
            if (second !== undefined && !isNear(words, at, second)) continue;
            expression.lastIndex = start;
            if (expression.test(plain)) found.push({ group, start, end: expression.lastIndex });
          }
        }
        start += word.length + 1;
      });
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(plain, found);
      return found;
    },
  };
}

function isNear(words: readonly string[], at: number, { words: wanted, reach }: NonNullable<Phrase['second']>): boolean {
  for (let next = at + 1; next <= at + reach; next++) {
    const word = words[next];
    if (word === undefined) return false;
    if (wanted.has(word)) return true;
  }
  return false;
}
