/** Markdown as a reader of it would see it. */

/** The marks of a text that no backslash holds down; `''` when there are none. */
export function bareMarks(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/[^\\`*_[\]<>|~#]/g, '');
}

/** The text as it is shown: what a backslash holds down is itself. */
export function shownAs(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
