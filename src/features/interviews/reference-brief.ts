/** One page for a reference: the job, what they may be asked, and two stories worth mentioning. All of it is for them to read. */
import type { MarkdownEntry, MarkdownSection } from '../../lib/markdown.ts';
import { dayText } from '../../lib/document-words.ts';
import { fact, item } from '../../lib/markdown.ts';
import { inOurDirection, isolated, shortened } from '../../lib/text.ts';
import type { Interview } from './interview.ts';
import type { Story, Strength } from './interviews-format.ts';
import { CALL_FROM_WORDS, effectiveCallFrom, type Reference } from './references.ts';

/** As much of a text, and as many things of a list, as leave the page one page. */
const MOST = { name: 80, line: 110, text: 140, people: 2, strengths: 3, stories: 2 } as const;

/** What those who call a reference of an assistant usually ask. */
const QUESTIONS: readonly string[] = [
  'How do you know each other, from when to when, and what was my part?',
  'What was I like with the calendar, the travel and the inbox of somebody busy?',
  'How did I handle what was confidential?',
  'What did I do when a day fell apart, or when I had made a mistake?',
  'How did I get along with people above, beside and outside?',
  'What do I need from an executive to do my best work?',
  'Would you work with me again?',
];

/** What the page is made from. */
export interface BriefSource {
  readonly interview: Pick<Interview, 'company' | 'role' | 'homework' | 'people' | 'storyIds'>;
  readonly strengths: readonly Strength[];
  readonly stories: readonly Story[];
}

/** The two stories worth mentioning: those the reference saw, those told in this interview first; where none is chosen, two that are told here. */
export function storiesFor({ storyIds }: Pick<Reference, 'storyIds'>, { interview, stories }: BriefSource): readonly Story[] {
  const isTold = ({ id }: Story): boolean => interview.storyIds.includes(id);
  const seen = stories.filter(({ id }) => storyIds.includes(id));
  const fitting = seen.length > 0 ? [...seen.filter(isTold), ...seen.filter((story) => !isTold(story))] : stories.filter(isTold);
  return fitting.slice(0, MOST.stories);
}

const line = (label: string): MarkdownEntry => ({ label, text: '', below: [] });
const short = (text: string, most: number = MOST.text): string => shortened(text.trim(), most);
const orLine = (label: string, text: string): readonly MarkdownEntry[] => (text.trim() === '' ? [line(label)] : fact(label, short(text)));

function jobEntries({ company, role, homework, people }: BriefSource['interview']): readonly MarkdownEntry[] {
  const noteOf = (id: string): string => homework.find((one) => one.id === id)?.note ?? '';
  const met = people
    .filter(({ name }) => name.trim() !== '')
    .slice(0, MOST.people)
    .map(({ name, role: theirs }) =>
      [name, theirs]
        .map((text) => short(text, MOST.name))
        .filter(Boolean)
        .map(isolated)
        .join(', '),
    );
  return [
    ...orLine('The role', role),
    ...orLine('The company', company),
    ...fact('What they do', short(noteOf('company'))),
    ...fact('What the posting asks for most', short(noteOf('posting'))),
    ...fact('People there', met.join('; ')),
  ];
}

const toldShortly = ({ situation, action, result }: Story): string =>
  [situation, action, result]
    .map((text) => short(text))
    .filter(Boolean)
    .map(isolated)
    .join(' ');

/** The page for one reference; where something is not known, a line to write on. */
export function briefSections(reference: Reference, source: BriefSource): readonly MarkdownSection[] {
  const { strengths } = source;
  const stories = storiesFor(reference, source);
  const from = effectiveCallFrom(reference);
  return [
    { title: 'The job', entries: jobEntries(source.interview) },
    { title: 'What they may ask you', entries: QUESTIONS.flatMap((text) => item(text)) },
    {
      title: 'What I would be glad if you mentioned',
      entries: [
        ...strengths.slice(0, MOST.strengths).flatMap(({ text }) => item(short(text, MOST.line))),
        ...stories.flatMap((story) => fact(short(story.title, MOST.name) || 'A story', toldShortly(story))),
        ...(strengths.length + stories.length === 0 ? [line('One thing'), line('And another')] : []),
      ],
    },
    {
      title: 'Between us',
      entries: [
        ...(from === 'offer'
          ? item('Nobody should call you before I have a written offer. If somebody does, please say so and wait for me.')
          : []),
        ...(from === 'told' ? item('I will tell you before anybody calls.') : []),
        ...item('Say what you saw and can stand by. What you would rather not answer, you need not.'),
        ...item('A line to me after the call would help: who it was, and what they wanted to know most.'),
        line('You reach me at'),
      ],
    },
  ];
}

/** References with what is known of them, for the list on paper and for the document of everything. */
export function referenceEntries(references: readonly Reference[], stories: readonly Story[]): readonly MarkdownEntry[] {
  return references.flatMap((one) => {
    const { name, known, reach, told, askedOn, answer, isPresent, callFrom, storyIds } = one;
    const saw = stories.filter(({ id }) => storyIds.includes(id)).map(({ title }) => title);
    return item(
      name,
      [
        ...fact('How they know me', known),
        ...fact('How they want to be reached', reach),
        ...fact('I asked them on', dayText(askedOn)),
        ...(answer === 'unsaid' ? [] : fact('What they said', answer === 'yes' ? 'Yes' : 'No')),
        ...fact('What I told them', told),
        ...(isPresent ? fact('Works where I work now', 'yes') : fact('May be called', CALL_FROM_WORDS[callFrom])),
        ...fact('What they saw', saw.map(isolated).join('; ')),
      ],
      'A reference without a name',
    );
  });
}

/** Whom to name on a form: those who said yes, with how they are reached and from when they may be called. */
export function referencePairs(references: readonly Reference[]): readonly (readonly [string, string])[] {
  return references
    .filter(({ answer }) => answer === 'yes')
    .map((one) => {
      const reach = one.reach.trim();
      if (effectiveCallFrom(one) !== 'offer') return [one.name, reach] as const;
      return [one.name, inOurDirection(`${reach === '' ? '' : `${isolated(reach)}; `}only after a written offer`)] as const;
    });
}
