import { anyFormat, kindOfType, type CasePart } from '../../lib/case-part.ts';
import { FOLLOW_UP_FORMAT } from './follow-up-format.ts';

/** Messages and contacts in the case file. */
export const FOLLOW_UP_PART: CasePart = {
  key: 'follow-up',
  word: 'Follow-up',
  format: anyFormat(FOLLOW_UP_FORMAT),
  kinds: [kindOfType('message', 'message', 'messages'), kindOfType('contact', 'contact', 'contacts')],
  markdown: async ({ recordsOf }) => [(await import('./follow-up-markdown.ts')).messagesSection(recordsOf('follow-up'))],
};
