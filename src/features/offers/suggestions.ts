/** XCons to start from, found by the words of a con. Written for assistants; a person makes them their own. */
import type { Offer, XConKind } from './offer.ts';

/** One idea for an XCon. */
export interface Suggestion {
  readonly kind: XConKind;
  readonly text: string;
}

interface Topic {
  readonly words: RegExp;
  readonly ideas: readonly Suggestion[];
}

const ask = (text: string): Suggestion => ({ kind: 'ask', text });
const condition = (text: string): Suggestion => ({ kind: 'condition', text });
const own = (text: string): Suggestion => ({ kind: 'own-action', text });

/** Topics in order of how often a con is about them. Words match anywhere at the start of a word, in any case. */
const TOPICS: readonly Topic[] = [
  {
    words: /\b(pay|paid|salar|wage|money|underpaid|compensation|low offer|below (the )?market|per hour|an hour|[$€£]\s?\d)/i,
    ideas: [
      ask('The middle of the market range, with the figures in hand'),
      ask('A one-time sign-on payment for the difference'),
      ask('A pay review after six months, with the goals written down now'),
      own('Find three sources for what this job pays here'),
    ],
  },
  {
    words:
      /\b(errands?|household|chores|dry[- ]clean|laundry|dogs?\b|babysit|nanny|school run|(private|personal) (tasks?|affairs|matters|shopping|work)\b|(his|her|their) (kids|children|family|wife|husband|groceries|gifts))/i,
    ideas: [
      ask('Personal errands listed in writing, with their share of the week'),
      condition('What I do not handle, such as private money, is written down too'),
      ask('A company card for private errands'),
      own('Note the private hours for four weeks, and show them'),
    ],
  },
  {
    words:
      /\b(fixed[- ]term|temp(orary)?\b|temp[- ]to[- ]perm|(temp|through an|an) agency|agency (work|contract|fee|pays)|(maternity|parental|leave) cover|(contract|job|post|position) ends|limited contract)/i,
    ideas: [
      ask('A decision on what comes next, eight weeks before the last day'),
      ask('A bonus for staying to the end'),
      condition('The agency’s fee for taking me on is known before I start'),
      own('Three months of costs put aside'),
    ],
  },
  {
    words: /\b(contract|in writing|written|unseen|terms|letter|verbal|paperwork)/i,
    ideas: [
      condition('I read the full terms before I accept'),
      condition('I give notice only after both sides have signed'),
      ask('The promises we spoke about, named in the offer letter'),
    ],
  },
  {
    words: /\b(commut|drive|train|traffic|far|distance|parking|travel time|long way)/i,
    ideas: [
      ask('Two fixed days a week at home'),
      ask('Core hours from 10 to 4, so that I miss the rush'),
      ask('A transit pass or paid parking'),
      own('Try the commute twice at that hour'),
    ],
  },
  {
    words: /\b(dull|boring|bored|monoton|unchalleng|not challenging|not exciting|easy|routine|repetitive|data entry)/i,
    ideas: [
      ask('One project of my own to lead within the first quarter'),
      ask('A seat in the planning meetings I prepare'),
      own('Offer to run an event or a process nobody owns'),
    ],
  },
  {
    words: /\b(hours|overtime|evening|weekend|late|long days|workload|too much work|understaffed)/i,
    ideas: [
      ask('Overtime paid, or taken back as time off within the month'),
      ask('A named person who covers when I am off'),
      condition('The usual hours are stated in the contract'),
    ],
  },
  {
    words: /\b(title|level|grade|junior|assistant only|receptionist)/i,
    ideas: [ask('The title Executive Assistant from the first day'), ask('A date and written goals for the next title')],
  },
  {
    words: /\b(growth|career|promotion|ceiling|dead end|no future|develop|learn|training|stuck)/i,
    ideas: [
      ask('A yearly budget for a course or a certificate'),
      ask('A written path to the next role, reviewed twice a year'),
      own('Join a network of assistants and find a mentor there'),
    ],
  },
  {
    words:
      /\b(several|multiple|two|three|four|many|shared?)\s+(executives?|bosses|principals?|managers?|directors?|partners?)|\btoo many (bosses|people)/i,
    ideas: [
      ask('One of them decides when their wishes clash'),
      ask('No more than two executives, named in the description'),
      ask('A weekly half hour with all of them for priorities'),
    ],
  },
  {
    words: /\b(on[- ]call|after hours|phone at night|always available|24\/7|messages at night)/i,
    ideas: [
      ask('Set hours for calls, and time off for what falls outside'),
      ask('An on-call allowance'),
      condition('What counts as an emergency is written down'),
    ],
  },
  {
    words: /\b(remote|home office|work from home|on site|on-site|in the office|hybrid|five days)/i,
    ideas: [ask('Two days a week at home after the first three months'), ask('A trial month of hybrid work with a review at the end')],
  },
  {
    words: /\b(vacation|leave|holiday|days off|pto|time off)/i,
    ideas: [ask('One more week of leave in place of more pay'), condition('The trip I have already booked is honored')],
  },
  {
    words: /\b(benefit|health|insurance|retirement|401|pension|dental)/i,
    ideas: [
      ask('Coverage from the first day'),
      ask('The premium paid by them for the first year'),
      own('Price the plan against what I have now'),
    ],
  },
  {
    words: /\b(start date|too soon|notice|immediately|right away)/i,
    ideas: [ask('A start two weeks later'), condition('Enough time to serve my notice')],
  },
  {
    words: /\b(boss|manager|executive|micromanag|temper|culture|turnover|team|toxic|rude)/i,
    ideas: [
      ask('A talk with the person who had this job before'),
      ask('An hour with the team before I decide'),
      own('Ask two people who have worked there'),
    ],
  },
  {
    words: /\b(unclear|vague|role|description|duties|expectations)/i,
    ideas: [
      ask('A written description with the three things that matter most'),
      condition('What is not part of the job is written down too'),
    ],
  },
  {
    words: /\b(security|layoff|contractor|probation|startup|start-up|funding|unstable|risk)/i,
    ideas: [
      ask('A longer notice period from their side'),
      ask('Severance of two months in the first year'),
      own('Read their latest figures and news'),
    ],
  },
  {
    words: /\b(travel|trips|overnight)/i,
    ideas: [ask('At most one overnight trip a month'), ask('A day off after each trip over a weekend')],
  },
  {
    words: /\b(noise|noisy|open plan|open-plan|desk|lobby|cubicle)/i,
    ideas: [ask('A quiet desk, or a room for calls'), ask('Headphones and two mornings a week without interruptions')],
  },
];

