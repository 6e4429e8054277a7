import { anyFormat, type CasePart } from '../../lib/case-part.ts';
import { APPEARANCE_FORMAT } from './appearance.ts';

/** Light or dark, in the case file. */
export const APPEARANCE_PART: CasePart = {
  key: 'appearance',
  word: 'Light or dark',
  format: anyFormat(APPEARANCE_FORMAT),
  kinds: [
    {
      is: () => true,
      one: 'setting',
      many: 'settings',
      isSetting: true,
      isMade: ({ theme }) => theme !== 'system',
      nameOf: () => 'Light or dark',
    },
  ],
};
