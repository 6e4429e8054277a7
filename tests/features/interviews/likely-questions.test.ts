import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interview } from '../../../src/features/interviews/interview.ts';
import { likelyQuestions, type LikelyFrom } from '../../../src/features/interviews/likely-questions.ts';
import { THEIR_QUESTIONS } from '../../../src/features/interviews/their-questions.ts';
import { ASSISTANT_ROLES } from '../../../src/features/their-questions/their-question.ts';
import { rolesIn } from '../../../src/features/their-questions/roles.ts';
import { interview, sample, someInterview } from './some-interviews.ts';

const likely = (change: Partial<Interview>, from: LikelyFrom = {}) =>
  likelyQuestions(interview(change), from).map(({ question, reason }) => ({ id: question.id, reason }));
const idsOf = (change: Partial<Interview>, from?: LikelyFrom): readonly string[] => likely(change, from).map(({ id }) => id);
const reasonFor = (id: string, change: Partial<Interview>, from?: LikelyFrom): string | undefined =>
  likely(change, from).find((one) => one.id === id)?.reason;
/** Does the posting speak of it, or is it for some kinds of assistant only? */
const isOfThisJob =
  (posting: string) =>
  (id: string): boolean =>
    reasonFor(id, {}, { posting })?.startsWith('The posting says') === true ||
    (THEIR_QUESTIONS.find((one) => one.id === id)?.roles.length ?? 0) < ASSISTANT_ROLES.length;

