/** Runs vitest, and clears up after it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/**
 * Runs vitest with these arguments and, beside those of this process, these variables; gives back its exit code. What the tests
 * put into the temporary folder goes when they end: browser profiles are big.
 */
export function runVitest(args, variables) {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-tests-'));
  const child = spawn('npm', ['exec', '--', 'vitest', 'run', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TMPDIR: folder, TEMP: folder, TMP: folder, ...variables },
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) =>
    child.on('close', (code) => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      resolve(code ?? 1);
    }),
  );
}
