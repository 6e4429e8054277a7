/** The samples of all tools tell one case, that of Priya Nair. Here it is added up. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/features/follow-up/facts-of.ts';
import { sampleMessage } from '../../src/features/follow-up/sample-message.ts';
import { sampleInterview } from '../../src/features/interviews/sample-interview.ts';
import { adviseFollowUp } from '../../src/features/message-check/advice.ts';
import { asksForTalk } from '../../src/features/negotiate/asks.ts';
import { verdictForTalk } from '../../src/features/negotiate/from-verdict.ts';
import { buildSheet } from '../../src/features/negotiate/sheet.ts';
import { sampleTalk } from '../../src/features/negotiate/sample-talk.ts';
import { DEFAULT_LINE } from '../../src/features/offers/priorities.ts';
import { xconsOf, type Offer } from '../../src/features/offers/offer.ts';
import { scoreOffer } from '../../src/features/offers/score.ts';
import { sampleOffers } from '../../src/features/offers/sample-offers.ts';
import { decideOffers } from '../../src/features/offers/verdict.ts';
import { evidenceOf, researchFindings } from '../../src/features/salary/findings.ts';
import { sumNeed } from '../../src/features/salary/need.ts';
import { sampleResearch } from '../../src/features/salary/sample-research.ts';
import { sampleWins } from '../../src/features/wins/sample-wins.ts';
import { wordDecision } from '../../src/features/offers/verdict-words.ts';
import { daysAfter, daysBetween } from '../../src/lib/dates.ts';
import { file } from './follow-up/some-messages.ts';

const TODAY = '2026-05-14';
const offers = sampleOffers(TODAY);
const research = sampleResearch(TODAY);
const talk = sampleTalk(research.id, TODAY);
const { interview, strengths, stories, references } = sampleInterview(daysAfter(TODAY, 1));
const { message, contacts } = sampleMessage(TODAY);
const { wins, services, review } = sampleWins(TODAY);
const all = { offers, research, talk, interview, strengths, stories, references, message, contacts, wins, services, review };

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
const TEXTS = textsOf(all);
const offer = (company: string): Offer => {
  const found = offers.find((one) => one.company === company);
  if (found === undefined) throw new Error(company);
  return found;
};
const northbank = offer('Northbank Health');
const ellery = offer('Ellery Insurance');
const present = offer('Calder Freight');

/** Everybody in the case, and who they are in it. */
const CAST = {
  'Priya Nair': 'the assistant',
  'Dana Whitfield': 'COO at Harlow & Finch',
  'Ingrid Solheim': 'Head of operations at Harlow & Finch',
  'Tom Okafor': 'Office manager at Harlow & Finch',
  'Nell Castellan': 'who speaks for her',
  'Renata Sole': 'whom one talks to at Northbank Health',
} as const;
const COMPANIES = ['Brightwell Foods', 'Calder Freight', 'Ellery Insurance', 'Northbank Health'];
const PLACES = ['Mercer Street', 'North Carolina'];
const TITLES = ['Executive Assistant'];

