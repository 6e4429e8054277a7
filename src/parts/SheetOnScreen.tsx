import { createMemo, createSignal, Show, untrack, type Accessor, type JSX } from 'solid-js';
import { useFitted } from '../browser/fitted-paper.tsx';
import { usePaper } from '../browser/paper.tsx';
import { Notice } from '../ui/Notice.tsx';
import { copyWords, createFittedSheet, sheetTitle, type OnePage, type SheetOf } from './OnePage.tsx';
import { SheetTools } from './SheetTools.tsx';

interface SheetOnScreenProps<C extends string, S extends SheetOf<C>> {
  readonly page: OnePage<C, S>;
  /** The name of the file of a copy, which is called so. */
  readonly fileName: (copy: C, words: string) => string;
  readonly text: (sheet: S) => string;
  /** Other ways on. */
  readonly more?: JSX.Element;
  /** What is said of their copy. */
  readonly aboutTheirs: JSX.Element;
  /** What is said of what is on the sheet. */
  readonly children: (sheet: Accessor<S>) => JSX.Element;
}

/** A sheet on screen: the chosen copy, fitted to its page, with the ways to take it along and what did not fit. */
export function SheetOnScreen<C extends string, S extends SheetOf<C>>(props: SheetOnScreenProps<C, S>): JSX.Element {
  const [copy, setCopy] = createSignal<C>(untrack(() => props.page.copies[0].value));
  const sheet = createMemo(() => props.page.build(copy()), undefined, { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  const fitted = createFittedSheet(() => props.page, sheet);
  const { trimmed } = fitted;
  useFitted(fitted, sheet);
  // It is fitted already: what is measured on screen is what is printed.
  usePaper({
    title: () => sheetTitle(props.page, sheet()),
    draw: () => <props.page.Paper sheet={trimmed().sheet} points={trimmed().points} isPaper />,
    fit: () => undefined,
  });
  return (
    <div class="sheet-view">
      <div class="no-print sheet-view__tools">
        <SheetTools
          copies={props.page.copies}
          copy={copy()}
          onCopy={(next) => setCopy(() => next)}
          title={sheet().title}
          fileName={props.fileName(copy(), copyWords(props.page, copy()))}
          markup={fitted.markup}
          text={() => props.text(sheet())}
          more={props.more}
        />
        <Show when={copy() === 'theirs'}>{props.aboutTheirs}</Show>
        <Show when={trimmed().leftOut.length > 0}>
          <Notice look="info" title="Not all of it is on the page">
            <p>Left out: {trimmed().leftOut.join(', ')}.</p>
          </Notice>
        </Show>
        {props.children(sheet)}
      </div>
      <div class="no-print">
        <props.page.Paper sheet={trimmed().sheet} points={trimmed().points} />
      </div>
      <div class="sheet-measure" aria-hidden="true" inert>
        {fitted.draw()}
      </div>
    </div>
  );
}
