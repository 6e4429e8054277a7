/** Whatever sample goes, from whatever page: nothing that was made of it is left, and all of it comes back. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import { todayIso } from '../../../src/browser/device.ts';
import { passOn } from '../../../src/features/debrief/debrief.store.ts';
import * as followUp from '../../../src/features/follow-up/follow-up.store.ts';
import { $interviews, loadSampleInterview } from '../../../src/features/interviews/interviews.store.ts';
import * as negotiate from '../../../src/features/negotiate/negotiate.store.ts';
import { loadSampleOffers } from '../../../src/features/offers/examples.store.ts';
import { addNote, loadSampleJob } from '../../../src/features/on-the-job/job.store.ts';
import { keepTake, rateCard } from '../../../src/features/rehearse/rehearse.store.ts';
import { keepAgreed, makeTalk } from '../../../src/features/review/review-acts.store.ts';
import { $researches, loadSampleResearch } from '../../../src/features/salary/salary.store.ts';
import { removeSamples, type Sample } from '../../../src/features/samples/samples.store.ts';
import { giveAsReason, makeStory, proveRequirement } from '../../../src/features/win-uses/win-uses.store.ts';
import { $reviews } from '../../../src/features/wins/reviews.store.ts';
import { $wins, loadSampleWins } from '../../../src/features/wins/wins.store.ts';
import { flushAll } from '../../../src/storage/persisted.ts';
import { actsNoted, eraseAll, takeBackLast } from '../../helpers/acts.ts';

beforeEach(eraseAll);
afterAll(eraseAll);

interface Content {
  readonly records: readonly { readonly id: string; readonly updatedAt?: number }[];
}

/** What is stored, by key, record by record, but for the stamps: to undo is an edit too. A full stop was set behind a proof that had none. */
function content(): Readonly<Record<string, readonly object[]>> {
  flushAll();
  const texts = Object.entries({ ...localStorage } as Record<string, string>).filter(([key]) => key !== 'greenroom:journal');
  return Object.fromEntries(
    texts.map(([key, text]) => {
      const { records } = JSON.parse(text.replace(/(with the director)\./, '$1')) as Content;
      const plain = records.map(({ updatedAt: _stamp, ...record }) => record);
      return [key, plain.sort((a, b) => (a.id < b.id ? -1 : 1))];
    }),
  );
}

/** The same without the word which example is shown, which loading another changes. */
const notes = (): ReturnType<typeof content> =>
  Object.fromEntries(Object.entries(content()).map(([key, records]) => [key, records.filter((one) => !('view' in one))]));

const LOAD = {
  interview: loadSampleInterview,
  sample: () => loadSampleOffers('beside'),
  original: () => loadSampleOffers('beside', 'original'),
  salary: loadSampleResearch,
  talk: negotiate.loadSampleTalk,
  message: followUp.loadSampleMessage,
  wins: loadSampleWins,
  job: loadSampleJob,
} as const satisfies Record<Sample, () => Promise<unknown>>;

function useTalk(offerId: string): void {
  negotiate.describeTalk(offerId, { signedAs: 'P. Nair' });
  negotiate.addPromise(offerId, 'A day at home');
  negotiate.noteOutcome(offerId, 'kept:x', 'so');
}

function useInterview(): void {
  const id = 'sample-interview';
  for (const side of ['pros', 'cons'] as const) {
    const file = $interviews.get().find((one) => one.id === id);
    if (file !== undefined) passOn(file, side, { from: side, text: `One of the ${side}`, xcon: 'A room of my own' });
  }
  useTalk($interviews.get().find((one) => one.id === id)?.offerId ?? '');
  const messageId = followUp.addMessage({ interviewId: id, text: 'Thank you' });
  followUp.keepBetterAnswer(messageId, 'Why here?', 'For the team');
  followUp.noteContact({
    ...{ interviewId: id, who: 'Them', on: todayIso(), by: 'them', channel: 'email' },
    ...{ whatFor: '', wantsAnswer: false },
  });
  rateCard('line:sample-interview/opener', 3, 'sample');
  keepTake({ key: 'story:sample-t1', at: '2026-05-13T18:00:00Z', seconds: 61 }, 'sample');
}

function useWins(): void {
  const [win] = $wins.get();
  const [review] = $reviews.get();
  if (win === undefined || review === undefined) throw new Error('no sample');
  const storyId = makeStory(win, '');
  rateCard(`story:${storyId}`, 3, 'sample');
  for (const { id, requirements } of $researches.get()) proveRequirement(win, id, requirements[0]?.id ?? '');
  if (negotiate.isSampleOffer('sample-northbank')) giveAsReason(win, 'sample-northbank');
  const source = { review, wins: $wins.get(), research: undefined, today: todayIso(), locale: 'en-US' };
  const talkId = makeTalk(source);
  keepAgreed({ ...source, review: { ...($reviews.get()[0] ?? review), agreed: 'A day at home' } });
  useTalk(talkId);
}

/** Everything that can be made of each. */
const USE: Readonly<Record<Sample, () => void>> = {
  interview: useInterview,
  sample: () => useTalk('sample-northbank'),
  original: () => useTalk('sample-1'),
  salary: () => undefined,
  talk: () => useTalk('sample-northbank'),
  message: () => void followUp.keepBetterAnswer('sample-message', 'Why here?', 'For the team'),
  wins: useWins,
  job: () => void addNote('Mine'),
};

// What goes at once, and what else is loaded. The sample of a talk brings its offers and its salary check along.
const BESIDE = ['interview', 'talk', 'message', 'wins', 'original', 'job'] as const;
const CASES: readonly (readonly [readonly Sample[], readonly Sample[]])[] = [
  ...BESIDE.map((one) => [[one], BESIDE.filter((other) => other !== one)] as const),
  [['sample'], ['interview', 'salary', 'message', 'wins', 'original', 'job']],
  [['salary'], ['interview', 'sample', 'message', 'wins', 'original', 'job']],
  // Among the dates.
  [
    ['talk', 'interview'],
    ['message', 'wins', 'original', 'job'],
  ],
  ...(Object.keys(LOAD) as Sample[]).map((one) => [[one], []] as const),
];

test.each(CASES)('%j goes with what was made of it, beside %j, and all of it comes back', async (samples, others) => {
  for (const other of others) await LOAD[other]();
  const [before, plain] = [content(), notes()];
  for (const one of samples) await LOAD[one]();
  for (const one of samples) USE[one]();
  await actsNoted();
  const [full, open] = [content(), negotiate.$openOffers.get()];
  expect(full).not.toEqual(before);

  removeSamples(...samples);
  expect(notes()).toEqual(plain);
  expect(Object.keys(content()).sort()).toEqual(Object.keys(before).sort());

  expect(await takeBackLast()).toBe(true);
  expect(content()).toEqual(full);
  expect(negotiate.$openOffers.get().map(({ id }) => id)).toEqual(open.map(({ id }) => id));
});
