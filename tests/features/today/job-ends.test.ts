/** Today for somebody in a job: what is about the job, and what about the search. */
import { describe, expect, test } from 'vitest';
import { blankJob } from '../../../src/features/on-the-job/job.ts';
import { endsApart, isCallSoon, searchWords } from '../../../src/features/today/job-ends.ts';
import type { OpenEnd, Target } from '../../../src/features/today/open-end.ts';
import { daysAfter } from '../../../src/lib/dates.ts';
import { interview } from '../interviews/some-interviews.ts';

const NOW = '2026-05-14T09:30';
const TODAY = '2026-05-14';
const end = (key: string, target: Target, needsYou = false): OpenEnd => ({ key, what: key, why: '', target, when: '', needsYou });
const call = (days: number | undefined) =>
  interview({ company: 'Halden', ...(days === undefined ? {} : { heldOn: daysAfter(TODAY, days), startsAt: '14:30' }) });

test.each([
  [undefined, false],
  [0, true],
  [1, true],
  [7, true],
  [8, false],
])('an interview in %s days comes before the job: %s', (days, isSoon) => expect(isCallSoon(call(days), NOW)).toBe(isSoon));
test('no interview comes before the job', () => expect(isCallSoon(undefined, NOW)).toBe(false));

const ENDS = [
  end('thanks', { route: 'followUp', id: 'new' }, true),
  end('answer', { route: 'offers' }),
  end('theirs', { route: 'negotiate', id: 'other', part: 'promises' }),
  { ...end('due-p', { route: 'negotiate', id: 'o', part: 'promises' }), on: '2026-05-20' },
  end('talk', { route: 'negotiate', id: 'o', part: 'sheet' }),
  { ...end('back', { route: 'negotiate', id: 'o', part: 'promises' }, true), on: '2026-05-13' },
  end('save', { route: 'yourData' }),
];

describe('open ends', () => {
  test('of the job are its promises and looks back, what it says is due, and saving; what needs me comes first', () => {
    const due = { ...end('review', { route: 'review' }), target: { route: 'review' } as const, on: '2026-05-28' };
    const { ofJob, ofSearch } = endsApart(ENDS, { ...blankJob('j'), offerId: 'o' }, [due]);
    expect(ofJob.map(({ key }) => key)).toEqual(['back', 'due-p', 'review', 'save']);
    expect(ofJob[1]?.what).toBe('They promised you');
    expect(ofSearch.map(({ key }) => key)).toEqual(['thanks', 'answer', 'theirs', 'talk']);
  });

  test('of the job are a raise of my own, its promises and the line about wins, whatever the job; each is said once', () => {
    const due = { ...end('review-r', { route: 'review', id: 'r' }), target: { route: 'review', id: 'r' } as const, on: '2026-05-20' };
    const ends: readonly OpenEnd[] = [
      { ...end('talk-t', { route: 'negotiate', id: 't', part: 'sheet' }), isOfJob: true, on: '2026-05-20' },
      { ...end('talk-u', { route: 'negotiate', id: 'u', part: 'sheet' }), isOfJob: true, on: '2026-05-21' },
      { ...end('due-q', { route: 'negotiate', id: 't', part: 'promises' }), isOfJob: true, on: '2026-05-22' },
      { ...end('review-r', { route: 'review', id: 'r' }), isOfJob: true },
      { ...end('wins-win', { route: 'wins', id: 'w' }), isOfJob: true },
    ];
    const { ofJob, ofSearch } = endsApart(ends, blankJob('j'), [{ ...due, covers: { key: 'talk-t', on: '2026-05-20' } }]);
    expect(ofSearch).toEqual([]);
    expect(ofJob.map(({ key }) => key)).toEqual(['review-r', 'talk-u', 'due-q', 'wins-win']);
  });

  test('are all of the search but saving, for a job without an offer', () => {
    const { ofJob, ofSearch } = endsApart(ENDS, blankJob('j'), []);
    expect([ofJob.length, ofSearch.length]).toEqual([1, 6]);
  });
});

test.each([
  [undefined, [], 'Your search'],
  [call(9), [], 'Your search: Halden in 9 days'],
  [call(undefined), [], 'Your search: Halden'],
  // It stands above, by itself.
  [call(2), [], 'Your search'],
  [undefined, ENDS.slice(1, 2), 'Your search: one open end'],
  [undefined, ENDS.slice(0, 2), 'Your search: one open end needs you'],
  [call(9), [ENDS[0], ENDS[5]], 'Your search: Halden in 9 days, two open ends need you'],
] as const)('the fold of the search says what is in it', (found, ends, words) => {
  expect(searchWords(found, ends as readonly OpenEnd[], NOW)).toBe(words);
});
