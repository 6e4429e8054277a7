import { createMemo, type Accessor, type JSX } from 'solid-js';
import { createFittedPaper, PAGE_MM, type FittedPaper } from '../../browser/fitted-paper.tsx';
import { usePaper } from '../../browser/paper.tsx';
import { printTitle } from '../../lib/file-names.ts';
import { offerName, type Offer } from '../offers/offer.ts';
import { buildSheet, type Copy, type Sheet } from './sheet.ts';
import { SheetPaper } from './SheetPaper.tsx';
import { LAST_STEP, trimSheet, type TrimmedSheet } from './trim-sheet.ts';
import type { Talk } from './use-talk.tsx';

/** The height of the paper, and of the pocket card. */
const ROOM_MM = { mine: PAGE_MM, theirs: PAGE_MM, pocket: 148.5 } as const satisfies Record<Copy, number>;

/** Fits a sheet to its page by measuring. */
export const createFittedSheet = (sheet: Accessor<Sheet>): FittedPaper<TrimmedSheet> =>
  createFittedPaper({
    trimTo: (step) => trimSheet(sheet(), step),
    lastStep: LAST_STEP,
    heightMm: () => ROOM_MM[sheet().copy],
    drawPage: (trimmed, keep) => <SheetPaper sheet={trimmed().sheet} points={trimmed().points} isPaper ref={keep} />,
  });

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
