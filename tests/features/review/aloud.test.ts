/** A person's lines, said aloud: what one did, what they want, and what they get. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDone, inReturn, isPlainThing, withPlainStart } from '../../../src/features/review/aloud.ts';

test.each([
  ['Reconciled the Amex for 4 execs and found $1,900 double charged', 'I reconciled the Amex for 4 execs and found $1,900 double charged'],
  ['Led the move to the new office', 'I led the move to the new office'],
  ['negotiated one hotel rate', 'I negotiated one hotel rate'],
  ['Quietly rebuilt the travel form', 'I quietly rebuilt the travel form'],
  ['Shared the calendar with four offices', 'I shared the calendar with four offices'],
  ['Drew a seating plan for 200', 'I drew a seating plan for 200'],
  ['I trained two colleagues', 'I trained two colleagues'],
  ['I’ve trained two colleagues', 'I’ve trained two colleagues'],
  ['We closed the quarter in three days', 'we closed the quarter in three days'],
  ['Shared calendar for four offices', ''],
  ['Quarterly close in three days', ''],
  ['Alfred trained on the desk', ''],
  ['Drew asked for the same report', ''],
  ['NPS up by 12', ''],
  ['$2,100 saved on hotels', ''],
  ['Дві поїздки замість п’яти', ''],
  ['', ''],
])('“%s” is said as “%s”', (what, said) => {
  expect(asDone(what)).toBe(said);
});

test.each([
  ['Cut overhead by 5%', 'cut overhead by 5%'],
  ['Fewer clashes', 'fewer clashes'],
  ['Every request answered within a day', 'every request answered within a day'],
  ['No Monday without an agenda', 'no Monday without an agenda'],
  ['Move Amex to one card', 'move Amex to one card'],
  ['Grow the West Coast team', 'grow the West Coast team'],
  ['Amex under control', 'Amex under control'],
  ['IT tickets closed in a day', 'IT tickets closed in a day'],
  ['HR and Legal aligned', 'HR and Legal aligned'],
  ['Calder renewed', 'Calder renewed'],
  ['Renata Sole stays', 'Renata Sole stays'],
  ['SharePoint live by May', 'SharePoint live by May'],
  ['I get home by six', 'I get home by six'],
  ['5% off travel', '5% off travel'],
])('“%s” within a sentence is “%s”', (text, said) => {
  expect(withPlainStart(text)).toBe(said);
});

describe('what they get', () => {
  test.each<[string, string, string]>([
    [
      'I will take on the quarterly expense audit',
      'In return, I’d take on the quarterly expense audit',
      'In return, I’ll take on the quarterly expense audit',
    ],
    ['I’ll train the next one', 'In return, I’d train the next one', 'In return, I’ll train the next one'],
    ['I keep the desk running.', 'In return, I’d keep the desk running', 'In return, I’ll keep the desk running'],
    ['Take on the audit', 'In return, I’d take on the audit', 'In return, I’ll take on the audit'],
    ['You sign once a month', 'In return, you sign once a month', 'In return, you sign once a month'],
    ['I can cover Fridays', 'In return, I can cover Fridays', 'In return, I can cover Fridays'],
    ['Both calendars', 'What you get in return: both calendars', 'What you get in return: both calendars'],
    ['Amex off your desk', 'What you get in return: Amex off your desk', 'What you get in return: Amex off your desk'],
    [' ', '', ''],
  ])('“%s” is promised gently and firmly', (gives, gentle, firm) => {
    expect(inReturn({ gives })).toBe(gentle);
    expect(inReturn({ gives, tone: 'firm' })).toBe(firm);
  });
});

test.each([
  ['pay', '$64,500', true],
  ['pay', '8% more', true],
  ['pay', 'Move me to $64,500', false],
  ['title', 'Senior Executive Assistant', true],
  ['title', 'Change my title to office manager', false],
  ['scope', '2 days a week for the audit', false],
  ['scope', 'The office budget is mine to run', false],
  ['scope', 'The front desk covers my phone', false],
  ['resources', 'A temp for the two weeks of the audit', true],
  ['training', 'The contract course in March', true],
  ['training', 'Contract course in March', false],
] as const)('an ask for %s, “%s”, goes without a colon: %s', (kind, what, isThing) => {
  expect(isPlainThing({ kind, what })).toBe(isThing);
});

test('whatever is written, nothing but the case of its first letter changes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      expect(withPlainStart(text).toLowerCase()).toBe(text.toLowerCase());
      const did = asDone(text);
      if (did !== '') expect(did.toLowerCase().endsWith(text.toLowerCase())).toBe(true);
    }),
  );
});
