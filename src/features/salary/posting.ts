/** A pasted posting as the items it lists, whatever its bullets became on the way: signs, letters of a sign font, numbers, or nothing. */

/** Signs that begin an item wherever they stand alone: the bullets of Word, PDF and the web. `\p{Co}` is what sign fonts leave behind. */
const BULLET = String.raw`[\p{Co}•●▪‣◦⁃∙■□▢◆◇▶►➢➣➤✓✔✅☑☐✦★☆]\uFE0F?`;
/** Signs that are a bullet at the head of a line, but not within one: dashes, arrows, pictures. */
const HEAD = String.raw`(?:${BULLET}|[\p{Pd}\p{So}*·⋅・※§¶»›→⇒](?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{So})*)`;
/** “1.”, “(2)”, “a)”, “iv.”, “[ ]”. */
const NUMBER = String.raw`(?:\(?\d{1,2}[.)](?!\d)|\(?[a-zA-Z]\)|[a-z]\.(?=\s)|\(?[ivxIVX]{2,4}[.)](?=\s)|\[[ xX]?\]|#{1,6}(?=\s))`;
/** Letters that stand for a bullet where the sign font is missing. Not `a` or `I`: lines begin with them. */
const FONT_LETTER = '[oqvwnlüØŸÞ]';

const HEADS = new RegExp(String.raw`^(?:\s*${HEAD})+\s*|^\s*${NUMBER}\s*`, 'u');
/** A letter set off by a tab or a wide gap, as lists of Word are pasted. */
const SET_OFF = /^\s*o(?:\t| {2})\s*(?=\S)/u;
/** A lone sign or letter before a text, or a number of several levels: a bullet when several lines begin so. */
const LONE = new RegExp(
  String.raw`^\s*(?:(o|[^\p{L}\p{N}\p{Sc}\s])\s+|(${FONT_LETTER}|\d{1,2}(?:\.\d{1,2}){1,3}\.?)(?:\s+(?=[\p{Lu}\p{N}])|\t))(?=\S)`,
  'u',
);
const ENOUGH_LINES = 2;

/** Signs that are no bullet within a line, where people write them between words. */
const BETWEEN_WORDS = String.raw`\p{L}\p{N}\p{Sc}\p{Pd}\s&+\/%@#=<>~"'“”‘’«„()\[\]{}.,:;!?…`;
const LONE_WITHIN = new RegExp(String.raw`(?<=^|\s)[^${BETWEEN_WORDS}]\uFE0F?(?=\s+\S)`, 'gu');
const LETTER_WITHIN = new RegExp(String.raw`(?<=^|\s)${FONT_LETTER}(?=\s+\p{Lu})`, 'gu');
const O_WITHIN = /(?<=^|\s)o(?=\s+\p{L})/gu;
const DASH_WITHIN = /(?<=^|\s)\p{Pd}(?=\s*\p{Lu})/gu;
const NUMBER_WITHIN = /(?<=^|\s)\(?(?:\d{1,2}|[a-h])[.)](?=\s+\S)/gu;
const BULLET_WITHIN = new RegExp(String.raw`(?<=^|[\s:])${BULLET}(?=\s+\S|\p{Lu})`, 'gu');

/** Less holds no two items. */
const THREE_WORDS = /\S\s+\S+\s+\S/;

/** A sign, letter or number within a line that may begin an item. */
interface Mark {
  readonly sign: string;
  readonly at: number;
}

const marksOf = (line: string, pattern: RegExp): readonly Mark[] =>
  [...line.matchAll(pattern)].map((match) => ({ sign: match[0], at: match.index }));

/** Of these marks, those whose sign is there at least twice. */
function repeated(marks: readonly Mark[]): readonly Mark[] {
  const counts = new Map<string, number>();
  for (const { sign } of marks) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return marks.filter(({ sign }) => (counts.get(sign) ?? 0) > 1);
}

/** Of these numbers, those that count up from one: 1. 2. 3), or a) b) c). At least two, each time. */
function inSequence(marks: readonly Mark[]): readonly Mark[] {
  const runs: Mark[][] = [[]];
  for (const mark of marks) {
    const name = mark.sign.replace(/[^\da-h]/g, '');
    const count = /\d/.test(name) ? Number(name) : name.charCodeAt(0) - 96;
    if (count === 1) runs.push([]);
    const run = runs.at(-1);
    if (run !== undefined && count === run.length + 1) run.push(mark);
  }
  return runs.filter((run) => run.length > 1).flat();
}

/** Do these marks begin a list: two or more, the first at the head of the line or behind a colon? */
function isList(line: string, [first, second]: readonly Mark[]): boolean {
  return first !== undefined && second !== undefined && /^$|:$/.test(line.slice(0, first.at).trim());
}

