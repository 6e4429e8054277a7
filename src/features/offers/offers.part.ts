import { anyFormat, isFilled, wordsIn, type CasePart } from '../../lib/case-part.ts';
import type { Records } from '../../lib/records.ts';
import { DEFAULT_LINE, parsePriorities, PRIORITIES_ID } from './priorities.ts';
import { WORKSHEET_FORMAT, type WorksheetRecord } from './worksheet-format.ts';
import { namedOffers } from './named-offers.ts';

/** Offers in the case file. */
export const OFFERS_PART: CasePart = {
  key: 'offers',
  word: 'Offers',
  format: anyFormat(WORKSHEET_FORMAT),
  kinds: [
    {
      is: ({ id }) => id === PRIORITIES_ID,
      one: 'setting',
      many: 'settings',
      isSetting: true,
      isMade: (raw) => isFilled(raw, ['mustHaves', 'gut', 'rates']) || parsePriorities(raw).line !== DEFAULT_LINE,
      nameOf: () => 'Must-haves and priorities',
    },
    { is: ({ id }) => id === 'sample', one: 'setting', many: 'settings', isSetting: true, isMade: () => false },
    {
      is: (raw) => raw['kind'] === 'possible',
      one: 'possible offer',
      many: 'possible offers',
      nameOf: (raw) => wordsIn(raw).slice(0, 2).join(', '),
    },
    { is: () => true, one: 'offer', many: 'offers', nameOf: (raw) => wordsIn(raw).slice(0, 2).join(', ') },
  ],
  names: (records) => new Map(namedOffers(records as Records<WorksheetRecord>).map(({ offer, name }) => [offer.id, name])), // its own
  markdown: async ({ recordsOf }) => [(await import('./offers-markdown.ts')).offersSection(recordsOf('offers'))],
};
