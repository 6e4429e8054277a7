/** What collides with an answer, in words: what one waits for with it, and by when it has to be sent. */
import { daysAfter, formatClock, formatDay } from '../../lib/dates.ts';
import { capitalized, isolated, joined, joinedFirst } from '../../lib/text.ts';
import type { Waiting } from '../negotiate/talk-dates.ts';
import type { AnswerDue } from './answer-due.ts';
import type { ClashWords, Step } from './clash-steps.ts';
import type { Clash } from './clashes.ts';

type Of<K extends Clash['kind']> = Extract<Clash, { readonly kind: K }>;

/** The names in a row, each once. */
export const names = (all: readonly { readonly name: string }[]): string =>
  joined([...new Set(all.map(({ name }) => isolated(name)))], 'and');

function waitingWords({ why, name, on = '' }: Waiting, today: string): string {
  const [who, day] = [isolated(name), on === '' ? '' : formatDay(on, today)];
  switch (why) {
    case 'decides':
      return `${who} decides by ${day}`;
    case 'interview':
      return `your interview with ${who} is on ${day}`;
    case 'owed':
      return `${who} answers your ask by ${day}`;
    case 'late':
      return `${who} wanted to decide by ${day}`;
    case 'no-day':
      return `${who} named no day`;
  }
}

/** “, and Dogwood decides by Fri, Dec 18”; of several, who they are. */
const andWaiting = (waits: readonly Waiting[], today: string): string => {
  const [only] = waits;
  if (only !== undefined && waits.length === 1) return `and ${waitingWords(only, today)}`;
  return `and you still wait for ${joinedFirst([...new Set(waits.map(({ name }) => isolated(name)))], 4, 'and')}`;
};
const listed = (waits: readonly Waiting[], today: string): string =>
  waits.length < 2 ? '' : `${capitalized(waits.map((one) => waitingWords(one, today)).join('; '))}.`;

/** Tells the others that there is a date; the side that wants the answer knows it. */
const tellSteps = (tell: readonly Waiting[], day: string | undefined): readonly Step[] =>
  tell.map(({ name, interviewId = '' }) => ({
    to: 'template',
    id: interviewId,
    template: 'competing-offer',
    ...(day === undefined ? {} : { day }),
    text: `Tell ${isolated(name)} of your date`,
  }));

function tellWords(tell: readonly Waiting[]): string {
  if (tell.length === 0) return '';
  const verb = tell.every(({ why }) => why === 'owed') ? 'answer' : tell.every(({ why }) => why !== 'owed') ? 'decide' : 'answer or decide';
  return tell.every(({ why }) => why === 'no-day')
    ? `${names(tell)} named no day: tell them your date today, and ask whether they can ${verb} before it.`
    : `Tell ${names(tell)} today that you have an offer with a date, and ask whether they can ${verb} before it.`;
}

/** By when to send an answer, with the reason, in one sentence; '' where it is the day they named. */
function sendWords(answer: AnswerDue, today: string): string {
  const { workday, sendBy, closed, endsHere = '', isAfterHours = false } = answer;
  if (closed === undefined && endsHere === '') return '';
  if (isAfterHours) return 'Send it today. They read it on their next working day, and it is there in time.';
  const by = sendBy <= today ? 'today' : `by ${formatDay(sendBy, today)}`;
  if (endsHere === '') return `Send it ${by}, their last working day before it.`;
  const [day = '', clock = ''] = endsHere.split('T');
  const last = closed === undefined ? '' : ', their last working day before it';
  const there = `5:00 PM${workday === sendBy ? '' : ` on ${formatDay(workday, today)}`} at ${isolated(answer.name)}${last}`;
  if (day === sendBy) return `Send it ${by}, before ${formatClock(clock)}: that is ${there}.`;
  return `Send it ${by}: ${there}${last === '' ? '' : ','} is ${formatClock(clock)}${day === workday ? '' : ` on ${formatDay(day, today)}`} here.`;
}

/** What to ask for, in a sentence or two: one day, whoever one waits for. */
function askWords({ answer, waits, ask }: Of<'answer-first'>, today: string): string {
  if (ask === undefined) return '';
  const [name, until] = [isolated(answer.name), formatDay(ask.until, today)];
  const tooLate = waits.filter((one) => one.on !== undefined && one.on >= answer.sendBy && !ask.reaches.includes(one));
  if (ask.reaches.length === 0) {
    const long = waits.length === 1 ? 'That is longer than an offer waits.' : `${names(tooLate)}: that is longer than an offer waits.`;
    return `${long} Ask ${name} today for a few days, until ${until}, and decide by then with what you know.`;
  }
  const why = waits.length > 1 ? `: by then you know more of ${names(ask.reaches)}` : '';
  const rest =
    tooLate.length === 0 ? '' : ` ${names(tooLate)}: that is longer than an offer waits. Decide without it, unless they can answer sooner.`;
  return `Ask ${name} today for time until ${until}${why}.${rest}`;
}

