import { afterEach, beforeEach, describe } from 'vitest';
import { openSite, type Site } from '../site/site.ts';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';
import type { Device, Engine, Tab } from './engine.ts';

const ALL: Readonly<Record<string, Engine>> = { chromium, firefox, webkit };

/** The engines to test in, from ENGINES, such as `chromium,firefox`. Chromium alone unless told otherwise. */
export const ENGINES: readonly Engine[] = (process.env['ENGINES'] ?? 'chromium').split(',').map((name) => {
  const engine = ALL[name.trim()];
  if (engine === undefined) throw new Error(`There is no engine “${name}”; there are ${Object.keys(ALL).join(', ')}.`);
  return engine;
});

/** What each test starts with: a site of its own, and one empty tab on a device that never saw it. */
export interface Stage {
  site: Site;
  device: Device;
  tab: Tab;
}

/** Describes the same promises for every engine chosen. The stage is set anew before each test. */
export function inEachEngine(tests: (stage: Stage, engine: Engine) => void, serveSite: () => Promise<Site> = openSite): void {
  describe.each(ENGINES)('in $name', (engine) => {
    const stage = {} as Stage;
    beforeEach(async () => {
      stage.site = await serveSite();
      stage.device = await engine.openDevice();
      stage.tab = await stage.device.openTab();
    });
    afterEach(async () => {
      await stage.device.close();
      await stage.site.stop();
    });
    tests(stage, engine);
  });
}
