/** The keys of everything stored. */

/** Every key of ours starts with this; the name of a feature follows. */
export const KEY_PREFIX = 'greenroom:';
