/** Acts over the real stores, as a person makes them, while another tab writes too: laws in random walks. */
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import * as debrief from '../../src/features/debrief/debrief.store.ts';
import * as followUp from '../../src/features/follow-up/follow-up.store.ts';
import * as interviews from '../../src/features/interviews/interviews.store.ts';
import { asksOf } from '../../src/features/negotiate/asks.ts';
import * as negotiate from '../../src/features/negotiate/negotiate.store.ts';
import * as lists from '../../src/features/offers/lists.store.ts';
import * as job from '../../src/features/on-the-job/job.store.ts';
import * as offers from '../../src/features/offers/offers.store.ts';
import { leaveOut } from '../../src/features/prep/plan.store.ts';
import * as salary from '../../src/features/salary/salary.store.ts';
import { askInReview } from '../../src/features/services/ask-in-review.store.ts';
import * as services from '../../src/features/wins/services.store.ts';
import { isTombstone, type Stored } from '../../src/lib/records.ts';
import { $acts, takeBack } from '../../src/storage/history.ts';
import { openKeys } from '../../src/storage/open-keys.ts';
import { flushAll } from '../../src/storage/persisted.ts';
import { actsNoted, eraseAll } from '../helpers/acts.ts';

beforeEach(eraseAll);
afterAll(eraseAll);

/** Everything a person has, by key, without stamps. */
const everything = (): unknown =>
  [...openKeys].map(([key, { keeper }]) => [
    key,
    [...keeper.records().values()]
      .filter((record) => !isTombstone(record))
      .map((record) => ({ ...record, updatedAt: 0 }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);

/** The ids of things in lists that stand twice in one record. */
function doubledIds(value: unknown, seen = new Set<string>()): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner: unknown) => {
    const own = Array.isArray(inner)
      ? inner.flatMap((item: { readonly id?: string } | null) => {
          const id = typeof item === 'object' ? item?.id : undefined;
          if (id === undefined) return [];
          const isTwice = seen.has(id);
          seen.add(id);
          return isTwice ? [id] : [];
        })
      : [];
    return [...own, ...doubledIds(inner, seen)];
  });
}
const allDoubled = (): readonly string[] =>
  [...openKeys.values()].flatMap(({ keeper }) => [...keeper.records().values()].flatMap((record) => doubledIds(record)));

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const offer = (n: number) => pick(offers.$offers.get(), n);
const point = (n: number) => {
  const found = offer(n);
  return found && pick([...found.pros, ...found.cons], Math.floor(n / 7));
};
const interview = (n: number) => pick(interviews.$interviews.get(), n);
const service = (n: number) => pick(services.$services.get(), n);
const message = (n: number) => pick(followUp.$messages.get(), n);
const ask = (n: number) => {
  const found = pick(negotiate.$openOffers.get(), n);
  const one = found && pick(asksOf(negotiate.negotiationFor(found.id), found), Math.floor(n / 3));
  return found && one && ([found.id, one] as const);
};

