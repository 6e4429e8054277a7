import { For, Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { offerName, type Offer } from '../offers/offer.ts';
import { describeOffer, removeOffer } from '../offers/offers.store.ts';

/** Offers that were put away, and how to take them back. */
export function PutAwayOffers(props: { readonly offers: readonly Offer[]; readonly onTakeBack: (id: string) => void }): JSX.Element {
  return (
    <Show when={props.offers.length > 0}>
      <section class="section no-print" aria-labelledby="put-away">
        <h2 id="put-away">Put away</h2>
        <ul class="rows">
          <For each={props.offers}>
            {(offer, index) => (
              <li class="put-away">
                <span dir="auto">{offerName(offer, index())}</span>
                <span class="button-row">
                  <Button
                    look="quiet"
                    onClick={() => {
                      describeOffer(offer.id, { archived: false });
                      props.onTakeBack(offer.id);
                    }}
                  >
                    Bring back
                    <span class="visually-hidden"> {offerName(offer, index())}</span>
                  </Button>
                  <Button look="quiet" onClick={() => removeOffer(offer.id)}>
                    Remove
                    <span class="visually-hidden"> {offerName(offer, index())}</span>
                  </Button>
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
