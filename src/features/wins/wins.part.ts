import { anyFormat, kindOfType, type CasePart } from '../../lib/case-part.ts';
import { parseText } from '../../lib/parse.ts';
import { shortened } from '../../lib/text.ts';
import { WINS_FORMAT } from './wins-format.ts';

/** Wins, services and reviews in the case file. */
export const WINS_PART: CasePart = {
  key: 'wins',
  word: 'Wins',
  format: anyFormat(WINS_FORMAT),
  kinds: [
    kindOfType('win', 'win', 'wins', { nameOf: (raw) => shortened(parseText(raw['what']), 50) }),
    kindOfType('service', 'service', 'services'),
    kindOfType('review', 'review', 'reviews', { nameOf: (raw) => parseText(raw['withWhom']) }),
    kindOfType('declined', 'suggestion turned down', 'suggestions turned down', { isSetting: true, isMade: () => false, nameOf: () => '' }),
  ],
};
