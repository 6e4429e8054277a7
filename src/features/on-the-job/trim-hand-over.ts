/** How the hand-over is made to fit one page: smaller type, then what matters least goes, and that is said. What must not wait goes last. */
import { counted, shortened } from '../../lib/text.ts';
import type { HandOverItem, HandOverPage } from './hand-over.ts';

/** The page at one step of trimming. */
export interface TrimmedHandOver {
  readonly page: HandOverPage;
  /** Size of the type in points. */
  readonly points: number;
  /** What was left out or cut, in words; empty when all is there. */
  readonly leftOut: readonly string[];
}

/** What is counted: parts of the page, the tasks of a service, and the rows of a sheet. */
type Kept = 'tasks' | 'rows' | 'notes' | 'sheets' | 'more' | 'ask' | 'services' | 'where' | 'waits';

interface Step {
  readonly points?: number;
  /** Keep so many. */
  readonly keep?: { readonly [K in Kept]?: number };
  /** Longer texts are cut at so many characters. */
  readonly cut?: number;
}

const STEPS: readonly Step[] = [
  {},
  { points: 10.5 },
  { points: 10 },
  { points: 9.5 },
  { points: 9 },
  { cut: 280 },
  { keep: { tasks: 4 } },
  { keep: { rows: 8 } },
  { cut: 160 },
  { keep: { notes: 8 } },
  { keep: { tasks: 2 } },
  { keep: { rows: 4, notes: 4 } },
  { keep: { tasks: 0, notes: 0 } },
  { keep: { sheets: 2 } },
  { cut: 100 },
  { keep: { more: 4, ask: 14 } },
  { keep: { sheets: 0, services: 10 } },
  { keep: { more: 2, ask: 10, where: 8 } },
  { keep: { more: 0, services: 7 } },
  { keep: { ask: 7, where: 6, waits: 16 } },
  { keep: { services: 5, where: 4, waits: 12 } },
  { cut: 70, keep: { ask: 5, waits: 8 } },
  { keep: { services: 3, ask: 3, where: 3, waits: 6 } },
];

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

/** Cuts what belongs to each item to so many, and counts what goes. */
function cutBelow(items: readonly HandOverItem[], most: number): { readonly items: readonly HandOverItem[]; readonly gone: number } {
  return {
    items: items.map((one) => ({ ...one, below: one.below.slice(0, most) })),
    gone: items.reduce((sum, { below }) => sum + Math.max(0, below.length - most), 0),
  };
}

/** The page after so many steps (0 to {@link LAST_TRIM}). */
export function trimHandOver(whole: HandOverPage, step: number): TrimmedHandOver {
  const done = STEPS.slice(0, step + 1);
  const points = done.reduce((now, one) => one.points ?? now, 11);
  const most = done.reduce((now, one) => Math.min(now, one.cut ?? now), Infinity);
  const keep = (kept: Kept): number => done.reduce((now, one) => Math.min(now, one.keep?.[kept] ?? now), Infinity);
  const gone: [Kept, number][] = [];
  const first = <T>(kept: Kept, list: readonly T[]): readonly T[] => {
    gone.push([kept, Math.max(0, list.length - keep(kept))]);
    return list.slice(0, keep(kept));
  };
  let shortenedTexts = 0;
  const cut = (text: string): string => {
    if (text.length <= most) return text;
    shortenedTexts += 1;
    return shortened(text, most);
  };
  const cutItem = (one: HandOverItem): HandOverItem => ({
    ...one,
    text: cut(one.text),
    below: one.below.map(([label, text]) => [label, cut(text)] as const),
  });
  const services = cutBelow(first('services', whole.services), keep('tasks'));
  const sheets = cutBelow(first('sheets', whole.sheets), keep('rows'));
  gone.push(['tasks', services.gone], ['rows', sheets.gone]);
  const page: HandOverPage = {
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
  return {
    page,
    points,
    leftOut: [
      ...gone.flatMap(([kept, count]) => (count === 0 ? [] : [counted(count, ...WORDS[kept])])),
      ...(shortenedTexts === 0 ? [] : [`the end of ${counted(shortenedTexts, 'long text')}`]),
    ],
  };
}
