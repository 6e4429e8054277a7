/**
 * How the hand-over is made to fit one page: smaller type, then two columns, then what matters least goes, and that is said. What must not
 * wait and whom to ask go last: whoever covers can ask for all the rest.
 */
import { shortened } from '../../lib/text.ts';
import { createCutter, goneWords, trimmedTo, type Trimmed, type TrimStep } from '../../lib/trim-steps.ts';
import type { HandOverItem, HandOverPage } from './hand-over.ts';

/** What is counted: parts of the page, the tasks of a service, and the rows of a sheet. */
type Kept = 'tasks' | 'rows' | 'notes' | 'sheets' | 'more' | 'ask' | 'services' | 'where' | 'waits';

/** The page after some steps. */
export interface TrimmedHandOver extends Trimmed<HandOverPage> {
  readonly isInColumns: boolean;
}

/** In one column, as long as that holds it in a good size. */
const IN_ONE: readonly TrimStep<Kept>[] = [{ points: 11 }, { points: 10.5 }, { points: 10 }];

/** In two: most lines are short. */
const IN_TWO: readonly TrimStep<Kept>[] = [
  { points: 11 },
  { points: 10.5 },
  { points: 10 },
  { points: 9.5 },
  { points: 9 },
  { cut: 280 },
  { keep: { tasks: 4 } },
  { keep: { rows: 8 } },
  { keep: { notes: 8, tasks: 3 } },
  { cut: 160 },
  { keep: { tasks: 2 } },
  { keep: { rows: 4, notes: 4 } },
  { keep: { tasks: 1, notes: 2 } },
  { keep: { tasks: 0, notes: 0 } },
  { keep: { sheets: 2 } },
  { cut: 100 },
  { keep: { more: 4 } },
  { keep: { sheets: 0, services: 10 } },
  { keep: { more: 2, where: 8 } },
  { keep: { more: 0, services: 7 } },
  { keep: { services: 5, where: 6 } },
  { keep: { services: 3, where: 4 } },
  { cut: 70, keep: { where: 3 } },
  { keep: { services: 2, where: 2, waits: 16 } },
  { keep: { services: 1, where: 1, ask: 30 } },
  { keep: { waits: 12, ask: 24 } },
  { keep: { waits: 8, ask: 18 } },
  { keep: { waits: 6, ask: 12 } },
];

const STEPS = [...IN_ONE, ...IN_TWO];

/** The number of the last step. */
export const LAST_TRIM = STEPS.length - 1;

const WORDS: Readonly<Record<Kept, readonly [one: string, many: string]>> = {
  tasks: ['task', 'tasks'],
  rows: ['row of a sheet', 'rows of sheets'],
  notes: ['note', 'notes'],
  sheets: ['sheet', 'sheets'],
  more: ['other line', 'other lines'],
  ask: ['person or line on whom to ask', 'people and lines on whom to ask'],
  services: ['service', 'services'],
  where: ['line on where things are', 'lines on where things are'],
  waits: ['line on what must not wait', 'lines on what must not wait'],
};

/** Cuts what belongs to each item to `most`, and counts what goes. */
function cutBelow(items: readonly HandOverItem[], most = Infinity): { readonly items: readonly HandOverItem[]; readonly gone: number } {
  return {
    items: items.map((one) => ({ ...one, below: one.below.slice(0, most) })),
    gone: items.reduce((sum, { below }) => sum + Math.max(0, below.length - most), 0),
  };
}

/** The page after so many steps (0 to {@link LAST_TRIM}). */
export function trimHandOver(whole: HandOverPage, step: number): TrimmedHandOver {
  const state = trimmedTo(STEPS, step, 0);
  const most = new Map(state.keep);
  const { cut, said } = createCutter(state.cut);
  const gone: [Kept, number][] = [];
  const first = <T>(kept: Kept, list: readonly T[]): readonly T[] => {
    const left = list.slice(0, most.get(kept));
    gone.push([kept, list.length - left.length]);
    return left;
  };
  const cutItem = (one: HandOverItem): HandOverItem => ({
    ...one,
    text: cut(one.text),
    below: one.below.map(([label, text]) => [label, cut(text)] as const),
  });
  const services = cutBelow(first('services', whole.services), most.get('tasks'));
  const sheets = cutBelow(first('sheets', whole.sheets), most.get('rows'));
  gone.push(['tasks', services.gone], ['rows', sheets.gone]);
  const sheet: HandOverPage = {
    title: whole.title,
    about: shortened(whole.about, 160),
    waits: first('waits', whole.waits).map(cut),
    ask: first('ask', whole.ask).map(cut),
    where: first('where', whole.where).map(cut),
    services: services.items.map(cutItem),
    sheets: sheets.items.map(cutItem),
    more: first('more', whole.more).map(cut),
    notes: first('notes', whole.notes).map(cut),
  };
  return { sheet, points: state.points, leftOut: [...goneWords(gone, WORDS), ...said()], isInColumns: step >= IN_ONE.length };
}
