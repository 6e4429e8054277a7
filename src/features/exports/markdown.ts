/** A case file as one document to read, print or hand to somebody: Markdown. */
import type { WholeCase } from '../../lib/case-part.ts';
import { dayText } from '../../lib/document-words.ts';
import { markdownText } from '../../lib/markdown.ts';
import type { Records, Stored } from '../../lib/records.ts';
import { PARTS, type PartRecords } from './parts.ts';

function wholeCase(records: PartRecords): WholeCase {
  const of = (key: string): Records<Stored> => records.get(key) ?? new Map();
  const names = new Map(PARTS.map(({ key, names: namesIn }) => [key, namesIn?.(of(key))]));
  return {
    recordsOf: of as WholeCase['recordsOf'], // who asks for a key knows what stands under it
    nameOf: (key, id) => names.get(key)?.get(id),
  };
}

/**
 * Everything a person has as one Markdown document: a heading for each part, everything they wrote under its label, empty fields
 * left out. `today` is an ISO date and stands in the title. `''` when there is nothing stored.
 */
export async function caseFileMarkdown(records: PartRecords, today: string): Promise<string> {
  const whole = wholeCase(records);
  const sections = await Promise.all(PARTS.map(({ markdown }) => markdown?.(whole) ?? []));
  return markdownText({ title: `Case file, ${dayText(today)}`, sections: sections.flat() });
}
