import { For, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { columnNames } from '../offers/named-offers.ts';
import type { Offer } from '../offers/offer.ts';
import { $offers, describeOffer } from '../offers/offers.store.ts';
import { act } from '../../storage/act.ts';

/** What living takes where another offer is, for this one too: nobody types the rent of one town twice. */
export function SamePlace(props: { readonly offer: Offer }): JSX.Element {
  const offers = useStore($offers);
  const others = (): readonly { readonly offer: Offer; readonly name: string }[] => {
    const { id, pay } = props.offer;
    if (pay === undefined || pay.rentMonth !== undefined || pay.livingMonth !== undefined) return [];
    const row = offers().filter((one) => !one.archived);
    const names = columnNames(row);
    const hasPlace = ({ pay: theirs }: Offer): boolean =>
      theirs?.currency === pay.currency && (theirs.rentMonth !== undefined || theirs.livingMonth !== undefined);
    return row.flatMap((offer) => (offer.id !== id && hasPlace(offer) ? [{ offer, name: names.get(offer.id) ?? '' }] : []));
  };
  const take = (from: Offer): void => {
    const { id, pay } = props.offer;
    if (pay === undefined || from.pay === undefined) return;
    const { place, rentMonth, livingMonth } = from.pay;
    const found = Object.fromEntries(Object.entries({ place, rentMonth, livingMonth }).filter(([, value]) => value !== undefined));
    act('', () => describeOffer(id, { pay: { ...pay, ...found } }));
    // The button is gone now.
    focusSoon('.offer.is-current .same-place + .pay-parts input', '.same-place + .pay-parts input');
  };
  return (
    <div class="same-place">
      <For each={others()}>
        {({ offer, name }) => (
          <Button look="quiet" onClick={() => take(offer)}>
            Rent and living as at <span dir="auto">{name}</span>
          </Button>
        )}
      </For>
    </div>
  );
}
