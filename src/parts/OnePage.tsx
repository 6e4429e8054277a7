/** A sheet of one page, on paper. On screen it is SheetOnScreen.tsx. */
import { createMemo, type Accessor, type Component, type JSX } from 'solid-js';
import { createFittedPaper, PAGE_MM, type FittedPaper } from '../browser/fitted-paper.tsx';
import { usePaper } from '../browser/paper.tsx';
import { printTitle } from '../lib/file-names.ts';
import type { Trimmed } from '../lib/trim-steps.ts';
import type { CopyChoice } from './SheetTools.tsx';

/** A sheet as it is drawn. */
export interface DrawnSheet<S> {
  readonly sheet: S;
  /** Size of the type on paper, in points. */
  readonly points: number;
  /** The page that is measured and printed, in the size of paper whatever the screen. */
  readonly isPaper?: boolean;
  readonly ref?: (element: HTMLElement) => void;
}

/** What every sheet has. */
export interface SheetOf<C extends string> {
  readonly title: string;
  readonly copy: C;
}

/** A sheet in one or more copies: what it is called, and how each copy is made, drawn and trimmed. */
export interface OnePage<C extends string, S extends SheetOf<C>> {
  readonly name: () => string;
  /** The first one is that of who prints from elsewhere. */
  readonly copies: readonly [CopyChoice<C>, ...(readonly CopyChoice<C>[])];
  readonly build: (copy: C) => S;
  readonly Paper: Component<DrawnSheet<S>>;
  readonly trim: (sheet: S, step: number) => Trimmed<S>;
  readonly lastStep: number;
  /** The height of its paper between margins in millimeters, where it is not that of a page. */
  readonly heightMm?: (copy: C) => number;
}

/** What a copy is called. */
export const copyWords = <C extends string, S extends SheetOf<C>>(page: OnePage<C, S>, copy: C): string =>
  page.copies.find(({ value }) => value === copy)?.text ?? '';

/** The title of a printed copy. On theirs nothing says whose copy it is. */
export function sheetTitle<C extends string, S extends SheetOf<C>>(page: OnePage<C, S>, { copy, title }: S): string {
  return copy === 'theirs' ? printTitle(title) : printTitle(page.name(), copyWords(page, copy).toLowerCase());
}

/** Fits a sheet to its page by measuring. */
export function createFittedSheet<C extends string, S extends SheetOf<C>>(
  page: () => OnePage<C, S>,
  sheet: Accessor<S>,
): FittedPaper<Trimmed<S>> {
  return createFittedPaper({
    trimTo: (step) => page().trim(sheet(), step),
    lastStep: page().lastStep,
    heightMm: () => page().heightMm?.(sheet().copy) ?? PAGE_MM,
    drawPage: (trimmed, keep) => {
      const { Paper } = page();
      return <Paper sheet={trimmed().sheet} points={trimmed().points} isPaper ref={keep} />;
    },
  });
}

/** Nothing on screen; as long as it is there, printing prints the first copy of the sheet. */
export function SheetOnPaper<C extends string, S extends SheetOf<C>>(props: { readonly page: OnePage<C, S> }): JSX.Element {
  const sheet = createMemo(() => props.page.build(props.page.copies[0].value));
  usePaper({ title: () => sheetTitle(props.page, sheet()), ...createFittedSheet(() => props.page, sheet) });
  return <></>;
}
