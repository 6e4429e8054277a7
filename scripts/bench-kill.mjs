/**
 * npm run bench:kill: types for 30 seconds, kills the browser with all its processes right after a letter, opens it again on the
 * same profile, and counts what is missing; ten times on a new profile, ten times with 500,000 letters stored. Builds first.
 */
import { npm } from './install.mjs';
import { serve } from './serve.mjs';
import { BIG_CASE, typeAndKill } from '../tests/site/killing.ts';

const RUNS = Number(process.env.RUNS ?? 10);
const TYPING_MS = Number(process.env.TYPING_MS ?? 30_000);
const ALLOWED_MS = 1000;
const CASES = [
  ['a new profile', 'fresh'],
  [`${BIG_CASE.length} letters stored before`, 'big'],
];

npm(['run', '--silent', 'build'], { stdio: 'ignore' });
const site = await serve();
let isGood = true;
for (const [name, start] of CASES) {
  console.log(`\n${name}, ${TYPING_MS / 1000} s of typing\n   run   letters      lost   lost time`);
  let good = 0;
  for (let run = 1; run <= RUNS; run++) {
    const { letters, lost, lostMs } = await typeAndKill(site.url, TYPING_MS, start);
    if (lostMs <= ALLOWED_MS) good++;
    console.log(
      [run, letters, lost].map((cell, index) => String(cell).padStart(index === 0 ? 6 : 10)).join(''),
      `${lostMs} ms`.padStart(11),
    );
  }
  console.log(`at most ${ALLOWED_MS} ms lost in ${good} of ${RUNS}`);
  isGood &&= good === RUNS;
}
await site.stop();
process.exitCode = isGood ? 0 : 1;