/** A line whose items follow one another, each behind a sign, a letter or a number. */
function partsOf(line: string): readonly string[] {
  if (!THREE_WORDS.test(line)) return [line];
  const [dashes, letters] = [marksOf(line, DASH_WITHIN), marksOf(line, O_WITHIN)];
  const marks = [
    ...marksOf(line, BULLET_WITHIN),
    ...repeated(marksOf(line, LONE_WITHIN)),
    ...repeated(marksOf(line, LETTER_WITHIN)),
    // One or two dashes stand between words.
    ...(dashes.length > 2 || isList(line, dashes) ? dashes : []),
    ...(isList(line, letters) ? letters : []),
    ...inSequence(marksOf(line, NUMBER_WITHIN)),
  ];
  const starts = [...new Map(marks.map(({ sign, at }) => [at, at + sign.length]))].sort(([a], [b]) => a - b);
  const ends = [...starts.slice(1).map(([at]) => at), line.length];
  return [line.slice(0, starts[0]?.[0] ?? line.length), ...starts.map(([, from], index) => line.slice(from, ends[index]))];
}

/** The sign or letter that stands alone at the head of a line; all numbers are one. */
function loneAt(line: string): { readonly sign: string; readonly length: number } | undefined {
  const found = LONE.exec(line);
  const sign = found?.[1] ?? found?.[2];
  return found === null || sign === undefined ? undefined : { sign: /\d/.test(sign) ? '1.1' : sign, length: found[0].length };
}

/** What stands alone at the head of several lines. */
function bulletsOf(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const sign = loneAt(line)?.sign;
    if (sign !== undefined) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([sign, count]) => (count < ENOUGH_LINES ? [] : [sign])));
}

/** The line without what marks it as an item; as it is when nothing does. */
function withoutHead(line: string, bullets: ReadonlySet<string>): string {
  const lone = loneAt(line);
  const rest = lone !== undefined && bullets.has(lone.sign) ? line.slice(lone.length) : line;
  return rest.replace(SET_OFF, '').replace(HEADS, '');
}

/** No item is longer: what goes on beyond it is a text of its own. */
const LONGEST_ITEM = 1000;

/** Does an item go on in the next line, as in a copy of a PDF: it has no end, and the line no beginning? */
const goesOn = (item: string, line: string): boolean =>
  item.length < LONGEST_ITEM && /[\p{L}\p{N},)]\s*$/u.test(item) && /^\s*\p{Ll}/u.test(line);

/**
 * The items and other lines of a posting, in its order: without bullets and numbers, lines that go on put together, and what follows
 * on one line behind signs taken apart. May hold empty ones.
 */
export function itemsOfPosting(text: string): readonly string[] {
  const lines = text.replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '').split(/\r\n|[\n\r\u2028\u2029\u0085]/u);
  const bullets = bulletsOf(lines);
  const items: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const [first = '', ...rest] = partsOf(line).map((part) => withoutHead(part, bullets));
    const isItem = rest.length > 0 || first !== line;
    const before = items.at(-1) ?? '';
    if (isOpen && !isItem && goesOn(before, line)) {
      items[items.length - 1] = `${before.trimEnd()} ${line.trim()}`;
      continue;
    }
    items.push(first, ...rest);
    isOpen = isItem;
  }
  return items;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words that end in a dot and not their sentence, besides what is letters with dots: U.S., e.g., Ph.D. */
const CUT_SHORT =
  'dr|mr|mrs|ms|mx|prof|st|jr|sr|rev|hon|vs|approx|ca|incl|excl|esp|resp|max|min|no|nos|dept|div|ext|est|fig|sec|vol|inc|ltd|co|corp|nr|abt|bzw|ggf|inkl|exkl|evtl';
const ABBREVIATION = new RegExp(String.raw`(?<![\p{L}\p{N}.])(?:\p{Lu}\.|(?:\p{L}{1,3}\.){2,}|(?:${CUT_SHORT})\.)\s*$`, 'iu');

/** The sentences of a text; half ones too, between semicolons. At most `most`. */
export function sentencesOf(text: string, most: number): readonly string[] {
  const sentences: string[] = [];
  for (const { segment } of SEGMENTER.segment(text)) {
    const before = sentences.at(-1);
    if (before !== undefined && ABBREVIATION.test(before.slice(-20))) sentences[sentences.length - 1] = before + segment;
    else if (sentences.length === most) break;
    else sentences.push(segment);
  }
  return sentences.flatMap((sentence) => sentence.split(/(?<=;)\s+/u));
}
