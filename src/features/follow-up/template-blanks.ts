/** The blanks of a template, filled in as far as that is known. */
import { daysAfter, daysBetween, formatLongDay, formatShortDay, lastBusinessDay } from '../../lib/dates.ts';
import type { MessageTemplate } from './templates.ts';

/** What may be known of the blanks of a template. */
export interface KnownBlanks {
  /** The reader’s name. */
  readonly to: string;
  /** ISO date. */
  readonly today: string;
  readonly role?: string;
  readonly company?: string;
  /** ISO date of the interview. */
  readonly metOn?: string;
  /** ISO date they named. */
  readonly theirDate?: string;
  /** ISO date the message is about: that of my answer elsewhere, of my last day, or of a time that is held for me. */
  readonly day?: string;
}

/** A business day before a day, by which one asks for a word; today where there is none left. */
function dayBefore({ day, today }: KnownBlanks): string {
  if (day === undefined) return '';
  const before = lastBusinessDay(daysAfter(day, -1));
  return formatLongDay(before > today ? before : today < day ? today : day);
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
    company: known.company?.trim() ?? '',
    date: known.day === undefined ? '' : formatLongDay(known.day),
    'a day before that date': dayBefore(known),
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
