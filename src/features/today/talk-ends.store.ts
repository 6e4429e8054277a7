import { withoutPossible } from '../offers/offer.ts';
/** What {@link talkEnds} looks at, as stored. Apart from Today, which loads it only where a talk is stored. */
import { computed, type ReadableAtom } from 'nanostores';
import { $afterYes, $talksHere, $promises } from '../negotiate/negotiate.store.ts';
import { presentJobOf } from '../negotiate/talk-at-work.ts';
import { $offers } from '../offers/offers.store.ts';
import type { TalkFiles } from './talk-ends.ts';

/** Everything around the offers on the worksheet; put-away and possible ones are left out. */
export const $talkFiles: ReadableAtom<TalkFiles> = computed(
  [$offers, $talksHere, $promises, $afterYes],
  (offers, negotiations, promises, afterYes) => ({
    offers: [...withoutPossible(offers).filter((offer) => !offer.archived), ...negotiations.flatMap(presentJobOf)],
    negotiations,
    promises,
    afterYes,
  }),
);
