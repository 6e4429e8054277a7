/** The value formula as one sentence, out of what people type. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaOf } from '../../../src/features/wins/formula.ts';

const say = (name: string, forWhom: string, brings: string): string => formulaOf({ name, forWhom, brings });
const KEEP = 'I keep two calendars for two directors, so that nothing collides.';

describe('the formula', () => {
  test.each([
    ['as asked for', 'keep two calendars', 'two directors', 'nothing collides', KEEP],
    ['with every lead', 'I keep two calendars', 'for two directors', 'so that nothing collides', KEEP],
    ['with capitals', 'Keep two calendars', 'Two directors', 'Nothing collides', KEEP],
    ['with periods', 'keep two calendars.', 'two directors.', 'nothing collides.', KEEP],
    ['with capitals, leads and periods', 'I keep two calendars.', 'For two directors.', 'So that nothing collides…', KEEP],
    ['with a “for” at both places', 'keep two calendars for', 'for two directors', 'nothing collides', KEEP],
    ['with the lead twice', 'I I keep two calendars', 'for for two directors', 'so that, so that nothing collides', KEEP],
    ['with the people in the first field too', 'keep two calendars for two directors', 'two directors', 'nothing collides', KEEP],
    ['with a small i', 'i keep two calendars', 'two directors', 'so nothing collides', KEEP],
    ['pasted over two lines, with a bullet', '• Keep two\n  calendars;', ' two directors ,', '– nothing collides', KEEP],
    ['in quotation marks', '“keep two calendars”', '"two directors"', '“So that nothing collides.”', KEEP],
    ['as a participle', 'Keeping two calendars', 'two directors', 'nothing collides', KEEP],
    ['in the third person', 'Keeps two calendars', 'two directors', 'nothing collides', KEEP],
    ['with “to”', 'To keep two calendars', 'two directors', 'that nothing collides', KEEP],
  ])('%s', (_how, name, forWhom, brings, sentence) => expect(say(name, forWhom, brings)).toBe(sentence));

  test.each([
    [
      'names keep their capitals',
      'plan trips',
      'Dana Whitfield',
      'Dana can prepare',
      'I plan trips for Dana Whitfield, so that Dana can prepare.',
    ],
    ['so do acronyms', 'IT onboarding', 'HR', 'IT has one list', 'I take care of IT onboarding for HR, so that IT has one list.'],
    [
      'and names of things',
      'keep Outlook tidy',
      'Ms. Okoye',
      'SharePoint is searchable',
      'I keep Outlook tidy for Ms. Okoye, so that SharePoint is searchable.',
    ],
    [
      'and titles',
      'screen calls',
      'Our CEO',
      'She hears of what matters first',
      'I screen calls for our CEO, so that she hears of what matters first.',
    ],
    ['a name that looks like a plural', 'book travel', 'James', 'James never waits', 'I book travel for James, so that James never waits.'],
    [
      'plurals are no names',
      'take minutes',
      'Directors',
      'Decisions are kept',
      'I take minutes for directors, so that decisions are kept.',
    ],
    [
      'rows of participles',
      'Managing calendars and booking travel',
      'the board',
      'it meets on time',
      'I manage calendars and book travel for the board, so that it meets on time.',
    ],
    [
      'a participle that is a thing',
      'Keeping calendars and meeting rooms free',
      'all teams',
      'they can meet',
      'I keep calendars and meeting rooms free for all teams, so that they can meet.',
    ],
    [
      'a doubled letter',
      'Planning and running off-sites',
      'Everyone',
      'they come back with a plan',
      'I plan and run off-sites for everyone, so that they come back with a plan.',
    ],
    [
      'responsible for',
      'Responsible for expenses',
      'three partners',
      'they are paid back within a week',
      'I am responsible for expenses for three partners, so that they are paid back within a week.',
    ],
    [
      'what it is called',
      'Calendar & Email Management',
      'the COO',
      'Nothing waits',
      'I take care of calendar & email management for the COO, so that nothing waits.',
    ],
    [
      'in one word',
      'Onboarding',
      'New hires',
      'They work alone within a week',
      'I take care of onboarding for new hires, so that they work alone within a week.',
    ],
    [
      'a verb that is a name as well',
      'Travel and expenses',
      'the sales team',
      'trips run',
      'I take care of travel and expenses for the sales team, so that trips run.',
    ],
    [
      'one of its kind',
      'Inbox',
      'Dr. Sørensen',
      'the ten that matter are read by nine',
      'I take care of the inbox for Dr. Sørensen, so that the ten that matter are read by nine.',
    ],
    [
      'three in a row',
      'Booking travel, managing expenses, and handling visas',
      'my director',
      'she has time for clients',
      'I book travel, manage expenses, and handle visas for my director, so that she has time for clients.',
    ],
    [
      'being',
      'Being the point of contact',
      'all sites',
      'one call is enough',
      'I am the point of contact for all sites, so that one call is enough.',
    ],
    [
      'the people said already',
      'Supports three partners',
      'three partners',
      'their calendars agree',
      'I support three partners, so that their calendars agree.',
    ],
    [
      'all of it in the first field',
      'Keep two calendars for two directors, so that nothing collides',
      'two directors',
      'nothing collides',
      KEEP,
    ],
    ['somebody’s', 'Dana’s calendar', 'Dana', 'it works', 'I take care of Dana’s calendar for Dana, so that it works.'],
    [
      'behind an adverb',
      'Efficiently coordinating travel',
      'us',
      'we arrive',
      'I efficiently coordinate travel for us, so that we arrive.',
    ],
    [
      'a verb we do not know',
      'Shepherding guests about',
      'the host',
      'she can talk',
      'I am shepherding guests about for the host, so that she can talk.',
    ],
    [
      'a name with what it is about',
      'Assistance with budgets',
      'Finance',
      'Finance closes on time',
      'I take care of assistance with budgets for Finance, so that Finance closes on time.',
    ],
    [
      'a single letter with its hyphen',
      'C-suite support',
      'three offices',
      'they agree',
      'I take care of C-suite support for three offices, so that they agree.',
    ],
    [
      'more than I',
      'my team and I run the desk',
      'visitors',
      'nobody waits',
      'My team and I run the desk for visitors, so that nobody waits.',
    ],
    [
      'a row with commas',
      'Plan, book and reconcile travel',
      'sales',
      'they sell',
      'I plan, book and reconcile travel for sales, so that they sell.',
    ],
    ['what they have', 'take minutes', 'the board', 'No surprises', 'I take minutes for the board, so that they have no surprises.'],
    ['what it does', 'plan trips', 'Ann', 'saves her three hours', 'I plan trips for Ann, which saves her three hours.'],
    ['what it does, as a participle', 'plan trips', 'Ann', 'Helping her focus', 'I plan trips for Ann, helping her focus.'],
    [
      'we',
      'We run the front desk',
      'visitors',
      'nobody stands around',
      'We run the front desk for visitors, so that nobody stands around.',
    ],
    ['I’m', 'I’m the first to answer', 'clients', 'they feel at home', 'I’m the first to answer for clients, so that they feel at home.'],
    [
      'an aim',
      'plan trips',
      'the director',
      'to save her three hours a trip',
      'I plan trips for the director to save her three hours a trip.',
    ],
    [
      'an amount',
      'run one list',
      'both offices',
      'Fewer double bookings',
      'I run one list for both offices, so that they have fewer double bookings.',
    ],
    [
      'an abbreviation',
      'order supplies',
      'Acme Inc.',
      'doors open at 7 a.m.',
      'I order supplies for Acme Inc., so that doors open at 7 a.m.',
    ],
    [
      'a quotation at the end',
      'answer first',
      'guests',
      'they say “you are quick.”',
      'I answer first for guests, so that they say “you are quick”.',
    ],
    [
      'a sentence more',
      'sort the post',
      'the floor',
      'Nothing lies around. It is gone by ten.',
      'I sort the post for the floor, so that nothing lies around. It is gone by ten.',
    ],
  ])('%s', (_what, name, forWhom, brings, sentence) => expect(say(name, forWhom, brings)).toBe(sentence));

  test.each([
    ['Hebrew', 'מנהלת יומנים', 'המנכ״ל', 'שום דבר לא מתנגש.'],
    ['Japanese', '予定を管理する', '役員', '会議が重ならない。'],
    ['German', 'Termine koordinieren', 'Vorstände', 'nichts doppelt liegt'],
    ['Greek', 'Κρατάω δύο ημερολόγια', 'δύο διευθυντές', 'τίποτα δεν συμπίπτει'],
  ])('%s words stay whole', (_script, name, forWhom, brings) => {
    const sentence = say(name, forWhom, brings);
    for (const part of [name, forWhom, brings]) expect(sentence.toLowerCase()).toContain(part.replace(/[.。]$/, '').toLowerCase());
    expect(sentence).toMatch(/^I .* for .*, so that .*\.$/u);
    expect(sentence).not.toContain('they have');
  });

  test.each([
    ['', 'two directors', 'nothing collides'],
    ['keep two calendars', ' ', 'nothing collides'],
    ['keep two calendars', 'two directors', '…'],
    ['I', 'two directors', 'nothing collides'],
    ['keep two calendars', 'for', 'nothing collides'],
    ['keep two calendars', 'two directors', 'So that.'],
  ])('there is none while a part is missing: “%s”, “%s”, “%s”', (name, forWhom, brings) => expect(say(name, forWhom, brings)).toBe(''));
});

describe('laws', () => {
  const word = fc.constantFrom(
    'keep',
    'two',
    'calendars',
    'the',
    'board',
    'Dana',
    'CEO',
    'nothing',
    'waits',
    'für',
    '予定',
    'יומן',
    '30%',
    '“so”',
    'a.m.',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), words);

  test('never throws; one line; a sentence with all three, or nothing', () => {
    fc.assert(
      fc.property(anything, anything, anything, (name, forWhom, brings) => {
        const sentence = say(name, forWhom, brings);
        if (sentence === '') return;
        expect(sentence).toMatch(/^(?:I|We|My|Our)\b/u);
        expect(sentence).not.toMatch(/[\n\r]| {2}|\.\.$/u);
        expect(sentence).toMatch(/[.!?。][”"»’]?$/u);
      }),
    );
  });

  test('what stands before a part in the sentence, and a period after it, change nothing', () => {
    const plain = fc
      .array(fc.constantFrom('keep', 'two', 'lists', 'open', 'CEO', 'Dana', 'office'), { minLength: 2, maxLength: 5 })
      .map((all) => `keep ${all.join(' ')}`);
    fc.assert(
      fc.property(plain, plain, plain, (name, forWhom, brings) => {
        const sentence = say(name, forWhom, brings);
        expect(sentence).not.toBe('');
        expect(say(`I ${name}.`, `for ${forWhom}.`, `so that ${brings}.`)).toBe(sentence);
        expect(say(` ${name}\n`, `For ${forWhom},`, `So that ${brings} …`)).toBe(sentence);
      }),
    );
  });

  test('no word of a person is lost', () => {
    fc.assert(
      fc.property(words, words, words, (name, forWhom, brings) => {
        const sentence = say(`keep ${name}`, forWhom, `it ${brings}`).toLowerCase();
        for (const one of `${name} ${forWhom} ${brings}`.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []) expect(sentence).toContain(one);
      }),
    );
  });
});
