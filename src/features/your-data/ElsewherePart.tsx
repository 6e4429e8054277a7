import { createSignal, For, type JSX } from 'solid-js';
import { createToday, deviceZone } from '../../browser/clock.ts';
import { deviceLocales, saveTextFile } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { CSV_FORMS, csvFormOf, type CsvForm } from '../../lib/csv-form.ts';
import { fileName } from '../../lib/file-names.ts';
import { Button } from '../../ui/Button.tsx';
import { ReminderFields } from '../../parts/ReminderFields.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { $reminderTimes, chooseReminders } from '../interviews/interviews.store.ts';
import { offersIn, prioritiesIn } from '../offers/worksheet-format.ts';
import { researchesIn } from '../salary/salary-format.ts';
import { winsIn } from '../wins/wins-format.ts';
import { emptyCaseFile, type CaseFileParts } from '../exports/export-parts.ts';
import { partsHere } from './whole-case.store.ts';

/** One form that other programs read. */
interface Form {
  readonly act: string;
  readonly what: string;
  /** What its file is named after, before the day. */
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  /** The text of the file, tables in the form chosen for them; `''` when there is nothing to put in. */
  readonly make: (parts: CaseFileParts, form: CsvForm, today: string) => Promise<string>;
}

const FORMS: readonly Form[] = [
  {
    act: 'Everything as text',
    what: 'Markdown: to read, print or keep in any notes app.',
    name: 'greenroom',
    ending: 'md',
    type: 'text/markdown',
    make: async (parts, _form, today) => (await import('../exports/markdown.ts')).caseFileMarkdown(new Map(Object.entries(parts)), today),
  },
  {
    act: 'The worksheet as a table',
    what: 'CSV: for Excel, Numbers or Sheets. One row for each pro, con and XCon.',
    name: 'offers',
    ending: 'csv',
    type: 'text/csv',
    make: async (parts, form) => {
      const offers = offersIn(parts.offers);
      return offers.length === 0
        ? ''
        : (await import('../exports/worksheet-csv.ts')).worksheetCsv(offers, prioritiesIn(parts.offers), form);
    },
  },
  {
    act: 'Salary evidence as a table',
    what: 'CSV: one row for each figure, with its source and date.',
    name: 'salary evidence',
    ending: 'csv',
    type: 'text/csv',
    make: async (parts, form) => {
      const researches = researchesIn(parts.salary);
      const isEmpty = researches.every((research) => research.evidence.length === 0);
      return isEmpty ? '' : (await import('../exports/evidence-csv.ts')).evidenceCsv(researches, form);
    },
  },
  {
    act: 'Wins as a table',
    what: 'CSV: one row for each, with what it brought.',
    name: 'wins',
    ending: 'csv',
    type: 'text/csv',
    make: async (parts, form) =>
      winsIn(parts.wins).length === 0 ? '' : (await import('../exports/wins-csv.ts')).winsCsv(parts.wins, form),
  },
  {
    act: 'Dates for a calendar',
    what: 'Interviews, reminders and deadlines as .ics.',
    name: 'dates',
    ending: 'ics',
    type: 'text/calendar',
    make: async (parts) => (await import('../exports/calendar.ts')).caseFileCalendar(parts, new Date(), deviceZone()),
  },
];

const nameOf = ({ separator, decimal }: CsvForm): string => separator + decimal;

/** What is mine on this device. The parts come out of stores that were read by their own formats. */
const mine = (): CaseFileParts => ({ ...emptyCaseFile(), ...(Object.fromEntries(partsHere()) as unknown as Partial<CaseFileParts>) });

/** Everything in forms that other programs read. */
export function ElsewherePart(): JSX.Element {
  const today = createToday();
  const times = useStore($reminderTimes);
  const [said, setSaid] = createSignal('');
  const [csvForm, setCsvForm] = createSignal<CsvForm>(csvFormOf(deviceLocales()[0] ?? 'en-US'));
  const take = async (form: Form): Promise<void> => {
    try {
      const text = await form.make(mine(), csvForm(), today());
      if (text === '') {
        setSaid('There is nothing of yours for this yet.');
        return;
      }
      const name = fileName(form.ending, form.name, today());
      saveTextFile(name, text, form.type);
      setSaid(`${name}: handed to the browser.`);
    } catch {
      setSaid('A part of the app could not be loaded. Try again with a connection.');
    }
  };
  return (
    <>
      <ul class="rows stored">
        <For each={FORMS}>
          {(form) => (
            <li class="stored__row">
              <span>
                <b>{form.act}</b>
                <span class="item__note">{form.what}</span>
              </span>
              <Button look="quiet" onClick={() => void take(form)}>
                Save it<span class="visually-hidden">: {form.act}</span>
              </Button>
            </li>
          )}
        </For>
      </ul>
      <SelectField
        label="In tables, separate columns with"
        hint="As your spreadsheet expects it. If a whole row ends up in one cell, try another."
        choices={CSV_FORMS.map((form) => ({
          value: nameOf(form),
          text: `${form.separator === ',' ? 'Comma' : 'Semicolon'}, decimals as 7${form.decimal}5`,
        }))}
        value={nameOf(csvForm())}
        onChange={(name) => setCsvForm(CSV_FORMS.find((form) => nameOf(form) === name) ?? CSV_FORMS[0])}
      />
      <ReminderFields about="all" times={times()} onChange={chooseReminders} />
      <p class="soft" role="status">
        {said()}
      </p>
    </>
  );
}
