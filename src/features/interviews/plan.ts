/** The plan by the days left before an interview, made of what is thin in its prep file. Nothing of it is stored but what was left out. */
import { daysAfter, daysBetween } from '../../lib/dates.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { capitalized, isolated, joinedFirst } from '../../lib/text.ts';
import { isHeldByCall } from './here.ts';
import type { Interview } from './interview.ts';
import { stepIf, STEPS, type Shared, type StepAt, type StepName, type StepTarget, type StepWords } from './plan-steps.ts';
import { leftToThank } from './thanks.ts';
import { isCardTime, isOver, minutesBetween, startOf, THANKS_DAYS, type Moment } from './when.ts';

/** One thing to do. Days are counted back from the interview: 1 is the day before, 0 its own; what comes after it is below 0. */
export interface DayStep {
  /** Tells it apart from others, whenever it is done: what was left out stays so when the date changes. */
  readonly key: string;
  readonly what: string;
  readonly why: string;
  readonly minutes: number;
  readonly target: StepTarget;
  /** It makes sense from so many days before … */
  readonly from: number;
  /** … until so many. */
  readonly until: number;
  /** What comes first where not all fits. */
  readonly value: number;
}

/** What is planned for one day. */
export interface PlanDay {
  /** ISO date. */
  readonly day: string;
  /** So many days before the interview. */
  readonly left: number;
  readonly minutes: number;
  readonly steps: readonly DayStep[];
}

type Times = Pick<DayStep, 'from' | 'until' | 'value' | 'minutes'>;

/** When each step makes sense, what it is worth where not all fits, and how long it takes. */
const WINDOWS: Readonly<Record<StepName, Times>> = {
  who: { from: 14, until: 0, value: 100, minutes: 3 },
  posting: { from: 14, until: 1, value: 80, minutes: 5 },
  network: { from: 14, until: 8, value: 76, minutes: 10 },
  wins: { from: 14, until: 8, value: 78, minutes: 5 },
  strengths: { from: 14, until: 4, value: 70, minutes: 4 },
  opener: { from: 3, until: 0, value: 96, minutes: 3 },
  'story-1': { from: 14, until: 1, value: 90, minutes: 6 },
  'story-2': { from: 14, until: 3, value: 66, minutes: 6 },
  'story-3': { from: 14, until: 3, value: 64, minutes: 6 },
  hints: { from: 7, until: 1, value: 63, minutes: 5 },
  spoken: { from: 7, until: 1, value: 57, minutes: 4 },
  homework: { from: 7, until: 2, value: 68, minutes: 8 },
  tidbits: { from: 7, until: 1, value: 52, minutes: 4 },
  paths: { from: 7, until: 2, value: 56, minutes: 6 },
  question: { from: 7, until: 0, value: 88, minutes: 2 },
  style: { from: 7, until: 4, value: 30, minutes: 4 },
  worries: { from: 3, until: 2, value: 58, minutes: 5 },
  pay: { from: 3, until: 2, value: 54, minutes: 3 },
  mock: { from: 3, until: 2, value: 62, minutes: 12 },
  evidence: { from: 14, until: 8, value: 60, minutes: 10 },
  nextSteps: { from: 3, until: 0, value: 86, minutes: 2 },
  closing: { from: 3, until: 1, value: 50, minutes: 2 },
  tourAsk: { from: 3, until: 1, value: 46, minutes: 2 },
  bring: { from: 3, until: 1, value: 44, minutes: 3 },
  route: { from: 1, until: 0, value: 84, minutes: 4 },
  pack: { from: 1, until: 0, value: 49, minutes: 3 },
  news: { from: 0, until: 0, value: 28, minutes: 3 },
};

