import { PAGE_MM } from '../../browser/fitted-paper.tsx';
import type { OnePage } from '../../parts/OnePage.tsx';
import { offerName, type Offer } from '../offers/offer.ts';
import { buildSheet, type Copy, type Sheet } from './sheet.ts';
import { SheetPaper } from './SheetPaper.tsx';
import { LAST_STEP, trimSheet } from './trim-sheet.ts';
import type { Talk } from './use-talk.tsx';

/** The height of the pocket card, in millimeters. */
const POCKET_MM = 148.5;

/** The sheet of a talk, as one page. */
export const talkSheet = (of: { readonly offer: Offer; readonly talk: Talk }): OnePage<Copy, Sheet> => ({
  name: () => offerName(of.offer, 0),
  copies: [
    { value: 'mine', text: 'My copy', print: 'Print one page' },
    { value: 'theirs', text: 'Their copy', print: 'Print one page' },
    { value: 'pocket', text: 'Pocket card', print: 'Print the card' },
  ],
  build: (copy) => buildSheet(of.talk.source(), copy),
  Paper: SheetPaper,
  trim: trimSheet,
  lastStep: LAST_STEP,
  heightMm: (copy) => (copy === 'pocket' ? POCKET_MM : PAGE_MM),
});
