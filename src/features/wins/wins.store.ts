/** Wins as stored, one's own and the sample's, and what a person does with them. Services and reviews are under the same key. */
import { newId, todayIso } from '../../browser/device.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { act } from '../../storage/act.ts';
import { persistWithSample } from '../../storage/with-sample.ts';
import { blankWin, type Win } from './win.ts';
import { declinedIn, declinedRecord, winsIn, WINS_FORMAT, type WinsRecordOf } from './wins-format.ts';

/** The records under the keys of the wins. */
export const wins = persistWithSample('wins', WINS_FORMAT);

/** Every win, the newest first; the sample's last. */
export const $wins = wins.both(winsIn);

/** Changes one record of a kind; an unknown id changes nothing. */
export function editRecord<T extends 'win' | 'service' | 'review'>(
  id: string,
  type: T,
  change: (record: WinsRecordOf<T>) => WinsRecordOf<T>,
): void {
  const record = wins.find(id);
  if (record?.type === type) wins.put(change(record as WinsRecordOf<T>)); // its type was just read
}

/** Keeps a win of today and returns its id. Blank text keeps nothing. What else is known, of one that came by itself, is kept with it. */
export function addWin(what: string, known: ChangeOf<Omit<Win, 'id' | 'type' | 'what'>> = {}): string | undefined {
  if (what.trim() === '') return undefined;
  const id = newId();
  act('', () => wins.put(dropUndefined({ ...blankWin(id, what.trim(), todayIso()), ...(known as Partial<Win>) })));
  return id;
}

/** Changes a win; a field set to `undefined` is removed. */
export function changeWin(id: string, change: ChangeOf<Omit<Win, 'id' | 'type'>>): void {
  editRecord(id, 'win', (win) => dropUndefined({ ...win, ...(change as Partial<Win>) }) as typeof win); // what is undefined is gone
}

/** The sources of everything that is not to be offered as a win again. */
export const $declined = wins.both(declinedIn);

/** No longer offers what came from there; can be undone. */
export function declineWin(from: string): void {
  act('Not offered again', () => wins.put(declinedRecord(from)));
}

/** Removes a win; can be undone. A story made of it stays, and where it came by itself it does not come again. */
export function removeWin(id: string): void {
  const win = wins.find(id);
  if (win?.type !== 'win') return;
  act('Win removed', () => {
    wins.remove(id);
    if (win.from !== undefined) declineWin(win.from);
  });
}

/** Does this win, service or review belong to the sample? */
export const isSampleOfWins = wins.isSample;

/** Loads the sample: wins, services and a review. One's own are never touched. */
export async function loadSampleWins(): Promise<void> {
  const { sampleWins } = await import('./sample-wins.ts');
  const { wins: kept, services, review } = sampleWins(todayIso());
  wins.loadSample([...kept, ...services, review]);
}
