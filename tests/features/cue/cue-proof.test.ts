import { expect, test } from 'vitest';
import { cueScreens, type CueScreen } from '../../../src/features/cue/cue.ts';
import { blankOwnAnswer } from '../../../src/features/interviews/own-answers.ts';
import { interview } from '../interviews/some-interviews.ts';

test('has the proof of an answer to a worry beside it, and speaks of showing one only where there is one', () => {
  const worry = { ...blankOwnAnswer('w', 'A long gap', 1), line: 'It is over.', isWorry: true } as const;
  const cardOf = (proof: string, fearedIds: readonly string[] = []): readonly CueScreen[] =>
    cueScreens(interview({ ownAnswerIds: ['w'], fearedIds }), [], [], [], [{ ...worry, proof }]);
  expect(cardOf('The course of May.')).toContainEqual({
    title: 'They may doubt',
    sub: 'Say it once, then show the proof.',
    lines: [{ kind: 'A long gap', text: 'It is over.', isSpoken: true, proof: 'The course of May.' }],
  });
  expect(cardOf('The course of May.', ['w']).find(({ title }) => title === 'What I fear most')?.lines[0]?.proof).toBe('The course of May.');
  const without = cardOf(' ').find(({ title }) => title === 'They may doubt');
  expect(without?.sub).toBe('Say it once, then stop.');
  expect(without?.lines[0]).not.toHaveProperty('proof');
});
