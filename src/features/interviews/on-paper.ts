/** Interviews on paper and in names: what their tabs, papers and files are called, and the list of them as it is printed. */
import { formatClock } from '../../lib/dates.ts';
import { dayText } from '../../lib/document-words.ts';
import { fileName, printTitle } from '../../lib/file-names.ts';
import { fact, item, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import { isolated } from '../../lib/text.ts';
import { interviewName, type Interview } from './interview.ts';
import type { OwnAnswer, Story, Strength } from './interviews-format.ts';
import { byKind } from './own-answers.ts';
import { referenceEntries } from './reference-brief.ts';
import type { Reference } from './references.ts';
import { stageWords } from './stage-words.ts';

type Named = Pick<Interview, 'company' | 'role' | 'heldOn'>;

/** The title of its tab. @example 'Interview at Halden Instruments' */
export function interviewTitle(interview: Named): string {
  if (interview.company.trim() !== '') return `Interview at ${interview.company.trim()}`;
  return interview.role.trim() === '' ? 'Interview' : `Interview: ${interview.role.trim()}`;
}

/** The title of one of its papers. @example 'Prep sheet, Halden Instruments, 2026-05-14' */
export function paperTitle(paper: 'Prep sheet' | 'Cue card' | 'Debrief' | 'For a reference', interview: Named): string {
  return printTitle(paper, interviewName(interview), interview.heldOn);
}

/** The name of its calendar file. @example 'interview-halden-instruments-2026-05-14.ics' */
export function calendarFileName(interview: Named): string {
  const name = interviewName(interview);
  return fileName('ics', 'interview', name === 'Interview' ? '' : name, interview.heldOn);
}

/** A worry they may have, with my answer and its proof. */
export function worryEntry({ question, line, short, long, proof = '' }: OwnAnswer): readonly MarkdownEntry[] {
  return item(question, [
    ...fact('In one line', line),
    ...fact('My honest answer', short),
    ...fact('In 90 seconds', long),
    ...fact('The proof', proof),
  ]);
}

function interviewEntry(interview: Interview): readonly MarkdownEntry[] {
  const { company, role, heldOn, startsAt, place } = interview;
  const when = [dayText(heldOn) || 'no day yet', startsAt === undefined ? '' : formatClock(startsAt)].filter(Boolean).join(', ');
  const facts = [company === '' ? '' : role, stageWords(interview), place]
    .map((text) => text.trim())
    .filter(Boolean)
    .map(isolated);
  return fact(interviewName(interview), [when, ...facts].join(' · '));
}

/** The list on paper: interviews to come and over, in the order given, then strengths, stories, answers and references. */
export function interviewListPaper(
  toCome: readonly Interview[],
  over: readonly Interview[],
  strengths: readonly Strength[],
  stories: readonly Story[],
  answers: readonly OwnAnswer[],
  references: readonly Reference[],
): readonly MarkdownSection[] {
  const { questions, worries } = byKind(answers);
  return [
    { title: 'To come', entries: toCome.flatMap(interviewEntry) },
    { title: 'Over', entries: over.flatMap(interviewEntry) },
    { title: 'They should remember', entries: strengths.flatMap(({ text }) => item(text)) },
    {
      title: 'Stories',
      entries: stories.flatMap(({ title, situation, action, result, shows }) =>
        item(title, [
          ...fact('Situation', situation),
          ...fact('What I did', action),
          ...fact('What came of it', result),
          ...fact('What it shows', shows),
        ]),
      ),
    },
    {
      title: 'My answers',
      entries: questions.flatMap(({ question, line, short, long }) =>
        item(question, [...fact('In one line', line), ...fact('In 30 seconds', short), ...fact('In 90 seconds', long)]),
      ),
    },
    { title: 'Worries they may have', entries: worries.flatMap(worryEntry) },
    { title: 'References', entries: referenceEntries(references, stories) },
  ];
}
