/** What a person wrote in the playbooks and has a place in a prep file: it is shown in that part, to be used with one press. */
import { isSameText, joined } from '../../lib/text.ts';
import { BUILT_ANSWERS, builtAnswer } from './built-answers.ts';
import { isOnSite } from './here.ts';
import type { Interview, StyleTopic } from './interview.ts';
import type { OwnAnswer, Story, Strength } from './interviews-format.ts';
import type { PrepPartName } from './thin.ts';

/** The answers of a playbook by prompt, as they are kept: see `progress.ts` there. */
export type AnswersOf = (slug: string) => Readonly<Record<string, string>>;

/** What becomes of the words. */
export type PlaybookUse =
  | { readonly kind: 'line'; readonly line: 'opener' | 'tourWish' }
  | { readonly kind: 'style'; readonly topic: StyleTopic }
  | { readonly kind: 'story'; readonly field: 'situation' | 'action' | 'result' }
  | { readonly kind: 'tidbit' | 'strength' }
  | { readonly kind: 'path'; readonly bridge: string; readonly strength: string; readonly story: string }
  | { readonly kind: 'answer'; readonly question: string; readonly line: string };

/** Words from a playbook, and where they belong. */
export interface PlaybookWords {
  readonly part: PrepPartName;
  /** The playbook and the field, as `file#field`. */
  readonly from: string;
  /** What they are, in a sentence. */
  readonly name: string;
  readonly text: string;
  readonly use: PlaybookUse;
}

/** What all files of a person share. */
export interface SharedWords {
  readonly strengths: readonly Strength[];
  readonly stories: readonly Story[];
  readonly answers: readonly OwnAnswer[];
}

type Fit = Pick<PlaybookWords, 'part' | 'from' | 'name' | 'use'>;

/** Each field of a playbook whose words fit a part as they are. What is about a job one has fits none. */
const FITS: readonly Fit[] = [
  { from: 'talk-show-persona#my-opening', part: 'lines', name: 'your first sentence', use: { kind: 'line', line: 'opener' } },
  { from: 'talk-show-persona#my-tidbit', part: 'tidbits', name: 'a tidbit', use: { kind: 'tidbit' } },
  { from: 'looking-while-employed#say-it-safely', part: 'stories', name: 'a story told safely', use: { kind: 'story', field: 'action' } },
  { from: 'too-greedy#what-i-bring', part: 'stories', name: 'what your work brought', use: { kind: 'story', field: 'result' } },
  { from: 'self-and-role#my-line', part: 'style', name: 'the hours you keep', use: { kind: 'style', topic: 'after-hours' } },
  { from: 'ask-for-a-tour#want-to-see', part: 'tour', name: 'what you would like to see', use: { kind: 'line', line: 'tourWish' } },
];

const tellsSame = (story: Story, text: string): boolean =>
  [story.title, story.situation, story.action, story.result].some((one) => isSameText(one, text));

/** Is there room for it? One line of a file is never written over, and what is in a list already is not added again. */
function isWanted({ from, use }: Fit, text: string, file: Interview, shared: SharedWords): boolean {
  switch (use.kind) {
    case 'line':
      return file[use.line].trim() === '' && (use.line !== 'tourWish' || isOnSite(file));
    case 'style':
      return file.style.every((note) => note.id !== use.topic || note.preference.trim() === '');
    case 'tidbit':
      // It is about one company: where there are others, it may well be another one’s.
      return file.tidbits.length === 0;
    case 'strength':
      return shared.strengths.every((one) => !isSameText(one.text, text));
    case 'story':
      return shared.stories.every((one) => one.from !== from && !tellsSame(one, text));
    case 'path':
      return file.paths.every((one) => one.from !== from && !isSameText(one.question, text));
    case 'answer':
      return shared.answers.every((one) => one.from !== from.split('#')[0]);
  }
}

/** Finds it. What is used, or has something else in its place, is left out. */
export function fromPlaybooks(file: Interview, shared: SharedWords, answersOf: AnswersOf): readonly PlaybookWords[] {
  const written = (from: string): string => {
    const [slug = '', prompt = ''] = from.split('#');
    return answersOf(slug)[prompt]?.trim() ?? '';
  };
  const steer = (prompt: string): string => written(`steering-questions#${prompt}`);
  const [question, strength, story] = [steer('my-question'), steer('my-strength'), steer('my-story')];
  // As long as there is no question, the strength and the story stand for themselves.
  const steering: readonly PlaybookWords[] =
    question === ''
      ? [
          { from: 'steering-questions#my-strength', part: 'stories', name: 'a strength', text: strength, use: { kind: 'strength' } },
          {
            from: 'steering-questions#my-story',
            part: 'stories',
            name: 'a story',
            text: story,
            use: { kind: 'story', field: 'situation' },
          },
        ]
      : [
          {
            from: 'steering-questions#my-question',
            part: 'steering',
            name: 'a steering path',
            text: question,
            use: { kind: 'path', bridge: steer('my-bridge'), strength, story },
          },
        ];
  const answers = Object.entries(BUILT_ANSWERS).flatMap(([slug, { prompts }]): readonly PlaybookWords[] => {
    const built = builtAnswer(slug, answersOf(slug));
    if (built === undefined) return [];
    const { long, ...use } = built;
    const name = `an answer to “${use.question}”`;
    return [{ from: `${slug}#${prompts[0] ?? ''}`, part: 'their-questions', name, text: long, use: { kind: 'answer', ...use } }];
  });
  const fits = FITS.map((fit) => ({ ...fit, text: written(fit.from) }));
  return [...fits, ...steering, ...answers].filter((one) => one.text !== '' && isWanted(one, one.text, file, shared));
}

/** Names it. @example 'your first sentence and a tidbit' */
export function namePlaybookWords(words: readonly PlaybookWords[]): string {
  return joined([...new Set(words.map(({ name }) => name))], 'and');
}
