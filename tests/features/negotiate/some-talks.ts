/** Talks for tests: plain ones to change, and any that can be, with secrets in every field that is for me only. */
import fc from 'fast-check';
import { ANSWERS, blankNegotiation, blankPlan, type AskPlan, type Negotiation } from '../../../src/features/negotiate/negotiation.ts';
import type { SheetSource } from '../../../src/features/negotiate/sheet.ts';
import { blankCon, blankOffer, blankXCon, xconsOf, type Con, type Offer, type XCon } from '../../../src/features/offers/offer.ts';
import { sampleOffers } from '../../../src/features/offers/sample-offers.ts';
import { sampleResearch } from '../../../src/features/salary/sample-research.ts';
import { sampleTalk } from '../../../src/features/negotiate/sample-talk.ts';
import type { Research } from '../../../src/features/salary/research.ts';
import { someOffer } from '../offers/some-offers.ts';
import { someResearch } from '../salary/some-research.ts';

export const TODAY = '2026-05-14';

export const talk = (change: Partial<Negotiation> = {}): Negotiation => ({ ...blankNegotiation('o'), ...change });
export const plan = (id: string, order: number, change: Partial<AskPlan> = {}): AskPlan => ({ ...blankPlan(id, order), ...change });
export const way = (id: string, change: Partial<XCon> = {}): XCon => ({ ...blankXCon(id, 'ask', `ask ${id}`), ...change });
export const con = (id: string, xcons: readonly XCon[], change: Partial<Con> = {}): Con => ({
  ...blankCon(id, `con ${id}`),
  xcons,
  ...change,
});
export const offer = (cons: readonly Con[], change: Partial<Offer> = {}): Offer => ({
  ...blankOffer('o', 'offer', 'Job'),
  cons,
  ...change,
});

const sampleJob = sampleOffers(TODAY)[0] ?? blankOffer('sample-northbank');
const found = sampleResearch(TODAY);
/** The sample talk about Northbank Health, with the sample research. */
export const sampleSource: SheetSource = {
  negotiation: sampleTalk(found.id, TODAY),
  offer: sampleJob,
  research: found,
  today: TODAY,
  locale: 'en-US',
};

const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.lorem({ maxCount: 60 }),
  fc.constantFrom('', '   ', '$90 an hour', 'Two days a week at home', 'Only if it is in writing', 'w'.repeat(320), '👩‍💼 '.repeat(90)),
);

const somePlan = fc
  .record({
    own: words,
    order: fc.integer({ min: 0, max: 12 }),
    isLeftOut: fc.nat(5).map((n) => n === 0),
    tone: fc.constantFrom('gentle', 'firm' as const),
    sentence: words,
    reason: words,
    enough: words,
    inReturn: words,
    note: words,
    answer: fc.constantFrom(undefined, undefined, ...ANSWERS),
    till: fc.constantFrom(undefined, '2026-05-20'),
  })
  .map(({ answer, till, ...rest }) => ({ ...rest, ...(answer === undefined ? {} : { answer }), ...(till === undefined ? {} : { till }) }));

/** Any talk about an offer: some of its XCons planned, some asks of its own, some plans of XCons that are gone. */
export const someTalk: fc.Arbitrary<{ readonly offer: Offer; readonly negotiation: Negotiation }> = fc
  .record({
    offer: someOffer,
    plans: fc.array(fc.record({ isOwn: fc.boolean(), plan: somePlan }), { maxLength: 12 }),
    lines: fc.record({ goal: words, opening: words, withWhom: words, alternatives: words, watch: words, notes: words }),
    reasons: fc.array(fc.record({ text: words, proof: words }), { maxLength: 5 }),
    replies: fc.array(fc.record({ they: words, answer: words }), { maxLength: 6 }),
    questions: fc.array(fc.record({ text: words }), { maxLength: 5 }),
    callOn: fc.constantFrom(undefined, '2026-05-16', '2027-01-01'),
  })
  .map(({ offer: one, plans, lines, callOn, ...lists }) => {
    const ids = xconsOf(one).map(({ xcon }) => xcon.id);
    const numbered = <T>(name: string, items: readonly T[]): readonly (T & { readonly id: string })[] =>
      items.map((item, at) => ({ ...item, id: `${name}${at}` }));
    const negotiation: Negotiation = {
      ...blankNegotiation(one.id),
      ...lines,
      ...(callOn === undefined ? {} : { callOn }),
      asks: plans.map(({ isOwn, plan: shape }, at) =>
        isOwn ? { ...shape, id: `own${at}` } : { ...shape, own: '', id: ids[at] ?? `gone${at}` },
      ),
      reasons: numbered('reason', lists.reasons),
      replies: numbered('reply', lists.replies),
      questions: numbered('question', lists.questions),
    };
    return { offer: one, negotiation };
  });

