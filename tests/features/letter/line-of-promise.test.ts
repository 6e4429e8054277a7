/** Which line of the letter a promise is about, in the words people note it in. */
import { expect, test } from 'vitest';
import { lineOfPromise } from '../../../src/features/letter/letter-told.ts';

test.each([
  ['Two days a week at home', 'place'],
  ['25 days of vacation', 'leave'],
  ['Overtime is paid at one and a half', 'overtime'],
  ['A 10% bonus', 'bonus'],
  ['$5,000 sign-on', 'bonus'],
  ['$82,000 a year', 'pay'],
  ['A pay review after six months', 'pay'],
  ['Executive Assistant as my title', 'title'],
  ['Only two executives', 'reports'],
  ['Three months’ notice on both sides', 'notice'],
  ['No non-compete', 'non-compete'],
  ['Start date July 1', 'start'],
  ['Health insurance from day one', 'benefits'],
  ['Home by 5:30 on Fridays', 'hours'],
  ['You support Dr. Ellis alone', 'reports'],
  ['Reporting only to Maria Lopez', 'reports'],
  ['I would only support Mr. Tan', 'reports'],
  ['Working for Dana and nobody else', 'reports'],
  ['IT support for my home office', 'place'],
  // What is promised, and not when.
  ['A raise to $85,000 after probation', 'pay'],
  ['After probation, a raise of 5%', 'pay'],
  ['Three months’ notice once probation is over', 'notice'],
  ['Working from home after the first month', 'place'],
  ['Probation of three months', 'probation'],
  // What comes first, and the longer of two words that begin alike.
  ['A raise with the new title', 'pay'],
  ['25 days of leave, five of them from home', 'leave'],
  ['Two weeks of garden leave at full pay', 'non-compete'],
  ['Time off in lieu for evening events', 'overtime'],
  ['Bonus of 10% of salary', 'bonus'],
  // An hour of the day, and what only looks like one.
  ['No calls after seven', 'hours'],
  ['No emails before 8 am', 'hours'],
  ['Nothing after 6 p.m., except in board weeks', 'hours'],
  ['I may go at four on Wednesdays', 'hours'],
  ['Done by half past five', 'hours'],
  ['A pay review at six months', 'pay'],
  ['A new laptop after two years', 'benefits'],
  ['The contract by 5 May', undefined],
  ['A chair of my own by 12/5', undefined],
  ['A second screen by one of the vendors', undefined],
  ['Lunch with the chair after two weeks', undefined],
  ['A window seat', undefined],
  ['', undefined],
])('%s is about %s', (text, id) => {
  expect(lineOfPromise(text)).toBe(id);
});
