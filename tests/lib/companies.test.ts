import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameCompany } from '../../src/lib/companies.ts';

test.each([
  ['Birch', 'Birch GmbH'],
  ['birch  gmbh', 'BIRCH'],
  ['Birch GmbH & Co. KG', 'Birch'],
  ['Finch S.A.', 'Finch SA'],
  ['Lumen, Inc.', 'Lumen'],
  ['Kestrel Marine Ltd', 'Kestrel Marine Limited'],
  ['The Halden Foundation', 'Halden Foundation'],
  ['Harlow & Finch', 'Harlow and Finch LLP'],
  ['Krüger AG', 'Kruger'],
  ['Nordlys A/S', 'Nordlys'],
  ['株式会社みどり', '株式会社みどり'],
])('“%s” and “%s” are one company', (a, b) => {
  expect(isSameCompany(a, b)).toBe(true);
  expect(isSameCompany(b, a)).toBe(true);
});

test.each([
  ['Birch', 'Birch Health'],
  ['Birch', 'Birchwood GmbH'],
  ['', ''],
  ['  ', '&'],
  ['', 'GmbH'],
  ['AB', 'AG'],
  ['Co', 'Lumen Co'],
])('“%s” and “%s” are not', (a, b) => expect(isSameCompany(a, b)).toBe(false));

test('a name that has a letter or a digit is itself, whatever it is', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => isSameCompany(a, b) === isSameCompany(b, a)));
  fc.assert(fc.property(fc.stringMatching(/^\w{3,12}( \w{3,12})?$/), (name) => !/[a-z\d]/i.test(name) || isSameCompany(name, ` ${name} `)));
});
