/** Something I did that went well, or fell short and taught me something. One line is enough; everything else comes later or never. */
import { FIRST_90_DAYS } from '../playbooks/first-90-days-done.ts';
import { type JsonObject, NO_DAY, parseChoice, parseIsoDate, parseText, parseTextFields, parseTexts, present } from '../../lib/parse.ts';

/** What a win changed for others. */
export const EFFECTS = ['time', 'money', 'mistakes', 'risk', 'people', 'decision', 'quality'] as const;
/** One of {@link EFFECTS}. */
export type Effect = (typeof EFFECTS)[number];

/** A win as it is stored; every text may be empty but `what`. */
export interface Win {
  readonly id: string;
  readonly type: 'win';
  /** ISO date; the day it was kept, until I say otherwise. */
  readonly happenedOn: string;
  /** What I did, in one line. */
  readonly what: string;
  /** For whom I did it. */
  readonly forWhom: string;
  /** What it brought them. */
  readonly brought: string;
  /** How it was before, and after: “9 clashes a week”, “1”. */
  readonly before: string;
  readonly after: string;
  readonly effect?: Effect;
  /** Where it can be checked: an email, a report, somebody's name. */
  readonly proof: string;
  /** What somebody said, in their words. */
  readonly said: string;
  /** Id of the service it belongs to, or `''`. */
  readonly serviceId: string;
  /** It fell short: owned, with what it taught in `learned`. */
  readonly isShort?: true;
  readonly learned: string;
  /** Id of the story that was made of it. */
  readonly storyId?: string;
  /** Where it came from by itself, so that it is offered once: `promise/ID`, `asked/ID`, `debrief/ID`, `step/FILE#STEP`. */
  readonly from?: string;
  /** The line for a CV in my own words; else it is suggested. */
  readonly cvLine?: string;
  /** Ids of the hints that are not to be asked of it again. */
  readonly letBe?: readonly string[];
}

/** The fields of a win that may be missing. */
export const OPTIONAL_OF_WIN = ['effect', 'isShort', 'storyId', 'from', 'cvLine', 'letBe'] as const;

/** Where a ticked step of the first 90 days comes from, as in `Win.from`. */
export const stepSource = (stepId: string): string => `step/${FIRST_90_DAYS}#${stepId}`;

/** A win of which one line is known, kept on a day (an ISO date). */
export function blankWin(id: string, what: string, happenedOn: string): Win {
  return {
    ...{ id, type: 'win', happenedOn, what, forWhom: '', brought: '', before: '', after: '', proof: '', said: '' },
    ...{ serviceId: '', learned: '' },
  };
}

/** A win from anything, without the fields every record has. An invalid day becomes the first of all days. Never throws. */
export function parseWin(raw: JsonObject): Omit<Win, 'id' | 'type'> {
  const effect = parseChoice(raw['effect'], [...EFFECTS, ''], '');
  const letBe = parseTexts(raw['letBe']);
  return {
    ...parseTextFields(raw, ['what', 'forWhom', 'brought', 'before', 'after', 'proof', 'said', 'serviceId', 'learned']),
    happenedOn: parseIsoDate(raw['happenedOn']) ?? NO_DAY,
    ...present({
      effect: effect === '' ? undefined : effect,
      isShort: raw['isShort'] === true ? (true as const) : undefined,
      storyId: parseText(raw['storyId']) || undefined,
      from: parseText(raw['from']) || undefined,
      cvLine: parseText(raw['cvLine']) || undefined,
      letBe: letBe.length === 0 ? undefined : letBe,
    }),
  };
}
