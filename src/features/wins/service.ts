/** One of the things I do: not a list of tasks, but what somebody gets from me. */
import { parseTextFields, parseTexts, present, type JsonObject } from '../../lib/parse.ts';
import { HOURS_OF_A_WEEK } from './job-description.ts';

/** A service as it is stored; every text may be empty. */
export interface Service {
  readonly id: string;
  readonly type: 'service';
  /** What I do, as it goes on after “I”: “keep two calendars”. */
  readonly name: string;
  readonly forWhom: string;
  /** What it brings them, as it goes on after “so that”. */
  readonly brings: string;
  /** The lines of the job description, or my own, that belong to it. */
  readonly tasks: readonly string[];
  /** It is in nobody's job description. */
  readonly isExtra: boolean;
  /** Hours a week it takes. */
  readonly hoursAWeek?: number;
  /** Its place in the list. */
  readonly order: number;
}

/** The fields of a service that may be missing. */
export const OPTIONAL_OF_SERVICE = ['hoursAWeek'] as const;

/** A service with nothing but its name. */
export function blankService(id: string, name: string, order: number): Service {
  return { id, type: 'service', name, forWhom: '', brings: '', tasks: [], isExtra: false, order };
}

/** A service from anything, without the fields every record has. Never throws. */
export function parseService(raw: JsonObject): Omit<Service, 'id' | 'type'> {
  const { hoursAWeek, order } = raw;
  const isHours = typeof hoursAWeek === 'number' && hoursAWeek >= 0 && hoursAWeek <= HOURS_OF_A_WEEK;
  return {
    ...parseTextFields(raw, ['name', 'forWhom', 'brings']),
    tasks: parseTexts(raw['tasks']),
    isExtra: raw['isExtra'] === true,
    order: typeof order === 'number' && Number.isFinite(order) ? order : 0,
    ...present({ hoursAWeek: isHours ? hoursAWeek : undefined }),
  };
}

/**
 * The places in a row of services once one of them went a step up (-1) or down (1), by id, where they change: of that one alone, which goes between its new
 * neighbors, so that what another device changed in the others stays; of all that need it where those have no room between them. None at the end of the row.
 */
export function placesAfterMove(row: readonly Service[], id: string, step: -1 | 1): ReadonlyMap<string, number> {
  const at = row.findIndex((one) => one.id === id);
  const [moved, beside] = [row[at], row[at + step]];
  if (moved === undefined || beside === undefined) return new Map();
  const beyond = row[at + 2 * step]?.order ?? beside.order + 2 * step;
  const between = (beside.order + beyond) / 2;
  if (between !== beside.order && between !== beyond) return new Map([[id, between]]);
  const after = row.map((one, index) => (index === at ? beside : index === at + step ? moved : one));
  return new Map(after.flatMap((one, index) => (one.order === index ? [] : [[one.id, index] as const])));
}
