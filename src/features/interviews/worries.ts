/** Worries an employer may have about a candidate: what they fear, what an honest answer does, what helps as proof. Ours. */

/** A worry, and how to meet it without defending oneself. */
export interface Worry {
  /** Stored with answers: it never changes. */
  readonly id: string;
  /** As the candidate would put it in a list of worries. */
  readonly name: string;
  /** What they ask themselves, in their words. */
  readonly theirs: string;
  /** What they may say aloud in its place. */
  readonly soundsLike: string;
  /** What an honest answer does. */
  readonly answer: string;
  /** Three kinds of proof. */
  readonly proof: readonly [string, string, string];
  /** What makes it worse. */
  readonly trap: string;
}

/** Some that assistants meet most. What one need not answer at all is another matter, and has a playbook of its own. */
export const WORRIES: readonly Worry[] = [
  {
    id: 'long-gap',
    name: 'A long gap',
    theirs: 'Is it over, and has the work moved on without them?',
    soundsLike: 'What have you been doing since you left?',
    answer: 'Name it in one sentence, as private as you like, and turn to what you can do today.',
    proof: ['A course or a tool learned this year', 'Unpaid work with dates and a name', 'A morning’s trial on their own tools'],
    trap: 'Apologizing for it, or filling the months with invented projects.',
  },
  {
    id: 'many-short-jobs',
    name: 'Many short jobs',
    theirs: 'Will we be looking again by next year?',
    soundsLike: 'You’ve moved around a lot, haven’t you?',
    answer: 'Say which were meant to be short, own the one that was not, and say what makes you stay.',
    proof: ['Temp and cover contracts marked as such', 'One employer who asked you back', 'The longest time you stayed, and why'],
    trap: 'Blaming every employer in turn.',
  },
  {
    id: 'overqualified',
    name: 'Bigger jobs than this',
    theirs: 'Will this person be bored, or expensive, or gone?',
    soundsLike: 'Isn’t this a bit small for you?',
    answer: 'Say what you want in this work, and what you are glad to be rid of. Settle the pay early.',
    proof: [
      'A time you chose less and stayed',
      'What you would still like to learn here',
      'A former executive who can say that you mean it',
    ],
    trap: 'Playing your past down until there is nothing left to hire.',
  },
  {
    id: 'other-industry',
    name: 'Another industry',
    theirs: 'How long will it take until they know who is who?',
    soundsLike: 'You haven’t worked in our field, have you?',
    answer: 'Grant it, say what is the same in every executive’s office, and how you learned the last field.',
    proof: ['Ten of their terms, learned before you came', 'How many weeks it took last time', 'A story that could have happened here'],
    trap: 'Saying that it makes no difference. To them it does.',
  },
  {
    id: 'no-c-level',
    name: 'Never worked for a chief executive',
    theirs: 'Will they hold their ground when it gets rough up here?',
    soundsLike: 'Who’s the most senior person you have supported?',
    answer: 'Say whom you supported, how much of that work is the same, and what you would need to learn.',
    proof: [
      'Board members or clients you dealt with yourself',
      'Weeks in which you covered for the assistant upstairs',
      'Something secret that stayed secret, told without names',
    ],
    trap: 'Raising the title of the person you supported.',
  },
  {
    id: 'long-in-one-place',
    name: 'Many years in one firm',
    theirs: 'Do they only know how it was done there?',
    soundsLike: 'After so long in one place, why now?',
    answer: 'Show that the job changed around you: new executives, new systems, a merger, a move.',
    proof: ['Every executive and system you changed to', 'Something you brought in from outside', 'A peer group or course beyond the firm'],
    trap: 'Answering every question with how it was done there.',
  },
  {
    id: 'remote-only',
    name: 'Only worked remotely',
    theirs: 'Can they read a room, and do they want to be in one?',
    soundsLike: 'How would you feel about coming in?',
    answer: 'Say how many days you want to be there, and what you noticed from afar that others did not.',
    proof: ['Offsites or board days you ran in person', 'How you knew about trouble before it was said', 'A trial week at the desk'],
    trap: 'Defending remote work in general.',
  },
  {
    id: 'part-time',
    name: 'I want fewer hours',
    theirs: 'Who picks up what happens on the other day?',
    soundsLike: 'How fixed are you on the hours?',
    answer: 'Bring a plan: which hours, what is covered in between, by whom, and when the two of you look at it again.',
    proof: ['A week of theirs laid out in your hours', 'How it worked in an earlier job', 'A trial of two months with a date to decide'],
    trap: 'Mentioning it after the yes.',
  },
  {
    id: 'age',
    name: 'Younger or older than they expected',
    theirs: 'Will they be taken seriously, or keep up with us?',
    soundsLike: 'How do you get on with new technology?',
    answer: 'Do not speak of age. Answer the fear underneath it: speed, standing, energy, taking direction.',
    proof: [
      'A tool you learned last, and how fast',
      'People much older or younger who rely on you',
      'The busiest month you have had lately',
    ],
    trap: 'Jokes about it, in either direction.',
  },
  {
    id: 'language',
    name: 'Their language is not my first',
    theirs: 'Can they write in my name without anyone noticing?',
    soundsLike: 'How comfortable are you on the phone?',
    answer: 'Say how you make sure that it is right, and what your other language opens for them.',
    proof: ['Two emails of yours, names taken out', 'Minutes you wrote of a quick meeting', 'A caller or client you looked after for long'],
    trap: 'Apologizing before you have made a mistake.',
  },
  {
    id: 'let-go',
    name: 'I was let go',
    theirs: 'Was it the budget, or was it them?',
    soundsLike: 'Why did your last job end?',
    answer: 'One true sentence on how it ended, one on what you took from it, and then this job.',
    proof: ['A reference from that same firm', 'How many others left on the same day', 'What you have done differently since'],
    trap: 'A story that the first call to a reference would undo.',
  },
];
