/** Days and moments around a message, as people say them. */
import { formatClock, formatDay, formatDistance, daysBetween } from '../../lib/dates.ts';
import { isolated } from '../../lib/text.ts';
import type { Moment } from '../interviews/when.ts';
import { STAGE_WORDS } from './answer-words.ts';
import type { KnownAnswers } from './facts-of.ts';
import type { Message } from './message.ts';

/** Until when something is held. @example 'tomorrow, 7:30 AM', 'Tue, May 19, 9:00 AM' */
export function momentWords(moment: Moment, today: string): string {
  const [day = today, clock = '00:00'] = moment.split('T');
  const isNear = Math.abs(daysBetween(today, day)) <= 1;
  return `${isNear ? formatDistance(day, today) : formatDay(day, today)}, ${formatClock(clock)}`;
}

/** A day within a sentence. @example 'today', 'Mon, May 11' */
export function dayWords(day: string, today: string): string {
  return Math.abs(daysBetween(today, day)) <= 1 ? formatDistance(day, today) : formatDay(day, today);
}

/** Whom a message is to and how things stand, for the head of its page. @example 'To Ms. Okafor, Brightwell Foods. They said no. Last in touch Mon, May 11.' */
export function aboutWords(message: Message, answers: KnownAnswers, today: string): string {
  const whom = [message.to.trim().replace(/\.$/, ''), message.company.trim()].filter(Boolean).map(isolated).join(', ');
  const stage = answers.stage.value;
  const last = answers.lastContactOn.value;
  return [
    whom === '' ? '' : `To ${whom}`,
    stage === undefined ? '' : STAGE_WORDS[stage],
    last === undefined || last === 'never' ? '' : `Last in touch ${dayWords(last, today)}`,
  ]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

/** The sentences of a headline, one a line. */
export function whenLines(headline: string): readonly string[] {
  return headline.split(/(?<=[.!?])(?<!\b(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.)\s+(?=\p{Lu})/u);
}
