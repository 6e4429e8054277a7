/** What this device remembers about its notes: what was last saved to a file, when the notice about clearing was put away, and when Today last asked about a win. */
import type { RecordFormat } from '../../lib/envelope.ts';
import { isObject, parseIsoDate, parseText, unknownFields, type JsonObject } from '../../lib/parse.ts';
import { parseStamp, type Stamp, type Stored } from '../../lib/records.ts';

/** The stamps of the records of each part, by the name of the part: what tells one state of the notes from another. */
export type StampsByPart = Readonly<Record<string, readonly Stamp[]>>;

/** The last save. */
export interface LastSave extends Stored {
  readonly id: 'saved';
  /** When it was, by the clock of this device: milliseconds since 1970. Says nothing about what was in the file. */
  readonly at: Stamp;
  readonly name: string;
  /** What was in the file. */
  readonly held: StampsByPart;
  /** Notes with a stamp up to this one count as saved too: all that is known of a save from before `held` was noted; else 0. */
  readonly heldUntil: Stamp;
}

/** When the notice about a browser that clears what sites have stored was put away. */
export interface PutAway extends Stored {
  readonly id: 'put-away';
  readonly at: Stamp;
}

/** On which day Today last had its line about wins: it has one at most once a week. */
export interface WinsShown extends Stored {
  readonly id: 'wins-shown';
  /** ISO date; `''` for what is none. */
  readonly on: string;
  /** Id of the win or review it was about. */
  readonly of: string;
}

/** Anything stored under the key. */
export type SavedRecord = LastSave | PutAway | WinsShown;

function parseHeld(value: unknown): StampsByPart {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([part, stamps]) => [part, Array.isArray(stamps) ? stamps.map(parseStamp) : []]));
}

function parseSavedRecord(raw: JsonObject & Stored): SavedRecord {
  if (raw.id === 'wins-shown') {
    return { ...unknownFields(raw, []), updatedAt: raw.updatedAt, id: raw.id, on: parseIsoDate(raw['on']) ?? '', of: parseText(raw['of']) };
  }
  const common = { ...unknownFields(raw, []), updatedAt: raw.updatedAt, at: parseStamp(raw['at']) };
  if (raw.id === 'put-away') return { ...common, id: raw.id };
  return {
    ...common,
    id: raw.id as 'saved', // There is no other kind; one that came in from elsewhere is looked at by nobody.
    name: parseText(raw['name']),
    held: parseHeld(raw['held']),
    heldUntil: parseStamp(raw['heldUntil']),
  };
}

/** How it is stored. A change of shape gets a new version, a step in `upgrades` and a fixture in the tests. */
export const SAVED_FORMAT: RecordFormat<SavedRecord> = {
  version: 2,
  upgrades: [
    {
      from: 1,
      name: 'a save notes what was in the file; of one before it is known when it was, and so what was stamped until then',
      step: (records) => records.map((raw) => (raw['deleted'] === true ? raw : { ...raw, heldUntil: raw['at'] })),
    },
  ],
  parseRecord: parseSavedRecord,
};
