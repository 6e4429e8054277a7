import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFor, PLAN_MINUTES } from '../../../src/features/interviews/plan.ts';
import { keepTonight, openOf, tonightRows } from '../../../src/features/interviews/plan-tonight.ts';
import { planHeadline } from '../../../src/features/prep/plan-words.ts';
import { nextCall, nextThing, openEnds, type CaseFile } from '../../../src/features/today/today.ts';
import { blankCon, blankOffer, blankXCon } from '../../../src/features/offers/offer.ts';
import { blankDebrief } from '../../../src/features/interviews/debrief.ts';
import { interview, sample, someInterview } from '../interviews/some-interviews.ts';

const file = (change: Partial<CaseFile> = {}): CaseFile => ({
  interviews: [],
  reminders: [],
  offers: [],
  sharedWith: () => sample,
  ...change,
});
const held = { ...sample.interview, id: 'held', heldOn: '2026-05-13', startsAt: '10:00' };
const now = '2026-05-13T16:00';

describe('the next call', () => {
  test('is the soonest to come', () => expect(nextCall(file({ interviews: [held, sample.interview] }), now)?.id).toBe('sample-interview'));
  test('is none when all are over', () => expect(nextCall(file({ interviews: [held] }), now)).toBeUndefined());
});

describe('the one thing to do', () => {
  test('is a debrief of the last days before anything else', () => {
    const thing = nextThing(file({ interviews: [held, interview()] }), now, []);
    expect(thing?.target).toEqual({ route: 'debrief', id: 'held' });
    expect(nextThing(file({ interviews: [held, interview()] }), now, [thing?.key ?? ''])?.target).toEqual({
      route: 'interviews',
      id: 'i1',
      part: 'basics',
    });
  });
  test('is the first step of what the plan of the next file has for tonight, then the second', () => {
    const thin = { ...sample.interview, nextSteps: '', route: '' };
    const first = nextThing(file({ interviews: [thin] }), now, []);
    expect(first).toMatchObject({ what: 'Tell one story aloud, with a clock.', act: 'Do it', target: { route: 'step' } });
    expect(first?.plan).toEqual({ id: thin.id, words: 'Tonight: six things, 26 minutes' });
    expect(nextThing(file({ interviews: [thin] }), now, [first?.key ?? ''])).toMatchObject({
      what: 'Decide how you will ask about next steps.',
      target: { step: { target: { part: 'lines', field: 'I ask about next steps' } } },
    });
  });
  test('names as many things behind the way to the plan as the prep file does, which keeps tonight’s list as it was first seen', () => {
    const before = { ...sample.interview, nextSteps: '', route: '' };
    const steps = planFor(before, sample, now, PLAN_MINUTES)[0]?.steps ?? [];
    const kept = keepTonight(before, steps, now);
    const done = { ...before, route: 'Bus 14' };
    const said = (one: typeof before, keptTonight: string): string | undefined =>
      nextThing(file({ interviews: [one], keptTonight: () => keptTonight }), now, [])?.plan?.words;
    const inFile = (one: typeof before): string => {
      const rows = tonightRows(kept, one, sample, planFor(one, sample, now, PLAN_MINUTES), now) ?? [];
      return planHeadline(one, openOf(rows), true, now).replace('Tomorrow. ', '').replace(/\.$/, '');
    };
    expect(said(before, kept)).toBe('Tonight: six things, 26 minutes');
    expect(said(done, kept)).toBe(inFile(done));
    expect(said(done, kept)).toMatch(/^Tonight: five things, \d+ minutes$/);
    // A list of another day is none.
    expect(said(before, kept.replace('2026-05-13', '2026-05-12'))).toBe('Tonight: six things, 26 minutes');
  });
  test('is on tonight’s list as the prep file shows it, as long as there is something: what is done makes no room for more', () => {
    const shared = { ...sample, strengths: [], stories: [] };
    const before = {
      ...interview(),
      heldOn: '2026-05-14',
      startsAt: '09:30',
      company: 'Halden',
      place: '12 Mill Street',
      people: [],
      opener: '',
    };
    const kept = keepTonight(before, planFor(before, shared, now, PLAN_MINUTES)[0]?.steps ?? [], now);
    const done = { ...before, people: sample.interview.people.slice(0, 1), opener: 'Good morning.' };
    const keys = (planFor(done, shared, now, PLAN_MINUTES)[0]?.steps ?? []).map(({ key }) => key);
    expect([keys[0], kept.includes('posting'), kept.includes('story-1')]).toEqual(['posting', false, true]);
    const withKept = file({ interviews: [done], sharedWith: () => shared, keptTonight: () => kept });
    const listed = (tonightRows(kept, done, shared, planFor(done, shared, now, PLAN_MINUTES), now) ?? []).flatMap(({ step }) => step ?? []);
    const skipped: string[] = [];
    for (const step of listed) {
      const thing = nextThing(withKept, now, skipped);
      expect(thing?.what).toBe(step.what);
      skipped.push(thing?.key ?? '');
    }
    // What there is time left for comes after it.
    expect(nextThing(withKept, now, skipped)?.key).toBe(`posting-${done.id}`);
  });
  test('on the day itself names what is to be done before it', () => {
    const words = nextThing(file({ interviews: [{ ...sample.interview, nextSteps: '', route: '' }] }), '2026-05-14T07:00', [])?.plan?.words;
    expect(words).toMatch(/^Today, before the interview: \w+ things, \d+ minutes$/);
  });
  test('on an evening off, more than a week before, is what is thin', () => {
    const far = { ...sample.interview, heldOn: '2026-05-22', tidbits: [] };
    expect(nextThing(file({ interviews: [far] }), now, [])).toMatchObject({
      target: { part: 'tidbits' },
      what: 'Find one tidbit to bring up.',
    });
  });
  test('leads to no plan where it is all there is for tonight', () => {
    const last = { ...sample.interview, style: [], leftOut: ['spoken', 'pack', 'cards:2026-05-13'] };
    const thing = nextThing(file({ interviews: [last] }), now, []);
    expect(thing?.act).toBe('Do it');
    expect(thing?.plan).toBeUndefined();
  });
  test('is nothing of a file once its list for tonight is done', () => {
    const leftOut = ['spoken', 'pack', 'cards:2026-05-13', 'rest'];
    const done = { ...sample.interview, style: [], leftOut };
    expect(nextThing(file({ interviews: [done] }), now, [])).toBeUndefined();
  });
  test('is to weigh an offer that is still empty', () => {
    expect(nextThing(file({ offers: [{ ...blankOffer('a'), title: 'Job' }] }), now, [])?.what).toBe(
      'Write down what speaks for and against Job.',
    );
  });
  test('is nothing when there is nothing', () => expect(nextThing(file({}), now, [])).toBeUndefined());
});

