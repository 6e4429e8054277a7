/** Examples of what a reader stumbles over. */
import type { SignalExamples } from './signal-examples.ts';

export const TONE_EXAMPLES = {
  apologizes: {
    means: 'Says sorry.',
    fires: [
      "I'm sorry for writing again.",
      'Please accept my apologies for the delay.',
      'I apologize for the mix-up with the dates.',
      'Forgive me for coming back to this.',
      'I was so embarrassed about the phone ringing.',
    ],
    spares: [
      'I regret nothing about the visit.',
      'The delay was no trouble at all.',
      'Thank you for your patience with me.',
      'I excused myself and took the call.',
      'Your welcome was warm.',
    ],
  },
  rejected: {
    means: 'Says that somebody else got the job.',
    fires: [
      'I was sad to read that you have chosen someone else.',
      'You went with another candidate.',
      'You turned me down last week.',
      'I know I was not selected.',
      'I was told that the position has been filled.',
    ],
    spares: [
      'Has the position been filled?',
      'I would understand if you have chosen someone else.',
      'You picked a lovely room for the interview.',
      'I chose the morning train.',
      'I do not know whether I was selected.',
    ],
  },
  'their-date': {
    means: 'Knows that the date the reader named has not come.',
    fires: [
      'I know you said the end of next week.',
      "I'm aware that you mentioned Friday the 22nd.",
      'I know I am a few days early.',
      'I realise this is a bit ahead of time.',
      'Although you said by the end of May, I wanted to write.',
    ],
    spares: [
      'Is next week a good time to call?',
      'I know the way from the station.',
      'You said the office was easy to find.',
      'I came a little late to the call.',
      'I remember the garden well.',
    ],
  },
  later: {
    means: 'Speaks of a later time.',
    fires: [
      'Perhaps we could talk in September.',
      'I will write again once you have settled in.',
      'Shall we speak next month?',
      'I would be glad to hear from you after the holidays.',
      'When the budget is through, I would like to come back to it.',
    ],
    spares: [
      'It was good to see you last month.',
      'The tour took an hour.',
      'I enjoyed our talk this morning.',
      'I worked there in the winter of that year.',
      'Thank you for the map.',
    ],
  },
  'asks-job': {
    means: 'Asks for a job outright.',
    fires: [
      'Could you get me a job at your company?',
      'Maybe you can find me a position.',
      'Would you hire me as an assistant?',
      'Please pass my resume to your boss.',
      'Is there an opening for me at your firm?',
    ],
    spares: [
      'How did you get your job?',
      'I got the job at the library, thanks to you.',
      'Your boss gave a wonderful talk.',
      'I found a position near my home.',
      'What is the work at your firm like?',
    ],
  },
  requests: {
    means: 'Asks the reader to do something.',
    fires: [
      'Could you send me the address of the office?',
      'Would you introduce me to your colleague?',
      'Can you please forward this to Ms. Tran?',
      'Might you look over my resume?',
      'Please put me in touch with the recruiter.',
    ],
    spares: [
      'I could send you the slides.',
      'You told a good story about the launch.',
      'I will introduce myself at the desk.',
      'You helped me a great deal in March.',
      'My colleague forwards her regards.',
    ],
  },
  wrapper: {
    means: 'Words of the tool that wrote the draft.',
    fires: [
      "Here's a draft email you can use.",
      'Would you like me to make it shorter?',
      'Certainly! Here is a professional message you can send.',
      'Below is a concise email you can copy.',
      'Would you like me to adjust the tone?',
    ],
    spares: [
      'Here is the email address of my referee.',
      'Would you like me to bring the originals?',
      'Of course I can come on Tuesday.',
      'Sure, Thursday works.',
      'Here are the notes of the meeting.',
    ],
  },
  'to-a-friend': {
    means: 'Meant for a friend, not for the reader.',
    fires: [
      'Be honest with me, does it sound too stiff?',
      'What would you do in my place?',
      'Tell me honestly, is it too long?',
      'Note to self: buy stamps.',
      'Quick one before I hit send, does this sound right?',
    ],
    spares: [
      'Thank you for being honest about the hours.',
      'Your place on the river is lovely.',
      'It was honest of you to say how it is.',
      'I noted the date in my calendar.',
      'A friend told me about the opening.',
    ],
  },
  'said-before': {
    means: 'Says that it was said before.',
    fires: [
      'As I said in my email on Friday, thank you.',
      'I have already written to thank you.',
      'I wanted to say again how much I liked it.',
    ],
    spares: ['Thank you again for letting me know.', 'As you said in the meeting, the plan comes first.', 'I would gladly come again.'],
  },
  overshares: {
    means: 'Tells what is too private.',
    fires: ['My boyfriend walked out on Sunday.', 'My mum thinks I should take it.', 'I was up crying all night.'],
    spares: [
      'I have talked it over with my family.',
      'I will be in Leeds with my sister on Friday.',
      'My last manager is happy to be called.',
    ],
  },
  flatters: {
    means: 'Lays praise on thick.',
    fires: ['You are the most inspiring leader I know.', 'I was in awe from the first minute.', 'Your incredible vision stays with me.'],
    spares: ['I enjoyed hearing how you plan the week.', 'Your team was very kind.', 'I liked your question about the board.'],
  },
} as const satisfies Readonly<Record<string, SignalExamples>>;
