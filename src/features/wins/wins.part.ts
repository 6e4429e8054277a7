import { anyFormat, isFilled, kindOfType, type CasePart } from '../../lib/case-part.ts';
import { parseText, type JsonObject } from '../../lib/parse.ts';
import { shortened } from '../../lib/text.ts';
import { WINS_FORMAT } from './wins-format.ts';

/** Wins, services, reviews and the job description in the case file. */
export const WINS_PART: CasePart = {
  key: 'wins',
  word: 'Wins',
  format: anyFormat(WINS_FORMAT),
  kinds: [
    kindOfType('win', 'win', 'wins', { nameOf: (raw) => shortened(parseText(raw['what']), 50) }),
    kindOfType('service', 'service', 'services'),
    kindOfType('review', 'review', 'reviews', { nameOf: (raw) => parseText(raw['withWhom']) }),
    kindOfType('description', 'job description', 'job descriptions', {
      isMade: (raw) => isFilled(raw, ['text', 'weekHours']),
      nameOf: () => 'My job description',
    }),
    kindOfType('declined', 'suggestion turned down', 'suggestions turned down', { isSetting: true, isMade: () => false, nameOf: () => '' }),
  ],
  markdown: async ({ recordsOf, nameOf }) => {
    const textOf = (part: string, id: string, field: string): string =>
      parseText((recordsOf(part).get(id) as unknown as JsonObject | undefined)?.[field]); // of another feature: read as raw
    return [
      (await import('./wins-markdown.ts')).winsSection(recordsOf('wins'), {
        story: (id) => textOf('interviews', id, 'title'),
        salaryCheck: (id) => [textOf('salary', id, 'job'), textOf('salary', id, 'place')].filter(Boolean).join(', '),
        offer: (id) => nameOf('offers', id) ?? '',
      }),
    ];
  },
};
