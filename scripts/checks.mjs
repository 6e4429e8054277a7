/** The checks of the whole project, each counted as one test: one line each, and what it said where it failed. */
import { spawn } from 'node:child_process';
import { ROOT } from './install.mjs';

function run(script) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('close', (code) => resolve({ isOk: code === 0, said, seconds: ((Date.now() - started) / 1000).toFixed(1) }));
  });
}

/** Runs npm scripts, by name; those of one list one after the other, the lists beside each other. Gives back the counts. */
export async function runChecks(...lists) {
  const counts = { passed: 0, failed: 0 };
  await Promise.all(
    lists.map(async (list) => {
      for (const [name, script] of list) {
        const { isOk, said, seconds } = await run(script);
        counts[isOk ? 'passed' : 'failed']++;
        console.log(isOk ? `${name} … ok (${seconds} s)` : `${name} … failed\n${said}`);
      }
    }),
  );
  return counts;
}
