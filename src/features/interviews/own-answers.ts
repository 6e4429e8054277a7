/** My answers to questions they may ask, in three lengths: one line for the cue card, half a minute, a minute and a half. */
import type { Interview } from './interview.ts';
import type { OwnAnswer } from './interviews-format.ts';

/** An answer with nothing but its question. */
export function blankOwnAnswer(id: string, question: string, order: number): OwnAnswer {
  return { id, type: 'answer', question, questionId: '', line: '', short: '', long: '', storyId: '', from: '', order };
}

/** Where a sentence ends: behind its mark and what closes a quotation. */
const END = /[.!?…]+[”’"')\]]*(?=\s)|[。！？]+[」』”]*|\n/gu;
/** A period behind these, or behind a single letter, ends no sentence. */
const ABBREVIATION = /(?:^|[\s(“"])(?:\p{L}|Mrs?|Ms|Dr|St|Prof|Mme|vs|approx|e\.g|i\.e|a\.m|p\.m)\.$/u;

/** The first sentence of a text; all of it where none ends. @example firstSentence('I asked Ms. Ruiz. She agreed.') // 'I asked Ms. Ruiz.' */
export function firstSentence(text: string): string {
  const whole = text.trim();
  for (const match of whole.matchAll(END)) {
    const sentence = whole.slice(0, match.index + match[0].length);
    if (!ABBREVIATION.test(sentence)) return sentence.trim();
  }
  return whole;
}

/** What to look at in the last minute: its line, else how the answer begins; `''` for one that is not written yet. */
export function cueLineOf({ line, short, long }: Pick<OwnAnswer, 'line' | 'short' | 'long'>): string {
  return line.trim() || firstSentence(short) || firstSentence(long);
}

/** The same on paper, with the proof of an answer to a worry. */
export function withProof(answer: OwnAnswer): string {
  const proof = isWorry(answer) ? (answer.proof ?? '').trim() : '';
  return [cueLineOf(answer), proof === '' ? '' : `Proof: ${proof}`].filter(Boolean).join(' ');
}

/** So many can be marked as those one fears most. */
export const MOST_FEARED = 3;

/** Does it answer a worry they may have? Else it answers a question they may ask. */
export const isWorry = ({ isWorry: is }: OwnAnswer): boolean => is === true;

/** The answers to questions they may ask, and those to worries they may have, each in their order. */
export function byKind(answers: readonly OwnAnswer[]): {
  readonly questions: readonly OwnAnswer[];
  readonly worries: readonly OwnAnswer[];
} {
  return { questions: answers.filter((one) => !isWorry(one)), worries: answers.filter(isWorry) };
}

/** Of the answers that go along, those to what one fears most, in the order in which they were marked; at most {@link MOST_FEARED}. */
export function fearedAnswers({ fearedIds = [] }: Pick<Interview, 'fearedIds'>, taken: readonly OwnAnswer[]): readonly OwnAnswer[] {
  return fearedIds.flatMap((id) => taken.find((one) => one.id === id) ?? []).slice(0, MOST_FEARED);
}

/** Those that go along to an interview, in the order of the list. */
export function takenOwnAnswers(
  { ownAnswerIds = [] }: Pick<Interview, 'ownAnswerIds'>,
  answers: readonly OwnAnswer[],
): readonly OwnAnswer[] {
  return answers.filter(({ id }) => ownAnswerIds.includes(id));
}
