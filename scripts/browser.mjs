/**
 * Finds or fetches the Chromium that the tests drive, and says which. In order: CHROME_PATH, the one from npm
 * (@sparticuz/chromium, unpacked once into .cache), one installed on this machine, and, where we are root on Debian, apt-get.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How every Chromium is started: quiet on the network; without a sandbox only as root, where there can be none. */
export const CHROME_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Does it start and tell its version? */
function runs(path) {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 }).trim();
  } catch {
    return '';
  }
}

/** The browser from npm. It unpacks into TMPDIR and reuses what lies there, so each version gets a folder of its own. */
async function fromNpm() {
  try {
    const root = new URL('../', import.meta.url);
    const { version } = JSON.parse(readFileSync(new URL('node_modules/@sparticuz/chromium/package.json', root), 'utf8'));
    const cache = new URL(`.cache/chromium-${version}/`, root).pathname;
    mkdirSync(cache, { recursive: true });
    const before = process.env.TMPDIR;
    process.env.TMPDIR = cache;
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    return path;
  } catch {
    return '';
  }
}

function fromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return '';
  try {
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', 'chromium'], options);
    return '/usr/bin/chromium';
  } catch {
    return '';
  }
}

/** The path of a Chromium that runs. Throws, with what to do, when there is none. */
export async function findBrowser(say = () => {}) {
  const ways = [
    ['CHROME_PATH', () => process.env.CHROME_PATH ?? ''],
    ['npm', fromNpm],
    ...INSTALLED.map((path) => ['this machine', () => (existsSync(path) ? path : '')]),
    ['apt-get', fromApt],
  ];
  for (const [source, find] of ways) {
    const path = await find();
    const version = path === '' ? '' : runs(path);
    if (version !== '') {
      say(`Browser: ${version} (from ${source})`);
      return path;
    }
  }
  throw new Error('No Chromium could be found or installed. Set CHROME_PATH to one and run this again.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findBrowser((text) => console.error(text)));
