/** The sample talk: Priya Nair on the offer of Northbank Health, as on the sample worksheet. Names are made up. */
import { daysAfter } from '../../lib/dates.ts';
import { blankNegotiation, blankPlan, type Negotiation } from './negotiation.ts';

/** The sample, new each time, two days from today (an ISO date); `researchId` is that of the sample research. */
export function sampleTalk(researchId: string, today: string): Negotiation {
  return {
    ...blankNegotiation('sample-northbank'),
    researchId,
    signedAs: 'Priya Nair',
    goal: 'Pay that fits the work, and evenings of my own',
    withWhom: 'Renata Sole',
    callOn: daysAfter(today, 2),
    callAt: '10:00',
    alternatives: 'Ellery Insurance, at $82,000; and Harlow & Finch may still decide',
    watch: 'Whether they look for a way, or only say no',
    asks: [
      {
        ...blankPlan('sample-nc1-x', 0),
        isLeftOut: false,
        reason: 'Harlow & Finch states up to $88,000 for this work, and Brightwell Foods up to $84,000.',
        enough: '$80,000, with a review in six months',
        inReturn: 'I can start two weeks after we sign',
      },
      {
        ...blankPlan('sample-nc3-x', 1),
        isLeftOut: false,
        reason: 'Requests do not wait for me. Our intake desk took late ones from 14 a week to 6, because anyone could take it over.',
        enough: 'Somebody for my two longest weeks away',
        inReturn: 'I write the handover, and keep it up to date',
      },
      blankPlan('sample-nc2-x', 2),
    ],
    reasons: [
      { id: 'sample-why1', text: 'The intake desk', proof: 'from 14 late requests a week to 6, in two months' },
      { id: 'sample-why2', text: 'Nine assistants, one rule', proof: 'from about eight double bookings a month to one' },
      { id: 'sample-why3', text: 'Two board calls at once', proof: 'both held, and both ended on time' },
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
