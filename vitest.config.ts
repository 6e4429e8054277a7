import { playwright } from '@vitest/browser-playwright';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { CHROME_FLAGS } from './scripts/browser.mjs';

/** Files at a time. More than there are cores: many tests wait for something. */
const AT_A_TIME = 3;
/** A test that hangs is stopped; one that is slow on a busy machine is not. How fast things are is for `npm run bench`. */
const HANGS_MS = 60_000;
/** The other engines share one display: one after the other. */
const hasOtherEngines = (process.env['ENGINES'] ?? 'chromium') !== 'chromium';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          environment: 'node',
          include: ['tests/{rules,lib,storage,features,offline}/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts'],
          // Nothing here changes what another file sees, and loading everything anew for each takes longer than testing it.
          isolate: false,
          maxWorkers: AT_A_TIME,
          testTimeout: HANGS_MS,
        },
      },
      {
        plugins: [solid()],
        resolve: { conditions: ['development', 'browser'] },
        optimizeDeps: {
          include: [
            'solid-js',
            'solid-js/web',
            'nanostores',
            '@nanostores/persistent',
            '@solidjs/testing-library',
            '@testing-library/user-event',
          ],
        },
        test: {
          name: 'islands',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['tests/helpers/patience.ts', 'tests/helpers/clean-storage.ts'],
          expect: { poll: { timeout: 10_000 } },
          isolate: true,
          // Files at a time would share one localStorage, and take what another writes for another tab.
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 390, height: 844 },
            provider: playwright({
              launchOptions: { ...(process.env['CHROME_PATH'] ? { executablePath: process.env['CHROME_PATH'] } : {}), args: CHROME_FLAGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser for all files of a worker.
          maxWorkers: AT_A_TIME,
          isolate: false,
        },
      },
      {
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: hasOtherEngines ? 1 : AT_A_TIME,
          sequence: { groupOrder: hasOtherEngines ? 1 : 0 },
        },
      },
    ],
  },
});
