/** Installs the packages of the lockfile when they are missing or the lockfile has changed since. Runs on a bare Node. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
const MARK = `${ROOT}node_modules/.installed-lockfile`;

/** Runs an npm command in the project; throws when it fails. From here on npm runs everything on the Node of the lockfile. */
export function npm(args, options = {}) {
  execFileSync('npm', args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
  });
}

/** Says what it does only when there is something to do. */
export function installMissing() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
  console.log('Installing packages (about a minute, once) …');
  // Packages are files to us: none may run anything when it is installed. tests/rules/packages.test.ts says why none has to.
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(MARK, wanted);
}
