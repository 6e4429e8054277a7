/** The people one deals with, and notes found again. */
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../src/features/follow-up/contact.ts';
import { blankInterview, type Interview } from '../../../src/features/interviews/interview.ts';
import { blankPromise } from '../../../src/features/negotiate/promises.ts';
import { blankOffer } from '../../../src/features/offers/offer.ts';
import { blankJob, type Job } from '../../../src/features/on-the-job/job.ts';
import type { Colleague, JobNote } from '../../../src/features/on-the-job/job-records.ts';
import { findNotes, wordsOfNotes } from '../../../src/features/on-the-job/notes.ts';
import { isOfJob, mentionsOf, peopleOf, type Naming } from '../../../src/features/on-the-job/people.ts';

const person = (id: string, name: string, whatFor = ''): Colleague => ({ id, type: 'person', name, whatFor, note: '', order: 0 });
const contact = (who: string, on: string, change: Partial<Contact> = {}): Contact => ({
  ...{ id: `${who} ${on}`, type: 'contact', who, on, by: 'me', channel: 'email', whatFor: '', wantsAnswer: false, answered: false },
  ...change,
});
const met = (id: string, company: string, ...names: readonly string[]): Interview => ({
  ...blankInterview(id),
  company,
  people: names.map((name) => ({ id: name, name, role: `role of ${name}`, found: 'private', mind: 'private' })),
});
const JOB: Job = { ...blankJob('j'), offerId: 'o', startedOn: '2026-05-05', company: 'Northgate', withWhom: 'Ms. Sato' };
const NAMING: Naming = {
  offers: [{ ...blankOffer('o', 'offer', 'EA', 0), company: 'Northgate' }],
  interviews: [met('i', 'Northgate', 'Keiko Sato', 'Tomas Ruiz'), met('x', 'Halden', 'Ada Berg')],
  promises: [
    { ...blankPromise('p', 'o', 'A screen'), who: 'Tomas Ruiz' },
    { ...blankPromise('q', 'other'), who: 'Somebody else' },
  ],
  contacts: [
    contact('IT help desk', '2026-05-11', { wantsAnswer: true }),
    contact('Tomas Ruiz', '2026-04-20', { interviewId: 'i' }),
    contact('Ada Berg', '2026-05-12', { interviewId: 'x', wantsAnswer: true }),
    contact('A recruiter', '2026-05-04'),
  ],
};

describe('people', () => {
  test('come from the job, the way in, the promises and the log since; those of the search do not', () => {
    expect(peopleOf([], mentionsOf(JOB, NAMING)).map(({ name, role, lastOn, isWaiting }) => [name, role, lastOn, isWaiting])).toEqual([
      ['Ms. Sato', 'whom I support', undefined, false],
      ['Tomas Ruiz', 'role of Tomas Ruiz', '2026-04-20', false],
      ['IT help desk', '', '2026-05-11', true],
    ]);
  });

  test('stand once, those added here first, with what they were added for', () => {
    const people = peopleOf([person('a', 'Travel desk', 'Flights'), person('b', 'Keiko Sato'), person('c', ' ')], mentionsOf(JOB, NAMING));
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Travel desk', 'Flights'],
      ['Keiko Sato', 'whom I support'],
      ['Tomas Ruiz', 'role of Tomas Ruiz'],
      ['IT help desk', ''],
    ]);
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  });

  test('without an offer they are whom I support, and the log since the first day; without that day, nobody of the log', () => {
    const years: Job = { ...blankJob('j'), withWhom: 'Ms. Sato' };
    const typed: Job = { ...years, startedOn: '2026-05-05' };
    expect(mentionsOf(typed, NAMING).map(({ name }) => name)).toEqual(['Ms. Sato', 'IT help desk']);
    expect(NAMING.contacts.filter(isOfJob(years, NAMING))).toEqual([]);
  });
});

describe('notes', () => {
  const note = (id: string, text: string, word = ''): JobNote => ({ id, type: 'note', text, word, keptOn: '2026-05-06' });
  const NOTES = [
    note('a', 'Papers go out a week ahead', 'Board'),
    note('b', 'Café on the third floor', 'lunch'),
    note('c', 'Ask the board', 'board'),
  ];
  test.each([
    ['', ['a', 'b', 'c']],
    ['  ', ['a', 'b', 'c']],
    ['board', ['a', 'c']],
    ['BOARD ahead', ['a']],
    ['cafe', ['b']],
    ['lun', ['b']],
    ['nowhere', []],
  ])('“%s” finds %j', (query, ids) => expect(findNotes(NOTES, query).map(({ id }) => id)).toEqual(ids));

  test('their words are said once each, the most used first', () => {
    expect(wordsOfNotes(NOTES)).toEqual(['Board', 'lunch']);
    expect(wordsOfNotes([note('a', 'x', ' ')])).toEqual([]);
  });
});
