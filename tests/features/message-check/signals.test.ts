import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../src/features/message-check/reading.ts';
import { findSignals, type SignalId } from '../../../src/features/message-check/signals.ts';
import { SIGNAL_EXAMPLES, type SignalExamples } from './signal-examples.ts';

const ENTRIES = Object.entries(SIGNAL_EXAMPLES) as [SignalId, SignalExamples][];
const weightOf = (id: SignalId, text: string): number => findSignals(readMessage(text)).weight(id);

test('every signal has a meaning and enough examples', () => {
  for (const [id, { means, fires, spares }] of ENTRIES) {
    expect(means, id).toMatch(/^[A-Z].*[.]$/);
    expect(new Set(fires).size, id).toBeGreaterThanOrEqual(3);
    expect(new Set(spares).size, id).toBeGreaterThanOrEqual(3);
  }
});

describe.each(ENTRIES)('%s', (id, { fires, spares }) => {
  test.each(fires)('hears: %s', (sentence) => {
    expect(weightOf(id, sentence)).toBeGreaterThanOrEqual(3);
  });
  test.each(spares)('lets pass: %s', (sentence) => {
    expect(weightOf(id, sentence)).toBeLessThan(3);
  });
});

test('a neutral sentence before it changes nothing', () => {
  const NEUTRAL = ['The office is on Fifth Street.', 'It rained in the morning.', 'The lift has a mirror.'];
  for (const sentence of NEUTRAL) expect(findSignals(readMessage(sentence)).hits, sentence).toEqual([]);
  const firing = ENTRIES.flatMap(([id, { fires }]) => fires.map((sentence) => ({ id, sentence })));
  fc.assert(
    fc.property(fc.constantFrom(...firing), fc.constantFrom(...NEUTRAL), fc.constantFrom(' ', '\n\n'), ({ id, sentence }, before, gap) => {
      expect(weightOf(id, before + gap + sentence)).toBe(weightOf(id, sentence));
    }),
    { numRuns: 500 },
  );
});
