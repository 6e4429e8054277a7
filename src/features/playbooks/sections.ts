/** A playbook’s text, taken apart into its sections, so that steps and fields can stand at the end of the section they belong to. */

/** One section of the text. */
export interface Section {
  /** Its address on the page, from its heading. */
  readonly id: string;
  /** The heading, as HTML. */
  readonly title: string;
  /** What stands under it, as HTML. */
  readonly html: string;
}

/** Splits rendered HTML at its second-level headings. What comes before the first is the introduction. */
export function splitSections(html: string): { readonly intro: string; readonly sections: readonly Section[] } {
  const [intro = '', ...rest] = html.split(/(?=<h2 )/);
  return {
    intro,
    sections: rest.map((part) => {
      const [, id = '', title = '', body = ''] = /^<h2 id="([^"]*)">([\s\S]*?)<\/h2>([\s\S]*)$/.exec(part) ?? [];
      return { id, title, html: body };
    }),
  };
}

/** What belongs to each section, by section. @throws when something stands under a section that is not there: a mistake in the file. */
export function placeParts<T extends { readonly id: string; readonly under: string }>(
  parts: readonly T[],
  sections: readonly Section[],
  file: string,
): (sectionId: string) => readonly T[] {
  for (const part of parts) {
    if (sections.every((section) => section.id !== part.under)) {
      const known = sections.map((section) => section.id).join(', ');
      throw new Error(`${file}: “${part.id}” is under “${part.under}”, but the sections are ${known}`);
    }
  }
  return (sectionId) => parts.filter((part) => part.under === sectionId);
}
