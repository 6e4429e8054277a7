/** What to start from while the lists are short: XCons found by the words of a con, and questions nobody has looked into yet. */
import type { Offer } from './offer.ts';
import { SHARED_TOPICS } from './shared-topics.ts';
import { WHOLE_TOPICS } from './whole-topics.ts';
import type { Suggestion, XConTopic } from './xcon-topic.ts';

/** Ideas for a con: of the topic it is about as a whole, else of the first two its words touch. At most six; none where no topic knows it. */
export function suggestXCons(conText: string): readonly Suggestion[] {
  const con = conText.replace(/[“”"‘]/g, '');
  const isTouched = ({ words }: XConTopic): boolean => words.test(con);
  const whole = WHOLE_TOPICS.find(isTouched);
  const topics = whole === undefined ? SHARED_TOPICS.filter(isTouched).slice(0, 2) : [whole];
  return topics.flatMap(({ ideas }) => ideas).slice(0, 6);
}

/** A question to look into, and the con it becomes when the answer is bad, or not known. */
export interface Prompt {
  readonly question: string;
  readonly con: string;
}

interface LookTopic extends Prompt {
  /** The lists speak of it already where these words stand. */
  readonly words: RegExp;
}

/** By what was most often missed when a job turned out wrong. */
const OF_AN_OFFER: readonly LookTopic[] = [
  {
    words: /\b(pay|salar|bonus|money|base|wage|[$€£])/i,
    question: 'Is the pay in writing, all of it?',
    con: 'The pay is not in writing yet',
  },
  {
    words: /\b(boss|manager|executive|founder|ceo|cfo|coo|director|principal)/i,
    question: 'Whom would you work for, and what is a bad day with them like?',
    con: 'I hardly know who I would work for',
  },
  {
    words: /\b(hour|evening|weekend|overtime|late|call)/i,
    question: 'Which hours, and do they include evenings and weekends?',
    con: 'The real hours are not clear',
  },
  {
    words: /\b(commut|way there|drive|train|far|distance|home|remote)/i,
    question: 'How long is the commute, at the hour you would travel?',
    con: 'A long commute',
  },
  {
    words: /\b(contract|notice|probation|terms|letter)/i,
    question: 'What do the terms say about notice and probation?',
    con: 'I have not read the terms',
  },
  { words: /\b(grow|career|learn|promot|title)/i, question: 'What comes after two years there?', con: 'No next step that I can see' },
  {
    words: /\b(team|colleague|support|cover|workload|alone)/i,
    question: 'How many people would you support, and who covers for you?',
    con: 'Nobody covers when I am off',
  },
  {
    words: /\b(firm|company|money|investor|stable|layoff)/i,
    question: 'How safe will the firm be in two years?',
    con: 'Not sure how stable the firm is',
  },
];

const OF_STAYING: readonly LookTopic[] = [
  {
    words: /\b(pay|salar|bonus|money|raise|wage|[$€£])/i,
    question: 'When did your pay last go up?',
    con: 'My pay has not gone up in a long time',
  },
  { words: /\b(grow|career|learn|promot|title|bored)/i, question: 'What would you learn there next year?', con: 'Nothing new to learn' },
  {
    words: /\b(boss|manager|executive|founder|respect|thank)/i,
    question: 'What made you look around at all?',
    con: 'What made me look around is still there',
  },
  { words: /\b(hour|evening|weekend|overtime|workload)/i, question: 'What do your evenings look like?', con: 'Evenings are not my own' },
  {
    words: /\b(firm|company|investor|stable|layoff|leav)/i,
    question: 'Who will leave next, and what will then fall to you?',
    con: 'Colleagues are leaving',
  },
];

/** As many as one reads. */
const MOST_PROMPTS = 4;

/** Up to four questions the lists of this offer do not speak of yet; where they speak of everything, the first four. */
export function promptsFor(offer: Offer): readonly Prompt[] {
  const topics = offer.kind === 'stay' ? OF_STAYING : OF_AN_OFFER;
  const said = [...offer.pros, ...offer.cons].map(({ text }) => text).join('\n');
  const open = topics.filter(({ words }) => !words.test(said));
  return [...open, ...topics.filter((topic) => !open.includes(topic))].slice(0, MOST_PROMPTS);
}
