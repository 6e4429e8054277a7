import { describe, expect, test } from 'vitest';
import { asksForTalk, asksOf } from '../../../src/features/negotiate/asks.ts';
import { figuresAbove, grantedPay, isOfferedAlready, sayOfPay, withOpening } from '../../../src/features/negotiate/pay-asks.ts';
import { answerTo, PUSH_BACKS } from '../../../src/features/negotiate/push-backs.ts';
import { buildSheet, sheetText } from '../../../src/features/negotiate/sheet.ts';
import type { PayPackage } from '../../../src/features/pay/pay-package.ts';
import type { Research } from '../../../src/features/salary/research.ts';
import { entry, research } from '../salary/some-research.ts';
import { con, offer, plan, talk, TODAY, way } from './some-talks.ts';

const pay = (cents: number, change: Partial<PayPackage> = {}): PayPackage => ({ basis: 'year', cents, currency: 'USD', ...change });
/** Found: $84,860 to $95,000. Floor 84,000, target 88,000, opening 94,500. */
const found: Research = research({
  evidence: [
    entry('low', { source: 'Survey', kind: 'survey', lowCents: 8_486_000, highCents: 8_486_000 }),
    entry('high', { source: 'Harlow posting', kind: 'employer', lowCents: 9_000_000, highCents: 9_500_000 }),
    entry('theirs', { source: 'Coordinator posting', kind: 'employer', lowCents: 7_800_000, highCents: 9_000_000 }),
  ],
  figures: { floor: 8_400_000, target: 8_800_000, opening: 9_450_000 },
});

describe('an ask for what they offer already', () => {
  test.each([
    ['$94,500 a year', 9_500_000, true],
    ['A base of $88,000', 9_500_000, true],
    ['$95,000', 9_500_000, true],
    ['95k', 9_500_000, true],
    ['$45 an hour', 9_500_000, true],
    ['90 to 94k', 9_500_000, true],
    ['$96,000 a year', 9_500_000, false],
    ['25 days of vacation', 7_400_000, false],
    ['25 days of paid leave', 7_400_000, false],
    ['30 hours a week', 9_500_000, false],
    ['Pay of 45', 9_500_000, true],
    ['$46 an hour', 9_500_000, false],
    ['$90,000–98,000', 9_500_000, false],
    ['$5,000 more', 9_500_000, false],
    ['A raise of $3,000', 9_500_000, false],
    ['A bonus of $60,000', 9_500_000, false],
    ['Two days at home', 9_500_000, false],
    ['€90,000 a year', 9_500_000, false],
    ['10 % more', 9_500_000, false],
  ])('%s for an offer of %d cents: %s', (text, cents, is) => expect(isOfferedAlready(text, pay(cents))).toBe(is));

  test('is for no talk, and is named as left out, whatever was chosen; once answered it stays', () => {
    const about = offer([con('c', [way('x', { text: '$94,500 a year' }), way('y', { text: 'Parking' })])], { pay: pay(9_500_000) });
    const chosen = talk({ asks: [plan('x', 0, { isLeftOut: false })] });
    for (const negotiation of [talk(), chosen]) {
      expect(asksForTalk(negotiation, about).map((ask) => ask.text)).toEqual(['Parking']);
      const sheet = buildSheet({ negotiation, offer: about, research: undefined, today: TODAY, locale: 'en-US' }, 'mine');
      expect(sheet.leftOut).toEqual(['one ask for what they offer already ($94,500 a year)']);
    }
    const answered = offer([con('c', [way('x', { text: '$94,500 a year', status: 'partly' })])], { pay: pay(9_500_000) });
    expect(asksForTalk(talk({ asks: [plan('x', 0, { answer: 'partly' })] }), answered)).toHaveLength(1);
  });

  test('is none of my figures either: what the offer reaches is not asked for', () => {
    expect(figuresAbove(found, pay(8_200_000))).toEqual({ floor: 8_400_000, target: 8_800_000, opening: 9_450_000, isReached: false });
    expect(figuresAbove(found, pay(9_000_000))).toEqual({ floor: 8_400_000, opening: 9_450_000, isReached: true });
    expect(figuresAbove(found, pay(9_500_000))).toEqual({ floor: 8_400_000, isReached: true });
    expect(figuresAbove(found, pay(9_500_000, { currency: 'EUR' }))).toMatchObject({ target: 8_800_000 });
    const figures = (cents: number): string | undefined =>
      new Map(
        buildSheet({ negotiation: talk(), offer: offer([], { pay: pay(cents) }), research: found, today: TODAY, locale: 'en-US' }, 'mine')
          .mine,
      ).get('Figures');
    expect(figures(8_200_000)).toBe('Open at $94,500 a year; aim for $88,000 a year; floor $84,000 a year');
    expect(figures(9_500_000)).toBe('Floor $84,000 a year; the offer reaches your target');
  });
});

