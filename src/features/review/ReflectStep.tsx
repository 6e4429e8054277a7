import { createMemo, Show, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { pathTo } from '../../lib/routes.ts';
import { capitalized, countWord, shortened } from '../../lib/text.ts';
import { createDraft } from '../../storage/draft.ts';
import { AddField } from '../../ui/AddField.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EachById } from '../../ui/EachById.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changeReview } from '../wins/reviews.store.ts';
import type { Review } from '../wins/review.ts';
import type { Win } from '../wins/win.ts';
import { changeWin } from '../wins/wins.store.ts';
import { LONGEST_SHOWN, OfferedWins } from './OfferedWins.tsx';
import { FEWEST_PICKED, inOrderOf, MOST_PICKED, moveId, shortOf, winLine, winsOf } from './picking.ts';
import { addShortToReview, addWinToReview } from './review-acts.store.ts';
import type { ReviewFile } from './use-review.tsx';

/** How many are picked, and how many there should be. */
function pickedWords(count: number): string {
  if (count < FEWEST_PICKED) return `Pick three to six. ${count === 0 ? '' : `${capitalized(countWord(count))} so far.`}`.trim();
  if (count <= MOST_PICKED) return `${capitalized(countWord(count))} picked.`;
  return `${capitalized(countWord(count))} picked: the sheet holds the first six.`;
}

/** The picked wins in the order in which the sheet has them. */
function PickedWins(props: { readonly file: ReviewFile; readonly picked: readonly Win[] }): JSX.Element {
  const order = (ids: readonly string[]): void => changeReview(props.file.review().id, { winIds: ids });
  const ids = (): readonly string[] => props.picked.map(({ id }) => id);
  const move = (id: string, step: -1 | 1, where: string): void => {
    order(moveId(ids(), id, step));
    focusSoon(`${rowSelector(`picked-${id}`)} .${where}`);
  };
  return (
    <ol class="rows review-rows review-picked" aria-label="Picked, in the order of the sheet">
      <EachById each={props.picked}>
        {(win, id) => (
          <li data-row={`picked-${id}`}>
            <p dir="auto">{shortened(winLine(win()), LONGEST_SHOWN)}</p>
            <div class="button-row">
              <Button look="quiet" class="up" aria-disabled={ids()[0] === id} onClick={() => move(id, -1, 'up')}>
                Up
                <span class="visually-hidden">: {win().what}</span>
              </Button>
              <Button look="quiet" class="down" aria-disabled={ids().at(-1) === id} onClick={() => move(id, 1, 'down')}>
                Down
                <span class="visually-hidden">: {win().what}</span>
              </Button>
              <Button look="quiet" onClick={() => order(ids().filter((one) => one !== id))}>
                Take off
                <span class="visually-hidden">: {win().what}</span>
              </Button>
            </div>
          </li>
        )}
      </EachById>
    </ol>
  );
}

/** What fell short, and what I changed: owned, it is worth more than hidden. */
function Shortfalls(props: { readonly file: ReviewFile }): JSX.Element {
  const review = (): ReturnType<ReviewFile['review']> => props.file.review();
  const found = createMemo(() => shortOf(props.file.wins(), review(), props.file.others()));
  const own = (id: string, isOwned: boolean): void =>
    changeReview(review().id, { shortIds: isOwned ? [...review().shortIds, id] : review().shortIds.filter((one) => one !== id) });
  return (
    <div class="review-part">
      <h3 class="review-sub">What fell short, and what did you change?</h3>
      <p class="soft">One or two, owned before they are named by somebody else.</p>
      <Show when={found().length > 0}>
        <ul class="rows review-rows">
          <EachById each={found()}>
            {(win, id) => (
              <li>
                <CheckItem
                  text={shortened(win().what, LONGEST_SHOWN)}
                  isChecked={review().shortIds.includes(id)}
                  onChange={(isOwned) => own(id, isOwned)}
                />
                <Show when={review().shortIds.includes(id)}>
                  <TextField label="What you changed" lines={2} text={win().learned} onChange={(learned) => changeWin(id, { learned })} />
                </Show>
              </li>
            )}
          </EachById>
        </ul>
      </Show>
      <AddField
        label="Add something that fell short"
        draft={createDraft(`review-short-${review().id}`)}
        onAdd={(what) => addShortToReview(review(), what)}
      />
    </div>
  );
}

/** Step two: what came of it since the last review. Never empty: without a win, the first one is typed here. */
export function ReflectStep(props: { readonly file: ReviewFile; readonly base: string }): JSX.Element {
  const review = (): Review => props.file.review();
  const picked = createMemo(() => inOrderOf(review().winIds, props.file.wins()).filter(({ isShort }) => isShort !== true));
  const offered = createMemo(() => winsOf(props.file.wins(), review(), props.file.others()));
  // One element around it: its parts come and go without moving the field one types in.
  return (
    <div class="review-part">
      <p class="soft">Results, and not tasks: what became different, with a figure where there is one.</p>
      <DateField
        label="Wins since"
        hint="The day of the last review. Empty: all of them."
        date={review().since || undefined}
        onChange={(since) => changeReview(review().id, { since: since ?? '' })}
      />
      <Show
        when={offered().length > 0}
        fallback={
          <p>
            No win since then is kept yet. Begin with one line here, or <a href={pathTo('wins', props.base)}>go to your wins</a>.
          </p>
        }
      >
        <p role="status">
          <strong>{pickedWords(picked().length)}</strong>
        </p>
      </Show>
      <Show when={offered().length > 0}>
        <h3 class="review-sub">Your wins, by their goals and by what changed</h3>
        <OfferedWins wins={offered()} file={props.file} />
        {/* Below what is ticked: nothing moves under the finger. */}
        <Show when={picked().length > 0}>
          <h3 class="review-sub">Picked, in the order of the sheet</h3>
          <PickedWins file={props.file} picked={picked()} />
        </Show>
        <p>
          <a href={pathTo('wins', props.base)}>Say more about a win, on its own page</a>
        </p>
      </Show>
      <AddField
        label="Add a win"
        draft={createDraft(`review-win-${review().id}`)}
        onAdd={(what) => addWinToReview(review(), what, props.file.wins())}
      />
      <Shortfalls file={props.file} />
    </div>
  );
}
