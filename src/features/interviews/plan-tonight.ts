/** Tonight’s list of a plan: what was on it when it was first seen today stays on it, so that what is done makes no room for more. */
import { counted } from '../../lib/text.ts';
import type { Interview } from './interview.ts';
import type { DayStep, PlanDay } from './plan.ts';
import { STEPS, type Shared, type StepName } from './plan-steps.ts';
import { isCardTime, isOver, type Moment } from './when.ts';

/** A line of tonight’s list, in the words in which it was first seen. */
export type TonightRow = Pick<DayStep, 'key' | 'what' | 'why' | 'minutes'> & {
  /** What it is now; without it, it is done. */
  readonly step?: DayStep;
};

/** Things and minutes. @example thingsWords([{ minutes: 18 }]) // 'one thing, 18 minutes' */
export const thingsWords = (steps: readonly Pick<DayStep, 'minutes'>[]): string => {
  const minutes = steps.reduce((sum, one) => sum + one.minutes, 0);
  return `${counted(steps.length, 'thing')}, ${minutes} minutes`;
};

/** What is still to be done of a list, with the minutes with which it was first seen. */
export const openOf = (rows: readonly TonightRow[]): readonly DayStep[] =>
  rows.flatMap(({ step, minutes }) => (step === undefined ? [] : [{ ...step, minutes }]));

/** What a list is of: another day, date or way to meet makes another list. */
const listOf = (file: Interview, now: Moment): string =>
  [
    now.slice(0, 10),
    file.heldOn ?? '',
    file.startsAt ?? '',
    file.channel,
    isOver(file, now) ? 'after' : isCardTime(file, now) ? 'now' : 'before',
  ].join(' ');

/** Tonight’s list as text to keep. */
export const keepTonight = (file: Interview, steps: readonly DayStep[], now: Moment): string =>
  [
    listOf(file, now),
    ...steps.map(({ key, minutes, what, why }) => [key, minutes, what, why].map((one) => String(one).replace(/\s+/g, ' ')).join('\t')),
  ].join('\n');

/** Is a step done that is not in the plan anymore? Else there is no time left for it. */
function isDone(key: string, file: Interview, shared: Shared): boolean {
  if (key.startsWith('cards:')) return shared.rehearsal?.sittingDays.includes(key.slice('cards:'.length)) === true;
  if (key in STEPS) return STEPS[key as StepName](file, shared, true) === undefined;
  return ['debrief', 'thanks', 'better'].includes(key);
}

/** The lines of a kept list: those that are open, and those that are done by now. `undefined` where it is a list of something else. */
export function tonightRows(
  kept: string,
  file: Interview,
  shared: Shared,
  plan: readonly PlanDay[],
  now: Moment,
): readonly TonightRow[] | undefined {
  const [list, ...lines] = kept.split('\n');
  if (list !== listOf(file, now)) return undefined;
  const steps = plan.flatMap((day) => day.steps);
  return lines.flatMap((line): readonly TonightRow[] => {
    const [key = '', minutes = '', what = '', why = ''] = line.split('\t');
    const row = { key, what, why, minutes: Number(minutes) || 0 };
    const step = steps.find((one) => one.key === key);
    if (file.leftOut?.includes(key) === true) return [];
    if (step !== undefined) return [{ ...row, step }];
    return isDone(key, file, shared) ? [row] : [];
  });
}
