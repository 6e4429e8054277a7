/** What collides among the dates, and what to write to whom: constellations in a table, and what must hold for any. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, isBusinessDay } from '../../../src/lib/dates.ts';
import { timeIn, weekendIn } from '../../../src/lib/zones.ts';
import { clashesIn, type Clash, type ClockSource, type OfferClock } from '../../../src/features/clocks/clashes.ts';
import { wordClash } from '../../../src/features/clocks/clash-words.ts';
import { blankDebrief } from '../../../src/features/interviews/debrief.ts';
import { interviewHere, type InterviewHere } from '../../../src/features/interviews/here.ts';
import { blankInterview, type Interview } from '../../../src/features/interviews/interview.ts';
import { blankNegotiation, blankPlan, type Negotiation } from '../../../src/features/negotiate/negotiation.ts';
import { dayToAskFor, waitingIn } from '../../../src/features/negotiate/talk-dates.ts';
import { talkHere } from '../../../src/features/negotiate/talk-time.ts';
import type { AfterYes } from '../../../src/features/negotiate/promises.ts';
import { blankOffer } from '../../../src/features/offers/offer.ts';

const NEW_YORK = 'America/New_York';
/** A Monday. */
const NOW = '2026-05-11T10:00';

interface OfferFacts {
  readonly respondBy?: string;
  readonly talk?: Partial<Negotiation>;
  readonly after?: Partial<AfterYes>;
}

const lumen = ({ respondBy, talk = {}, after = {} }: OfferFacts = {}, here = NEW_YORK): OfferClock => ({
  offer: { ...blankOffer('lumen', 'offer', 'Lumen'), company: 'Lumen', ...(respondBy === undefined ? {} : { respondBy }) },
  name: 'Lumen',
  talk: talkHere({ ...blankNegotiation('lumen'), ...talk }, here, undefined),
  after: { id: 'after:lumen', type: 'after-yes', offerId: 'lumen', outcomes: {}, note30: '', note90: '', ...after },
});
const harlow = (change: Partial<Interview>, decideBy?: string, here = NEW_YORK): InterviewHere =>
  interviewHere(
    {
      ...blankInterview('halden'),
      company: 'Halden',
      channel: 'video',
      ...change,
      ...(decideBy === undefined ? {} : { debrief: { ...blankDebrief(), decideBy } }),
    },
    here,
    undefined,
  );
const source = (
  offers: readonly OfferClock[],
  interviews: readonly InterviewHere[] = [],
  change: Partial<ClockSource> = {},
): ClockSource => ({
  ...{ offers, interviews, now: NOW, here: NEW_YORK },
  ...change,
});

/** What is found, with where each step leads. */
const found = (clocks: ClockSource): readonly string[] =>
  clashesIn(clocks).map((clash) => {
    const { steps } = wordClash(clash, clocks.now.slice(0, 10));
    return [
      clash.kind,
      clash.on,
      ...steps.map((step) =>
        step.to === 'template' ? `${step.template}/${step.id}` : `${step.to}/${step.id}${step.to === 'messages' ? `/${step.message}` : ''}`,
      ),
    ].join(' ');
  });
const firstOf = (clocks: ClockSource): Clash | undefined => clashesIn(clocks)[0];

const brook = (facts: OfferFacts = {}): OfferClock => {
  const { offer, ...clock } = lumen(facts);
  return {
    ...clock,
    offer: { ...offer, id: 'brook', title: 'offer', company: 'Brook' },
    name: 'Brook',
    after: { ...clock.after, id: 'after:brook', offerId: 'brook' },
  };
};
const owed: Partial<Negotiation> = { asks: [{ ...blankPlan('a', 0, 'Two days at home'), answer: 'will-check', till: '2026-05-18' }] };

