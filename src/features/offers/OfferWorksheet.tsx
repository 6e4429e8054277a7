import { createSignal, Show, type JSX } from 'solid-js';
import { focusTitle, takeHash } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { $offers, addOffer, loadSampleOffers } from './offers.store.ts';
import { editKey } from './worksheet-view.ts';

const WorksheetBody = lazyPart(async () => (await import('./WorksheetBody.tsx')).WorksheetBody);

/** The worksheet's island: the empty screen, or the worksheet itself, whose code comes only when there is something on it. */
export function OfferWorksheet(): JSX.Element {
  const offers = useStore($offers);
  const [editing, setEditing] = createSignal<string | null>(null);
  if (takeHash('sample')) void loadSampleOffers('instead');
  const add = (): void => void setEditing(editKey('offer', addOffer()));
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
        <WorksheetBody editing={editing} edit={setEditing} onAdd={add} />
      </Show>
    </>
  );
}
