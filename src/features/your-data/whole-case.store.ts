/** The whole case on this page: every part opened, read and written at once. It brings the code of every feature along. */
import { eraseDevice, putTextsBack, removeKeys, storedTexts } from '../../storage/case-keys.ts';
import { act, noteEdit } from '../../storage/act.ts';
import { forgetArrivals } from '../../storage/arrivals.ts';
import { forgetHalfTypedAbout, tellPageErased } from '../../storage/erased.ts';
import { openKeys } from '../../storage/open-keys.ts';
import { flushAll } from '../../storage/persisted.ts';
import { withSafety } from '../../storage/with-safety.ts';
import { keepSnapshot } from '../../storage/snapshots.ts';
import '../playbooks/playbooks.store.ts';
import '../samples/samples.store.ts'; // every store that has a sample
import '../about/appearance.store.ts';
import { KEY_PREFIX, sampleOf } from '../../lib/storage-keys.ts';
import { PARTS } from '../exports/parts.ts';
import type { PartRecords } from '../exports/parts.ts';
import type { GoodFile } from './read-case-file.ts';
import { added, partsTouched, replaced, restoreUndone, type BroughtBack } from './restore.ts';
import type { Records, Stored } from '../../lib/records.ts';
import type { StoredRow } from './stored-sizes.ts';
import { contentHere, textOf } from './your-data.store.ts';

const KEYS = PARTS.map(({ key }) => key);
const SAMPLE_PARTS = KEYS.map(sampleOf);

function partsNamed(names: readonly string[]): PartRecords {
  return new Map(
    names.flatMap((part) => {
      const found = openKeys.get(KEY_PREFIX + part);
      return found === undefined ? [] : [[part, found.keeper.records()] as const];
    }),
  );
}

/** The records of every part on this device. */
export function partsHere(): PartRecords {
  return partsNamed(KEYS);
}

/** The records of the sample, under `offers-sample` and so on. */
export function samplePartsHere(): PartRecords {
  return partsNamed(SAMPLE_PARTS);
}

/** Does it the first time only: undone is undone. */
function once(task: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    task();
  };
}

function takeOver(parts: PartRecords): void {
  for (const [part, records] of parts) openKeys.get(KEY_PREFIX + part)?.takeOver(records);
  flushAll();
}

const NOTHING: Records<Stored> = new Map();

/** Takes a restore back, part by part. */
function putBack(before: PartRecords, after: PartRecords): void {
  const now = Date.now();
  const here = partsNamed([...before.keys()]);
  const part = (parts: PartRecords, name: string): Records<Stored> => parts.get(name) ?? NOTHING;
  takeOver(new Map([...before].map(([name, was]) => [name, restoreUndone(part(here, name), was, part(after, name), now)])));
}

/** Puts records that were erased back beside what has been written since. */
function bringBack(erased: PartRecords): void {
  const here = partsNamed([...erased.keys()]);
  takeOver(new Map([...erased].map(([name, records]) => [name, added(here.get(name) ?? NOTHING, records)])));
}

/** Brings records back that were removed here, in one act. */
export function bringBackRemoved(removed: BroughtBack): void {
  act('Brought back', () => {
    for (const [part, records] of removed) {
      const found = openKeys.get(KEY_PREFIX + part);
      if (found === undefined) continue;
      const before = found.keeper.records();
      for (const record of records) found.put(record);
      noteEdit(KEY_PREFIX + part, before, found.keeper.records());
    }
  });
  flushAll();
}

/** Takes a file over: put together with mine, or in the stead of mine. Gives back how to undo it. */
export async function takeFile(file: GoodFile, way: 'add' | 'replace'): Promise<() => void> {
  const before = partsNamed([...file.parts.keys(), ...KEYS]);
  await keepSnapshot({ before: 'restore', at: Date.now(), text: await textOf(contentHere()) });
  const now = Date.now();
  const after = new Map(
    [...before].map(([part, here]) => {
      const theirs = file.parts.get(part) ?? new Map();
      return [part, way === 'add' ? added(here, theirs) : replaced(here, theirs, now)];
    }),
  );
  takeOver(after);
  const written = putTextsBack(file.asFound);
  const touched = partsTouched(before, after);
  return once(() => {
    putBack(touched, after);
    removeKeys(written);
  });
}

/**
 * Erases what stands under one key without a trace, in every tab. What is mine is kept for “before the last erasing”. Gives back
 * how to undo it while this page is open.
 */
export async function eraseRow({ key, kind }: StoredRow): Promise<() => void> {
  if (kind === 'mine') await keepSnapshot({ before: 'erase', at: Date.now(), text: await textOf(contentHere()) });
  const records = openKeys.get(key)?.keeper.records();
  const text = storedTexts().get(key);
  forgetHalfTypedAbout(key, `${text ?? ''}${openKeys.get(key)?.keeper.text() ?? ''}`);
  openKeys.get(key)?.erase();
  removeKeys([key]);
  withSafety((safety) => safety.tellErased([key]));
  tellPageErased();
  return once(() => {
    if (records !== undefined) bringBack(new Map([[key.slice(KEY_PREFIX.length), records]]));
    else if (text !== undefined) putTextsBack({ [key]: text });
    flushAll();
  });
}

/** Erases everything of this app on this device. Gives back how to bring the notes back while this page is open. */
export async function eraseEverything(): Promise<() => void> {
  const records = new Map([...openKeys].map(([key, { keeper }]) => [key, keeper.records()] as const));
  const texts = storedTexts();
  const keys = [...new Set([...records.keys(), ...texts.keys()])];
  for (const { keeper } of openKeys.values()) keeper.erase();
  await new Promise<void>((resolve) => withSafety((safety) => void safety.forgetAll(keys).then(resolve)));
  const device = eraseDevice();
  forgetArrivals();
  tellPageErased();
  await device;
  return once(() => {
    bringBack(new Map([...records].map(([key, held]) => [key.slice(KEY_PREFIX.length), held])));
    putTextsBack(Object.fromEntries([...texts].filter(([key]) => !openKeys.has(key))));
    flushAll();
  });
}
