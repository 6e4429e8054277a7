/** What the parts of the worksheet on screen share. */
import type { Offer } from '../offers/offer.ts';

/** One column as the others see it. */
export interface Column {
  readonly id: string;
  readonly name: string;
}

/** State of the screen, not of the case file. Every function may change its answer; read it where it is shown. */
export interface WorksheetView {
  /** The item, XCon, con (for a new XCon) or offer being edited in place, as made by {@link editKey}. */
  readonly editing: () => string | null;
  /** Opens one editor and closes any other; `null` closes. */
  readonly edit: (key: string | null) => void;
  /** Brings a column to the front. */
  readonly show: (offerId: string) => void;
  /** Scores stay out of sight while priorities are being set. */
  readonly isScoreHidden: () => boolean;
  readonly isPrinting: () => boolean;
  /** The columns on the worksheet, in order. */
  readonly columns: () => readonly Column[];
  /** ISO date. */
  readonly today: string;
}

/** What is edited and which one. @example editKey('point', id) */
export function editKey(what: 'point' | 'xcon' | 'new-xcon' | 'offer' | 'pay', id: string): string {
  return `${what}:${id}`;
}

/** The title of the page: how many offers there are. Staying and what is only possible are columns, not offers. */
export function worksheetTitle(offers: readonly Offer[]): string {
  const count = offers.filter((offer) => offer.kind === 'offer').length;
  if (count === 0) return 'Offers';
  const words = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
  return `${words[count - 1] ?? String(count)} ${count === 1 ? 'offer' : 'offers'}`;
}

/**
 * The two columns shown side by side: the last one chosen, and the one chosen before it, else the neighbors in the row.
 * On a phone only the first of them shows.
 */
export function shownColumns(row: readonly string[], chosen: readonly string[]): readonly string[] {
  const valid = chosen.filter((id) => row.includes(id));
  return [...new Set([...valid, ...row])].slice(0, 2);
}
