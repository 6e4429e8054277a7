/**
 * The samples: what of each store belongs to which, what was made of one elsewhere, and how they come and go. It brings every store that has one
 * along, so that what is removed comes back whole: load it when a sample is to come or to go.
 */
import type { Stored } from '../../lib/records.ts';
import { act } from '../../storage/act.ts';
import type { WithSample } from '../../storage/with-sample.ts';
import { withoutPassedOn } from '../debrief/pass-on.ts';
import { followUp, loadSampleMessage } from '../follow-up/follow-up.store.ts';
import type { Interview } from '../interviews/interview.ts';
import { interviewRecords } from '../interviews/interviews-format.ts';
import { interviews, loadSampleInterview } from '../interviews/interviews.store.ts';
import { isOfTalkAtWork, loadSampleTalk, talks } from '../negotiate/negotiate.store.ts';
import { loadSampleOffers } from '../offers/examples.store.ts';
import { $openExample, $sampleOffers, offerRecords } from '../offers/offers.store.ts';
import { exampleOf, isOffer } from '../offers/worksheet-format.ts';
import { job } from '../on-the-job/job.store.ts';
import { rehearse } from '../rehearse/rehearse.store.ts';
import { loadSampleResearch, salary } from '../salary/salary.store.ts';
import { withoutProof } from '../win-uses/from-win.ts';
import { loadSampleWins, wins } from '../wins/wins.store.ts';
import type { Win } from '../wins/win.ts';
import { winsIn } from '../wins/wins-format.ts';

/** What can be removed by itself. `sample` and `original` are the examples on the worksheet. */
export type Sample = 'interview' | 'sample' | 'original' | 'salary' | 'talk' | 'message' | 'wins' | 'job';

/** What is going. */
interface Going {
  readonly samples: readonly Sample[];
  readonly itsInterviews: readonly Interview[];
  readonly itsWins: readonly Win[];
  /** What is gone so far. */
  readonly gone: Stored[];
}

/** What is left of a record of a sample: itself, a changed one, or `undefined` for nothing. */
type Left<R> = (record: R, going: Going) => R | undefined;

interface Part {
  readonly sift: (going: Going) => void;
  readonly erase: () => void;
}

function part<R extends Stored>({ siftSample, eraseSample }: WithSample<R>, left: Left<R>): Part {
  const sift = (going: Going): void =>
    siftSample((record) => {
      const kept = left(record, going);
      if (kept === undefined) going.gone.push(record);
      return kept;
    });
  return { sift, erase: eraseSample };
}

const isGone = ({ gone }: Going, id: unknown): boolean => gone.some((one) => one.id === id);
/** Is what a field of this record points to gone? */
const lacks = (record: object, field: string, going: Going): boolean => isGone(going, (record as Record<string, unknown>)[field]);

/** By store, what is left. Whatever is made of a sample record lies under the key of a sample, so that one’s own is never looked at. */
const PARTS: readonly Part[] = [
  part(interviews, (record, going) => {
    const isBetterAnswer = going.gone.some((one) => 'cardId' in one && one.cardId === record.id);
    return going.samples.includes('interview') || lacks(record, 'fromWin', going) || isBetterAnswer ? undefined : record;
  }),
  part(offerRecords, (record, { samples, gone, itsInterviews }) => {
    if (isOffer(record)) return samples.includes(exampleOf(record)) ? undefined : withoutPassedOn(record, itsInterviews);
    // How the examples are shown goes with the last offer.
    const isLast = samples.includes('sample') || gone.some((one) => 'pros' in one);
    return isLast && $sampleOffers.get().length === 0 ? undefined : record;
  }),
  part(salary, (record, { samples, itsWins }) => {
    if (samples.includes('salary')) return undefined;
    const requirements = record.requirements.map((one) => withoutProof(one, itsWins));
    return requirements.every((one, at) => one === record.requirements[at]) ? record : { ...record, requirements };
  }),
  part(talks, (record, going) => {
    // A talk at work was made of a review; any other has the id of its offer.
    const goes = isOfTalkAtWork(record)
      ? going.samples.includes('wins')
      : going.samples.includes('talk') || lacks(record, 'offerId' in record ? 'offerId' : 'id', going);
    if (goes) return undefined;
    if (record.type !== 'negotiation') return record;
    const reasons = record.reasons.filter((reason) => !lacks(reason, 'winId', going));
    return reasons.length === record.reasons.length ? record : { ...record, reasons };
  }),
  part(followUp, (record, going) =>
    going.samples.includes('message') || lacks(record, 'interviewId', going) || lacks(record, 'messageId', going) ? undefined : record,
  ),
  part(wins, (record, { samples }) => (samples.includes('wins') ? undefined : record)),
  part(job, (record, { samples }) => (samples.includes('job') ? undefined : record)),
  part(rehearse, (record, going) => {
    const [kind, id] = String('key' in record ? record.key : record.id).split(':');
    const isLeft = interviewRecords(interviews.$sample.get(), 'interview').length > 0 && !(kind === 'story' && isGone(going, id));
    return isLeft ? record : undefined;
  }),
];

/** Removes samples with everything that was made of them; can be undone, as one act. That of a talk comes and goes with its offers and salary check. */
export function removeSamples(...named: readonly Sample[]): void {
  const samples = named.includes('talk') ? [...named, 'salary' as const, $openExample.get()] : named;
  const going: Going = {
    samples,
    itsInterviews: samples.includes('interview') ? interviewRecords(interviews.$sample.get(), 'interview') : [],
    itsWins: samples.includes('wins') ? winsIn(wins.$sample.get()) : [],
    gone: [],
  };
  act('Sample removed', () => {
    let before;
    // Until nothing goes any more: of what was made of one, something else may have been made.
    do {
      before = going.gone.length;
      for (const { sift } of PARTS) sift(going);
    } while (going.gone.length > before);
  });
}

/** Loads the sample of every tool that has one. */
export async function loadAllSamples(): Promise<void> {
  await loadSampleInterview();
  await loadSampleOffers('beside');
  await loadSampleResearch();
  await loadSampleTalk();
  await loadSampleMessage();
  await loadSampleWins();
}

/** Removes every sample; can be undone. */
export function removeAllSamples(): void {
  act('Sample removed', () => {
    for (const { erase } of PARTS) erase();
  });
}
