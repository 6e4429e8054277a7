/** The agenda of a one-to-one: a copy of the sheet for meetings, named after the day. */
import type { SheetCopy } from '../playbooks/sheet-copies.ts';

/** Where the sheet is: its playbook, the section above it, and its own name. */
export const AGENDA = { slug: 'meetings-that-end', section: 'keep-only-what-serves-it', sheet: 'agenda-sheet' } as const;
/** How the executive likes to work. */
export const PREFERENCES = { slug: 'the-first-90-days', section: 'when-the-executive-is-new', sheet: 'preference-sheet' } as const;

/** The rows of the sheet for what is to be talked about, and the column with the words. */
const TOPICS = ['topic-one/1', 'topic-two/1', 'topic-three/1'] as const;

/** What the sample has to talk about: the sheets of playbooks are one’s own. */
export const SAMPLE_POINTS: readonly string[] = [
  'How I file the board papers: is it as she likes it?',
  'Who may book the large room without asking?',
];

/** The agenda for a day (an ISO date): the copy made last for it. */
export function agendaFor(copies: readonly SheetCopy[], on: string): SheetCopy | undefined {
  return copies.findLast((copy) => copy.sheet === AGENDA.sheet && copy.on === on);
}

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is to be talked about, in its order. */
export function agendaPoints(copy: SheetCopy | undefined): readonly string[] {
  return TOPICS.flatMap((cell) => linesIn(copy?.cells[cell] ?? ''));
}

/** Where one more point goes, and what is there then: the first empty row, else under the last. */
export function withPoint(copy: SheetCopy | undefined, point: string): { readonly cell: string; readonly text: string } {
  const [, , last] = TOPICS;
  const cell = TOPICS.find((one) => (copy?.cells[one] ?? '').trim() === '') ?? last;
  return { cell, text: [copy?.cells[cell] ?? '', point].filter((line) => line.trim() !== '').join('\n') };
}
