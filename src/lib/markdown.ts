/**
 * Readable Markdown (CommonMark) from what people wrote. Their text is shown as typed: none of it becomes markup. Some viewers make a
 * bare web or mail address clickable whatever stands before it; it still reads as typed.
 */

/** A line of a list: its label, what was written, and what belongs to it. Texts are as typed; whatever is empty is left out. */
export interface MarkdownEntry {
  readonly label: string;
  readonly text: string;
  readonly below: readonly MarkdownEntry[];
  /** Is the text an address that may be followed? */
  readonly isLink?: boolean;
}

/** A heading with what stands under it. One with nothing under it is left out. */
export interface MarkdownSection {
  readonly title: string;
  readonly entries?: readonly MarkdownEntry[];
  readonly sections?: readonly MarkdownSection[];
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const INVISIBLE = /[\p{Cc}\p{Surrogate}]/gu;
const MARKS = /[\\`*_[\]<>|~#]/g;

/** One line without anything that could be markup: marks, entities, addresses, and what starts a list, a rule or a quote. */
function escapeLine(line: string): string {
  return line
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .trim()
    .replace(MARKS, String.raw`\$&`)
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, String.raw`\&`)
    .replace(/:(?=\/\/)/g, String.raw`\:`)
    .replace(/(www)\./gi, String.raw`$1\.`)
    .replace(/^[-+=:]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);
}

/** The text on one line, every mark in it shown as typed. Line breaks become spaces; control characters are left out. @example escapeMarkdown('# 1 *sharp*') // '\\# 1 \\*sharp\\*' */
export function escapeMarkdown(text: string): string {
  return escapeLine(text.split(LINE_BREAK).join(' ').replace(/\s+/g, ' '));
}

/** The lines of a text, escaped; several empty ones in a row are one, none stand at the ends. Within a paragraph a line ends with two spaces, which break it. */
function escapedLines(text: string): readonly string[] {
  const lines = text.split(LINE_BREAK).map(escapeLine);
  const kept = lines.filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''));
  const filled = kept.at(-1) === '' ? kept.slice(0, -1) : kept;
  return filled.map((line, at) => (line !== '' && (filled[at + 1] ?? '') !== '' ? `${line}  ` : line));
}

/** An address as a link, when it is a plain web address; anything else escaped. Never a script. */
function linkLines(text: string): readonly string[] {
  const address = text.trim();
  return /^https?:\/\/[^\s<>\\`\p{Cc}\p{Cf}\p{Surrogate}]+$/iu.test(address) ? [`<${address}>`] : escapedLines(text);
}

/** A label in bold with a colon, unless it is a question. */
function labelText(label: string): string {
  const text = escapeMarkdown(label);
  return text === '' ? '' : `**${text}${text.endsWith('?') ? '' : ':'}**`;
}

function entryLines(entry: MarkdownEntry): readonly string[] {
  const [first = '', ...more] = entry.isLink === true ? linkLines(entry.text) : escapedLines(entry.text);
  const label = labelText(entry.label);
  const below = entry.below.flatMap(entryLines);
  return [`- ${[label, first].filter(Boolean).join(' ')}`, ...[...more, ...below].map((line) => (line === '' ? '' : `  ${line}`))];
}

/** Something written, under its label; nothing when neither it nor anything below it says something. */
export function fact(label: string, text: string, below: readonly MarkdownEntry[] = []): readonly MarkdownEntry[] {
  return text.trim() === '' && below.length === 0 ? [] : [{ label, text, below }];
}

/** A web address under its label. */
export function link(label: string, text: string): readonly MarkdownEntry[] {
  return fact(label, text).map((entry) => ({ ...entry, isLink: true }));
}

/** An item of a list, with what belongs to it; `name` stands for one that has no words but something below. */
export function item(text: string, below: readonly MarkdownEntry[] = [], name = '…'): readonly MarkdownEntry[] {
  if (text.trim() === '' && below.length === 0) return [];
  return [{ label: '', text: text.trim() === '' ? name : text, below }];
}

function sectionBlocks(section: MarkdownSection, level: number): readonly string[] {
  const list = (section.entries ?? []).flatMap(entryLines).join('\n');
  const inner = (section.sections ?? []).flatMap((one) => sectionBlocks(one, level + 1));
  const blocks = [list, ...inner].filter((block) => block !== '');
  return blocks.length === 0 ? [] : [`${'#'.repeat(Math.min(level, 6))} ${escapeMarkdown(section.title)}`, ...blocks];
}

/** The whole document; empty sections are left out, and a document with nothing in it is `''`. */
export function markdownText(section: MarkdownSection): string {
  const blocks = sectionBlocks(section, 1);
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
