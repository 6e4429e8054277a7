/** What the rules about the words say: blanks, names, length, tone. */
import { NEXT } from './better-ways.ts';
import type { KeepingRuleId } from './rule-ids.ts';
import { dont, words, type Words } from './say.ts';

/** By rule and verdict. */
export const SLIP_WORDS = {
  placeholder: { revise: words('Fill in the blanks first.', 'A prompt left in tells them the letter was not written for them.') },
  'wrong-name': {
    revise: words('Check the name.', 'It is not the one you gave, or there are two. A wrong name is the first thing they see.'),
  },
  'wrong-company': {
    revise: words('Check the company.', 'It names another one than yours, or two. That reads like a copy of another letter.'),
  },
  misspelled: {
    revise: words('Check the spelling.', 'One slip goes unnoticed. Several together look careless, and care is what you offer.'),
  },
  'not-attached': {
    revise: words(
      'The attachment is not there yet.',
      'The message itself says that the file is missing. Attach it, and cut the line about it.',
    ),
  },
  shouting: { revise: words('Turn off the capitals.', 'All capitals read as shouting.') },
  chatty: {
    revise: words(
      'Write it as you would a letter.',
      'Text-message short forms look careless to an executive. Write whole words, and it can go.',
    ),
  },
  apologizes: {
    revise: words('One sorry is enough.', 'Apology after apology puts the slips in front of them. Say it once, or leave it out.'),
  },
  'too-long': { revise: words('Make it shorter.', 'Over about 200 words it is work to read. Keep the two sentences they need.') },
  rambles: {
    revise: words(
      'Say the one thing first.',
      'The reason is in there, under a lot that is yours to carry. Keep what you ask for and its date, and cut the rest.',
    ),
  },
  flatters: {
    revise: words(
      'One kind word is plenty.',
      'Praise laid on thick makes a reader wonder what you want. Keep the one thing you really liked.',
    ),
  },
  'terms-too-soon': {
    'dont-send': dont(
      'There is no offer to bargain about yet.',
      'Terms named before they have decided give them a reason to decide for someone else.',
      'Keep the wishes for the day the offer comes.',
      NEXT,
    ),
    revise: words(
      'Leave the terms for later.',
      'Pay and days off are for when they want you. Asked along with thanks, they are all the reader remembers.',
    ),
  },
  'several-asks': {
    revise: words('Ask for one thing.', 'One question gets an answer, a list gets put off. Choose the one that matters.'),
  },
} as const satisfies Readonly<Partial<Record<KeepingRuleId, Words>>>;
