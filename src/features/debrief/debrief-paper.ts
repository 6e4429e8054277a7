/** The debrief on paper: what was written, or a form to fill in by hand. */
import { dayText } from '../../lib/document-words.ts';
import { fact, item, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import { capitalized, inOurDirection, isolated } from '../../lib/text.ts';
import { blankDebrief, TOUR_SIGNS, type PassedOn } from '../interviews/debrief.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Asked } from '../interviews/interviews-format.ts';
import { LANDED_WORDS } from '../interviews/stage-words.ts';
import { TOUR_SIGN_WORDS } from '../interviews/tour.ts';
import { STYLE_WORDS, wholeStyle } from '../interviews/working-style.ts';

/** What was passed on to the worksheet, with the name of its offer. */
type PassedLine = PassedOn & { readonly offerName: string };

/** A label with a line to write on; what was asked takes more than one. */
const line = (label: string): readonly MarkdownEntry[] =>
  (label === ASKED ? [label, '', '', ''] : [label]).map((name) => ({ label: name, text: '', below: [] }));
const ASKED = 'What they asked';

function askedEntries(asked: readonly Asked[]): readonly MarkdownEntry[] {
  return asked.flatMap(({ text, landed, better }) =>
    item(text, [
      ...(landed === 'unsaid' ? [] : fact('Did the answer land?', capitalized(LANDED_WORDS[landed]))),
      ...fact('What I would say next time', better),
    ]),
  );
}

function sections(
  interview: Interview,
  asked: readonly Asked[],
  passed: readonly PassedLine[],
  write: (label: string, text: string) => readonly MarkdownEntry[],
): readonly MarkdownSection[] {
  const notes = interview.debrief ?? blankDebrief();
  return [
    {
      title: 'What was asked',
      entries: [...askedEntries(asked), ...write(ASKED, notes.askedLines), ...write('What else landed, or did not', notes.landed)],
    },
    {
      title: 'What happens next',
      entries: [
        ...write('What they promised', notes.promised),
        ...write('By when', dayText(notes.decideBy)),
        ...write('When and how I may follow up', notes.followUp),
      ],
    },
    { title: 'What I saw', entries: TOUR_SIGNS.flatMap((sign) => write(TOUR_SIGN_WORDS[sign].name, notes[sign])) },
    {
      title: 'Working style',
      entries: wholeStyle(interview.style).flatMap(({ id, preference, heard }) =>
        preference.trim() === '' && heard.trim() === ''
          ? write(STYLE_WORDS[id].name, '')
          : item(STYLE_WORDS[id].name, [...fact('What I like', preference), ...fact('What I heard', heard)]),
      ),
    },
    {
      title: 'For and against',
      entries: [
        ...passed.flatMap(({ side, text, offerName }) =>
          fact(side === 'pros' ? 'Pro' : 'Con', inOurDirection(`${isolated(text)} (to ${isolated(offerName)})`)),
        ),
        ...(passed.length === 0 ? [...write('For', ''), ...write('Against', '')] : []),
      ],
    },
  ];
}

/** What is written of a debrief; where nothing is, every part of it with lines to write on. */
export function debriefPaper(interview: Interview, asked: readonly Asked[], passed: readonly PassedLine[]): readonly MarkdownSection[] {
  const written = sections(interview, asked, passed, fact);
  const isEmpty = written.every(({ title, entries = [] }) => title === 'Working style' || entries.length === 0);
  return isEmpty ? sections(interview, asked, passed, line) : written;
}
