/** XCons suggested for a con: of a topic that knows it, or none. */
import { describe, expect, test } from 'vitest';
import { suggestXCons } from '../../../src/features/offers/suggestions.ts';

const textsFor = (con: string): readonly string[] => suggestXCons(con).map(({ text }) => text);

describe('XCons to start from', () => {
  test.each([
    ['Non-compete clause', 'A contract without the non-compete'],
    ['They want a noncompete of two years', 'A contract without the non-compete'],
    ['An NDA I have not seen', 'I read the NDA before I accept'],
    ['Training costs to be repaid if I leave', 'A sum to pay back that shrinks with each month I stay'],
    ['No cover for holidays', 'A named person who covers when I am off'],
    ['No one to cover me', 'A named person who covers when I am off'],
    ['They use only Google', 'Paid time in the first month to learn the tools'],
    ['Only “Google” tools', 'Paid time in the first month to learn the tools'],
    ['Personal errands', 'A list of the personal errands, with their share of the week'],
    ['I would walk his dog', 'A list of the personal errands, with their share of the week'],
    ['The boss is leaving', 'A talk with whoever follows, before I decide'],
    ['My executive retires in June', 'A talk with whoever follows, before I decide'],
    ['No parking', 'A paid parking spot near the office'],
    ['Shared desk', 'A desk of my own near the executive'],
    ['Hot-desking', 'A desk of my own near the executive'],
    ['On probation for a year', 'A probation of three months'],
    ['The interviewer was rude', 'A second talk, with the executive I would work for'],
    ['Temp to perm', 'A date in the letter to decide about a permanent job'],
    ['Fully remote', 'One day a month with the team, travel included'],
    ['My trip is already booked', 'The trip I have already booked is honored'],
    ['An hour each way', 'Two fixed days a week at home'],
    ['Unpaid overtime', 'Overtime paid, or taken back as time off within the month'],
    ['No training', 'A yearly budget for a course or a certificate'],
    ['No pension', 'A match on my retirement savings from the first year'],
    ['Third assistant in two years', 'A talk with the person who had this job before'],
    ['Two weeks of notice only', 'A longer notice period on the company’s side'],
  ])('“%s” begins with: %s', (con, first) => expect(textsFor(con)[0]).toBe(first));

  test.each([
    ['No cover for holidays', /more week of leave/],
    ['The boss is leaving', /had this job before|week of leave/],
    ['No parking', /days a week at home/],
    ['On probation for a year', /Severance/],
    ['The title is not Executive Assistant', /had this job before/],
    ['The noise level', /The title/],
    ['No training for it', /commute/],
    ['Short notice for trips', /start two weeks later/],
  ])('“%s” gets nothing off the matter', (con, wrong) => {
    expect(textsFor(con).join(' | ')).not.toBe('');
    expect(textsFor(con).join(' | ')).not.toMatch(wrong);
  });

  test.each([
    'Dress code',
    'No lunch break',
    'No windows in the office',
    'He wants me to lie for him',
    'French needed',
    'They took long to answer',
    'I cannot leave early',
    'I would leave good colleagues',
    'Camera on all day',
    'Works at Google',
    'Everything only spoken so far',
    'Small company',
    'No sick pay',
    'Drug test',
  ])('no topic knows “%s”: it gets none, since empty beats wrong', (con) => expect(textsFor(con)).toEqual([]));

  test('two matters in one con get the ideas of both', () => {
    const texts = textsFor('Low pay and a long commute');
    expect(texts).toContain('A one-time sign-on payment for the difference');
    expect(texts).toContain('Two fixed days a week at home');
  });
});
