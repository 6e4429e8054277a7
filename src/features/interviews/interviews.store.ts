/** Interviews as stored: one's own and the sample's, each with the strengths and stories they share, and what a person does with them. */
import { computed, type ReadableAtom } from 'nanostores';
import { $zone, deviceZone, nowLocal } from '../../browser/clock.ts';
import { newId } from '../../browser/device.ts';
import { act, quietly } from '../../storage/act.ts';
import type { Unstamped } from '../../storage/persisted.ts';
import { persistWithSample, type Whose } from '../../storage/with-sample.ts';
import { changeIn, dropFrom, dropUndefined, insert, type ChangeOf } from '../../lib/list.ts';
import type { KindOf, RecordOfKind } from '../../lib/record-kinds.ts';
import { liveRecords, type Stored } from '../../lib/records.ts';
import { blankDebrief, type Debrief } from './debrief.ts';
import { changeWithZone, interviewHere, lacksZone, type InterviewHere } from './here.ts';
import { blankItem } from './blank-item.ts';
import { blankInterview, changeInterview, type Homework, type Interview, type ItemList, type ItemOf, type StyleNote } from './interview.ts';
import { interviewRecords, unjudgedQuestion, INTERVIEWS_FORMAT } from './interviews-format.ts';
import type { Asked, Due, InterviewsRecord, Reminder, Story } from './interviews-format.ts';
import { USUAL_REMINDERS, type ReminderTimes } from '../../lib/reminder-times.ts';
import { splitPerson } from '../../lib/split-person.ts';
import { linesOf } from '../../lib/text.ts';
import { ITEM_REMOVED_WORDS } from './stage-words.ts';
import { isUntouchedInterview } from './untouched.ts';
import { momentAfter, newDue } from './when.ts';

/** All records of the interviews; for the stores of this feature only. */
export const interviews = persistWithSample('interviews', INTERVIEWS_FORMAT);

/** The records of one type, one’s own and the sample’s; for the stores of this feature only. */
export const both = <T extends KindOf<InterviewsRecord>>(type: T): ReadableAtom<readonly RecordOfKind<InterviewsRecord, T>[]> =>
  interviews.both((records) => interviewRecords(records, type));

const $typed = both('interview');
/** Where times without a zone were first read; `undefined` as long as there was none. */
export const $readIn: ReadableAtom<string | undefined> = computed(
  interviews.$own,
  (records) => interviewRecords(records, 'read-in')[0]?.zone,
);
/** Every interview, the sample's too, on the clock of where this person is now. */
export const $interviews: ReadableAtom<readonly (InterviewHere & Stored)[]> = computed([$typed, $zone, $readIn], (all, here, readIn) =>
  all.map((interview) => interviewHere(interview, here, readIn)),
);
/** Every strength; which go with an interview says {@link isSampleId}. */
export const $strengths = both('strength');
/** Every story. */
export const $stories = both('story');
/** Everything that was asked, in the order it was typed. */
export const $asked = both('asked');
/** What is settled of the messages that may be due. */
export const $reminders = both('reminder');
/** Is the cue card dark, whatever the device says? */
export const $isCueDark: ReadableAtom<boolean> = computed(
  interviews.$own,
  (records) => interviewRecords(records, 'cue-look')[0]?.isDark ?? false,
);
/** When reminders in calendar files come. */
export const $reminderTimes: ReadableAtom<ReminderTimes> = computed(
  interviews.$own,
  (records) => interviewRecords(records, 'reminder-times')[0] ?? USUAL_REMINDERS,
);

/** Does this record belong to the sample? */
export const isSampleId = interviews.isSample;

/** Which strengths and stories go with an interview: one’s own with one’s own, the sample’s with the sample. */
export function goesWith(interviewId: string): (record: { readonly id: string }) => boolean {
  const isSample = isSampleId(interviewId);
  return (record) => isSampleId(record.id) === isSample;
}

/** One’s own interviews; the sample’s only as long as there are none. Those with nothing in them are left out. */
export function preferOwn<I extends Interview>(list: readonly I[]): readonly I[] {
  const filled = list.filter((one) => !isUntouchedInterview(one));
  const mine = filled.filter(({ id }) => !isSampleId(id));
  return mine.length > 0 ? mine : filled;
}

/** The place after all others. */
export const nextOrder = (list: readonly { readonly order: number }[]): number => Math.max(0, ...list.map((one) => one.order)) + 1;

/** A record of one type, with its stamp. */
type RecordOf<T extends InterviewsRecord['type']> = Extract<InterviewsRecord, { readonly type: T }>;

/** Changes one record, if it is of this type; for the stores of this feature only. */
export function edit<T extends InterviewsRecord['type']>(
  id: string,
  type: T,
  change: (record: RecordOf<T>) => Omit<RecordOf<T>, 'updatedAt'>,
): void {
  const record = interviews.find(id);
  // Its type says which it is.
  if (record?.type === type) interviews.put(change(record as RecordOf<T>) as Unstamped<InterviewsRecord>);
}

