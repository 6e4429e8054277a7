/** Interviews as stored: one's own and the sample's, each with the strengths and stories they share, and what a person does with them. */
import { computed, type ReadableAtom } from 'nanostores';
import { nowLocal } from '../../browser/clock.ts';
import { newId } from '../../browser/device.ts';
import { persistRecords } from '../../storage/persisted.ts';
import { rememberRemovals } from '../../storage/undo.ts';
import { changeIn, dropFrom, dropUndefined, insert, type ChangeOf } from '../../lib/list.ts';
import { isTombstone, liveRecords, type Stored } from '../../lib/records.ts';
import { blankDebrief, type Debrief } from './debrief.ts';
import {
  blankInterview,
  blankItem,
  isUntouched,
  changeInterview,
  type Homework,
  type Interview,
  type ItemList,
  type ItemOf,
  type StyleNote,
} from './interview.ts';
import {
  INTERVIEWS_FORMAT,
  recordsOf,
  type Asked,
  type InterviewsRecord,
  type Reminder,
  type Story,
  type Strength,
} from './interviews-format.ts';
import { askAfter, momentAfter, thankYouDue } from './when.ts';

const own = persistRecords('interviews', INTERVIEWS_FORMAT);
const sample = persistRecords('interviews-sample', INTERVIEWS_FORMAT, 'shared');

const both = <T extends InterviewsRecord['type']>(type: T): ReadableAtom<readonly Extract<InterviewsRecord, { readonly type: T }>[]> =>
  computed([own.$records, sample.$records], (mine, samples) => [...recordsOf(mine, type), ...recordsOf(samples, type)]);

/** Every interview, the sample's too. */
export const $interviews = both('interview');
/** Every strength; which go with an interview says {@link isSampleId}. */
export const $strengths = both('strength');
/** Every story. */
export const $stories = both('story');
/** Everything that was asked, in the order it was typed. */
export const $asked = both('asked');
/** Messages that may be due. */
export const $reminders = both('reminder');
/** Is the cue card dark, whatever the device says? */
export const $isCueDark: ReadableAtom<boolean> = computed(own.$records, (records) => recordsOf(records, 'cue-look')[0]?.isDark ?? false);

/** The last removal, its undoing and its dismissal. */
export const removals = rememberRemovals();

/** Does this record belong to the sample? */
export function isSampleId(id: string): boolean {
  const record = sample.$records.get().get(id);
  return record !== undefined && !isTombstone(record);
}

/** Which strengths and stories go with an interview: one’s own with one’s own, the sample’s with the sample. */
export function goesWith(interviewId: string): (record: { readonly id: string }) => boolean {
  const isSample = isSampleId(interviewId);
  return (record) => isSampleId(record.id) === isSample;
}

/** One’s own interviews; the sample’s only as long as there are none. */
export function preferOwn(interviews: readonly Interview[]): readonly Interview[] {
  const mine = interviews.filter((file) => !isSampleId(file.id));
  return mine.length > 0 ? mine : interviews;
}

/** The place after all others. */
const nextOrder = (list: readonly { readonly order: number }[]): number => Math.max(0, ...list.map((one) => one.order)) + 1;

const storeOf = (id: string): typeof own => (isSampleId(id) ? sample : own);
/** `updatedAt` is set by the store. */
const put = (store: typeof own, record: Omit<InterviewsRecord, 'updatedAt'>): void =>
  store.put({ ...record, updatedAt: 0 } as InterviewsRecord);

function edit<T extends InterviewsRecord['type']>(
  id: string,
  type: T,
  change: (record: Extract<InterviewsRecord, { readonly type: T }>) => Extract<InterviewsRecord, { readonly type: T }>,
): void {
  const store = storeOf(id);
  const record = recordsOf(store.$records.get(), type).find((one) => one.id === id);
  if (record !== undefined) store.put(change(record));
}

const editFile = (id: string, change: (file: Interview & Stored) => Interview): void =>
  edit(id, 'interview', (file) => ({ ...change(file), updatedAt: file.updatedAt }));

/** Adds an empty prep file and returns its id. One that is still untouched is given again. */
export function addInterview(): string {
  const untouched = recordsOf(own.$records.get(), 'interview').find((file) => isUntouched(file));
  if (untouched !== undefined) return untouched.id;
  const id = newId();
  put(own, blankInterview(id));
  return id;
}

