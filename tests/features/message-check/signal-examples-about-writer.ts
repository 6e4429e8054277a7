/** Examples of messages that are about the one who writes. */
import type { SignalExamples } from './signal-examples.ts';

export const ABOUT_WRITER_EXAMPLES = {
  defends: {
    means: 'Explains or repairs an answer of the interview.',
    fires: [
      'What I really meant to say was that I plan a week ahead.',
      'I was more nervous than I expected.',
      'I should have mentioned my time at the embassy.',
      "I'd hate for you to think that I dislike travel.",
      'In hindsight I would have answered differently.',
    ],
    spares: [
      'Your question about the archive stayed with me.',
      'The answer you gave about the team was helpful.',
      'I enjoyed explaining how our filing worked.',
      'My first impression of the office was wonderful.',
      'Who answers the phone at lunch?',
    ],
  },
  'about-me': {
    means: 'Says the message serves the writer.',
    fires: [
      'I just need you to know how much I cared.',
      'I had to get this off my chest.',
      'I want you to understand who I am.',
      "I'd feel better once I have said it.",
      'It is important to me that you hear this.',
    ],
    spares: [
      'I need to say thank you to the whole team.',
      'It is important for the reception to know who visits.',
      'You know my referee, I believe.',
      'I slept well after the long day.',
      'I had to take the later bus.',
    ],
  },
  denies: {
    means: 'Denies wanting what the message is about to ask for.',
    fires: [
      "I'm not asking you to change your mind.",
      'I know you have made your decision.',
      'This is not an attempt to reopen anything.',
      "I'm not trying to influence the outcome.",
      'I do not want to question your choice.',
    ],
    spares: [
      'I am asking for a short reply.',
      'Did anybody change the date of the meeting?',
      'I know the area around the station well.',
      'I have not tried the new software yet.',
      'I want to thank you for the tour.',
    ],
  },
  're-opens': {
    means: 'Asks to have a decision looked at again.',
    fires: [
      'I would ask you to reconsider.',
      'Please give me a second chance.',
      'Would you take another look at my application?',
      'Is there any chance you might change your mind?',
      'I would even work a month without pay.',
    ],
    spares: [
      'Could we reconsider the time of our call?',
      'I had the chance to see the whole floor.',
      'I understand and respect your decision.',
      'We go back to the old form on Monday.',
      'My trial period at the clinic ended in May.',
    ],
  },
  pleads: {
    means: "Begs, or lays the writer's troubles before the reader.",
    fires: [
      'I am begging you for this job.',
      'Please, I really need this position.',
      'You are my last hope.',
      "I can't pay the rent next month.",
      'I have been out of work since January.',
    ],
    spares: [
      'Please let me know if you need anything else.',
      'I hope the children enjoyed the open day.',
      'My sister depends on the early bus.',
      'The rent of the hall is part of the event budget.',
      'Tell me if you need this form in print.',
    ],
  },
  sells: {
    means: 'Praises the writer once more.',
    fires: [
      'I am the perfect candidate for this role.',
      'I am a hard worker and a fast learner.',
      'My skills include travel planning and event management.',
      "You won't find anyone more loyal.",
      'I bring ten years of experience to the table.',
    ],
    spares: [
      'The team was so well organized.',
      'What skills does the assistant use most?',
      'I found your plan for the first year exciting.',
      'Your people work hard and laugh a lot.',
      'I wish the best candidate every success.',
    ],
  },
} as const satisfies Readonly<Record<string, SignalExamples>>;
