import { createMemo, type Accessor } from 'solid-js';
import { deviceLocales } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { $negotiations } from '../negotiate/negotiate.store.ts';
import { grantedPay } from '../negotiate/pay-asks.ts';
import type { Offer } from '../offers/offer.ts';
import type { PayPackage } from '../pay/pay-package.ts';

/** What they granted, and the offers as they pay with it. */
export interface GrantedPay {
  /** By the id of the offer; only where more was granted than is typed as its pay. */
  readonly granted: Accessor<ReadonlyMap<string, PayPackage>>;
  /** The offers with it in place of the pay that was typed: what is compared. */
  readonly offers: Accessor<readonly Offer[]>;
}

/** The base pay that was granted counts, wherever pay is compared, before it is typed as the pay. */
export function useGrantedPay(row: Accessor<readonly Offer[]>): GrantedPay {
  const talks = useStore($negotiations);
  const granted = createMemo(
    () =>
      new Map(
        row().flatMap((offer) => {
          const pay = grantedPay(offer, talks().find(({ id }) => id === offer.id)?.asks ?? [], deviceLocales()[0]);
          return pay === undefined ? [] : [[offer.id, pay] as const];
        }),
      ),
  );
  const offers = createMemo(() =>
    row().map((offer) => {
      const pay = granted().get(offer.id);
      return pay === undefined ? offer : { ...offer, pay };
    }),
  );
  return { granted, offers };
}
