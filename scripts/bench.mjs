/**
 * npm run bench: what each page weighs and how soon it paints, how long a character takes to show, and how long it takes from the
 * home screen to what one came for. One table; it ends with what is over its budget. Builds first. Times wander by 15 %: compare
 * ratios of one run. `-- reopened` (or `paint`, `typing`, `lists`, `speech`, `scores`, `bytes`, `rehearse`) measures just that.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { lists } from './bench/lists.mjs';
import { paints, secondView } from './bench/paint.mjs';
import { choosing, courses } from './bench/rehearse.mjs';
import { reopened } from './bench/reopened.mjs';
import { scores } from './bench/scores.mjs';
import { measuring } from './bench/speech.mjs';
import { typing } from './bench/typing.mjs';
import { CHROME_FLAGS, findBrowser } from './browser.mjs';
import { initialScripts, onTheWire } from './bytes.mjs';
import { npm, ROOT } from './install.mjs';
import { serve } from './serve.mjs';

const DIST = `${ROOT}dist/`;
/** The files measured; a tool has its scripts at once. */
const PAGES = {
  Today: 'index.html',
  interviews: 'interviews/index.html',
  'cue card': 'interviews/cue/index.html',
  debrief: 'interviews/debrief/index.html',
  playbooks: 'playbooks/index.html',
  'a playbook': 'playbooks/talk-show-persona/index.html',
  'the longest playbook': 'playbooks/steering-questions/index.html',
  offers: 'offers/index.html',
  salary: 'salary/index.html',
  negotiate: 'negotiate/index.html',
  'the talk': 'negotiate/call/index.html',
  wins: 'wins/index.html',
  'follow-up': 'follow-up/index.html',
  more: 'more/index.html',
  'not found': '404.html',
};
const TOOLS = ['offers/index.html', 'more/index.html'];
const isContent = (file) => /^(playbooks|404)/.test(file);
const BUDGET = {
  bytes: 13_000,
  contentScripts: 1000,
  toolScripts: 20_000,
  worker: 5000,
  contentPaint: 1.2,
  toolPaint: 1.3,
  shift: 0,
  score: 100,
  key: 50,
  list: 100,
  choosing: 5,
  secondView: 1,
  measuring: 120,
  sound: 40,
  reopened: { 'the verdict': 1.15, 'the cue card': 0.9, 'salary figures': 1.15, 'the answer of the check': 1.25 },
};
const ROUNDS = 9;

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const wants = (what) => asked.length === 0 || asked.includes(what);
const over = [];
/** Text for a cell; one over its budget is marked, and told at the end. */
function cell(text, value, budget, what) {
  if (value === undefined) return '';
  if (value <= budget) return text;
  over.push(`${what}: ${text} (budget ${budget})`);
  return `${text} !`;
}
const row = (...cells) => console.log(cells.map((text, index) => (index === 0 ? text.padEnd(26) : text.padStart(12))).join(''));

npm(['run', '--silent', 'build'], { stdio: 'ignore' });
const launch = { executablePath: await findBrowser((text) => console.log(text)), args: CHROME_FLAGS };
const site = await serve();
const browser = await chromium.launch(launch);
const files = Object.values(PAGES);
const painted = wants('paint') ? await paints(browser, site, DIST, files, ROUNDS) : new Map();
const scored = wants('scores') ? await scores(launch, site, files) : new Map();

row('page', 'html+css', 'scripts', 'paint/plain', 'shift', 'Lighthouse');
for (const [name, file] of Object.entries(PAGES)) {
  const bytes = onTheWire(readFileSync(DIST + file));
  const scripts = initialScripts(DIST, file).bytes;
  const { ratio, shift } = painted.get(file) ?? {};
  const lowest = scored.has(file) ? Math.min(...scored.get(file).scores) : undefined;
  row(
    name,
    cell(`${bytes}`, bytes, BUDGET.bytes, `${name}, html and css`),
    cell(`${scripts}`, scripts, TOOLS.includes(file) ? BUDGET.toolScripts : BUDGET.contentScripts, `${name}, scripts`),
    cell(ratio?.toFixed(2), ratio, isContent(file) ? BUDGET.contentPaint : BUDGET.toolPaint, `${name}, largest paint ÷ plain twin`),
    cell(shift?.toFixed(3), shift, BUDGET.shift, `${name}, layout shift`),
    lowest === undefined ? '' : cell(scored.get(file).scores.join(' '), BUDGET.score - lowest, 0, `${name}, Lighthouse`),
  );
}
const worker = onTheWire(readFileSync(`${DIST}sw.js`));
row('service worker', '', cell(`${worker}`, worker, BUDGET.worker, 'service worker'));

if (wants('typing')) {
  row('\nkey to paint, 4× slower', 'p98 ms');
  for (const { name, ms } of await typing(browser, site)) row(name, cell(ms.toFixed(0), ms, BUDGET.key, `${name}, key to paint`));
}
if (wants('lists')) {
  row('\npress to paint, 4× slower', 'ms');
  for (const { name, ms } of await lists(browser, site, ROUNDS)) row(name, cell(ms.toFixed(0), ms, BUDGET.list, `${name}, press to paint`));
}
if (wants('speech')) {
  const { ms, megabytes } = await measuring(browser, site, ROUNDS);
  row('\nfour minutes said aloud', cell(`${ms.toFixed(0)} ms`, ms, BUDGET.measuring, 'four minutes of sound, 4× slower'));
  row('in memory', cell(`${megabytes.toFixed(0)} MB`, megabytes, BUDGET.sound, 'four minutes of sound, in memory'));
}
if (wants('paint')) {
  const ratio = await secondView(browser, site, ROUNDS);
  row('\nsecond view ÷ network', cell(ratio.toFixed(2), ratio, BUDGET.secondView, 'second view from the worker ÷ network'));
}
await browser.close();
await site.stop();
if (wants('reopened')) {
  row('\nreopened offline, 6× slower', 'ms', '÷ playbook');
  for (const { name, ms, ratio } of await reopened(launch, ROUNDS)) {
    row(name, ms.toFixed(0), cell(ratio.toFixed(2), ratio, BUDGET.reopened[name] ?? 1, `reopened: ${name}`));
  }
}
if (wants('rehearse')) {
  row('\nnext of 300 cards, 4× slower', 'ms');
  const ms = choosing(300);
  row('', cell(ms.toFixed(1), ms, BUDGET.choosing, 'the next of 300 cards'));
  row('\nrecall at the interview', 'as used', 'by gain', 'plain 0.9', 'cramming');
  for (const { name, used, gain, plain, cram } of courses()) row(name, ...[used, gain, plain, cram].map((share) => share.toFixed(1)));
}
console.log(over.length === 0 ? '\nEverything is within its budget.' : `\nOver budget:\n  ${over.join('\n  ')}`);
