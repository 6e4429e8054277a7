/** Templates to start a message from: the bones and the prompts, never a letter to copy. What is left in brackets is noticed. */
import { daysBetween, formatLongDay, formatShortDay } from '../../lib/dates.ts';
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

I have a written offer from another employer, with an answer due by [date]. I am telling you because [your first choice, and one reason that is about the work].

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
];

/** The template of this name, if there is one. */
export function templateById(id: string): MessageTemplate | undefined {
  return TEMPLATES.find((template) => template.id === id);
}

/** What may be known of the blanks of a template. */
export interface KnownBlanks {
  /** The reader’s name. */
  readonly to: string;
  /** ISO date. */
  readonly today: string;
  readonly role?: string;
  /** ISO date of the interview. */
  readonly metOn?: string;
  /** ISO date they named. */
  readonly theirDate?: string;
}

/** When one met: 'today', 'yesterday', 'on Monday', 'on May 12'; '' before that day, or without one. */
function whenMet({ metOn, today }: KnownBlanks): string {
  const days = metOn === undefined ? -1 : daysBetween(metOn, today);
  if (metOn === undefined || days < 0) return '';
  if (days < 2) return days === 0 ? 'today' : 'yesterday';
  return `on ${days < 7 ? (formatLongDay(metOn).split(',')[0] ?? '') : formatShortDay(metOn)}`;
}

/** The text with its blanks filled in as far as that is known. What is not stays in brackets, to be noticed. */
export function fillBlanks(text: string, known: KnownBlanks): string {
  const met = whenMet(known);
  const words: Readonly<Record<string, string>> = {
    name: known.to.trim(),
    'today or yesterday': met,
    day: met === '' ? '' : formatLongDay(known.metOn ?? known.today),
    'job title': known.role?.trim() ?? '',
    'the date they named': known.theirDate === undefined ? '' : formatLongDay(known.theirDate),
  };
  return text.replace(/\[([^\]]+)\]/g, (blank, name: string) => (Object.hasOwn(words, name) ? words[name] : '') || blank);
}

/** Subject and text of a template, its blanks filled in as far as that is known. */
export function filledTemplate(
  { id, subject, text }: MessageTemplate,
  known: KnownBlanks,
): { readonly subject: string; readonly text: string } {
  const met = whenMet(known).replace(/^on /, '');
  // “Thank you for today” is true on one day only.
  const dated = id === 'thank-you' && met !== '' ? subject.replace('today', () => met) : subject;
  return { subject: fillBlanks(dated, known), text: fillBlanks(text, known) };
}

/** The greeting of a template to this name, or to nobody yet. */
const greetingTo = (name: string): string => `Dear ${name.trim() || '[name]'},`;

/** The text with its greeting to another name, where it begins with the greeting to the name before. */
export function greetAnew(text: string, from: string, to: string): string {
  const greeting = greetingTo(from);
  return text.startsWith(greeting) ? greetingTo(to) + text.slice(greeting.length) : text;
}
