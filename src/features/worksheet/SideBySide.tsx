import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Column } from './worksheet-view.ts';

/** One thing that is said of every offer. */
export interface CompareLine {
  readonly label: string;
  /** Are these the person's own words? */
  readonly isOwn?: boolean;
  /** Is it a score? */
  readonly isScore?: boolean;
  /** A cell for each column, in their order. */
  readonly cells: readonly string[];
}

interface SideBySideProps {
  readonly columns: readonly Column[];
  readonly lines: readonly CompareLine[];
  /** Are the cells amounts? */
  readonly isMoney?: boolean;
  /** Opens an offer, where its name is to be a button. */
  readonly onOpen?: ((id: string) => void) | undefined;
}

const isSame = { equals: (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b) };

/** More than this do not fit beside each other anywhere. */
const MOST_COLUMNS = 6;

function Name(props: { readonly column: Column; readonly onOpen: ((id: string) => void) | undefined }): JSX.Element {
  return (
    <Show when={props.onOpen} fallback={<bdi>{props.column.name}</bdi>}>
      {(open) => (
        <button type="button" class="side__open" onClick={() => open()(props.column.id)}>
          <bdi>{props.column.name}</bdi>
        </button>
      )}
    </Show>
  );
}

/**
 * The same things of every offer: a table where its columns have room, else offer by offer. Which one shows is decided by the width
 * there is (`compare.css`); the other is hidden from everyone.
 */
export function SideBySide(props: SideBySideProps): JSX.Element {
  const room = (): string =>
    props.columns.length > MOST_COLUMNS ? 'many' : props.columns.length > 4 ? '6' : props.columns.length > 2 ? '4' : '2';
  // Most of what is typed changes nothing here: then no row is made anew.
  const columns = createMemo(() => props.columns, [], isSame);
  const lines = createMemo(() => props.lines, [], isSame);
  return (
    <div class={`side side--${room()}`}>
      <table class="table side__table" classList={{ 'pay-table': props.isMoney === true }}>
        <thead>
          <tr>
            <td />
            <For each={columns()}>
              {(column) => (
                <th scope="col">
                  <Name column={column} onOpen={props.onOpen} />
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={lines()}>
            {(line) => (
              <tr classList={{ 'is-score': line.isScore === true }}>
                <th scope="row" dir={line.isOwn === true ? 'auto' : undefined}>
                  {line.label}
                </th>
                <For each={line.cells}>{(cell) => <td>{cell}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <ul class="side__list">
        <For each={columns()}>
          {(column, place) => (
            <li>
              <h3>
                <Name column={column} onOpen={props.onOpen} />
              </h3>
              <dl>
                <For each={lines()}>
                  {(line) => (
                    <div>
                      <dt dir={line.isOwn === true ? 'auto' : undefined}>{line.label}</dt>
                      <dd>{line.cells[place()]}</dd>
                    </div>
                  )}
                </For>
              </dl>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
