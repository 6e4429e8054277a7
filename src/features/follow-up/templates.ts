/** Templates to start a message from: the bones and the prompts, never a letter to copy. What is left in brackets is noticed. */
import type { Answers } from './message.ts';

/** The templates by name; the names stand in addresses. */
export const TEMPLATE_IDS = [
  'thank-you',
  'after-no',
  'status',
  'send-asked',
  'correct',
  'competing-offer',
  'ask-time',
  'accept',
  'decline',
  'withdraw',
  'reference',
  'resign',
  'stay-no',
] as const;
/** One of {@link TEMPLATE_IDS}. */
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** One template. */
export interface MessageTemplate {
  readonly id: TemplateId;
  readonly name: string;
  /** When it fits, in a line. */
  readonly when: string;
  readonly subject: string;
  readonly text: string;
  /** What choosing it says about the message. */
  readonly answers: Answers;
  /** Its reader is not at the company of the prep file it is begun from: the facts of that interview are not about it. */
  readonly isToOthers?: true;
}

/** Every template, those most often needed first. */
export const TEMPLATES: readonly MessageTemplate[] = [
  {
    id: 'thank-you',
    name: 'A thank-you',
    when: 'Within a day of the interview, to each person you met. Thanks only.',
    subject: 'Thank you for today',
    text: `Dear [name],

Thank you for taking the time to meet me [today or yesterday]. I liked hearing how you [one moment from the talk, such as how they plan a week of travel]. It showed me what the work beside you is like.

[One sentence on why that day fits how you work.]

I look forward to hearing from you, and wish you a calm [the thing they are busy with].

With kind regards,
[your name]`,
    answers: {},
  },
  {
    id: 'after-no',
    name: 'After a no',
    when: 'They chose someone else. Once, short, with no reasons in it. Or send nothing.',
    subject: 'Thank you for letting me know',
    text: `Dear [name],

Thank you for telling me, and for the care you took with it. I enjoyed meeting you and [the other people you met].

[One thing you liked about how they treated you, in a sentence.]

I wish you and your new colleague a very good start.

With kind regards,
[your name]`,
    answers: { stage: 'after-rejection' },
  },
  {
    id: 'status',
    name: 'Where do things stand?',
    when: 'The day they named has passed by a day or two; or a week has, if they named none.',
    subject: 'The [job title] role',
    text: `Dear [name],

When we spoke on [day], you expected to decide by [the date they named]. I know how quickly a calendar fills, so there is no hurry.

Is there a new date I may plan with? If there is anything else you would like from me, such as [a reference or a document they might want], I can send it the same day.

With kind regards,
[your name]`,
    answers: { stage: 'waiting-for-decision' },
  },
  {
    id: 'send-asked',
    name: 'What they asked for',
    when: 'They want a document, a date or an answer from you.',
    subject: '[What you send], as you asked',
    text: `Dear [name],

You asked me for [what they asked for]. Here it is, attached as [file name].

[One line on what it shows and what to look at first, such as page 2 for the travel plan.]

[If anything is missing: what, and the day you will send it.]

With kind regards,
[your name]
[phone number]`,
    answers: { news: 'requested-document', askedByThem: true },
  },
  {
    id: 'correct',
    name: 'Put a fact right',
    when: 'Something you wrote or said was wrong and matters. Early, in two lines.',
    subject: 'A correction to [my application or what I said]',
    text: `Dear [name],

One detail in [my application, or our talk on which day] was wrong. I wrote [what you said]. It is [what is true].

[If it changes something for them, such as a start date: what, in a sentence.]

Everything else is unchanged. I thought you should have it right for your notes.

With kind regards,
[your name]`,
    answers: { news: 'factual-correction' },
  },
  {
    id: 'competing-offer',
    name: 'Another offer, with a date',
    when: 'You hold a written offer with a date, and would rather work here. Information, no threat.',
    subject: 'A date you should know about',
    text: `Dear [name],

I have a written offer from another employer, with an answer due by [date]. I am telling you because I would like to work with you: [one reason that is about the work].

Could you tell me by [a day before that date] whether you expect to decide in time? If that is not possible, I understand, and a line saying so would help me too.

With kind regards,
[your name]`,
    answers: { stage: 'waiting-for-decision', news: 'competing-offer-deadline' },
  },
  {
    id: 'ask-time',
    name: 'A little more time',
    when: 'They made you an offer, and you need some days. Ask before their date.',
    subject: 'My answer to your offer',
    text: `Dear [name],

Thank you for the offer. I am glad of it, and I want to give you an answer I will stand by.

Could I have until [day and date]? By then I will have [what you need to do, such as read the contract with care].

If you need to know sooner, tell me by when, and I will do my best.

With kind regards,
[your name]`,
    answers: { stage: 'after-offer' },
  },
  {
    id: 'accept',
    name: 'Yes',
    when: 'You have the letter, have read it, and want the job.',
    subject: 'I accept: [job title]',
    text: `Dear [name],

I am happy to accept the role of [job title], as set out in your letter of [date]: [pay], starting on [start date], [anything else you agreed on].

The signed copy is [attached, or on its way by which day].

Is there anything I should read, fill in or arrange before my first day? I look forward to [one thing you will work on together].

With kind regards,
[your name]`,
    answers: { stage: 'after-offer' },
  },
  {
    id: 'decline',
    name: 'No, thank you',
    when: 'They made you an offer, and you will not take it. Short and warm.',
    subject: 'Your offer: [job title]',
    text: `Dear [name],

Thank you for offering me the role of [job title], and for the time you and [the people you met] gave me. I have thought it over with care, and I have decided not to take it.

[One thing you liked about them, in a sentence.]

I hope you find the right person soon, and that our paths cross again.

With kind regards,
[your name]`,
    answers: { stage: 'after-offer' },
  },
  {
    id: 'withdraw',
    name: 'I withdraw',
    when: 'They have not decided, and you no longer want the job. Tell them soon.',
    subject: 'The [job title] role: I withdraw',
    text: `Dear [name],

I would like to withdraw from the search for [job title]. [One short reason, or none: I have accepted another role.]

I am writing now so that you can plan without me. If a time is still held for me on [date], please give it to someone else.

Thank you for [one thing they did for you]. I hope you find the right person soon.

With kind regards,
[your name]`,
    answers: {},
  },
  {
    id: 'reference',
    name: 'Would you be my reference?',
    when: 'Before anybody names them. To one person at a time, with an easy way to say no.',
    subject: 'May I name you as a reference?',
    text: `Dear [name],

I hope you are well. I am in the running for a role as [job title] at [company]. Would you be willing to be one of my references?

I thought of you because of [one thing you did together, in a few words]. It would be a call of about ten minutes, not before [day]. I can send you one page with the job and what they may ask.

If it does not suit you, a short no is quite all right.

With kind regards,
[your name]
[phone number]`,
    answers: { stage: 'networking-contact' },
    isToOthers: true,
  },
  {
    id: 'resign',
    name: 'A letter of resignation',
    when: 'After the talk with your executive. Four sentences: strangers will read it.',
    subject: 'Notice of my resignation',
    text: `Dear [name],

I hereby give notice of my resignation as [your job title]. My last working day will be [date], as [my contract provides, or we agreed].

I will do what I can for a good handover, and the list for it is [ready, or in your hands by which day].

Thank you for [one thing you learned there or liked].

With kind regards,
[your name]`,
    answers: { stage: 'after-offer' },
    isToOthers: true,
  },
  {
    id: 'stay-no',
    name: 'Thank you, but I am leaving',
    when: 'They offered you more so that you stay, and you will not. Within the days you asked for.',
    subject: 'Your offer to stay',
    text: `Dear [name],

Thank you for the offer you made me on [day], and for what you said with it. I have thought it over with care, and I have decided not to take it. I gave them my word, and I will keep it.

My last day is still [date]. Until then I am here for the handover, and [the first thing on the list] will be ready by [day].

Thank you for [one thing they did for you].

With kind regards,
[your name]`,
    answers: { stage: 'after-offer' },
    isToOthers: true,
  },
];

/** The template of this name, if there is one. */
export function templateById(id: string): MessageTemplate | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