/** Everything a sheet can be made from. */
export const someSource: fc.Arbitrary<SheetSource> = fc
  .record({ about: someTalk, research: fc.option(someResearch, { nil: undefined }) })
  .map(({ about, research }) => ({ ...about, research, today: TODAY, locale: 'en-US' }));

/** The secrets that {@link planted} puts in: words in marks that nobody types, and figures with their separators. */
export const SECRETS = ['§', '73,131', '84,242', '61,616'] as const;
/** The opening that is planted: for me only too, but that base pay is asked for with it. */
export const SECRET_OPENING = '95,353';

function plantedResearch(research: Research): Research {
  return {
    ...research,
    currency: 'USD',
    basis: 'month',
    posting: `§posting§ ${research.posting}`,
    timeline: '§timeline§',
    deal: '§deal§',
    evidence: research.evidence.map((entry) => ({ ...entry, currency: 'USD', note: '§note§' })),
    requirements: research.requirements.map((one) => ({ ...one, text: `§${one.text}`, proof: '§proof§' })),
    need: { ...research.need, lines: [{ id: 'l', text: '§need§', isWish: false, cents: 6_161_600 }] },
    figures: { floor: 7_313_100, target: 8_424_200, opening: 9_535_300 },
    steps: [{ id: 's', text: '§step§', by: '§by§', isDone: false }],
    forms: [{ id: 'f', text: '§form§' }],
    said: [{ id: 'd', text: '§said§', to: '§to§', on: '2026-05-12' }],
  };
}

/** The same source with a secret in every field that is for me only. What is left out of the talk is a secret too. */
export function planted(source: SheetSource): SheetSource {
  const { negotiation, offer: one, research } = source;
  const left = new Set(negotiation.asks.filter((ask) => ask.isLeftOut).map((ask) => ask.id));
  const secret = (text: string): string => `§secret§ ${text}`;
  const price = { low: 6_161_600, high: 6_161_600 };
  return {
    ...source,
    ...(research === undefined ? {} : { research: plantedResearch(research) }),
    offer: {
      ...one,
      note: '§offer§',
      pay: { basis: 'hour', cents: 4_500, currency: 'USD' },
      pros: one.pros.map((pro) => ({ ...pro, text: secret(pro.text) })),
      cons: one.cons.map((problem) => ({
        ...problem,
        text: secret(problem.text),
        xcons: problem.xcons.map((xcon) => ({
          ...xcon,
          text: xcon.kind === 'own-action' || left.has(xcon.id) ? secret(xcon.text) : xcon.text,
          answer: '§answer§',
          worth: { kind: 'money', cents: price },
        })),
      })),
    },
    negotiation: {
      ...negotiation,
      goal: secret(negotiation.goal),
      alternatives: secret(negotiation.alternatives),
      watch: secret(negotiation.watch),
      notes: secret(negotiation.notes),
      questions: negotiation.questions.map((question) => ({ ...question, text: secret(question.text) })),
      replies: negotiation.replies.map((reply) => ({ ...reply, they: secret(reply.they), answer: secret(reply.answer) })),
      asks: negotiation.asks.map((ask) => ({
        ...ask,
        enough: secret(ask.enough),
        note: secret(ask.note),
        ...(ask.isLeftOut && ask.own !== '' ? { own: secret(ask.own), sentence: secret(ask.sentence), reason: secret(ask.reason) } : {}),
      })),
    },
  };
}
