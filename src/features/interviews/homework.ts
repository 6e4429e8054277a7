/** The homework before an interview: six topics, each with what to look for. */
import type { Homework, HomeworkTopic } from './interview.ts';
import { HOMEWORK_TOPICS } from './interview.ts';

/** What each topic is called, and what to find out. */
export const HOMEWORK_WORDS: Readonly<Record<HomeworkTopic, { readonly name: string; readonly find: string }>> = {
  company: { name: 'The company', find: 'In one sentence: what do they do, and for whom?' },
  numbers: { name: 'Its numbers', find: 'How many people, which offices, growing or cutting?' },
  news: { name: 'Its news', find: 'What happened in the last three months?' },
  product: { name: 'The product', find: 'Have I used it, watched it, or read what customers say?' },
  person: { name: 'The person', find: 'Who would I support, and what is coming up for them?' },
  posting: { name: 'The posting', find: 'Which three lines matter most?' },
};

/** All six topics in order, with what is noted so far. */
export function wholeHomework(noted: readonly Homework[]): readonly Homework[] {
  return HOMEWORK_TOPICS.map((id) => noted.find((one) => one.id === id) ?? { id, isDone: false, note: '' });
}

/** Looked up: ticked by hand, or something is noted and the tick for that was not taken out again. */
export function isLookedUp({ isDone, note, isReopened }: Homework): boolean {
  return isDone || (note.trim() !== '' && isReopened !== true);
}

/** The topic with its box ticked or not. */
export function tickHomework({ isReopened: _before, ...topic }: Homework, isTicked: boolean): Homework {
  return { ...topic, isDone: isTicked, ...(!isTicked && topic.note.trim() !== '' ? { isReopened: true } : {}) };
}

/** The topic with what was found. Words tick its box by themselves, unless the tick was taken out; without words that is forgotten. */
export function noteFinding(topic: Homework, note: string): Homework {
  const { isReopened, ...rest } = topic;
  return { ...rest, note, ...(isReopened === true && note.trim() !== '' ? { isReopened } : {}) };
}
