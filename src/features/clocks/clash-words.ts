/** What collides in words: what it is, what to do about it today, and where the words for that are. */
import { formatClock, formatDay } from '../../lib/dates.ts';
import { capitalized, inOurDirection, isolated } from '../../lib/text.ts';
import { answerWords, fromSide, sideWords } from '../offers/side-words.ts';
import type { Clash, Meeting, Waiting } from './clashes.ts';

/** Where the words to send, or the thing to change, are. */
export type Step =
  | { readonly to: 'messages' | 'asks' | 'letter' | 'dates'; readonly id: string; readonly text: string }
  | { readonly to: 'template'; readonly id: string; readonly template: 'competing-offer' | 'status'; readonly text: string }
  | { readonly to: 'interview'; readonly id: string; readonly text: string };

/** A clash as a person reads it. */
export interface ClashWords {
  readonly title: string;
  /** What to do, and when. */
  readonly advice: string;
  readonly steps: readonly Step[];
}

type Of<K extends Clash['kind']> = Extract<Clash, { readonly kind: K }>;

function waitingWords({ why, name, on }: Waiting, today: string): string {
  const day = formatDay(on, today);
  if (why === 'decides') return `${name} decides by ${day}`;
  return why === 'interview' ? `your interview with ${name} is on ${day}` : `${name} answers your ask by ${day}`;
}

/** Tells one side that the other has a date; the side that wants the answer knows it. */
function tellThem({ name, interviewId = '', offerId }: Waiting, answerTo: string): readonly Step[] {
  if (offerId === answerTo) return [];
  return [{ to: 'template', id: interviewId, template: 'competing-offer', text: `Tell ${name} of your date` }];
}

function answerFirst({ answer, waiting, askFor }: Of<'answer-first'>, today: string): ClashWords {
  const name = sideWords(answer.side);
  const them =
    waiting.offerId === answer.offerId
      ? ''
      : ` Tell ${waiting.name} today that you have an offer with a date, and ask whether they can ${
          waiting.why === 'owed' ? 'answer' : 'decide'
        } before it.`;
  const ask =
    askFor === undefined
      ? `That is longer than an offer waits. Do not ask ${name} for so much time: ask for a few days, and decide by then with what you know.`
      : `Ask ${name} today for time until ${formatDay(askFor, today)}.`;
  return {
    title: answerWords(answer.side, ` by ${formatDay(answer.on, today)}, and ${waitingWords(waiting, today)}`),
    advice: `${ask}${them}`,
    steps: [{ to: 'messages', id: answer.offerId, text: `Ask ${name} for time` }, ...tellThem(waiting, answer.offerId)],
  };
}

function noDate({ offerId, name, waiting, nameDay }: Of<'no-date'>, today: string): ClashWords {
  const day = nameDay === undefined ? 'a day of your own' : formatDay(nameDay, today);
  return {
    title: `${name} named no day for your answer, and ${waitingWords(waiting, today)}`,
    advice: `A day that you name is better than one they choose. Write today, and name ${day}.`,
    steps: [{ to: 'messages', id: offerId, text: 'Name a day' }, ...tellThem(waiting, offerId)],
  };
}

function late({ name, interviewId, decideBy, askFrom }: Of<'late'>, today: string): ClashWords {
  const isTime = askFrom <= today;
  return {
    title: `${name} wanted to decide by ${formatDay(decideBy, today)}`,
    advice: isTime
      ? 'If you have not heard from them, ask today: once, and short.'
      : `Leave them until ${formatDay(askFrom, today)}. Days slip, and one more day costs you nothing.`,
    steps: isTime ? [{ to: 'template', id: interviewId, template: 'status', text: 'Ask where things are' }] : [],
  };
}

function noticeEarly({ offerId, name, noticeOn, opensOn }: Of<'notice-early'>, today: string): ClashWords {
  const why =
    opensOn === undefined ? 'the letter still depends on something' : `something is open with ${name} until ${formatDay(opensOn, today)}`;
  return {
    title: `You give notice on ${formatDay(noticeOn, today)}, and ${why}`,
    advice: 'Notice comes last: once both have signed, and each check and reference the offer depends on is done.',
    steps: [
      { to: 'letter', id: offerId, text: 'Read the letter' },
      { to: 'dates', id: offerId, text: 'Change the date' },
    ],
  };
}

function startEarly({ offerId, name, startsOn, lastDayOn }: Of<'start-early'>, today: string): ClashWords {
  return {
    title: `You start at ${name} on ${formatDay(startsOn, today)}, and your last day where you are is ${formatDay(lastDayOn, today)}`,
    advice: 'Ask today for a first day after your notice. Or ask where you are whether they let you go sooner.',
    steps: [
      { to: 'asks', id: offerId, text: 'Ask for a later start' },
      { to: 'dates', id: offerId, text: 'Change the dates' },
    ],
  };
}

function sameTime({ first, second }: Of<'same-time'>, today: string): ClashWords {
  const at = (start: string): string => `${formatDay(start.slice(0, 10), today)}, ${formatClock(start.slice(11))}`;
  const named = ({ of, whom, start }: Meeting): string => `the ${of} with ${whom} (${at(start)})`;
  const step = ({ of, id, name }: Meeting): Step => ({ to: of === 'talk' ? 'asks' : 'interview', id, text: `Open ${isolated(name)}` });
  return {
    title: capitalized(`${named(first)} and ${named(second)} overlap`),
    advice:
      'Ask one of them today for another time: the one you spoke with less. Say only that you are already booked then, and name two times that suit you.',
    steps: [step(first), step(second)],
  };
}

/** What a clash is, what to do about it, and where the words for that are. `today` is an ISO date. */
export function wordClash(clash: Clash, today: string): ClashWords {
  const found = ((): ClashWords => {
    switch (clash.kind) {
      case 'answer-first':
        return answerFirst(clash, today);
      case 'no-date':
        return noDate(clash, today);
      case 'late':
        return late(clash, today);
      case 'notice-early':
        return noticeEarly(clash, today);
      case 'start-early':
        return startEarly(clash, today);
      case 'same-time':
        return sameTime(clash, today);
      case 'overdue':
        return {
          title: answerWords(clash.answer.side, ` by ${formatDay(clash.answer.on, today)}`, true),
          advice:
            'Write today. With an answer if you have one; if not, say you are sorry it is late, and name the day on which they have it.',
          steps: [{ to: 'messages', id: clash.answer.offerId, text: 'To the messages' }],
        };
      case 'weekend':
        return {
          title: `The answer to ${sideWords(clash.answer.side)} is due on a ${weekday(clash.answer.on)}`,
          advice:
            clash.workday < today
              ? 'Send it today. They read it on Monday, and it is there in time.'
              : `Offices are empty then. Send it by ${formatDay(clash.workday, today)}, or ask before that whether Monday will do.`,
          steps: [{ to: 'messages', id: clash.answer.offerId, text: 'To the messages' }],
        };
      case 'their-evening': {
        const [day = '', clock = ''] = clash.endsHere.split('T');
        return {
          title: `Their day ends before yours: 5:00 PM at ${sideWords(clash.answer.side)} on ${formatDay(clash.answer.on, today)} is ${formatClock(clock)} here, ${formatDay(day, today)}`,
          advice: `Send your answer by ${formatDay(clash.answer.sendBy, today)}.`,
          steps: [{ to: 'messages', id: clash.answer.offerId, text: 'To the messages' }],
        };
      }
    }
  })();
  return { ...found, title: inOurDirection(fromSide(found.title)), advice: inOurDirection(found.advice) };
}

const weekday = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
