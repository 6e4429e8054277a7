import { describe, expect, test } from 'vitest';
import { sentenceCountWords } from '../../../src/features/follow-up/meter-words.ts';
import { filledTemplate, greetAnew, type KnownBlanks } from '../../../src/features/follow-up/template-blanks.ts';
import { TEMPLATE_IDS, templateById, TEMPLATES } from '../../../src/features/follow-up/templates.ts';
import { adviseFollowUp } from '../../../src/features/message-check/advice.ts';
import type { Advice, FollowUpFacts } from '../../../src/features/message-check/facts.ts';

const NOTHING_KNOWN: Omit<FollowUpFacts, 'stage'> = {
  askedByThem: false,
  daysSinceLastContact: null,
  decisionDateGiven: null,
  unansweredSent: 0,
  thankYouAlreadySent: false,
  carriesSomethingNew: null,
};

test('there is one template for each name', () => {
  expect(TEMPLATES.map((template) => template.id).sort()).toEqual([...TEMPLATE_IDS].sort());
  expect(templateById('love-letter')).toBeUndefined();
});

describe.each(TEMPLATES)('the template “$name”', (template) => {
  test('is bones: it has prompts to fill in, and is neither empty nor a whole letter', () => {
    expect(template.text.match(/\[[^\]]+\]/g)?.length).toBeGreaterThanOrEqual(4);
    expect(sentenceCountWords(template.text)).toBeGreaterThanOrEqual(40);
    expect(sentenceCountWords(template.text)).toBeLessThanOrEqual(110);
    expect(template.subject).not.toBe('');
  });
  test('says when it fits, without noise', () => {
    expect(sentenceCountWords(template.when)).toBeLessThanOrEqual(22);
    expect(`${template.text}${template.when}`).not.toMatch(/!|unfortunately|just checking|touch base/i);
  });
  test('greets by name where that is known', () => {
    const today = '2026-05-15';
    expect(filledTemplate(template, { to: ' Ms. $& Okafor ', today }).text.split('\n')[0]).toBe('Dear Ms. $& Okafor,');
    expect(filledTemplate(template, { to: ' ', today })).toEqual({ subject: template.subject, text: template.text });
  });
});

test('telling several employers of a date names none of them the first choice', () => {
  const text = TEMPLATES.find(({ id }) => id === 'competing-offer')?.text ?? '';
  expect(text).toContain('I would like to work with you: [one reason');
  expect(text).not.toMatch(/first choice/i);
});

describe('blanks that are known', () => {
  const filled = (id: string, known: Partial<KnownBlanks>): string => {
    const template = templateById(id);
    if (template === undefined) throw new Error(id);
    const { subject, text } = filledTemplate(template, { to: 'Dana', today: '2026-05-15', ...known });
    return `${subject}\n${text}`;
  };
  test.each([
    ['2026-05-15', 'Thank you for today', 'to meet me today.'],
    ['2026-05-14', 'Thank you for yesterday', 'to meet me yesterday.'],
    ['2026-05-11', 'Thank you for Monday', 'to meet me on Monday.'],
    ['2026-05-01', 'Thank you for May 1', 'to meet me on May 1.'],
    ['2026-05-16', 'Thank you for today', 'to meet me [today or yesterday].'],
    [undefined, 'Thank you for today', 'to meet me [today or yesterday].'],
  ])('thanks for %s say the day', (metOn, subject, met) => {
    const words = filled('thank-you', metOn === undefined ? {} : { metOn });
    expect(words.split('\n')[0]).toBe(subject);
    expect(words).toContain(met);
    expect(words).not.toContain('[name]');
  });
  test('a question where things stand names the role, the day of the talk and the day they named', () => {
    const words = filled('status', { metOn: '2026-05-11', role: 'EA', theirDate: '2026-05-13' });
    expect(words).toContain('The EA role');
    expect(words).toContain('When we spoke on Monday, May 11, you expected to decide by Wednesday, May 13.');
  });
  test.each([
    // A Wednesday: a word by Tuesday.
    ['competing-offer', '2026-05-20', 'due by Wednesday, May 20.', 'by Tuesday, May 19 whether'],
    // A Monday: a word by the Friday before, which is today.
    ['competing-offer', '2026-05-18', 'due by Monday, May 18.', 'by Friday, May 15 whether'],
    // Tomorrow, a Saturday, and today: never a day that is over.
    ['competing-offer', '2026-05-16', 'due by Saturday, May 16.', 'by Friday, May 15 whether'],
    ['competing-offer', '2026-05-15', 'due by Friday, May 15.', 'by Friday, May 15 whether'],
    ['resign', '2026-06-12', 'My last working day will be Friday, June 12, as', 'Dear Dana'],
    ['stay-no', '2026-06-12', 'My last day is still Friday, June 12.', 'Dear Dana'],
    ['withdraw', '2026-05-20', 'held for me on Wednesday, May 20, please', 'Dear Dana'],
  ])('%s about %s names the day', (id, day, ...said) => {
    for (const words of said) expect(filled(id, { day })).toContain(words);
  });
});

