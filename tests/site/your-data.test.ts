import type { Page } from 'playwright-core';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { sampleFile, sampleTexts } from '../features/your-data/some-case.ts';
import { HOSTILE_FRAGMENTS, HOSTILE_WORDS, TRICKY_FILES, USELESS_FILES } from '../features/your-data/hostile-texts.ts';
import { page, press, site, testOnPhone } from './device.ts';

const test = testOnPhone;

const folder = mkdtempSync(join(tmpdir(), 'greenroom-files-'));

/** Everything of mine as stored, without stamps and without what was removed. */
const mine = (on: Page = page): Promise<Record<string, readonly string[]>> =>
  on.evaluate(() =>
    Object.fromEntries(
      Object.entries({ ...localStorage })
        .filter(([key]) => /^greenroom:(?!journal|your-data|.*-sample|.*unreadable)/.test(key))
        .map(([key, text]): [string, string[]] => [
          key,
          (JSON.parse(String(text)) as { records: Record<string, unknown>[] }).records
            .filter((record) => record['deleted'] !== true)
            .map(({ updatedAt: _stamp, ...record }) => JSON.stringify(record, Object.keys(record).sort()))
            .sort(),
        ])
        .filter(([, records]) => (records as string[]).length > 0)
        .sort(),
    ),
  );

/** Puts the sample’s notes on the device as one’s own, then opens the page. */
async function openFull(): Promise<void> {
  await page.goto(`${site.url}404.html`);
  await page.evaluate(
    (texts) => texts.forEach(([key, text]) => localStorage.setItem(key, text)),
    [...sampleTexts(), ['greenroom:journal', '1-old'] as const],
  );
  await page.goto(`${site.url}your-data/`);
  await page.getByRole('button', { name: 'Save to a file' }).waitFor();
}

const fileNamed = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const choose = (path: string): Promise<void> => page.locator('#restore-file').setInputFiles(path);
const heading = (name: string | RegExp): Promise<void> => page.getByRole('heading', { name }).waitFor();

async function savedBy(name: string | RegExp): Promise<{ readonly text: string; readonly name: string; readonly path: string }> {
  const waiting = page.waitForEvent('download');
  await press(name);
  const download = await waiting;
  const path = await download.path();
  return { text: readFileSync(path, 'utf8'), name: download.suggestedFilename(), path };
}

describe('saving and restoring', () => {
  test('save, erase everything, restore: everything is there again, and undoing it leaves nothing', async () => {
    await openFull();
    const before = await mine();
    const file = await savedBy('Save to a file');
    expect(file.name).toMatch(/^greenroom-\d{4}-\d\d-\d\d\.json$/);
    expect(file.text).toContain('\n');
    await page.getByText(/Last saved .*; nothing changed since/).waitFor();

    await press('Erase everything');
    await page.getByText(/Offers: three offers/).waitFor();
    await press('Erase it');
    await page.getByText('Everything is erased').waitFor();
    expect(await mine()).toEqual({});
    await page.reload();
    expect(await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0]);

    await choose(fileNamed('saved.json', file.text));
    await heading('What this file would change');
    expect(await mine()).toEqual({});
    await press('Add to mine');
    await heading('Done');
    expect(await mine()).toEqual(before);
    await press('Undo');
    await heading('Undone');
    expect(await mine()).toEqual({});
  });

  test('a file locked with a passphrase opens with it only, and says so', async () => {
    await openFull();
    await press('Lock the file with a passphrase');
    await page.getByLabel('Passphrase').fill('short');
    await press('Save a locked file');
    await page.getByText('Take at least 12 characters').waitFor();
    await page.getByLabel('Passphrase').fill('ladder moon pepper');
    const file = await savedBy('Save a locked file');
    expect(file.text).not.toContain('Dana');
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${site.url}your-data/`);
    await choose(fileNamed('locked.json', file.text));
    await heading('This file is locked');
    await page.getByLabel('Its passphrase').fill('something else');
    await press('Unlock it');
    await page.getByText('This is not the passphrase').waitFor();
    await page.getByLabel('Its passphrase').fill('ladder moon pepper');
    await press('Unlock it');
    await heading('What this file would change');
  });

  test('a damaged file: what is whole is offered, the rest is named, and replacing asks first', async () => {
    await openFull();
    const text = sampleFile();
    await choose(fileNamed('cut.json', text.slice(0, text.lastIndexOf('"salary"'))));
    await page.getByText('Not everything in it can be used').waitFor();
    await page.getByText(/damaged or incomplete/).waitFor();
    await press('Leave it');
    await page.evaluate(() =>
      localStorage.setItem('greenroom:offers', '{"version":1,"records":[{"id":"own","updatedAt":5,"title":"Mine only"}]}'),
    );
    await page.reload();
    const before = await mine();
    await choose(fileNamed('whole.json', text));
    await heading('What this file would change');
    await page.getByText(/only here; stays/i).waitFor();
    await press('Replace mine');
    await page.getByText('One note of mine goes.').waitFor();
    await press('Keep mine');
    await press('Replace mine');
    await page.locator('dialog').getByRole('button', { name: 'Replace mine' }).tap();
    await heading('Done');
    expect(JSON.stringify(await mine())).not.toContain('Mine only');
    await page.reload();
    await press('Show the changes');
    await page.getByText('Before the last restore', { exact: true }).waitFor();
    await press('Look at it');
    await page
      .getByText(/Mine only/)
      .first()
      .waitFor();
    await press('Go back to it');
    await page.locator('dialog').getByRole('button', { name: 'Go back' }).tap();
    await heading('Done');
    expect(Object.keys(await mine())).toEqual(Object.keys(before));
    expect(JSON.stringify(await mine())).toContain('Mine only');
  });

  test('a file larger than anything we save is not even opened', async () => {
    await openFull();
    const before = await mine();
    await choose(fileNamed('big.json', 'x'.repeat(17_000_000)));
    await page.getByText('larger than anything Greenroom saves').waitFor();
    expect(await mine()).toEqual(before);
  });

  test('hostile files and links change nothing, run nothing, and each gets a reason', async () => {
    await openFull();
    const before = await mine();
    for (const [name, text] of USELESS_FILES.filter((_file, index) => index % 6 === 0)) {
      await choose(fileNamed('bad.json', text));
      await page.getByText('Nothing here was changed.').waitFor();
      expect(await page.locator('.restore [role=alert]').textContent(), name).toMatch(/\w{3}/);
      await press('Close');
    }
    for (const [, text] of TRICKY_FILES.slice(0, HOSTILE_WORDS.length)) {
      await choose(fileNamed('tricky.json', text));
      await heading('What this file would change');
      await press('Leave it');
    }
    for (const [, fragment] of HOSTILE_FRAGMENTS) {
      await page.goto('about:blank');
      await page.goto(`${site.url}your-data/#${fragment}`);
      await page.getByText('This link or code is damaged').waitFor();
      expect(new URL(page.url()).hash).toBe('');
    }
    expect(await mine()).toEqual(before);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});
