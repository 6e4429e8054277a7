/** What Today says of the day by which they meant to answer: before it, on it, in the days one leaves them, and after. */
import { formatDay, formatDistance } from '../../lib/dates.ts';
import { capitalized } from '../../lib/text.ts';
import type { Moment } from '../interviews/when.ts';

/** What they do, why that asks for something or not, and when. */
interface DateWords {
  readonly what: string;
  readonly why: string;
  readonly when: string;
}

/** The words for `name`, who named the day `by` (an ISO date); from `askFrom` on one may ask. */
export function theirDateWords(name: string, by: string, askFrom: Moment, now: Moment): DateWords {
  const today = now.slice(0, 10);
  const when = capitalized(formatDistance(by, today));
  if (askFrom <= now)
    return { what: `${name} meant to answer by now`, why: 'The date they gave has passed: one short, friendly question is fine', when };
  if (by > today) return { what: `${name} answers soon`, why: 'Until then, nothing to send', when };
  if (by === today) return { what: `${name} means to answer today`, why: 'Nothing to send yet', when };
  const day = askFrom.slice(0, 10);
  const from = day === today ? 'later this morning' : formatDay(day, today);
  return { what: `${name} is a little late`, why: `That is common. Leave them until ${from}, then one short question is fine`, when };
}
