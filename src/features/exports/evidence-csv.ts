/** Salary evidence as a table for a spreadsheet: one row per entry, with the job it was found for. */
import { csvText, type CsvCell } from '../../lib/csv.ts';
import type { CsvForm } from '../../lib/csv-form.ts';
import { minorDigits } from '../../lib/money.ts';
import type { EvidenceEntry } from '../salary/evidence.ts';
import { EVIDENCE_KIND_WORDS, MATCH_WORDS, REACH_WORDS } from '../salary/evidence-words.ts';
import type { Research, ResearchRecord } from '../salary/research.ts';

/** The heads of the table, in order. “From” and “To” are whole units of the currency, equal for a single figure. */
export const EVIDENCE_COLUMNS = [
  'Job',
  'Place of the job',
  'Source',
  'From',
  'To',
  'Currency',
  'Paid by the',
  'Kind of source',
  'Same title?',
  'Where this figure applies',
  'Place',
  'Date of the figure',
  'Link',
  'Note',
] as const;

function evidenceRow({ job, place }: Research, entry: EvidenceEntry): readonly CsvCell[] {
  const amount = (cents: number | undefined): CsvCell => (cents === undefined ? '' : cents / 10 ** minorDigits(entry.currency));
  return [
    job,
    place,
    entry.source,
    amount(entry.lowCents),
    amount(entry.highCents),
    entry.currency,
    entry.basis,
    EVIDENCE_KIND_WORDS[entry.kind],
    MATCH_WORDS[entry.match],
    REACH_WORDS[entry.reach],
    entry.place,
    entry.date ?? '',
    entry.link,
    entry.note,
  ];
}

/** The evidence of all researches as the text of a CSV file. A research without evidence has no row; an entry without a figure has empty cells for it. */
export function evidenceCsv(researches: readonly ResearchRecord[], form?: CsvForm): string {
  return csvText(
    EVIDENCE_COLUMNS,
    researches.flatMap((research) => research.evidence.map((entry) => evidenceRow(research, entry))),
    form,
  );
}
