/** What can be found by the search: playbooks, tools, questions to ask, message templates. Made at build time. */
import type { Playbook } from './playbook.schema.ts';

/** A part of what is found, with its place on the page; '' is the top. */
export interface SearchSection {
  readonly place: string;
  readonly title: string;
  readonly text: string;
}

/** One thing as the search knows it. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: 'Playbook' | 'Tool' | 'Questions to ask' | 'Message';
  readonly title: string;
  /** One sentence on what it is for. */
  readonly about: string;
  /** Its address under the site. */
  readonly at: string;
  /** What people type for it. */
  readonly also: readonly string[];
  readonly sections: readonly SearchSection[];
}

/** Text without the marks of Markdown. */
function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*>]|\d+\.|#+)\s+/gm, '')
    .replace(/[*_`|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();
}

/** The address of a heading, as Astro makes it. */
function placeOf(heading: string): string {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '');
  return words.trim().replace(/\s/g, '-');
}

type Found = Pick<Playbook, 'title' | 'promise' | 'steps' | 'prompts' | 'cards'> & Partial<Pick<Playbook, 'questions'>>;

/** A playbook, from its front matter and its text. Steps and questions count to the section they stand under. */
export function playbookEntry(id: string, data: Found, body: string, also: readonly string[] = []): SearchEntry {
  const [intro = '', ...parts] = body.split(/^## /m);
  const sections = parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    const place = placeOf(title);
    const under = [
      ...(data.questions ?? []).filter((question) => question.under === place).map((question) => question.text),
      ...data.steps.filter((step) => step.under === place).map((step) => `${step.text}.`),
      ...data.prompts.filter((prompt) => prompt.under === place).map((prompt) => prompt.ask),
    ];
    return { place, title, text: plainText([...lines, ...under].join('\n')) };
  });
  const cards = data.cards.map((card) => `${card.front} ${card.back}`).join(' ');
  return {
    id,
    kind: 'Playbook',
    title: data.title,
    about: data.promise,
    at: `playbooks/${id}/`,
    // The name of the file says what people call it.
    also: [id.replaceAll('-', ' '), ...also],
    sections: [
      { place: '', title: '', text: plainText(intro) },
      ...sections,
      { place: 'from-memory', title: 'Say it from memory', text: plainText(cards) },
    ].filter(({ text }) => text !== ''),
  };
}

/** A tool, or a part of one. */
export function placeEntry(id: string, place: Pick<SearchEntry, 'title' | 'about' | 'at' | 'also'>): SearchEntry {
  return { ...place, id: `at-${id}`, kind: 'Tool', sections: [] };
}

/** Where the questions on a topic stand on the page of all playbooks. @example questionsPlace('The role') // 'questions-the-role' */
export function questionsPlace(topic: string): string {
  return `questions-${placeOf(topic)}`;
}

/** Questions to ask on one topic. */
export function questionsEntry({ name, questions }: { readonly name: string; readonly questions: readonly string[] }): SearchEntry {
  const place = questionsPlace(name);
  return {
    id: place,
    kind: 'Questions to ask',
    title: name,
    about: questions[0] ?? '',
    at: `playbooks/#${place}`,
    also: [],
    sections: questions.map((text) => ({ place: '', title: '', text })),
  };
}

/** A message template. */
export function messageEntry(
  { id, name, when, text }: { readonly id: string; readonly name: string; readonly when: string; readonly text: string },
  at: string,
  also: readonly string[] = [],
): SearchEntry {
  return {
    id: `message-${id}`,
    kind: 'Message',
    title: name,
    about: when,
    at,
    also,
    sections: [{ place: '', title: '', text: plainText(text) }],
  };
}
