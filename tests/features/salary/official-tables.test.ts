import { describe, expect, test } from 'vitest';
import { OFFICIAL_TABLES, ownTable, tablesFor, tableWords } from '../../../src/features/salary/official-tables.ts';

describe('the official tables', () => {
  test('are those of twelve countries, each with something to look for as an executive and as an administrative assistant', () => {
    expect(new Set(OFFICIAL_TABLES.map(({ country }) => country)).size).toBe(12);
    expect(OFFICIAL_TABLES.map(({ country }) => country)).toEqual(OFFICIAL_TABLES.map(({ country }) => country).toSorted());
    for (const { office, table, reach, names } of OFFICIAL_TABLES)
      for (const text of [office, table, reach, names.executive, names.administrative]) expect(text.trim()).not.toBe('');
  });

  test('give no addresses, since those change', () => {
    expect(JSON.stringify(OFFICIAL_TABLES)).not.toMatch(/https?:|www\.|\.(com|org|gov|net)\b/);
  });

  test.each([
    ['CAD', 'Canada'],
    ['GBP', 'United Kingdom'],
    ['USD', 'United States'],
    ['EUR', undefined],
    ['INR', undefined],
  ])('%s points to the one of %s', (currency, country) => expect(ownTable(currency)?.country).toBe(country));

  test.each(['EUR', 'NZD', 'INR'])('begin with those in %s, and none is lost', (currency) => {
    const currencies = tablesFor(currency).map((table) => table.currency);
    expect(currencies).toHaveLength(12);
    const near = currencies.filter((one) => one === currency).length;
    expect(currencies.slice(0, near).every((one) => one === currency)).toBe(true);
  });

  test('in words, say what to look for only where the occupation is one of ours', () => {
    const [canada] = tablesFor('CAD');
    if (canada === undefined) throw new Error('no table');
    expect(tableWords(canada, 'administrative')).toBe(
      'Canada: Job Bank, “wages” (low, middle and high, by province and area). Look for: Administrative assistants (NOC 13110).',
    );
    for (const occupation of ['other', undefined] as const) expect(tableWords(canada, occupation)).not.toContain('Look for');
  });
});
