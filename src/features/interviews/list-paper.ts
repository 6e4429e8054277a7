/** The list of interviews on paper, with the strengths and stories that go with all of them. */
import { formatClock } from '../../lib/dates.ts';
import { dayText } from '../../lib/document-words.ts';
import { fact, item, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import { interviewName, type Interview } from './interview.ts';
import type { Story, Strength } from './interviews-format.ts';
import { INTERVIEW_STAGE_WORDS } from './stage-words.ts';

function interviewEntry(interview: Interview): readonly MarkdownEntry[] {
  const { company, role, stage, heldOn, startsAt, place } = interview;
  const when = [dayText(heldOn) || 'no day yet', startsAt === undefined ? '' : formatClock(startsAt)].filter(Boolean).join(', ');
  const facts = [company === '' ? '' : role, INTERVIEW_STAGE_WORDS[stage], place].map((text) => text.trim()).filter(Boolean);
  return fact(interviewName(interview), [when, ...facts].join(' · '));
}

/** Interviews to come and over, in the order given, then strengths and stories. */
export function interviewListPaper(
  toCome: readonly Interview[],
  over: readonly Interview[],
  strengths: readonly Strength[],
  stories: readonly Story[],
): readonly MarkdownSection[] {
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
  ];
}
