import { anyFormat, type CasePart } from '../../lib/case-part.ts';
import { parseText } from '../../lib/parse.ts';
import { capitalized, shortened } from '../../lib/text.ts';
import { PLAYBOOKS_FORMAT } from './progress.ts';

/** What was ticked and written in playbooks, in the case file. A record goes by the name of the playbook's file. */
export const PLAYBOOKS_PART: CasePart = {
  key: 'playbooks',
  word: 'Playbooks',
  format: anyFormat(PLAYBOOKS_FORMAT),
  kinds: [
    {
      is: () => true,
      one: 'playbook',
      many: 'playbooks',
      nameOf: ({ id }) => capitalized(shortened(parseText(id).replaceAll('-', ' '), 50)),
    },
  ],
  markdown: async ({ recordsOf }) => [(await import('./playbooks-markdown.ts')).playbooksSection(recordsOf('playbooks'))],
};