/** Changes the single fields of a prep file. */
export function describeInterview(id: string, change: ChangeOf<Interview>): void {
  editFile(id, (file) => changeInterview(file, change));
}

/** Removes a prep file, with what was asked and what is due; strengths and stories stay. Can be undone. */
export function removeInterview(id: string): void {
  const store = storeOf(id);
  const gone = liveRecords(store.$records.get()).filter(
    (record) => record.id === id || ('interviewId' in record && record.interviewId === id),
  );
  if (gone.length === 0) return;
  for (const record of gone) store.remove(record.id);
  removals.offerUndo({ id, text: 'Interview removed', restore: () => gone.forEach(store.put) });
}

/** Adds a person, tidbit, prop, path or question and returns its id. Blank text adds nothing. */
export function addTo(id: string, list: ItemList, text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const itemId = newId();
  editFile(id, (file) => ({ ...file, [list]: insert<ItemOf<ItemList>>(file[list], blankItem(list, itemId, text.trim())) }));
  return itemId;
}

/** Changes one item of a list. */
export function changeItem<L extends ItemList>(id: string, list: L, itemId: string, change: Partial<ItemOf<L>>): void {
  editFile(id, (file) => ({ ...file, [list]: changeIn<ItemOf<ItemList>>(file[list], itemId, change) }));
}

const REMOVED: Readonly<Record<ItemList, string>> = {
  people: 'Person removed',
  tidbits: 'Tidbit removed',
  props: 'Prop removed',
  paths: 'Path removed',
  questions: 'Question removed',
};

/** Removes an item of a list; can be undone. */
export function removeItem(id: string, list: ItemList, itemId: string): void {
  const items: readonly ItemOf<ItemList>[] = $interviews.get().find((file) => file.id === id)?.[list] ?? [];
  const at = items.findIndex((item) => item.id === itemId);
  const item = items[at];
  if (item === undefined) return;
  editFile(id, (file) => ({ ...file, [list]: dropFrom<ItemOf<ItemList>>(file[list], itemId) }));
  removals.offerUndo({
    id: itemId,
    text: REMOVED[list],
    restore: () => editFile(id, (file) => ({ ...file, [list]: insert<ItemOf<ItemList>>(file[list], item, at) })),
  });
}

const replaceTopic = <T extends { readonly id: string }>(noted: readonly T[], topic: T): readonly T[] =>
  noted.some((one) => one.id === topic.id) ? noted.map((one) => (one.id === topic.id ? topic : one)) : [...noted, topic];

/** Notes one topic of the homework. */
export function noteHomework(id: string, topic: Homework): void {
  editFile(id, (file) => ({ ...file, homework: replaceTopic(file.homework, topic) }));
}

/** Notes one topic of the working-style match. */
export function noteStyle(id: string, topic: StyleNote): void {
  editFile(id, (file) => ({ ...file, style: replaceTopic(file.style, topic) }));
}

/** Chooses a story for this interview, or leaves it out. */
export function chooseStory(id: string, storyId: string, isChosen: boolean): void {
  editFile(id, (file) => {
    const others = file.storyIds.filter((one) => one !== storyId);
    return { ...file, storyIds: isChosen ? [...others, storyId] : others };
  });
}

/** Adds a strength to those of this interview's owner and returns its id. Blank text adds nothing. */
export function addStrength(forInterview: string, text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const id = newId();
  put(storeOf(forInterview), { id, type: 'strength', text: text.trim(), order: nextOrder($strengths.get()) } as Strength);
  return id;
}

/** Adds a story, chosen for this interview, and returns its id. Blank text adds nothing. */
export function addStory(forInterview: string, title: string): string | undefined {
  if (title.trim() === '') return undefined;
  const id = newId();
  put(storeOf(forInterview), {
    id,
    type: 'story',
    title: title.trim(),
    situation: '',
    action: '',
    result: '',
    shows: '',
    order: nextOrder($stories.get()),
  } as Story);
  chooseStory(forInterview, id, true);
  return id;
}

/** Changes a strength. */
export function changeStrength(id: string, text: string): void {
  edit(id, 'strength', (record) => ({ ...record, text }));
}

