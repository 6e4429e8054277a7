/** What files are called: after their thing, in any script, so that every system takes the name. */

/** The longest part of a name, in characters: of four bytes each, with a day and an ending, it stays under the 255 bytes a system allows. */
const MOST_CHARACTERS = 48;
/** Joiners inside words, marks of direction, and everything else nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Surrogate}]/gu;

/** The text cut to so many characters, never within one. */
const cut = (text: string, most = MOST_CHARACTERS): string => [...text].slice(0, most).join('');

/** Letters and digits as they are, in lower case; everything between them is one hyphen. */
function hyphenated(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(UNSEEN, '').replace(/['’]/g, '');
  return cut(words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-/, '')).replace(/-$/, '');
}

/**
 * The name of a file, from what it is, what it is about, its day: parts without a letter or digit are left out. Never empty.
 * @example fileName('ics', 'interview', 'Halden Instruments', '2026-05-14') // 'interview-halden-instruments-2026-05-14.ics'
 */
export function fileName(ending: string, ...parts: readonly (string | undefined)[]): string {
  const name = parts.map((part) => hyphenated(part ?? '')).filter((part) => part !== '');
  return `${name.join('-') || 'greenroom'}.${ending}`;
}

/**
 * The title of what is printed, which browsers make the name of the PDF: readable, without the signs that no file name may hold.
 * @example printTitle('Prep sheet', 'Halden: Instruments', '2026-05-14') // 'Prep sheet, Halden Instruments, 2026-05-14'
 */
export function printTitle(...parts: readonly (string | undefined)[]): string {
  const clean = (part: string): string =>
    cut(
      part
        .replace(/[\\/:*?"<>|\s]+/g, ' ')
        .replace(UNSEEN, '')
        .trim(),
    ).replace(/[. ]+$/, '');
  const words = parts.map((part) => clean(part ?? '')).filter((part) => part !== '');
  return words.join(', ') || 'Greenroom';
}