describe('constellations', () => {
  const TABLE: readonly (readonly [what: string, clocks: ClockSource, found: readonly string[]])[] = [
    [
      'an answer is due before another employer decides',
      source([lumen({ respondBy: '2026-05-14' })], [harlow({ heldOn: '2026-05-06' }, '2026-05-20')]),
      ['answer-first 2026-05-14 messages/lumen/time competing-offer/halden'],
    ],
    ['they decide in time', source([lumen({ respondBy: '2026-05-14' })], [harlow({ heldOn: '2026-05-06' }, '2026-05-13')]), []],
    [
      'both on one day: it may be evening before one hears',
      source([lumen({ respondBy: '2026-05-14' })], [harlow({ heldOn: '2026-05-06' }, '2026-05-14')]),
      ['answer-first 2026-05-14 messages/lumen/time competing-offer/halden'],
    ],
    [
      'an interview elsewhere comes after the answer is due',
      source([lumen({ respondBy: '2026-05-14' })], [harlow({ heldOn: '2026-05-15', startsAt: '09:00' })]),
      ['answer-first 2026-05-14 messages/lumen/time competing-offer/halden'],
    ],
    [
      'an answer is due before they have answered an ask of mine',
      source([lumen({ respondBy: '2026-05-14', talk: owed })]),
      ['answer-first 2026-05-14 messages/lumen/time'],
    ],
    [
      'an answer is due before another offer has answered an ask of mine',
      source([
        lumen({ respondBy: '2026-05-14' }),
        {
          ...lumen({ respondBy: '2026-05-29', talk: owed }),
          offer: { ...blankOffer('brook', 'offer', 'Brook'), respondBy: '2026-05-29' },
          name: 'Brook',
        },
      ]),
      ['answer-first 2026-05-14 messages/lumen/time competing-offer/'],
    ],
    ['an answer is due on a Saturday', source([lumen({ respondBy: '2026-05-16' })]), ['send-by 2026-05-15 messages/lumen/time']],
    ['an answer was due last Friday', source([lumen({ respondBy: '2026-05-08' })]), ['overdue 2026-05-08 messages/lumen/time']],
    [
      'no day was named, and another employer decides next week',
      source([lumen()], [harlow({ heldOn: '2026-05-06' }, '2026-05-20')]),
      ['no-date 2026-05-11 messages/lumen/time competing-offer/halden'],
    ],
    [
      'the first day comes before the last one where I am',
      source([lumen({ after: { startsOn: '2026-06-01', lastDayOn: '2026-06-12' } })]),
      ['days-order 2026-06-01 asks/lumen dates/lumen'],
    ],
    [
      'notice is planned while the letter still depends on checks',
      source([
        lumen({
          talk: { letter: [{ id: 'conditions', state: 'ask', says: 'satisfactory references' }] },
          after: { noticeOn: '2026-05-15' },
        }),
      ]),
      ['notice-early 2026-05-15 leaving/lumen dates/lumen'],
    ],
    [
      'two calls overlap, though their clocks show different hours',
      source(
        [lumen({ respondBy: '2026-05-29', talk: { callOn: '2026-05-13', callAt: '10:30', zone: NEW_YORK } })],
        [harlow({ heldOn: '2026-05-13', startsAt: '15:00', zone: 'Europe/London' })],
      ),
      ['same-time 2026-05-13 interview/halden asks/lumen'],
    ],
    [
      'their working day ends in my night: a Friday in Tokyo is over on Friday at four in New York',
      source([lumen({ respondBy: '2026-05-15', talk: { callOn: '2026-05-12', callAt: '09:00', zone: 'Asia/Tokyo' } })]),
      ['send-by 2026-05-14 messages/lumen/time'],
    ],
    [
      'that day elsewhere comes before mine: they decide on Thursday, and mine is due on Thursday night here',
      source(
        [lumen({ respondBy: '2026-05-15', talk: { callOn: '2026-05-12', callAt: '09:00', zone: 'Asia/Tokyo' } })],
        [harlow({ heldOn: '2026-05-06' }, '2026-05-14')],
      ),
      ['answer-first 2026-05-14 messages/lumen/time competing-offer/halden'],
    ],
    [
      'their day has passed by two business days',
      source([], [harlow({ heldOn: '2026-04-29' }, '2026-05-07')]),
      ['late 2026-05-11 status/halden'],
    ],
    ['their day was Friday: not yet time to ask', source([], [harlow({ heldOn: '2026-04-29' }, '2026-05-08')]), ['late 2026-05-12']],
    ['somebody asked already', source([], [harlow({ heldOn: '2026-04-29' }, '2026-05-07')], { asked: new Set(['halden']) }), []],
    [
      'the interview was for the offer itself',
      source([lumen({ respondBy: '2026-05-14' })], [harlow({ company: 'Lumen', heldOn: '2026-05-06' }, '2026-05-20')]),
      [],
    ],
    [
      'an answer was due last Friday, and a first day is set: it was a yes',
      source([lumen({ respondBy: '2026-05-08', after: { startsOn: '2026-06-15' } })]),
      [],
    ],
    ['nothing has a date', source([lumen()], [harlow({})]), []],
  ];
  test.each(TABLE)('%s', (_what, clocks, expected) => {
    expect(found(clocks)).toEqual(expected);
  });
});

