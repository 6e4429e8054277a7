/** What a person does with a debrief beyond writing it: hands findings on to the worksheet. */
import { computed, type ReadableAtom } from 'nanostores';
import { todayIso } from '../../browser/device.ts';
import { act } from '../../storage/act.ts';
import type { Side } from '../offers/worksheet.ts';
import { $ownOffers, $sampleOffers, addOffer, addPoint, addWayOut, describeOffer } from '../offers/offers.store.ts';
import { offerName } from '../offers/offer.ts';
import { blankDebrief, type PassedOn } from '../interviews/debrief.ts';
import type { Interview } from '../interviews/interview.ts';
import { $interviews, describeInterview, isSampleId, noteAsked, writeDebrief } from '../interviews/interviews.store.ts';
import { matchingOffer, type DebriefFinding } from './pass-on.ts';

/** What was passed on from an interview and still stands on the worksheet, with the name of its offer. */
export interface Passed extends PassedOn {
  readonly offerName: string;
}

/** By interview id: what stands on the worksheet now. */
export const $passed: ReadableAtom<ReadonlyMap<string, readonly Passed[]>> = computed(
  [$interviews, $ownOffers, $sampleOffers],
  (interviews, mine, samples) =>
    new Map(
      interviews.map((interview) => [
        interview.id,
        (interview.debrief?.passed ?? []).flatMap((passed) => {
          const offers = [...mine, ...samples];
          for (const [index, offer] of offers.entries()) {
            const item = [...offer.pros, ...offer.cons].find((one) => one.id === passed.id);
            // Its words as they are now: they may have been changed on the worksheet.
            if (item !== undefined) return [{ ...passed, text: item.text, offerName: offerName(offer, index) }];
          }
          return [];
        }),
      ]),
    ),
);

/** Puts a finding on the worksheet as a pro or con of the matching offer, or of a possible one, which is made when there is none. */
export function passOn(interview: Interview, side: Side, finding: DebriefFinding): void {
  act('Passed on to the worksheet', () => {
    const offerId = offerFor(interview);
    const itemId = addPoint(offerId, side, finding.text);
    if (itemId === undefined) return;
    if (finding.xcon !== undefined && side === 'cons') addWayOut(offerId, itemId, 'ask', finding.xcon);
    const passed: PassedOn = { id: itemId, side, text: finding.text, offerId, from: finding.from };
    describeInterview(interview.id, { offerId });
    writeDebrief(interview.id, {
      passed: [...(interview.debrief ?? blankDebrief()).passed.filter((one) => one.from !== finding.from), passed],
    });
  });
}

/** The id of the offer that findings go to; a possible one where none matches: nobody has offered anything yet. */
function offerFor(interview: Interview): string {
  const isSample = isSampleId(interview.id);
  const found = matchingOffer(interview, (isSample ? $sampleOffers : $ownOffers).get());
  if (found !== undefined) return found.id;
  const offerId = addOffer('possible', interview.role.trim() || interview.company.trim(), isSample ? 'sample' : 'own');
  describeOffer(offerId, { company: interview.company.trim() });
  return offerId;
}

/** Turns the lines typed so far into questions that were asked. */
export function keepAsked(interview: Interview): void {
  act('', () => {
    if (noteAsked(interview.id, interview.debrief?.askedLines ?? '') > 0) writeDebrief(interview.id, { askedLines: '' });
  });
}

/** Finishes the debrief today, or opens it again. Lines still in the field become questions. */
export function finishDebrief(interview: Interview, isDone: boolean): void {
  act('', () => {
    keepAsked(interview);
    writeDebrief(interview.id, { doneOn: isDone ? todayIso() : undefined });
  });
}
