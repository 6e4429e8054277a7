/** The end of the sample of the wins. */
import { act } from '../../storage/act.ts';
import { interviews } from '../interviews/interviews.store.ts';
import { isOfTalkAtWork, talks } from '../negotiate/negotiate.store.ts';
import { salary } from '../salary/salary.store.ts';
import type { Win } from '../wins/win.ts';
import { wins } from '../wins/wins.store.ts';
import { winsIn } from '../wins/wins-format.ts';
import { withoutProof } from './from-win.ts';

/**
 * Removes the sample of the wins with everything that was made of it, as one act: stories, proof and reasons, the talk of its review and what was
 * promised there. Whatever is made of a sample record lies under the key of a sample, so that one’s own is never looked at.
 */
export function removeSampleOfWins(): void {
  const made = wins.$sample.get();
  const all: readonly Win[] = winsIn(made);
  act('Sample removed', () => {
    interviews.siftSample((record) => (record.type === 'story' && made.has(record.fromWin ?? '') ? undefined : record));
    salary.siftSample((record) => {
      const requirements = record.requirements.map((one) => withoutProof(one, all));
      return requirements.every((one, at) => one === record.requirements[at]) ? record : { ...record, requirements };
    });
    talks.siftSample((record) => {
      if (isOfTalkAtWork(record)) return undefined;
      if (record.type !== 'negotiation') return record;
      const reasons = record.reasons.filter(({ winId = '' }) => !made.has(winId));
      return reasons.length === record.reasons.length ? record : { ...record, reasons };
    });
    wins.removeSample();
  });
}
