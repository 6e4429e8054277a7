/** The page for whoever covers: what may go on it, what does, and its sections. */
import { formatDay, formatFullDay } from '../../lib/dates.ts';
import { fact, item, type MarkdownSection } from '../../lib/markdown.ts';
import { capitalized, isolated, linesOf, shortened } from '../../lib/text.ts';
import type { Contact } from '../follow-up/contact.ts';
import type { PlaybookProgress } from '../playbooks/progress.ts';
import type { Service } from '../wins/service.ts';
import { OWN_PART_WORDS, type ItemGroup } from './hand-over-words.ts';
import { OWN_PARTS, type HandOverRecord, type JobNote, type OwnPart } from './job-records.ts';
import type { Job } from './job.ts';
import type { KnownPerson } from './people.ts';

/** Everything that may go on the page. */
export interface HandOverFiles {
  readonly job: Job | undefined;
  readonly services: readonly Service[];
  readonly people: readonly KnownPerson[];
  /** Messages to which no answer has come. */
  readonly waiting: readonly Contact[];
  /** What was written in playbooks about the job. */
  readonly playbooks: readonly PlaybookProgress[];
  readonly notes: readonly JobNote[];
}

/** One thing to tick. */
export interface HandOverItem {
  /** Its kind and the id of what it is, such as `note:abc`. */
  readonly id: string;
  readonly group: ItemGroup;
  readonly text: string;
  /** What belongs to it: tasks, or the rows of a sheet with their labels. */
  readonly below: readonly (readonly [label: string, text: string])[];
  /** It may be private: off unless it is ticked. */
  readonly isPrivate: boolean;
}

/** The playbooks whose sheets are about the job. */
export const JOB_PLAYBOOKS = ['the-first-90-days', 'meetings-that-end', 'micromanagers', 'several-executives'] as const;

/** The name of a row or a sheet as words. @example 'topic-one' → 'Topic one' */
const inWords = (name: string): string => capitalized(name.replaceAll('-', ' '));

/** The rows of a sheet that hold something, by their names; the cells of a row are on one line. */
function rowsOf(cells: Readonly<Record<string, string>>): HandOverItem['below'] {
  const rows = new Map<string, readonly string[]>();
  const inOrder = Object.entries(cells).sort(([a], [b]) => (a.split('/')[0] === b.split('/')[0] ? (a < b ? -1 : 1) : 0));
  for (const [cell, text] of inOrder) {
    const [row = ''] = cell.split('/');
    if (text.trim() !== '') rows.set(row, [...(rows.get(row) ?? []), text.trim()]);
  }
  return [...rows].map(([row, texts]) => [inWords(row), texts.join(' · ')] as const);
}

/** Every sheet of a playbook that holds something: its first copy, which is among the answers, and further ones. */
function sheetsOf({ id, answers, copies = [] }: PlaybookProgress): readonly HandOverItem[] {
  const first = new Map<string, Record<string, string>>();
  for (const [name, text] of Object.entries(answers)) {
    const [sheet = '', ...cell] = name.split('/');
    if (cell.length > 0) first.set(sheet, { ...first.get(sheet), [cell.join('/')]: text });
  }
  const item = (key: string, sheet: string, name: string, cells: Readonly<Record<string, string>>): HandOverItem => ({
    id: `sheet:${id}/${key}`,
    group: 'sheet',
    text: [inWords(sheet.replace(/-sheet$/, '')), name].filter(Boolean).join(': '),
    below: rowsOf(cells),
    isPrivate: true,
  });
  return [
    ...[...first].map(([sheet, cells]) => item(sheet, sheet, '', cells)),
    ...copies.map(({ id: copyId, sheet, name, on, cells }) =>
      item(copyId, sheet, [name.trim(), on === undefined ? '' : formatFullDay(on)].filter(Boolean).join(', '), cells),
    ),
  ].filter(({ below }) => below.length > 0);
}

function serviceItem({ id, name, forWhom, tasks }: Service): HandOverItem {
  const whom = forWhom.trim().replace(/^for\s+/i, '');
  return {
    id: `service:${id}`,
    group: 'service',
    text: `${capitalized(name.trim())}${whom === '' ? '' : `, for ${whom}`}`,
    below: tasks.filter((task) => task.trim() !== '').map((task) => ['', task.trim()]),
    isPrivate: false,
  };
}

/** Somebody, and apart from that what I noted about them for myself. */
function personItems({ id, name, role, own }: KnownPerson): readonly HandOverItem[] {
  const note = own?.note.trim() ?? '';
  const one = (key: string, text: string, isPrivate: boolean): HandOverItem => ({
    ...{ id: `${key}:${id}`, group: 'person', text, below: [], isPrivate },
  });
  return [
    one('person', [name, role].filter(Boolean).join(': '), own === undefined),
    ...(note === '' ? [] : [one('remark', `${name}, your own remark: ${note}`, true)]),
  ];
}

