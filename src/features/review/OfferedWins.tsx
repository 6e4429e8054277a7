import { createEffect, createMemo, createSignal, For, on, Show, type JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { capitalized, counted, shortened } from '../../lib/text.ts';
import { createAfterPaint } from '../../storage/after-paint.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { EachById } from '../../ui/EachById.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { winSearch } from '../wins/find-wins.ts';
import { changeReview } from '../wins/reviews.store.ts';
import { $services } from '../wins/services.store.ts';
import type { Win } from '../wins/win.ts';
import { offeredWins, pickWin, winLine, type WinGroup } from './picking.ts';
import type { ReviewFile } from './use-review.tsx';

/** Longer lines are cut in the lists; they are whole on the page of the wins. In characters. */
export const LONGEST_SHOWN = 200;
const LONGEST_TITLE = 80;
/** So many are shown without a search, and come at once to a group that has more. */
const FEW = 12;
/** How many of a group are shown at first where there are many. */
const AT_FIRST = 4;

/** The wins of a group, the strongest first. */
function Group(props: { readonly group: WinGroup; readonly file: ReviewFile; readonly atFirst: number }): JSX.Element {
  const [more, setMore] = createSignal(0);
  const shown = (): readonly Win[] => props.group.wins.slice(0, props.atFirst + more());
  const left = (): number => props.group.wins.length - shown().length;
  const ids = (): readonly string[] => props.file.review().winIds;
  const pick = (win: Win, isPicked: boolean): void =>
    changeReview(props.file.review().id, {
      winIds: isPicked ? pickWin(ids(), win, props.file.wins()) : ids().filter((id) => id !== win.id),
    });
  return (
    <section aria-labelledby={`offered-${props.group.id}`}>
      <h4 id={`offered-${props.group.id}`} class="review-group" dir="auto">
        {shortened(props.group.title, LONGEST_TITLE)}
      </h4>
      <ul class="tick-list">
        <For each={shown()}>
          {(win) => (
            <li>
              <CheckItem
                text={shortened(winLine(win), LONGEST_SHOWN)}
                isChecked={ids().includes(win.id)}
                onChange={(isPicked) => pick(win, isPicked)}
              />
            </li>
          )}
        </For>
      </ul>
      <Show when={left() > 0}>
        <Button look="quiet" onClick={() => setMore((before) => before + FEW)}>
          Show {Math.min(left(), FEW)} more <span class="soft">of {left()}</span>
          <span class="visually-hidden">: {props.group.title}</span>
        </Button>
      </Show>
    </section>
  );
}

/** The wins there are to pick from, by goal and effect; where there are many, the strongest of each, and a search. */
export function OfferedWins(props: { readonly wins: readonly Win[]; readonly file: ReviewFile }): JSX.Element {
  const services = useStore($services);
  const [typed, setTyped] = createSignal('');
  const [query, setQuery] = createSignal('');
  const [searchIn, setSearchIn] = createSignal<typeof winSearch>();
  const later = createAfterPaint();
  // A key is painted before anything is searched.
  createEffect(
    on(
      typed,
      (text) => {
        void import('../wins/find-wins.ts').then((part) => setSearchIn(() => part.winSearch));
        later(() => setQuery(text.trim()));
      },
      { defer: true },
    ),
  );
  const isMany = (): boolean => props.wins.length > FEW;
  const search = createMemo(() => (query() === '' ? undefined : searchIn()?.(props.wins, services())));
  const found = createMemo((): readonly Win[] => {
    const hits = search()?.(query()).hits;
    if (hits === undefined) return props.wins;
    const ids = new Set(hits.map(({ id }) => id));
    return props.wins.filter(({ id }) => ids.has(id));
  });
  const groups = createMemo(() => offeredWins(found(), props.file.review().goals));
  const said = (): string => {
    if (search() === undefined) return '';
    return found().length === 0 ? 'No win has these words.' : `${capitalized(counted(found().length, 'win'))} found.`;
  };
  return (
    <div class="review-part">
      <Show when={isMany()}>
        <TextField label="Find a win" text={typed()} onChange={setTyped} />
        <p class="soft" role="status">
          {said()}
        </p>
      </Show>
      <EachById each={groups()}>
        {(group) => <Group group={group()} file={props.file} atFirst={found().length > FEW ? AT_FIRST : FEW} />}
      </EachById>
    </div>
  );
}
