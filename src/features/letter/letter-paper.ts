/** What was found of each line, for paper and for the document of everything. */
import { fact, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import { joined, shortened } from '../../lib/text.ts';
import { STATE_WORDS } from './letter-asks.ts';
import { LETTER_GROUPS } from './letter-line.ts';
import { LETTER_GROUP_WORDS, LETTER_LINES } from './letter-lines.ts';
import { markOf, type LetterMark } from './letter-marks.ts';
import type { ReadLine } from './letter-reading.ts';

/** How many characters of a note go on paper, where twenty-two lines share a page. */
const ON_PAPER = 70;

const MADE_WORDS = { ask: 'on my list of asks', con: 'a con on the worksheet' } as const;

function paperEntry({ line, mark, told, madeInto }: ReadLine): MarkdownEntry {
  const said = told.length === 0 ? '' : `I was told: ${shortened(joined(told, 'and'), ON_PAPER)}`;
  const says = mark.says.trim() === '' ? '' : `it says: ${shortened(mark.says, ON_PAPER)}`;
  const state = mark.state === undefined ? '' : STATE_WORDS[mark.state];
  return {
    label: line.name,
    text: [state, says, said, madeInto === undefined ? '' : MADE_WORDS[madeInto]].filter(Boolean).join(' · '),
    below: [],
  };
}

/**
 * The whole letter on one page: every line, with what was found; one that was not looked for yet is a line to write on. Then
 * `otherPromises`, which are about none of the lines.
 */
export function letterPaper(lines: readonly ReadLine[], otherPromises: readonly string[] = []): readonly MarkdownSection[] {
  return [
    ...LETTER_GROUPS.map((group) => ({
      title: LETTER_GROUP_WORDS[group],
      entries: lines.filter(({ line }) => line.group === group).map(paperEntry),
    })),
    { title: 'Also promised', entries: otherPromises.map((text) => ({ label: '', text: shortened(text, ON_PAPER), below: [] })) },
  ];
}

/** What was found in the letter, for the document of everything: lines with a mark, the whole note, and what this version has no name for. */
export function letterEntries(marks: readonly LetterMark[]): readonly MarkdownEntry[] {
  const known = LETTER_LINES.map(({ id }) => id);
  const nameOf = (id: string): string => LETTER_LINES.find((line) => line.id === id)?.name ?? id;
  const all = [...known, ...marks.map(({ id }) => id).filter((id) => !known.includes(id))];
  return all.flatMap((id): readonly MarkdownEntry[] => {
    const { state, says } = markOf(marks, id);
    if (state === undefined && says.trim() === '') return [];
    const below = fact('What it says', says);
    return [{ label: nameOf(id), text: state === undefined ? '' : STATE_WORDS[state], below }];
  });
}
