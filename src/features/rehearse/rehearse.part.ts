import { anyFormat, kindOfType, type CasePart } from '../../lib/case-part.ts';
import { parseText } from '../../lib/parse.ts';
import { shortened } from '../../lib/text.ts';
import { REHEARSE_FORMAT } from './rehearse-format.ts';

/** Cards, takes and mock interviews in the case file. */
export const REHEARSE_PART: CasePart = {
  key: 'rehearse',
  word: 'Rehearse',
  format: anyFormat(REHEARSE_FORMAT),
  kinds: [
    kindOfType('own-card', 'card of my own', 'cards of my own', { nameOf: (raw) => shortened(parseText(raw['front']), 50) }),
    kindOfType('card', 'card looked at', 'cards looked at', {
      isMade: (raw) => raw['shows'] !== 0 || raw['isOff'] === true,
      nameOf: () => '',
    }),
    kindOfType('sitting', 'sitting with cards', 'sittings with cards', { isMade: (raw) => raw['shown'] !== 0, nameOf: () => '' }),
    kindOfType('take', 'time said aloud', 'times said aloud', { nameOf: () => '' }),
    kindOfType('mock', 'mock interview', 'mock interviews', {
      nameOf: (raw, nameIn) => nameIn('interviews', parseText(raw['interviewId'])),
    }),
    kindOfType('rehearse-settings', 'setting', 'settings', { isSetting: true, nameOf: () => 'How you rehearse' }),
  ],
};
