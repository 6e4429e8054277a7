/** Tables for a spreadsheet, as CSV (RFC 4180). What a person wrote is never taken for a formula. */
import { asString, generateCsv, mkConfig } from 'export-to-csv';
import { CSV_FORMS, type CsvForm } from './csv-form.ts';

/** What stands in a cell: a text, a number, or nothing (`''`). */
export type CsvCell = string | number;

/**
 * Starts of a formula that `escapeFormulas` does not know: full-width and small signs, and any sign behind a line break, spaces or
 * characters nobody sees, which some spreadsheets take off. See OWASP, “CSV Injection”.
 */
const OTHER_FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[＝＋－＠﹦﹢﹣﹫]|[\s\p{Cc}\p{Cf}]+[=+\-@]|\n)/u;

const asCell = (cell: CsvCell): CsvCell => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : '';
  return OTHER_FORMULA.test(cell) ? `'${cell}` : cell;
};

/**
 * A table as the text of a CSV file, with a byte order mark so that every spreadsheet reads it as UTF-8. A text that could be a
 * formula gets an apostrophe in front; numbers stay numbers, one that is none (`NaN`) is an empty cell. A row that is too short is
 * filled up, one that is too long is cut.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[], form: CsvForm = CSV_FORMS[0]): string {
  const config = mkConfig({
    columnHeaders: columns.map((displayLabel, at) => ({ key: `c${at}`, displayLabel })),
    escapeFormulas: true,
    useBom: true,
    fieldSeparator: form.separator,
    decimalSeparator: form.decimal,
  });
  const table = rows.map((row) => Object.fromEntries(columns.map((_, at) => [`c${at}`, asCell(row[at] ?? '')])));
  return asString(generateCsv(config)(table));
}
