/** A talk about the present job: there is no offer, no letter, and nothing to leave. */
import { describe, expect, test } from 'vitest';
import { asksOf } from '../../../src/features/negotiate/asks.ts';
import { blankNegotiation, blankPlan, parseNegotiation } from '../../../src/features/negotiate/negotiation.ts';
import { fittingTalk, PUSH_BACKS } from '../../../src/features/negotiate/push-backs.ts';
import { buildSheet, openingOf } from '../../../src/features/negotiate/sheet.ts';
import { presentJobOf } from '../../../src/features/negotiate/talk-at-work.ts';
import { recapOf } from '../../../src/features/negotiate/talk-messages.ts';
import { offerName } from '../../../src/features/offers/offer.ts';

const talk = {
  ...blankNegotiation('t'),
  employer: 'Harlow',
  asks: [blankPlan('a', 0, '$72,000 a year'), blankPlan('b', 1, 'A course a year')],
};
const [job] = presentJobOf(talk);
if (job === undefined) throw new Error('no job');

describe('a talk about the present job', () => {
  test('has the present job in the place of an offer, a talk about an offer has not', () => {
    expect([job.kind, job.company, offerName(job, 0)]).toEqual(['stay', 'Harlow', 'Harlow']);
    expect(presentJobOf({ ...talk, employer: '' }).map((one) => offerName(one, 0))).toEqual(['my present job']);
    expect(presentJobOf(blankNegotiation('o'))).toEqual([]);
  });

  test('is read from storage, and a bad employer is none', () => {
    expect(parseNegotiation({ employer: '' }).employer).toBe('');
    expect(parseNegotiation({ employer: 7 })).not.toHaveProperty('employer');
  });

  test('says nothing of an offer: not in its asks, its opening, its sheet or its recap', () => {
    const firm = { ...talk, asks: talk.asks.map((plan) => ({ ...plan, tone: 'firm' as const, answer: 'granted' as const })) };
    const source = { negotiation: { ...firm, answer: undefined }, offer: job, research: undefined, today: '2026-11-30', locale: 'en-US' };
    const said = [talk, firm].flatMap((one) => asksOf(one, job).map(({ sentence }) => sentence));
    const sheet = buildSheet(source, 'mine');
    const recap = recapOf(job, firm, asksOf(firm, job), source);
    for (const words of [...said, openingOf(talk, 2), sheet.title, recap.body])
      expect(words).not.toMatch(/\boffer|\bsign\b|letter|say yes|position/i);
    expect(recap.body).toContain('Agreed:\n- $72,000 a year');
  });

  test('is not warned of what is only said of offers', () => {
    const ids = fittingTalk(PUSH_BACKS, job).map(({ id }) => id);
    expect(ids).toContain('budget');
    for (const id of ['other-offers', 'earn-now', 'today']) expect(ids).not.toContain(id);
    expect(fittingTalk(PUSH_BACKS, { kind: 'offer' })).toBe(PUSH_BACKS);
  });
});
