/** How large a file may be. Apart from the reading, so that the size is known before its code is. */

/** Larger files are not even opened: storage holds a third of it. Bytes. */
export const MOST_FILE_BYTES = 16_000_000;
