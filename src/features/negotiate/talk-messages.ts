/** What the messages around an offer say: their facts from the offer, the preparation and what was answered. */
import { formatDay, formatLongDay } from '../../lib/dates.ts';
import type { Offer } from '../offers/offer.ts';
import type { PlannedAsk } from './asks.ts';
import { writeTalkMessage, writeRecap, type ReadyMessage, type MessageFacts, type MessageKind, type RecapItem } from './messages.ts';
import type { Negotiation } from './negotiation.ts';
import { belongsInLetter, isProcessAsk, noteProcessAsk } from './process-asks.ts';

function factsOf(offer: Offer, negotiation: Negotiation, day: string | undefined, asks: readonly string[] = []): MessageFacts {
  const company = offer.company.trim();
  return {
    to: negotiation.withWhom,
    job: offer.title.trim() === company ? '' : offer.title,
    company,
    date: day === undefined ? '' : formatLongDay(day),
    asks,
    from: negotiation.signedAs ?? '',
  };
}

/** What was granted, as one says it: in part, in their words. */
function grantedOf(asks: readonly PlannedAsk[]): readonly string[] {
  return asks.flatMap(({ plan, xcon, text }) => {
    if (plan.answer === 'partly' || xcon?.status === 'partly') return [plan.note.trim() || `${text}, in part`];
    return plan.answer === 'granted' || xcon?.status === 'granted' || xcon?.status === 'in-writing' ? [text] : [];
  });
}

/** A message of this kind, with what is known. The day by which I will answer is mine to name, so none stands in it. */
export function messageOf(kind: MessageKind, offer: Offer, negotiation: Negotiation, asks: readonly PlannedAsk[]): ReadyMessage {
  const texts = kind === 'accept' ? grantedOf(asks.filter((ask) => belongsInLetter(ask.text))) : asks.map((ask) => ask.text);
  return writeTalkMessage(kind, factsOf(offer, negotiation, kind === 'room' ? negotiation.callOn : undefined, texts));
}

/** The recap after the talk, as a message. Only what was said is in it. `today` is an ISO date. */
export function recapOf(
  offer: Offer,
  negotiation: Negotiation,
  asks: readonly PlannedAsk[],
  { today, locale }: { readonly today: string; readonly locale: string },
): ReadyMessage {
  const items = asks
    .filter((ask) => !ask.plan.isLeftOut || ask.plan.answer !== undefined)
    .map(({ text, plan }): RecapItem => ({
      text: isProcessAsk(text) ? noteProcessAsk(text) : text,
      isProcess: isProcessAsk(text),
      answer: plan.answer ?? 'not-asked',
      note: plan.note,
      till: plan.till === undefined ? '' : formatDay(plan.till, today, locale),
    }));
  // The day that was set, unless it is still to come: then the talk was held before.
  const { callOn } = negotiation;
  return writeRecap(factsOf(offer, negotiation, callOn !== undefined && callOn <= today ? callOn : undefined), items, []);
}
