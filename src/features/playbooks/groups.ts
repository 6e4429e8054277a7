/** The parts of the list of playbooks. */
import type { Playbook } from './playbook.schema.ts';

/** What each group is called, in the order of the list. */
export const GROUP_WORDS: Readonly<Record<Playbook['group'], string>> = {
  interview: 'For the interview',
  offers: 'For the offer',
  'on-the-job': 'On the job',
};
