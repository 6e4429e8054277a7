/** What was ticked and written in playbooks, for the Markdown document. */
import { minutesAndSeconds } from '../../lib/instants.ts';
import { fact, item, type MarkdownSection } from '../../lib/markdown.ts';
import { liveRecords, type Records } from '../../lib/records.ts';
import { capitalized } from '../../lib/text.ts';
import type { PlaybookProgress } from './progress.ts';

/** The name of a file, a step or a cell as words. @example 'plan/first-week/1' // 'plan, first week, 1' */
const inWords = (name: string): string => name.replace(/-/g, ' ').split('/').join(', ');

function playbookSection({ id, ticked, answers, copies = [], secondsUsed }: PlaybookProgress): MarkdownSection {
  return {
    title: capitalized(inWords(id)),
    entries: [
      ...fact(
        'Ticked',
        '',
        ticked.flatMap((step) => item(inWords(step))),
      ),
      ...Object.entries(answers).flatMap(([name, text]) => fact(inWords(name), text)),
      ...fact('Time used', secondsUsed === undefined ? '' : minutesAndSeconds(secondsUsed)),
      ...copies.flatMap((copy) =>
        fact(
          capitalized(inWords(copy.sheet)),
          [copy.name.trim(), copy.on ?? ''].filter(Boolean).join(', '),
          Object.entries(copy.cells).flatMap(([name, text]) => fact(inWords(name), text)),
        ),
      ),
    ],
  };
}

/** Everything under Playbooks. */
export function playbooksSection(records: Records<PlaybookProgress>): MarkdownSection {
  return { title: 'Playbooks', sections: liveRecords(records).map(playbookSection) };
}