/** An answer is due before I know from others: one ask, with one day, and whom to tell. */
export function wordAnswerFirst(clash: Of<'answer-first'>, today: string): ClashWords {
  const { answer, waits, tell, ask, owedSince } = clash;
  const name = isolated(answer.name);
  const owed =
    owedSince === undefined ? '' : `Ask ${name} also what came of the answer you were to have by ${formatDay(owedSince, today)}.`;
  const askStep: readonly Step[] =
    ask === undefined ? [] : [{ to: 'messages', id: answer.offerId, message: 'time', text: `Ask ${name} for time` }];
  const owedStep: readonly Step[] =
    owedSince === undefined ? [] : [{ to: 'messages', id: answer.offerId, message: 'owed', text: `Ask ${name} for their answer` }];
  const closed = answer.closed === 'holiday' ? `Many offices are closed on ${formatDay(answer.on, today)}. ` : '';
  const send = `${closed}${sendWords(answer, today).replace(/^Send it/, 'Without more time, send your answer')}`;
  return {
    title: `${name} wants an answer by ${formatDay(answer.on, today)}, ${andWaiting(waits, today)}`,
    // One thing to do a line.
    advice: [listed(waits, today), askWords(clash, today), owed, tellWords(tell), send].filter(Boolean).join('\n'),
    steps: [...askStep, ...tellSteps(tell, answer.on), ...owedStep],
  };
}

/** They named no day, and others do. */
export function wordNoDate({ offerId, name, waits, tell, nameDay }: Of<'no-date'>, today: string): ClashWords {
  const day = nameDay === undefined ? 'a day of your own' : formatDay(nameDay, today);
  return {
    title: `${isolated(name)} named no day for your answer, ${andWaiting(waits, today)}`,
    advice: [listed(waits, today), `A day that you name is better than one they choose. Write today, and name ${day}.`]
      .filter(Boolean)
      .join(' '),
    steps: [{ to: 'messages', id: offerId, message: 'time', text: 'Name a day' }, ...tellSteps(tell, nameDay)],
  };
}

/** The day they named is over. */
export function wordOverdue({ answer }: Of<'overdue'>, today: string): ClashWords {
  const name = isolated(answer.name);
  const hour = formatClock(answer.lateFrom.slice(11));
  const isFresh = answer.on >= daysAfter(today, -1) && answer.endsHere !== undefined;
  return {
    title: `${name} wanted an answer by ${formatDay(answer.on, today)}`,
    advice: [
      isFresh ? `Their working day is over: it ended at ${hour}, ${formatDay(answer.lateFrom.slice(0, 10), today)}, here.` : '',
      answer.on === today && !isFresh ? 'Offices are closed by now.' : '',
      'Write today, all the same. With an answer if you have one; if not, say you are sorry it is late, and name the day on which they have it.',
    ]
      .filter(Boolean)
      .join(' '),
    steps: [{ to: 'messages', id: answer.offerId, message: 'time', text: `Write to ${name}` }],
  };
}

/** It has to be sent before the day they named. */
export function wordSendBy({ answer }: Of<'send-by'>, today: string): ClashWords {
  const { name, on, closed, nextWorkday, isAfterHours = false } = answer;
  const why = {
    none: ', and their day ends before yours',
    weekend: `, a ${weekday(on)}, when offices there are closed`,
    holiday: ': many offices are closed that day',
  }[closed ?? 'none'];
  const orLater = closed === undefined || isAfterHours ? '' : `Or ask before that whether ${formatDay(nextWorkday, today)} will do.`;
  return {
    title: `${isolated(name)} wants an answer by ${formatDay(on, today)}${why}`,
    advice: [sendWords(answer, today), orLater].filter(Boolean).join(' '),
    steps: [{ to: 'messages', id: answer.offerId, message: 'time', text: 'To the messages' }],
  };
}

/** They meant to answer an ask of mine by now. */
export function wordOwedLate({ offerId, name, since, answer }: Of<'owed-late'>, today: string): ClashWords {
  const due = answer === undefined ? '' : `, and your answer is due ${formatDay(answer.on, today)}`;
  return {
    title: `${isolated(name)} meant to answer your ask by ${formatDay(since, today)}${due}`,
    advice: `Ask them today, in one line${answer === undefined ? '' : ': you want to know before you answer'}.`,
    steps: [{ to: 'messages', id: offerId, message: 'owed', text: `Ask ${isolated(name)} for their answer` }],
  };
}

const weekday = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
