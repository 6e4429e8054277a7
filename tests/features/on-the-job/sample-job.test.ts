/** The sample of the job goes on with the one case: Priya Nair, had she said yes. */
import { expect, test } from 'vitest';
import { sampleTalk } from '../../../src/features/negotiate/sample-talk.ts';
import { sampleOffers } from '../../../src/features/offers/sample-offers.ts';
import { JOB_FORMAT } from '../../../src/features/on-the-job/job-format.ts';
import { jobToday } from '../../../src/features/on-the-job/job-today.ts';
import type { Job } from '../../../src/features/on-the-job/job.ts';
import { sampleJob } from '../../../src/features/on-the-job/sample-job.ts';

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
    oneToOneIn: 2,
    due: [],
  });
});
