import { anyFormat, wordsIn, type CasePart } from '../../lib/case-part.ts';
import type { Records } from '../../lib/records.ts';
import { namedOffers, WORKSHEET_FORMAT, type WorksheetRecord } from './worksheet-format.ts';

/** Offers in the case file. */
export const OFFERS_PART: CasePart = {
  key: 'offers',
  word: 'Offers',
  format: anyFormat(WORKSHEET_FORMAT),
  kinds: [
    { is: ({ id }) => id === 'priorities', one: 'setting', many: 'settings', isSetting: true, nameOf: () => 'Priorities' },
    { is: ({ id }) => id === 'sample', one: 'setting', many: 'settings', isSetting: true },
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
