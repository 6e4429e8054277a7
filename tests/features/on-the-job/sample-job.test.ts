/** The sample of the job goes on with the one case: Priya Nair, had she said yes. */
import { expect, test } from 'vitest';
import { sampleTalk } from '../../../src/features/negotiate/sample-talk.ts';
import { sampleOffers } from '../../../src/features/offers/sample-offers.ts';
import { JOB_FORMAT } from '../../../src/features/on-the-job/job-format.ts';
import { jobToday } from '../../../src/features/on-the-job/job-today.ts';
import type { Job } from '../../../src/features/on-the-job/job.ts';
import type { HandOverRecord } from '../../../src/features/on-the-job/job-records.ts';
import { sampleJob } from '../../../src/features/on-the-job/sample-job.ts';
import { daysAfter, daysBetween } from '../../../src/lib/dates.ts';

const TODAY = '2026-05-14';
const records = sampleJob(TODAY);
const job = records.find((one): one is Job => one.type === 'job');

test('it is as the format reads it', () => {
  const stamped = records.map((record) => ({ ...record, updatedAt: 1 }));
  expect(stamped.map((record) => JOB_FORMAT.parseRecord(record))).toEqual(stamped);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});

test('it is the job of the talk, in its second week, and names nobody new', () => {
  expect(sampleOffers(TODAY).map(({ company }) => company)).toContain(job?.company);
  expect(job?.withWhom).toBe(sampleTalk('r', TODAY).withWhom);
  const words = JSON.stringify(records).match(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g) ?? [];
  expect([...new Set(words)].sort()).toEqual(['Executive Assistant', 'Northbank Health', 'Renata Sole']);
  expect(jobToday({ jobs: job === undefined ? [] : [job], starts: [], ticked: [], reviews: [], wins: [] }, TODAY).now).toMatchObject({
    title: 'Week 2 at Northbank Health',
    oneToOneIn: 4,
    due: [{ what: 'Your review with Renata Sole' }],
  });
});

test('whatever day it is, it is her second week, every day in it is a working day, and what must not wait falls into the days away', () => {
  const weekday = (day = ''): number => new Date(`${day}T00:00:00Z`).getUTCDay();
  for (let at = 0; at < 14; at++) {
    const today = daysAfter(TODAY, at);
    const all = sampleJob(today);
    const days = JSON.stringify(all).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    for (const day of days) expect([1, 2, 3, 4, 5], `${today}: ${day}`).toContain(weekday(day));
    const { startedOn = '' } = all.find((one): one is Job => one.type === 'job') ?? {};
    expect(Math.floor(daysBetween(startedOn, today) / 7)).toBe(1);
    for (const one of all) if (one.type === 'note') expect(one.keptOn >= startedOn && one.keptOn < today, today).toBe(true);
    const { from = '', until, own } = all.find((one): one is HandOverRecord => one.type === 'hand-over') ?? {};
    expect([from > today, weekday(from), weekday(until)]).toEqual([true, 1, 3]);
    expect(own?.waits).toContain('by Tuesday noon');
  }
});
