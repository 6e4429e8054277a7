/** What is suggested for private errands and for a job with an end, and not for a word that only looks like it. */
import { describe, expect, test } from 'vitest';
import { suggestXCons } from '../../../src/features/offers/suggestions.ts';

const LISTED = 'A list of the personal errands, with their share of the week';
const NEXT = 'A date in the letter to decide about a permanent job';
const texts = (con: string): readonly string[] => suggestXCons(con).map(({ text }) => text);

describe('private errands can be listed, with their share of the week', () => {
  test.each([
    'I would walk his dog',
    'Personal errands for the founder',
    'She expects me to pick up her dry cleaning',
    'Booking his children’s parties',
    'Too many private matters of the executive in the evening',
    'A lot of her personal shopping',
    'Runs his household too',
    'School run twice a week',
    'Their groceries',
    'Errands for a difficult manager',
  ])('%s', (con) => expect(texts(con)).toContain(LISTED));

  test.each(['No personal contact with the team', 'Private health insurance is missing', 'The family firm is slow', 'Her way of talking'])(
    'but not for “%s”',
    (con) => expect(texts(con)).not.toContain(LISTED),
  );
});

describe('a job with an end can name what comes next', () => {
  test.each(['Fixed-term until March', 'Only temporary', 'It is maternity cover', 'Temp through an agency', 'My contract ends in June'])(
    '%s',
    (con) => expect(texts(con)).toContain(NEXT),
  );

  test.each(['His temper', 'No cover for me when I am off', 'The day ends after seven', 'Room temperature', 'Limited room to grow'])(
    'but not for “%s”',
    (con) => expect(texts(con)).not.toContain(NEXT),
  );
});