/** The minutes of an ordinary evening, as long as nobody says otherwise. */
export const PLAN_MINUTES = 20;
/** The plan begins so many days before. */
const PLAN_DAYS = 14;
/** As long as it is more than a week off, every other evening is free. */
export const PLAN_WEEK = 7;
/** The evenings of the last days, and the day itself, have cards whatever else there is. */
const LAST_EVENINGS = 3;
/** The most minutes of the evening before, and of the day itself. */
const MOST_ON = { eve: 30, day: 25 } as const;
/** The last half hour before it begins is for the cue card alone. */
const CUE_MINUTES = 30;
/** A sitting with cards, and the shortest that is worth it. */
const CARDS = { usual: 10, least: 5 } as const;
/** Its place in the list of values: the first sitting is to come in the week before. */
const FIRST_CARDS = { from: PLAN_WEEK, until: LAST_EVENINGS + 1, value: 65, minutes: CARDS.usual };
const OTHER_CARDS = { from: PLAN_WEEK, until: 0, value: 99, minutes: CARDS.least };
const REST = { from: 1, until: 0, value: 10, minutes: 3 };
/** A talk around midnight has its last half hour the day before, or lasts into the next. */
const CUE = { key: 'cue', from: 1, until: -1, value: 100, minutes: CARDS.least };
/** What is left after an interview, in its order. */
const AFTER = {
  debrief: { from: 0, until: -14, value: 90, minutes: 2 },
  thanks: { from: 0, until: -THANKS_DAYS.fine, value: 80, minutes: 5 },
  better: { from: 0, until: -14, value: 70, minutes: 3 },
} as const;

/** A sitting with cards. `isFirst`: there was none before. */
function cardsStep(left: number, isFirst: boolean): StepWords {
  const target = { route: 'rehearse', part: 'cards' } as const;
  if (left === 0) return { what: 'Go through the cards that matter most.', why: 'Nothing helps more in the last hours.', target };
  if (left === 1) return { what: 'Go through the cards that matter most.', why: 'Sleep does the rest.', target };
  const what = isFirst ? 'Begin with your cards.' : 'Go through your cards.';
  return { what, why: isFirst ? 'A first look today makes the next one easier.' : 'A few minutes each evening keep them fresh.', target };
}

/** How a day ends that leads up to an interview, the evening before and the day itself. */
function restStep({ opener, closing, ...file }: Interview, left: number): StepWords {
  const target = { route: 'cue' } as const;
  const lines = [opener.trim() === '' ? '' : 'first', closing.trim() === '' ? '' : 'last'].filter(Boolean).join(' and ');
  const say = lines === '' ? '' : `Say your ${lines} sentence aloud${left === 1 ? ' twice' : ''}, then `;
  const last = left === 1 ? 'read the cue card once and stop.' : isHeldByCall(file) ? 'sit down five minutes early.' : 'leave on time.';
  const what = say === '' ? capitalized(last) : `${say}${last}`;
  return {
    what,
    why: left === 1 ? 'The last hour before bed is yours.' : 'What is still open can wait.',
    target,
    minutes: left === 1 ? 3 : 2,
  };
}

/** The last half hour. */
const CUE_STEP: StepWords = { what: 'Only the cue card now.', why: 'Everything else can wait.', target: { route: 'cue' } };

/** What is left after an interview. */
const AFTER_STEPS: Readonly<Record<keyof typeof AFTER, StepAt>> = {
  debrief: ({ debrief }) =>
    stepIf(debrief?.doneOn === undefined, 'Write down how it went.', 'What was asked and what they promised is gone by tomorrow.', {
      route: 'debrief',
    }),
  thanks: (file, { reminders = [] }) => {
    const left = leftToThank(file, reminders);
    const names = joinedFirst(left.map(({ name }) => isolated(name)).filter(Boolean), 2, 'and');
    const part = ['new/thank-you', file.id, left[0]?.personId].filter(Boolean).join('/');
    const what = names === '' ? 'Write a thank-you.' : `Write a thank-you to ${names}.`;
    return stepIf(left.length > 0, what, 'It is best within a day: only thanks, nothing to add.', { route: 'followUp', part });
  },
  better: (file, { asked = [] }) => {
    const open = asked.some((one) => one.interviewId === file.id && one.landed === 'no' && one.better.trim() === '');
    return stepIf(open, 'Write a better answer to what did not land.', 'It becomes a card for the next time.', { route: 'debrief' });
  },
};

