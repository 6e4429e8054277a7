/** The sample of each tool, loaded alone over the real stores, and taken away again. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import * as followUp from '../../src/features/follow-up/follow-up.store.ts';
import * as interviews from '../../src/features/interviews/interviews.store.ts';
import * as negotiate from '../../src/features/negotiate/negotiate.store.ts';
import * as examples from '../../src/features/offers/examples.store.ts';
import * as offers from '../../src/features/offers/offers.store.ts';
import * as job from '../../src/features/on-the-job/job.store.ts';
import * as salary from '../../src/features/salary/salary.store.ts';
import { keepAgreed, makeTalk } from '../../src/features/review/review-acts.store.ts';
import { giveAsReason, makeStory, proveRequirement } from '../../src/features/win-uses/win-uses.store.ts';
import { $stories } from '../../src/features/interviews/interviews.store.ts';
import { $reviews } from '../../src/features/wins/reviews.store.ts';
import { todayIso } from '../../src/browser/device.ts';
import * as wins from '../../src/features/wins/wins.store.ts';
import { loadAllSamples, removeAllSamples, removeSamples } from '../../src/features/samples/samples.store.ts';
import { flushAll } from '../../src/storage/persisted.ts';
import { actsNoted, eraseAll, takeBackLast } from '../helpers/acts.ts';

beforeEach(eraseAll);
afterAll(eraseAll);

const stored = (): Readonly<Record<string, string>> => {
  flushAll();
  return Object.fromEntries(Object.entries({ ...localStorage } as Record<string, string>).filter(([key]) => key !== 'greenroom:journal'));
};

/** Every id of something, and every id that points to something stored, as `offerId` or `storyIds` do; `questionId` points to the bank. */
function idsIn(value: unknown, name = ''): { readonly own: readonly string[]; readonly pointed: readonly string[] } {
  if (typeof value === 'string')
    return { own: name === 'id' ? [value] : [], pointed: value !== '' && /(?<!^question)Ids?$/.test(name) ? [value] : [] };
  if (typeof value !== 'object' || value === null) return { own: [], pointed: [] };
  const inner = Object.entries(value).map(([key, one]) => idsIn(one, Array.isArray(value) ? name : key));
  return { own: inner.flatMap(({ own }) => own), pointed: inner.flatMap(({ pointed }) => pointed) };
}

const SAMPLES = [
  ['the interview', interviews.loadSampleInterview, () => removeSamples('interview')],
  ['the worksheet', () => examples.loadSampleOffers('instead'), () => removeSamples('sample')],
  ['the original example', () => examples.loadSampleOffers('instead', 'original'), () => removeSamples('original')],
  ['the salary check', salary.loadSampleResearch, () => removeSamples('salary')],
  ['the talk', negotiate.loadSampleTalk, () => removeSamples('talk')],
  ['the message', followUp.loadSampleMessage, () => removeSamples('message')],
  ['the wins', wins.loadSampleWins, () => removeSamples('wins')],
  ['the job', job.loadSampleJob, () => removeSamples('job')],
  ['all of them', loadAllSamples, removeAllSamples],
] as const;

test.each(SAMPLES)('%s is whole by itself, and removed without a trace, beside what is mine', async (_name, load, remove) => {
  const mine = offers.addOffer('offer', 'Mine');
  const before = stored();
  await load();
  const loaded = stored();
  const { own, pointed } = idsIn(Object.values(loaded).map((text) => JSON.parse(text) as unknown));
  for (const id of pointed) expect(own).toContain(id);
  expect(Object.keys(loaded).filter((key) => key.endsWith('-sample')).length).toBeGreaterThan(0);
  expect(loaded['greenroom:offers']).toBe(before['greenroom:offers']);
  remove();
  expect(stored()).toEqual(before);
  expect(offers.$offers.get().map(({ id }) => id)).toEqual([mine]);
});

/** Everything that can be made of the sample of the wins. */
async function useWins(researchId: string, offerId: string | undefined): Promise<void> {
  const [win] = wins.$wins.get();
  const [review] = $reviews.get();
  if (win === undefined || review === undefined) throw new Error('no sample');
  makeStory(win, '');
  const requirementId = salary.$researches.get().find(({ id }) => id === researchId)?.requirements[0]?.id;
  if (requirementId !== undefined) proveRequirement(win, researchId, requirementId);
  if (offerId !== undefined) giveAsReason(win, offerId);
  const source = { review, wins: wins.$wins.get(), research: undefined, today: todayIso(), locale: 'en-US' };
  makeTalk(source);
  const [made = review] = $reviews.get();
  keepAgreed({ ...source, review: { ...made, agreed: 'A day at home' } });
  const promise = negotiate.$promises.get().find(({ text }) => text === 'A day at home');
  negotiate.noteOutcome(promise?.offerId ?? '', `kept:${promise?.id ?? ''}`, 'so');
  await actsNoted();
}

