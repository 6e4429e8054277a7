/** What the sheets of one page are made of; their look is in src/ui/sheet.css. */
import { For, Show, type JSX } from 'solid-js';

/** A line under another, with what it is; nothing where it says nothing. */
export function SheetFact(props: { readonly name: string; readonly text: string }): JSX.Element {
  return (
    <Show when={props.text}>
      {(text) => (
        <p>
          <span class="sheet__name">{props.name}</span> <bdi>{text()}</bdi>
        </p>
      )}
    </Show>
  );
}

interface SheetLinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** What follows a line, such as boxes for their answer. */
  readonly below?: (() => JSX.Element) | undefined;
}

/** A part of a sheet: a heading and lines of words. Nothing where there are none. */
export function SheetLines(props: SheetLinesProps): JSX.Element {
  return (
    <Show when={props.lines.length > 0}>
      <section>
        <h3>{props.title}</h3>
        <ul>
          <For each={props.lines}>
            {(line) => (
              <li dir={props.below === undefined ? 'auto' : undefined}>
                <bdi>{line}</bdi>
                {props.below?.()}
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

/** The frame of what is for me only, as names with words. Nothing where there is nothing. */
export function SheetPrivate(props: { readonly rows: readonly (readonly [string, string])[] }): JSX.Element {
  return (
    <Show when={props.rows.length > 0}>
      <section class="sheet__mine">
        <h3>For me only</h3>
        <dl>
          <For each={props.rows}>
            {([name, text]) => (
              <div>
                <dt>{name}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            )}
          </For>
        </dl>
      </section>
    </Show>
  );
}

/** Empty lines to write on. */
export function SheetNotes(props: { readonly title: string; readonly lines: number }): JSX.Element {
  return (
    <Show when={props.lines > 0}>
      <section class="sheet__notes">
        <h3>{props.title}</h3>
        <For each={Array.from({ length: props.lines })}>{() => <i />}</For>
      </section>
    </Show>
  );
}
