/**
 * npm run train: learns the model of the follow-up check from `data/follow-up/` and writes it, the words it can spell, and the figures in
 * `docs/follow-up.md`. The same examples give the same bytes. `--check` writes nothing: it fails where a file is not what the examples
 * give, or a figure fell below its floor.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { unpackHead } from '../src/features/message-check/model.ts';
import { allExamples, allSentences, groupOf, isHeldBack, partOf } from './train/examples.mjs';
import { learn, readExample } from './train/learn.mjs';
import { answersOf, figuresOf } from './train/measure.mjs';
import { packModel } from './train/pack.mjs';
import { foldOf, reportOf } from './train/report.mjs';
import { spellingWords } from './train/spelling.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const MODEL = at('src/features/message-check/model.json');
const SPELLING = at('src/features/message-check/spelling.json');
const DOCUMENT = at('docs/follow-up.md');
const [BEGIN, END] = ['<!-- figures: npm run train -->', '<!-- end of figures -->'];

/** No training may fall below these on what is held back; they lie a little under what was last reached. */
const FLOORS = {
  'everyday, held back': { accepted: 0.95, sentWrongly: 1, heldWrongly: 2 },
  'hard, held back': { accepted: 0.81, sentWrongly: 3, heldWrongly: 4 },
  'new, held back': { accepted: 0.79, sentWrongly: 30, heldWrongly: 18 },
};
/** The most the model may weigh, compressed. */
const MOST_BYTES = 60_000;
/** Shares of the examples for the learning curve. */
const SHARES = [4, 2];

const asModel = (text) => Object.fromEntries(Object.entries(JSON.parse(text)).map(([name, head]) => [name, unpackHead(head)]));
const all = allExamples();
const known = all.filter((one) => !isHeldBack(one));
const heldBack = all.filter(isHeldBack);
const sentences = allSentences();

/** What takes long and stands by itself: done by a second process beside the training. */
function sideWork() {
  const crossed = [0, 1].flatMap((fold) => {
    const model = asModel(
      packModel(
        learn(
          known.filter((one) => foldOf(one) !== fold),
          sentences,
        ),
      ),
    );
    return answersOf(
      model,
      known.filter((one) => foldOf(one) === fold),
    );
  });
  const curve = SHARES.map((part) => {
    const some = known.filter((one) => (groupOf(one) >> 9) % part === 0);
    return { examples: some.length, accepted: acceptedBy(asModel(packModel(learn(some, sentences)))) };
  });
  // The examples themselves are known on the other side.
  return { crossed: crossed.map(({ example, ...answer }) => ({ id: example.id, ...answer })), curve };
}

/** The share accepted by held-back part. */
const acceptedBy = (model) =>
  Object.fromEntries(
    [...Map.groupBy(heldBack, partOf)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([part, some]) => [part, figuresOf(answersOf(model, some)).accepted]),
  );

/** In how many examples without a slip each word stands. */
function wordCounts() {
  const counts = new Map();
  for (const example of known.filter(({ marks = [] }) => marks.every(({ is }) => is !== 'slip')))
    for (const word of new Set(readExample(example).reading.sentences.flatMap(({ terms }) => terms)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Examples answered otherwise than by the model before. */
function sayChanges(before, after) {
  const changed = before.flatMap((one, n) => (one.verdict === after[n].verdict ? [] : [{ one, now: after[n] }]));
  const better = changed.filter(({ one, now }) => !one.isAccepted && now.isAccepted);
  const worse = changed.filter(({ one, now }) => one.isAccepted && !now.isAccepted);
  console.log(
    `\nAgainst the model before: ${changed.length} of ${all.length} answers changed, ${better.length} to right, ${worse.length} to wrong.`,
  );
  for (const [name, some] of [
    ['now right', better],
    ['now wrong', worse],
  ])
    for (const { one, now } of some.slice(0, 10))
      console.log(`  ${name}: ${one.example.id} (${one.example.file}): ${one.verdict} → ${now.verdict}`);
}

/** A text as it is to stand in its file. */
const formatted = async (path, text) => format(text, { ...(await resolveConfig(path)), filepath: path });
/** The files the app ships. */
const shipped = async (model) =>
  Promise.all(
    [
      [MODEL, model],
      [SPELLING, JSON.stringify(spellingWords(wordCounts()))],
    ].map(async ([path, text]) => [path, await formatted(path, text)]),
  );

if (process.argv.includes('--side')) {
  process.stdout.write(JSON.stringify(sideWork()));
} else if (process.argv.includes('--check')) {
  const model = packModel(learn(known, sentences));
  const stale = (await shipped(model)).filter(([path, text]) => readFileSync(path, 'utf8') !== text);
  const { figures } = reportOf(asModel(model), heldBack, [], []);
  const fallen = Object.entries(FLOORS).filter(([part, { accepted, sentWrongly, heldWrongly }]) => {
    const now = figures[part];
    return now.accepted < accepted || now.sentWrongly > sentWrongly || now.heldWrongly > heldWrongly;
  });
  for (const [path] of stale) console.log(`${path} is not what the examples give: npm run train`);
  for (const [part] of fallen) console.log(`${part} fell: ${JSON.stringify(figures[part])}`);
  process.exitCode = stale.length + fallen.length === 0 ? 0 : 1;
} else {
  const started = Date.now();
  const side = promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url), '--side'], { maxBuffer: 1 << 28 });
  const before =
    existsSync(MODEL) && readFileSync(MODEL, 'utf8').length > 10 ? answersOf(asModel(readFileSync(MODEL, 'utf8')), all) : undefined;
  const model = packModel(learn(known, sentences));
  for (const [path, text] of await shipped(model)) writeFileSync(path, text);
  const ready = asModel(model);
  const { crossed, curve } = JSON.parse((await side).stdout);
  const byId = new Map(all.map((one) => [one.id, one]));
  const { text } = reportOf(
    ready,
    heldBack,
    crossed.map((one) => ({ ...one, example: byId.get(one.id) })),
    [...curve, { examples: known.length, accepted: acceptedBy(ready) }].sort((a, b) => a.examples - b.examples),
  );
  const bytes = brotliCompressSync(Buffer.from(model)).length;
  const made = `${known.length} messages and ${sentences.length} single sentences learned from, ${heldBack.length} held back. The model is ${(bytes / 1000).toFixed(1)} kB, compressed.`;
  const document = readFileSync(DOCUMENT, 'utf8');
  const [head, rest] = document.split(BEGIN);
  const whole = `${head}${BEGIN}\n\n${made}\n\n${text}\n\n${END}${rest?.split(END)[1] ?? '\n'}`;
  writeFileSync(DOCUMENT, await formatted(DOCUMENT, whole));
  console.log(`${made}\n\n${text}`);
  if (before !== undefined) sayChanges(before, answersOf(ready, all));
  console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (bytes > MOST_BYTES) {
    console.error(`The model may weigh ${MOST_BYTES} bytes, compressed.`);
    process.exitCode = 1;
  }
}
