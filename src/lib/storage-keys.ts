/** The keys of everything stored. */

/** Every key of ours starts with this; the name of a feature follows. */
export const KEY_PREFIX = 'greenroom:';

/** Stands before the name of every half-typed text, in the storage of a tab. */
export const DRAFT_PREFIX = 'greenroom-draft:';

/** After the name of a half-typed text: what stood in it when the page was left, and when that was. */
export const DRAFT_LEFT = ':left';

/** Stands in the keys of text that was set aside because it could not be read or had to be mended; the time follows. */
export const ASIDE_MARK = ':unreadable:';

const SAMPLE_MARK = '-sample';

/** The name under which the sample of a feature is stored, beside one's own. */
export function sampleOf(feature: string): string {
  return feature + SAMPLE_MARK;
}

/** The feature whose part this is, whether it is one's own or the sample. */
export function featureOf(part: string): string {
  return isSampleKey(part) ? part.slice(0, -SAMPLE_MARK.length) : part;
}

/** Does this key, or name of a stored part, hold a sample? */
export function isSampleKey(key: string): boolean {
  return key.endsWith(SAMPLE_MARK);
}