const editInterview = (id: string, change: (interview: Interview & Stored) => Interview): void => edit(id, 'interview', change);

/** The prep file begun last: it is stored by its first edit. */
export const $begunInterview = interviews.$begun as ReadableAtom<Interview | undefined>; // addInterview begins nothing else

/** Begins an empty prep file and returns its id. One that is still untouched is given again. */
export function addInterview(): string {
  const stored = interviewRecords(interviews.$own.get(), 'interview').find((interview) => isUntouchedInterview(interview));
  const untouched = stored?.id ?? interviews.untouchedId();
  if (untouched !== undefined) return untouched;
  const id = newId();
  interviews.begin(blankInterview(id));
  return id;
}

/** Changes the single fields of a prep file. The time of a call is kept with the zone in which it is typed. */
export function describeInterview(id: string, change: ChangeOf<Interview>): void {
  editInterview(id, (interview) => changeWithZone(interview, change, deviceZone()));
}

/** Notes that times without a zone are read here, unless they were read elsewhere before. */
export function noteReadIn(): void {
  if ($readIn.get() === undefined) quietly(() => interviews.put({ id: 'read-in', type: 'read-in', zone: deviceZone() }, 'own'));
}

// Not within the reading itself, which may be in the middle of an edit.
interviews.$own.subscribe((records) => {
  const today = nowLocal().slice(0, 10);
  if ($readIn.get() === undefined && interviewRecords(records, 'interview').some((interview) => lacksZone(interview, today)))
    queueMicrotask(noteReadIn);
});

/** Removes a prep file, with what was asked and what is due; strengths and stories stay. Can be undone. */
export function removeInterview(id: string): void {
  const records = liveRecords((isSampleId(id) ? interviews.$sample : interviews.$own).get());
  if (interviews.untouchedId() === id) interviews.remove(id);
  act('Interview removed', () => {
    for (const record of records)
      if (record.id === id || ('interviewId' in record && record.interviewId === id)) interviews.remove(record.id);
  });
}

/** Adds a person (a role typed behind the name goes where roles stand), tidbit, prop, path or question and returns its id. Blank text adds nothing. */
export function addPrepItem(id: string, list: ItemList, text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const itemId = newId();
  const person = list === 'people' ? splitPerson(text) : undefined;
  const item =
    person?.isSure === true ? { ...blankItem('people', itemId, person.name), role: person.role } : blankItem(list, itemId, text.trim());
  editInterview(id, (interview) => ({ ...interview, [list]: insert<ItemOf<ItemList>>(interview[list], item) }));
  return itemId;
}

/** Changes one item of a list. */
export function changePrepItem<L extends ItemList>(id: string, list: L, itemId: string, change: Partial<ItemOf<L>>): void {
  editInterview(id, (interview) => ({ ...interview, [list]: changeIn<ItemOf<ItemList>>(interview[list], itemId, change) }));
}

/** Removes an item of a list; can be undone. */
export function removePrepItem(id: string, list: ItemList, itemId: string): void {
  act(ITEM_REMOVED_WORDS[list], () =>
    editInterview(id, (interview) => ({ ...interview, [list]: dropFrom<ItemOf<ItemList>>(interview[list], itemId) })),
  );
}

const replaceTopic = <T extends { readonly id: string }>(noted: readonly T[], topic: T): readonly T[] =>
  noted.some((one) => one.id === topic.id) ? noted.map((one) => (one.id === topic.id ? topic : one)) : [...noted, topic];

/** Notes one topic of the homework. */
export function noteHomework(id: string, topic: Homework): void {
  editInterview(id, (interview) => ({ ...interview, homework: replaceTopic(interview.homework, topic) }));
}

/** Notes one topic of the working-style match. */
export function noteStyle(id: string, topic: StyleNote): void {
  editInterview(id, (interview) => ({ ...interview, style: replaceTopic(interview.style, topic) }));
}

/** Chooses a story for this interview, or leaves it out. */
export function chooseStory(id: string, storyId: string, isChosen: boolean): void {
  editInterview(id, (interview) => {
    const others = interview.storyIds.filter((one) => one !== storyId);
    return { ...interview, storyIds: isChosen ? [...others, storyId] : others };
  });
}

/** Adds a strength to those of this interview's owner and returns its id. Blank text adds nothing. */
export function addStrength(forInterview: string, text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const id = newId();
  interviews.put({ id, type: 'strength', text: text.trim(), order: nextOrder($strengths.get()) }, interviews.whose(forInterview));
  return id;
}

