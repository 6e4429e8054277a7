import { describe, expect, test } from 'vitest';
import { greetedName } from '../../src/lib/split-person.ts';

describe('the name to greet somebody by', () => {
  test.each([
    ['Dana Reyes, founder', 'Dana Reyes'],
    ['Maria Lopez, HR', 'Maria Lopez'],
    ['Dana Reyes (CEO)', 'Dana Reyes'],
    ['Dana Reyes – founder', 'Dana Reyes'],
    ['Dana Reyes / HR', 'Dana Reyes'],
    ['Dana Reyes, Treasurer', 'Dana Reyes'],
    ['Dana Reyes, Head of People and Culture', 'Dana Reyes'],
    ['Dana Reyes, Northwind Capital', 'Dana Reyes'],
    ['Dana Reyes at Northwind', 'Dana Reyes'],
    ['Dana from HR', 'Dana'],
    ['HR, Maria Lopez', 'Maria Lopez'],
    ['Founder: Dana Reyes', 'Dana Reyes'],
    ['Mr. Reyes, the founder', 'Mr. Reyes'],
    ['Dr. Dana Reyes, PhD', 'Dr. Dana Reyes'],
    ['Dana Reyes, Jr.', 'Dana Reyes, Jr.'],
    ['Jean-Luc de la Tour, COO', 'Jean-Luc de la Tour'],
    ['王小明 (HR)', '王小明'],
    ['Dana Reyes (CEO) and Tom Okafor (HR)', 'Dana Reyes and Tom Okafor'],
    ['Dana Reyes & Maria Lopez, HR', 'Dana Reyes and Maria Lopez'],
  ])('%j is %j', (typed, name) => expect(greetedName(typed, 'Northwind Capital')).toBe(name));

  test.each(['Dana Reyes', 'Ms. Reyes', 'Dana and Maria', 'Lindqvist, Mara', 'Dana Reyes, Maria Lopez'])('%j stays', (typed) =>
    expect(greetedName(typed)).toBe(typed),
  );

  test.each(['', '  ', 'HR', 'the recruiter', 'the founder, Northwind'])('%j is no name', (typed) => expect(greetedName(typed)).toBe(''));
});
