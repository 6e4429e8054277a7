import { For, Show, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import type { Con, Offer } from '../offers/offer.ts';
import { addPoint, addWayOut, describeOffer } from '../offers/offers.store.ts';
import { XCON_KIND_WORDS } from '../offers/status-words.ts';
import { promptsFor, suggestXCons } from '../offers/suggestions.ts';
import type { Decision } from '../offers/verdict.ts';

/** Questions to look into before a yes on a thin list; each can be made a con. */
function LookCloser(props: { readonly offer: Offer; readonly missing: 'items' | 'cons' }): JSX.Element {
  const add = (text: string): void => {
    const id = addPoint(props.offer.id, 'cons', text);
    if (id !== undefined) focusSoon(rowSelector(id));
  };
  return (
    <>
      <h3>Look at these first</h3>
      <ul class="suggestions suggestions--long">
        <For each={promptsFor(props.offer)}>
          {({ question, con }) => (
            <li>
              <button type="button" class="suggestion" onClick={() => add(con)}>
                <span>{question}</span>
                <span class="small soft">Add as a con: {con}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.missing === 'cons'}>
        <CheckItem
          text="I looked: nothing speaks against it"
          isChecked={props.offer.noConsFound === true}
          onChange={(isChecked) => describeOffer(props.offer.id, { noConsFound: isChecked ? true : undefined })}
        />
      </Show>
    </>
  );
}

/** A deal breaker nobody has looked for a way out of, with ideas for one. */
function WayOutIdeas(props: { readonly offer: Offer; readonly con: Con }): JSX.Element {
  return (
    <>
      <h3>What would make it acceptable?</h3>
      <Show when={suggestXCons(props.con.text).length > 0}>
        <ul class="suggestions">
          <For each={suggestXCons(props.con.text)}>
            {(idea) => (
              <li>
                <button
                  type="button"
                  class="suggestion"
                  onClick={() => {
                    addWayOut(props.offer.id, props.con.id, idea.kind, idea.text);
                    focusSoon('#verdict');
                  }}
                >
                  <span>{idea.text}</span>
                  <span class="small soft">{XCON_KIND_WORDS[idea.kind]}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Button look="quiet" onClick={() => focusSoon(rowSelector(`new-${props.con.id}`), rowSelector(props.con.id))}>
        Say it in my own words
      </Button>
    </>
  );
}

/** What to do next where the verdict cannot be more than a question: beside its words, never on paper. */
export function NextStep(props: { readonly decision: Decision; readonly offers: readonly Offer[] }): JSX.Element {
  const thin = (): { readonly offer: Offer; readonly missing: 'items' | 'cons' } | undefined => {
    const { decision } = props;
    const offer = decision.kind === 'too-thin' ? props.offers.find(({ id }) => id === decision.offerId) : undefined;
    return decision.kind === 'too-thin' && offer !== undefined ? { offer, missing: decision.missing } : undefined;
  };
  const unexplored = (): { readonly offer: Offer; readonly con: Con } | undefined => {
    const [first] = props.decision.kind === 'keep-looking' ? props.decision.askFirst : [];
    const offer = props.offers.find(({ cons }) => cons.some(({ id }) => id === first));
    const con = offer?.cons.find(({ id }) => id === first);
    return offer === undefined || con === undefined ? undefined : { offer, con };
  };
  return (
    <div class="no-print">
      <Show when={thin()}>{(found) => <LookCloser {...found()} />}</Show>
      <Show when={unexplored()}>{(found) => <WayOutIdeas {...found()} />}</Show>
    </div>
  );
}
