/** Examples of what answers the reader: an offer, a date, a correction. */
import type { SignalExamples } from './signal-examples.ts';

export const ANSWERS_EXAMPLES = {
  accepts: {
    means: 'Says yes to an offer.',
    fires: [
      'I am delighted to accept the offer.',
      'I gladly accept the position and its terms.',
      'Yes, I would love to join your team.',
      'The signed contract is attached.',
      'I look forward to joining you in June.',
    ],
    spares: [
      'I accept that the decision was hard.',
      'Do you accept travel receipts by email?',
      'We had the offer of a lift to the station.',
      'The register at the desk has to be signed by visitors.',
      'I was glad to see how the team works.',
    ],
  },
  declines: {
    means: 'Says no to an offer.',
    fires: [
      'I am afraid I cannot accept the offer.',
      'I have decided not to take the position.',
      'I must say no to your kind offer.',
      "After much thought, I won't be joining you.",
      'I have decided to stay where I am.',
    ],
    spares: [
      'I gladly accept your offer.',
      'I cannot make it on Tuesday.',
      'The number of visitors declined a little in the spring.',
      'I was sorry to learn that I will not be joining you.',
      'Would you not take the earlier train?',
    ],
  },
  negotiates: {
    means: 'Talks about pay or terms.',
    fires: [
      'Could we talk about the salary?',
      'Is there any flexibility on the start of the working day?',
      'I was hoping for something closer to 52,000.',
      'Would it be possible to work from home on Fridays?',
      'How many days of annual leave does the contract give?',
    ],
    spares: [
      'I could see the figurines on the shelf.',
      'The room was bright and quiet.',
      'Your building has a beautiful staircase.',
      'He paid for the coffee.',
      'Could I come ten minutes earlier?',
    ],
  },
  'asks-time': {
    means: 'Asks for time to think about an offer.',
    fires: [
      'May I have a few more days to decide?',
      'I would like to take the weekend to think it over.',
      'Could I give you my answer by Monday?',
      "I'd like to read the contract carefully before I sign.",
      'I want to talk it over with my family first.',
    ],
    spares: [
      'I enjoyed the two days in your office.',
      'What time should I arrive?',
      'The meeting lasts until noon.',
      'I think the plan for the archive is a good one.',
      'We talked about the calendar for a while.',
    ],
  },
  'asks-letter': {
    means: 'Asks for the offer on paper or for the first steps.',
    fires: [
      'Could you send me the contract?',
      'When can I expect the written offer?',
      'Has the offer letter been sent out?',
      'It would be good to have everything in writing.',
      'Who should I write to about payroll?',
    ],
    spares: [
      'I wrote the minutes of the meeting.',
      'A letter for you lay on the mat.',
      'I read your offer of a tour with pleasure.',
      'What is written above the door of the office?',
      'Where do I sign in as a visitor?',
    ],
  },
  schedules: {
    means: 'Settles when and how to meet.',
    fires: [
      'Thursday at ten works well for me.',
      'Could we move the interview to another day?',
      'I am running late because of the traffic.',
      "I can't make it on Tuesday, since my son is ill.",
      'Is there parking near the building?',
    ],
    spares: [
      'The interview was a pleasure.',
      'I would like to know when you will decide.',
      'The works council meets on Mondays.',
      'My last job was in scheduling, at a clinic.',
      'I applied in May.',
    ],
  },
  practical: {
    means: 'Settles a small matter: something left behind, receipts, a login.',
    fires: [
      'I think I left my umbrella in your meeting room.',
      'Did anyone find a grey scarf on Tuesday?',
      'Here are the receipts for the train.',
      'The portal does not let me log in.',
      'Please delete my documents when the search is over.',
    ],
    spares: [
      'I left with a good feeling.',
      'The garden below your window has a glass roof.',
      'I keep keys and codes in good order.',
      'I found the talk about the archive useful.',
      'The watch on the wall ran slow.',
    ],
  },
} as const satisfies Readonly<Record<string, SignalExamples>>;
