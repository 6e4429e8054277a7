/** The draft with its marked passages, and the numbered notes that explain them. */
import type { Advice, Finding, Span } from '../message-check/facts.ts';
import type { FindingId } from '../message-check/rule-ids.ts';

/** A stretch of text; with a note number it is marked. */
export interface MarkedPiece {
  readonly text: string;
  readonly note?: number;
  /** Which of the marks it is, counted from 0 through the text. */
  readonly mark?: number;
  /** Does the mark end here? One that runs over a paragraph ends once. */
  readonly isEnd?: boolean;
}

/** One note; several marks of the same rule share one. */
export interface Note {
  readonly number: number;
  readonly rule: FindingId;
  readonly text: string;
  readonly why: string;
  readonly spans: readonly Span[];
}

/** A draft, taken apart. */
export interface Marked {
  readonly paragraphs: readonly (readonly MarkedPiece[])[];
  readonly notes: readonly Note[];
}

/** The findings whose spans lie in the text, in its order; one that runs into another is left out. */
function markedFindings(text: string, findings: readonly Finding[]): readonly (Finding & { readonly span: Span })[] {
  const inText = findings.flatMap((finding) => {
    const { span, effect } = finding;
    if (span === undefined || effect === 'good') return [];
    const [start, end] = [Math.max(0, span[0]), Math.min(text.length, span[1])];
    return end > start && text.slice(start, end).trim() !== '' ? [{ ...finding, span: [start, end] as const }] : [];
  });
  let reached = 0;
  return inText
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => {
      const isFree = span[0] >= reached;
      reached = Math.max(reached, span[1]);
      return isFree;
    });
}

/** The notes, numbered in the order of the text. */
function notesOf(findings: readonly (Finding & { readonly span: Span })[]): readonly Note[] {
  const notes = new Map<string, Note & { readonly spans: Span[] }>();
  for (const { rule, text, why, span } of findings) {
    const key = JSON.stringify([rule, text, why]);
    const found = notes.get(key);
    if (found === undefined) notes.set(key, { number: notes.size + 1, rule, text, why, spans: [span] });
    else found.spans.push(span);
  }
  return [...notes.values()];
}

/** Takes a text apart into paragraphs of plain and marked pieces. Every letter of it but the line breaks is in one piece. */
export function markText(text: string, findings: readonly Finding[]): Marked {
  const marked = markedFindings(text, findings);
  const notes = notesOf(marked);
  const numbers = new Map(notes.flatMap(({ number, spans }) => spans.map((span) => [span, number] as const)));
  const paragraphs: MarkedPiece[][] = [];
  let mark = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const [from, to] = [line.index, line.index + line[0].length];
    const pieces: MarkedPiece[] = [];
    let at = from;
    for (; mark < marked.length; mark++) {
      const span = marked[mark]?.span ?? [to, to];
      const [start, end] = [Math.max(from, span[0]), Math.min(to, span[1])];
      if (start >= to) break;
      if (end > start) {
        if (start > at) pieces.push({ text: text.slice(at, start) });
        pieces.push({ text: text.slice(start, end), note: numbers.get(span) ?? 0, mark, isEnd: text.slice(end, span[1]).trim() === '' });
        at = end;
      }
      // What runs over the end of the line goes on in the next.
      if (span[1] > to) break;
    }
    if (at < to) pieces.push({ text: text.slice(at, to) });
    if (line[0].trim() !== '') paragraphs.push(pieces);
  }
  return { paragraphs, notes };
}

/** The finding that decided. */
export function decidingFinding(advice: Advice): Finding | undefined {
  return advice.findings.find((finding) => finding.rule === advice.rule);
}

/** What is good about it, but for what decided and is said at the top. */
export function goodFindings(advice: Advice): readonly Finding[] {
  const decided = decidingFinding(advice);
  return advice.findings.filter((finding) => finding.effect === 'good' && finding !== decided);
}

/** What is about the whole: everything without a place in the text, but for what decided and is said at the top. */
export function wholeFindings(advice: Advice): readonly Finding[] {
  const decided = decidingFinding(advice);
  return advice.findings.filter((finding) => finding.effect !== 'good' && finding.span === undefined && finding !== decided);
}

const OPENS = /[([{"“‘]$/;
const CLOSES = /^[.!?]*[)\]}"”’]/;
/** A line on which nothing is left but its bullet. */
const EMPTIED = /(^|\n)[ \t]*(?:[-*•·–][ \t]*|\d{1,2}[.)][ \t]*)?$/;

/** The text with a passage cut or said another way. Only the spaces, the bullet and the brackets of what was cut go with it. */
export function replaceSpan(text: string, [start, end]: Span, words = ''): string {
  let before = text.slice(0, start);
  let after = text.slice(end);
  if (words !== '') return before + words + (/[.!?]$/.test(words) ? after.replace(/^[.!?,;]+/, '') : after);
  if (OPENS.test(before) && (CLOSES.test(after) || CLOSES.test(text.slice(end - 1, end)))) {
    before = before.slice(0, -1);
    after = after.replace(CLOSES, '');
  }
  if (!EMPTIED.test(before))
    return /^[ \t]*(?:\r?\n|$)/.test(after) ? before.replace(/[ \t]+$/, '') + after : before + after.replace(/^[ \t]+/, '');
  if (!/^[ \t]*(?:\r?\n|$)/.test(after)) return before + after.replace(/^[ \t]+/, '');
  before = before.replace(EMPTIED, '$1');
  after = after.replace(/^[ \t]*\r?\n?/, '');
  // Of the blank lines before and after an emptied line, one set stays.
  if (/(^|\n\r?\n)$/.test(before)) after = after.replace(/^(?:[ \t]*\r?\n)+/, '');
  return after.trim() === '' ? before.trimEnd() : before + after;
}

/** The whole sentences in which passages stand, as spans; a passage outside of all of them stays as it is. */
export function wholeSentences(spans: readonly Span[], sentences: readonly Span[]): readonly Span[] {
  const found = spans.flatMap((span) => {
    const around = sentences.filter(([start, end]) => span[0] < end && span[1] > start);
    return around.length === 0 ? [span] : around;
  });
  return found.filter((span, at) => found.findIndex((other) => other[0] === span[0]) === at);
}

/** The text without any of these passages. */
export function cutSpans(text: string, spans: readonly Span[]): string {
  return [...spans].sort((a, b) => b[0] - a[0]).reduce((left, span) => replaceSpan(left, span), text);
}

/** The whole sentences in which passages stand, as one text: where an answer for the next interview may begin. */
export function sentencesAround(text: string, spans: readonly Span[], sentences: readonly Span[]): string {
  return [...wholeSentences(spans, sentences)]
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]) => text.slice(start, end).trim())
    .join(' ');
}
