import { createMemo, type Accessor } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { deviceLocales } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import type { Whose } from '../../storage/with-sample.ts';
import { asksForTalk } from '../negotiate/asks.ts';
import { $openOffers, $talksHere, isSampleOffer } from '../negotiate/negotiate.store.ts';
import { blankNegotiation } from '../negotiate/negotiation.ts';
import { columnNames } from '../offers/named-offers.ts';
import type { Offer } from '../offers/offer.ts';
import { $exampleOffers, $ownOffers } from '../offers/offers.store.ts';
import { isUntouchedResearch } from '../salary/research.ts';
import { $researches, isSampleResearch } from '../salary/salary.store.ts';
import type { DrillFrom } from './push-back-drill.ts';

/** What a drill is about. */
export interface DrillAbout {
  readonly from: DrillFrom;
  /** The name of the offer, or ''. */
  readonly name: string;
  /** Whose cards are rated. */
  readonly whose: Whose;
}

/**
 * What a drill is about: the offer of that id, else the one whose talk comes next, with the salary check that goes with it; without an
 * offer the only salary check there is. One's own comes before the sample. Nothing of it is stored.
 */
export function useDrill(offerId: Accessor<string>, owner: Accessor<Whose>): Accessor<DrillAbout> {
  const today = createToday();
  const locale = deviceLocales()[0] ?? 'en-US';
  const offers = useStore($openOffers);
  const talks = useStore($talksHere);
  const researches = useStore($researches);
  const mine = useStore($ownOffers);
  const examples = useStore($exampleOffers);
  /** With neither an offer nor a salary check of one's own, the sample is what there is to try it with. */
  const hasNoOwn = createMemo(
    () =>
      !offers().some(({ id }) => !isSampleOffer(id)) && !researches().some((one) => !isSampleResearch(one.id) && !isUntouchedResearch(one)),
  );
  const offer = createMemo((): Offer | undefined => {
    const named = offers().find(({ id }) => id === offerId());
    if (named !== undefined) return named;
    const day = ({ id }: Offer): string => {
      const callOn = talks().find((one) => one.id === id)?.callOn ?? '';
      return callOn < today() ? '9999' : callOn;
    };
    const isSample = owner() === 'sample' || hasNoOwn();
    const fit = offers().filter(({ id }) => isSampleOffer(id) === isSample);
    return [...fit].sort((a, b) => (day(a) < day(b) ? -1 : 1))[0];
  });
  return createMemo((): DrillAbout => {
    const about = offer();
    const isSample = about === undefined ? owner() === 'sample' : isSampleOffer(about.id);
    const talk = about && (talks().find(({ id }) => id === about.id) ?? blankNegotiation(about.id));
    const checks = researches().filter((one) => isSampleResearch(one.id) === isSample && !isUntouchedResearch(one));
    const only = checks.length === 1 ? checks[0] : undefined;
    const research = talk?.researchId === '' ? undefined : (checks.find(({ id }) => id === talk?.researchId) ?? only);
    return {
      from: {
        offer: about,
        others: isSample ? examples() : mine(),
        asks: about && talk ? asksForTalk(talk, about, { research, locale }).map(({ text }) => text) : [],
        replies: talk?.replies ?? [],
        research,
        today: today(),
        locale,
      },
      name: about === undefined ? '' : (columnNames(offers()).get(about.id) ?? ''),
      whose: isSample ? 'sample' : 'own',
    };
  });
}