/** A day that is being filled. */
interface OpenDay {
  readonly day: string;
  readonly left: number;
  readonly limit: number;
  readonly steps: DayStep[];
}

const sumOf = (steps: readonly DayStep[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);
const roomOf = ({ limit, steps }: OpenDay): number => limit - sumOf(steps);

/** How many minutes a day has; never more than are left, on the day itself from five on, until the cue card’s half hour. */
function limitOf(file: Interview, left: number, now: Moment, minutesADay: number): number {
  const usual = left > 1 ? minutesADay : left === 1 ? MOST_ON.eve : MOST_ON.day;
  const start = file.startsAt === undefined ? undefined : startOf(file);
  const from = left === 0 && start !== undefined && now < start.slice(0, 10) ? `${start.slice(0, 10)}T05:00` : now;
  return start === undefined ? usual : Math.max(0, Math.min(usual, minutesBetween(from, start) - CUE_MINUTES));
}

/** The days there are until an interview, from today, but for those that are free. */
function daysUntil(file: Interview, heldOn: string, now: Moment, minutesADay: number): readonly OpenDay[] {
  const days: OpenDay[] = [];
  for (let left = Math.min(PLAN_DAYS, daysBetween(now.slice(0, 10), heldOn)); left >= 0; left--) {
    const day = daysAfter(heldOn, -left);
    // Counted from the interview, so that the free evenings are the same whenever one looks.
    const isFree = (left > PLAN_WEEK && left % 2 === 1) || file.leftOut?.includes(`day:${day}`) === true;
    if (!isFree) days.push({ day, left, limit: limitOf(file, left, now, minutesADay), steps: [] });
  }
  return days;
}

/** Puts a step on a day, if it is within its window and there are minutes left. One that is longer than an ordinary evening takes what there is. */
function put(day: OpenDay, key: string, times: Times, wordsAt: (left: number) => StepWords | undefined): boolean {
  if (day.left > times.from || day.left < times.until) return false;
  const words = wordsAt(day.left);
  if (words === undefined) return false;
  const wanted = words.minutes ?? times.minutes;
  const minutes = day.left > 1 && day.steps.length === 0 ? Math.min(wanted, day.limit) : wanted;
  if (minutes <= 0 || minutes > roomOf(day)) return false;
  day.steps.push({ key, ...times, ...words, minutes });
  return true;
}

const isCards = ({ key }: Pick<DayStep, 'key'>): boolean => key.startsWith('cards:');
const NAMES = Object.keys(STEPS) as readonly StepName[];
const BY_VALUE = [...NAMES].sort((a, b) => WINDOWS[b].value - WINDOWS[a].value);
/** The order in which one goes through a day: the steps of the file, the cards, the rest. */
const inOrder = ({ key }: Pick<DayStep, 'key'>): number => {
  const at = NAMES.indexOf(key as StepName);
  return at >= 0 ? at : NAMES.length + (isCards({ key }) ? 0 : 1);
};

/** What a step says early and late, each looked up once. Late is from the evening before. */
function onceEach(find: (isLate: boolean) => StepWords | undefined): (left: number) => StepWords | undefined {
  const found = new Map<boolean, StepWords | undefined>();
  return (left) => {
    const isLate = left <= 1;
    if (!found.has(isLate)) found.set(isLate, find(isLate));
    return found.get(isLate);
  };
}

/** Fills the days: on the last ones the cards have their minutes first, then comes what is worth most; what is left of the last week is for cards. */
function fill(days: readonly OpenDay[], file: Interview, shared: Shared, today: string): void {
  const isOut = (key: string): boolean => file.leftOut?.includes(key) === true;
  const sittings = shared.rehearsal?.sittingDays ?? [];
  const putCards = (day: OpenDay, times: Times): boolean => {
    const key = `cards:${day.day}`;
    const isDone = isOut(key) || day.steps.some(isCards) || (day.day === today && sittings.includes(today));
    return !isDone && put(day, key, times, (left) => cardsStep(left, false));
  };
  for (const day of days)
    if (day.left <= LAST_EVENINGS)
      putCards(day, { ...OTHER_CARDS, minutes: day.left > 1 ? CARDS.least : Math.max(CARDS.least, Math.min(CARDS.usual, day.limit)) });
  const putNamed = (name: StepName): boolean => {
    const wordsAt = onceEach((isLate) => STEPS[name](file, shared, isLate));
    return !isOut(name) && days.some((day) => put(day, name, WINDOWS[name], wordsAt));
  };
  const isBefore = (name: StepName): boolean => WINDOWS[name].value > FIRST_CARDS.value;
  BY_VALUE.filter(isBefore).forEach(putNamed);
  if (sittings.length === 0) days.some((day) => putCards(day, FIRST_CARDS));
  BY_VALUE.filter((name) => !isBefore(name)).forEach(putNamed);
  for (const day of days) {
    const rest = day.left === 1 ? 'rest' : 'leave';
    if (!isOut(rest)) put(day, rest, REST, (left) => restStep(file, left));
    putCards(day, OTHER_CARDS);
  }
  let isFirst = sittings.length === 0;
  for (const day of days) {
    const at = day.steps.findIndex(isCards);
    const cards = day.steps[at];
    if (cards === undefined) continue;
    const minutes = Math.min(CARDS.usual, cards.minutes + roomOf(day));
    day.steps[at] = { ...cards, ...cardsStep(day.left, isFirst), minutes };
    isFirst = false;
  }
}

const planned = ({ day, left }: Pick<OpenDay, 'day' | 'left'>, steps: readonly DayStep[]): PlanDay => ({
  day,
  left,
  minutes: sumOf(steps),
  steps,
});

/**
 * What to do on which day before an interview: each step on the earliest day on which it helps and fits, the weightiest first, with few
 * minutes on the evening before and on the day itself. In the last half hour only the cue card; after it, what is due then. Days with
 * nothing to do are left out; without a day of its own the file has no plan. `now` is the moment where this person is, and so is the time
 * of the file (see here.ts); `minutesADay` are those of an ordinary evening.
 */
export function planFor(file: Interview, shared: Shared, now: Moment, minutesADay: number): readonly PlanDay[] {
  const { heldOn } = file;
  if (heldOn === undefined) return [];
  const today = now.slice(0, 10);
  const here = { day: today, left: daysBetween(today, heldOn) };
  if (isOver(file, now)) {
    const steps = (['debrief', 'thanks', 'better'] as const).flatMap((key): readonly DayStep[] => {
      const words = AFTER_STEPS[key](file, shared, true);
      const isDue = here.left >= AFTER[key].until && file.leftOut?.includes(key) !== true;
      return words === undefined || !isDue ? [] : [{ key, ...AFTER[key], ...words }];
    });
    return steps.length === 0 ? [] : [planned(here, steps)];
  }
  if (isCardTime(file, now)) return [planned(here, [{ ...CUE, ...CUE_STEP }])];
  const days = daysUntil(file, heldOn, now, minutesADay > 0 ? Math.floor(minutesADay) : 0);
  fill(days, file, shared, today);
  return days.flatMap((day) =>
    day.steps.length === 0
      ? []
      : [
          planned(
            day,
            day.steps.sort((a, b) => inOrder(a) - inOrder(b)),
          ),
        ],
  );
}

/** Where a step of a file is done. In a part of the file it is the key of the step that leads into the right field. */
export function stepAddress({ target, key }: DayStep, interviewId: string, base: string): string {
  switch (target.route) {
    case 'interviews':
      return fileAddress('interviews', interviewId, base, `${target.part}/${key}`);
    case 'cue':
    case 'debrief':
      return fileAddress(target.route, interviewId, base);
    case 'followUp':
      return fileAddress('followUp', target.part, base);
    case 'rehearse':
      return fileAddress('rehearse', interviewId, base, target.part);
    case 'aloud':
      return fileAddress('aloud', interviewId, base, target.part);
    default:
      return pathTo(target.route, base);
  }
}