describe('the opening', () => {
  test.each([
    ['A base of $88,000', 'A base of $94,500', '$88,000'],
    ['$88,000 a year', '$94,500 a year', '$88,000 a year'],
    ['88k', '$94,500', '88k'],
    ['$86,000–88,000 a year', '$94,500 a year', '$86,000–88,000 a year'],
  ])('is what “%s” begins with', (text, opened, settleFor) =>
    expect(withOpening(text, pay(8_200_000), found)).toEqual({ text: opened, settleFor }),
  );

  test.each(['A base of $95,000', '$43 an hour', 'A bonus of $8,000', 'The middle of the market range', 'Parking'])(
    'leaves “%s” as it is',
    (text) => expect(withOpening(text, pay(8_200_000), found)).toBeUndefined(),
  );

  const about = (kind: 'ask' | 'condition'): ReturnType<typeof offer> =>
    offer([con('c', [way('x', { text: 'A base of $88,000', kind })])], { pay: pay(8_200_000) });

  test('is carried by the ask, in its words and on either copy; what I want is what I would settle for', () => {
    expect(asksOf(talk(), about('ask'), { research: found })).toMatchObject([
      { text: 'A base of $94,500', sentence: 'Would you consider a base of $94,500?', plan: { enough: '$88,000' } },
    ]);
    const source = { negotiation: talk(), offer: about('ask'), research: found, today: TODAY, locale: 'en-US' };
    expect(sheetText(buildSheet(source, 'mine'))).toContain('I would settle for: $88,000');
    expect(sheetText(buildSheet(source, 'theirs'))).not.toMatch(/88,000|84,000/);
    const own = talk({ asks: [plan('x', 0, { enough: '$90,000', sentence: 'Could it be 95?' })] });
    expect(asksOf(own, about('ask'), { research: found })).toMatchObject([{ sentence: 'Could it be 95?', plan: { enough: '$90,000' } }]);
  });

  test('is not put into a condition, which says where my line is, and then stands nowhere else', () => {
    const source = { negotiation: talk(), offer: about('condition'), research: found, today: TODAY, locale: 'en-US' };
    const sheet = buildSheet(source, 'mine');
    expect(sheet.conditions).toEqual(['A base of $88,000']);
    expect(new Map(sheet.mine).get('Figures')).toBe('Aim for $88,000 a year; floor $84,000 a year');
  });
});

