import { createMemo, createSignal, type Accessor, type JSX } from 'solid-js';
import { usePaper } from '../../browser/paper.tsx';
import { printTitle } from '../../lib/file-names.ts';
import { offerName, type Offer } from '../offers/offer.ts';
import { buildSheet, type Copy, type Sheet } from './sheet.ts';
import { SheetPaper } from './SheetPaper.tsx';
import { LAST_STEP, trimSheet, type TrimmedSheet } from './trim-sheet.ts';
import type { Talk } from './use-talk.tsx';

const PX_PER_MM = 96 / 25.4;
/** What fits between margins on both A4 and Letter, with a little to spare, and the height of the pocket card; in millimeters. */
const ROOM_MM = { mine: 250, theirs: 250, pocket: 148.5 } as const satisfies Record<Copy, number>;

/** A sheet that is trimmed until one page holds it. */
export interface FittedSheet {
  readonly trimmed: Accessor<TrimmedSheet>;
  /** The page, to be drawn once. */
  readonly draw: () => JSX.Element;
  /** Trims it step by step, as it is drawn. Not within an effect: every step is drawn before it is measured. */
  readonly fit: () => void;
  readonly markup: () => string;
}

/** Fits a sheet to its page by measuring. */
export function createFittedSheet(sheet: Accessor<Sheet>): FittedSheet {
  const [step, setStep] = createSignal(0);
  let page: HTMLElement | undefined;
  const trimmed = createMemo((): TrimmedSheet => trimSheet(sheet(), step()));
  return {
    trimmed,
    draw: () => <SheetPaper sheet={trimmed().sheet} points={trimmed().points} isPaper ref={(element) => (page = element)} />,
    fit: () => {
      setStep(0);
      const room = ROOM_MM[sheet().copy] * PX_PER_MM;
      while (page !== undefined && page.offsetHeight > room && step() < LAST_STEP) setStep(step() + 1);
    },
    markup: () => page?.outerHTML ?? '',
  };
}

/** The title of a printed copy. On theirs nothing says whose copy it is. */
export function sheetPaperTitle(sheet: Sheet, offer: Offer): string {
  return sheet.copy === 'theirs'
    ? printTitle(sheet.title)
    : printTitle(offerName(offer, 0), sheet.copy === 'mine' ? 'my copy' : 'pocket card');
}

/** Nothing on screen; as long as it stands there, printing prints my copy of the sheet. */
export function SheetOnPaper(props: { readonly offer: Offer; readonly talk: Talk }): JSX.Element {
  const sheet = createMemo((): Sheet => buildSheet(props.talk.source(), 'mine'));
  usePaper({ title: () => sheetPaperTitle(sheet(), props.offer), ...createFittedSheet(sheet) });
  return <></>;
}
