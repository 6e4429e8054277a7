import { expect, test } from 'vitest';
import type { Person } from '../../../src/features/interviews/interview.ts';
import { greetedReader, peopleIn } from '../../../src/features/follow-up/readers.ts';
import { interview } from '../interviews/some-interviews.ts';

const person = (name: string): Person => ({ id: name, name, role: '', found: '', mind: '' });
const PEOPLE = ['Mara Lindqvist, COO', 'Jonas Peters', 'Dr. Jürgen Müller', 'Dana', '', '李明'].map(person);

test.each([
  ['Mara Lindqvist', ['Mara Lindqvist, COO']],
  ['Mara Lindqvist, COO', ['Mara Lindqvist, COO']],
  ['mara', ['Mara Lindqvist, COO']],
  ['Mr. Peters', ['Jonas Peters']],
  ['Mueller', ['Dr. Jürgen Müller']],
  ['李明', ['李明']],
  ['Mara and Jonas', ['Mara Lindqvist, COO', 'Jonas Peters']],
  ['Jonas Peters, Dana & Mara', ['Mara Lindqvist, COO', 'Jonas Peters', 'Dana']],
  ['Frau Müller', ['Dr. Jürgen Müller']],
  ['', []],
  ['Somebody Else', []],
  ['the whole team', []],
])('%j names %j', (words, names) => expect(peopleIn(PEOPLE, words).map(({ id }) => id)).toEqual(names));

test.each([
  ['Dana', { interviewId: 'late', to: 'Dana Whitfield', company: 'Harlow' }],
  ['Ms. Whitfield', { interviewId: 'late', to: 'Dana Whitfield', company: 'Harlow' }],
  ['Jo', undefined],
  ['Somebody', undefined],
])('a greeting of %j means %j', (name, reader) => {
  const files = [
    interview({ id: 'early', heldOn: '2026-05-01', people: [person('Dana Whitfield'), person('Jo Lind')] }),
    interview({ id: 'late', heldOn: '2026-05-13', company: 'Harlow', people: [person('Dana Whitfield')] }),
    interview({ id: 'none', people: [person('Jo Reyes'), person(' ')] }),
  ];
  expect(greetedReader([name], files)).toEqual(reader);
});