describe('the replies', () => {
  const said = (cents: number): readonly string[] => PUSH_BACKS.map((idea) => answerTo(idea, sayOfPay(found, pay(cents), TODAY)));

  test('never name a range, nor anything at or below the floor or the offer', () => {
    const all = said(8_200_000).join(' ');
    expect(all).toContain('up to $95,000 a year');
    expect(all).toContain('$94,500 a year');
    expect(all).not.toMatch(/84,|8[0-8],\d{3}|\{|\$[\d,]+ to \$/);
  });

  test('name no figure where the offer is above what was found', () => {
    expect(said(9_500_000).join(' ')).not.toMatch(/\d{2},\d{3}|\{/);
    expect(sayOfPay(undefined, pay(8_200_000), TODAY)).toEqual({ upTo: '', figure: '' });
  });
});

describe('the evidence on their copy', () => {
  const lines = (evidence?: Readonly<Record<string, boolean>>): readonly string[] =>
    buildSheet(
      {
        negotiation: talk(evidence === undefined ? {} : { evidence }),
        offer: offer([], { pay: pay(8_200_000) }),
        research: found,
        today: TODAY,
        locale: 'en-US',
      },
      'theirs',
    ).evidence;

  test('holds what argues for me; the rest is off until I say otherwise, entry by entry', () => {
    expect(lines()).toEqual(['Harlow posting: $90,000 to $95,000 a year']);
    expect(lines({ theirs: true })).toEqual([
      'Harlow posting: $90,000 to $95,000 a year',
      'Coordinator posting: $78,000 to $90,000 a year',
    ]);
    expect(lines({ high: false })).toEqual([]);
    expect(lines({ constructor: true, __proto__: true } as unknown as Record<string, boolean>)).toHaveLength(1);
  });
});

describe('the pay they granted', () => {
  const at = (xcons: Parameters<typeof con>[1], cents = 7_400_000): ReturnType<typeof offer> =>
    offer([con('c', xcons)], { pay: pay(cents, { hoursPerWeek: 40 }) });
  const ask = (change: Parameters<typeof way>[1]): Parameters<typeof con>[1] => [way('x', { text: '$84,000 a year', ...change })];

  test.each([
    ['open', ask({ status: 'open' }), undefined],
    ['asked', ask({ status: 'asked' }), undefined],
    ['refused', ask({ status: 'refused' }), undefined],
    ['granted', ask({ status: 'granted' }), 8_400_000],
    ['in writing', ask({ status: 'in-writing' }), 8_400_000],
    ['in part, with the figure', ask({ status: 'partly', answer: 'They can do $81,000' }), 8_100_000],
    ['in part, with no figure', ask({ status: 'partly' }), undefined],
    ['in part, later', ask({ status: 'partly', answer: '$84,000 after a year' }), undefined],
    ['by myself', ask({ kind: 'own-action', status: 'done' }), undefined],
    ['something else', ask({ text: '$5,000 sign-on', status: 'granted' }), undefined],
    ['another number', ask({ text: '40 days of vacation', status: 'granted' }), undefined],
    ['no more than is offered', ask({ text: '$73,000 a year', status: 'granted' }), undefined],
  ] as const)('%s, on the worksheet', (_what, xcons, cents) => {
    expect(grantedPay(at(xcons), [])?.cents).toBe(cents);
  });

  test('is what was said in the talk, also where only the talk has the ask', () => {
    expect(grantedPay(at(ask({ status: 'granted' })), [plan('x', 1, { answer: 'granted', asked: '$86,000 a year' })])?.cents).toBe(
      8_600_000,
    );
    const own = (change: Parameters<typeof plan>[2]): number | undefined =>
      grantedPay(at([]), [plan('own', 1, { own: '$84,000 a year', ...change })])?.cents;
    expect(own({})).toBeUndefined();
    expect(own({ answer: 'will-check' })).toBeUndefined();
    expect(own({ answer: 'granted' })).toBe(8_400_000);
    expect(own({ answer: 'partly', note: '$81,000' })).toBe(8_100_000);
    expect(own({ answer: 'partly' })).toBeUndefined();
  });

  test('keeps the rest of the package, and its unit as it was granted', () => {
    const found = grantedPay(at(ask({ text: '$42 an hour', status: 'granted' })), []);
    expect(found).toEqual({ ...pay(4_200, { hoursPerWeek: 40 }), basis: 'hour' });
    // Typed as the pay, it is granted no more.
    expect(grantedPay(at(ask({ status: 'granted' }), 8_400_000), [])).toBeUndefined();
    expect(grantedPay(offer([con('c', ask({ status: 'granted' }))]), [])).toBeUndefined();
  });
});
