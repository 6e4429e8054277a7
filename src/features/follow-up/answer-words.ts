/** The words for answers, verdicts and purposes, as people say them. */
import { capitalized } from '../../lib/text.ts';
import type { ContactChannel } from './contact.ts';
import type { Channel, News, Purpose, Serves, Stage, Verdict } from '../message-check/facts.ts';

/** One choice of a list. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly text: string;
}

const choices = <T extends string>(words: Readonly<Record<T, string>>): readonly Choice<T>[] =>
  (Object.entries(words) as [T, string][]).map(([value, text]) => ({ value, text })); // entries forgets the names

/** How things stand, in the order in which they come. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  'never-interviewed': 'No interview yet',
  'networking-contact': 'A contact, not about a particular job',
  'after-interview': 'We have had an interview',
  'waiting-for-decision': 'They are deciding',
  'after-rejection': 'They said no',
  'after-offer': 'They made me an offer',
};
/** The stages to choose from. */
export const STAGE_CHOICES = choices(STAGE_WORDS);

/** What is new for them. */
export const NEWS_WORDS: Readonly<Record<News | 'nothing', string>> = {
  nothing: 'No, nothing new',
  'requested-document': 'Something they asked for',
  'competing-offer-deadline': 'Another offer, with a date',
  'factual-correction': 'A fact I have to put right',
  other: 'Something else they need to know',
};
/** The news to choose from. */
export const NEWS_CHOICES = choices(NEWS_WORDS);

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: 'By email',
  linkedin: 'On LinkedIn',
  text: 'As a text message',
  'other-social': 'On another network',
};
/** The ways a message can go. */
export const CHANNEL_CHOICES = choices(CHANNEL_WORDS);
/** How a contact went, within a sentence. */
export const CONTACT_CHANNEL_WORDS: Readonly<Record<ContactChannel, string>> = {
  email: 'email',
  linkedin: 'LinkedIn',
  text: 'text message',
  'other-social': 'another network',
  phone: 'phone',
  'in-person': 'in person',
};
/** The languages an interview is most often held in here; English is taken where none is said. */
export const LANGUAGE_CHOICES = choices({
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
  zh: 'Chinese',
});

const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  thanks: 'thanks',
  status: 'where things stand',
  'sends-asked': 'what they asked for',
  corrects: 'a correction',
  'news-deadline': 'news with a date',
  withdraws: 'withdrawing',
  accepts: 'accepting',
  declines: 'declining',
  negotiates: 'terms of an offer',
  'asks-time': 'more time',
  'asks-letter': 'the offer in writing',
  schedules: 'a date to meet',
  needs: 'something they have to arrange',
  feedback: 'feedback',
  networking: 'keeping in touch',
  applies: 'an application',
  apology: 'an apology',
  'sells-again': 'making my case',
  defends: 'explaining an answer',
  're-opens': 'asking them to think again',
  appeals: 'going to someone else',
  vents: 'saying what went wrong',
  pleads: 'asking for a chance',
  pressures: 'pressing for an answer',
  gossips: 'fishing',
  gimmick: 'gimmicks',
};
/** What a message or contact was for, in words; free words stay as they are. */
export function purposeWords(whatFor: string): string {
  return Object.hasOwn(PURPOSE_WORDS, whatFor) ? PURPOSE_WORDS[whatFor as Purpose] : whatFor.trim();
}
const ASKABLE: readonly Purpose[] = [
  'thanks',
  'status',
  'sends-asked',
  'corrects',
  'news-deadline',
  'schedules',
  'needs',
  'feedback',
  'negotiates',
  'asks-time',
  'asks-letter',
  'accepts',
  'declines',
  'withdraws',
  'networking',
  'applies',
  'apology',
  'defends',
];
/** What a person may say their message is for. */
export const PURPOSE_CHOICES: readonly Choice<Purpose>[] = ASKABLE.map((value) => ({ value, text: capitalized(PURPOSE_WORDS[value]) }));

/** Whom a message serves, where only the person can say. */
export const SERVES_WORDS: Readonly<Record<Serves, string>> = {
  asked: 'They asked for it',
  needed: 'They need it',
  neither: 'Neither',
};

/** The four answers. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  send: 'Send',
  revise: 'Revise',
  wait: 'Wait',
  'dont-send': 'Don’t send',
};