describe('the likely questions', () => {
  test.each<[posting: string, id: string, reason: string]>([
    ['Prepare board meetings and packs', 'board-pack', 'The posting says “board meetings”.'],
    ['Own complex Calendars', 'calendar-clash', 'The posting says “Calendars”.'],
    ['diary management across three offices', 'calendar-authority', 'The posting says “diary”.'],
    ['• Take formal minutes\n• Order lunch', 'minutes', 'The posting says “Take formal minutes”.'],
    ['Agendas, board papers and minutes', 'minutes', 'The posting says “minutes” and “Agendas”.'],
    ['Process expenses and corporate cards', 'odd-receipt', 'The posting says “expenses” and “corporate cards”.'],
    ['Booking TRAVEL and visas', 'flight-canceled', 'The posting says “TRAVEL”.'],
    ['Hybrid, three days on site', 'remote', 'The posting says “Hybrid”.'],
    ['You handle confidential matters', 'knowing-things', 'The posting says “confidential”.'],
    ['Invoicing and purchase orders', 'pay-today', 'The posting says “Invoicing” and “purchase orders”.'],
    ['You will run errands for the family', 'errands', 'The posting says “errands”.'],
    ['Familiar with AI and Copilot', 'ai', 'The posting says “AI” and “Copilot”.'],
  ])('take up what the posting says: %s', (posting, id, reason) => {
    const stages = THEIR_QUESTIONS.find((question) => question.id === id)?.stages ?? [];
    const round = stages.includes('first') ? 'first' : 'second';
    expect(reasonFor(id, { round }, { posting })).toBe(reason);
    // The notes on it in the prep file do as well.
    expect(reasonFor(id, { round, homework: [{ id: 'posting', isDone: true, note: posting }] })).toBe(reason);
    // Among the first four about this job: one that is asked in any job has its place among them.
    expect(idsOf({ round }, { posting }).filter(isOfThisJob(posting)).indexOf(id)).toBeLessThan(4);
  });

  test.each(['Team assistant, Legal', 'Executive Assistant to the CEO', 'Receptionist', 'Family PA'])(
    'leave room for what is asked in any first interview, however much the posting says: %s',
    (role) => {
      const posting =
        'Calendars, diary, travel, invoices, purchase orders, minutes, board papers, expenses, events, shared files, inbox, visitors, discretion, hybrid, MS Office, AI';
      const first = idsOf({ role, round: 'first' }, { posting }).slice(0, 8);
      expect(first.slice(0, 5)).toContain('about-yourself');
      expect(first).toContain('why-here');
      expect(first.filter((id) => reasonFor(id, { role }, { posting })?.startsWith('The posting says'))).toHaveLength(6);
    },
  );

  test.each([
    ['No travel, no weekends', 'flight-canceled'],
    ['A proven track record across the board', 'board-pack'],
    ['In the event of questions, call us', 'event'],
    ['We offer a travel allowance', 'four-cities'],
    ['Ten minutes from the station', 'minutes'],
    ['Reports to the COO', 'spreadsheet'],
    ['Send it by email', 'household-staff'],
    ['Real estate firm', 'household-staff'],
    ['Application deadline: May 3', 'contract-renewal'],
  ])('are not led astray by “%s”', (posting, id) => expect(reasonFor(id, {}, { posting }) ?? '').not.toContain('The posting says'));

  test.each<[role: string, first: string]>([
    ['Receptionist', 'all-at-once'],
    ['Front of house / reception', 'all-at-once'],
    ['Executive Assistant to the CFO', 'calendar-clash'],
    ['EA', 'calendar-clash'],
    ['', 'calendar-clash'],
    ['Team Assistant, Legal', 'fair-shares'],
    ['Administrative Assistant', 'same-every-week'],
    ['Personal Assistant to a private family', 'errands'],
  ])('go by the role: %s', (role, first) => {
    const ids = idsOf({ role });
    expect(ids.slice(0, 3)).toContain(first);
    expect(ids).toContain('why-leave');
  });

  test('bring none of another kind of assistant by a word that speaks of one’s own work', () => {
    for (const role of ['Family PA', 'Receptionist', 'Private PA'])
      for (const word of ['Confidentiality', 'sensitive papers']) {
        const ids = idsOf({ role }, { posting: word });
        expect(ids, role).toContain('knowing-things');
        expect(ids, role).not.toContain('layoffs');
      }
    expect(idsOf({ role: 'EA' }, { posting: 'Confidentiality' })).toContain('layoffs');
    // A word that is theirs alone still does.
    expect(idsOf({ role: 'EA' }, { posting: 'You run the household' })).toContain('household-staff');
  });

  test.each([
    ['Manage three properties', '“three properties”'],
    ['Look after several homes in town and abroad', '“several homes”'],
    ['Oversee 4 houses', '“4 houses”'],
    ['Multiple properties', '“Multiple properties”'],
  ])('count: “%s” is about the staff of a house, among the first eight, beside the errands', (posting, quoted) => {
    for (const round of ['first', 'second'] as const) {
      const first = idsOf({ role: 'Family PA', round }, { posting }).slice(0, 8);
      expect(first).toContain('household-staff');
      expect(first).toContain('errands');
      expect(reasonFor('household-staff', { role: 'Family PA', round }, { posting })).toBe(`The posting says ${quoted}.`);
    }
    expect(reasonFor('household-staff', { role: 'Family PA' }, { posting: 'A property in town. 2024 homes built.' }) ?? '').not.toContain(
      'posting',
    );
  });

  test('leave out what belongs to other roles, rounds and pasts', () => {
    expect(idsOf({ role: 'EA to the CEO' })).not.toEqual(expect.arrayContaining(['all-at-once']));
    expect(idsOf({ role: 'Receptionist' })).not.toContain('calendar-clash');
    expect(idsOf({ round: 'first' })).not.toContain('references');
    expect(idsOf({ round: 'final' })).toEqual(expect.arrayContaining(['references', 'first-month', 'pay', 'notice']));
    for (const role of ['EA', 'Receptionist', 'Administrative assistant'])
      for (const id of ['gap', 'bigger-jobs', 'never-in-an-office']) expect(idsOf({ role }), role).not.toContain(id);
    expect(idsOf({ role: 'Office assistant' }, { posting: 'Entry level, training provided' })).toContain('never-in-an-office');
  });

  test('bring what a panel asks once several listen', () => {
    expect(idsOf({ round: 'third', inRoom: 2 })).not.toContain('panel-needs');
    expect(reasonFor('panel-needs', { round: 'third', inRoom: 4 })).toBe('Several of them listen.');
  });

  test('bring what one was asked before, and say so', () => {
    const asked = [
      'How far would you go in my calendar without asking?',
      'Would you lie for me?',
      'Are you comfortable saying that I am out?',
    ];
    expect(reasonFor('calendar-authority', {}, { asked })).toMatch(
      /^You noted: .*How far would you go in my calendar without asking\?.*”\.$/,
    );
    expect(reasonFor('say-i-am-out', {}, { asked })).toMatch(/^You noted: .*Would you lie for me\?.*”, and one more like it\.$/);
    expect(reasonFor('calendar-authority', {}, { asked, posting: 'calendar' })).toBe('The posting says “calendar”.');
  });

  test('let topics take turns: the first five of the sample are about five things', () => {
    const first = likelyQuestions(sample.interview).slice(0, 5);
    expect(first.map(({ question }) => question.id).slice(0, 2)).toEqual(['calendar-clash', 'knowing-things']);
    expect(new Set(first.map(({ question }) => question.topic)).size).toBeGreaterThanOrEqual(4);
  });

  test('give each question once, with a reason, in the same order every time, whatever the file', () => {
    fc.assert(
      fc.property(someInterview, fc.string(), fc.array(fc.lorem({ maxCount: 5 }), { maxLength: 3 }), (file, posting, asked) => {
        const found = likelyQuestions(file, { posting, asked });
        expect(new Set(found.map(({ question }) => question.id)).size).toBe(found.length);
        for (const { reason } of found) expect(reason).toMatch(/^\p{Lu}.+\.$/u);
        expect(likelyQuestions(file, { posting, asked })).toEqual(found);
        expect(found.length).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 40 },
    );
  });

  test('are found at once in a very long posting', () => {
    const posting = 'Manage calendars, travel, expenses and board meetings. '.repeat(5000);
    const before = performance.now();
    expect(likelyQuestions(interview(), { posting }).length).toBeGreaterThan(10);
    // Milliseconds; a busy machine takes longer, a search that goes over it for every cue much longer.
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

test.each([
  ['EA', ['executive']],
  ['Executive Assistant / PA to CEO', ['executive', 'personal']],
  ['PA to the Managing Director', ['executive', 'personal']],
  ['Chief of Staff', ['executive']],
  ['Receptionist', ['front-desk']],
  ['Front Desk & Administration', ['front-desk', 'administrative']],
  ['Team assistant', ['team']],
  ['Office Manager', ['administrative']],
  ['Private PA', ['personal']],
  ['Philadelphia, PA', []],
  ['£40,000 p.a.', []],
  ['Teacher', []],
])('“%s” names the roles %j', (title, roles) => expect(rolesIn(title)).toEqual(roles));
