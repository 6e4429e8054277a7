import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blankOffer,
  blankPro,
  blankXCon,
  changeOffer,
  inOrder,
  offerName,
  parseOffer,
  type Pro,
} from '../../../src/features/offers/offer.ts';
import { readEnvelope, writeEnvelope } from '../../../src/lib/envelope.ts';
import { parseList } from '../../../src/lib/parse.ts';
import { parsePriorities } from '../../../src/features/offers/priorities.ts';
import { originalOffers } from '../../../src/features/offers/original-example.ts';
import { suggestXCons } from '../../../src/features/offers/suggestions.ts';
import { swipeStep } from '../../../src/browser/swipe.ts';
import { decideOffers } from '../../../src/features/offers/verdict.ts';
import { namesOfOffers } from '../../../src/features/offers/named-offers.ts';
import { wordDecision } from '../../../src/features/offers/verdict-words.ts';
import { offersIn, prioritiesIn, WORKSHEET_FORMAT } from '../../../src/features/offers/worksheet-format.ts';
import { shownColumns, worksheetTitle } from '../../../src/features/worksheet/worksheet-view.ts';
import {
  addItem,
  changeItem,
  changeXCon,
  copyOffer,
  dropItem,
  findItem,
  lastOrder,
  orderAfterStep,
} from '../../../src/features/offers/worksheet.ts';
import { someOffer, someOffers } from './some-offers.ts';

describe('parsing offers', () => {
  test('never throws and always gives offers the verdict can weigh', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const offers = parseList(values, (raw, index) => parseOffer({ ...raw, id: `o${index}` }));
        decideOffers(offers, { line: 50 });
      }),
    );
  });

  test('gives back what was stored, field for field', () => {
    fc.assert(fc.property(someOffer, (offer) => void expect(parseOffer(JSON.parse(JSON.stringify(offer)))).toEqual(offer)));
    expect(originalOffers().map((offer) => parseOffer({ ...offer }))).toEqual(originalOffers());
  });

  test('mends what is wrong and keeps what it does not know', () => {
    const offer = parseOffer({
      id: 'a',
      title: 7,
      kind: 'dream',
      respondBy: '2026-02-30',
      order: 'left',
      mood: 'new in version 9',
      pay: { cents: -5, currency: 'USD' },
      pros: [{ id: 'p', text: 'kept', weight: 9, color: 'green' }, 'stray'],
      cons: [{ id: 'p', text: 'same id as the pro', xcons: [{ kind: 'wish', text: 'x', status: 'maybe' }] }],
    });
    expect(offer).toMatchObject({ title: '7', kind: 'offer', order: 0, mood: 'new in version 9' });
    expect(offer).not.toHaveProperty('respondBy');
    expect(offer).not.toHaveProperty('pay');
    expect(offer.pros).toEqual([{ id: 'p', text: 'kept', weight: 3, color: 'green' }]);
    expect(offer.cons[0]).toMatchObject({ id: 'p-2', mustChange: false, needs: 'any', xcons: [{ kind: 'ask', status: 'open' }] });
  });

  test('reads every version ever released, and loses nothing', () => {
    const text = readFileSync(new URL('./fixtures/offers.v1.json', import.meta.url), 'utf8');
    const found = readEnvelope(text, WORKSHEET_FORMAT);
    expect(found).toMatchObject({ state: 'read', damaged: false });
    if (found.state !== 'read') return;
    expect(JSON.parse(writeEnvelope(found.records, 1))).toEqual(JSON.parse(text));
    expect(offersIn(found.records).map((offer) => offer.id)).toEqual(['f1']);
    expect(prioritiesIn(found.records).mustHaves).toHaveLength(1);
  });

  test('reads version 2 as it stands', () => {
    const text = readFileSync(new URL('./fixtures/offers.v2.json', import.meta.url), 'utf8');
    const found = readEnvelope(text, WORKSHEET_FORMAT);
    expect(found).toMatchObject({ state: 'read', damaged: false, isOld: false });
    if (found.state === 'read') expect(JSON.parse(writeEnvelope(found.records, 2))).toEqual(JSON.parse(text));
  });

  test('of version 1, makes a possible offer of what was noted from a debrief, unless somebody offered it since', () => {
    const text = readFileSync(new URL('./fixtures/offers-noted.v1.json', import.meta.url), 'utf8');
    const found = readEnvelope(text, WORKSHEET_FORMAT);
    expect(found).toMatchObject({ state: 'read', damaged: false, isOld: true });
    if (found.state !== 'read') return;
    expect(offersIn(found.records).map(({ id, kind, note }) => [id, kind, note])).toEqual([
      ['n1', 'possible', ''],
      ['n2', 'possible', 'They call back in June.'],
      ['n3', 'offer', 'Not an offer yet: made from the debrief of an interview.'],
      ['n4', 'offer', 'Not an offer yet: made from the debrief of an interview.'],
      ['n5', 'offer', 'Dana said “Not an offer yet” at first.'],
      ['n6', 'stay', 'Not an offer yet, I know.'],
    ]);
    expect(offersIn(found.records)[0]).toMatchObject({ pros: [{ text: 'Nice light' }], cons: [{ xcons: [{ id: 'x1' }] }] });
    expect(found.records.get('n7')).toMatchObject({ deleted: true });
  });

  test('reads priorities from anything', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => void parsePriorities(value)));
    expect(parsePriorities({ line: 150, mustHaves: 'no list', gut: { offerIds: ['a', 3, 'a'], notedOn: '2026-01-02' } })).toEqual({
      id: 'priorities',
      line: 50,
      mustHaves: [],
      sawScores: false,
      gut: { offerIds: ['a'], notedOn: '2026-01-02', sawScores: false },
    });
  });
});

