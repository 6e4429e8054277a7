/** What a message says, found by its phrases. A signal alone is no verdict: `advice.ts` weighs them with the facts. */
import { finder, type Phrases } from './pattern.ts';
import { ABOUT_OFFERS } from './signals-offer.ts';
import { PRACTICAL } from './signals-practical.ts';
import { ABOUT_WRITER } from './signals-about-writer.ts';
import { AGAINST_READER } from './signals-against-reader.ts';
import { ANSWERING } from './signals-answers.ts';
import { BEHIND_BACKS } from './signals-behind-backs.ts';
import { DEFENDING } from './signals-defending.ts';
import { GIMMICKS } from './signals-gimmicks.ts';
import { NEEDED } from './signals-needed.ts';
import { PLEADING } from './signals-pleading.ts';
import { REPROACH } from './signals-reproach.ts';
import { STATUS } from './signals-status.ts';
import { VENTING } from './signals-venting.ts';
import { TONE } from './signals-tone.ts';
import type { Stretch } from './own-words.ts';
import type { MessageReading } from './reading.ts';

const LISTS = {
  ...NEEDED,
  ...STATUS,
  ...ANSWERING,
  ...ABOUT_OFFERS,
  ...PRACTICAL,
  ...DEFENDING,
  ...ABOUT_WRITER,
  ...PLEADING,
  ...AGAINST_READER,
  ...VENTING,
  ...REPROACH,
  ...BEHIND_BACKS,
  ...GIMMICKS,
  ...TONE,
};
/** The id of a signal. */
export type SignalId = keyof typeof LISTS;

/** A phrase that was found. */
export interface Hit extends Stretch {
  readonly signal: SignalId;
  readonly weight: 1 | 3;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** Everything found in a message. */
export interface Signals {
  readonly hits: readonly Hit[];
  /** How much of these is in the message: in each sentence a strong phrase counts 3; weak ones count up to 2 in all. */
  readonly weight: (...ids: readonly SignalId[]) => number;
  /** The same in one sentence. */
  readonly inSentence: (index: number, ...ids: readonly SignalId[]) => number;
}

const GROUPS = (Object.entries(LISTS) as [SignalId, Phrases][]).flatMap(([signal, { strong, weak = '' }]) => [
  { signal, weight: 3 as const, lines: strong },
  { signal, weight: 1 as const, lines: weak },
]);
const FINDER = finder(GROUPS.map(({ lines }) => lines));

/** Makes the lists ready as long as there is time; `true` once all are. The first message is then read as fast as the next. */
export const prepareSignals = FINDER.prepare;

/** Finds every signal in a message. */
export function findSignals({ sentences }: MessageReading): Signals {
  const hits: Hit[] = [];
  const weights = sentences.map((sentence, index) => {
    const inThis = new Map<SignalId, number>();
    for (const { group, start, end } of FINDER.find(sentence.plain)) {
      const { signal, weight } = GROUPS[group] ?? { signal: 'thanks', weight: 1 };
      hits.push({ signal, weight, sentence: index, ...sentence.stretch(start, end) });
      const before = inThis.get(signal) ?? 0;
      inThis.set(signal, weight === 3 ? 3 : Math.max(before, Math.min(2, before + 1)));
    }
    return inThis;
  });
  const inSentence = (index: number, ...ids: readonly SignalId[]): number =>
    ids.reduce((sum, id) => sum + (weights[index]?.get(id) ?? 0), 0);
  return {
    hits,
    inSentence,
    weight: (...ids) =>
      ids.reduce((sum, id) => {
        const inEach = weights.map((inThis) => inThis.get(id) ?? 0);
        const strong = inEach.filter((weight) => weight >= 3).length * 3;
        const weak = inEach.filter((weight) => weight < 3).reduce((total, weight) => total + weight, 0);
        return sum + strong + Math.min(2, weak);
      }, 0),
  };
}
