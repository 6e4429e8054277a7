/** What they may say in a negotiation and what to answer, questions to ask, how to open, and when to leave it. */
import { daysBetween, formatLongDay } from '../../lib/dates.ts';
import { countWord } from '../../lib/text.ts';
import { isUntouchedOffer, type Offer } from '../offers/offer.ts';
import { payWords } from '../pay/pay-package.ts';
import { yearlyBase } from '../pay/pay.ts';

/** Something they may say, with an answer to practice. */
export interface PushBack {
  readonly id: string;
  /** What they say, without quotes. */
  readonly they: string;
  /** What I answer, without quotes. */
  readonly answer: string;
  /** The answer where the pay was researched: `{up to}` stands for “up to $92 an hour”, `{figure}` for the figure to come back to. */
  readonly withPay?: string;
  /** Why this answer. */
  readonly why: string;
}

/** The replies heard most often. */
export const PUSH_BACKS: readonly PushBack[] = [
  {
    id: 'budget',
    they: 'That is our budget.',
    answer: 'Thank you for telling me. If the pay is fixed, where else is there room?',
    withPay: 'Thank you for telling me. Others here pay {up to} for this work. If yours is fixed, what else could bring us closer?',
    why: 'It takes their limit seriously and keeps the talk going.',
  },
  {
    id: 'other-offers',
    they: 'Do you have other offers?',
    answer: 'I would rather keep my other talks private, as I do this one. I can tell you what would let me say yes here.',
    why: 'Say only what is true, and name nobody: they may ask about an offer that is not there.',
  },
  {
    id: 'earn-now',
    they: 'What do you earn now?',
    answer: 'I would rather talk about this job. What range have you set for it?',
    withPay: 'I would rather talk about what this work pays here. I found {up to}.',
    why: 'It keeps to the job. In the European Union and in some states they may not ask this (noted in November 2026): check yours.',
  },
  {
    id: 'today',
    they: 'We need an answer today.',
    answer: 'I want to give you a considered answer. May I read the terms tonight and call you tomorrow at ten?',
    why: 'One night is a fair thing to ask for. How they take it tells you something about the job.',
  },
  {
    id: 'same-for-all',
    they: 'Everyone at this level gets the same.',
    answer: 'That is fair. What is not tied to the level: the start date, home days, training?',
    withPay: 'That is fair. Which level here pays {up to}, and what would it ask of me?',
    why: 'It accepts their scale and looks for what it does not cover.',
  },
  {
    id: 'six-months',
    they: 'We can look at it after six months.',
    answer: 'Gladly. Could the letter name the date, and what I should have achieved by then?',
    withPay: 'Gladly. Could the letter name the date, what I should have achieved by then, and {figure} as the pay we look at?',
    why: 'A date and a goal can be checked. A kind word is soon forgotten.',
  },
  {
    id: 'why-more',
    they: 'Why should we pay you more?',
    answer: 'Because of what the work needs. May I tell you about one result from last year?',
    withPay: 'Others here pay {up to} for this work, and I have done it. May I tell you about one result from last year?',
    why: 'One result with a number says more than a list of tasks.',
  },
  {
    id: 'cheaper',
    they: 'Someone else would do it for less.',
    answer: 'That may be. What would you want to be sure of, whoever takes this job?',
    withPay: 'That may be; others pay {up to} for this work here. What would you want to be sure of, whoever takes this job?',
    why: 'You need not outbid a stranger. You find out what they worry about.',
  },
  {
    id: 'number',
    they: 'What number do you have in mind?',
    answer: 'I would like to understand the job first. What range have you set for it?',
    withPay: 'I looked at what this work pays here: {up to}. I am thinking of {figure}. How does that fit your range?',
    why: 'What others pay is a fact to talk about. A range would be heard as its low end.',
  },
  {
    id: 'policy',
    they: 'It is our policy.',
    answer: 'I understand. What does the policy leave open, such as time, training or a review date?',
    why: 'A rule seldom covers everything, and you do not have to fight it.',
  },
  {
    id: 'take-it',
    they: 'Take it or leave it.',
    answer: 'Thank you for being clear. I will look at it as it stands and tell you by tomorrow.',
    why: 'You need no clever reply. You need time to compare it with your floor.',
  },
];

/** What is said of an offer, or before there is a job: by id. */
const ONLY_OF_OFFERS = new Set(['other-offers', 'earn-now', 'today', 'six-months', 'number', 'take-it', 'success', 'room', 'letter']);

/** Those of these that fit the talk: about an offer all, about the present job only what is not said of offers. */
export function fittingTalk<T extends { readonly id: string }>(all: readonly T[], { kind }: Pick<Offer, 'kind'>): readonly T[] {
  return kind === 'stay' ? all.filter(({ id }) => !ONLY_OF_OFFERS.has(id)) : all;
}

/** An open question. */
export interface PushBackQuestion {
  readonly id: string;
  readonly text: string;
  /** When it fits. */
  readonly when: string;
}

/** Questions that cannot be answered with yes or no. */
export const QUESTIONS: readonly PushBackQuestion[] = [
  { id: 'success', text: 'What would make you glad, a year from now, that you chose me?', when: 'Early, before any figure' },
  { id: 'room', text: 'Where is there room in the offer?', when: 'Before you name an ask' },
  { id: 'figure', text: 'How did you arrive at this figure?', when: 'After they name a number' },
  { id: 'possible', text: 'What would have to be true for this to work?', when: 'After a first no' },
  { id: 'worry', text: 'What makes you hesitate here?', when: 'When they go quiet' },
  { id: 'trade', text: 'What could I take on that would make this easier for you?', when: 'When money is tight' },
  { id: 'decide', text: 'How is this decided, and what can I send you for it?', when: 'When they must ask someone else' },
  { id: 'letter', text: 'How will what we agreed get into the letter?', when: 'At the end of the talk' },
];

