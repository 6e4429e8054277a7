import type { JsonObject } from '../../lib/parse.ts';
import { blankInterview, type Interview } from './interview.ts';

/** Is a prep file as it was when it was added? */
export function isUntouchedInterview(interview: Interview): boolean {
  const blank: JsonObject = { ...blankInterview(interview.id), updatedAt: 0 };
  return Object.entries({ ...interview, updatedAt: 0 }).every(([name, value]) => JSON.stringify(value) === JSON.stringify(blank[name]));
}
