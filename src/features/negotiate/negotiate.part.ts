import { anyFormat, kindOfType, type CasePart } from '../../lib/case-part.ts';
import { NEGOTIATE_FORMAT } from './negotiate-format.ts';

/** Talks and promises in the case file. */
export const NEGOTIATE_PART: CasePart = {
  key: 'negotiate',
  word: 'Negotiation',
  format: anyFormat(NEGOTIATE_FORMAT),
  kinds: [
    kindOfType('negotiation', 'preparation', 'preparations'),
    kindOfType('promise', 'promise', 'promises'),
    kindOfType('after-yes', 'start', 'starts'),
  ],
  markdown: async (whole) => {
    const { promisesSection, talksSection } = await import('./negotiate-markdown.ts');
    return [talksSection(whole), promisesSection(whole)];
  },
};
