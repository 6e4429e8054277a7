import { describe, expect, test } from 'vitest';
import { addOffer, addPoints, catchFiles, caughtFile, press, seed, sees, stored } from './acts.ts';
import { inEachEngine } from './chosen.ts';
import { openSiteWithFirst } from './witness.ts';
import type { Tab } from './engine.ts';

const OFFERS = 'greenroom:offers';

/** Fills what room localStorage has, to the last letter. Gives back the name of the error that ended it. */
const fill = (tab: Tab): Promise<string> =>
  tab.run(() => {
    let problem = '';
    for (let size = 2_700_000, n = 0; size > 0; n++) {
      try {
        localStorage.setItem(`filler-${n}`, 'x'.repeat(size));
      } catch (error) {
        problem = error instanceof DOMException ? error.name : String(error);
        size = Math.floor(size / 2);
      }
    }
    return problem;
  });

const makeRoom = (tab: Tab): Promise<void> =>
  tab.run(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key);
  });

describe('storage that is no good', () => {
  inEachEngine((stage) => {
    test('unreadable text is set aside byte for byte, said, and the app works on', async () => {
      const { tab, site } = stage;
      const raw = '{"version":1,"records":[{"id":"a","title":"Lost? “é” 🙂';
      await seed(tab, site.url, OFFERS, raw);
      await tab.goto(`${site.url}offers/`);
      await sees(tab, 'could not be read');
      await addOffer(tab, 'New start');
      const all = await stored(tab, (now) => now[OFFERS]?.includes('New start') === true);
      expect(Object.entries(all).find(([key]) => key.startsWith(`${OFFERS}:unreadable:`))?.[1]).toBe(raw);
    });

    test('what a newer version wrote is shown and never written over', async () => {
      const { tab, site } = stage;
      const raw =
        '{"version":99,"records":[{"id":"a","updatedAt":1,"title":"From the future","kind":"offer","pros":[],"cons":[]}],"extra":true}';
      await seed(tab, site.url, OFFERS, raw);
      await tab.goto(`${site.url}offers/`);
      await sees(tab, 'A newer Greenroom wrote');
      await sees(tab, 'From the future');
      await addPoints(tab, 'Add a pro', ['typed in the old app']);
      await tab.goto(`${site.url}404.html`);
      expect(await tab.run((key: string) => localStorage.getItem(key), OFFERS)).toBe(raw);
    });

    test('when full: what is typed stays on the page, is said, and is saved when there is room', async () => {
      const { tab, site } = stage;
      await tab.goto(`${site.url}offers/`);
      expect(await fill(tab)).toBe('QuotaExceededError');
      await addOffer(tab, 'No room for me', ['still here']);
      await sees(tab, 'there is no room left');
      await sees(tab, 'still here');
      await makeRoom(tab);
      await sees(tab, 'there is no room left', false);
      await stored(tab, (now) => now[OFFERS]?.includes('still here') === true);
    });
  });

  /** As browsers do that are told to keep nothing: reading the property throws. Runs before the page's own scripts. */
  const block = (): void => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  };

  inEachEngine(
    (stage) => {
      test('when blocked: it says so, works on, and the file has everything', async () => {
        const { tab, site } = stage;
        await tab.goto(`${site.url}offers/`);
        expect(
          await tab.run(() => {
            try {
              return String(localStorage);
            } catch (error) {
              return (error as Error).name;
            }
          }),
        ).toBe('SecurityError');
        await sees(tab, 'does not let Greenroom keep anything');
        await addOffer(tab, 'In memory only', ['good team']);
        await catchFiles(tab);
        await press(tab, 'Save to a file');
        expect(await caughtFile(tab)).toContain('good team');
      });
    },
    () => openSiteWithFirst(block),
  );
});
