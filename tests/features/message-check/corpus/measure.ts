/** How well the check does on labelled messages. */
import { adviseFollowUp } from '../../../../src/features/message-check/advice.ts';
import { VERDICTS, type Verdict } from '../../../../src/features/message-check/facts.ts';
import { CORPUS_TODAY, factsOfCase, type CorpusCase } from './corpus.ts';

/** The figures of one measurement. */
export interface Measure {
  readonly cases: number;
  readonly accepted: number;
  /** By best label, then by verdict. */
  readonly table: Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;
  /** The costly mistake: *send* where only other answers are right and *don’t send* is one of them. */
  readonly sentWrongly: readonly string[];
  /** The next: *don’t send* where *send* is right. */
  readonly heldWrongly: readonly string[];
  /** Passages that should be marked, and how many of them a mark touches. */
  readonly marks: { readonly wanted: number; readonly found: number };
}

/** Measures the check on these cases. */
export function measure(cases: readonly CorpusCase[]): Measure {
  const none = (): Record<Verdict, number> => ({ send: 0, revise: 0, wait: 0, 'dont-send': 0 });
  const table = Object.fromEntries(VERDICTS.map((verdict) => [verdict, none()])) as Record<Verdict, Record<Verdict, number>>;
  const sentWrongly: string[] = [];
  const heldWrongly: string[] = [];
  const marks = { wanted: 0, found: 0 };
  let accepted = 0;
  for (const one of cases) {
    const { verdict, findings } = adviseFollowUp(one, factsOfCase(one), CORPUS_TODAY);
    const isAccepted = one.accept.includes(verdict);
    if (isAccepted) accepted++;
    else if (verdict === 'send' && one.accept.includes('dont-send')) sentWrongly.push(one.id);
    else if (verdict === 'dont-send' && one.accept.includes('send')) heldWrongly.push(one.id);
    const [best] = one.accept;
    if (best !== undefined) table[best][verdict]++;
    for (const mark of one.marks ?? []) {
      const start = one.text.indexOf(mark);
      marks.wanted++;
      if (findings.some(({ span }) => span !== undefined && span[0] < start + mark.length && span[1] > start)) marks.found++;
    }
  }
  return { cases: cases.length, accepted, table, sentWrongly, heldWrongly, marks };
}
