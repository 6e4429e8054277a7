/** The letter, line by line: what there is to find, what one was told, and what becomes of what is wrong. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEnvelope, writeEnvelope } from '../../../src/lib/envelope.ts';
import { idClaims } from '../../../src/lib/parse.ts';
import { askOfLine, conOfLine, pointsOf } from '../../../src/features/letter/letter-asks.ts';
import { LETTER_GROUPS, type LetterLine } from '../../../src/features/letter/letter-line.ts';
import { LETTER_LINES } from '../../../src/features/letter/letter-lines.ts';
import { changeMark, LINE_STATES, parseMarks, type LetterMark } from '../../../src/features/letter/letter-marks.ts';
import { letterEntries, letterPaper } from '../../../src/features/letter/letter-paper.ts';
import { countLines, isLacking, isOpenLine, readLines, type ReadLine } from '../../../src/features/letter/letter-reading.ts';
import { toldOf } from '../../../src/features/letter/letter-told.ts';
import { asksOf } from '../../../src/features/negotiate/asks.ts';
import { NEGOTIATE_FORMAT, talkRecords } from '../../../src/features/negotiate/negotiate-format.ts';
import { belongsInLetter, isProcessAsk } from '../../../src/features/negotiate/process-asks.ts';
import { letterQueryOf } from '../../../src/features/negotiate/talk-messages.ts';
import { blankOffer, type Offer } from '../../../src/features/offers/offer.ts';
import { plan, talk } from '../negotiate/some-talks.ts';

function line(id: string): LetterLine {
  const known = LETTER_LINES.find((one) => one.id === id);
  if (known === undefined) throw new Error(`no line ${id}`);
  return known;
}
const found = (id: string, mark: Partial<LetterMark> = {}, told: readonly string[] = []): ReadLine => ({
  line: line(id),
  mark: { id, says: '', ...mark },
  told,
});
const ILLEGAL = /\b(safe|legal advice|illegal|unlawful|invalid|void|enforceable|you should sign|fair)\b/i;

describe('the twenty-two lines', () => {
  test('are twenty-two, in the order of the groups, no two alike', () => {
    expect(LETTER_LINES).toHaveLength(22);
    for (const field of ['id', 'name', 'short', 'ask', 'watch', 'where', 'plain', 'called', 'reason'] as const)
      expect(new Set(LETTER_LINES.map((one) => one[field])).size, field).toBe(22);
    const places = LETTER_LINES.map(({ group }) => LETTER_GROUPS.indexOf(group));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each(LETTER_LINES.map((one) => [one.name, one] as const))('%s has all its parts, and judges nothing', (_name, one) => {
    for (const part of [one.called, one.where, one.plain, one.watch, one.ask, one.reason]) {
      expect(part.trim().length).toBeGreaterThan(10);
      expect(part).not.toMatch(ILLEGAL);
    }
    expect(one.plain).toMatch(/“[^”]+”/);
  });

  test.each(LETTER_LINES.flatMap((one) => LINE_STATES.slice(1).map((state) => [one.name, state, one] as const)))(
    '%s, %s: becomes an ask that is about the job, with a sentence to say, and a con with an XCon',
    (_name, state, one) => {
      for (const told of [[], ['37.5 hours a week']]) {
        for (const says of ['', 'As the role requires.']) {
          const read: ReadLine = { line: one, told, mark: { id: one.id, state, says } };
          const ask = askOfLine(read);
          // It would be taken for the way to the yes, or for pay they offer already, and left out of the talk.
          expect(isProcessAsk(ask.text)).toBe(false);
          expect(ask.text).not.toMatch(/\d/);
          expect(ask.sentence).toMatch(/^[A-Z].*\?$/);
          expect(ask.sentence).not.toMatch(/\.\.|\.\?/);
          const { con, xcon } = conOfLine(read);
          expect(con.startsWith(one.name)).toBe(true);
          expect(xcon).toBe(ask.text);
          expect(belongsInLetter(xcon) || one.id === 'confidentiality').toBe(true);
        }
      }
    },
  );
});

describe('what one was told', () => {
  test('is on the worksheet, in the promises, and among the dates', () => {
    const offer: Offer = {
      ...blankOffer('o', 'offer', 'Executive Assistant'),
      company: 'Lumen',
      pay: {
        ...{ basis: 'year', cents: 7_800_000, currency: 'USD', hoursPerWeek: 37.5, leaveDays: 20, holidayDays: 9 },
        ...{ place: 'Raleigh', commuteDays: 3, bonus: { as: 'percent', percent: 5 } },
      },
    };
    expect(Object.fromEntries(toldOf({ offer, promised: ['Two days at home', '25 days of leave'], startsOn: '2026-06-01' }))).toEqual({
      title: ['Executive Assistant'],
      pay: ['$78,000 a year'],
      hours: ['37.5 hours a week'],
      leave: ['20 days of leave a year', 'nine public holidays', '25 days of leave'],
      place: ['Raleigh', 'three days a week on site', 'Two days at home'],
      bonus: ['Bonus: 5% of base pay'],
      start: ['Mon, Jun 1, 2026'],
    });
  });

  test('is nothing where nothing is known', () => {
    expect(toldOf({ offer: blankOffer('o'), promised: [] }).size).toBe(0);
  });
});

describe('what is open', () => {
  const none = { offer: { cons: [] }, asks: [] };

  test('a line that is missing, different or unclear is open until something is made of it, and again once that is gone', () => {
    const marks: readonly LetterMark[] = [
      { id: 'hours', state: 'missing', says: '', askId: 'a' },
      { id: 'notice', state: 'different', says: 'x', conId: 'c' },
      { id: 'pay', state: 'ask', says: '' },
      { id: 'title', state: 'as-promised', says: '' },
    ];
    const at = (asks: readonly { readonly id: string }[], cons: Offer['cons']): readonly string[] =>
      readLines(marks, new Map(), { offer: { cons }, asks })
        .filter(isOpenLine)
        .map((one) => one.line.id);
    const con = { id: 'c', text: '', weight: 3, mustChange: false, needs: 'any', xcons: [] } as const;
    expect(at([{ id: 'a' }], [con])).toEqual(['pay']);
    expect(at([], [con])).toEqual(['hours', 'pay']);
    expect(at([{ id: 'a' }], [])).toEqual(['pay', 'notice']);
  });

  test('nobody misses what many letters lack, unless it was promised', () => {
    const marks: readonly LetterMark[] = [{ id: 'bonus', state: 'missing', says: '' }];
    expect(countLines(readLines(marks, new Map(), none))).toMatchObject({ read: 1, missing: 0, open: 0 });
    expect(countLines(readLines(marks, new Map([['bonus', ['5%']]]), none))).toMatchObject({ missing: 1, open: 1 });
  });
});

test('what counts and what lists the faults agree, whatever was found and made of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ state: fc.constantFrom(...LINE_STATES, undefined), isAsk: fc.boolean(), isTold: fc.boolean() }), {
        minLength: 22,
        maxLength: 22,
      }),
      (found) => {
        const marks = found.map(({ state, isAsk }, at) => ({
          id: LETTER_LINES[at]?.id ?? '',
          says: '',
          ...(state && { state }),
          ...(isAsk && { askId: `ask-${at}` }),
        }));
        const told = new Map(found.flatMap(({ isTold }, at) => (isTold ? [[LETTER_LINES[at]?.id ?? '', ['so']] as const] : [])));
        const lines = readLines(marks, told, { offer: { cons: [] }, asks: found.map((_, at) => ({ id: `ask-${at}` })) });
        const { different, missing, ask } = countLines(lines);
        const lacking = lines.filter(isLacking);
        expect(different + missing + ask).toBe(lacking.length);
        expect(pointsOf(lines)).toHaveLength(lacking.length);
        // Whatever one asks for is one of them.
        for (const { mark, madeInto } of lines)
          if (madeInto !== undefined && mark.state !== undefined && mark.state !== 'as-promised')
            expect(lacking.map(({ mark: one }) => one.id)).toContain(mark.id);
      },
    ),
    { numRuns: 50 },
  );
});

describe('the message about the letter', () => {
  test('sorts what is lacking by what can be said of it', () => {
    expect(
      pointsOf([
        found('hours', { state: 'missing' }),
        found('leave', { state: 'missing' }, ['25 days']),
        found('place', { state: 'different', says: 'any place' }, ['Raleigh']),
        found('notice', { state: 'different', says: 'three months' }),
        found('policies', { state: 'ask', says: 'as amended' }),
        found('bonus', { state: 'missing' }),
        found('title', { state: 'as-promised' }),
        found('duties'),
      ]),
    ).toEqual([
      { text: 'The hours', letter: 'unnamed', instead: '' },
      { text: '25 days', letter: 'missing', instead: '' },
      { text: 'Raleigh', letter: 'different', instead: 'any place' },
      { text: 'The notice period', letter: 'different', instead: 'three months' },
      { text: 'Rules by reference', letter: 'unclear', instead: 'as amended' },
    ]);
  });

  test('names each thing once, though it is a promise and a line', () => {
    const offer = blankOffer('o', 'offer', 'Executive Assistant');
    const rows = [
      { id: 'p', type: 'promise', offerId: 'o', text: '25 days of leave', who: '', letter: 'missing', how: '', from: 'own' },
    ] as const;
    const letter: readonly LetterMark[] = [
      { id: 'leave', state: 'missing', says: '' },
      { id: 'hours', state: 'missing', says: '' },
    ];
    const body = letterQueryOf(offer, talk({ letter }), rows)?.body ?? '';
    expect(body.match(/25 days of leave/g)).toHaveLength(1);
    expect(body).toContain('I do not find this in the letter, and would be glad to have it there:\n- The hours\n');
  });

  test.each(LETTER_LINES.map((one) => [one.name, one] as const))(
    '%s: says nothing of a line that nobody spoke of but its name',
    (_name, one) => {
      for (const state of ['missing', 'different'] as const) {
        const [point] = pointsOf([{ ...found(one.id, { state }), madeInto: 'ask' }]);
        expect(point?.text).toMatch(one.mayBeAbsent === true && state === 'missing' ? /^A line on the [\w -]+$/ : /^The [\w -]+$/);
        expect(point?.text).toContain(one.short);
      }
    },
  );

  test('only asks where nothing is to be put right', () => {
    const body = letterQueryOf(blankOffer('o'), talk({ letter: [{ id: 'policies', state: 'ask', says: 'as amended.' }] }), [])?.body;
    expect(body).toContain('I would like to understand this better:\n- Rules by reference (in the letter: as amended)');
    expect(body).toContain('how this is meant');
    expect(body).not.toContain('put this right');
    expect(letterQueryOf(blankOffer('o'), talk({ letter: [] }), [])).toBeUndefined();
  });
});

describe('as stored', () => {
  test('what was read of a letter is read whole, a line of a later version too, and written back equal', () => {
    const text = readFileSync(new URL('../negotiate/fixtures/negotiate-letter.v1.json', import.meta.url), 'utf8');
    const reading = readEnvelope(text, NEGOTIATE_FORMAT);
    expect(reading).toMatchObject({ state: 'read', damaged: false });
    if (reading.state !== 'read') return;
    const [one] = talkRecords(reading.records, 'negotiation');
    expect(one?.letter?.map(({ id, state }) => [id, state])).toEqual([
      ['title', 'as-promised'],
      ['hours', 'missing'],
      ['notice', 'different'],
      ['parking', 'ask'],
    ]);
    expect(JSON.parse(writeEnvelope(reading.records, 1))).toEqual(JSON.parse(text));
    expect(letterEntries(one?.letter ?? []).map(({ label, text: state }) => `${label}: ${state}`)).toEqual([
      'Job title: As promised',
      'Hours: Missing',
      'Notice, from both sides: Different',
      'parking: Ask',
    ]);
  });

  test('anything is read without a throw, each line once, and read again alike', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const marks = parseMarks(value, idClaims());
        expect(marks === undefined).toBe(!Array.isArray(value));
        if (marks === undefined) return;
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
        expect(parseMarks(marks, idClaims())).toEqual(marks);
      }),
    );
    expect(parseMarks([{ id: 'hours', state: 'gone', says: 7, askId: null }, 'stray'], idClaims())).toEqual([{ id: 'hours', says: '7' }]);
  });

  test('a mark changes alone, and a field taken out is gone', () => {
    const marks = changeMark(changeMark([], 'hours', { state: 'missing', askId: 'a' }), 'pay', { says: 'monthly' });
    expect(changeMark(marks, 'hours', { askId: undefined })).toEqual([
      { id: 'hours', says: '', state: 'missing' },
      { id: 'pay', says: 'monthly' },
    ]);
  });
});

test('an ask made of a line is for the talk, whatever the pay that is offered', () => {
  const offer: Offer = { ...blankOffer('o'), pay: { basis: 'hour', cents: 3750, currency: 'USD', hoursPerWeek: 37.5 } };
  for (const one of LETTER_LINES) {
    const { text } = askOfLine({ line: one, told: ['37.5 hours a week'], mark: { id: one.id, state: 'missing', says: '' } });
    const [ask] = asksOf(talk({ asks: [plan('a', 1001, { own: text })] }), offer);
    expect(ask?.plan.isLeftOut, text).toBe(false);
    expect(ask?.text).toBe(text);
  }
});

test('on paper what is about none of the lines is there too', () => {
  const sections = letterPaper(readLines([], new Map(), { offer: { cons: [] }, asks: [] }), ['No calls after seven']);
  expect(sections.at(-1)).toMatchObject({ title: 'Also promised', entries: [{ text: 'No calls after seven' }] });
});

test('on paper every line is there, with room to write where nothing was found yet', () => {
  const sections = letterPaper(
    readLines([{ id: 'hours', state: 'missing', says: 'x'.repeat(900) }], new Map(), { offer: { cons: [] }, asks: [] }),
  );
  const entries = sections.flatMap((section) => section.entries ?? []);
  expect(entries).toHaveLength(22);
  expect(entries.filter(({ text, below }) => text === '' && below.length === 0)).toHaveLength(21);
  for (const { text } of entries) expect(text.length).toBeLessThan(200);
});