describe('editing the worksheet', () => {
  const offer = originalOffers()[1] ?? blankOffer('none');

  test('a con that becomes a pro and a con again keeps its XCons', () => {
    const con = offer.cons[0];
    if (con === undefined) throw new Error('the sample has cons');
    const asPro = addItem(dropItem(offer, con.id), 'pros', con);
    const moved = asPro.pros.at(-1);
    if (moved === undefined) throw new Error('it was added');
    const back = addItem(dropItem(asPro, con.id), 'cons', moved, 0);
    expect(back.cons).toEqual(offer.cons);
  });

  test('changing one item leaves all others as they are, to the object', () => {
    const changed = changeItem(offer, 's2p1', { text: 'new' });
    expect(changed.pros[0]).toEqual({ id: 's2p1', text: 'new', weight: 5 });
    expect(changed.pros[1]).toBe(offer.pros[1]);
    expect(changeXCon(offer, 's2x1', { answer: 'yes', askedOn: undefined }).cons[0]?.xcons[0]).toMatchObject({ answer: 'yes' });
  });

  test('an item can be found wherever it stands', () => {
    expect(findItem(originalOffers(), 's2c2')).toMatchObject({ offerId: 'sample-2', side: 'cons', index: 1 });
    expect(findItem(originalOffers(), 'nowhere')).toBeUndefined();
  });

  test('a step left or right swaps neighbors and goes nowhere at the ends', () => {
    const row = ['a', 'b', 'c'].map((id, index) => blankOffer(id, 'offer', id, index));
    const move = (id: string, step: -1 | 1): readonly string[] => {
      const order = orderAfterStep(row, id, step);
      return inOrder(row.map((one) => (one.id === id && order !== undefined ? { ...one, order } : one))).map((one) => one.id);
    };
    expect(move('a', 1)).toEqual(['b', 'a', 'c']);
    expect(move('c', -1)).toEqual(['a', 'c', 'b']);
    expect(move('b', 1)).toEqual(['a', 'c', 'b']);
    expect(move('a', -1)).toEqual(['a', 'b', 'c']);
    expect(lastOrder(row)).toBe(3);
  });

  test('shares no id with its copy, not even of XCons that a pro keeps from when it was a con', () => {
    const xcon = { ...blankXCon('x', 'ask', 'A door'), id: 'x' };
    const pro = { ...blankPro('p', 'Quiet'), mustChange: false, needs: 'any', xcons: [xcon] } as Pro;
    let n = 0;
    const copy = copyOffer({ ...blankOffer('o', 'offer', 'One', 1), pros: [pro] }, () => `new-${++n}`, 2);
    expect(JSON.stringify(copy)).not.toMatch(/"id":"[opx]"/);
    expect(copy.pros[0]).toMatchObject({ text: 'Quiet', xcons: [{ text: 'A door' }] });
  });

  test('a copy shares no id with the original', () => {
    fc.assert(
      fc.property(someOffer, (one) => {
        let n = 0;
        const copy = copyOffer(one, () => `new-${++n}`, 9);
        const ids = (o: typeof one): readonly string[] => [
          o.id,
          ...o.pros.map((p) => p.id),
          ...o.cons.flatMap((c) => [c.id, ...c.xcons.map((x) => x.id)]),
        ];
        expect(ids(copy).filter((id) => ids(one).includes(id))).toEqual([]);
        expect(ids(copy)).toHaveLength(ids(one).length);
      }),
    );
  });

  test('a field set to undefined is gone', () => {
    expect(changeOffer({ ...offer, respondBy: '2026-01-01' }, { respondBy: undefined })).not.toHaveProperty('respondBy');
  });

  test('a column is called by its title, its company, or its place', () => {
    expect(offerName(blankOffer('a', 'offer', 'EA to the CFO'), 0)).toBe('EA to the CFO');
    expect(offerName({ ...blankOffer('a'), company: 'Harlow' }, 0)).toBe('Harlow');
    expect(offerName(blankOffer('a'), 2)).toBe('Offer 3');
    expect(offerName(blankOffer('a', 'stay'), 2)).toBe('Stay where I am');
  });
});

