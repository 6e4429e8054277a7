/** The job as stored, one's own and the sample's, and what a person does with it. */
import { computed, type ReadableAtom } from 'nanostores';
import { newId, todayIso } from '../../browser/device.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import type { Records } from '../../lib/records.ts';
import { act } from '../../storage/act.ts';
import { persistWithSample, type Whose } from '../../storage/with-sample.ts';
import { blankJob, type Job } from './job.ts';
import { colleaguesIn, handOverIn, JOB_FORMAT, jobRecords, notesIn, type JobRecord } from './job-format.ts';
import type { Colleague, HandOverRecord, JobNote } from './job-records.ts';

/** The records under the keys of the job. */
export const job = persistWithSample('job', JOB_FORMAT);

/** Is the sample open? It is shown alone: one's own job is never mixed with it, and stays as it is. */
export const $isSampleOpen: ReadableAtom<boolean> = computed(job.$sample, (sample) => jobRecords(sample, 'job').length > 0);
const $shown: ReadableAtom<Records<JobRecord>> = computed([job.$own, job.$sample, $isSampleOpen], (own, sample, isSample) =>
  isSample ? sample : own,
);
const whose = (): Whose => ($isSampleOpen.get() ? 'sample' : 'own');

/** Every job that was typed or changed. */
export const $jobs: ReadableAtom<readonly Job[]> = computed($shown, (records) => jobRecords(records, 'job'));
/** The notes, the newest first. */
export const $notes: ReadableAtom<readonly JobNote[]> = computed($shown, notesIn);
/** The people I added, in their order. */
export const $colleagues: ReadableAtom<readonly Colleague[]> = computed($shown, colleaguesIn);
/** The page for whoever covers. */
export const $handOver: ReadableAtom<HandOverRecord> = computed($shown, handOverIn);

/** Adds a job with what is known of it, and returns its id. */
export function addJob(known: ChangeOf<Omit<Job, 'id' | 'type'>>): string {
  const id = newId();
  act('', () => job.put(dropUndefined({ ...blankJob(id), ...(known as Partial<Job>) }), whose()));
  return id;
}

/** Changes a job as it is shown. One from a yes is stored by its first edit; its first day goes on following the yes until one is typed here. */
export function changeJob(shown: Job, change: ChangeOf<Omit<Job, 'id' | 'type'>>): void {
  const stored = $jobs.get().find(({ id }) => id === shown.id) ?? { ...shown, startedOn: undefined };
  job.put(dropUndefined({ ...stored, ...change }) as Job, whose()); // what is undefined is gone
}

/** Notes that a job is over as of today, and takes it off Today at once. Can be undone. */
export function leaveJob(shown: Job): void {
  act('Off Today: you left', () => changeJob(shown, { endsOn: todayIso(), isHidden: true }));
}

/** Takes a job off Today; everything in it is kept. Can be undone. */
export function hideJob(shown: Job): void {
  act('Off Today', () => changeJob(shown, { isHidden: true }));
}

/** Shows a job again that was taken off Today or left. */
export function showJob(shown: Job): void {
  act('', () => changeJob(shown, { isHidden: undefined, endsOn: undefined }));
}

/** Keeps a note of today and returns its id. Blank text keeps nothing. */
export function addNote(text: string, word = ''): string | undefined {
  if (text.trim() === '') return undefined;
  const id = newId();
  job.put({ id, type: 'note', text: text.trim(), word: word.trim(), keptOn: todayIso() }, whose());
  return id;
}

/** Adds somebody and returns the id. A blank name adds nothing. */
export function addColleague(name: string): string | undefined {
  if (name.trim() === '') return undefined;
  const id = newId();
  const order = 1 + Math.max(-1, ...$colleagues.get().map((one) => one.order));
  job.put({ id, type: 'person', name: name.trim(), whatFor: '', note: '', order }, whose());
  return id;
}

/** Changes a note. */
export function changeNote(id: string, change: Partial<JobNote>): void {
  const note = $notes.get().find((one) => one.id === id);
  if (note !== undefined) job.put({ ...note, ...change });
}

/** Changes somebody. */
export function changeColleague(id: string, change: Partial<Colleague>): void {
  const person = $colleagues.get().find((one) => one.id === id);
  if (person !== undefined) job.put({ ...person, ...change });
}

/** Removes a note or somebody; can be undone. `words` say what it was. */
export function removeFromJob(id: string, words: 'Note removed' | 'Person removed'): void {
  if (job.find(id) !== undefined) act(words, () => job.remove(id));
}

/** Changes the hand-over; a field set to `undefined` is removed. */
export function changeHandOver(change: ChangeOf<Omit<HandOverRecord, 'id' | 'type'>>): void {
  // That of the sample has an id of its own, so that neither is taken for the other.
  const id = $isSampleOpen.get() ? 'sample-hand-over' : 'hand-over';
  job.put(dropUndefined({ ...$handOver.get(), ...(change as Partial<HandOverRecord>), id }), whose());
}

/** Starts the hand-over over: its dates, ticks and lines go. Can be undone. */
export function clearHandOver(): void {
  const { id } = $handOver.get();
  if (job.find(id) !== undefined) act('Hand-over cleared', () => job.remove(id));
}

/** Loads the sample. One's own job is never touched. */
export async function loadSampleJob(): Promise<void> {
  const { sampleJob } = await import('./sample-job.ts');
  job.loadSample(sampleJob(todayIso()));
}