/** A line to begin with. */
export interface Opening {
  readonly id: string;
  /** For one ask. */
  readonly one: string;
  /** For more, with `{count}` where “Three things” goes. */
  readonly several: string;
}

/** Lines to begin with: thanks, then whether there is room. */
export const OPENINGS: readonly Opening[] = [
  {
    id: 'easy-yes',
    one: 'Thank you for the offer; I would like to work with you. One thing would make it an easy yes. Is there room to talk about it?',
    several: 'Thank you for the offer; I would like to work with you. {count} would make it an easy yes. Is there room to talk about them?',
  },
  {
    id: 'still-open',
    one: 'Thank you for the offer and for your time. One thing is still open for me. Before I name it, is there any room?',
    several: 'Thank you for the offer and for your time. {count} are still open for me. Before I name them, is there any room?',
  },
  {
    id: 'decide-soon',
    one: 'I was glad to get your offer, thank you. One thing would help me decide soon. Would you be open to looking at it with me?',
    several: 'I was glad to get your offer, thank you. {count} would help me decide soon. Would you be open to looking at them with me?',
  },
];

const COUNTS = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'] as const;

/** An opening for so many asks. For one ask, or none yet, it speaks of one thing. */
export function openWith(opening: Opening, asks: number): string {
  if (asks < 2) return opening.one;
  return opening.several.replace('{count}', `${COUNTS[asks - 2] ?? 'Some'} things`);
}

/** The answer to what they say, with what may be said of pay in it. */
export function answerTo(idea: PushBack, { upTo, figure }: { readonly upTo: string; readonly figure: string }): string {
  if (upTo === '' || idea.withPay === undefined) return idea.answer;
  return idea.withPay.replace('{up to}', () => upTo).replace('{figure}', () => figure);
}

/** What answers are made of. */
export interface AnswerSource {
  /** What one answers whatever stands on the worksheet. */
  readonly usual: string;
  readonly offer: Offer;
  /** The other columns of the worksheet. */
  readonly others: readonly Offer[];
  /** ISO date. */
  readonly today: string;
  readonly locale: string;
}

/** The pay of the best-paid other offer, in words, where it is above this one; '' where the two cannot be compared. */
function higherPay({ offer, locale }: Pick<AnswerSource, 'offer' | 'locale'>, others: readonly Offer[]): string {
  const { pay } = offer;
  if (pay === undefined) return '';
  const most = yearlyBase(pay).high;
  const [best] = others
    .flatMap((one) => (one.pay?.currency === pay.currency ? [one.pay] : []))
    .filter((one) => yearlyBase(one).low > most)
    .sort((a, b) => yearlyBase(b).low - yearlyBase(a).low);
  return best === undefined ? '' : payWords(best, locale);
}

/** Honest answers to “Do you have other offers?”: only what is on the worksheet, without a name. That it is nobody else’s business is true in any case. */
function aboutOtherOffers({ usual: discreet, ...source }: AnswerSource): readonly string[] {
  const others = source.others.filter((one) => !one.archived && one.id !== source.offer.id && !isUntouchedOffer(one));
  const offers = others.filter((one) => one.kind === 'offer');
  if (offers.length === 0) {
    const isTalking = others.some((one) => one.kind === 'possible');
    const canStay = others.some((one) => one.kind === 'stay');
    return [
      isTalking
        ? 'Not yet. I am in other talks as well, and I would like to find out whether we can agree first.'
        : canStay
          ? 'No. I have a job that I can stay in, and I would move for the right terms.'
          : 'No. What I ask for comes from the work and what it pays, not from another offer.',
      discreet,
    ];
  }
  const count = offers.length === 1 ? 'I have one other offer' : `I have ${countWord(offers.length)} other offers`;
  const [soonest] = offers
    .flatMap((one) => one.respondBy ?? [])
    .filter((day) => daysBetween(source.today, day) >= 0)
    .sort();
  const whose = offers.length === 1 ? 'they want' : 'the first of them wants';
  const pay = higherPay(source, offers);
  return [
    soonest === undefined
      ? `Yes, ${count}. Before I decide, I would like to know what the two of us can agree on.`
      : `Yes, ${count}, and ${whose} my answer by ${formatLongDay(soonest)}. I would like to know by then what we can agree on.`,
    ...(pay === ''
      ? []
      : [`Yes, ${count}; ${offers.length === 1 ? 'it' : 'one'} pays ${pay}. Pay is not all I look at. How close could you come?`]),
    discreet,
  ];
}

/** The answers that fit, the best first; there is always one. */
export function answersTo({ id }: PushBack, source: AnswerSource): readonly [string, ...string[]] {
  const [first, ...others] = id === 'other-offers' ? aboutOtherOffers(source) : [];
  return first === undefined ? [source.usual] : [first, ...others];
}

/** When to leave it at that. */
export const WHEN_NOT_TO_PUSH: readonly string[] = [
  'They said that the figure is final. Ask once about another form of pay, then let it rest.',
  'The pay follows a public scale. Ask which step your experience fits.',
  'You asked twice and heard no twice. Decide on the offer as it stands.',
  'It already reaches your target. Say thank you and read the letter.',
];
