/** What to look for at an interview: taken from a playbook, ticked in the debrief, passed on to the worksheet as a con with its XCon. */
import { parseList, parseTextFields, withId, type ClaimId } from '../../lib/parse.ts';

/** Something to look for there, with the con it would be. */
export interface WatchedSign {
  readonly id: string;
  /** What to look for. */
  readonly look: string;
  /** What stands against the job if it is so. */
  readonly con: string;
  /** What would make that acceptable. */
  readonly xcon: string;
  readonly isSeen: boolean;
  /** Where in a playbook it was taken from, as `file#sign`. */
  readonly from: string;
}

/** Signs from anything. Never throws. */
export function parseSigns(value: unknown, claim: ClaimId): readonly WatchedSign[] {
  return parseList(value, (item, at) => ({
    ...withId(item, claim(item, `sign-${at}`)),
    ...parseTextFields(item, ['look', 'con', 'xcon', 'from']),
    isSeen: item['isSeen'] === true,
  }));
}
