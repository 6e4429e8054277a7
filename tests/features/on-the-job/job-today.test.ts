/** Today for the job: which job, since when, which step, what is due. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_STEPS, stepOn } from '../../../src/features/on-the-job/first-90-days.ts';
import { jobToday, type JobFiles, type JobToday } from '../../../src/features/on-the-job/job-today.ts';
import { blankJob, jobsOn, type Job, type Start } from '../../../src/features/on-the-job/job.ts';
import { blankReview, type Review } from '../../../src/features/wins/review.ts';
import { blankWin } from '../../../src/features/wins/win.ts';
import { daysAfter } from '../../../src/lib/dates.ts';

/** A Thursday. */
const TODAY = '2026-05-14';
const day = (days: number): string => daysAfter(TODAY, days);
const job = (change: Partial<Job> = {}): Job => ({ ...blankJob('j'), company: 'Northgate', startedOn: day(-9), ...change });
const files = (change: Partial<JobFiles> = {}): JobFiles => ({ jobs: [], starts: [], ticked: [], reviews: [], wins: [], ...change });
const start = (change: Partial<Start> = {}): Start => ({
  ...{ offerId: 'o', startsOn: day(-9), company: 'Northgate', role: 'EA', isPast: false },
  ...change,
});
const now = (change: Partial<JobFiles>): JobToday => {
  const found = jobToday(files(change), TODAY).now;
  if (found === undefined) throw new Error('no job');
  return found;
};

describe('after so many days in a job', () => {
  test.each([
    [0, 'Your first day at Northgate', 'three-meetings'],
    [1, 'Week 1 at Northgate', 'three-meetings'],
    [3, 'Week 1 at Northgate', 'three-meetings'],
    [7, 'Week 2 at Northgate', 'preference-page'],
    [9, 'Week 2 at Northgate', 'preference-page'],
    [30, 'Week 5 at Northgate', 'look-back'],
    [89, 'Week 13 at Northgate', 'cover-test'],
    [90, 'Week 13 at Northgate', 'cover-test'],
    [91, 'Month 3 at Northgate', undefined],
    [120, 'Month 4 at Northgate', undefined],
    [365 * 6, 'Year 6 at Northgate', undefined],
  ])('%i: %s', (days, title, step) => {
    const found = now({ jobs: [job({ startedOn: day(-days) })] });
    expect([found.day, found.title, found.step?.step.id]).toEqual([days, title, step]);
  });

  test('a step that is ticked makes room for the next of these days, then for what was left before; at last there is none', () => {
    const ticked: string[] = [];
    const seen: string[] = [];
    for (let found = stepOn(20, ticked); found !== undefined; found = stepOn(20, ticked)) {
      seen.push(found.step.id);
      ticked.push(found.step.id);
      expect(found.more).toBeLessThan(FIRST_STEPS.length);
    }
    expect(seen).toEqual(['stock-list', 'preference-page', 'friday-block', 'plan-shown', 'one-place']);
    expect(stepOn(20, ['stock-list'])?.more).toBe(3);
  });

  test('what is of the first week only is not said later', () => {
    const days = Array.from({ length: 91 }, (_, at) => stepOn(at, [])?.step.id);
    expect(days.lastIndexOf('three-meetings')).toBe(6);
    expect(stepOn(-1, [])).toBeUndefined();
  });
});

