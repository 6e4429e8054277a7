/** A case file as one document to read, print or hand to somebody: Markdown. */
import { markdownText, type MarkdownSection } from '../../lib/markdown.ts';
import { namedOffers, type CaseFileParts } from './export-parts.ts';
import { messagesSection, playbooksSection, type PlaybookTitles } from './markdown-messages.ts';
import { offersSection } from './markdown-offers.ts';
import { interviewsSection } from './markdown-prep.ts';
import { salarySection } from './markdown-salary.ts';
import { promisesSection, talksSection } from './markdown-talks.ts';
import { dayText } from './markdown-words.ts';

/** The document as a tree of headings and lists; `today` is an ISO date. */
function caseFileSection(parts: CaseFileParts, today: string, titles: PlaybookTitles): MarkdownSection {
  const offers = namedOffers(parts.offers);
  return {
    title: `Case file, ${dayText(today)}`,
    sections: [
      interviewsSection(parts.interviews, offers),
      offersSection(parts.offers, offers),
      salarySection(parts.salary),
      talksSection(parts, offers),
      promisesSection(parts, offers),
      messagesSection(parts['follow-up']),
      playbooksSection(parts.playbooks, titles),
    ],
  };
}

/**
 * Everything a person has as one Markdown document: a heading for each part, everything they wrote under its label, empty fields
 * left out. `today` is an ISO date and stands in the title; a playbook without a title goes by the name of its file. `''` when there
 * is nothing stored.
 */
export function caseFileMarkdown(parts: CaseFileParts, today: string, titles: PlaybookTitles = new Map()): string {
  return markdownText(caseFileSection(parts, today, titles));
}