test.each([
  ['Dear [name],\n\nThank you', '', 'Dana', 'Dear Dana,\n\nThank you'],
  ['Dear Dana,\n\nThank you', 'Dana', 'Priya', 'Dear Priya,\n\nThank you'],
  ['Dear Dana,\n\nThank you', 'Dana ', '', 'Dear [name],\n\nThank you'],
  ['Hello Dana,\n\nThank you', 'Dana', 'Priya', 'Hello Dana,\n\nThank you'],
])('the greeting of %j goes from %j to %j', (text, from, to, then) => expect(greetAnew(text, from, to)).toBe(then));

describe('an outline, filled in sensibly', () => {
  const checked = (id: string, words: Readonly<Record<string, string>>, daysSinceLastContact: number | null): Advice => {
    const template = templateById(id);
    if (template === undefined) throw new Error(id);
    const fill = (text: string): string => text.replace(/\[([^\]]+)\]/g, (blank, name: string) => words[name] ?? blank);
    const facts = { ...NOTHING_KNOWN, daysSinceLastContact, stage: template.answers.stage ?? 'after-offer' };
    expect(fill(template.text), id).not.toContain('[');
    return adviseFollowUp({ subject: fill(template.subject), text: fill(template.text) }, facts, '2026-05-14');
  };
  const LAST = { 'your name': 'Colette Roy', 'phone number': '555 0133' };
  const JOBS = [
    ['Kestrel Logistics', 'executive assistant to the COO'],
    ['the city museum', 'team assistant'],
  ] as const;
  const THINGS = ['the weekend on which we moved forty people', 'our two years on the board calendar', 'the audit'];
  const cases = JOBS.flatMap((job) => THINGS.flatMap((thing) => [null, 3, 400].map((days) => [...job, thing, days] as const)));

  test.each(cases)('that asks for a reference at %s as %s, after %s, is sent (last in touch: %j)', (company, job, thing, days) => {
    const words = { ...LAST, name: 'Ms. Adeyemi', company, 'job title': job, day: 'May 20' };
    expect(checked('reference', { ...words, 'one thing you did together, in a few words': thing }, days).verdict).toBe('send');
  });

  test.each([null, 0, 3])('that declines a counter-offer is sent (last in touch: %j)', (days) => {
    const words = { ...LAST, name: 'Mr. Fenn', day: 'Thursday', date: 'June 12', 'the first thing on the list': 'the board calendar' };
    expect(checked('stay-no', { ...words, 'one thing they did for you': 'four good years' }, days).verdict).toBe('send');
  });

  test.each([null, 0, 3])('that gives notice is told from a message to somebody who might hire (last in touch: %j)', (days) => {
    const { rule, headline } = checked(
      'resign',
      {
        ...{ ...LAST, name: 'Mr. Fenn', 'your job title': 'executive assistant', date: 'June 12' },
        'my contract provides, or we agreed': 'my contract provides',
        'ready, or in your hands by which day': 'in your hands by Friday',
        'one thing you learned there or liked': 'four years in which I learned a lot',
      },
      days,
    );
    expect(rule).toBe('resigns');
    expect(headline).toBe('This is a letter of resignation.');
  });
});
