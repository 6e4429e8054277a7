import { createEffect, createMemo, type Accessor } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { deviceLocales } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import type { Offer } from '../offers/offer.ts';
import { $offers, $ownOffers, $priorities } from '../offers/offers.store.ts';
import { isUntouchedResearch, type Research } from '../salary/research.ts';
import { $researches, isSampleResearch } from '../salary/salary.store.ts';
import { asksOf, type AskGrounds, type PlannedAsk } from './asks.ts';
import { verdictForTalk, type TalkVerdict } from './from-verdict.ts';
import { $negotiations, $talksHere, isSampleOffer, keepResearch } from './negotiate.store.ts';
import { blankNegotiation, type Negotiation } from './negotiation.ts';
import type { SheetSource } from './sheet.ts';
import type { TalkHere } from './talk-time.ts';

/** Everything about the talk on one offer, as it is now. */
export interface Talk {
  /** Its day and time on the clock here. */
  readonly negotiation: Accessor<TalkHere>;
  /** What the verdict says for it. */
  readonly verdict: Accessor<TalkVerdict>;
  /** Every ask and condition, those left out of this talk too. */
  readonly asks: Accessor<readonly PlannedAsk[]>;
  /** What the asks depend on besides the talk and the offer. */
  readonly grounds: Accessor<AskGrounds>;
  /** The researches that may go with it: one’s own with one’s own offer, the sample’s with the sample. */
  readonly researches: Accessor<readonly Research[]>;
  readonly research: Accessor<Research | undefined>;
  readonly source: Accessor<SheetSource>;
}

/** What the verdict over the worksheet says for any talk. */
export function useVerdict(): (offer: Offer, negotiation: Negotiation) => TalkVerdict {
  const shown = useStore($offers);
  const mine = useStore($ownOffers);
  const priorities = useStore($priorities);
  return (offer, negotiation) => {
    const all = [...new Map([...shown(), ...mine()].map((one) => [one.id, one])).values()];
    const isSample = isSampleOffer(offer.id);
    const row = all.filter((one) => isSampleOffer(one.id) === isSample);
    return verdictForTalk(row, priorities().line, offer.id, negotiation);
  };
}

/** The talk on an offer. */
export function useTalk(offer: Accessor<Offer>): Talk {
  const today = createToday();
  const locale = deviceLocales()[0] ?? 'en-US';
  const negotiations = useStore($talksHere);
  const stored = useStore($negotiations);
  const all = useStore($researches);
  const verdictOf = useVerdict();
  /** My name is the same in every talk: the one written last counts where this talk has none. */
  const signedAs = createMemo(() => {
    const isSample = isSampleOffer(offer().id);
    const names = stored().flatMap((one) => (isSampleOffer(one.id) === isSample && one.signedAs?.trim() ? [one.signedAs] : []));
    return names.at(-1);
  });
  const negotiation = createMemo((): TalkHere => {
    const found = negotiations().find((one) => one.id === offer().id) ?? blankNegotiation(offer().id);
    const name = found.signedAs ?? signedAs();
    return name === undefined ? found : { ...found, signedAs: name };
  });
  const researches = createMemo(() => all().filter((one) => isSampleResearch(one.id) === isSampleOffer(offer().id)));
  /** Until a talk has one of its own, the only one with something in it. */
  const only = createMemo(() => {
    const written = researches().filter((one) => !isUntouchedResearch(one));
    return written.length === 1 ? written[0] : undefined;
  });
  const research = createMemo(() => {
    const { researchId } = negotiation();
    return researchId === '' ? undefined : (researches().find((one) => one.id === researchId) ?? only());
  });
  // What stands on a sheet stays on it, whatever is researched next.
  createEffect(() => {
    const found = research();
    if (found !== undefined && negotiation().researchId === undefined) keepResearch(offer().id, found.id);
  });
  const verdict = createMemo(() => verdictOf(offer(), negotiation()));
  const grounds = createMemo((): AskGrounds => ({ restsOn: verdict().restsOn, research: research(), locale }));
  const asks = createMemo(() => asksOf(negotiation(), offer(), grounds()));
  const source = createMemo((): SheetSource => ({
    negotiation: negotiation(),
    offer: offer(),
    research: research(),
    verdict: verdict(),
    today: today(),
    locale,
  }));
  return { negotiation, verdict, asks, grounds, researches, research, source };
}
