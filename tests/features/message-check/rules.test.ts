import { describe, expect, test } from 'vitest';
import { adviseFollowUp } from '../../../src/features/message-check/advice.ts';
import { RULES } from '../../../src/features/message-check/rules.ts';
import type { Example } from './rule-examples.ts';
import { RULE_EXAMPLES } from './rule-examples-later.ts';
import { USUAL_FACTS } from './usual-facts.ts';

const ruleFor = ({ text, facts }: Example): string => adviseFollowUp({ text }, { ...USUAL_FACTS, ...facts }, '2026-05-13').rule;

test('every rule has examples', () => {
  for (const { id } of RULES) expect(RULE_EXAMPLES[id]?.fires.length, id).toBeGreaterThan(0);
});

describe.each(Object.entries(RULE_EXAMPLES))('%s', (id, { fires, spares }) => {
  test.each(fires)('decides %#', (example) => {
    expect(ruleFor(example), example.text).toBe(id);
  });
  test.each(spares)('leaves alone %#', (example) => {
    expect(ruleFor(example), example.text).not.toBe(id);
  });
});
