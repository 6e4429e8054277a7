import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf, stemsIn } from '../../../src/features/their-questions/stems.ts';

test.each([
  ['invoice', 'invoices', 'invoicing', 'invoiced'],
  ['diary', 'diaries'],
  ['meeting', 'meetings', 'meet'],
  ['plan', 'plans', 'planning', 'planned'],
  ['travel', 'travelling', 'traveling', 'travels', 'Travelled'],
  ['cancel', 'canceled', 'cancelled'],
  ['proactive', 'proactively'],
  ['schedule', 'scheduling', 'SCHEDULES'],
  ['résumé', 'resume', 'Resumes'],
  ['boss', 'bosses'],
])('“%s” and its other forms share a stem', (word, ...others) => {
  for (const other of others) expect(stemOf(other)).toBe(stemOf(word));
});

test.each([
  ['evening', 'even'],
  ['need', 'ne'],
  ['building', 'build'],
  ['speed', 'spe'],
  ['board', 'boar'],
  ['news', 'new'],
  ['business', 'busy'],
])('“%s” is not taken for “%s”', (word, other) => expect(stemOf(word)).not.toBe(stemOf(other)));

test('the words of a text keep their places, and apostrophes join', () => {
  const text = 'Don’t  move: meetings!';
  expect(stemsIn(text).map(({ stem, from, to }) => [stem, text.slice(from, to)])).toEqual([
    ['dont', 'Don’t'],
    ['mov', 'move'],
    ['meet', 'meetings'],
  ]);
});

const someText = fc.oneof(
  fc.string(),
  fc.lorem({ maxCount: 200 }),
  fc.array(fc.constantFrom('a', 'Ä', '’', 'مر', '👩‍💼', '\ud83d', ' ', '-', 'ß', 'ﬁ', 'don’t', 'é')).map((parts) => parts.join('')),
);

test('any text has words within it, in order', () => {
  fc.assert(
    fc.property(someText, (text) => {
      let last = 0;
      for (const { from, to } of stemsIn(text)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
