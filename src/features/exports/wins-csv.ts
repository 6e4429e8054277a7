/** Wins as a table for a spreadsheet: one row a win, every field as it was typed. */
import { csvText } from '../../lib/csv.ts';
import type { CsvForm } from '../../lib/csv-form.ts';
import { NO_DAY } from '../../lib/parse.ts';
import type { Records } from '../../lib/records.ts';
import { servicesIn, winsIn, type WinsRecord } from '../wins/wins-format.ts';
import { EFFECT_TITLES } from '../wins/win-words.ts';

/** The heads of the table, in order. Days are ISO dates, empty where none could be read. */
export const WINS_COLUMNS = [
  'Day',
  'What I did',
  'For whom',
  'What it brought',
  'Before',
  'After',
  'What it changed',
  'Who or what can confirm it',
  'What they said',
  'Belongs to',
  'Fell short',
  'What it taught me',
  'My line for a CV',
] as const;

/** Every win as the text of a CSV file, the newest first. A service that is gone leaves its cell empty. */
export function winsCsv(records: Records<WinsRecord>, form?: CsvForm): string {
  const services = new Map(servicesIn(records).map(({ id, name }) => [id, name]));
  return csvText(
    WINS_COLUMNS,
    winsIn(records).map((win) => [
      win.happenedOn === NO_DAY ? '' : win.happenedOn,
      win.what,
      win.forWhom,
      win.brought,
      win.before,
      win.after,
      win.effect === undefined ? '' : EFFECT_TITLES[win.effect],
      win.proof,
      win.said,
      services.get(win.serviceId) ?? '',
      win.isShort === true ? 'yes' : '',
      win.learned,
      win.cvLine ?? '',
    ]),
    form,
  );
}
