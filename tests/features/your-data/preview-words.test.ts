/** What a file would change, in words that can be read in one way only. */
import { describe, expect, test } from 'vitest';
import { aheadWords, isSamePart, lineText, namesFrom, previewLines } from '../../../src/features/your-data/preview-words.ts';
import { countWords } from '../../../src/features/your-data/record-names.ts';
import { isAllHere, isNews, isOther, previewPart, toBringBack } from '../../../src/features/your-data/restore.ts';
import { formatOf, type PartRecords } from '../../../src/features/exports/parts.ts';
import type { JsonObject } from '../../../src/lib/parse.ts';
import type { Records, Stored } from '../../../src/lib/records.ts';

const NOW = Date.parse('2026-05-14T12:00:00Z');
const YEAR = 365 * 86_400_000;

type Raw = JsonObject & { readonly id: string };
const read = (part: string, list: readonly Raw[]): Records<Stored> =>
  new Map(
    list.map((raw, index) => {
      const record = { updatedAt: index + 1, ...raw };
      return [raw.id, raw['deleted'] === true ? (record as Stored) : (formatOf(part)?.parseRecord(record) ?? record)];
    }),
  );
const parts = (all: Readonly<Record<string, readonly Raw[]>>): PartRecords =>
  new Map(Object.entries(all).map(([part, list]) => [part, read(part, list)]));
/** The lines of a file over what is here, part by part. */
function lines(file: PartRecords, here: PartRecords = new Map(), now = NOW): readonly string[] {
  return [...file].flatMap(([part, records]) =>
    previewLines(previewPart(part, here.get(part) ?? new Map(), records, now), namesFrom(file, here)).map(lineText),
  );
}

const OFFERS: readonly Raw[] = [
  { id: 'a', title: 'EA to the founder', company: 'Loopline' },
  { id: 'b', title: 'EA to the CFO', company: 'Northwind Capital' },
  { id: 'c', kind: 'stay', title: 'Stay where I am' },
  { id: 'priorities', line: 50, sawScores: true, mustHaves: [] },
];

describe('the list of what a file brings', () => {
  test('counts by kind and sets names apart, whatever commas are in them', () => {
    expect(lines(parts({ offers: OFFERS }))).toEqual([
      'Three new: three offers (EA to the founder, Loopline; EA to the CFO, Northwind Capital; Stay where I am)',
    ]);
  });

  test('names priorities only where the person set some', () => {
    const set = [{ id: 'priorities', line: 50, sawScores: true, mustHaves: [{ id: 'm', text: 'Evenings free' }] }];
    expect(lines(parts({ offers: set }))).toEqual(['One new: one setting (Must-haves and priorities)']);
    expect(lines(parts({ offers: [{ id: 'priorities', line: 60, sawScores: true, mustHaves: [] }] }))).toHaveLength(1);
  });

  test('calls what belongs to an offer by the offer, and leaves out what came about by itself', () => {
    const negotiate: readonly Raw[] = [
      { id: 'a', type: 'negotiation', goal: 'The title' },
      { id: 'b', type: 'negotiation' },
      { id: 'after:a', type: 'after-yes', offerId: 'a', outcomes: {} },
      { id: 'after:b', type: 'after-yes', offerId: 'b', startsOn: '2026-07-01', outcomes: {} },
      { id: 'xcon:1', type: 'promise', offerId: 'a', letter: 'missing' },
      { id: 'own', type: 'promise', offerId: 'a', text: 'A laptop', letter: 'unchecked' },
      { id: 'ask:2', type: 'promise', offerId: 'a', letter: 'unchecked' },
    ];
    const [, ...rest] = lines(parts({ offers: OFFERS, negotiate }));
    expect(rest).toEqual([
      'Four new: one talk (EA to the founder, Loopline), two promises (EA to the founder, Loopline; A laptop), ' +
        'one note after the yes (EA to the CFO, Northwind Capital)',
    ]);
    expect(countWords('negotiate', negotiate)).toBe('one talk, two promises, one note after the yes');
  });

  test('names a few and counts the rest; a reminder goes by its interview', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ id: `s${index}`, type: 'story', title: `Story ${index}` }));
    const interviews = [
      { id: 'i', type: 'interview', company: 'Halden', role: 'EA' },
      { id: 'r', type: 'reminder', interviewId: 'i', about: 'thank-you', dueAt: '2026-05-15T10:00' },
    ];
    expect(lines(parts({ interviews: [...interviews, ...many] }))).toEqual([
      'Nine new: one interview (Halden, EA), seven stories (Story 0; Story 1; Story 2; Story 3; three more), one reminder (Halden, EA)',
    ]);
  });

  test('is empty, and the part the same, where only what came about by itself differs', () => {
    const preview = previewPart('offers', new Map(), read('offers', [{ id: 'priorities', sawScores: true }]), NOW);
    expect([isSamePart(preview), isNews([preview]), isOther([preview]), isAllHere([preview])]).toEqual([true, false, false, true]);
  });
});

