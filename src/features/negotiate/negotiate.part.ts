import { anyFormat, isFilled, kindOfType, type CasePart } from '../../lib/case-part.ts';
import { parseText } from '../../lib/parse.ts';
import { NEGOTIATE_FORMAT } from './negotiate-format.ts';
import { TALK_LINES } from './negotiation.ts';
import { parsePromise } from './promises.ts';

/** Talks and promises in the case file. */
export const NEGOTIATE_PART: CasePart = {
  key: 'negotiate',
  word: 'Negotiation',
  format: anyFormat(NEGOTIATE_FORMAT),
  kinds: [
    kindOfType('negotiation', 'talk', 'talks', {
      isMade: (raw) => isFilled(raw, ['asks', 'reasons', 'replies', 'questions', 'callOn', 'callAt', 'letter', 'employer', ...TALK_LINES]),
      nameOf: ({ id, employer }, nameIn) => parseText(employer).trim() || nameIn('offers', parseText(id)),
    }),
    kindOfType('promise', 'promise', 'promises', {
      isMade: (raw) => isFilled(raw, ['text', 'who', 'dueOn', 'how']) || parsePromise(raw).letter !== 'unchecked',
      // Its words may stand on the worksheet: then it goes by the offer.
      nameOf: (raw, nameIn) => parseText(raw['text']).trim() || nameIn('offers', parseText(raw['offerId'])),
    }),
    kindOfType('after-yes', 'note after the yes', 'notes after the yes', {
      isMade: (raw) => isFilled(raw, ['startsOn', 'noticeOn', 'lastDayOn', 'outcomes', 'note30', 'note90']),
      nameOf: (raw, nameIn) => nameIn('offers', parseText(raw['offerId'])),
    }),
  ],
  markdown: async (whole) => {
    const { promisesSection, talksSection } = await import('./negotiate-markdown.ts');
    return [talksSection(whole), promisesSection(whole)];
  },
};
