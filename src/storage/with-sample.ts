/** What a person writes of one kind, and a sample of it under a key of its own that never mixes with it. */
import { atom, computed, type ReadableAtom } from 'nanostores';
import type { RecordFormat } from '../lib/envelope.ts';
import { isTombstone, liveRecords, type Records, type Stored, type Tombstone } from '../lib/records.ts';
import { sampleOf } from '../lib/storage-keys.ts';
import { quietly } from './act.ts';
import { persistRecords, type RecordStore, type Unstamped } from './persisted.ts';
import { keepUntouched, readUntouched } from './untouched.ts';

/** Which of the two a record belongs to. */
export type Whose = 'own' | 'sample';

/** The records of a feature, one's own and the sample's. */
export interface WithSample<R extends Stored> {
  readonly $own: ReadableAtom<Records<R>>;
  readonly $sample: ReadableAtom<Records<R>>;
  /** What `select` finds in both, one's own first. */
  readonly both: <T>(select: (records: Records<R>) => readonly T[]) => ReadableAtom<readonly T[]>;
  /** Does a record of the sample have this id, and is it still there? */
  readonly isSample: (id: string) => boolean;
  /** To which of the two a record with this id belongs; `own` for an unknown one. */
  readonly whose: (id: string) => Whose;
  /**
   * What was begun last in this tab, as it was then. It is stored by its first edit; until then this tab alone knows of it, through a
   * reload too, and no list has it. When that edit is taken back, it is as it was then. `undefined` where nothing was begun.
   */
  readonly $begun: ReadableAtom<R | undefined>;
  /** The id of what was begun and is not stored. */
  readonly untouchedId: () => string | undefined;
  /** Begins something new without storing it, in the place of what was begun before. */
  readonly begin: (record: Unstamped<R>, whose?: Whose) => void;
  /** The record with this id, wherever it is, an untouched one too; `undefined` when it is not there or was removed. */
  readonly find: (id: string) => R | undefined;
  /** Stores a record where it belongs, or where it is said to. */
  readonly put: (record: Unstamped<R>, whose?: Whose) => void;
  readonly remove: (id: string) => void;
  /** Adds what of the sample is not there. It is no act of the person: the sample is taken away whole. */
  readonly loadSample: (records: readonly Unstamped<R>[]) => void;
  /**
   * What is left of each record of the sample: itself, a changed one, or `undefined` for nothing. What goes leaves no id behind: the key is taken
   * away whole, and what stays is put back.
   */
  readonly siftSample: (left: (record: R) => R | undefined) => void;
  /** Removes the sample with everything done to it, tombstones too. Without an act around it there is no way back. */
  readonly eraseSample: () => void;
}

const isThere = <R extends Stored>(record: R | Tombstone | undefined): record is R => record !== undefined && !isTombstone(record);

/** Opens `greenroom:<feature>` and `greenroom:<feature>-sample`. Call once per feature. */
export function persistWithSample<R extends Stored>(feature: string, format: RecordFormat<R>): WithSample<R> {
  const stores: Readonly<Record<Whose, RecordStore<R>>> = {
    own: persistRecords(feature, format),
    sample: persistRecords(sampleOf(feature), format, 'shared'),
  };
  const { $records: $own } = stores.own;
  const { $records: $sample } = stores.sample;
  const $begun_ = atom(readUntouched(feature, format));
  const isBegun = (id: string): boolean => $begun_.get()?.record.id === id;
  const isSample = (id: string): boolean => isThere($sample.get().get(id)) || (isBegun(id) && $begun_.get()?.whose === 'sample');
  const whose = (id: string): Whose => (isSample(id) ? 'sample' : 'own');
  const stored = (id: string): R | undefined => {
    const record = stores[whose(id)].$records.get().get(id);
    return isThere(record) ? record : undefined;
  };
  return {
    $own,
    $sample,
    both: (select) => computed([$own, $sample], (mine, samples) => [...select(mine), ...select(samples)]),
    isSample,
    whose,
    $begun: computed($begun_, (begun) => begun?.record),
    untouchedId: () => {
      const id = $begun_.get()?.record.id;
      return id !== undefined && stored(id) === undefined ? id : undefined;
    },
    begin: (record, to = 'own') =>
      // The store stamps it with the first edit.
      $begun_.set(keepUntouched(feature, { record: { ...record, updatedAt: 0 } as unknown as R, whose: to })),
    find: (id) => stored(id) ?? (isBegun(id) ? $begun_.get()?.record : undefined),
    put: (record, to = whose(record.id)) => {
      stores[to].put(record);
      // Soon, which a page that is just being left does not live to see: where a reload takes this back, what was begun is there still.
      if (isBegun(record.id)) setTimeout(() => isBegun(record.id) && keepUntouched(feature, undefined));
    },
    remove: (id) => {
      const to = whose(id);
      if (isBegun(id)) $begun_.set(keepUntouched(feature, undefined));
      if (stores[to].$records.get().has(id)) stores[to].remove(id);
    },
    loadSample: (records) =>
      quietly(() => {
        for (const record of records) if (!isSample(record.id)) stores.sample.put(record);
      }),
    siftSample: (left) => {
      const all = liveRecords($sample.get());
      const kept = all.flatMap((record) => left(record) ?? []);
      if (kept.length === all.length && kept.every((record) => all.includes(record))) return;
      stores.sample.erase();
      for (const record of kept) stores.sample.put(record as unknown as Unstamped<R>); // with a stamp, which the store sets anew
    },
    eraseSample: () => stores.sample.erase(),
  };
}