describe('the one case', () => {
  test('has every name once: two words with capitals are one of its people, companies or places', () => {
    const found = TEXTS.flatMap((text) => text.match(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g) ?? []).filter(
      (words) => !/^(Dear|Watched) /.test(words),
    );
    expect([...new Set(found)].sort()).toEqual([...Object.keys(CAST), ...COMPANIES, ...PLACES, ...TITLES].sort());
    // A first or a family name is that of one of them; “Ms.” is followed by a family name of nobody else.
    const names = Object.keys(CAST).flatMap((name) => name.split(' '));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(TEXTS.flatMap((text) => text.match(/\bMs\. \w+/g) ?? []))).toEqual(new Set(['Ms. Lindgren']));
  });

  test('keeps everybody in one role', () => {
    expect(Object.fromEntries(interview.people.map(({ name, role }) => [name, `${role} at ${interview.company}`]))).toEqual({
      'Dana Whitfield': CAST['Dana Whitfield'],
      'Ingrid Solheim': CAST['Ingrid Solheim'],
      'Tom Okafor': CAST['Tom Okafor'],
    });
    // Who interviews her tomorrow neither made her an offer nor said no.
    for (const { company } of [...offers, message]) expect(company).not.toBe(interview.company);
    expect([talk.withWhom, ...research.said.map(({ to }) => to)]).toEqual(['Renata Sole', 'Renata Sole']);
    expect([message.to, ...contacts.map(({ who }) => who)]).toEqual(contacts.map(() => message.to).concat(message.to));
    expect([message.text.trim().split('\n').at(-1), talk.signedAs]).toEqual(['Priya Nair', 'Priya Nair']);
  });

  test('is two offers beside the present job, all paid by the year in one currency', () => {
    expect(offers.map(({ kind, company }) => [kind, company])).toEqual([
      ['offer', 'Northbank Health'],
      ['offer', 'Ellery Insurance'],
      ['stay', 'Calder Freight'],
    ]);
    for (const { pay } of offers) expect(pay).toMatchObject({ basis: research.basis, currency: research.currency });
    expect(research.requirements[0]?.proof).toContain(present.company);
  });

  test('speaks of the same money in every tool', () => {
    const dollars = (one: Offer): string => `$${((one.pay?.cents ?? 0) / 100).toLocaleString('en-US')}`;
    // What each pays stands in its own lists in the same figure; no other offer’s figure stands there.
    for (const one of offers) expect(textsOf([one.pros, one.cons]).join('\n')).toContain(dollars(one));
    expect(talk.alternatives).toContain(ellery.company);
    expect(talk.alternatives).toContain(dollars(ellery));
    const { floor = 0, target = 0, opening = 0 } = research.figures;
    expect(xconsOf(northbank)[0]?.xcon.text).toBe(`$${(target / 100).toLocaleString('en-US')} a year`);
    expect(northbank.pay?.cents).toBeLessThan(floor);
    expect([floor, target, opening]).toEqual([floor, target, opening].sort((a, b) => a - b));
    // What would do as well is not under the floor.
    const enough =
      Number(
        /\$(\d+),(\d+)/
          .exec(talk.asks[0]?.enough ?? '')
          ?.slice(1)
          .join(''),
      ) * 100;
    expect(enough).toBeGreaterThanOrEqual(floor);
    expect(enough).toBeLessThanOrEqual(target);
    // The reason says what the postings say.
    const reason = talk.asks[0]?.reason ?? '';
    for (const source of ['Harlow & Finch', 'Brightwell Foods']) {
      const found = evidenceOf(research).find((entry) => entry.source.startsWith(source));
      expect(reason).toContain(source);
      expect(reason).toContain(`$${((found?.highCents ?? 0) / 100).toLocaleString('en-US')}`);
    }
    const sheet = buildSheet({ negotiation: talk, offer: northbank, research, today: TODAY, locale: 'en-US' }, 'theirs');
    expect(sheet.asks.map(({ text }) => text)[0]).toBe(`$${(opening / 100).toLocaleString('en-US')} a year`);
  });

  test('has its dates in order', () => {
    const inDays = (date: string | undefined): number => daysBetween(TODAY, date ?? '');
    expect(contacts.map(({ on }) => inDays(on))).toEqual([-9, -8, -3]);
    expect(research.said.map(({ on }) => inDays(on))).toEqual([-6]);
    expect([interview.heldOn, talk.callOn, northbank.respondBy, ellery.respondBy].map(inDays)).toEqual([1, 2, 7, 9]);
    // The wins were kept, newest first, since the last review; the next one is near enough to get ready for.
    const kept = wins.map(({ happenedOn }) => happenedOn);
    expect(kept).toEqual([...kept].sort().reverse());
    for (const day of kept) expect(day > review.since && day < TODAY).toBe(true);
    expect(inDays(review.heldOn)).toBeLessThanOrEqual(21);
    for (const { date } of evidenceOf(research)) expect(inDays(date)).toBeLessThan(0);
  });

  test('keeps every win on a working day, the one that names a Friday on a Friday, whatever day it is', () => {
    const weekday = (day = ''): number => new Date(`${day}T00:00:00Z`).getUTCDay();
    for (let at = 0; at < 14; at++) {
      const today = daysAfter('2026-12-25', at);
      const { wins: kept, review: held } = sampleWins(today);
      const days = kept.map(({ happenedOn }) => happenedOn);
      expect(days, today).toEqual([...days].sort().reverse());
      for (const day of days) expect(day > held.since && day < today, today).toBe(true);
      for (const day of [...days, held.since, held.heldOn]) expect([1, 2, 3, 4, 5], today).toContain(weekday(day));
      for (const { happenedOn, brought } of kept) if (/Friday/.test(brought)) expect(weekday(happenedOn), today).toBe(5);
      expect(daysBetween(today, held.heldOn ?? '')).toBeLessThanOrEqual(21);
    }
  });

  test('proves with the same stories what she can do', () => {
    for (const { text, proof } of talk.reasons) {
      const story = stories.find(({ title }) => title === text);
      expect(story, text).toBeDefined();
      // Every figure of the proof is one of the story.
      const told = textsOf(story).join(' ');
      for (const figure of proof.match(/\d+/g) ?? []) expect(told).toContain(figure);
    }
  });

  test('keeps as wins of her present job what she tells as stories, in the same figures', () => {
    const winAbout = (words: RegExp): string => textsOf(wins.find(({ what }) => words.test(what))).join(' ');
    for (const [title, words] of [
      ['The intake desk', /form/],
      ['Two board calls at once', /board/],
      ['The wrong terminal', /terminal/],
      ['Nine assistants, one rule', /nine assistants/],
    ] as const) {
      const { situation = '', result = '' } = stories.find((story) => story.title === title) ?? {};
      const told = winAbout(words);
      for (const figure of `${situation} ${result}`.match(/\b\d+\b/g) ?? []) expect(told, title).toContain(figure);
    }
    expect(winAbout(/nine assistants/)).toContain('about eight a month to one');
    // What fell short is owned with what it taught, and nothing else is.
    expect(wins.filter(({ isShort }) => isShort).map(({ what, learned }) => [what, learned !== ''])).toEqual([
      ['Sent my director to the wrong terminal', true],
    ]);
  });

  test('asks in the review for what the worksheet asks of the present job, on wins that are there', () => {
    const ask = review.asks.find(({ kind }) => kind === 'pay');
    expect(xconsOf(present).map(({ xcon }) => xcon.text)).toContain(ask?.what);
    const ids = new Set(wins.map(({ id }) => id));
    const shortIds = wins.filter(({ isShort }) => isShort).map(({ id }) => id);
    expect(review.shortIds).toEqual(shortIds);
    for (const one of [review, ...review.asks]) {
      expect(one.winIds.length).toBeGreaterThan(0);
      for (const id of one.winIds) expect(ids.has(id) && !shortIds.includes(id)).toBe(true);
    }
    for (const { serviceId } of wins) expect(services.map(({ id }) => id)).toContain(serviceId);
    expect(services.map(({ isExtra }) => isExtra)).toEqual([true, false]);
  });
});

