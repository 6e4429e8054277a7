/** A page that is trimmed, step by step, until its paper holds it. */
import { createEffect, createMemo, createSignal, on, onMount, type Accessor, type JSX } from 'solid-js';

const PX_PER_MM = 96 / 25.4;
/** What fits between margins on both A4 and Letter, with a little to spare; in millimeters. */
export const PAGE_MM = 250;

interface FittedPage<T> {
  /** The page after so many steps, from 0. */
  readonly trimTo: (step: number) => T;
  readonly lastStep: number;
  /** The height of its paper between margins, in millimeters. */
  readonly heightMm: () => number;
  /** Draws the page as on paper; `keep` takes its element. */
  readonly drawPage: (trimmed: Accessor<T>, keep: (element: HTMLElement) => void) => JSX.Element;
}

/** A page that is trimmed until its paper holds it. */
export interface FittedPaper<T> {
  readonly trimmed: Accessor<T>;
  /** The page, to be drawn once. */
  readonly draw: () => JSX.Element;
  /** Trims it step by step, as it is drawn. Not within an effect: every step is drawn before it is measured. */
  readonly fit: () => void;
  readonly markup: () => string;
}

/** Fits a page to its paper by measuring. */
export function createFittedPaper<T>(paper: FittedPage<T>): FittedPaper<T> {
  const [step, setStep] = createSignal(0);
  let page: HTMLElement | undefined;
  const trimmed = createMemo((): T => paper.trimTo(step()));
  return {
    trimmed,
    draw: () => paper.drawPage(trimmed, (element) => (page = element)),
    fit: () => {
      setStep(0);
      const room = paper.heightMm() * PX_PER_MM;
      while (page !== undefined && page.offsetHeight > room && step() < paper.lastStep) setStep(step() + 1);
    },
    markup: () => page?.outerHTML ?? '',
  };
}

/** Keeps a page fitted that is drawn on screen: as it comes, and each time what is on it changes. */
export function useFitted<T>({ fit }: FittedPaper<T>, page: Accessor<unknown>): void {
  // Outside of the effect, so that every step is drawn before it is measured.
  createEffect(on(page, () => queueMicrotask(fit)));
  // A font that comes late changes what fits.
  onMount(() => void document.fonts.ready.then(fit));
}
