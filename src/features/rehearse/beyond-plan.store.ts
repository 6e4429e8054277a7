/** What the plan of a prep file looks at beyond the interviews: what was rehearsed for it, and the evidence of the salary checks. */
import { computed, type ReadableAtom } from 'nanostores';
import { $zone } from '../../browser/clock.ts';
import type { Records } from '../../lib/records.ts';
import { momentIn } from '../../lib/zones.ts';
import { isSampleId } from '../interviews/interviews.store.ts';
import type { Rehearsal, Shared } from '../interviews/plan-steps.ts';
import { $researches, isSampleResearch } from '../salary/salary.store.ts';
import { rehearseRecords, type RehearseRecord } from './rehearse-format.ts';
import { rehearse } from './rehearse.store.ts';

/** Shorter sittings were only a look: the day may have another. */
const SITTING_SECONDS = 120;

/** What was rehearsed for an interview, with days on the clock of a zone. */
function rehearsalIn(records: Records<RehearseRecord>, interviewId: string, zone: string): Rehearsal {
  const sittings = rehearseRecords(records, 'sitting').filter((one) => one.doneAt !== undefined || one.seconds >= SITTING_SECONDS);
  const cards = rehearseRecords(records, 'card').filter(({ id, shows }) => id.startsWith('push-back:') && shows > 0);
  return {
    sittingDays: sittings.map(({ at }) => (momentIn(Date.parse(at), zone) ?? at).slice(0, 10)),
    spoken: [...rehearseRecords(records, 'take').map(({ key }) => key), ...cards.map(({ id }) => id)],
    hasMock: rehearseRecords(records, 'mock').some((one) => one.interviewId === interviewId && one.doneAt !== undefined),
  };
}

/** What there is beyond the interviews for the plan of one of them: one’s own, or the sample’s for the sample. */
export const $beyondPlan: ReadableAtom<(interviewId: string) => Pick<Shared, 'rehearsal' | 'evidence'>> = computed(
  [rehearse.$own, rehearse.$sample, $researches, $zone],
  (own, sample, researches, zone) => (interviewId: string) => {
    const isSample = isSampleId(interviewId);
    const checks = researches.filter(({ id }) => isSampleResearch(id) === isSample);
    return {
      rehearsal: rehearsalIn(isSample ? sample : own, interviewId, zone),
      evidence: Math.max(0, ...checks.map(({ evidence }) => evidence.length)),
    };
  },
);
