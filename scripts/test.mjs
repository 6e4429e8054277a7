/**
 * npm test: installs what is missing, then runs every check and says how many passed. With names of test files (and flags of
 * vitest) it runs just those. `--quick`: types, lint, rules and units, without a browser.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { forgetCounts, readReport, sayCounts } from './counts.mjs';
import { installMissing, npm, ROOT } from './install.mjs';
import { runVitest } from './vitest.mjs';

const wanted = process.argv.slice(2);
const isQuick = wanted.includes('--quick');

installMissing();
const { runChecks } = await import('./checks.mjs');

/** The browser of the tests, installed where it is missing. */
function browserPath() {
  const said = execFileSync('npm', ['run', '--silent', 'browser'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  return said.trim().split('\n').at(-1) ?? '';
}

const vitest = (args, browser) => runVitest(args, { ENGINES: 'chromium', ...(browser ? { CHROME_PATH: browser } : {}) });

if (isQuick) {
  const [checks, status] = await Promise.all([
    runChecks([
      ['types', 'check:types'],
      ['lint', 'check:lint'],
    ]),
    vitest(['--project', 'units', '--reporter=dot']),
  ]);
  process.exitCode = checks.failed + status === 0 ? 0 : 1;
} else if (wanted.length > 0) {
  const drivesSite = wanted.some((name) => /tests\/(site|engines)/.test(name));
  const builds = drivesSite ? ['build', ...(wanted.some((name) => /update/.test(name)) ? ['build:based'] : [])] : [];
  for (const build of builds) npm(['run', '--silent', build], { stdio: ['ignore', 'ignore', 'inherit'] });
  process.exitCode = await vitest(wanted, browserPath());
} else {
  forgetCounts('test');
  const checks = await runChecks(
    [['types', 'check:types']],
    [
      ['lint', 'check:lint'],
      ['format', 'check:format'],
      ['build', 'build'],
      ['build under a base path', 'build:based'],
      ['the model of the follow-up check is what its examples give', 'check:model'],
    ],
  );
  const browser = browserPath();
  console.log(`browser: ${browser}`);
  const report = `${ROOT}.cache/vitest.json`;
  rmSync(report, { force: true });
  const status = await vitest(['--reporter=default', '--reporter=json', `--outputFile.json=${report}`], browser);
  const results = readReport(report, status);
  sayCounts('test', { passed: checks.passed + results.passed, failed: checks.failed + results.failed });
}
