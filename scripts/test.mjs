/** npm test: installs what is missing, then runs every check and says how many passed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { forgetCounts, readReport, sayCounts } from './counts.mjs';
import { installMissing, npm, ROOT } from './install.mjs';

forgetCounts('test');
installMissing();

/** Whole-project checks, each counted as one test. */
const CHECKS = [
  ['types', 'check:types'],
  ['lint', 'check:lint'],
  ['format', 'check:format'],
  ['build', 'build'],
];
let passed = 0;
let failed = 0;

for (const [name, script] of CHECKS) {
  process.stdout.write(`${name} … `);
  const started = Date.now();
  try {
    npm(['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    passed++;
    console.log(`ok (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.log(`failed\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
}

const browser =
  execFileSync('npm', ['run', '--silent', 'browser'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
    .trim()
    .split('\n')
    .at(-1) ?? '';
console.log(`browser: ${browser}`);

const report = `${ROOT}.cache/vitest.json`;
rmSync(report, { force: true });
const run = spawnSync('npm', ['exec', '--', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: browser, ENGINES: 'chromium', ASTRO_TELEMETRY_DISABLED: '1' },
  shell: process.platform === 'win32',
});
const results = readReport(report, run.status);
sayCounts('test', { passed: passed + results.passed, failed: failed + results.failed });
