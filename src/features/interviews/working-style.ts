/** The working-style match: seven things an assistant and an executive should know of each other before they agree. */
import { STYLE_TOPICS, type StyleNote, type StyleTopic } from './interview.ts';
import { isolated } from '../../lib/text.ts';

/** What belongs to a topic: a question to ask, and what would settle a mismatch. */
export interface StyleWords {
  readonly name: string;
  /** What to think about for oneself. */
  readonly mine: string;
  readonly question: string;
  /** A ready XCon for the worksheet. */
  readonly xcon: string;
}

/** Each topic with its words. */
export const STYLE_WORDS: Readonly<Record<StyleTopic, StyleWords>> = {
  inbox: {
    name: 'Inbox',
    mine: 'Do I read, sort, draft or answer?',
    question: 'Who reads your email first, and what may that person answer?',
    xcon: 'We agree which emails I answer, and review it after a month',
  },
  calendar: {
    name: 'Calendar',
    mine: 'May I move things without asking?',
    question: 'What may I move on your calendar without asking you?',
    xcon: 'We write down what I may move without asking',
  },
  'after-hours': {
    name: 'After hours',
    mine: 'When am I reachable, and for what?',
    question: 'How often do you need someone in the evening, and how do you reach them?',
    xcon: 'Agreed hours, and a named list of what may break them',
  },
  travel: {
    name: 'Travel',
    mine: 'Do I book it, or come along?',
    question: 'How much do you travel, and what goes wrong most often?',
    xcon: 'A travel profile in writing, and a budget for changes',
  },
  confidentiality: {
    name: 'Confidentiality',
    mine: 'What do I need to know to do it well?',
    question: 'What will I see that the rest of the team does not?',
    xcon: 'I am told early what is private, and until when',
  },
  principals: {
    name: 'Several executives',
    mine: 'How many people can I serve well?',
    question: 'When two of you need me at once, who decides?',
    xcon: 'One named person decides when requests clash',
  },
  feedback: {
    name: 'Feedback',
    mine: 'How and how often do I want to hear it?',
    question: 'How do you tell people that something should be done differently?',
    xcon: 'Fifteen minutes together every week',
  },
};

/** Whether it fits, as people say it. */
export const STYLE_FIT_WORDS = { unknown: 'not heard yet', fits: 'fits', differs: 'differs' } as const satisfies Record<
  StyleNote['fit'],
  string
>;

/** All seven topics in order, with what is noted so far. A topic without a question of one’s own has the ready one. */
export function wholeStyle(noted: readonly StyleNote[]): readonly StyleNote[] {
  return STYLE_TOPICS.map(
    (id) => noted.find((one) => one.id === id) ?? { id, preference: '', question: STYLE_WORDS[id].question, heard: '', fit: 'unknown' },
  );
}

/** Ready questions that read differently once, and may be stored like that. */
const EARLIER_QUESTIONS: Partial<Record<StyleTopic, string>> = { inbox: 'Who reads your mail first, and what may that person answer?' };

/** Is the question of a topic the ready one, which says nothing of this person? */
export function isReadyQuestion({ id, question }: Pick<StyleNote, 'id' | 'question'>): boolean {
  return question === STYLE_WORDS[id].question || question === EARLIER_QUESTIONS[id];
}

/** What a mismatch says as a con. */
export function mismatchText({ id, preference, heard }: StyleNote): string {
  const name = STYLE_WORDS[id].name;
  const [said, wanted] = [isolated(heard.trim()), isolated(preference.trim())];
  if (said === '') return `${name}: not how I work`;
  return wanted === '' ? `${name}: ${said}` : `${name}: ${said} (I want: ${wanted})`;
}
