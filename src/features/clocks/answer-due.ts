/** By when an answer has to be sent: the working days and hours at their end, on the clock here. */
import { businessDaysAfter, daysAfter, isBusinessDay, isHoliday, lastBusinessDay } from '../../lib/dates.ts';
import { timeIn, weekendIn } from '../../lib/zones.ts';
import type { InterviewHere } from '../interviews/here.ts';
import type { Moment } from '../interviews/when.ts';
import { zoneOf } from '../negotiate/talk-dates.ts';
import type { TalkHere } from '../negotiate/talk-time.ts';
import type { Offer } from '../offers/offer.ts';

/** By when an offer wants an answer. Days as ISO dates. */
export interface AnswerDue {
  readonly offerId: string;
  readonly name: string;
  /** The day they named, and the last one up to it on which their office is open. */
  readonly on: string;
  readonly workday: string;
  /** The next one after the day they named. */
  readonly nextWorkday: string;
  /** Why they are not open on that day. */
  readonly closed?: 'weekend' | 'holiday';
  /** The end of their working day on the day they named, on the clock here: from then on it is late. */
  readonly lateFrom: Moment;
  /** The last day here on which it reaches them on that working day; today, once that has passed. */
  readonly sendBy: string;
  /** That working day is over, and the day they named is not. */
  readonly isAfterHours?: boolean;
  /** The end of that working day, on the clock here, where that is another day or in the morning. */
  readonly endsHere?: Moment;
}

/** The hour at which a working day ends, and the one at which one begins to write. */
const [EVENING, MORNING] = ['17:00', '09:00'];

/** Where and when an answer is looked at. */
interface AnswerPlace {
  readonly interviews: readonly InterviewHere[];
  readonly now: Moment;
  /** IANA name of the zone here; '' where it is not known. */
  readonly here: string;
}

/**
 * By when an offer wants an answer, and by when it has to be sent: in time on their last working day that is not after the day they named. Where nobody
 * knows their zone, it counts as the one here; `undefined` where they named no day.
 */
export function answerDue(
  clock: { readonly offer: Offer; readonly name: string; readonly talk: TalkHere },
  { interviews, now, here }: AnswerPlace,
): AnswerDue | undefined {
  const { offer, name } = clock;
  const { respondBy: on } = offer;
  if (on === undefined) return undefined;
  const today = now.slice(0, 10);
  const zone = zoneOf(clock, interviews) ?? here;
  const endOf = (day: string): { readonly day: string; readonly clock: string } =>
    (here === '' ? undefined : timeIn({ day, clock: EVENING, zone }, here)) ?? { day, clock: EVENING };
  const weekend = weekendIn(zone);
  const workday = lastBusinessDay(on, weekend);
  const [end, late] = [endOf(workday), endOf(on)];
  const before = end.clock < MORNING ? daysAfter(end.day, -1) : end.day;
  const sendBy = before < workday ? before : workday;
  const isEarly = end.day < workday || (end.day === workday && end.clock < '12:00');
  const isLate = `${late.day}T${late.clock}` <= now;
  return {
    ...{ offerId: offer.id, name, on, workday, nextWorkday: businessDaysAfter(on, 1, weekend) },
    lateFrom: `${late.day}T${late.clock}`,
    sendBy: sendBy < today && !isLate ? today : sendBy,
    ...(!isLate && `${end.day}T${end.clock}` <= now ? { isAfterHours: true } : {}),
    ...(isBusinessDay(on, weekend) ? {} : { closed: isHoliday(on) ? ('holiday' as const) : ('weekend' as const) }),
    ...(isEarly ? { endsHere: `${end.day}T${end.clock}` } : {}),
  };
}