describe('what was removed here since', () => {
  const here = parts({
    offers: [{ id: 'a', updatedAt: 50, deleted: true }],
    negotiate: [
      { id: 'a', updatedAt: 50, deleted: true },
      { id: 'p', updatedAt: 50, deleted: true },
      { id: 'q', updatedAt: 50, deleted: true },
    ],
  });
  const file = parts({
    offers: OFFERS.slice(0, 1),
    negotiate: [
      { id: 'a', type: 'negotiation', goal: 'The title' },
      { id: 'p', type: 'promise', offerId: 'a', text: 'A laptop' },
      { id: 'q', type: 'promise', offerId: 'other', text: 'A phone' },
    ],
  });
  const previews = [...file].map(([part, records]) => previewPart(part, here.get(part) ?? new Map(), records, NOW));

  test('is no news, and yet not “nothing that is not here”', () => {
    expect(isNews(previews)).toBe(false);
    expect(isAllHere(previews)).toBe(false);
    expect(lines(file, here)[0]).toBe('One removed here since; stays removed: one offer (EA to the founder, Loopline)');
  });

  test('comes back with what belongs to it, or all of it', () => {
    const ids = (id?: string) => [...toBringBack(previews, id)].map(([part, records]) => `${part}: ${records.map((one) => one.id).join()}`);
    expect(ids('a')).toEqual(['offers: a', 'negotiate: a,p']);
    expect(ids('q')).toEqual(['negotiate: q']);
    expect(ids()).toEqual(['offers: a', 'negotiate: a,p,q']);
  });
});

describe('a date in the future', () => {
  const mine = { id: 'a', title: 'Mine', updatedAt: NOW - 3_600_000 };
  const theirs = (updatedAt: number, more: object = {}) => parts({ offers: [{ id: 'a', title: 'Theirs', updatedAt, ...more }] });
  const here = parts({ offers: [mine] });
  const previewsOf = (file: PartRecords) =>
    [...file].map(([part, records]) => previewPart(part, here.get(part) ?? new Map(), records, NOW));

  test.each<[string, number, string]>([
    ['of an hour ago', NOW - 1800_000, 'One changed later in the file: one offer (Theirs)'],
    ['by a clock a few minutes ahead', NOW + 300_000, 'One changed later in the file: one offer (Theirs)'],
    ['a year ahead', NOW + YEAR, 'One other in the file, with a date in the future; would take the place of mine: one offer (Theirs)'],
    ['tomorrow', NOW + 86_400_000, 'One other in the file, with a date in the future; would take the place of mine: one offer (Theirs)'],
    ['of long ago', 5, 'One older in the file; mine stays: one offer (Theirs)'],
  ])('%s', (_when, at, line) => expect(lines(theirs(at), here)).toEqual([line]));

  test('of mine is not taken for the later one either', () => {
    const ahead = parts({ offers: [{ ...mine, updatedAt: NOW + YEAR }] });
    expect(lines(theirs(NOW - 5), ahead)[0]).toMatch(/^One other in the file; mine has a date in the future and stays/);
  });

  test('of a removal is said, too', () => {
    expect(lines(theirs(NOW + YEAR, { deleted: true }), here)[0]).toMatch(/^One removed in the file, with a date in the future/);
  });

  test.each<[string, string, PartRecords, string]>([
    ['none', '2026-05-13T10:00:00.000Z', theirs(NOW - 5), ''],
    [
      'of the file',
      '2027-05-10T10:00:00.000Z',
      theirs(NOW - 5),
      'This file carries a date in the future: the clock of a device was wrong.',
    ],
    ['of a note', '', theirs(NOW + YEAR), 'One note carries a date in the future: the clock of a device was wrong. So nobody can tell'],
    ['of both', '2027-05-10T10:00:00.000Z', theirs(NOW + YEAR), 'This file and one note carry a date in the future'],
    [
      'of new notes',
      '',
      parts({
        salary: [
          { id: 'x', type: 'research', updatedAt: NOW + YEAR },
          { id: 'y', type: 'research', updatedAt: NOW + YEAR },
        ],
      }),
      'Two notes carry a date in the future: the clock of a device was wrong.',
    ],
  ])('is said above the list: %s', (_which, savedAt, file, words) => {
    const said = aheadWords(savedAt, previewsOf(file), NOW);
    if (words === '') expect(said).toBe('');
    else expect(said).toContain(words);
  });
});
