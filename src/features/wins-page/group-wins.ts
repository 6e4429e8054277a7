/** The wins in groups: by month, by service, or by what they changed. */
import { formatMonth } from '../../lib/dates.ts';
import { NO_DAY } from '../../lib/parse.ts';
import { capitalized, isolated } from '../../lib/text.ts';
import type { Service } from '../wins/service.ts';
import { EFFECTS, type Win } from '../wins/win.ts';
import { EFFECT_TITLES } from '../wins/win-words.ts';

/** By what wins can be grouped. */
export const GROUPINGS = ['month', 'service', 'effect'] as const;
/** One of {@link GROUPINGS}. */
export type Grouping = (typeof GROUPINGS)[number];

/** Wins that go together, never none. */
export interface GroupOfWins {
  /** Tells it apart from the others of its kind: `2026-05`, the id of a service, an effect; `''` for the rest. */
  readonly key: string;
  readonly title: string;
  readonly wins: readonly Win[];
}

/** The wins in groups, in the order they come in: the newest month first, services in their order, effects in theirs, and last what has none. */
export function groupWins(wins: readonly Win[], by: Grouping, services: readonly Service[]): readonly GroupOfWins[] {
  const names = new Map(services.map(({ id, name }) => [id, name]));
  const keyOf = ({ happenedOn, serviceId, effect }: Win): string => {
    if (by === 'month') return happenedOn === NO_DAY ? '' : happenedOn.slice(0, 7);
    return by === 'service' ? (names.has(serviceId) ? serviceId : '') : (effect ?? '');
  };
  const found = new Map<string, Win[]>();
  for (const win of wins) {
    const key = keyOf(win);
    const others = found.get(key);
    if (others === undefined) found.set(key, [win]);
    else others.push(win);
  }
  const keys = by === 'month' ? [...found.keys()].sort().reverse() : [...(by === 'service' ? names.keys() : EFFECTS), ''];
  const titleOf = (key: string): string => {
    if (by === 'month') return key === '' ? 'Without a day' : formatMonth(`${key}-01`);
    if (by === 'service') return key === '' ? 'No service yet' : isolated(capitalized((names.get(key) ?? '').trim())) || 'Without a name';
    return EFFECTS.find((effect) => effect === key) === undefined ? 'Not said yet' : EFFECT_TITLES[key as keyof typeof EFFECT_TITLES]; // it was just found
  };
  return keys.flatMap((key) => {
    const here = found.get(key);
    return here === undefined ? [] : [{ key, title: titleOf(key), wins: here }];
  });
}

/** About how many wins are shown when a list is opened. */
const SHOWN_AT_FIRST = 12;

/** How many groups are open at first: the first one, and those after it while few wins are shown. */
export function openAtFirst(groups: readonly GroupOfWins[]): number {
  let shown = 0;
  const at = groups.findIndex(({ wins }, index) => {
    shown += wins.length;
    return index > 0 && shown > SHOWN_AT_FIRST;
  });
  return at === -1 ? groups.length : at;
}
