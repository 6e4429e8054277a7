/** Where each offer stands in a verdict, in a few words: what a table of all offers says of it. */
import { joined } from '../../lib/text.ts';
import { namesOfOffers, type Names } from './named-offers.ts';
import type { Offer } from './offer.ts';
import { scoreOffer } from './score.ts';
import { isAcceptable, type Accept } from './table.ts';
import type { Decision } from './verdict.ts';

function acceptWords({ strength, firstInWriting, afterRefusals }: Accept, isStay: boolean): string {
  if (firstInWriting.length > 0) return isStay ? 'Stay, once it is in writing' : 'Take it, once it is in writing';
  if (afterRefusals) return isStay ? 'You could stay' : 'You could take it';
  if (strength === 'narrow') return 'Just clears your line';
  return isStay ? 'Stay' : 'Take it';
}

/** What the verdict itself says of the offer; `undefined` where it says nothing of it. */
function namedWords(decision: Decision, id: string, names: Names): string | undefined {
  switch (decision.kind) {
    case 'nothing-yet':
      return undefined;
    case 'accept':
      return decision.offerId === id ? acceptWords(decision, names.isStay(id)) : undefined;
    case 'too-thin':
      return decision.offerId === id ? 'Look closer first' : undefined;
    case 'no-clear-winner':
      return decision.between.includes(id) ? 'Too close to call' : undefined;
    case 'keep-looking':
      return decision.askFirst.some((conId) => names.offerOf(conId) === id) ? 'Look for a way out first' : undefined;
    case 'negotiate':
      if (decision.offerId === id || decision.equals?.includes(id))
        return decision.asks.length > 0 ? 'Ask first' : 'Do your own part first';
      if (decision.reasons.some((reason) => reason.kind === 'fall-back' && reason.offerId === id)) return 'To fall back on';
      return decision.reasons.some((reason) => reason.kind === 'too-close' && reason.offers.some((one) => one.id === id))
        ? 'Too close to call'
        : undefined;
  }
}

function standingWords(offer: Offer, line: number, names: Names): string {
  if (offer.pros.length + offer.cons.length === 0) return 'Nothing entered yet';
  if (isAcceptable(offer, line, 'it-stands')) return 'A yes, but behind';
  if (isAcceptable(offer, line, 'if-granted')) return 'Not yet; within reach';
  const { blockedBy } = scoreOffer(offer, 'if-granted');
  if (blockedBy.length > 0) return `Not until ${joined(blockedBy.map(names.item), 'and')} ${blockedBy.length === 1 ? 'is' : 'are'} settled`;
  return offer.pros.length === 0 ? 'Nothing speaks for it yet' : 'Below your line';
}

/**
 * What stands beside each offer in a table of all: the verdict, in so far as it names the offer, else how it stands by itself.
 * @param line the lowest share for a yes, 0–100
 */
export function standingsInWords(decision: Decision, offers: readonly Offer[], line: number): ReadonlyMap<string, string> {
  const names = namesOfOffers(offers);
  return new Map(offers.map((offer) => [offer.id, namedWords(decision, offer.id, names) ?? standingWords(offer, line, names)]));
}
