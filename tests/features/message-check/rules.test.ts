import { describe, expect, test } from 'vitest';
import { adviseFollowUp } from '../../../src/features/message-check/advice.ts';
import type { Advice } from '../../../src/features/message-check/facts.ts';
import { RULES } from '../../../src/features/message-check/rules.ts';
import type { Example } from './rule-examples.ts';
import { RULE_EXAMPLES } from './rule-examples-later.ts';
import { USUAL_FACTS } from './usual-facts.ts';

const adviceFor = ({ text, facts }: Example): Advice => adviseFollowUp({ text }, { ...USUAL_FACTS, ...facts }, '2026-05-13');

/** Parts of a rule that have words of their own. */
const PARTS = ['their-date', 'asked-again-too-soon'];
/** What is decided by facts or form; all else is a reason the model’s answer gives. */
const IDS: readonly string[] = [...RULES.map(({ id }) => id), ...PARTS];

test('every rule says what it means, and has examples', () => {
  for (const { id, means } of RULES) {
    expect(means, id).toMatch(/^[A-Z].*[.]$/);
    expect(RULE_EXAMPLES[id]?.fires.length, id).toBeGreaterThan(0);
    expect(RULE_EXAMPLES[id]?.spares.length, id).toBeGreaterThan(0);
  }
});

const examples = Object.entries(RULE_EXAMPLES);

describe.each(examples.filter(([id]) => IDS.includes(id)))('%s', (id, { fires, spares }) => {
  test.each(fires)('decides %#', (example) => {
    expect(adviceFor(example).rule, example.text).toBe(id);
  });
  test.each(spares)('leaves alone %#', (example) => {
    expect(adviceFor(example).rule, example.text).not.toBe(id);
  });
});

describe.each(examples.filter(([id]) => !IDS.includes(id) && id !== 'fine'))('the text: %s', (id, { fires, spares }) => {
  test.each(fires)('is not to go out as it is %#', (example) => {
    expect(adviceFor(example).verdict, example.text).toMatch(/dont-send|revise/);
  });
  test.each(spares)('is something else %#', (example) => {
    const { verdict, rule } = adviceFor(example);
    expect(verdict === 'send' || rule !== id, `${verdict} ${rule} ${example.text}`).toBe(true);
  });
});
