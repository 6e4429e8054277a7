import { createMemo, type Accessor } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { deviceLocales } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import type { Offer } from '../offers/offer.ts';
import type { Research } from '../salary/research.ts';
import { $researches, isSampleResearch } from '../salary/salary.store.ts';
import { asksOf, type PlannedAsk } from './asks.ts';
import { $talksHere, isSampleOffer } from './negotiate.store.ts';
import { blankNegotiation } from './negotiation.ts';
import type { SheetSource } from './sheet.ts';
import type { TalkHere } from './talk-time.ts';

/** Everything about the talk on one offer, as it is now. */
export interface Talk {
  /** Its day and time on the clock here. */
  readonly negotiation: Accessor<TalkHere>;
  /** Every ask and condition, those left out of this talk too. */
  readonly asks: Accessor<readonly PlannedAsk[]>;
  /** The researches that may go with it: one’s own with one’s own offer, the sample’s with the sample. */
  readonly researches: Accessor<readonly Research[]>;
  readonly research: Accessor<Research | undefined>;
  readonly source: Accessor<SheetSource>;
}

/** The talk on an offer. */
export function useTalk(offer: Accessor<Offer>): Talk {
  const today = createToday();
  const negotiations = useStore($talksHere);
  const all = useStore($researches);
  const negotiation = createMemo((): TalkHere => negotiations().find((one) => one.id === offer().id) ?? blankNegotiation(offer().id));
  const asks = createMemo(() => asksOf(negotiation(), offer()));
  const researches = createMemo(() => all().filter((one) => isSampleResearch(one.id) === isSampleOffer(offer().id)));
  const research = createMemo(
    () => researches().find((one) => one.id === negotiation().researchId) ?? (researches().length === 1 ? researches()[0] : undefined),
  );
  const source = createMemo((): SheetSource => ({
    negotiation: negotiation(),
    offer: offer(),
    research: research(),
    today: today(),
    locale: deviceLocales()[0] ?? 'en-US',
  }));
  return { negotiation, asks, researches, research, source };
}
