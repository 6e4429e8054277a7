import { createMemo, For, Show, type JSX } from 'solid-js';
import { deviceLocales, focusSoon } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatRound } from '../../lib/money.ts';
import { pathTo } from '../../lib/routes.ts';
import { capitalized } from '../../lib/text.ts';
import { act } from '../../storage/act.ts';
import { Button } from '../../ui/Button.tsx';
import { payWords } from '../pay/pay-package.ts';
import { inBasis } from '../salary/evidence.ts';
import { figuresOf } from '../salary/research.ts';
import { $researches, isSampleResearch } from '../salary/salary.store.ts';
import { namesOfOffers } from '../offers/named-offers.ts';
import type { Offer } from '../offers/offer.ts';
import { describeOffer, isSampleOfferId } from '../offers/offers.store.ts';
import { contrastWords, missedFloor, payContrast, type Floor } from '../offers/compare-pay.ts';
import type { Rate } from '../offers/priorities.ts';
import { useGrantedPay } from './use-granted-pay.tsx';

interface PaySignalsProps {
  /** The offer the verdict is about, if it is about one. */
  readonly offer: Offer | undefined;
  readonly row: readonly Offer[];
  readonly rates: readonly Rate[];
}

/** What the pay says beside the verdict: what was granted of it, a year against an hour, and the person’s own floor. */
export function PaySignals(props: PaySignalsProps): JSX.Element {
  const researches = useStore($researches);
  const { granted, offers } = useGrantedPay(() => props.row);
  const contrast = createMemo(() => payContrast(offers(), props.rates, props.offer?.id));
  const floors = createMemo((): readonly Floor[] =>
    researches()
      .filter(({ id }) => isSampleResearch(id) === isSampleOfferId(props.offer?.id ?? ''))
      .flatMap((research) => {
        const { floor } = figuresOf(research);
        const yearCents = floor === undefined ? undefined : inBasis(floor, research.basis, 'year', research);
        return yearCents === undefined ? [] : [{ yearCents, currency: research.currency }];
      }),
  );
  const missed = createMemo(() => {
    const offer = offers().find(({ id }) => id === props.offer?.id);
    return offer && missedFloor(offer, floors());
  });
  const name = (id: string): string => namesOfOffers(props.row).offer(id);
  return (
    <>
      <For each={props.row.filter(({ id }) => granted().has(id))}>
        {(offer) => (
          <Show when={granted().get(offer.id)}>
            {(pay) => (
              <li>
                {`${capitalized(name(offer.id))}: they granted ${payWords(pay(), deviceLocales()[0])}. That is what is compared here. `}
                <Button
                  look="quiet"
                  class="no-print"
                  onClick={() => {
                    act('Pay changed', () => describeOffer(offer.id, { pay: pay() }));
                    focusSoon('#verdict');
                  }}
                >
                  Put it in as the pay
                  <span class="visually-hidden">: {name(offer.id)}</span>
                </Button>
              </li>
            )}
          </Show>
        )}
      </For>
      <Show when={missed()}>
        {(floor) => (
          <li>
            {`${capitalized(name(props.offer?.id ?? ''))} pays less than your floor of ${formatRound(floor().yearCents, floor().currency, deviceLocales()[0])} a year: below that, you said, you walk away. `}
            <a href={pathTo('salary', import.meta.env.BASE_URL)}>Your salary check</a>
          </li>
        )}
      </Show>
      <Show when={contrast()}>
        {(found) => (
          <li>
            {contrastWords(found(), name, deviceLocales()[0])} <a href="#compare-pay">Pay, side by side</a>
          </li>
        )}
      </Show>
    </>
  );
}
