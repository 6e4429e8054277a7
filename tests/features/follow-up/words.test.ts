import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeterBit } from '../../../src/features/message-check/about.ts';
import { logByPerson } from '../../../src/features/follow-up/contact-log.ts';
import { answersOf } from '../../../src/features/follow-up/facts-of.ts';
import { purposeWords } from '../../../src/features/follow-up/answer-words.ts';
import { readHandedOver, readShared } from '../../../src/features/follow-up/handed-over.ts';
import { sentenceCountWords, lengthWords, meterLabel, readerName } from '../../../src/features/follow-up/meter-words.ts';
import { sampleMessage } from '../../../src/features/follow-up/sample-message.ts';
import { aboutWords, whenLines, momentWords } from '../../../src/features/follow-up/when-words.ts';
import { cleanText, MOST_CHARACTERS } from '../../../src/lib/shared-text.ts';
import { contact, file, message } from './some-messages.ts';

const bits = (...about: readonly (MeterBit['about'] | 'why')[]): readonly MeterBit[] =>
  about.map((one) => ({ words: 5, about: one === 'why' ? 'me' : one, isWhy: one === 'why' }));

describe('the meter', () => {
  test.each([
    [bits('them', 'me', 'why', 'me'), '1 about the reader, then 3 about you. The sentence that says why you write is about you.'],
    [bits('none'), '1 about neither.'],
    [bits('them', 'me', 'them', 'me', 'none'), '2 about the reader, 2 about you, 1 about neither.'],
  ])('is told in words', (given, words) => expect(meterLabel(given)).toContain(words));
  test('names the reader where the name is short', () => {
    expect(readerName(' Ms. Okafor ')).toBe('Ms. Okafor');
    expect(readerName('Dr. Maximiliane von Hohenfels')).toBeUndefined();
    expect(readerName(' ')).toBeUndefined();
  });
  test.each([
    ['', '0 words, a few seconds to read'],
    ['Thanks.', '1 word, a few seconds to read'],
    [`Dear Dana,\n\n${'word '.repeat(60)}\n\n${'word '.repeat(30)}\n\nJordan`, '93 words in two paragraphs, about half a minute to read'],
    ['word '.repeat(600), '600 words, about three minutes to read'],
  ])('says how long it is', (text, words) => expect(lengthWords(text)).toBe(words));
  test('counts words, not dashes', () => expect(sentenceCountWords('Well – 2 words, so to speak…')).toBe(6));
});

describe('the head of a message', () => {
  test('says whom it is to, how things stand and when one was in touch', () => {
    const made = message({ to: 'Ms. Okafor', company: 'Brightwell Foods', stage: 'after-rejection', lastContactOn: '2026-05-11' });
    expect(aboutWords(made, answersOf(file({ message: made })), '2026-05-14')).toBe(
      'To Ms. Okafor, Brightwell Foods. They said no. Last in touch Mon, May 11.',
    );
    expect(aboutWords(message({ to: '' }), answersOf(file({ message: message({ to: '' }) })), '2026-05-14')).toBe('');
  });
  test.each([
    ['2026-05-15T07:30', 'tomorrow, 7:30 AM'],
    ['2026-05-14T18:00', 'today, 6:00 PM'],
    ['2026-05-19T09:00', 'Tue, May 19, 9:00 AM'],
  ])('%s is %s', (moment, words) => expect(momentWords(moment, '2026-05-14')).toBe(words));
  test('a headline has a line for each sentence', () => {
    expect(whenLines('Don’t send it. It serves you, not Ms. Okafor.')).toEqual(['Don’t send it.', 'It serves you, not Ms. Okafor.']);
    expect(whenLines('Send it.')).toEqual(['Send it.']);
  });
});

describe('text from elsewhere', () => {
  test('is cut, and cleaned of what cannot be seen', () => {
    expect(cleanText(' a\u0000b\u202Ec\r\nd\te ')).toBe('abc\nd\te');
    expect(cleanText('x'.repeat(30_000))).toHaveLength(MOST_CHARACTERS);
    expect(cleanText('👩‍💼 ok')).toBe('👩‍💼 ok');
  });
  test.each([
    [{ title: '', text: '', url: '' }, undefined],
    [
      { title: 'Hi', text: '', url: '' },
      { subject: '', text: 'Hi' },
    ],
    [
      { title: 'Re: role', text: 'Dear Dana', url: '' },
      { subject: 'Re: role', text: 'Dear Dana' },
    ],
    [
      { title: 'Job', text: '', url: 'https://x.example/1' },
      { subject: 'Job', text: 'https://x.example/1' },
    ],
    [
      { title: '', text: 'See https://x', url: 'https://y' },
      { subject: '', text: 'See https://x\n\nhttps://y' },
    ],
  ])('shared as %j begins %j', (shared, known) => expect(readShared(shared)).toEqual(known));
  test('from another page is read with care', () => {
    expect(readHandedOver('{"text":"Hi","to":"Dana","stage":"after-offer","id":"evil","sentOn":"2026-01-01"}')).toEqual({
      known: { to: 'Dana', company: '', subject: '', text: 'Hi', stage: 'after-offer' },
      isSample: false,
    });
    expect(readHandedOver('{"text":"Hi","stage":"x","isSample":true}')).toMatchObject({ isSample: true });
    for (const bad of ['', 'no', '[]', '{}', '{"text":"  "}', '{"text":{"a":1}}']) expect(readHandedOver(bad)).toBeUndefined();
  });
  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => void [readHandedOver(text), cleanText(text)]));
  });
});

test('what comes in is made of whole letters, wherever it is cut', () => {
  const shared = readShared({ title: `${'a'.repeat(199)}😀 b`, text: `${'a'.repeat(MOST_CHARACTERS - 1)}😀`, url: '' });
  expect([shared?.subject?.isWellFormed(), shared?.text?.isWellFormed(), cleanText('a\uD83D b').isWellFormed()]).toEqual([
    true,
    true,
    true,
  ]);
});

test.each([
  ['status', 'where things stand'],
  [' a parking card ', 'a parking card'],
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
])('a message for “%s” is for “%s”', (whatFor, words) => expect(purposeWords(whatFor)).toBe(words));

describe('the log', () => {
  test('goes by person, whoever was in touch last first; the same name elsewhere is somebody else', () => {
    const log = logByPerson([
      contact({ id: 'a', who: 'Dana', on: '2026-05-01' }),
      contact({ id: 'b', who: ' dana', on: '2026-05-09' }),
      contact({ id: 'c', who: 'Tom', on: '2026-05-05' }),
      contact({ id: 'd', who: 'Dana', interviewId: 'i2', on: '2026-05-03' }),
      contact({ id: 'e', who: '', on: '2026-04-03' }),
    ]);
    expect(log.map(({ who, contacts }) => [who, contacts.map((one) => one.id)])).toEqual([
      ['dana', ['b', 'a']],
      ['Tom', ['c']],
      ['Dana', ['d']],
      ['Someone', ['e']],
    ]);
  });
});

test('the sample is a whole case: after a no, thanked already, in the log', () => {
  const { message: made, contacts } = sampleMessage('2026-05-14');
  expect(made).toMatchObject({ stage: 'after-rejection', thankYouAlreadySent: true });
  expect(answersOf(file({ message: made, contacts })).lastContactOn).toEqual({ value: '2026-05-11', source: 'log' });
});
