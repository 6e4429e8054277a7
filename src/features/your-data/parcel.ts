/**
 * Records on their way to another device without a server: packed letters behind the `#` of a link, in one piece or, for codes
 * to be scanned one after another, in several. What stands behind the `#` is never sent anywhere.
 */

/** How many letters one code carries: a code of about 89 squares a side, which a phone reads off a screen. */
export const CODE_LETTERS = 700;
/** A link longer than this is refused by some messengers; then only codes and files are offered. */
export const MOST_LINK_LETTERS = 30_000;
const MOST_PIECES = 400;
/** All pieces together. */
export const MOST_PARCEL_LETTERS = 280_000;
const MARK = 'take=';

/** One piece of a parcel. */
export interface Piece {
  /** Names the parcel: the beginning of the sum of all its letters, so that pieces of two never mix. */
  readonly parcel: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly letters: string;
}

/** A piece that came in, or that something else stood there; `undefined` when nothing was meant for us. */
export type Arrival = { readonly state: 'piece'; readonly piece: Piece } | { readonly state: 'bad' } | undefined;

/** Cuts packed letters into pieces. */
export function piecesOf(parcel: string, packed: string, most = CODE_LETTERS): readonly Piece[] {
  const of = Math.max(1, Math.ceil(packed.length / most));
  const each = Math.ceil(packed.length / of);
  return Array.from({ length: of }, (_, index) => ({
    parcel,
    number: index + 1,
    of,
    letters: packed.slice(index * each, (index + 1) * each),
  }));
}

/** What stands behind the `#` for a piece. */
export function fragmentOf({ parcel, number, of, letters }: Piece): string {
  return `${MARK}${parcel}.${number}.${of}.${letters}`;
}

/** Is this fragment meant for us? */
export function isFragment(fragment: string): boolean {
  return fragment.startsWith(MARK);
}

/** Reads what stood behind the `#`, from anywhere. */
export function pieceIn(fragment: string): Arrival {
  if (!isFragment(fragment)) return undefined;
  if (fragment.length > MOST_PARCEL_LETTERS + 100) return { state: 'bad' };
  const found = /^take=([\w-]{8})\.(\d{1,3})\.(\d{1,3})\.([\w-]+)$/.exec(fragment);
  if (found === null) return { state: 'bad' };
  const [, parcel = '', numberText, ofText, letters = ''] = found;
  const [number, of] = [Number(numberText), Number(ofText)];
  return number < 1 || of < 1 || number > of || of > MOST_PIECES
    ? { state: 'bad' }
    : { state: 'piece', piece: { parcel, number, of, letters } };
}

/** Which pieces of a parcel are there, and which are missing. */
export interface Gathered {
  readonly parcel: string;
  readonly of: number;
  /** By their number. */
  readonly pieces: ReadonlyMap<number, string>;
}

/** Puts a piece with those of the same parcel. Twice is as once. A piece that does not fit the others begins anew. */
export function gathered(before: Gathered | undefined, piece: Piece): Gathered {
  const isSame = before?.parcel === piece.parcel && before.of === piece.of;
  return { parcel: piece.parcel, of: piece.of, pieces: new Map(isSame ? before.pieces : []).set(piece.number, piece.letters) };
}

/** The numbers still missing, in order. */
export function missingIn({ of, pieces }: Gathered): readonly number[] {
  return Array.from({ length: of }, (_, index) => index + 1).filter((number) => !pieces.has(number));
}

/** All letters in order; `undefined` as long as a piece is missing, or when it is more than was ever sent. */
export function wholeOf(all: Gathered): string | undefined {
  if (missingIn(all).length > 0) return undefined;
  const whole = Array.from({ length: all.of }, (_, index) => all.pieces.get(index + 1) ?? '').join('');
  return whole.length > MOST_PARCEL_LETTERS ? undefined : whole;
}
