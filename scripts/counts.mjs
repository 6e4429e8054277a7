/**
 * What the test commands counted. Each ends with its own `N passed, N failed`; run directly, this prints the sum of all of them,
 * as the last line of a machine that runs several.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT } from './install.mjs';

/** The commands whose counts make the sum. */
const COMMANDS = ['test', 'engines'];
const fileOf = (command) => `${ROOT}.cache/counts-${command}.json`;

/** Forgets an earlier run, so that one that breaks off is not taken for it. */
export function forgetCounts(command) {
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  rmSync(fileOf(command), { force: true });
}

/** The last line of a command; sets the exit code too. */
function say({ passed, failed }) {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Prints the counts of a command and leaves them for the sum. */
export function sayCounts(command, counts) {
  writeFileSync(fileOf(command), JSON.stringify(counts));
  say(counts);
}

/** What vitest wrote of a run: its counts, and every test. A run without a report counts as one failure. */
export function readReport(path, status) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    // A file that does not even load has no tests to count, yet it failed.
    const unloaded = status !== 0 && report.numFailedTests === 0 ? Math.max(1, report.numFailedTestSuites) : 0;
    const tests = report.testResults.flatMap((file) => file.assertionResults);
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded, tests };
  } catch {
    console.log('vitest gave no report');
    return { passed: 0, failed: 1, tests: [] };
  }
}

/** The counts of one command. One that never came to its end is a failure. */
function countsOf(command) {
  try {
    return JSON.parse(readFileSync(fileOf(command), 'utf8'));
  } catch {
    console.log(`${command}: broke off before it could count`);
    return { passed: 0, failed: 1 };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = COMMANDS.map(countsOf);
  say({ passed: all.reduce((sum, { passed }) => sum + passed, 0), failed: all.reduce((sum, { failed }) => sum + failed, 0) });
}
