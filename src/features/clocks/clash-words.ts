/** What collides in words: what it is, what to do about it today, and where the words for that are. */
import { formatClock, formatDay } from '../../lib/dates.ts';
import { capitalized, countWord, inOurDirection, isolated, joined, uncapitalized } from '../../lib/text.ts';
import type { DayFault } from '../leaving/leaving-steps.ts';
import { fromSide } from '../offers/side-words.ts';
import { names, wordAnswerFirst, wordNoDate, wordOverdue, wordOwedLate, wordSendBy } from './answer-words.ts';
import type { ClashWords, Step } from './clash-steps.ts';
import type { Clash } from './clashes.ts';
import type { Meeting } from './meetings.ts';

type Of<K extends Clash['kind']> = Extract<Clash, { readonly kind: K }>;

function afterYes({ yes, isSigned, decline, withdraw }: Of<'after-yes'>): ClashWords {
  const [no, out] = [names(decline), names(withdraw)];
  const acts = [no === '' ? '' : `decline ${no}`, out === '' ? '' : `withdraw from ${out}`].filter(Boolean);
  return {
    title: `You said yes to ${isolated(yes.name)}, and ${names([...decline, ...withdraw])} ${decline.length + withdraw.length === 1 ? 'does' : 'do'} not know yet`,
    advice: `${capitalized(acts.join(', and '))}: short, warm, and without reasons. ${
      isSigned ? 'Today, so that they can plan.' : 'Today if both of you have signed, and else on the day you both have.'
    } ${capitalized(joined([no === '' ? '' : 'put the offer away on the worksheet', out === '' ? '' : 'take the dates out of the prep file'].filter(Boolean), 'and'))} once it is sent.`,
    steps: [
      ...decline.map(({ offerId, name }): Step => ({ to: 'messages', id: offerId, message: 'decline', text: `Decline ${isolated(name)}` })),
      ...withdraw.map(({ interviewId = '', name, why, on }): Step => ({
        ...{ to: 'template', id: interviewId, template: 'withdraw', text: `Withdraw from ${isolated(name)}` },
        ...(why === 'interview' && on !== undefined ? { day: on } : {}),
      })),
    ],
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

/** So many open things are named; the rest is counted. */
const MOST_NAMED = 4;

function noticeEarly({ offerId, name, noticeOn, open, opensOn }: Of<'notice-early'>, today: string): ClashWords {
  const count = open.length;
  const why =
    count > 0
      ? `${countWord(count)} ${count === 1 ? 'thing is' : 'things are'} open`
      : `something is open with ${isolated(name)} until ${formatDay(opensOn ?? noticeOn, today)}`;
  // How far it is; what to do about it is said on the page it leads to.
  const far = (id: string, note: string): string =>
    id === 'letter' || note.startsWith('Open:') ? ` (${note.split('. ')[0]?.replace(/\.$/, '') ?? ''})` : '';
  const lines = open.map(({ id, text, note }) => `${uncapitalized(text)}${far(id, note)}`);
  const rest = lines.length > MOST_NAMED ? ` And ${countWord(lines.length - MOST_NAMED)} more.` : '';
  return {
    title: `You give notice on ${formatDay(noticeOn, today)}, and ${why}`,
    advice: `${count > 0 ? `Not yet: ${lines.slice(0, MOST_NAMED).join('; ')}.${rest} ` : ''}Notice comes last: once both have signed, and each check and reference the offer depends on is done.`,
    steps: [
      { to: 'leaving', id: offerId, text: 'See what is open' },
      { to: 'dates', id: offerId, text: 'Change the date' },
    ],
  };
}

const FAULTS: Readonly<Record<DayFault, (clash: Of<'days-order'>, day: (on?: string) => string) => string>> = {
  'last-before-notice': ({ lastDayOn, noticeOn }, day) => `Your last day, ${day(lastDayOn)}, is before your notice on ${day(noticeOn)}`,
  'start-before-notice': ({ name, startsOn, noticeOn }, day) =>
    `You start at ${isolated(name)} on ${day(startsOn)}, ${startsOn === noticeOn ? 'the day of your notice' : `before your notice on ${day(noticeOn)}`}`,
  'start-before-last': ({ name, startsOn, lastDayOn }, day) =>
    `You start at ${isolated(name)} on ${day(startsOn)}, and your last day where you are is ${day(lastDayOn)}`,
};

function daysOrder(clash: Of<'days-order'>, today: string): ClashWords {
  const [title = '', ...more] = clash.faults.map((fault) => FAULTS[fault](clash, (on = '') => formatDay(on, today)));
  return {
    title,
    advice: [
      ...more.map((fault) => `${fault}.`),
      clash.faults.every((fault) => fault === 'start-before-last')
        ? 'Ask today for a first day after that. Or ask where you are whether they let you go sooner.'
        : 'First comes the notice, then your last day, then the first day there. Set the days right, or ask for a later start.',
    ].join(' '),
    steps: [
      { to: 'asks', id: clash.offerId, text: 'Ask for a later start' },
      { to: 'dates', id: clash.offerId, text: 'Change the dates' },
    ],
  };
}

function sameTime({ meetings }: Of<'same-time'>, today: string): ClashWords {
  const at = (start: string): string => `${formatDay(start.slice(0, 10), today)}, ${formatClock(start.slice(11))}`;
  const meeting = ({ of, name, start }: Meeting): string => `the ${of} with ${isolated(name)} (${at(start)})`;
  const isTwo = meetings.length === 2;
  return {
    title: capitalized(`${joined(meetings.map(meeting), 'and')} overlap`),
    advice: `${
      isTwo
        ? 'Ask one of them today for another time: the one you spoke with less.'
        : 'Keep one, and ask the others today for another time.'
    } Say only that you are already booked then, and name two times that suit you.`,
    steps: meetings.map(({ of, id, name }) => ({ to: of === 'talk' ? 'asks' : 'interview', id, text: `Open ${isolated(name)}` })),
  };
}

function twoYeses({ first, second }: Of<'two-yeses'>): ClashWords {
  const dates = ({ offerId, name }: Of<'two-yeses'>['first']): Step => ({ to: 'dates', id: offerId, text: `Open ${isolated(name)}` });
  return {
    title: `${isolated(first.name)} and ${isolated(second.name)}: a yes is noted for both`,
    advice: 'Take the first day, or the tick at “signed”, out of the one you do not go to.',
    steps: [dates(first), dates(second)],
  };
}

/** What a clash is, what to do about it, and where the words for that are. `today` is an ISO date. */
export function wordClash(clash: Clash, today: string): ClashWords {
  const found = ((): ClashWords => {
    switch (clash.kind) {
      case 'overdue':
        return wordOverdue(clash, today);
      case 'answer-first':
        return wordAnswerFirst(clash, today);
      case 'no-date':
        return wordNoDate(clash, today);
      case 'send-by':
        return wordSendBy(clash, today);
      case 'owed-late':
        return wordOwedLate(clash, today);
      case 'after-yes':
        return afterYes(clash);
      case 'two-yeses':
        return twoYeses(clash);
      case 'late':
        return late(clash, today);
      case 'notice-early':
        return noticeEarly(clash, today);
      case 'days-order':
        return daysOrder(clash, today);
      case 'same-time':
        return sameTime(clash, today);
    }
  })();
  return { ...found, title: inOurDirection(fromSide(found.title)), advice: inOurDirection(found.advice) };
}
