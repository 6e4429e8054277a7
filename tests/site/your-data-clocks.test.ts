import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { addOffer, addPros } from './on-worksheet.ts';
import { device, has, page, press, site, testOnPhone } from './device.ts';

const test = testOnPhone;
const folder = mkdtempSync(join(tmpdir(), 'greenroom-clocks-'));

/** Saves to a file and gives its path. */
async function save(name: string): Promise<string> {
  await page.goto(`${site.url}your-data/`);
  const waiting = page.waitForEvent('download');
  await press('Save to a file');
  const path = join(folder, name);
  await (await waiting).saveAs(path);
  return path;
}

describe('a device whose clock was wrong', () => {
  test('a year ahead: notes from it are said to be so, and after a save nothing counts as changed until something is', async () => {
    await page.clock.setFixedTime('2027-05-14T10:00:00');
    await page.goto(`${site.url}offers/`);
    await addOffer(page, 'From next year', ['More money', 'A window']);
    await page.waitForTimeout(400);
    const file = await save('ahead.json');
    await has(/Last saved .*; nothing changed since/);

    // The other device has the right time, and a newer wording of the same note.
    await page.goto(`${site.url}404.html`);
    await page.clock.setFixedTime('2026-05-14T10:00:00');
    await page.evaluate(() => {
      const stored = JSON.parse(localStorage.getItem('greenroom:offers') ?? '') as { records: { title?: string; updatedAt: number }[] };
      for (const record of stored.records)
        Object.assign(record, { updatedAt: Date.parse('2026-05-14T09:00:00'), title: 'Typed an hour ago' });
      localStorage.clear();
      localStorage.setItem('greenroom:offers', JSON.stringify(stored));
      localStorage.setItem('greenroom:journal', `${Date.parse('2026-05-01')}-b`);
    });
    await page.goto(`${site.url}your-data/`);
    await page.locator('#restore-file').setInputFiles(file);
    await has('This file and one note carry a date in the future');
    expect(await page.locator('.restore').textContent()).not.toContain('later in the file');
    await press('Add to mine');
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    await has('Not saved to a file yet');
    await save('right.json');
    await has(/Last saved .*; nothing changed since/);
    await page.reload();
    await has(/Last saved .*; nothing changed since/);

    await page.goto(`${site.url}offers/`);
    await addPros(page, ['Typed after that']);
    await page.waitForTimeout(400);
    await page.goto(`${site.url}your-data/`);
    await has(/Last saved .*; one note changed since/);
    await press('Show the changes');
    await press('Take back the last change');
    await has(/Last saved .*; one note changed since/);
    await save('again.json');
    await has(/Last saved .*; nothing changed since/);
  });

  test('what was saved before it was noted what is in a file counts by the time of that save', async () => {
    await page.goto(`${site.url}404.html`);
    await page.evaluate(() => {
      const at = Date.parse('2026-05-12T10:00:00');
      const put = (key: string, records: object[]): void => localStorage.setItem(key, JSON.stringify({ version: 1, records }));
      put('greenroom:offers', [
        { id: 'a', updatedAt: at - 5, title: 'Before' },
        { id: 'b', updatedAt: at + 5, title: 'After' },
      ]);
      put('greenroom:your-data', [{ id: 'saved', updatedAt: at, at, name: 'greenroom-2026-05-12.json' }]);
      localStorage.setItem('greenroom:journal', `${at - 9}-a`);
    });
    await page.goto(`${site.url}your-data/`);
    await has(/Last saved May 12, 2026.*; one note changed since/);
  });
});

test('where the journal never had a name, Your data offers saving all the same', async () => {
  await page.goto(`${site.url}404.html`);
  await page.evaluate(() => localStorage.setItem('greenroom:offers', '{"version":1,"records":[{"id":"a","updatedAt":5,"title":"Mine"}]}'));
  await page.goto(`${site.url}your-data/`);
  await has('Not saved to a file yet');
  expect(device.pages()).toHaveLength(1);
});
