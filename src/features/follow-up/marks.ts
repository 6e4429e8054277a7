/** The draft with its marked passages, and the numbered notes that explain them. */
import type { Advice, Finding } from './facts.ts';

/** A stretch of text; with a note number it is marked. */
export interface Piece {
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
  readonly rule: string;
  readonly text: string;
  readonly why: string;
  readonly spans: readonly Span[];
}

/** Offsets in a text. */
export type Span = readonly [start: number, end: number];

/** A draft, taken apart. */
export interface Marked {
  readonly paragraphs: readonly (readonly Piece[])[];
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
  const sorted = inText.sort((a, b) => a.span[0] - b.span[0]);
  return sorted.filter((finding, at) => sorted.slice(0, at).every((before) => before.span[1] <= finding.span[0]));
}

/** The notes, numbered in the order of the text. */
function notesOf(findings: readonly (Finding & { readonly span: Span })[]): readonly Note[] {
  const notes: Note[] = [];
  for (const { rule, text, why, span } of findings) {
    const at = notes.findIndex((note) => note.rule === rule && note.text === text && note.why === why);
    const found = notes[at];
    if (found === undefined) notes.push({ number: notes.length + 1, rule, text, why, spans: [span] });
    else notes[at] = { ...found, spans: [...found.spans, span] };
  }
  return notes;
}

/** Takes a text apart into paragraphs of plain and marked pieces. Every letter of it but the line breaks is in one piece. */
export function markText(text: string, findings: readonly Finding[]): Marked {
  const marked = markedFindings(text, findings);
  const notes = notesOf(marked);
  const noteAt = (span: Span): number => notes.find((note) => note.spans.includes(span))?.number ?? 0;
  const paragraphs: Piece[][] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const [from, to] = [line.index, line.index + line[0].length];
    const pieces: Piece[] = [];
    let at = from;
    marked.forEach(({ span }, mark) => {
      const [start, end] = [Math.max(from, span[0]), Math.min(to, span[1])];
      if (end <= start) return;
      if (start > at) pieces.push({ text: text.slice(at, start) });
      pieces.push({ text: text.slice(start, end), note: noteAt(span), mark, isEnd: text.slice(end, span[1]).trim() === '' });
      at = end;
    });
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

/** What is left over of a sentence that was cut and says nothing alone, as in “that day.”, goes with it. */
const STUB = /^(?:that|this|so|too|then|there|again|anymore)(?:[ \t]+[a-z]+)?[.!][ \t]*/;

const startsLow = /^[a-z]/;

/** The text with a passage cut or said another way, spaces and the beginning of the sentence set right. */
export function replaceSpan(text: string, [start, end]: Span, words = ''): string {
  const before = text.slice(0, start);
  let after = text.slice(end);
  if (words !== '') return before + words + (/[.!?]$/.test(words) ? after.replace(/^[.!?,;]+/, '') : after);
  // What stood between the passage and the next words goes with it.
  after = after.replace(/^[ \t]*[,;:]?[ \t]*/, '');
  if (/(^|[.!?…]\s*|\n\s*)$/.test(before)) {
    after = after.replace(STUB, '').replace(/^[.!?]+[ \t]*/, '');
    if (startsLow.test(after)) after = after.charAt(0).toUpperCase() + after.slice(1);
  }
  const glue = /\S$/.test(before) && /^[^\s.,;:!?]/.test(after) ? ' ' : '';
  const joined = /[ \t]$/.test(before) && /^[.,;:!?\n]|^$/.test(after) ? before.replace(/[ \t]+$/, '') : before;
  return `${joined}${glue}${after}`.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\s+$/g, '');
}

/** The text without any of these passages. */
export function cutSpans(text: string, spans: readonly Span[]): string {
  return [...spans].sort((a, b) => b[0] - a[0]).reduce((left, span) => replaceSpan(left, span), text);
}

/** The whole sentences in which passages stand, as one text: where an answer for the next interview may begin. */
export function sentencesAround(text: string, spans: readonly Span[]): string {
  const sentences = [...text.matchAll(/[^.!?\n]+[.!?]*/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    words: found[0],
  }));
  return sentences
    .filter(({ start, end }) => spans.some((span) => span[0] < end && span[1] > start))
    .map(({ words }) => words.trim())
    .filter(Boolean)
    .join(' ');
}
