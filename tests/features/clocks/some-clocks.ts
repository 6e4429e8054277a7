/** Offers and interviews with dates, by the name of the employer, for tests of the clocks. */
import { clashesIn, type ClockSource, type OfferClock } from '../../../src/features/clocks/clashes.ts';
import { clashStepAddress } from '../../../src/features/clocks/clash-steps.ts';
import { wordClash } from '../../../src/features/clocks/clash-words.ts';
import { blankDebrief } from '../../../src/features/interviews/debrief.ts';
import { interviewHere, type InterviewHere } from '../../../src/features/interviews/here.ts';
import { blankInterview, type Interview } from '../../../src/features/interviews/interview.ts';
import { blankNegotiation, blankPlan, type Negotiation } from '../../../src/features/negotiate/negotiation.ts';
import type { AfterYes } from '../../../src/features/negotiate/promises.ts';
import { talkHere } from '../../../src/features/negotiate/talk-time.ts';
import { blankOffer } from '../../../src/features/offers/offer.ts';
import { blankLeaving } from '../../../src/features/leaving/leaving.ts';

export const CHICAGO = 'America/Chicago';

interface OfferFacts {
  readonly respondBy?: string;
  readonly talk?: Partial<Negotiation>;
  readonly after?: Partial<AfterYes>;
  readonly kind?: 'offer' | 'possible' | 'stay';
}

/** The offer of an employer; a talk with a zone tells where they are. */
export const offerOf = (
  name: string,
  { respondBy, talk = {}, after = {}, kind = 'offer' }: OfferFacts = {},
  here = CHICAGO,
): OfferClock => ({
  offer: { ...blankOffer(name, kind, name), company: name, ...(respondBy === undefined ? {} : { respondBy }) },
  name,
  talk: talkHere({ ...blankNegotiation(name), ...talk }, here, undefined),
  after: { id: `after:${name}`, type: 'after-yes', offerId: name, outcomes: {}, note30: '', note90: '', ...after },
});

/** An interview with an employer who has made no offer, and the day they named. */
export const interviewWith = (name: string, change: Partial<Interview>, decideBy?: string, here = CHICAGO): InterviewHere =>
  interviewHere(
    {
      ...blankInterview(name),
      company: name,
      channel: 'video',
      ...change,
      debrief: { ...blankDebrief(), ...(decideBy === undefined ? {} : { decideBy }) },
    },
    here,
    undefined,
  );

/** A talk before everything else, in a zone. */
export const talkIn = (zone: string): Partial<Negotiation> => ({ callOn: '2026-11-30', callAt: '09:00', zone });

/** An ask they wanted to check until a day. */
export const owedUntil = (till: string): Partial<Negotiation> => ({
  asks: [{ ...blankPlan('a', 0, 'Fridays at home'), answer: 'will-check', till }],
});

/** Both have signed. */
export const SIGNED: Partial<AfterYes> = { leaving: { ...blankLeaving(), ticked: ['signed'] } };

/** A Thursday. */
export const THURSDAY = '2026-12-03T10:00';

export const clocksOf = (
  offers: readonly OfferClock[],
  interviews: readonly InterviewHere[] = [],
  { now = THURSDAY, here = CHICAGO, ...rest }: Partial<ClockSource> = {},
): ClockSource => ({ offers, interviews, now, here, ...rest });

/** What the page says, a clash a line: its title, its advice, what its buttons say. */
export const saidOf = (clocks: ClockSource): readonly string[] =>
  clashesIn(clocks).map((clash) => {
    const { title, advice, steps } = wordClash(clash, clocks.now.slice(0, 10));
    return [title, ...advice.split('\n'), steps.map(({ text }) => text).join(' + ')].filter(Boolean).join(' | ');
  });

/** Where the buttons lead. */
export const stepsOf = (clocks: ClockSource): readonly string[] =>
  clashesIn(clocks).flatMap((clash) => wordClash(clash, clocks.now.slice(0, 10)).steps.map((step) => clashStepAddress(step, '/')));
