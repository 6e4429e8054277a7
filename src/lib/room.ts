/** How much of a browser's storage is used. Sizes are in characters: UTF-16 units, as browsers count them. */

/**
 * What can be stored anywhere. Chromium and Firefox hold 5,242,880 letters. WebKit (Safari) holds as many bytes, and one letter
 * outside Latin-1, such as a curly quote, doubles the text it stands in: so half of that is safe.
 */
export const SAFE_CHARACTERS = 2_621_440;
/** From here on the person is told that room is getting short. */
export const WARN_CHARACTERS = SAFE_CHARACTERS / 2;

/** What one text takes. */
export interface Size {
  readonly characters: number;
  /** As WebKit counts. */
  readonly bytes: number;
}

/** What a key and its text take together. @example sizeOf('ab', '”') // { characters: 3, bytes: 4 } */
export function sizeOf(key: string, text: string): Size {
  const bytes = (part: string): number => part.length * (/[^\0-\xff]/.test(part) ? 2 : 1);
  return { characters: key.length + text.length, bytes: bytes(key) + bytes(text) };
}

/** The sizes together. */
export function sumOf(sizes: readonly Size[]): Size {
  return sizes.reduce((sum, size) => ({ characters: sum.characters + size.characters, bytes: sum.bytes + size.bytes }), {
    characters: 0,
    bytes: 0,
  });
}

/** How full storage is, from 0 to 1, of what is safe everywhere. */
export function fullness({ characters }: Size): number {
  return Math.min(1, characters / SAFE_CHARACTERS);
}