describe('what is on screen', () => {
  test('are the two columns chosen last, else the first two', () => {
    expect(shownColumns(['a', 'b', 'c'], [])).toEqual(['a', 'b']);
    expect(shownColumns(['a', 'b', 'c'], ['c', 'a'])).toEqual(['c', 'a']);
    expect(shownColumns(['a', 'b'], ['gone', 'b'])).toEqual(['b', 'a']);
    expect(shownColumns(['a'], [])).toEqual(['a']);
  });

  test('the title counts offers, not the present job', () => {
    expect(worksheetTitle([])).toBe('Offers');
    expect(worksheetTitle([blankOffer('a')])).toBe('One offer');
    expect(worksheetTitle([blankOffer('a'), blankOffer('b'), blankOffer('c', 'stay')])).toBe('Two offers');
  });

  test.each([
    [200, 100, 120, 110, 1],
    [100, 100, 190, 90, -1],
    [100, 100, 150, 100, 0],
    [200, 100, 120, 180, 0],
  ])('a touch from %d,%d to %d,%d steps by %d', (fromX, fromY, toX, toY, step) => expect(swipeStep(fromX, fromY, toX, toY)).toBe(step));
});

describe('suggestions', () => {
  test.each([
    ['The salary is below the market', 'ask'],
    ['Must accept before I have seen the contract', 'condition'],
    ['Long commute', 'own-action'],
    ['The work is dull', 'ask'],
    ['On call every weekend', 'ask'],
    ['I would support three executives', 'ask'],
    ['No room to grow: a dead end', 'ask'],
    ['The title is only Receptionist', 'ask'],
  ])('for “%s” include something to start from', (con, kind) => {
    expect(suggestXCons(con).map((idea) => idea.kind)).toContain(kind);
  });

  test('are none when no words match, and never more than six', () => {
    expect(suggestXCons('zzz')).toEqual([]);
    fc.assert(fc.property(fc.string(), (words) => void expect(suggestXCons(words).length).toBeLessThanOrEqual(6)));
  });
});

describe('the verdict in words', () => {
  const wordsFor = (offers: Parameters<typeof decideOffers>[0]): ReturnType<typeof wordDecision> =>
    wordDecision(decideOffers(offers, { line: 50 }), offers);

  test('always says something whole', () => {
    fc.assert(
      fc.property(someOffers, (offers) => {
        const { headline, reasons, wouldChange } = wordsFor(offers);
        expect(headline.length).toBeGreaterThan(0);
        for (const sentence of [...headline, ...reasons, ...wouldChange]) {
          expect(sentence).not.toMatch(/undefined|NaN|Infinity|\[object/);
          expect(sentence).not.toMatch(/!/.test(offers.map((offer) => JSON.stringify(offer)).join('')) ? /undefined/ : /!/);
          expect(sentence.trim()).not.toBe('');
        }
      }),
    );
  });

  test('of the original example reads as a person would say it', () => {
    expect(wordsFor(originalOffers())).toEqual({
      headline: ['Negotiate with Job 2.', 'Keep Job 1 to fall back on.'],
      reasons: [
        'Job 2 is blocked by a con you marked “must change”: “I must say yes before I see a contract”.',
        'Do your own part, get a yes to the smallest ask, and Job 2 goes from 53 to 71: clearly ahead.',
        'Job 1 is what you fall back on: you could say yes to it as it stands.',
      ],
      wouldChange: ['If Job 2 says no: take Job 1.'],
    });
  });

  test('names offers that have no name by their place', () => {
    const row = [blankOffer('a', 'offer', '', 1), blankOffer('b', 'offer', '', 2)];
    expect(namesOfOffers(row).offer('b')).toBe('Offer 2');
    expect(namesOfOffers(row).offer('gone')).toBe('This offer');
  });
});
