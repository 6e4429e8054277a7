/** Measures the follow-up check on its labelled messages and prints confusion tables. */
import { VERDICTS } from '../src/features/message-check/facts.ts';
import { corpus } from '../tests/features/message-check/corpus/corpus.ts';
import { measure } from '../tests/features/message-check/corpus/measure.ts';

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

for (const [name, part] of Object.entries(corpus())) {
  const { cases, accepted, table, sentWrongly, heldWrongly, marks } = measure(part);
  console.log(`\n${name}: ${accepted} of ${cases} accepted (${percent(accepted, cases)})`);
  console.log(
    `“send” on a “don’t send”: ${sentWrongly.length}; “don’t send” on a “send”: ${heldWrongly.length}; passages marked: ${percent(marks.found, marks.wanted)} of ${marks.wanted}`,
  );
  console.log('best label → answer'.padEnd(22), ...VERDICTS.map((verdict) => verdict.padStart(10)));
  for (const best of VERDICTS) console.log(best.padEnd(22), ...VERDICTS.map((verdict) => String(table[best][verdict]).padStart(10)));
}
