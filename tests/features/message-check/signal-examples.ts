/** For each signal, sentences that give it and look-alikes that must not. They are its tests, and say what it is for. */
import type { SignalId } from '../../../src/features/message-check/signals.ts';
import { ABOUT_WRITER_EXAMPLES } from './signal-examples-about-writer.ts';
import { AGAINST_READER_EXAMPLES } from './signal-examples-against-reader.ts';
import { ANSWERS_EXAMPLES } from './signal-examples-answers.ts';
import { NEEDED_EXAMPLES } from './signal-examples-needed.ts';
import { TONE_EXAMPLES } from './signal-examples-tone.ts';

/** What a signal recognizes, with sentences. */
export interface SignalExamples {
  readonly means: string;
  readonly fires: readonly string[];
  readonly spares: readonly string[];
}

export const SIGNAL_EXAMPLES: Readonly<Record<SignalId, SignalExamples>> = {
  ...NEEDED_EXAMPLES,
  ...ANSWERS_EXAMPLES,
  ...ABOUT_WRITER_EXAMPLES,
  ...AGAINST_READER_EXAMPLES,
  ...TONE_EXAMPLES,
};
