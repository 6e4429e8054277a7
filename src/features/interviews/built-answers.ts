/** Playbooks that build an answer piece by piece: which question it answers, and from which of their fields it is put together. */
import { firstSentence } from './own-answers.ts';

interface BuiltAnswer {
  /** In the words in which they would ask it. */
  readonly question: string;
  /** The ids of the fields, in the order in which they are said. */
  readonly prompts: readonly string[];
}

/** By the name of the playbook’s file. A test checks that the fields are there. */
export const BUILT_ANSWERS: Readonly<Record<string, BuiltAnswer>> = {
  'assistant-or-executive-assistant': {
    question: 'What is the difference between an assistant and an executive assistant?',
    prompts: ['ground', 'thinking', 'people', 'link'],
  },
  'the-mistake-question': { question: 'Tell me about a mistake you made.', prompts: ['happened', 'did', 'changed', 'last-line'] },
  'leadership-without-the-title': {
    question: 'Tell me about a time when you led.',
    prompts: ['held-together', 'led-by', 'like-here'],
  },
  'say-what-you-bring': { question: 'What do you do?', prompts: ['my-sentence'] },
  // Where that was asked before the guide on it was written.
  stuck: { question: 'What do you do?', prompts: ['value-line'] },
};

/** The answer a person has built there so far: the whole of it, and its first sentence for the cue card; `undefined` where nothing is written. */
export function builtAnswer(
  slug: string,
  written: Readonly<Record<string, string>>,
): { readonly question: string; readonly line: string; readonly long: string } | undefined {
  const built = BUILT_ANSWERS[slug];
  const pieces = built?.prompts.map((prompt) => (written[prompt] ?? '').trim()).filter(Boolean) ?? [];
  if (built === undefined || pieces.length === 0) return undefined;
  return { question: built.question, line: firstSentence(pieces[0] ?? ''), long: pieces.join('\n') };
}