test('whatever was made of the sample of the wins goes with it, and comes back with it', async () => {
  const before = stored();
  await wins.loadSampleWins();
  await useWins('', undefined);
  const full = stored();
  expect(
    Object.keys(full)
      .filter((key) => key.endsWith('-sample'))
      .sort(),
  ).toEqual(['greenroom:interviews-sample', 'greenroom:negotiate-sample', 'greenroom:wins-sample']);
  removeSamples('wins');
  expect(stored()).toEqual(before);
  await takeBackLast();
  expect(Object.keys(stored()).sort()).toEqual(Object.keys(full).sort());
  expect($stories.get()).toHaveLength(1);
  expect(negotiate.$promises.get()).toHaveLength(1);
});

test('of another sample only what was made of the wins goes', async () => {
  await interviews.loadSampleInterview();
  await negotiate.loadSampleTalk();
  // A point was set after the sentence that stood there.
  const content = (): string =>
    Object.values(stored())
      .join('\n')
      .replace(/"updatedAt":\d+/g, '')
      .replace(/(with the director)\./, '$1');
  const before = content();
  await wins.loadSampleWins();
  await useWins(salary.$researches.get()[0]?.id ?? '', 'sample-northbank');
  expect(content()).not.toEqual(before);
  removeSamples('wins');
  expect(content()).toEqual(before);
});

test('the sample of a talk leaves what was made of a review with the wins', async () => {
  await wins.loadSampleWins();
  await useWins('', undefined);
  const before = negotiate.$negotiations.get().length;
  await negotiate.loadSampleTalk();
  expect(negotiate.$negotiations.get()).toHaveLength(before + 1);
  removeSamples('talk');
  expect(negotiate.$negotiations.get()).toHaveLength(before);
  expect(negotiate.$promises.get()).toHaveLength(1);
});

const titles = (): readonly string[] => offers.$offers.get().map(({ title }) => title);

test('the original example leaves the sample as it was changed, goes without it, and comes back by undo', async () => {
  await examples.loadSampleOffers('instead');
  offers.describeOffer('sample-ellery', { note: 'Mine to keep' });
  const sample = offers.$sampleOffers.get();
  const names = titles();

  await examples.loadSampleOffers('instead', 'original');
  expect(titles()).toEqual(['Job 1', 'Job 2']);
  expect(offers.$sampleOffers.get()).toEqual(expect.arrayContaining([...sample]));

  removeSamples('original');
  expect(titles()).toEqual(names);
  expect(offers.$offers.get()[1]?.note).toBe('Mine to keep');
  expect(stored()['greenroom:offers-sample']).not.toMatch(/sample-1|sample-2|s1p1/);
  expect(await takeBackLast()).toBe(true);
  expect(titles()).toEqual(['Job 1', 'Job 2']);

  removeSamples('sample');
  expect(titles()).toEqual(['Job 1', 'Job 2']);
  removeSamples('original');
  expect(stored()).toEqual({});
});

test('a sample that was loaded before there were two is the original example', async () => {
  await examples.loadSampleOffers('instead', 'original');
  const before = offers.$sampleOffers.get();
  // As it was stored then: nothing said which example it is.
  const { openKeys: keys } = await import('../../src/storage/open-keys.ts');
  const found = keys.get('greenroom:offers-sample');
  for (const offer of before) found?.put({ ...offer, example: undefined } as never);
  found?.put({ id: 'sample', view: 'instead' } as never);
  const text = stored()['greenroom:offers-sample'] ?? '';
  expect(text).not.toContain('original');
  const { WORKSHEET_FORMAT, openExampleIn } = await import('../../src/features/offers/worksheet-format.ts');
  const { records } = JSON.parse(text) as { readonly records: readonly { readonly id: string; readonly updatedAt: number }[] };
  expect(openExampleIn(new Map(records.map((raw) => [raw.id, WORKSHEET_FORMAT.parseRecord({ ...raw })] as const)))).toBe('original');
});