describe('which job', () => {
  test('nothing is said to somebody who only searches', () => expect(jobToday(files(), TODAY)).toEqual({}));

  test('a first day after a yes is enough', () => {
    const found = now({ starts: [start()] });
    expect([found.title, found.job.id, found.job.role]).toEqual(['Week 2 at Northgate', 'offer:o', 'EA']);
  });

  test.each([
    ['an offer that was put away', { starts: [start({ isPast: true })] }],
    ['a job that was left', { jobs: [job({ endsOn: day(-1) })] }],
    ['a job that was taken off Today', { jobs: [job({ isHidden: true })] }],
    ['a yes whose job was taken off Today', { starts: [start()], jobs: [job({ offerId: 'o', isHidden: true })] }],
    ['a yes at the company of such a job', { starts: [start()], jobs: [job({ company: ' northgate ', isHidden: true })] }],
    ['a yes whose first day was taken back', { jobs: [{ ...blankJob('offer:o'), offerId: 'o', company: 'Northgate' }] }],
  ])('%s is no job', (_name, change) => expect(jobToday(files(change), TODAY)).toEqual({}));

  test('one that was typed and the yes it came from are one job, with what either knows', () => {
    const found = now({ starts: [start()], jobs: [job({ company: '', withWhom: 'Ms. Sato' })] });
    expect(found.job).toMatchObject({ id: 'j', offerId: 'o', company: 'Northgate', role: 'EA', withWhom: 'Ms. Sato' });
    // Also where its offer has been put away since.
    expect(now({ starts: [start({ isPast: true })], jobs: [job()] }).job.role).toBe('EA');
  });

  test('without a first day it has no week and no step', () => {
    const years: Job = { ...blankJob('j'), company: 'Northgate' };
    expect(now({ jobs: [years] })).toMatchObject({ title: 'Northgate', day: undefined, step: undefined });
    expect(now({ jobs: [{ ...years, company: '', role: 'Office manager' }] }).title).toBe('Office manager');
    expect(now({ jobs: [{ ...years, company: '' }] }).title).toBe('Your job');
    expect(now({ jobs: [job({ company: '' })] }).title).toBe('Week 2 in your job');
  });

  test('of several, the one that began last; the last day counts in full', () => {
    const old = job({ id: 'old', company: 'Before', startedOn: '2020-01-01', endsOn: TODAY });
    expect(jobToday(files({ jobs: [old] }), TODAY).now?.job.id).toBe('old');
    expect(now({ jobs: [old], starts: [start()] }).job.company).toBe('Northgate');
  });

  test.each([
    [1, 'You start at Northgate tomorrow'],
    [5, 'You start at Northgate in 5 days'],
    [14, 'You start at Northgate in 14 days'],
    [15, undefined],
  ])('%i days before the first: %s', (days, title) => {
    const found = jobToday(files({ starts: [start({ startsOn: day(days) })] }), TODAY);
    expect([found.now, found.next?.title]).toEqual([undefined, title]);
  });

  test('the job one is leaving stays until the new one begins', () => {
    const found = jobToday(
      files({ jobs: [job({ company: 'Before', startedOn: '2020-01-01', endsOn: day(3) })], starts: [start({ startsOn: day(5) })] }),
      TODAY,
    );
    expect([found.now?.job.company, found.next?.title]).toEqual(['Before', 'You start at Northgate in 5 days']);
    expect(found.now?.due.map(({ what, when, target }) => [what, when, target.route])).toEqual([
      ['Your last day here', 'In 3 days', 'handOver'],
    ]);
  });

  test('whatever is stored, there is at most one job now, it has begun, and the next has not', () => {
    const date = fc.constantFrom(undefined, day(-400), day(-9), TODAY, day(5), day(60), '0001-01-01', '9999-12-31');
    const someJob = fc
      .record({ at: fc.nat(3), startedOn: date, endsOn: date, isHidden: fc.boolean(), isOffer: fc.boolean() })
      .map(({ at, startedOn, endsOn, isHidden, isOffer }): Job => ({
        ...blankJob(`j${at}`),
        company: at === 0 ? '' : 'Northgate',
        ...(startedOn === undefined ? {} : { startedOn }),
        ...(endsOn === undefined ? {} : { endsOn }),
        ...(isHidden ? { isHidden } : {}),
        ...(isOffer ? { offerId: 'o' } : {}),
      }));
    fc.assert(
      fc.property(fc.array(someJob, { maxLength: 4 }), fc.array(date, { maxLength: 2 }), (jobs, days) => {
        const starts = days.flatMap((startsOn, at) => (startsOn === undefined ? [] : [start({ offerId: `o${at}`, startsOn })]));
        const found = jobsOn(TODAY, jobs, starts);
        if (found.now !== undefined) expect((found.now.startedOn ?? '') <= TODAY).toBe(true);
        if (found.next !== undefined) expect((found.next.startedOn ?? '') > TODAY).toBe(true);
        expect(found.now?.isHidden ?? found.next?.isHidden).toBeUndefined();
        expect(() => jobToday(files({ jobs, starts }), TODAY)).not.toThrow();
      }),
    );
  });
});