/** Is it what I noted for myself about somebody, and not one more person? */
export const isRemark = ({ id }: HandOverItem): boolean => id.startsWith('remark:');

/** Everything that can be ticked, group by group. `today` is an ISO date. */
export function handOverItems(files: HandOverFiles, today: string): readonly HandOverItem[] {
  const { services, people, waiting, playbooks, notes } = files;
  return [
    ...services.filter(({ name }) => name.trim() !== '').map(serviceItem),
    ...people.flatMap(personItems),
    ...waiting.map(({ id, who, on }): HandOverItem => ({
      ...{ id: `waiting:${id}`, group: 'waiting', below: [], isPrivate: true },
      text: `${isolated(who.trim()) || 'Somebody'} has not answered yet (since ${formatDay(on, today)})`,
    })),
    ...playbooks.flatMap(sheetsOf),
    ...notes.map(({ id, text, word }): HandOverItem => ({
      ...{ id: `note:${id}`, group: 'note', below: [], isPrivate: true },
      text: [word.trim(), text.trim()].filter(Boolean).join(': '),
    })),
  ];
}

/** Is it on the page? What was ticked or unticked, as it was; what nobody touched, unless it is private. */
export function isOnPage({ id, isPrivate }: HandOverItem, { ticks }: Pick<HandOverRecord, 'ticks'>): boolean {
  return ticks[id] ?? !isPrivate;
}

/** The page, part by part. Every text is one line. */
export interface HandOverPage {
  readonly title: string;
  readonly about: string;
  readonly waits: readonly string[];
  readonly ask: readonly string[];
  readonly where: readonly string[];
  readonly services: readonly HandOverItem[];
  readonly sheets: readonly HandOverItem[];
  readonly more: readonly string[];
  readonly notes: readonly string[];
}

function aboutOf({ from, until, forWhom }: HandOverRecord): string {
  const days =
    from !== undefined && until !== undefined
      ? `${formatFullDay(from)} to ${formatFullDay(until)}`
      : from !== undefined
        ? `From ${formatFullDay(from)}`
        : until !== undefined
          ? `Until ${formatFullDay(until)}`
          : '';
  return [days, forWhom.trim() === '' ? '' : `For ${isolated(forWhom.trim())}`].filter(Boolean).join(' · ');
}

/** The title without the name of a person: the page may lie on a desk. @example 'Hand-over: Executive Assistant, Northgate' */
export function handOverTitle(job: Job | undefined): string {
  const what = [job?.role.trim() ?? '', job?.company.trim() ?? ''].filter(Boolean).map(isolated).join(', ');
  return what === '' ? 'Hand-over' : `Hand-over: ${shortened(what, 90)}`;
}

/** The page of what is on it. */
export function handOverPage(job: Job | undefined, handOver: HandOverRecord, items: readonly HandOverItem[]): HandOverPage {
  const on = (group: ItemGroup): readonly HandOverItem[] => items.filter((one) => one.group === group && isOnPage(one, handOver));
  const texts = (group: ItemGroup): readonly string[] =>
    on(group).map(({ text }) => text.replace(', your own remark: ', ': ').replace(/\s+/g, ' '));
  const own = (part: OwnPart): readonly string[] => linesOf(handOver.own[part] ?? '');
  return {
    title: handOverTitle(job),
    about: aboutOf(handOver),
    waits: [...own('waits'), ...texts('waiting')],
    ask: [...own('ask'), ...texts('person')],
    where: own('where'),
    services: on('service'),
    sheets: on('sheet'),
    more: own('more'),
    notes: texts('note'),
  };
}

/** Is there anything on it but its title? */
export function isBlankPage({ title: _title, about: _about, ...parts }: HandOverPage): boolean {
  return Object.values(parts).every((part) => part.length === 0);
}

/** Its sections, in the order in which somebody who covers needs them. */
export function handOverSections(page: HandOverPage): readonly MarkdownSection[] {
  const below = (one: HandOverItem): ReturnType<typeof item> => one.below.flatMap(([label, text]) => fact(label, text));
  const [waits, ask, where, more] = OWN_PARTS.map((part) => OWN_PART_WORDS[part].name);
  const list = (title: string | undefined, lines: readonly string[]): MarkdownSection => ({
    title: title ?? '',
    entries: lines.flatMap((line) => item(line)),
  });
  return [
    list(waits, page.waits),
    list(ask, page.ask),
    list(where, page.where),
    { title: 'What I do', entries: page.services.flatMap((one) => item(one.text, below(one))) },
    ...page.sheets.map((one) => ({ title: one.text, entries: below(one) })),
    list(more, [...page.more, ...page.notes]),
  ];
}
