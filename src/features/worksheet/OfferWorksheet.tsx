import { createEffect, createMemo, createSignal, on, Show, type JSX } from 'solid-js';
import { $place, replacePlace } from '../../browser/address.ts';
import { focusTitle, takeHash } from '../../browser/device.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { inOrder } from '../offers/offer.ts';
import { loadSampleOffers } from '../offers/examples.store.ts';
import { $offers, $begunOffer, beginOffer, hasUntouchedOffer } from '../offers/offers.store.ts';
import { editKey } from './worksheet-view.ts';

const WorksheetBody = lazyPart(async () => (await import('./WorksheetBody.tsx')).WorksheetBody);

/**
 * The worksheet's island: the empty screen, or the worksheet itself, whose code comes only when there is something on it. At the address
 * `#new` a column stands on it that is stored once something is written into it.
 */
export function OfferWorksheet(): JSX.Element {
  const stored = useStore($offers);
  const begun = useStore($begunOffer);
  const place = useStore($place);
  const [editing, setEditing] = createSignal<string | null>(null);
  if (takeHash('sample')) void loadSampleOffers('instead');
  if (takeHash('original')) void loadSampleOffers('instead', 'original');
  const isNew = (): boolean => place() === 'new';
  const isStored = (): boolean => stored().some((offer) => offer.id === begun()?.id);
  const offers = createMemo(() => {
    const offer = begun();
    return isNew() && offer !== undefined && !isStored() ? inOrder([...stored(), offer]) : stored();
  });
  const add = (): void => {
    setEditing(editKey('offer', beginOffer()));
    // No new step of history: Back leads away from the page, and not to it.
    replacePlace('new');
  };
  createEffect(on(isNew, () => isNew() && add()));
  // Once it is stored or removed, the address is the worksheet's again.
  createEffect(on([isNew, begun, isStored], () => isNew() && !hasUntouchedOffer() && replacePlace('')));
  return (
    <>
      <Show
        when={offers().length > 0}
        fallback={
          <>
            <header class="page-head offers-head">
              <h1 tabindex="-1">Offers</h1>
            </header>
            <EmptyState
              title="No offers yet"
              text="When one arrives, this is where you see what would have to change before you say yes."
              actions={
                <>
                  <Button look="primary" onClick={add}>
                    Add my offer
                  </Button>
                  <Button onClick={() => void loadSampleOffers('instead').then(focusTitle)}>Try the sample</Button>
                </>
              }
            />
          </>
        }
      >
        <WorksheetBody offers={offers()} editing={editing} edit={setEditing} onAdd={add} />
      </Show>
    </>
  );
}

/** Puts the worksheet on its page. */
export function mountWorksheet(): void {
  mountIsland('worksheet', () => <OfferWorksheet />);
}
