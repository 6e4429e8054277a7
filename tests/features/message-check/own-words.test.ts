import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { MOST_READ, ownWords } from '../../../src/features/message-check/own-words.ts';

/** The words that count as the writer’s own. */
const own = (text: string): string =>
  ownWords(text)
    .lines.map(({ start, end }) => text.slice(start, end).trim())
    .join('\n');

const REPLY = 'Thank you for Tuesday.';

describe('what counts as one’s own words', () => {
  test.each([
    ['lines with an angle', `${REPLY}\n\n> Dear Jo, I do know the difference.\n> Please reconsider.`],
    ['Gmail', `${REPLY}\n\nOn Tue, May 12, 2026 at 4:20 PM Dana Okafor <dana@example.org> wrote:\nWe chose somebody else.`],
    [
      'Gmail, header over two lines',
      `${REPLY}\n\nOn Tue, May 12, 2026 at 4:20 PM Dana Okafor\n<dana@example.org> wrote:\n\nWe chose somebody else.`,
    ],
    ['Outlook', `${REPLY}\n\n-----Original Message-----\nFrom: Dana Okafor\nSent: Tuesday\n\nWe chose somebody else.`],
    [
      'Outlook, headers alone',
      `${REPLY}\n\nFrom: Dana Okafor <dana@example.org>\nSent: Tuesday, May 12, 2026\nTo: Jo\nSubject: Your application\n\nWe chose somebody else.`,
    ],
    ['German', `${REPLY}\n\nAm 12. Mai 2026 um 16:20 schrieb Dana Okafor:\nWir haben uns anders entschieden.`],
    ['French', `${REPLY}\n\nLe 12 mai 2026 à 16:20, Dana Okafor a écrit :\nNous avons choisi.`],
    [
      'a forwarded message under it',
      `${REPLY}\n\n---------- Forwarded message ---------\nFrom: Dana\nSubject: Hello\n\nWe chose somebody else.`,
    ],
    ['a sign-off and a card', `${REPLY}\n\nBest regards,\nJo Reyes\nExecutive Assistant\n+1 206 555 0142\nThis email is confidential.`],
    ['a name alone', `${REPLY}\n\nJo Reyes`],
    ['a phone', `${REPLY}\n\nSent from my iPhone`],
    ['headers of one’s own draft above it', `From: Jo\nTo: Dana\nSubject: Thank you\n\n${REPLY}`],
    ['a greeting', `Dear Ms. Okafor,\n\n${REPLY}`],
    ['a greeting on the same line', `Hi Dana, ${REPLY}`],
  ])('%s', (_, text) => {
    expect(own(text)).toBe(REPLY);
  });

  test('a postscript counts, though it stands under the name', () => {
    expect(own(`${REPLY}\n\nBest,\nJo\n\nPS: I still have your badge.`)).toBe(`${REPLY}\nPS: I still have your badge.`);
  });

  test('thanks at the beginning are no sign-off', () => {
    const text = 'Many thanks,\nthat was a good hour, and I learned how your week runs from the first call to the last one.';
    expect(own(text)).toContain('that was a good hour');
  });

  test('answers between quoted lines all count', () => {
    expect(own('> Which day?\nFriday.\n> Which hour?\nTwo.')).toBe('Friday.\nTwo.');
  });

  test.each([
    ['Dear Ms. Okafor,', 'Okafor'],
    ['Hi Dana!', 'Dana'],
    ['Good morning Dr. Ana Lindqvist,', 'Ana Lindqvist'],
    ['Dear Sir or Madam,', ''],
    ['Hello there,', ''],
    ['Dear hiring team,', ''],
  ])('the greeting “%s” names “%s”', (greeting, name) => {
    expect(ownWords(`${greeting}\n\n${REPLY}`).greeting?.name).toBe(name);
  });

  test('a forward with nothing above it is somebody else’s message', () => {
    expect(ownWords('---------- Forwarded message ---------\nFrom: Dana\nSubject: Hello\n\nHello').isForward).toBe(true);
    expect(ownWords(REPLY).isForward).toBe(false);
  });

  test('any text is read, its stretches in order and inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        let last = 0;
        for (const { start, end } of ownWords(text).lines) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(Math.min(text.length, MOST_READ));
      }),
    );
  });
});

test.each(['kindest ', 'warmest', 'best ', 'very  ', 'thanks and best '])('many times “%s” and something else is read at once', (words) => {
  expect(own(`Dear Jane,\nIt was good to meet you.\n${words.repeat(60)}x`)).not.toBe('');
});
