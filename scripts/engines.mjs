/**
 * npm run test:engines: the site tests of tests/engines in Chromium, Firefox and WebKit. Says what it finds, installs by apt-get
 * what is missing where we are root on Debian, and ends with the counts. There an engine that cannot be had is a failure;
 * elsewhere it is said that it did not run, and counted as neither.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { forgetCounts, readReport, sayCounts } from './counts.mjs';
import { installMissing, npm, ROOT } from './install.mjs';
import { runVitest } from './vitest.mjs';

/** Where a program lies: the first of these that is a file or is on the PATH. */
function programAt(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.filter((name) => name !== '').flatMap((name) => [name, ...folders.map((folder) => join(folder, name))]);
  return paths.find((path) => /[\\/]/.test(path) && existsSync(path)) ?? '';
}

const findFirefox = () =>
  programAt(
    process.env.FIREFOX_PATH ?? '',
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

/** WebKit's driver, and the virtual screen it runs on. */
const findWebkit = () => (programAt('xvfb-run') === '' ? '' : programAt('WebKitWebDriver'));

/** Each engine: how to find it, and the packages of Debian it comes in. */
const ENGINES = [
  { id: 'chromium', name: 'Chromium', find: () => findBrowser().catch(() => ''), packages: ['chromium'] },
  { id: 'firefox', name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
  { id: 'webkit', name: 'WebKit', find: findWebkit, packages: ['webkit2gtk-driver', 'xvfb'] },
];

const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && programAt('apt-get') !== '';

/** Installs packages; gives back what went wrong, in the words of apt-get. */
function install(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const options = { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
    return '';
  } catch (error) {
    return String(error.stderr ?? error)
      .trim()
      .split('\n')
      .slice(-3)
      .join(' ');
  }
}

/** Finds or installs an engine, and says so. An empty path when it cannot be had. */
async function provide({ name, find, packages }) {
  let path = await find();
  let problem = '';
  if (path === '' && canInstall) {
    problem = install(packages);
    path = await find();
  }
  if (path !== '') console.log(`${name}: ${path}`);
  else if (canInstall) console.log(`${name}: FAILED, it could not be installed. ${problem}`);
  else console.log(`${name}: not run here, because it is not installed and only root on Debian can install it (${packages.join(', ')})`);
  return path;
}

/** What ran in an engine and how long; what did not. */
function tellOf(name, tests) {
  const own = tests.filter((test) => test.ancestorTitles.includes(`in ${name}`));
  const count = (status) => own.filter((test) => test.status === status).length;
  const seconds = own.reduce((sum, test) => sum + (test.duration ?? 0), 0) / 1000;
  console.log(`${name}: ${count('passed')} passed, ${count('failed')} failed in ${seconds.toFixed(0)} s`);
  const left = own.filter(({ status }) => !['passed', 'failed'].includes(status));
  for (const test of left) console.log(`${name}: not run: “${test.title}”, because ${test.meta?.because ?? 'it was left out'}`);
}

forgetCounts('engines');
installMissing();
npm(['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });

const found = [];
for (const engine of ENGINES) found.push({ ...engine, path: await provide(engine) });
const ready = found.filter(({ path }) => path !== '');
const missing = canInstall ? found.length - ready.length : 0;
const pathOf = (id) => found.find((engine) => engine.id === id)?.path ?? '';

const report = `${ROOT}.cache/engines.json`;
rmSync(report, { force: true });
const status = await runVitest(['--project=engines', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
  ENGINES: ready.map(({ id }) => id).join(','),
  CHROME_PATH: pathOf('chromium'),
  FIREFOX_PATH: pathOf('firefox'),
});
const { passed, failed, tests } = readReport(report, status);
for (const { name } of ready) tellOf(name, tests);
sayCounts('engines', { passed, failed: failed + missing });
