/** Questions to ask in an interview, by topic. Written for assistants; ours. */

/** Questions on one topic. */
export interface QuestionTopic {
  readonly name: string;
  readonly questions: readonly string[];
}

/** The bank, in the order in which the topics usually come up. */
export const QUESTION_BANK: readonly QuestionTopic[] = [
  {
    name: 'The role',
    questions: [
      'What made you open this role now?',
      'What would you like off your desk first?',
      'What would make you say, after three months, that this was the right choice?',
      'What did the last person do that you would like to keep?',
    ],
  },
  {
    name: 'The person I would support',
    questions: [
      'What does a good Monday look like for you?',
      'Which meetings do you wish you could leave?',
      'How do you like to be told bad news?',
      'What do people often misunderstand about how you work?',
    ],
  },
  {
    name: 'The calendar and the day',
    questions: [
      'Where does your week usually come apart?',
      'How do requests reach this office, and which ones get lost?',
      'How far ahead are board and customer dates known?',
      'Which tools does the team live in?',
    ],
  },
  {
    name: 'The team',
    questions: [
      'How do the assistants here help each other out?',
      'Who would I work with most, besides you?',
      'How are titles and pay steps for assistants set here?',
      'When someone on the team made a mistake, what happened next?',
    ],
  },
  {
    name: 'The company',
    questions: [
      'What has to go well this year?',
      'What do your customers say when they leave?',
      'What has changed here since you came?',
      'What would you change here first, if you could?',
    ],
  },
  {
    name: 'What comes next',
    questions: [
      'What are the next steps, and when do you hope to decide?',
      'How will I hear from you, and from whom?',
      'Is there anything you would still like to know from me?',
      'How many people will I meet before you decide?',
    ],
  },
];
