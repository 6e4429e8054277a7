/** How a table is written for the spreadsheet of this person. Apart from csv.ts, which is only wanted once one is saved. */

/** How the cells of a row are parted, and the decimals of a number: as the spreadsheet of this person reads them. */
export interface CsvForm {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** The forms there are. A comma never parts both. */
export const CSV_FORMS = [
  { separator: ',', decimal: '.' },
  { separator: ';', decimal: ',' },
  { separator: ';', decimal: '.' },
] as const satisfies readonly CsvForm[];

/**
 * The form in which spreadsheets set to this locale expect a file: semicolons where decimals have a comma, and where thousands have an
 * apostrophe, as in Switzerland; else commas. @example csvFormOf('de-DE') // { separator: ';', decimal: ',' }
 */
export function csvFormOf(locale: string): CsvForm {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(12345.6);
  const sign = (type: 'decimal' | 'group'): string => parts.find((part) => part.type === type)?.value ?? '';
  if (sign('decimal') === ',') return CSV_FORMS[1];
  return /['’]/.test(sign('group')) ? CSV_FORMS[2] : CSV_FORMS[0];
}
