import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { MOST_READ, ownWords } from '../../../src/features/message-check/own-words.ts';
import { MAIL_PROGRAMS } from './mail-programs.ts';

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
    ['Dear Ms. Okafor,', 'Ms Okafor'],
    ['Hi Dana!', 'Dana'],
    ['Good morning Dr. Ana Lindqvist,', 'Dr Ana Lindqvist'],
    ['Dear Sir or Madam,', ''],
    ['Hello there,', ''],
    ['Dear hiring team,', ''],
    ['Dear [name],', ''],
    ['Hi [first name]!', ''],
    ['Dear Amélie,', 'Amélie'],
    ['Hello İrene,', 'İrene'],
    ['Dear Mr. Itō,', 'Mr Itō'],
  ])('the greeting “%s” names “%s”', (greeting, name) => {
    expect(ownWords(`${greeting}\n\n${REPLY}`).greeting?.names).toEqual(name === '' ? [] : [name]);
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

/** The words that were set aside as somebody else’s, and said to be. */
const unread = (text: string): string =>
  ownWords(text)
    .unread.map(({ start, end }) => text.slice(start, end))
    .join('\n');

const THEIRS = 'Hi Anna,\nYou must answer me by tomorrow or I will write to your boss.';
const ENDINGS = { 'with a sign-off': '\n\nKind regards,\nAnna Kowalska', 'with a name': '\n\nAnna', 'with nothing': '' };

describe.each(Object.entries(MAIL_PROGRAMS))('%s', (_, { head, isMarked = false }) => {
  const quoted = isMarked ? THEIRS.replace(/^/gm, '> ') : THEIRS;
  test.each(Object.entries(ENDINGS))('a quote under an answer %s is theirs, and said to be unread', (__, ending) => {
    const text = `Hi Priya,\n\n${REPLY}${ending}\n\n${head}\n\n${quoted}`;
    expect(own(text)).toBe(REPLY);
    expect(unread(text)).toContain('write to your boss');
  });
});

describe('one’s own words stay one’s own', () => {
  const MINE = 'You wasted my time and I will write to your boss.';
  test.each([
    ['under a marked quote', `${REPLY}\n\nOn May 12, 2026, Priya wrote:\n> We will let you know.\n\n${MINE}`],
    ['under a marked quote, a reply at the bottom', `On May 12, 2026, Priya wrote:\n> It was good to meet you.\n\nHi Priya,\n\n${MINE}`],
    ['under a German attribution', `Am 12.05.26 um 16:10 schrieb Priya Shah:\n> Danke.\n\n${MINE}\n\nBest,\nAnna`],
    ['between marked quotes', `> First?\n${MINE}\n> Second?\nNo.`],
    ['under the card', `${REPLY}\n\nKind regards,\nAnna Kowalska\nExecutive Assistant\n+1 206 555 0142\nanna@example.com\n\n${MINE}`],
    ['under a name and a long card', `${REPLY}\n\nBest,\nAnna\nNordlab\nHafenstrasse 12\nwww.example.com\n+49 40 555 0142\n\n${MINE}`],
    ['after “sent from my phone”', `${REPLY}\n\nSent from my iPhone\n\n${MINE}`],
    ['after small print', `${REPLY}\n\nBest,\nAnna\n\nThis email is confidential and intended solely for its reader.\n\n${MINE}`],
    ['after a list of times', `I am free at these times:\nMonday: 10:00\nTuesday: 14:30\nThursday: 9:15\n\n${MINE}`],
    ['after a line that ends in a colon and a date', `I can offer these on 14 May 2026 from 10:00:\n\n${MINE}`],
    ['after details they asked for', `Name: Anna Kowalska\nPhone: +1 206 555 0142\nEmail: anna@example.com\n\n${MINE}`],
    ['after terms', `Position: Executive Assistant\nStart: 1 June 2026\nSalary: 62,000\n\n${MINE}`],
    ['after an address with a colon', `You can reach me at anna@example.com from 14 May 2026 on:\n\n${MINE}`],
    ['under headers of one’s own draft', `From: Anna <anna@example.com>\nTo: Priya <priya@example.com>\nSubject: Tuesday\n\n${MINE}`],
    ['after a rule of dashes', `${REPLY}\n\n--------\n\n${MINE}`],
    ['under a heading of one’s own', `${REPLY}\n\n=== Next steps ===\n${MINE}`],
    ['under a heading with a line below', `${REPLY}\n\nMy first month\n--------------\n${MINE}`],
    ['after a list of people', `Name: Dana Okafor\nRole: Chief of Staff\nEmail: <dana@example.org>\n\n${MINE}`],
    [
      'after referees',
      `Manager: Dana Okafor (dana@example.org)\nPeer: Jo Lind (jo@example.org)\nClient: Ada Moss (a@example.org)\n\n${MINE}`,
    ],
    ['after a form', `Full name: Anna Kowalska\nDate of birth: 12.05.1990\nCall me: any day from 9:00\n\n${MINE}`],
    ['after a meeting', `Date: Tuesday, 19 May 2026\nTime: 10:00\nPlace: Zoom\n\n${MINE}`],
    ['after a trip', `From: Hamburg\nTo: London\nDate: 14 May 2026, 10:05\nCost: 240\n\n${MINE}`],
    ['after questions and answers', `Q: When can you start?\nA: 1 June 2026, any day from 9:00\nQ: Salary?\nA: 62,000\n\n${MINE}`],
    ['under one’s own headers, after a word', `Here is my draft:\n\nTo: priya@example.com\nSubject: Thank you for Tuesday\n\n${MINE}`],
    ['after a referee with a date', `The referee is Dana Okafor (dana@example.org), free on 19 May 2026 for these points:\n\n${MINE}`],
    ['under a table', `| Day | Time |\n|-----|------|\n| Monday | 10:00 |\n\n${MINE}`],
    [
      'in an answer between quotes, in small letters',
      `> which day works for you\nyou can have friday and my phone number\n> where\n${MINE}`,
    ],
    ['after thanks that look like a sign-off', `Hi Priya,\n\nThanks so much!\n\nTuesday at ten works perfectly.\n\n${MINE}`],
    ['after a phone’s line, a short one', `${REPLY}\n\nSent from my iPhone\n\nOne correction: the call was Wednesday.\n${MINE}`],
  ])('%s', (_, text) => {
    expect(own(text)).toContain(MINE);
  });

  test('and so are all of them where the writer says so', () => {
    const text = `${REPLY}\n\nFrom: Priya\nSent: May 12, 2026 4:10 PM\nTo: Anna\n\n${MINE}`;
    expect(own(text)).not.toContain(MINE);
    expect(ownWords(text, true).lines.some(({ start, end }) => text.slice(start, end).includes(MINE))).toBe(true);
  });
});

describe('quoted mail in shapes no list has', () => {
  test.each([
    ['a chat', `${REPLY}\n\n[12/05/2026, 16:10:22] Priya Shah: Hi Anna, you must answer me or I will write to your boss.`],
    ['a page of Gmail', `Hi Priya,\n\n${REPLY}\n\nPriya Shah <priya@example.com>\nTue, May 12, 4:10 PM (2 days ago)\nto me\n\n${THEIRS}`],
    ['full-width colons', `${REPLY}\n\nPriya Shah <priya@example.com> 于2026年5月12日周二 16:10写道：\n\n${THEIRS}`],
    ['headers with gaps', `${REPLY}\n\nFrom: Priya Shah\n\nSent: Tuesday, May 12, 2026 4:10 PM\n\nTo: Anna\n\n${THEIRS}`],
    ['Russian headers', `${REPLY}\n\nОт: Priya Shah\nОтправлено: 12 мая 2026 г. 16:10\nКому: Anna\nТема: Interview\n\n${THEIRS}`],
    ['no year', `${REPLY}\n\nOn 12 May at 16:10, Priya Shah wrote:\n\n${THEIRS}`],
    ['a rule, and headers after a gap', `${REPLY}\n\n-----Original Message-----\n\nFrom: Priya\nSent: Tuesday\n\n${THEIRS}`],
  ])('%s', (_, text) => {
    expect(own(text).replace(/^Hi Priya,\s*/, '')).not.toContain('your boss');
    expect(own(text)).toContain(REPLY);
  });
});

test('a card and a name say nothing, so nothing is said about them', () => {
  expect(unread(`${REPLY}\n\nKind regards,\nAnna Kowalska\nExecutive Assistant\n+1 206 555 0142`)).toBe('');
});
