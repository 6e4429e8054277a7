/** Every storage key that is open on this page. */
import type { RecordFormat } from '../lib/envelope.ts';
import type { Records, Stored, Tombstone } from '../lib/records.ts';
import type { Keeper } from './keeper.ts';

/** A key that is open on this page. */
export interface OpenKey {
  readonly keeper: Omit<Keeper<Stored>, 'keep' | 'recover' | 'records'> & { readonly records: () => Records<Stored> };
  readonly format: Pick<RecordFormat<Stored>, 'version'>;
  /** Stores a record of the kind that is stored there under a new stamp. It is no act of its own. */
  readonly put: (record: Stored | Tombstone) => void;
  /** Takes over records as they are, stamps included. It is no act of its own. */
  readonly takeOver: (records: Records<Stored>) => void;
  /** Removes the whole key without a trace. */
  readonly erase: () => void;
}

/** By storage key. */
export const openKeys = new Map<string, OpenKey>();
