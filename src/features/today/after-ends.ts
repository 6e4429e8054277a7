/** Open ends after an interview: whom to thank, and the day they named. */
import { daysAfter } from '../../lib/dates.ts';
import { isolated, joined } from '../../lib/text.ts';
import { interviewName, type Interview } from '../interviews/interview.ts';
import type { Reminder } from '../interviews/interviews-format.ts';
import { leftToThank } from '../interviews/thanks.ts';
import { askAfter, daysSinceEnd, past, thankYouDue, THANKS_DAYS, type Moment } from '../interviews/when.ts';
import { fromSide, interviewerWords } from '../offers/side-words.ts';
import type { OpenEnd } from './open-end.ts';
import { theirDateWords } from './their-date-words.ts';

interface AfterFiles {
  readonly interviews: readonly Interview[];
  readonly reminders: readonly Reminder[];
}

/** For so many days after the interview it is said that the time for plain thanks is over. */
const LATE_SAID_DAYS = 14;
/** So many days after one could have asked, the day they named is let go. */
const FORGET_DAYS = 30;

const dayOf = (moment: Moment): string => moment.slice(0, 10);

/** One thank-you for each person who has none yet, as long as thanks are fine; then, once, that they are not due anymore. */
export function thanksEnds({ interviews, reminders }: AfterFiles, now: Moment): readonly OpenEnd[] {
  return past(interviews, now).flatMap((interview): readonly OpenEnd[] => {
    const left = leftToThank(interview, reminders);
    const days = daysSinceEnd(interview, now);
    const due = { interviewId: interview.id, about: 'thank-you' } as const;
    if (left.length === 0 || days > LATE_SAID_DAYS) return [];
    const names = left.map(({ name }) => isolated(name || interviewName(interview)));
    if (days > THANKS_DAYS.fine) {
      return [
        {
          key: `late-thanks-${interview.id}`,
          what: `The week for a thank-you to ${joined(names, 'and')} is over`,
          why: 'Nothing is lost. When you next have a reason to write, begin with thanks',
          target: { route: 'debrief', id: interview.id },
          when: 'Let it be',
          needsYou: false,
          settles: { ...due, words: 'Take it off the list' },
        },
      ];
    }
    const isFresh = days <= THANKS_DAYS.fresh;
    return left.map(({ personId }, at) => ({
      key: ['thanks', interview.id, personId].filter(Boolean).join('-'),
      what: `A thank-you to ${names[at] ?? ''}`,
      why: isFresh
        ? 'Only thanks, nothing to mend or add. It is welcome within two days.'
        : 'Still fine within a week: only thanks, without a word about the delay.',
      target: { route: 'followUp', id: 'new', part: ['thank-you', interview.id, personId].filter(Boolean).join('/') },
      on: dayOf(now),
      when: !isFresh ? 'Still fine' : dayOf(thankYouDue(interview, now)) > dayOf(now) ? 'By tomorrow' : 'Today',
      needsYou: isFresh,
      settles: { ...due, ...(personId === undefined ? {} : { personId }), words: 'Take off the list' },
    }));
  });
}

/** The day each of them named, until they have answered or were asked: quiet at first, and once it has passed a reason to write. */
export function theirDateEnds({ interviews, reminders }: AfterFiles, now: Moment): readonly OpenEnd[] {
  return interviews.flatMap((interview): readonly OpenEnd[] => {
    const noted = reminders.filter((one) => one.interviewId === interview.id && one.about === 'their-date');
    const decideBy = interview.debrief?.decideBy;
    const askFrom = decideBy === undefined ? noted[0]?.dueAt : askAfter(decideBy);
    if (askFrom === undefined || noted.some((one) => one.doneOn !== undefined)) return [];
    if (daysAfter(dayOf(askFrom), FORGET_DAYS) < dayOf(now)) return [];
    const day = decideBy ?? dayOf(askFrom);
    const name = fromSide(interviewerWords(interview));
    const mayAsk = askFrom <= now;
    return [
      {
        key: `date-${interview.id}`,
        ...theirDateWords(name, day, askFrom, now),
        target: mayAsk ? { route: 'followUp', id: 'new', part: `status/${interview.id}` } : { route: 'debrief', id: interview.id },
        on: day,
        needsYou: mayAsk,
        settles: { interviewId: interview.id, about: 'their-date', words: 'They answered, or I asked' },
      },
    ];
  });
}
