/** The playbooks as writers edit them, and what is measured on them. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { flesch } from 'flesch';
import { syllable } from 'syllable';
import { parse } from 'yaml';
import { playbookSchema, type Playbook } from '../../../src/features/playbooks/playbook.schema.ts';

export interface PlaybookFile {
  readonly slug: string;
  readonly data: Playbook;
  readonly body: string;
}

/** What the schema says about a file’s front matter, in lines a writer can act on; empty when it is good. */
export function schemaFaults(frontMatter: unknown): readonly string[] {
  const result = playbookSchema.safeParse(frontMatter);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.') || 'front matter'}: ${issue.message}`);
}

export function readPlaybook(path: string): { readonly slug: string; readonly frontMatter: unknown; readonly body: string } {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
  return { slug: basename(path, '.md'), frontMatter: parse(yaml) as unknown, body };
}

/** The address of a heading, as Astro makes it. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

export const headings = (body: string): readonly string[] => [...body.matchAll(/^## (.+)$/gm)].map((match) => slugOf(match[1] ?? ''));

/** The words of the text, without marks. */
export const plainText = (body: string): string =>
  body
    .replace(/^#+ (.+)$/gm, '$1.')
    .replace(/^\s*(?:[-*]|\d+\.) /gm, '')
    .replace(/[*_]/g, '');

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}$%’'-]+/gu) ?? [];
export const countWords = (text: string): number => words(plainText(text)).length;

/** Flesch reading ease: 60–70 is read easily at 13 to 15, 70–80 at 12, 80–90 at 11. */
export function readingEase(body: string): { readonly ease: number; readonly wordsPerSentence: number } {
  const text = plainText(body);
  const sentence = text.split(/[.?!…]+[”’)]*(?:\s|$)|\n/).filter((part) => words(part).length > 0).length;
  const word = words(text).length;
  const ease = flesch({ sentence, word, syllable: words(text).reduce((sum, each) => sum + syllable(each), 0) });
  return { ease, wordsPerSentence: word / sentence };
}

/** What is wrong with a playbook beyond its schema: lengths, headings, places, reading ease. */
export function textFaults(data: Playbook, body: string): readonly string[] {
  const faults: string[] = [];
  const count = countWords(body);
  if (count < 400 || count > 900) faults.push(`the text has ${count} words; it must have 400 to 900`);
  const { ease } = readingEase(body);
  if (!(ease >= EASE_AT_LEAST))
    faults.push(`reading ease is ${ease.toFixed(0)}; it must be at least ${EASE_AT_LEAST}: shorter sentences, shorter words`);
  const sections = headings(body);
  if (sections.length < 3) faults.push('the text needs at least three sections');
  const answer = data.answer === undefined ? [] : [{ id: 'the answer', under: data.answer }];
  for (const part of [...data.steps, ...data.prompts, ...data.sheets, ...data.paths, ...data.questions, ...data.signs, ...answer])
    if (!sections.includes(part.under)) faults.push(`${part.id} stands under “${part.under}”, which is no section: ${sections.join(', ')}`);
  for (const [name, parts] of Object.entries({
    steps: data.steps,
    cards: data.cards,
    answers: [...data.prompts, ...data.sheets],
    'paths, questions or signs': [...data.paths, ...data.questions, ...data.signs],
  }))
    if (new Set(parts.map((part) => part.id)).size < parts.length) faults.push(`two ${name} have the same id`);
  if (/^#(?!# )|^###|<\w|\]\(|^>|`|^\|/m.test(body)) faults.push('only paragraphs, ## headings, lists, bold and italics, please');
  if (/["]|\w'\w|!/.test(body + JSON.stringify(data).replace(/"/g, '')))
    faults.push('straight quotation mark or exclamation mark: use ’ “ ”');
  return faults;
}

/** Fit for a reader of 14: Flesch calls 60 and more plain English for 13 to 15. We ask for more. */
export const EASE_AT_LEAST = 70;