/** Changes a story. */
export function changeStory(id: string, change: Partial<Omit<Story, 'id' | 'type'>>): void {
  edit(id, 'story', (record) => ({ ...record, ...change }));
}

/** Removes a strength, a story or something asked from every interview; can be undone, also by what is given back. */
export function removeShared(id: string, text: string): () => void {
  const store = storeOf(id);
  const record = store.$records.get().get(id);
  if (record === undefined || isTombstone(record)) return () => undefined;
  store.remove(id);
  const restore = (): void => store.put(record);
  removals.offerUndo({ id, text, restore });
  return restore;
}

/** Notes what was asked, one question a line; returns how many were added. */
export function noteAsked(interviewId: string, lines: string): number {
  const texts = lines.split(/\r?\n/).map((line) => line.trim());
  const filled = texts.filter((line) => line !== '');
  const first = nextOrder($asked.get());
  filled.forEach((text, index) => put(storeOf(interviewId), blankAsked(interviewId, text, first + index)));
  return filled.length;
}

const blankAsked = (interviewId: string, text: string, order: number): Asked => ({
  id: newId(),
  type: 'asked',
  interviewId,
  text,
  landed: 'unsaid',
  better: '',
  order,
});

/** Keeps a question whose answer did not land, with a better one, outside of any interview where `interviewId` is ''. Gives its id; a blank question keeps nothing. */
export function keepAnswer(interviewId: string, text: string, better: string, isSample = isSampleId(interviewId)): string | undefined {
  if (text.trim() === '') return undefined;
  const asked: Asked = { ...blankAsked(interviewId, text.trim(), nextOrder($asked.get())), landed: 'no', better: better.trim() };
  put(isSample ? sample : own, asked);
  return asked.id;
}

/** Says whether an answer landed, or what to say next time. */
export function judgeAsked(id: string, change: Partial<Pick<Asked, 'landed' | 'better' | 'text'>>): void {
  edit(id, 'asked', (record) => ({ ...record, ...change }));
}

/** Changes the debrief of an interview. */
export function writeDebrief(id: string, change: ChangeOf<Debrief>): void {
  editFile(id, (file) =>
    changeInterview(file, { debrief: dropUndefined({ ...(file.debrief ?? blankDebrief()), ...(change as Partial<Debrief>) }) }),
  );
}

/** Notes that a message is due: a thank-you within a day, or one after the date they gave. Noting it again changes the date. */
export function noteReminder(interview: Interview, about: Reminder['about']): void {
  const found = $reminders.get().find((one) => one.interviewId === interview.id && one.about === about);
  const dueAt =
    about === 'thank-you' ? thankYouDue(interview, nowLocal()) : askAfter(interview.debrief?.decideBy ?? nowLocal().slice(0, 10));
  put(storeOf(interview.id), { id: found?.id ?? newId(), type: 'reminder', interviewId: interview.id, about, dueAt } as Reminder);
}

/** Notes that a message was sent or is not needed, today unless told; can be undone, also by what is given back. */
export function settleReminder(id: string, on = nowLocal().slice(0, 10)): () => void {
  edit(id, 'reminder', (record) => ({ ...record, doneOn: on }));
  const restore = (): void => edit(id, 'reminder', ({ doneOn: _, ...open }) => open);
  removals.offerUndo({ id, text: 'Taken off the list', restore });
  return restore;
}

/** Fixes the cue card as dark, or gives it back to the device. */
export function darkenCue(isDark: boolean): void {
  put(own, { id: 'cue-look', type: 'cue-look', isDark } as InterviewsRecord);
}

/** Loads the sample, set for tomorrow, and returns its id. Own interviews are never touched. */
export async function loadSample(): Promise<string> {
  const { sampleInterview } = await import('./sample-interview.ts');
  const { interview, strengths, stories } = sampleInterview(momentAfter(nowLocal(), 24 * 60).slice(0, 10));
  if (!isSampleId(interview.id)) for (const record of [interview, ...strengths, ...stories]) put(sample, record as InterviewsRecord);
  return interview.id;
}

/** Removes the sample and everything done to it, without a trace; while this page is open it can be undone. */
export function removeSample(): void {
  const records = liveRecords(sample.$records.get());
  sample.erase();
  removals.offerUndo({ id: 'sample-interview', text: 'Sample removed', restore: () => records.forEach(sample.put) });
}
