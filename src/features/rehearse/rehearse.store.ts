/** What is rehearsed as stored, one's own and the sample's, and what a person does with it. */
import type { ReadableAtom } from 'nanostores';
import type { Grade } from '../../lib/memory.ts';
import type { KindOf } from '../../lib/record-kinds.ts';
import { isTombstone } from '../../lib/records.ts';
import { act, quietly } from '../../storage/act.ts';
import { persistWithSample, type Whose } from '../../storage/with-sample.ts';
import { rated } from './rate.ts';
import { rehearseRecords, REHEARSE_FORMAT, type RehearseRecord, type RehearseRecordOf } from './rehearse-format.ts';
import { blankCard, type Rehearsed } from './rehearsed.ts';
import { MOST_KEPT, ringId, type Mock, type RehearseSettings, type SpokenTake } from './sittings.ts';

/** The records under the keys of rehearsing. A card of the bank has the same id in both: always say whose. */
export const rehearse = persistWithSample('rehearse', REHEARSE_FORMAT);

type Kind = KindOf<RehearseRecord>;

/** The store of one's own records, or of the sample's. */
export const recordsFor = (whose: Whose): typeof rehearse.$own => (whose === 'own' ? rehearse.$own : rehearse.$sample);

/** The records of a kind: one's own, or the sample's. */
export const rehearsedOf = <T extends Kind>(whose: Whose, type: T): readonly RehearseRecordOf<T>[] =>
  rehearseRecords(recordsFor(whose).get(), type);

/** One record of a kind; `undefined` when it is not there. */
export function findRehearsed<T extends Kind>(whose: Whose, type: T, id: string): RehearseRecordOf<T> | undefined {
  const found = recordsFor(whose).get().get(id);
  return found !== undefined && !isTombstone(found) && found.type === type ? (found as RehearseRecordOf<T>) : undefined; // just read
}

/** What is known of a card; a blank one where it was never looked at. */
export const cardFor = (whose: Whose, key: string): Rehearsed => findRehearsed(whose, 'card', key) ?? blankCard(key);

/** Rates a card as looked at now; part of the act around it, if there is one. `took`: seconds it took. */
export function rateCard(key: string, grade: Grade, whose: Whose, took?: number): void {
  act('', () => rehearse.put(rated(cardFor(whose, key), grade, new Date().toISOString(), took), whose));
}

/** Keeps what was measured of something said aloud: the last five of a card. Gives its id. */
export function keepTake(take: Omit<SpokenTake, 'id' | 'type'>, whose: Whose): string {
  const kept = rehearsedOf(whose, 'take').filter(({ key }) => key === take.key);
  const id = ringId(`take:${take.key}#`, MOST_KEPT.takes, kept);
  act('', () => rehearse.put({ ...take, id, type: 'take' }, whose));
  return id;
}

/** Begins a mock interview and gives its id. The last six are kept. */
export function addMock(mock: Omit<Mock, 'id' | 'type'>, whose: Whose): string {
  const id = ringId('mock:', MOST_KEPT.mocks, rehearsedOf(whose, 'mock'));
  act('', () => rehearse.put({ ...mock, id, type: 'mock' }, whose));
  return id;
}

/** Changes a mock interview; an unknown id changes nothing. */
export function changeMock(id: string, change: Partial<Omit<Mock, 'id' | 'type'>>, whose: Whose): void {
  const mock = findRehearsed(whose, 'mock', id);
  if (mock !== undefined) rehearse.put({ ...mock, ...change }, whose);
}

const USUAL: RehearseSettings = { id: 'rehearse-settings', type: 'rehearse-settings', minutesADay: 10, isSpoken: false };

/** How this person likes to rehearse. */
export const settingsFor = (whose: Whose): RehearseSettings => findRehearsed(whose, 'rehearse-settings', USUAL.id) ?? USUAL;

/** Chooses how to rehearse. */
export function chooseSettings(change: Partial<Omit<RehearseSettings, 'id' | 'type'>>, whose: Whose): void {
  quietly(() => rehearse.put({ ...settingsFor(whose), ...change }, whose));
}

/** One's own takes and the sample's. */
export const $takes: ReadableAtom<readonly RehearseRecordOf<'take'>[]> = rehearse.both((records) => rehearseRecords(records, 'take'));
/** One's own mock interviews and the sample's. */
export const $mocks: ReadableAtom<readonly RehearseRecordOf<'mock'>[]> = rehearse.both((records) => rehearseRecords(records, 'mock'));
