/** The interviews of the day as Today shows them: what else comes after the next call, and when nothing but its card counts. */
import { formatClock } from '../../lib/dates.ts';
import { isolated } from '../../lib/text.ts';
import { zoneCity } from '../../lib/zones.ts';
import type { InterviewHere } from '../interviews/here.ts';
import { interviewName } from '../interviews/interview.ts';
import { currentCall, isCardTime, laterThatDay, upcoming, type Moment } from '../interviews/when.ts';

/** Is an interview under way, or about to begin? Then its card is all that Today offers. */
export function isOnlyCard(interviews: readonly InterviewHere[], now: Moment): boolean {
  const call = currentCall(interviews, now);
  return call !== undefined && isCardTime(call, now);
}

/** Another interview on the day of the next call. */
export interface AlsoThatDay {
  readonly interview: InterviewHere;
  /** @example 'Then 2:00 PM', 'Also that day, no time yet' */
  readonly when: string;
  /** Its own card is of use already. */
  readonly isCardTime: boolean;
}

/** What else comes on the day of the next call, in order. */
export function alsoThatDay(interviews: readonly InterviewHere[], now: Moment): readonly AlsoThatDay[] {
  const call = currentCall(interviews, now);
  if (call === undefined) return [];
  return laterThatDay(call, interviews, now).map((interview) => ({
    interview,
    when:
      interview.startsAt !== undefined
        ? `Then ${formatClock(interview.startsAt)}`
        : `Also ${interview.heldOn === now.slice(0, 10) ? 'today' : 'that day'}, no time yet`,
    isCardTime: isCardTime(interview, now),
  }));
}

/** What to ask about the time of a call, as the one thing to do. */
interface ZoneDoubt {
  readonly key: string;
  readonly what: string;
  readonly why: string;
  readonly act: string;
  readonly target: { readonly route: 'interviews'; readonly id: string; readonly part: 'basics' };
}

/** To ask for calls noted before zones were kept: was the time meant where the person was, or here? */
export function zoneDoubts(interviews: readonly InterviewHere[], now: Moment): readonly ZoneDoubt[] {
  return upcoming(interviews, now).flatMap((interview) => {
    const { id, perhapsIn, startsAt } = interview;
    if (perhapsIn === undefined || startsAt === undefined) return [];
    return [
      {
        key: `zone-${id}`,
        what: `Was ${formatClock(startsAt)} meant in ${zoneCity(perhapsIn)} or here?`,
        why: `The time of the call with ${isolated(interviewName(interview))} was noted in another time zone.`,
        act: 'Say which',
        target: { route: 'interviews', id, part: 'basics' },
      },
    ];
  });
}