const FALLBACK: readonly Suggestion[] = [
  ask('A date by which this changes, named in the letter'),
  condition('It is written into the offer letter'),
  own('Find out how others there deal with it'),
];

/** Ideas for a con: those of the first two topics its words touch, else three that fit anything. At most six. */
export function suggestXCons(conText: string): readonly Suggestion[] {
  const ideas = TOPICS.filter((topic) => topic.words.test(conText))
    .slice(0, 2)
    .flatMap((topic) => topic.ideas);
  return (ideas.length > 0 ? ideas : FALLBACK).slice(0, 6);
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
    question: 'Which hours, evenings and weekends too?',
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
    question: 'How safe is the firm in two years?',
    con: 'Not sure how stable the firm is',
  },
];

const OF_STAYING: readonly LookTopic[] = [
  { words: /\b(pay|salar|bonus|money|raise|wage|[$€£])/i, question: 'When did your pay last rise?', con: 'The pay has not risen for long' },
  { words: /\b(grow|career|learn|promot|title|bored)/i, question: 'What would you learn there next year?', con: 'Nothing new to learn' },
  {
    words: /\b(boss|manager|executive|founder|respect|thank)/i,
    question: 'What made you look around at all?',
    con: 'What made me look around is still there',
  },
  { words: /\b(hour|evening|weekend|overtime|workload)/i, question: 'What do your evenings look like?', con: 'Evenings are not my own' },
  {
    words: /\b(firm|company|investor|stable|layoff|leav)/i,
    question: 'Who would leave next, and what then falls to you?',
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
