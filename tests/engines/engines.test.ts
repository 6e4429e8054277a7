import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addOffer, addPoints, sees, stored, untilKept } from './acts.ts';
import { inEachEngine } from './chosen.ts';
import { BUILT_PAGES } from './witness.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Why an engine cannot run the test; `npm run test:engines` says it. */
    because?: string;
  }
}

const OFFERS = 'greenroom:offers';
const hasAll =
  (...words: readonly string[]) =>
  (all: Readonly<Record<string, string>>): boolean =>
    words.every((word) => all[OFFERS]?.includes(word) === true);

inEachEngine((stage, engine) => {
  test('an offer typed into the worksheet, with a pro and a con, is there after a reload', async () => {
    const { tab, site } = stage;
    await tab.goto(`${site.url}offers/`);
    await addOffer(tab, 'EA to the COO', ['Board work'], ['Long commute']);
    await tab.reload();
    for (const words of ['EA to the COO', 'Board work', 'Long commute']) await sees(tab, words);
    await stored(tab, hasAll('EA to the COO', 'Board work', 'Long commute'));
  });

  test('what is typed in two tabs is kept from both, and seen in both', async () => {
    const { tab, site, device } = stage;
    await tab.goto(`${site.url}offers/`);
    await addOffer(tab, 'The first job');
    await stored(tab, hasAll('The first job'));
    const other = await device.openTab();
    await other.goto(`${site.url}offers/`);
    await sees(other, 'The first job');
    await addOffer(other, 'The second job');
    await addPoints(tab, 'Add a pro', ['Kind team']);
    await stored(other, hasAll('The first job', 'The second job', 'Kind team'));
    for (const each of [tab, other]) {
      await sees(each, 'The second job');
      await each.reload();
      await sees(each, 'Kind team');
    }
  });

  test('after one visit, with the server gone, every page opens and the worksheet keeps what is typed', async () => {
    const { tab, site } = stage;
    await tab.goto(site.url);
    await untilKept(tab);
    await site.stop();
    await expect(fetch(site.url)).rejects.toThrow('fetch failed');
    for (const { path, title } of BUILT_PAGES) {
      await tab.goto(site.url + path);
      expect(await tab.run(() => [document.title, document.querySelector('h1')?.textContent !== '']), path).toEqual([title, true]);
    }
    await tab.goto(`${site.url}offers/`);
    await addOffer(tab, 'Typed without a network', ['Quiet']);
    await tab.reload();
    await sees(tab, 'Typed without a network');
  });

  test('what was typed is there after the browser is closed and opened again', async ({ skip, task }) => {
    if (engine.noProfile !== undefined) {
      task.meta.because = engine.noProfile;
      skip(engine.noProfile);
    }
    const profile = mkdtempSync(join(tmpdir(), 'greenroom-profile-'));
    for (const visit of ['first', 'second']) {
      const device = await engine.openDevice({ profile });
      const tab = await device.openTab();
      await tab.goto(`${stage.site.url}offers/`);
      if (visit === 'first') await addOffer(tab, 'Still here tomorrow', ['Kind team']);
      else await sees(tab, 'Kind team');
      await stored(tab, hasAll('Still here tomorrow', 'Kind team'));
      await device.close();
    }
    rmSync(profile, { recursive: true, force: true });
  });
});
