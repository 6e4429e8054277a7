/** How long four minutes of sound take to measure at a quarter of the speed, and how much memory they take. */
import { readFileSync } from 'node:fs';
import { modulesFile } from '../../src/offline/script-files.integration.ts';
import { ROOT } from '../install.mjs';
import { percentile } from './numbers.mjs';

const RATE = 16_000;
const SECONDS = 240;
const SPEED = 4;

/** Measures it in a page of the site, with the script that is shipped. */
export async function measuring(browser, site, rounds) {
  const script = JSON.parse(readFileSync(ROOT + modulesFile('dist'), 'utf8'))['src/lib/speech.ts'];
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.url}about/`);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SPEED });
  const times = [];
  for (let round = 0; round < rounds; round += 1)
    times.push(
      await page.evaluate(
        async ([address, rate, seconds]) => {
          const sound = new Int16Array(rate * seconds);
          let state = 1;
          for (let at = 0; at < sound.length; at += 1) {
            state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
            sound[at] = (state / 2 ** 32 - 0.5) * (Math.floor(at / rate) % 3 === 0 ? 60 : 12_000);
          }
          // Its exports have no names any more: the one that measures takes samples and their rate.
          const shipped = Object.values(await import(address));
          const samples = Float32Array.from(sound, (sample) => sample / 32_768);
          const measure = shipped.find((one) => {
            try {
              return typeof one === 'function' && one(new Float32Array(0), 16_000)?.isClear === false;
            } catch {
              return false;
            }
          });
          const began = performance.now();
          const { isClear } = measure(samples, rate);
          if (!isClear) throw new Error('Nothing was measured.');
          return performance.now() - began;
        },
        [`/${script}`, RATE, SECONDS],
      ),
    );
  await context.close();
  // Kept as 16-bit samples; as numbers while they are measured or played.
  return { ms: percentile(times, 0.5), megabytes: (RATE * SECONDS * (2 + 4)) / 1e6 };
}
