/** What of a playbook can be found, and how a search is answered. */
import type { Playbook } from './playbook.schema.ts';

/** One playbook as the search knows it. Made at build time. */
export interface SearchEntry {
  /** The name of its file. */
  readonly id: string;
  readonly title: string;
  readonly promise: string;
  /** Steps and headings. */
  readonly parts: string;
  /** Every word of the text once. */
  readonly words: string;
}

/** What the search is made from: a playbook’s front matter and its text. */
export function searchEntry(id: string, data: Pick<Playbook, 'title' | 'promise' | 'steps' | 'cards'>, body: string): SearchEntry {
  const headings = [...body.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '');
  const all = [body, ...data.cards.flatMap((card) => [card.front, card.back])].join(' ').toLowerCase();
  return {
    id,
    title: data.title,
    promise: data.promise,
    parts: [...headings, ...data.steps.map((step) => step.text)].join(' · '),
    // The name of the file says what people call it.
    words: [...new Set(`${id.replaceAll('-', ' ')} ${all}`.match(/[\p{L}\p{N}’-]{3,}/gu) ?? [])].sort().join(' '),
  };
}
