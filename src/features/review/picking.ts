/** Which wins a review can show, in which order, and which of them are picked. */
import type { Review, ReviewGoal } from '../wins/review.ts';
import { NUMBER_WORD, strengthRank, strongestFirst } from '../wins/strongest-wins.ts';
import type { Effect, Win } from '../wins/win.ts';

/** How many wins a review shows: fewer prove little, more are not heard. */
export const FEWEST_PICKED = 3;
export const MOST_PICKED = 6;

const isSince = ({ happenedOn }: Win, since: string): boolean => happenedOn >= since;

/** A review that may have shown some of the wins already. */
export type EarlierReview = Pick<Review, 'id' | 'heldOn' | 'winIds' | 'shortIds'>;

/** Was it shown on the very day from which wins count? Then it belongs to the review of that day. */
const wasShown = ({ id, happenedOn }: Win, since: string, earlier: readonly EarlierReview[]): boolean =>
  happenedOn === since && earlier.some(({ heldOn, winIds, shortIds }) => heldOn === since && [...winIds, ...shortIds].includes(id));

/** The wins this review can show: those since the last one (`earlier`: the other reviews), and those that are picked already. */
export function winsOf<W extends Win>(
  wins: readonly W[],
  { since, winIds }: Pick<Review, 'since' | 'winIds'>,
  earlier: readonly EarlierReview[] = [],
): readonly W[] {
  return wins.filter((win) => win.isShort !== true && ((isSince(win, since) && !wasShown(win, since, earlier)) || winIds.includes(win.id)));
}

/** What fell short since the last review, and what is owned already. */
export function shortOf<W extends Win>(
  wins: readonly W[],
  { since, shortIds }: Pick<Review, 'since' | 'shortIds'>,
  earlier: readonly EarlierReview[] = [],
): readonly W[] {
  return wins.filter(
    (win) => win.isShort === true && ((isSince(win, since) && !wasShown(win, since, earlier)) || shortIds.includes(win.id)),
  );
}

/** Those with these ids, in the order of the ids; what is gone is left out. */
export function inOrderOf<W extends { readonly id: string }>(ids: readonly string[], all: readonly W[]): readonly W[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** The ids with a win picked: before the first one that is weaker, so that the strongest come first until somebody orders them. */
export function pickWin(ids: readonly string[], win: Win, all: readonly Win[]): readonly string[] {
  if (ids.includes(win.id)) return ids;
  const picked = new Map(all.map((one) => [one.id, one]));
  const at = ids.findIndex((id) => {
    const other = picked.get(id);
    return other !== undefined && strengthRank(other) > strengthRank(win);
  });
  return at === -1 ? [...ids, win.id] : [...ids.slice(0, at), win.id, ...ids.slice(at)];
}

/** The ids with one a step up (-1) or down (1); at the end of the row nothing changes. */
export function moveId(ids: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const [at, to] = [ids.indexOf(id), ids.indexOf(id) + step];
  if (at === -1 || to < 0 || to >= ids.length) return ids;
  const moved = [...ids];
  [moved[at], moved[to]] = [moved[to] ?? '', moved[at] ?? ''];
  return moved;
}

/** Wins offered together. */
export interface WinGroup<W extends Win = Win> {
  readonly id: string;
  readonly title: string;
  readonly wins: readonly W[];
}

const EFFECT_TITLES: Readonly<Record<Effect, string>> = {
  money: 'Money',
  time: 'Time',
  mistakes: 'Fewer mistakes',
  risk: 'Less risk',
  decision: 'Decisions',
  people: 'People',
  quality: 'Quality',
};

const COMMON = new Set(
  'about after again also been before better could does doing during each every fewer from good have into just less like make more most much need only other over some than that their them then there these they this those time very want were what when which while will with work would your'.split(
    ' ',
  ),
);

/** The beginnings of the words that tell something: “calendars” and “calendar” are one. */
function tellingStems(...texts: readonly string[]): ReadonlySet<string> {
  const words =
    texts
      .join(' ')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 5)));
}

/** The goal a win has most words in common with; `undefined` where it has none. */
export function goalOf(win: Win, goals: readonly ReviewGoal[]): ReviewGoal | undefined {
  const mine = tellingStems(win.what, win.brought, win.before, win.after, win.forWhom);
  let best: ReviewGoal | undefined;
  let most = 0;
  for (const goal of goals) {
    const shared = [...tellingStems(goal.text)].filter((stem) => mine.has(stem)).length;
    if (shared > most) [best, most] = [goal, shared];
  }
  return best;
}

/** The wins a review can show, each once: under the goal it speaks to, else by what it changed. The strongest first. */
export function offeredWins<W extends Win>(wins: readonly W[], goals: readonly ReviewGoal[]): readonly WinGroup<W>[] {
  const named = goals.filter(({ text }) => text.trim() !== '');
  const heads: readonly (readonly [id: string, title: string])[] = [
    ...named.map(({ id, text }) => [`goal-${id}`, text.trim()] as const),
    ...Object.entries(EFFECT_TITLES),
    ['other', named.length === 0 ? 'What you did' : 'What else you did'],
  ];
  const placed = strongestFirst(wins).map((win) => {
    const goal = goalOf(win, named);
    return { win, under: goal === undefined ? (win.effect ?? 'other') : `goal-${goal.id}` };
  });
  return heads.flatMap(([id, title]) => {
    const found = placed.filter(({ under }) => under === id).map(({ win }) => win);
    return found.length === 0 ? [] : [{ id, title, wins: found }];
  });
}

const NUMBERS = new RegExp(`\\p{N}+|${NUMBER_WORD.source}`, 'giu');

const bare = (text: string): string => text.trim().replace(/[.;,\s]+$/u, '');

const numbersIn = (text: string): readonly string[] => text.toLowerCase().match(NUMBERS) ?? [];

const said = (text: string, within: string): boolean => within.toLowerCase().includes(text.toLowerCase());

/** From what to what it went, unless the line says so already: with the same figures, or in the same words. */
function changeWords(before: string, after: string, line: string): string {
  const figures = numbersIn(`${before} ${after}`);
  const figuresSaid = numbersIn(line);
  if (figures.length > 0 ? figures.every((figure) => figuresSaid.includes(figure)) : said(before, line) && said(after, line)) return '';
  if (before === '' || after === '') return before === '' ? `now: ${after}` : `before: ${before}`;
  return `before: ${before}; now: ${after}`;
}

/** A win in one line: what was done, what it brought, and from what to what; nothing twice, and no colon behind another. */
export function winLine({ what, brought, before, after }: Win): string {
  const [did, came] = [bare(what), bare(brought)];
  const join = /[:.!?]\s/.test(`${did} \n ${came}`) || /[:.!?]$/.test(did) ? `${/[:.!?]$/.test(did) ? '' : '.'} ` : ': ';
  const line = came === '' || said(came, did) ? did : `${did}${join}${came}`;
  const change = changeWords(bare(before), bare(after), line);
  return `${line}${change === '' ? '' : ` (${change})`}`;
}
