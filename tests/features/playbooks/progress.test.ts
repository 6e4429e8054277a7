import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blankProgress,
  cellName,
  isBlank,
  PLAYBOOKS_FORMAT,
  progressWords,
  tickStep,
  writeAnswer,
  writeSeconds,
} from '../../../src/features/playbooks/progress.ts';
import { readEnvelope } from '../../../src/lib/envelope.ts';
import { statesTheLaws } from '../../helpers/format-laws.ts';

describe('playbooks as stored', () => {
  statesTheLaws(
    PLAYBOOKS_FORMAT,
    fc.record({
      id: fc.constantFrom('a', 'b', ''),
      updatedAt: fc.nat(9),
      ticked: fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom('x', 'y'))),
      answers: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.string())),
      secondsUsed: fc.oneof(fc.jsonValue(), fc.nat()),
      copies: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.record({
            id: fc.constantFrom('a', 'b'),
            sheet: fc.constant('s'),
            name: fc.string(),
            on: fc.constantFrom('2026-05-14', 'x'),
            cells: fc.jsonValue(),
          }),
        ),
      ),
    }),
  );
});

test('version 1 is read whole, with nothing to mend', () => {
  const text = readFileSync(new URL('./fixtures/playbooks.v1.json', import.meta.url), 'utf8');
  const reading = readEnvelope(text, PLAYBOOKS_FORMAT);
  expect(reading).toMatchObject({ state: 'read', damaged: false });
  if (reading.state === 'read')
    expect(reading.records.get('micromanagers')).toMatchObject({ answers: { 'plan/status/1': 'Every Monday' } });
});

describe('what a reader leaves', () => {
  test('a step is ticked once, and unticked', () => {
    const ticked = tickStep(tickStep(blankProgress('a'), 's', true), 's', true);
    expect(ticked.ticked).toEqual(['s']);
    expect(tickStep(ticked, 's', false)).toEqual(blankProgress('a'));
  });
  test('an answer is kept, and gone when it is emptied', () => {
    const written = writeAnswer(blankProgress('a'), cellName('plan', 'status', 1), 'Mondays');
    expect(written.answers).toEqual({ 'plan/status/1': 'Mondays' });
    expect(writeAnswer(written, 'plan/status/1', '')).toEqual(blankProgress('a'));
  });
  test('the seconds of a clock are kept whole, and gone when it begins again', () => {
    const used = writeSeconds(blankProgress('practice-voice-1'), 192);
    expect(used.secondsUsed).toBe(192);
    expect(isBlank(used)).toBe(true);
    expect(writeSeconds(used, 0)).toEqual(blankProgress('practice-voice-1'));
    for (const secondsUsed of [-1, 0, 1.5, '192', null, Infinity])
      expect(PLAYBOOKS_FORMAT.parseRecord({ id: 'a', updatedAt: 1, secondsUsed })).not.toHaveProperty('secondsUsed');
    expect(PLAYBOOKS_FORMAT.parseRecord({ id: 'a', updatedAt: 1, secondsUsed: 7 })).toHaveProperty('secondsUsed', 7);
  });
  test('blank is nothing ticked and nothing written', () => {
    expect(isBlank(blankProgress('a'))).toBe(true);
    expect(isBlank(writeAnswer(blankProgress('a'), 'q', ' '))).toBe(true);
    expect(isBlank(tickStep(blankProgress('a'), 's', true))).toBe(false);
  });
  test('progress is said in numbers, not in percent', () => {
    expect(progressWords(0, 9)).toBe('');
    expect(progressWords(3, 9)).toBe('3 of 9 ticked');
  });
});