describe('the day to ask for', () => {
  const askFor = (respondBy: string, decideBy: string): string | undefined => {
    const clash = firstOf(source([lumen({ respondBy })], [harlow({ heldOn: '2026-05-06' }, decideBy)]));
    return clash?.kind === 'answer-first' ? clash.ask?.until : 'none';
  };
  test.each([
    ['2026-05-14', '2026-05-20', '2026-05-21'],
    // They decide on a Friday: the Monday after.
    ['2026-05-14', '2026-05-22', '2026-05-25'],
    // Nobody waits three weeks: a few days.
    ['2026-05-14', '2026-06-05', '2026-05-18'],
    // Offices are closed on Christmas Day, and this year it is a Friday; the day after is a Saturday.
    ['2026-12-23', '2026-12-24', '2026-12-28'],
    ['2026-12-30', '2026-12-31', '2027-01-04'],
  ])('answer due %s, they decide %s: %s', (respondBy, decideBy, day) => {
    expect(askFor(respondBy, decideBy)).toBe(day);
  });

  test('is the one that the message for more time names, of all there is', () => {
    const clocks = source(
      [lumen({ respondBy: '2026-05-14' }), brook({ respondBy: '2026-05-28' })],
      [harlow({ heldOn: '2026-05-06' }, '2026-05-20')],
    );
    const clash = firstOf(clocks);
    expect(clash?.kind === 'answer-first' && clash.ask?.until).toBe('2026-05-28');
    expect(dayToAskFor('lumen', clocks, NEW_YORK)).toBe('2026-05-28');
  });

  test('is never asked for in words where it is longer than anybody waits', () => {
    const clash = firstOf(source([lumen({ respondBy: '2026-05-14' })], [harlow({ heldOn: '2026-05-06' }, '2026-06-05')]));
    expect(clash && wordClash(clash, '2026-05-11').advice).toMatch(/^That is longer than an offer waits/);
  });
});

test('an interview late in the evening is on the day it has here', () => {
  // Nine in the morning of the 15th in Tokyo is eight in the evening of the 14th in New York.
  const call = harlow({ heldOn: '2026-05-15', startsAt: '09:00', zone: 'Asia/Tokyo' });
  expect(waitingIn(source([], [call]))).toMatchObject([{ why: 'interview', on: '2026-05-14' }]);
  // One asks for time where the call is not before the answer; whether they decide in time is open either way.
  expect(found(source([lumen({ respondBy: '2026-05-14' })], [call]))).toEqual([
    'answer-first 2026-05-14 messages/lumen/time competing-offer/halden',
  ]);
  expect(found(source([lumen({ respondBy: '2026-05-15' })], [call]))).toEqual(['answer-first 2026-05-15 competing-offer/halden']);
});

const someDay = fc.integer({ min: -40, max: 40 }).map((days) => daysAfter('2026-05-11', days));
const someZone = fc.constantFrom(NEW_YORK, 'Asia/Tokyo', 'Asia/Riyadh', 'Pacific/Auckland', 'Europe/London', 'America/Los_Angeles');
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });

test('whatever the dates are, each clash has words, a day that makes sense, and is there once', () => {
  fc.assert(
    fc.property(
      maybe(someDay),
      maybe(someDay),
      maybe(someDay),
      maybe(someDay),
      maybe(someDay),
      maybe(someDay),
      someZone,
      someZone,
      (respondBy, decideBy, heldOn, startsOn, lastDayOn, noticeOn, zone, here) => {
        const present = <T extends object>(values: T): Partial<T> =>
          Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
        const clocks = source(
          [
            lumen(
              {
                ...(respondBy === undefined ? {} : { respondBy }),
                talk: { callOn: '2026-05-13', callAt: '09:00', zone, ...owed },
                after: present({ startsOn, lastDayOn, noticeOn }) as Partial<AfterYes>,
              },
              here,
            ),
          ],
          [harlow({ ...(heldOn === undefined ? {} : { heldOn, startsAt: '09:30', zone }) }, decideBy, here)],
          { here },
        );
        const clashes = clashesIn(clocks);
        expect(new Set(clashes.map(({ key }) => key)).size).toBe(clashes.length);
        for (const clash of clashes) {
          const { title, advice } = wordClash(clash, '2026-05-11');
          expect(`${title} ${advice}`).not.toMatch(/undefined|NaN|Invalid|\bsafe\b|stands|!/);
          expect(advice).toMatch(/\.$/);
          if ('answer' in clash && clash.answer !== undefined) {
            const { answer } = clash;
            const momentOf = (day: string): string => {
              const end = timeIn({ day, clock: '17:00', zone }, here);
              return `${end?.day}T${end?.clock}`;
            };
            expect(isBusinessDay(answer.workday, weekendIn(zone))).toBe(true);
            expect(answer.workday <= answer.on && answer.on < answer.nextWorkday).toBe(true);
            expect(clash.kind === 'overdue').toBe(momentOf(answer.on) <= NOW);
            if (clash.kind === 'overdue') continue;
            // Nothing is to be sent yesterday, and what is sent on that day at nine here arrives on their last working day.
            expect(answer.sendBy >= NOW.slice(0, 10)).toBe(true);
            if (momentOf(answer.workday) > NOW) expect(`${answer.sendBy}T09:00` <= momentOf(answer.workday)).toBe(true);
            // Nor is time asked for until a day on which nobody is there.
            if (clash.kind === 'answer-first' && clash.ask !== undefined) {
              expect(clash.ask.until > answer.on && isBusinessDay(clash.ask.until, weekendIn(zone))).toBe(true);
            }
          }
        }
      },
    ),
  );
});
