import { anyFormat, kindOfType, wordsIn, type CasePart } from '../../lib/case-part.ts';
import { parseText } from '../../lib/parse.ts';
import { INTERVIEWS_FORMAT } from './interviews-format.ts';

/** Prep files, and what they share, in the case file. */
export const INTERVIEWS_PART: CasePart = {
  key: 'interviews',
  word: 'Interviews',
  format: anyFormat(INTERVIEWS_FORMAT),
  kinds: [
    kindOfType('interview', 'interview', 'interviews', { nameOf: (raw) => wordsIn(raw).slice(0, 2).join(', ') }),
    kindOfType('strength', 'strength', 'strengths'),
    kindOfType('story', 'story', 'stories'),
    kindOfType('answer', 'answer of mine', 'answers of mine'),
    kindOfType('reference', 'reference', 'references'),
    kindOfType('asked', 'question I was asked', 'questions I was asked'),
    kindOfType('reminder', 'reminder', 'reminders', { nameOf: (raw, nameIn) => nameIn('interviews', parseText(raw['interviewId'])) }),
    kindOfType('cue-look', 'setting', 'settings', { isSetting: true, nameOf: () => 'The look of the cue card' }),
    kindOfType('read-in', 'setting', 'settings', { isSetting: true, nameOf: () => 'The time zone of your earlier notes' }),
    kindOfType('reminder-times', 'setting', 'settings', { isSetting: true, nameOf: () => 'When your calendar reminds you' }),
  ],
  markdown: async ({ recordsOf, nameOf }) => [
    (await import('./interviews-markdown.ts')).interviewsSection(recordsOf('interviews'), (offerId) => nameOf('offers', offerId)),
  ],
};
