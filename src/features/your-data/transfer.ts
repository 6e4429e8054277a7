/**
 * Records on their way to another device without a server: packed letters behind the `#` of a link, in one chunk or, for codes
 * to be scanned one after another, in several. What stands behind the `#` is never sent anywhere.
 */

/** How many letters one code carries: a code of about 89 squares a side, which a phone reads off a screen. */
export const CODE_CHARACTERS = 700;
/** A link longer than this is refused by some messengers; then only codes and files are offered. */
export const MOST_LINK_CHARACTERS = 30_000;
const MOST_CHUNKS = 400;
/** All chunks together. */
const MOST_TRANSFER_CHARACTERS = 280_000;
const MARK = 'take=';

/** One chunk of a transfer. */
export interface Chunk {
  /** Names the transfer: the beginning of the sum of all its letters, so that chunks of two never mix. */
  readonly transfer: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly packed: string;
}

/** A chunk that came in, or that something else stood there; `undefined` when nothing was meant for us. */
export type Arrival = { readonly state: 'chunk'; readonly chunk: Chunk } | { readonly state: 'bad' } | undefined;

/** Cuts packed letters into chunks. */
export function chunksOf(transfer: string, packed: string, most = CODE_CHARACTERS): readonly Chunk[] {
  const of = Math.max(1, Math.ceil(packed.length / most));
  const each = Math.ceil(packed.length / of);
  return Array.from({ length: of }, (_, index) => ({
    transfer,
    number: index + 1,
    of,
    packed: packed.slice(index * each, (index + 1) * each),
  }));
}

/** What stands behind the `#` for a chunk. */
export function fragmentOf({ transfer, number, of, packed }: Chunk): string {
  return `${MARK}${transfer}.${number}.${of}.${packed}`;
}

/** Is this fragment meant for us? */
export function isFragment(fragment: string): boolean {
  return fragment.startsWith(MARK);
}

/** Reads what stood behind the `#`, from anywhere. */
export function chunkIn(fragment: string): Arrival {
  if (!isFragment(fragment)) return undefined;
  if (fragment.length > MOST_TRANSFER_CHARACTERS + 100) return { state: 'bad' };
  const found = /^take=([\w-]{8})\.(\d{1,3})\.(\d{1,3})\.([\w-]+)$/.exec(fragment);
  if (found === null) return { state: 'bad' };
  const [, transfer = '', numberText, ofText, packed = ''] = found;
  const [number, of] = [Number(numberText), Number(ofText)];
  return number < 1 || of < 1 || number > of || of > MOST_CHUNKS
    ? { state: 'bad' }
    : { state: 'chunk', chunk: { transfer, number, of, packed } };
}

/** Which chunks of a transfer are there, and which are missing. */
export interface Gathered {
  readonly transfer: string;
  readonly of: number;
  /** By their number. */
  readonly chunks: ReadonlyMap<number, string>;
}

/** Puts a chunk with those of the same transfer. Twice is as once. A chunk that does not fit the others begins anew. */
export function gathered(before: Gathered | undefined, chunk: Chunk): Gathered {
  const isSame = before?.transfer === chunk.transfer && before.of === chunk.of;
  return { transfer: chunk.transfer, of: chunk.of, chunks: new Map(isSame ? before.chunks : []).set(chunk.number, chunk.packed) };
}

/** The numbers still missing, in order. */
export function missingIn({ of, chunks }: Gathered): readonly number[] {
  return Array.from({ length: of }, (_, index) => index + 1).filter((number) => !chunks.has(number));
}

/** All letters in order; `undefined` as long as a chunk is missing, or when it is more than was ever sent. */
export function wholeOf(all: Gathered): string | undefined {
  if (missingIn(all).length > 0) return undefined;
  const whole = Array.from({ length: all.of }, (_, index) => all.chunks.get(index + 1) ?? '').join('');
  return whole.length > MOST_TRANSFER_CHARACTERS ? undefined : whole;
}
