import { createMemo, For, Show, type JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { act } from '../../storage/act.ts';
import { Button } from '../../ui/Button.tsx';
import { $asked, $interviews, isSampleId } from '../interviews/interviews.store.ts';
import { $afterYes, $negotiations, $openOffers, $promises, isSampleOffer } from '../negotiate/negotiate.store.ts';
import { ledgerOf } from '../negotiate/promises.ts';
import { isPresentJob } from '../negotiate/talk-at-work.ts';
import { FIRST_90_DAYS } from '../playbooks/first-90-days-done.ts';
import { $progress } from '../playbooks/playbooks.store.ts';
import { $declined, $wins, addWin, declineWin } from '../wins/wins.store.ts';
import { couldBeWins, type CouldBeWin } from './could-be-wins.ts';

/** How many are shown at once: a short list. */
const MOST_SHOWN = 3;

/** What came about elsewhere and could be a win: kept or turned down with one press each, and not offered again. Nothing while there is none. */
export function CouldBeWins(props: { readonly steps: ReadonlyMap<string, string> }): JSX.Element {
  const wins = useStore($wins);
  const declined = useStore($declined);
  const interviews = useStore($interviews);
  const asked = useStore($asked);
  const offers = useStore($openOffers);
  const promises = useStore($promises);
  const negotiations = useStore($negotiations);
  const afterYes = useStore($afterYes);
  const progress = useStore($progress);
  const mine = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] => records.filter(({ id }) => !isSampleId(id));
  const offered = createMemo(() =>
    couldBeWins(
      {
        interviews: mine(interviews()),
        asked: mine(asked()),
        promises: offers().flatMap((offer) => {
          const after = afterYes().find(({ offerId }) => offerId === offer.id);
          const talk = negotiations().find(({ id }) => id === offer.id);
          return after === undefined || isSampleOffer(offer.id)
            ? []
            : [{ after, rows: ledgerOf(offer, mine(interviews()), promises(), talk), isAtWork: isPresentJob(offer) }];
        }),
        ticked: progress()(FIRST_90_DAYS).ticked,
        steps: props.steps,
      },
      wins(),
      declined(),
    ),
  );
  const keep = ({ from, known: { what, ...rest } }: CouldBeWin): void => void act('Win kept', () => addWin(what, { ...rest, from }));
  return (
    <Show when={offered().length > 0}>
      <section class="section could-be" aria-labelledby="could-be">
        <h2 id="could-be" tabindex="-1">
          These could be wins
        </h2>
        <ul class="rows">
          <For each={offered().slice(0, MOST_SHOWN)}>
            {(one) => (
              <li>
                <p>
                  <bdi>{one.known.what}</bdi>
                  <span class="open-end__why">{one.whence}</span>
                </p>
                <div class="button-row">
                  <Button onClick={() => keep(one)}>
                    Keep as a win
                    <span class="visually-hidden">: {one.known.what}</span>
                  </Button>
                  <Button look="quiet" onClick={() => declineWin(one.from)}>
                    Not this one
                    <span class="visually-hidden">: {one.known.what}</span>
                  </Button>
                </div>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
