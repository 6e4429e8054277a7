import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addOffer, catchFiles, caughtFile, press, sees, stored } from './acts.ts';
import { inEachEngine } from './chosen.ts';
import { until } from './engine.ts';

interface Kept {
  readonly id: string;
  readonly deleted?: boolean;
}

/** The live records of the worksheet in stored text, by id; what was removed and when it was written left out. */
function liveRecords(text: string | undefined): readonly unknown[] {
  const { records } = JSON.parse(text ?? '{"records":[]}') as { records: readonly (Kept & { readonly updatedAt: number })[] };
  return records
    .filter((record) => record.deleted !== true)
    .map(({ updatedAt: _when, ...rest }) => rest)
    .sort((a, b) => a.id.localeCompare(b.id));
}

inEachEngine((stage) => {
  test('a saved file brings everything back after all was erased, and says first what it would change', async () => {
    const { tab, site } = stage;
    await tab.goto(`${site.url}offers/`);
    await addOffer(tab, 'EA to the COO', ['Board work'], ['Long commute']);
    const before = await stored(tab, (all) => all['greenroom:offers']?.includes('Long commute') === true);

    await tab.goto(`${site.url}your-data/`);
    await catchFiles(tab);
    await press(tab, 'Save to a file');
    const folder = mkdtempSync(join(tmpdir(), 'greenroom-file-'));
    const file = join(folder, 'greenroom.json');
    writeFileSync(file, await caughtFile(tab));

    await press(tab, 'Erase everything');
    await press(tab, 'Erase it');
    await sees(tab, 'Everything is erased');
    await tab.reload();
    expect(await tab.run(() => localStorage.getItem('greenroom:offers'))).toBe(null);

    await until('for the field of the file', () => tab.run(() => document.querySelector('#restore-file') !== null));
    await tab.upload('#restore-file', file);
    await sees(tab, 'What this file would change');
    await press(tab, 'Add to mine');
    const after = await stored(tab, (all) => all['greenroom:offers']?.includes('Long commute') === true);
    expect(liveRecords(after['greenroom:offers'])).toEqual(liveRecords(before['greenroom:offers']));
    rmSync(folder, { recursive: true, force: true });

    await tab.goto(`${site.url}offers/`);
    await sees(tab, 'Board work');
  });
});
