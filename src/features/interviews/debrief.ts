/** What is written down straight after an interview. */
import {
  parseChoice,
  parseIsoDate,
  parseList,
  parseText,
  parseTextFields,
  present,
  unknownFields,
  type JsonObject,
} from '../../lib/parse.ts';

/** What to have looked at on the way through. */
export const TOUR_SIGNS = ['noise', 'desks', 'light', 'faces', 'area'] as const;
/** One of {@link TOUR_SIGNS}; `area` is how the executive’s area works. */
export type TourSign = (typeof TOUR_SIGNS)[number];

/** A pro or con that went from a debrief to the worksheet. */
export interface PassedOn {
  /** Id of the pro or con on the worksheet. */
  readonly id: string;
  readonly side: 'pros' | 'cons';
  readonly text: string;
  readonly offerId: string;
  /** Which part of the debrief it came from, so that it is not passed on twice. */
  readonly from: string;
}

/** Notes from straight after. What was asked stands in records of its own. */
export interface Debrief extends Readonly<Record<TourSign, string>> {
  /** What was asked, one question a line, as long as it is being typed. */
  readonly askedLines: string;
  /** What else landed, or did not. */
  readonly landed: string;
  /** What they promised. */
  readonly promised: string;
  /** ISO date by which they said they would decide or write. */
  readonly decideBy?: string;
  /** When and how I may follow up. */
  readonly followUp: string;
  readonly passed: readonly PassedOn[];
  /** ISO date on which it was finished. */
  readonly doneOn?: string;
}

/** A debrief with nothing in it. */
export function blankDebrief(): Debrief {
  return parseDebrief({});
}

/** A debrief from any object. Never throws. */
export function parseDebrief(raw: JsonObject): Debrief {
  return {
    ...unknownFields(raw, ['decideBy', 'doneOn']),
    ...parseTextFields(raw, [...TOUR_SIGNS, 'askedLines', 'landed', 'promised', 'followUp']),
    passed: parseList(raw['passed'], (item, index) => ({
      ...unknownFields(item, []),
      id: parseText(item['id']) || `passed-${index}`,
      side: parseChoice(item['side'], ['pros', 'cons'], 'cons'),
      ...parseTextFields(item, ['text', 'offerId', 'from']),
    })),
    ...present({ decideBy: parseIsoDate(raw['decideBy']), doneOn: parseIsoDate(raw['doneOn']) }),
  };
}