/** What a person does; `n` chooses what to do it to. */
const ACTS = {
  addOffer: () => void offers.addOffer('offer', 'An offer'),
  addPoint: (n) => void offers.addPoint(offer(n)?.id ?? '', n % 2 === 0 ? 'pros' : 'cons', `point ${n}`),
  addWayOut: (n) => {
    const found = offer(n);
    const con = found && pick(found.cons, n);
    if (con !== undefined) offers.addWayOut(found?.id ?? '', con.id, 'ask', `ask ${n}`);
  },
  movePoint: (n) => offers.movePoint(offer(n)?.id ?? '', point(n)?.id ?? '', offer(n + 1)?.id ?? '', n % 3 === 0 ? 'pros' : 'cons'),
  removePoint: (n) => offers.removePoint(offer(n)?.id ?? '', point(n)?.id ?? ''),
  removeOffer: (n) => offers.removeOffer(offer(n)?.id ?? ''),
  duplicateOffer: (n) => void offers.duplicateOffer(offer(n)?.id ?? ''),
  addInterview: (n) => {
    const id = interviews.addInterview();
    interviews.describeInterview(id, { company: `House ${n % 3}`, role: 'Assistant' });
  },
  leaveOut: (n) => {
    const found = interview(n);
    if (found !== undefined) leaveOut(found, n % 2 === 0 ? 'opener' : 'who', 'Left out of the plan');
  },
  addPerson: (n) => void interviews.addPrepItem(interview(n)?.id ?? '', 'people', `Person ${n}`),
  addStory: (n) => void interviews.addStory(interview(n)?.id ?? '', `story ${n}`),
  removePerson: (n) => interviews.removePrepItem(interview(n)?.id ?? '', 'people', pick(interview(n)?.people ?? [], n)?.id ?? ''),
  removeInterview: (n) => interviews.removeInterview(interview(n)?.id ?? ''),
  passOn: (n) => {
    const found = interview(n);
    if (found !== undefined) debrief.passOn(found, n % 2 === 0 ? 'pros' : 'cons', { from: `tour-${n}`, text: `seen ${n}`, xcon: 'say so' });
  },
  finishDebrief: (n) => {
    const found = interview(n);
    if (found === undefined) return;
    interviews.writeDebrief(found.id, { askedLines: 'one\ntwo' });
    const now = interviews.$interviews.get().find(({ id }) => id === found.id);
    if (now !== undefined) debrief.finishDebrief(now, true);
  },
  addResearch: () => void salary.addResearch(),
  addStep: (n) => void salary.addCost(pick(salary.$researches.get(), n)?.id ?? '', `rent ${n}`, false),
  removeCost: (n) => {
    const found = pick(salary.$researches.get(), n);
    salary.removeCost(found?.id ?? '', pick(found?.need.lines ?? [], n)?.id ?? '');
  },
  removeResearch: (n) => salary.removeResearch(pick(salary.$researches.get(), n)?.id ?? ''),
  addMessage: (n) =>
    void followUp.addMessage({ text: `message ${n}`, to: 'Dana', ...(interview(n) ? { interviewId: interview(n)?.id ?? '' } : {}) }),
  markSent: (n) => followUp.markSent(message(n)?.id ?? '', n % 2 === 0 ? 'thanks' : 'status'),
  takeBackSent: (n) => followUp.takeBackSent(message(n)?.id ?? ''),
  keepBetterAnswer: (n) => void followUp.keepBetterAnswer(message(n)?.id ?? '', 'Why here?', 'Because'),
  removeMessage: (n) => followUp.removeMessage(message(n)?.id ?? ''),
  answerAsk: (n) => {
    const found = ask(n);
    if (found) negotiate.answerAsk(found[0], found[1], pick(['granted', 'partly', 'refused', 'will-check', undefined] as const, n));
  },
  stepPoint: (n) => lists.stepPoint(offer(n)?.id ?? '', point(n)?.id ?? '', n % 2 === 0 ? 1 : -1),
  sortPoints: (n) => lists.sortPoints(offer(n)?.id ?? '', n % 2 === 0 ? 'pros' : 'cons'),
  weighCriterion: (n) =>
    lists.weighCriterion(offer(n)?.id ?? '', point(n + 1)?.text ?? `point ${n}`, pick(['pros', 'cons', undefined] as const, n)),
  keepStanding: (n) => lists.keepStanding(offer(n)?.id ?? ''),
  forgetStanding: (n) => lists.forgetStanding(offer(n)?.id ?? ''),
  addNote: (n) => void job.addNote(`note ${n}`, 'word'),
  removeNote: (n) => job.removeFromJob(pick(job.$notes.get(), n)?.id ?? '', 'Note removed'),
  tickOnHandOver: (n) => job.changeHandOver({ ticks: { ...job.$handOver.get().ticks, [`note:${n % 3}`]: n % 2 === 0 } }),
  clearHandOver: () => job.clearHandOver(),
  addAsk: (n) => void negotiate.addAsk(pick(negotiate.$openOffers.get(), n)?.id ?? '', `ask ${n}`),
  pasteDescription: (n) => services.changeJobDescription({ text: `Line ${n}\nLine ${n + 1}` }),
  groupTasks: (n) => void services.groupTasks([`line ${n}`, `line ${n + 1}`], 'keep order'),
  giveTasks: (n) => services.giveTasks(service(n)?.id ?? '', [`line ${n}`]),
  removeService: (n) => services.removeService(service(n)?.id ?? ''),
  askInReview: (n) => {
    const found = service(n);
    if (found !== undefined) askInReview({ ...found, isExtra: true, hoursAWeek: 1 + (n % 5) }, 40);
  },
  removeAsk: (n) => {
    const found = ask(n);
    if (found) negotiate.removeAsk(found[0], found[1].plan.id);
  },
} satisfies Record<string, (n: number) => void>;

