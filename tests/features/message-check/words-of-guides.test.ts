/** What the guides give people to write is held against the check that sits beside them: the two may not contradict each other. */
import { describe, expect, test } from 'vitest';
import { adviseFollowUp } from '../../../src/features/message-check/advice.ts';
import type { FollowUpFacts } from '../../../src/features/message-check/facts.ts';
import { ROOT } from '../../rules/source-files.ts';
import { readPlaybook } from '../playbooks/playbook-files.ts';
import { USUAL_FACTS } from './usual-facts.ts';

const bodyOf = (slug: string): string => readPlaybook(`${ROOT}src/content/playbooks/${slug}.md`).body;

/** What is said in a section, as it would be written to somebody. */
const spokenIn = (body: string, heading: string): readonly string[] => {
  const [, section = ''] = body.split(`\n## ${heading}\n`);
  return [...(section.split('\n## ')[0] ?? '').matchAll(/“([^”]{60,})”/g)].map(([, text = '']) => text);
};

const BEFORE: Partial<FollowUpFacts> = { interviewScheduled: true };
const AFTER_THANKS: Partial<FollowUpFacts> = { interviewScheduled: true, thankYouAlreadySent: true };
const WHILE_WAITING: Partial<FollowUpFacts> = {
  ...AFTER_THANKS,
  stage: 'waiting-for-decision',
  decisionDateGiven: 'future',
  daysUntilDecisionDate: 4,
};

describe('the words of the guide on adjustments are never held back', () => {
  const body = bodyOf('adjustments-and-access');
  const said = [...spokenIn(body, 'Three lines are enough'), ...spokenIn(body, 'Farah’s ten minutes')];

  test('all of them are found', () => expect(said.length).toBeGreaterThanOrEqual(5));

  test.each(said)('%s', (line) => {
    for (const facts of [BEFORE, AFTER_THANKS, WHILE_WAITING]) {
      const text = `Dear Ms. Lang,\n\n${line}\n\nWith kind regards,\nNour Haddad`;
      expect(adviseFollowUp({ text }, { ...USUAL_FACTS, ...facts }, '2026-05-13').verdict).toBe('send');
    }
  });
});

test('the letter in the guide on leaving is known for what it is, so that nobody takes it for a thank-you', () => {
  const [letter = ''] = spokenIn(bodyOf('leaving-well'), 'The letter');
  const advice = adviseFollowUp({ text: letter }, USUAL_FACTS, '2026-05-13');
  expect(JSON.stringify(advice)).toMatch(/resign/i);
});
