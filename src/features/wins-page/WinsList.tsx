import { createEffect, createMemo, createSignal, on, Show, type Accessor, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import { createAfterPaint } from '../../storage/after-paint.ts';
import { createDraft } from '../../storage/draft.ts';
import { formatDay } from '../../lib/dates.ts';
import { NO_DAY } from '../../lib/parse.ts';
import { fileAddress } from '../../lib/routes.ts';
import { capitalized, counted, isolated } from '../../lib/text.ts';
import type { Found } from '../../lib/word-search.ts';
import { Button } from '../../ui/Button.tsx';
import { EachById } from '../../ui/EachById.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { winSearch } from '../wins/find-wins.ts';
import { $services } from '../wins/services.store.ts';
import type { Win } from '../wins/win.ts';
import { underWin } from '../wins/win-words.ts';
import { isSampleOfWins } from '../wins/wins.store.ts';
import { GROUPINGS, groupWins, openAtFirst, type Grouping, type GroupOfWins } from './group-wins.ts';

/** From this many on there is something to group and to search. */
const MANY = 4;
/** How many rows of a group, or of what was found, are drawn at once: what nobody sees is not worth the wait. */
const ROWS_AT_ONCE = 25;

const GROUPING_WORDS: Readonly<Record<Grouping, string>> = { month: 'Month', service: 'Service', effect: 'Effect' };

/** How the list was left, kept while the page is open: one comes back to it from a win. */
export interface ListState {
  readonly query: Accessor<string>;
  readonly setQuery: (query: string) => void;
  /** Groups that were opened or closed by hand, by grouping and key. */
  readonly folds: Map<string, boolean>;
}

/** A {@link ListState} of nothing searched and nothing opened. */
export function createListState(): ListState {
  const [query, setQuery] = createSignal('');
  return { query, setQuery, folds: new Map() };
}

function WinRows(props: { readonly wins: readonly Win[] }): JSX.Element {
  const today = createToday();
  const [most, setMost] = createSignal(ROWS_AT_ONCE);
  const left = (): number => props.wins.length - most();
  const about = (win: Win): string =>
    [isolated(underWin(win)), win.isShort === true ? 'fell short' : '', isSampleOfWins(win.id) ? 'the sample' : '']
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <ul class="rows">
        <EachById each={props.wins.slice(0, most())}>
          {(win, id) => (
            <li>
              <a class="open-end" href={fileAddress('wins', id, import.meta.env.BASE_URL)} data-row={id}>
                <span class="open-end__what">
                  <span dir="auto">{win().what.trim() || 'No words yet'}</span>
                  <Show when={about(win())}>{(words) => <span class="open-end__why">{words()}</span>}</Show>
                </span>
                <span class="open-end__when">{win().happenedOn === NO_DAY ? '' : formatDay(win().happenedOn, today())}</span>
              </a>
            </li>
          )}
        </EachById>
      </ul>
      <Show when={left() > 0}>
        <Button look="quiet" onClick={() => setMost((before) => before + ROWS_AT_ONCE)}>
          Show {Math.min(left(), ROWS_AT_ONCE)} more
        </Button>
      </Show>
    </>
  );
}

/** The rows of a group are drawn when it is opened. */
function Group(props: {
  readonly group: GroupOfWins;
  readonly name: string;
  readonly isOpen: boolean;
  readonly state: ListState;
}): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- how it begins; from then on the fold says
  const [isOpen, setIsOpen] = createSignal(props.state.folds.get(props.name) ?? props.isOpen);
  const toggle = (next: boolean): void => {
    if (next === isOpen()) return;
    setIsOpen(next);
    props.state.folds.set(props.name, next);
  };
  return (
    <details class="fold" id={props.name} open={isOpen()} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        <h3 class="wins__group">
          <bdi>{props.group.title}</bdi> <span class="soft">{counted(props.group.wins.length, 'win')}</span>
        </h3>
      </summary>
      <Show when={isOpen()}>
        <WinRows wins={props.group.wins} />
      </Show>
    </details>
  );
}

function FoundWins(props: { readonly wins: readonly Win[]; readonly query: string }): JSX.Element {
  const services = useStore($services);
  const [searchIn, setSearchIn] = createSignal<typeof winSearch>();
  void import('../wins/find-wins.ts').then((part) => setSearchIn(() => part.winSearch));
  const search = createMemo(() => searchIn()?.(props.wins, services()));
  const found = createMemo((): Found | undefined => search()?.(props.query));
  const hits = createMemo(() => {
    const byId = new Map(props.wins.map((win) => [win.id, win]));
    return (found()?.hits ?? []).flatMap(({ id }) => byId.get(id) ?? []);
  });
  const words = (): string => {
    if (found() === undefined) return '';
    if (hits().length === 0) return 'No win has these words.';
    return found()?.isNear === true
      ? 'No win has all these words. These come near.'
      : `${capitalized(counted(hits().length, 'win'))} found.`;
  };
  return (
    <>
      <p class="soft" role="status">
        {words()}
      </p>
      <WinRows wins={hits()} />
    </>
  );
}

/** Every win: in groups of one’s choice, or as searched for. */
export function WinsList(props: { readonly wins: readonly Win[]; readonly state: ListState }): JSX.Element {
  const services = useStore($services);
  const [chosen, setChosen] = createDraft('wins-by');
  const by = createMemo((): Grouping => GROUPINGS.find((one) => one === chosen()) ?? 'month');
  const groups = createMemo(() => groupWins(props.wins, by(), services()));
  const atFirst = createMemo(() => openAtFirst(groups()));
  // A key is painted before anything is searched.
  const later = createAfterPaint();
  // eslint-disable-next-line solid/reactivity -- as it was left; from then on the field leads
  const [typed, setTyped] = createSignal(props.state.query());
  createEffect(on(typed, (text) => later(() => props.state.setQuery(text)), { defer: true }));
  return (
    <section class="section wins" aria-labelledby="all-wins">
      <h2 id="all-wins" class="visually-hidden">
        All wins
      </h2>
      <Show when={props.wins.length >= MANY || typed() !== ''}>
        <div class="wins__tools no-print">
          <TextField label="Find a win" text={typed()} onChange={setTyped} />
          <Show when={props.state.query().trim() === ''}>
            <Segments
              label="Group by"
              choices={GROUPINGS.map((value) => ({ value, text: GROUPING_WORDS[value] }))}
              value={by()}
              onChange={setChosen}
            />
          </Show>
        </div>
      </Show>
      <Show when={props.state.query().trim() === ''} fallback={<FoundWins wins={props.wins} query={props.state.query()} />}>
        <EachById each={groups()} by={({ key }) => `${by()}-${key}`}>
          {(group, name) => (
            <Group
              group={group()}
              name={name}
              state={props.state}
              isOpen={groups().findIndex(({ key }) => name === `${by()}-${key}`) < atFirst()}
            />
          )}
        </EachById>
      </Show>
    </section>
  );
}
