import { expect, test } from 'vitest';
import type { Person } from '../../../src/features/interviews/interview.ts';
import { peopleIn } from '../../../src/features/interviews/thanks.ts';

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
