/** Interviews and talks with a time, and which of them overlap. */
import { endOf, isOver, momentAfter, startOf, type Moment } from '../interviews/when.ts';
import type { WaitSource } from '../negotiate/talk-dates.ts';
import { interviewerWords } from '../offers/side-words.ts';

/** An interview or a talk with its time, on the clock here. */
export interface Meeting {
  readonly id: string;
  readonly name: string;
  readonly of: 'interview' | 'talk';
  readonly start: Moment;
  readonly end: Moment;
}

/** A talk takes about this long. */
const TALK_MINUTES = 30;

/** Every meeting to come with a time, soonest first. */
export function meetingsIn({ interviews, offers, now }: WaitSource): readonly Meeting[] {
  const held = interviews.flatMap((one): readonly Meeting[] => {
    const [start, end] = [startOf(one), endOf(one)];
    return one.startsAt === undefined || start === undefined || end === undefined || isOver(one, now)
      ? []
      : [{ id: one.id, name: interviewerWords(one), of: 'interview', start, end }];
  });
  const talks = offers.flatMap(({ offer, name, talk }): readonly Meeting[] => {
    if (talk.callOn === undefined || talk.callAt === undefined) return [];
    const start = `${talk.callOn}T${talk.callAt}`;
    const end = momentAfter(start, TALK_MINUTES);
    return end <= now ? [] : [{ id: offer.id, name, of: 'talk', start, end }];
  });
  return [...held, ...talks].sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Meetings that overlap, each run of them as one. */
export function overlapsIn(meetings: readonly Meeting[]): readonly (readonly Meeting[])[] {
  const runs: Meeting[][] = [];
  let end = '';
  for (const meeting of meetings) {
    if (meeting.start < end) runs.at(-1)?.push(meeting);
    else runs.push([meeting]);
    end = meeting.end > end ? meeting.end : end;
  }
  return runs.filter(({ length }) => length > 1);
}