describe('open ends', () => {
  test('after an interview: a thank-you for each person, then its debrief', () => {
    const ends = openEnds(file({ interviews: [held] }), now);
    expect(ends.map(({ what, needsYou }) => [what, needsYou])).toEqual([
      ['A thank-you to Dana Whitfield', true],
      ['A thank-you to Ingrid Solheim', true],
      ['A thank-you to Tom Okafor', true],
      ['Debrief: Harlow & Finch', false],
    ]);
  });
  test('an offer with a date, and asks without a reply', () => {
    const xcon = { ...blankXCon('x', 'ask', 'more'), status: 'asked', askedOn: '2026-05-11' } as const;
    const offer = { ...blankOffer('o', 'offer', 'Job 2'), respondBy: '2026-05-14', cons: [{ ...blankCon('c', 'low pay'), xcons: [xcon] }] };
    expect(openEnds(file({ offers: [offer] }), now)).toMatchObject([
      { what: 'Your answer on “Job 2” is due', when: 'Tomorrow', needsYou: true },
      { what: 'One ask without a reply', why: 'To the employer for “Job 2”, asked May 11', when: '2 days ago' },
    ]);
    expect(openEnds(file({ offers: [{ ...blankOffer('o'), respondBy: '2026-09-01' }] }), now)).toEqual([]);
  });
  test('come by their days within the same need, what has none last; a company wants an answer, not a job', () => {
    const offer = { ...blankOffer('o', 'offer', 'EA to the CEO'), company: 'Lumen', respondBy: '2026-05-20' };
    const end = { key: '', why: '', when: '', target: { route: 'offers' }, needsYou: false } as const;
    const more = [
      { ...end, what: 'Without a day' },
      { ...end, what: 'In two days', on: '2026-05-15' },
      { ...end, what: 'Today', on: '2026-05-13', needsYou: true },
      { ...end, what: 'Late', on: '2026-05-01', needsYou: true },
    ];
    expect(openEnds(file({ offers: [offer] }), now, more).map(({ what }) => what)).toEqual([
      'Today',
      'Late',
      'In two days',
      'Lumen wants an answer',
      'Without a day',
    ]);
  });
  test('never say that a job wants, decides or tells something: where no company is named, it is its employer, or my answer', () => {
    const xcon = { ...blankXCon('x', 'ask', 'Two days at home'), status: 'asked', answerDueOn: '2026-05-15' } as const;
    const offer = {
      ...blankOffer('o', 'offer', 'EA to the CEO'),
      respondBy: '2026-05-20',
      cons: [{ ...blankCon('c', 'Far'), xcons: [xcon] }],
    };
    const seen = interview({
      role: 'EA to the COO',
      company: '',
      heldOn: '2026-05-08',
      debrief: { ...blankDebrief(), decideBy: '2026-05-18' },
    });
    const whats = openEnds(file({ offers: [offer], interviews: [seen] }), now).map(({ what }) => what);
    expect(whats).toEqual(
      expect.arrayContaining([
        'Your answer on “EA to the CEO” is due',
        'The employer for “EA to the CEO” will tell you',
        'The employer for “EA to the COO” answers soon',
      ]),
    );
  });
  test('always read as words, whatever is stored', () => {
    fc.assert(
      fc.property(fc.array(someInterview), (interviews) => {
        const all = file({ interviews });
        for (const end of openEnds(all, '2026-05-15T08:00'))
          expect(`${end.what} ${end.why} ${end.when}`).not.toMatch(/undefined|NaN|\[object/);
        expect(JSON.stringify(nextThing(all, '2026-05-15T08:00', []) ?? {})).not.toMatch(/undefined|NaN/);
      }),
    );
  });
});
