/** What was written in the playbooks, in the part of a prep file where it belongs. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromPlaybooks, namePlaybookWords, type AnswersOf } from '../../../src/features/interviews/from-playbooks.ts';
import { blankOwnAnswer } from '../../../src/features/interviews/own-answers.ts';
import type { PrepPartName } from '../../../src/features/interviews/thin.ts';
import { playbookTitle } from '../../../src/features/playbooks/names.ts';
import { playbookSchema } from '../../../src/features/playbooks/playbook.schema.ts';
import { readPlaybook } from '../playbooks/playbook-files.ts';
import { ROOT } from '../../rules/source-files.ts';
import { interview, story, strength } from './some-interviews.ts';

const FOLDER = `${ROOT}src/content/playbooks/`;
const playbooks = readdirSync(FOLDER).map((name) => {
  const { slug, frontMatter } = readPlaybook(FOLDER + name);
  return { slug, data: playbookSchema.parse(frontMatter) };
});
const NOTHING = { strengths: [], stories: [], answers: [] };

/** In which part the words of each field of a playbook are shown. */
const SHOWN: Readonly<Record<string, PrepPartName>> = {
  'talk-show-persona#my-opening': 'lines',
  'talk-show-persona#my-tidbit': 'tidbits',
  'ask-for-a-tour#want-to-see': 'tour',
  'steering-questions#my-question': 'steering',
  'steering-questions#my-bridge': 'steering',
  'steering-questions#my-strength': 'steering',
  'steering-questions#my-story': 'steering',
  'assistant-or-executive-assistant#ground': 'their-questions',
  'assistant-or-executive-assistant#thinking': 'their-questions',
  'assistant-or-executive-assistant#people': 'their-questions',
  'assistant-or-executive-assistant#link': 'their-questions',
  'the-mistake-question#happened': 'their-questions',
  'the-mistake-question#did': 'their-questions',
  'the-mistake-question#changed': 'their-questions',
  'the-mistake-question#last-line': 'their-questions',
  'leadership-without-the-title#held-together': 'their-questions',
  'leadership-without-the-title#led-by': 'their-questions',
  'leadership-without-the-title#like-here': 'their-questions',
  'say-what-you-bring#my-sentence': 'their-questions',
  'stuck#value-line': 'their-questions',
  'looking-while-employed#say-it-safely': 'stories',
  'too-greedy#what-i-bring': 'stories',
  'self-and-role#my-line': 'style',
};

/** Every field of every playbook filled in, each with words of its own. */
const everything: AnswersOf = (slug) =>
  Object.fromEntries(
    playbooks.filter((one) => one.slug === slug).flatMap(({ data }) => data.prompts.map(({ id }) => [id, `Words of ${slug}#${id}.`])),
  );
const all = fromPlaybooks(interview(), NOTHING, everything);

test.each(playbooks.flatMap(({ slug, data }) => data.prompts.map(({ id }) => `${slug}#${id}`)))(
  'what was written under %s is shown in the part that asks for it, or in none',
  (from) => {
    const shown = all.filter((one) => JSON.stringify(one).includes(`Words of ${from}.`));
    expect(shown.map(({ part }) => part)).toEqual(SHOWN[from] === undefined ? [] : [SHOWN[from]]);
  },
);

test('every field that is named is there, and every playbook has its title', () => {
  const there = playbooks.flatMap(({ slug, data }) => data.prompts.map(({ id }) => `${slug}#${id}`));
  expect(Object.keys(SHOWN).filter((from) => !there.includes(from))).toEqual([]);
  for (const { from } of all) {
    const slug = from.split('#')[0] ?? '';
    expect(playbookTitle(slug), slug).toBe(playbooks.find((one) => one.slug === slug)?.data.title);
  }
});

describe('what is there is never written over, nor added again', () => {
  const only =
    (slug: string, answers: Readonly<Record<string, string>>): AnswersOf =>
    (one) =>
      one === slug ? answers : {};
  const opening = only('talk-show-persona', { 'my-opening': 'Hello.', 'my-tidbit': 'They moved.' });
  const path = only('steering-questions', { 'my-question': 'Who decides?', 'my-strength': 'Calm', 'my-story': 'We ranked them.' });
  const told = only('too-greedy', { 'what-i-bring': 'Six hours a week.' });
  const mistake = only('the-mistake-question', { happened: 'I was late.' });
  const steps = (file: Parameters<typeof interview>[0], shared: Partial<typeof NOTHING>, answersOf: AnswersOf): readonly string[] =>
    fromPlaybooks(interview(file), { ...NOTHING, ...shared }, answersOf).map(({ name }) => name);

  test.each([
    ['nothing yet', {}, {}, opening, ['your first sentence', 'a tidbit']],
    ['another first sentence', { opener: 'Good day.' }, {}, opening, ['a tidbit']],
    ['other tidbits', { tidbits: [{ id: 't', fact: 'x', source: '', use: '' }] }, {}, opening, ['your first sentence']],
    ['no path', {}, {}, path, ['a steering path']],
    [
      'the path, with its question changed since',
      {
        paths: [{ id: 'p', strengthId: '', question: 'Who?', reply: '', bridge: '', storyId: '', from: 'steering-questions#my-question' }],
      },
      {},
      path,
      [],
    ],
    [
      'another path',
      { paths: [{ id: 'p', strengthId: '', question: 'Why?', reply: '', bridge: '', storyId: '' }] },
      {},
      path,
      ['a steering path'],
    ],
    ['the story under other words', {}, { stories: [story('s', { result: 'Eight.', from: 'too-greedy#what-i-bring' })] }, told, []],
    ['the story, told by hand', {}, { stories: [story('s', { situation: 'six hours a week.' })] }, told, []],
    ['the answer', {}, { answers: [{ ...blankOwnAnswer('w', 'Mine', 1), from: 'the-mistake-question' }] }, mistake, []],
    ['no answer', {}, {}, mistake, ['an answer to “Tell me about a mistake you made.”']],
  ] as const)('%s', (_what, file, shared, answersOf, names) => {
    expect(steps(file as never, shared as never, answersOf)).toEqual(names);
  });

  test('a strength and a story stand for themselves as long as there is no question', () => {
    const half = only('steering-questions', { 'my-strength': 'Calm', 'my-story': 'We ranked them.' });
    expect(steps({}, {}, half)).toEqual(['a strength', 'a story']);
    expect(steps({}, { strengths: [strength('g', 'calm')] as never }, half)).toEqual(['a story']);
  });

  test('a tour is none in a call', () => {
    expect(steps({ channel: 'video' }, {}, only('ask-for-a-tour', { 'want-to-see': 'The desk' }))).toEqual([]);
  });
});

test('it is named in a sentence', () => {
  expect(namePlaybookWords(all.slice(0, 2))).toBe('your first sentence and a tidbit');
  expect(namePlaybookWords([])).toBe('');
});