/** Adds a story, chosen for this interview, and returns its id. Blank text adds nothing. */
export function addStory(forInterview: string, title: string): string | undefined {
  if (title.trim() === '') return undefined;
  const id = newId();
  const story = { id, type: 'story', title: title.trim(), situation: '', action: '', result: '', shows: '' } as const;
  act('', () => {
    interviews.put({ ...story, order: nextOrder($stories.get()) }, interviews.whose(forInterview));
    chooseStory(forInterview, id, true);
  });
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

/** Removes a strength, a story or something asked from every interview; can be undone under these words. */
export function removeShared(id: string, words: string): void {
  if (interviews.find(id) !== undefined) act(words, () => interviews.remove(id));
}

/** Notes what was asked, one question a line; returns how many were added. */
export function noteAsked(interviewId: string, lines: string): number {
  const filled = linesOf(lines);
  const first = nextOrder($asked.get());
  const whose = interviews.whose(interviewId);
  act('', () => filled.forEach((text, index) => interviews.put(blankAsked(interviewId, text, first + index), whose)));
  return filled.length;
}

const blankAsked = (interviewId: string, text: string, order: number): Asked =>
  unjudgedQuestion(newId(), interviewId, text, order, nowLocal().slice(0, 10));

/** Keeps a question whose answer did not land, with a better one, outside of any interview where `interviewId` is ''. Gives its id; a blank question keeps nothing. */
export function keepAnswer(
  interviewId: string,
  text: string,
  better: string,
  whose: Whose = interviews.whose(interviewId),
): string | undefined {
  if (text.trim() === '') return undefined;
  const asked: Asked = { ...blankAsked(interviewId, text.trim(), nextOrder($asked.get())), landed: 'no', better: better.trim() };
  interviews.put(asked, whose);
  return asked.id;
}

/** Says whether an answer landed, what to say next time, or which question of the bank it was not. */
export function judgeAsked(id: string, change: ChangeOf<Pick<Asked, 'landed' | 'better' | 'text' | 'unlike'>>): void {
  edit(id, 'asked', (record) => dropUndefined({ ...record, ...(change as Partial<Asked>) }));
}

/** Changes the debrief of an interview. */
export function writeDebrief(id: string, change: ChangeOf<Debrief>): void {
  editInterview(id, (interview) =>
    changeInterview(interview, { debrief: dropUndefined({ ...(interview.debrief ?? blankDebrief()), ...(change as Partial<Debrief>) }) }),
  );
}

/** Notes the day by which they wanted to decide: it is on Today from then on. What was settled about another day no longer counts. */
export function noteTheirDate(id: string, decideBy: string | undefined): void {
  const noted = $reminders.get().filter((one) => one.interviewId === id && one.about === 'their-date');
  // Typing alone is no act of its own: a day typed digit by digit is one edit.
  if (noted.length === 0) return writeDebrief(id, { decideBy });
  act('', () => {
    writeDebrief(id, { decideBy });
    for (const one of noted) interviews.remove(one.id);
  });
}

/** Notes that what is due after an interview was sent or is not needed, today unless told; can be undone. */
export function settleDue({ interviewId, about, personId }: Due, on = nowLocal().slice(0, 10)): void {
  const interview = $interviews.get().find((one) => one.id === interviewId);
  const isIt = (one: Reminder): boolean => one.interviewId === interviewId && one.about === about && one.personId === personId;
  const found = $reminders.get().find(isIt);
  if (interview === undefined) return;
  const due = newDue({ interviewId, about, ...(personId === undefined ? {} : { personId }) }, interview, nowLocal());
  const settled: Reminder = { ...(found ?? { id: newId(), ...due }), doneOn: on };
  act('Taken off the list', () => interviews.put(settled, interviews.whose(interviewId)));
}

/** Takes back that something was settled: it is due again. */
export function reopenDue(reminderId: string): void {
  edit(reminderId, 'reminder', ({ doneOn: _before, ...record }) => record);
}

/** Fixes the cue card as dark, or gives it back to the device. */
export function darkenCue(isDark: boolean): void {
  interviews.put({ id: 'cue-look', type: 'cue-look', isDark }, 'own');
}

/** Chooses when reminders in calendar files come. */
export function chooseReminders(change: Partial<ReminderTimes>): void {
  interviews.put({ ...$reminderTimes.get(), ...change, id: 'reminder-times', type: 'reminder-times' }, 'own');
}

/** Loads the sample, set for tomorrow, and returns its id. Own interviews are never touched. */
export async function loadSampleInterview(): Promise<string> {
  const { sampleInterview } = await import('./sample-interview.ts');
  const { interview, strengths, stories, answers, references } = sampleInterview(momentAfter(nowLocal(), 24 * 60).slice(0, 10));
  if (!isSampleId(interview.id)) interviews.loadSample([interview, ...strengths, ...stories, ...answers, ...references]);
  return interview.id;
}
