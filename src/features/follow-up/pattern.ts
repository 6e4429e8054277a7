/** A small language for phrases, so that a rule reads like the sentences it is about. */

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
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|week|month|end|close|\\d+(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|then',
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
  return withSets(phrase)
    .replace(/ \.\.\. /g, '(?: \\S+){0,5} ')
    .replace(/ \.\. /g, '(?: \\S+){0,2} ')
    .replace(/(?<=[\p{L})])\*/gu, '\\S*')
    .replace(/\((?!\?)/g, '(?:');
}

/** A phrase ready to be looked for at the beginning of a word. */
interface Phrase {
  readonly expression: RegExp;
  readonly group: number;
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

/** A phrase that may begin with any word. */
const ANY = '*';

/** The words a phrase can begin with; {@link ANY} where that cannot be said. */
function firstWords(phrase: string): readonly string[] {
  const branches = alternatives(phrase.replace(/\(\?:/g, '('));
  if (branches.length > 1) return branches.flatMap(firstWords);
  const text = (branches[0] ?? '').trimStart();
  if (!text.startsWith('(')) {
    const [word = ''] = text.split(' ');
    if (/^[\p{L}\p{N}']+$/u.test(word)) return [word];
    return /^[\p{L}']+\?$/u.test(word) ? [word.slice(0, -1), word.slice(0, -2)] : [ANY];
  }
  const end = closingAt(text);
  const rest = text.slice(end + 1);
  const inner = firstWords(text.slice(1, end));
  if (rest.startsWith('?')) return [...inner, ...firstWords(rest.slice(1))];
  return rest === '' || rest.startsWith(' ') || /\s$/.test(text.slice(1, end)) ? inner : [ANY];
}

/** Many groups of phrases, looked for all at once. */
export interface Finder {
  /** Every phrase found in words between single spaces, as offsets, with the number of its group. */
  readonly find: (plain: string) => readonly { readonly group: number; readonly start: number; readonly end: number }[];
}

/** Makes a finder for groups of phrases, one phrase a line. It is built when it is first used. */
export function finder(groups: readonly string[]): Finder {
  let byFirst: Map<string, Phrase[]> | undefined;
  const build = (): Map<string, Phrase[]> => {
    const made = new Map<string, Phrase[]>();
    groups.forEach((lines, group) => {
      for (const line of lines.split('\n')) {
        if (line.trim() === '') continue;
        const phrase: Phrase = { expression: new RegExp(`(?:${source(line)})(?= )`, 'y'), group };
        for (const word of new Set(firstWords(withSets(line)))) made.set(word, [...(made.get(word) ?? []), phrase]);
      }
    });
    return made;
  };
  return {
    find: (plain) => {
      byFirst ??= build();
      const anywhere = byFirst.get(ANY) ?? [];
      const found: { group: number; start: number; end: number }[] = [];
      for (let start = 1; start < plain.length; start = plain.indexOf(' ', start) + 1) {
        const word = plain.slice(start, plain.indexOf(' ', start));
        for (const phrase of [...(byFirst.get(word) ?? []), ...anywhere]) {
          phrase.expression.lastIndex = start;
          if (phrase.expression.test(plain)) found.push({ group: phrase.group, start, end: phrase.expression.lastIndex });
        }
      }
      return found;
    },
  };
}