describe('as an example of its tool', () => {
  test('the worksheet is not decided as it is; two yeses and a course of hers decide it', () => {
    expect(offers.map((one) => Math.round(scoreOffer(one, 'it-stands').share))).toEqual([50, 52, 42]);
    const decision = decideOffers(offers, { line: DEFAULT_LINE });
    expect(decision).toMatchObject({
      kind: 'negotiate',
      offerId: northbank.id,
      asks: ['sample-nc1-x', 'sample-nc2-x'],
      ownActions: ['sample-nc4-x'],
    });
    expect(wordDecision(decision, offers)).toMatchObject({
      headline: ['Negotiate with Northbank Health.', 'Keep Ellery Insurance to fall back on.'],
      wouldChange: ['If Northbank Health says no to these: take Office manager and EA.'],
    });
    const grant = (one: Offer): Offer => ({
      ...one,
      cons: one.cons.map((con) => ({
        ...con,
        xcons: con.xcons.map((xcon) => (['sample-nc1-x', 'sample-nc2-x'].includes(xcon.id) ? { ...xcon, status: 'granted' } : xcon)),
      })),
    });
    expect(decideOffers(offers.map(grant), { line: DEFAULT_LINE })).toMatchObject({ kind: 'accept', offerId: northbank.id });
  });

  test('the talk is about what the verdict rests on, with one more to trade, and all of it is on the worksheet', () => {
    const { restsOn, fallBack } = verdictForTalk(offers, DEFAULT_LINE, northbank.id, talk);
    const asked = asksForTalk(talk, northbank, { restsOn });
    expect(asked.map(({ plan }) => plan.id)).toEqual(expect.arrayContaining([...restsOn]));
    expect(asked.every(({ xcon }) => xcon !== undefined)).toBe(true);
    expect(asked).toHaveLength(3);
    expect(fallBack).toBe('Take Office manager and EA');
  });

  test('the salary check shows an offer below everything that employers state, and a need that is no argument', () => {
    const { market } = researchFindings(research, TODAY);
    const stated = evidenceOf(research).filter(({ kind }) => kind === 'employer');
    for (const { lowCents } of stated) expect(northbank.pay?.cents).toBeLessThan(lowCents);
    expect(market).toMatchObject({ used: 4, lowCents: research.figures.floor });
    // Her present pay just carries the life she wants: the floor comes from the market and from the other offer.
    const { billsYearCents = 0, wishedYearCents = 0 } = sumNeed(research.need);
    expect(billsYearCents).toBeLessThan(present.pay?.cents ?? 0);
    expect(wishedYearCents).toBeLessThanOrEqual(present.pay?.cents ?? 0);
    expect(wishedYearCents).toBeLessThan(research.figures.floor ?? 0);
  });

  test('the message is one that is better not sent', () => {
    const facts = factsOf(file({ message, contacts }));
    expect(facts).not.toBeNull();
    if (facts !== null) expect(adviseFollowUp({ text: message.text, subject: message.subject }, facts, TODAY).verdict).toBe('dont-send');
  });
});
