/** Examples of what turns against the reader or goes behind their back. */
import type { SignalExamples } from './signal-examples.ts';

export const AGAINST_READER_EXAMPLES = {
  appeals: {
    means: "Goes over somebody's head or asks the reader to overrule them.",
    fires: [
      'I would like to speak to your manager about this.',
      'As the CEO you could surely overrule HR.',
      'I will take this to your director.',
      'Please give me the name of your supervisor.',
      'I want to lodge a formal complaint.',
    ],
    spares: [
      'I enjoyed speaking to the whole team.',
      'Your manager was kind to show me around.',
      'The idea of a shared calendar appeals to me.',
      'Who will be my manager in the first year?',
      'Please give my thanks to the director.',
    ],
  },
  threatens: {
    means: 'Threatens harm: the law, the press, a bad review.',
    fires: [
      'I will contact my lawyer.',
      'I may have to leave a review on Glassdoor.',
      'I shall report you to the authorities.',
      'You will regret this.',
      'I reserve the right to take legal action.',
    ],
    spares: [
      'I review the calendar every morning.',
      'I worked for a lawyer in Hull for six years.',
      'Your reputation as a fair employer was a reason to apply.',
      'I wrote the weekly report for the board.',
      'The right door was marked with a star.',
    ],
  },
  vents: {
    means: 'Scolds the reader, a company or an old boss.',
    fires: [
      'You wasted my afternoon.',
      'That was a rude way to treat a candidate.',
      'Your process is a joke.',
      'My old boss was a nightmare.',
      'I am disgusted by how you behave.',
    ],
    spares: [
      'My old boss was a patient teacher.',
      "I don't want to waste your time.",
      'The process was clear and friendly.',
      'I treated myself to a coffee afterwards.',
      'Your team made me laugh.',
    ],
  },
  reproaches: {
    means: 'Blames the reader for silence or a broken word.',
    fires: [
      'You promised to call me on Monday.',
      'You said I would hear by Friday, but nobody called.',
      'My emails have gone unanswered.',
      'A short reply would have been nice.',
      'After four rounds I expected more from you.',
    ],
    spares: [
      'You said the decision would come by Friday.',
      'I have not heard from you yet, and there is no hurry.',
      'I promised to send you the link.',
      'I waited in the lobby for a moment and read the wall.',
      'Would a short call be welcome?',
    ],
  },
  pressures: {
    means: 'Pushes for an answer.',
    fires: [
      'I need your decision by tomorrow.',
      "I can't wait any longer.",
      "If I don't hear from you by Friday, I will assume you are not interested.",
      'Other companies are very interested in me.',
      'Please answer immediately.',
    ],
    spares: [
      'There is no hurry at all.',
      'I have to answer them by Friday.',
      'I will call the clinic about the date.',
      'Monday is a good day for the call.',
      'I expect the train to be on time.',
    ],
  },
  gossips: {
    means: "Fishes for what goes on behind the reader's back.",
    fires: [
      'Between us, what did they say about me?',
      'Could you find out what the director thinks?',
      'Have you heard anything about me in the office?',
      'Off the record, is the job already taken?',
      'Why did the last assistant leave?',
    ],
    spares: [
      'What does the team do on a Monday?',
      'How many people work on the floor?',
      'Who will I meet on Thursday?',
      'The file of minutes is in the portal.',
      'I found out where the office is.',
    ],
  },
  gimmick: {
    means: 'Sends a gift or a stunt.',
    fires: [
      "I've left a box of chocolates for you at reception.",
      'A bouquet of flowers is on its way to you.',
      'I wrote a little poem about the front desk.',
      'I made a short video about why you should hire me.',
      'Please accept this small gift as a sign of thanks.',
    ],
    spares: [
      'The cake in the canteen was excellent.',
      'I sent the signed contract by courier.',
      'What a lovely plant you have by the window.',
      'I have a gift for languages, my teacher said.',
      'We had coffee after the tour.',
    ],
  },
} as const satisfies Readonly<Record<string, SignalExamples>>;
