import { anyFormat, isFilled, kindOfType, type CasePart } from '../../lib/case-part.ts';
import { parseText } from '../../lib/parse.ts';
import { shortened } from '../../lib/text.ts';
import { JOB_FORMAT } from './job-format.ts';

/** The job one is in, its notes and people, and the hand-over, in the case file. */
export const JOB_PART: CasePart = {
  key: 'job',
  word: 'On the job',
  format: anyFormat(JOB_FORMAT),
  kinds: [
    kindOfType('job', 'job', 'jobs'),
    kindOfType('note', 'note', 'notes', { nameOf: (raw) => shortened(parseText(raw['text']), 50) }),
    kindOfType('person', 'person', 'people'),
    kindOfType('hand-over', 'hand-over', 'hand-overs', {
      isMade: (raw) => isFilled(raw, ['from', 'until', 'forWhom', 'ticks', 'own']),
      nameOf: (raw) => parseText(raw['forWhom']),
    }),
  ],
  markdown: async ({ recordsOf }) => [(await import('./job-markdown.ts')).jobSection(recordsOf('job'))],
};
