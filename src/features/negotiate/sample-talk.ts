/** The sample talk: Job 2 of the sample worksheet, prepared. Names are made up. */
import { daysAfter } from '../../lib/dates.ts';
import { blankNegotiation, blankPlan, type Negotiation } from './negotiation.ts';

/** The sample, new each time, two days from today (an ISO date); `researchId` is that of the sample research. */
export function sampleTalk(researchId: string, today: string): Negotiation {
  return {
    ...blankNegotiation('sample-2'),
    researchId,
    goal: 'The contract in hand before I say yes, and work that I can show',
    withWhom: 'Renata Sole',
    callOn: daysAfter(today, 2),
    callAt: '10:00',
    alternatives: 'Job 1, once it pays $60; or keep looking until the end of the quarter',
    watch: 'How they take a fair question',
    asks: [
      {
        ...blankPlan('s2x2', 0),
        isLeftOut: false,
        reason: 'What I present internally spares each team its own analysis.',
        enough: 'One talk a quarter',
        inReturn: 'I write up every talk in a page',
      },
      {
        ...blankPlan('s2x3', 1),
        isLeftOut: false,
        reason: 'My review standard is used by four teams; it cut month-end from five days to two.',
        enough: 'One procedure in the first half year',
        inReturn: 'A monthly line on what it saves',
      },
      {
        ...blankPlan('sample-ask-pay', 2, '$95 an hour'),
        reason: 'Harlow & Finch states up to $95 for this work.',
        enough: '$90, with a review in six months',
        inReturn: 'I can start two weeks after we sign',
      },
      blankPlan('s2x1', 3),
    ],
    reasons: [
      { id: 'sample-why1', text: 'Month-end check', proof: 'five days to two, since 2024' },
      { id: 'sample-why2', text: 'Review standard', proof: 'used by four teams' },
      { id: 'sample-why3', text: 'Papers', proof: 'two, and one talk at a trade meeting' },
    ],
    replies: [
      {
        id: 'sample-r1',
        they: 'That is our budget.',
        answer: 'Thank you for telling me. Where else is there room?',
      },
      { id: 'sample-r2', they: 'We need an answer today.', answer: 'I can answer the day after I have the terms in writing.' },
      { id: 'sample-r3', they: 'We can look at it after six months.', answer: 'Gladly. Could we write down the date and the goals?' },
    ],
    questions: [
      { id: 'sample-q1', text: 'Where is there room in the offer?' },
      { id: 'sample-q2', text: 'How will what we agreed get into the letter?' },
    ],
  };
}