describe('what is due', () => {
  const review = (id: string, change: Partial<Review>): Review => ({ ...blankReview(id, ''), ...change });
  const due = (change: Partial<JobFiles>): readonly (readonly [string, string, boolean])[] =>
    now({ jobs: [job()], ...change }).due.map(({ what, when, needsYou }) => [what, when, needsYou]);

  test.each([
    [0, ['Your review', 'Today', true]],
    [2, ['Your review', 'In 2 days', true]],
    [3, ['Your review', 'In 3 days', false]],
    [21, ['Your review', 'In 21 days', false]],
    [22, undefined],
    [-1, undefined],
  ])('a review %i days from now', (days, expected) => {
    expect(due({ jobs: [job({ reviewOn: day(days) })] })).toEqual(expected === undefined ? [] : [expected]);
    expect(due({ reviews: [review('r', { heldOn: day(days) })] })).toEqual(expected === undefined ? [] : [expected]);
  });

  const review_ = (days: number, withWhom: string): readonly Review[] => [review('r', { heldOn: day(days), withWhom, talkId: 't' })];
  test.each([
    ['moved by a week', 5, 'Bo Lind', 12, 'My director, Bo Lind', ['review-r']],
    ['nobody named with the job', 5, '', 12, 'Bo Lind', ['review-r']],
    ['with somebody else on another day', 5, 'Bo Lind', 12, 'Ngozi Okafor', ['review-of-job', 'review-r']],
    ['of next year', 5, 'Bo Lind', 300, 'Bo Lind', ['review-of-job']],
  ] as const)('the day noted with the job, and a review that is prepared: %s', (_name, ofJob, whom, prepared, withWhom, expected) => {
    const found = jobToday(
      { ...files(), jobs: [job({ reviewOn: day(ofJob), withWhom: whom })], reviews: review_(prepared, withWhom) },
      day(0),
    );
    expect(found.now?.due.map(({ key }) => key)).toEqual(expected);
  });

  test('what is due of a review leads to that review, and stands for its talk', () => {
    const dueOf = (reviews: readonly Review[], change = {}): unknown =>
      jobToday(files({ jobs: [job(change)], reviews }), day(0)).now?.due.map(({ target, covers }) => ({ target, covers }));
    expect(dueOf(review_(3, ''))).toEqual([{ target: { route: 'review', id: 'r' }, covers: { key: 'talk-t', on: day(3) } }]);
    expect(dueOf([review('r', { lookBackOn: day(3) })])).toEqual([{ target: { route: 'review', id: 'r', part: 'agreed' } }]);
    // One that has no day yet takes that of the job.
    expect(dueOf([review('r', {})], { reviewOn: day(3) })).toEqual([{ target: { route: 'review', id: 'r' } }]);
  });

  test('the review that is prepared and the day noted with the job are one', () =>
    expect(due({ jobs: [job({ reviewOn: day(5) })], reviews: [review('r', { heldOn: day(5), withWhom: 'My director' })] })).toEqual([
      ['Your review with my director', 'In 5 days', false],
    ]));

  test.each([
    [-15, []],
    [-14, [['Look back on your review', '14 days ago', true]]],
    [0, [['Look back on your review', 'Today', true]]],
    [21, [['Look back on your review', 'In 21 days', false]]],
    [22, []],
  ])('a look back %i days from now', (days, expected) => {
    expect(due({ reviews: [review('r', { heldOn: day(-60), lookBackOn: day(days) })] })).toEqual(expected);
    expect(due({ reviews: [review('r', { lookBackOn: day(days), doneOn: day(-1) })] })).toEqual([]);
  });

  test('comes in the order of its days', () =>
    expect(
      due({
        jobs: [job({ reviewOn: day(9), endsOn: day(20) })],
        reviews: [review('a', { lookBackOn: day(4) }), review('b', { lookBackOn: day(-2) })],
      }).map(([, when]) => when),
    ).toEqual(['2 days ago', 'In 4 days', 'In 9 days', 'In 20 days']));
});

describe('the week', () => {
  const win = (id: string, days: number, isShort = false) => ({
    ...blankWin(id, id, day(days)),
    ...(isShort ? { isShort: true as const } : {}),
  });
  test.each([
    ['of today', [win('a', 0)], 'a'],
    ['of Monday', [win('a', -3)], 'a'],
    ['of Sunday, which was last week', [win('a', -4)], undefined],
    ['that fell short', [win('a', 0, true)], undefined],
    ['that is dated ahead', [win('a', 1)], undefined],
    ['the newest of two', [win('b', 0), win('a', -1)], 'b'],
  ])('has the win %s', (_name, wins, id) => expect(now({ jobs: [job()], wins }).win?.id).toBe(id));

  test.each([
    [undefined, undefined],
    [-1, undefined],
    [0, 0],
    [6, 6],
  ])('a one-to-one in %s days', (days, expected) =>
    expect(now({ jobs: [job(days === undefined ? {} : { oneToOneOn: day(days) })] }).oneToOneIn).toBe(expected),
  );
});