/** Another tab changes a record: a list loses its first item, a text gets longer, or the whole record goes. */
function otherTabWrites(n: number): void {
  flushAll();
  const key = pick(
    [...openKeys.keys()].filter((name) => localStorage.getItem(name) !== null),
    n,
  );
  const text = key === undefined ? null : localStorage.getItem(key);
  if (key === undefined || text === null) return;
  const stored = JSON.parse(text) as { readonly version: number; readonly records: readonly Stored[] };
  const at = n % Math.max(1, stored.records.length);
  const record = stored.records[at];
  if (record === undefined || isTombstone(record)) return;
  const updatedAt = record.updatedAt + 1 + (n % 5);
  const fields = Object.entries(record).map(([name, value]: [string, unknown]) => {
    if (Array.isArray(value) && n % 2 === 0) return [name, value.slice(1)];
    return [name, ['title', 'company', 'text', 'note'].includes(name) ? `${String(value)}+` : value];
  });
  const next = n % 7 === 0 ? { id: record.id, deleted: true } : Object.fromEntries(fields);
  const records = stored.records.map((one) => (one === record ? { ...next, id: record.id, updatedAt } : one));
  localStorage.setItem(key, JSON.stringify({ ...stored, records }));
  window.dispatchEvent(new StorageEvent('storage', { key }));
}

const NAMES = Object.keys(ACTS) as (keyof typeof ACTS)[];
const step = fc.record({ name: fc.constantFrom(...NAMES), n: fc.nat(1000) });

test('an act taken back at once leaves everything as it was; twice is once; nothing ever stands twice', async () => {
  let taken = 0;
  let large = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), step, fc.nat(1000), fc.boolean(), async (before, now, n, isOther) => {
      for (const one of before) ACTS[one.name](one.n);
      if (isOther) otherTabWrites(n);
      await actsNoted();
      const [was, known] = [everything(), $acts.get()];
      ACTS[now.name](now.n);
      await actsNoted();
      // In steps of its own where a press is more than one act, as adding and naming is.
      const made = $acts.get().filter((act) => !known.includes(act));
      for (const act of [...made].reverse()) expect(takeBack(act)).toBe(true);
      // Where it went on with the edit before, as typing does, it goes back to before that one.
      const last = known.at(-1);
      const isWhole = made.length > 0 && (last === undefined || $acts.get().includes(last));
      if (isWhole) expect(everything()).toEqual(was);
      const after = everything();
      for (const act of made) expect(takeBack(act)).toBe(false);
      expect(everything()).toEqual(after);
      expect(allDoubled()).toEqual([]);
      taken += made.length;
      if (made.some(({ changes }) => changes.length > 1)) large++;
      if (offers.$offers.get().length > 6) for (const { id } of offers.$offers.get().slice(3)) offers.removeOffer(id);
    }),
    { numRuns: 1000 },
  );
  expect(taken).toBeGreaterThan(300);
  expect(large).toBeGreaterThan(30);
}, 120_000);

test('an act taken back late, after another tab wrote, is taken back whole or not at all, and nothing of theirs is lost', async () => {
  const outcomes = { whole: 0, not: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), fc.nat(1000), async (list, n) => {
      for (const one of list) ACTS[one.name](one.n);
      await actsNoted();
      otherTabWrites(n);
      const act = pick($acts.get(), n);
      const was = everything();
      const isBack = act !== undefined && takeBack(act);
      if (!isBack) expect(everything()).toEqual(was);
      outcomes[isBack ? 'whole' : 'not']++;
      expect(allDoubled()).toEqual([]);
      if (offers.$offers.get().length > 6) for (const { id } of offers.$offers.get().slice(3)) offers.removeOffer(id);
    }),
    { numRuns: 1000 },
  );
  expect(outcomes.whole).toBeGreaterThan(100);
  expect(outcomes.not).toBeGreaterThan(100);
}, 120_000);
