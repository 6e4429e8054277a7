/** The worksheet, for the Markdown document. */
import { fact, item, type MarkdownEntry, type MarkdownSection } from '../../lib/markdown.ts';
import type { Records } from '../../lib/records.ts';
import { perUnit } from '../../lib/money.ts';
import { usualCurrency } from '../../lib/region-currency.ts';
import { factWords, wayFrom } from './earlier.ts';
import { headlineOf } from './headline.ts';
import { isPossible, withoutPossible, type Con, type Offer, type Pro, type XCon } from './offer.ts';
import type { AskWorth, OnTop, PayPackage } from '../pay/pay-package.ts';
import { grantAndPlaceLines, type PayLine } from '../pay/grant-words.ts';
import { PAY_FOLDS, WORTH_AMOUNT_WORDS, WORTH_KIND_WORDS, type PayFieldOf } from '../pay/pay-words.ts';
import { DEFAULT_LINE, type Priorities } from './priorities.ts';
import { OFFER_KIND_WORDS, STATUS_WORDS, XCON_KIND_WORDS } from './status-words.ts';
import { formatShare, namedOffers, namesOfOffers, type NamedOffer } from './named-offers.ts';
import { prioritiesIn, type WorksheetRecord } from './worksheet-format.ts';
import { isMustChange, scoreOffer, type View } from './score.ts';
import { decideOffers } from './verdict.ts';
import { asCon } from './worksheet.ts';
import { dayText, moneyText } from '../../lib/document-words.ts';

const onTopText = (extra: OnTop, currency: string): string =>
  extra.as === 'percent' ? `${extra.percent}% of base pay` : moneyText(extra.cents, currency, 'a year');

function payText(pay: PayPackage, field: PayFieldOf): string {
  if ('count' in field) return String(pay[field.count] ?? '');
  if ('onTop' in field) {
    const extra = pay[field.onTop];
    return extra === undefined ? '' : onTopText(extra, pay.currency);
  }
  if ('words' in field) return pay[field.words] ?? '';
  const range = pay[field.amount];
  // “Equity a year: $5,000” needs no second “a year”.
  return range === undefined ? '' : moneyText(range, pay.currency, field.label.endsWith(field.per) ? '' : field.per);
}

function lineText(line: PayLine, currency: string): string {
  if ('cents' in line) return moneyText(line.cents, currency, line.per);
  return 'count' in line ? String(line.count) : line.text;
}

function payEntries(pay: PayPackage | undefined): readonly MarkdownEntry[] {
  if (pay === undefined) return [];
  const base = moneyText({ low: pay.cents, high: pay.highCents ?? pay.cents }, pay.currency, perUnit(pay.basis));
  return [
    ...fact('Pay', base),
    ...PAY_FOLDS.flatMap(({ fields }) => fields.flatMap((field) => fact(field.label, payText(pay, field)))),
    ...grantAndPlaceLines(pay).flatMap((line) => fact(line.label, lineText(line, pay.currency))),
  ];
}

function worthEntries(worth: AskWorth | undefined, currency: string): readonly MarkdownEntry[] {
  if (worth === undefined) return [];
  const { kind, amount, cents } = worth;
  const unit = kind === 'home-days' || kind === 'leave' || kind === 'hours' ? WORTH_AMOUNT_WORDS[kind] : 'How many';
  return [
    ...fact('What it is about', WORTH_KIND_WORDS[kind]),
    ...fact(unit, amount === undefined ? '' : String(amount)),
    ...fact(kind === 'money' ? 'How much a year' : 'Its price', cents === undefined ? '' : moneyText(cents, currency, '')),
  ];
}

/** An XCon under its kind; one without words stands as what is noted about it. */
function xconEntry(xcon: XCon, currency: string): readonly MarkdownEntry[] {
  const below = [
    ...fact('Asked on', dayText(xcon.askedOn)),
    ...fact('They will know by', dayText(xcon.answerDueOn)),
    ...fact('Answered on', dayText(xcon.answeredOn)),
    ...fact('What they answered', xcon.answer ?? ''),
    ...worthEntries(xcon.worth, currency),
  ];
  return xcon.text.trim() === '' && below.length === 0
    ? []
    : fact(XCON_KIND_WORDS[xcon.kind], xcon.text, [...fact('Status', STATUS_WORDS[xcon.status]), ...below]);
}

/** A pro or con with its weight, and its XCons. A pro that was a con may have some, kept for when it is one again. */
function pointEntry(point: Pro | Con, currency: string): readonly MarkdownEntry[] {
  const con = asCon(point);
  const { text, weight, needs, xcons } = con;
  const ways = xcons.flatMap((xcon) => xconEntry(xcon, currency));
  if (text.trim() === '' && ways.length === 0) return [];
  const isAll = needs === 'all' && xcons.length > 1;
  return item(text, [
    ...fact('Weight', `${weight} of 5`),
    ...(isMustChange(con) ? fact('Must change before I say yes', 'yes') : []),
    ...(isAll ? fact('To settle it', 'all are needed') : []),
    ...ways,
  ]);
}

/** Both scores of an offer that can be weighed and has something to weigh. */
function scoreEntries(offer: Offer): readonly MarkdownEntry[] {
  if (isPossible(offer) || offer.pros.length + offer.cons.length === 0) return [];
  const share = (view: View): string => `${formatShare(scoreOffer(offer, view).share)} of 100`;
  return [...fact('Score as it stands', share('it-stands')), ...fact('If everything open comes true', share('if-granted'))];
}

/** What has moved the score since its lists were kept. */
function earlierEntries(offer: Offer): readonly MarkdownEntry[] {
  if (offer.earlier === undefined) return [];
  const { from, to, moves } = wayFrom(offer, offer.earlier);
  const step = (before: number, after: number): string => `${formatShare(before)} → ${formatShare(after)}`;
  return fact(
    `Score since ${dayText(offer.earlier.on)}${offer.earlier.by === 'talk' ? ', before the talk' : ''}`,
    step(from, to),
    moves.flatMap((move) =>
      item(move.text, [...fact('What changed', move.facts.map(factWords).join('; ')), ...fact('Score', step(move.from, move.to))]),
    ),
  );
}

/** `currency` is what amounts are in where the offer has no pay. */
function offerSection({ offer, name }: NamedOffer, priorities: Priorities, currency: string): MarkdownSection {
  const points = (title: string, list: readonly (Pro | Con)[]): MarkdownSection => ({
    title,
    entries: list.flatMap((point) => pointEntry(point, offer.pay?.currency ?? currency)),
  });
  const met = priorities.mustHaves.filter(({ id, text }) => offer.meets.includes(id) && text.trim() !== '');
  return {
    title: name,
    entries: [
      ...fact('Kind', OFFER_KIND_WORDS[offer.kind]),
      ...(offer.title.trim() === name ? [] : fact('Job', offer.title)),
      ...fact('Company', offer.company),
      ...fact('Answer by', dayText(offer.respondBy)),
      ...fact(
        'Must-haves it meets',
        '',
        met.flatMap(({ text }) => item(text)),
      ),
      ...fact('Note', offer.note),
      ...(offer.archived ? fact('Put away', 'yes') : []),
      ...scoreEntries(offer),
      ...earlierEntries(offer),
    ],
    sections: [{ title: 'Pay', entries: payEntries(offer.pay) }, points('Pros', offer.pros), points('Cons and XCons', offer.cons)],
  };
}

/** A rate as one says it. */
const rateText = (from: string, to: string, rate: number): string => `1 ${from} is ${Number(rate.toPrecision(12))} ${to}`;

function prioritiesSection(priorities: Priorities, offers: readonly NamedOffer[]): MarkdownSection {
  const { gut } = priorities;
  const ranking = (gut?.offerIds ?? []).flatMap((id) => item(offers.find(({ offer }) => offer.id === id)?.name ?? ''));
  return {
    title: 'Before looking at any score',
    entries: [
      ...fact(
        'What must this job have?',
        '',
        priorities.mustHaves.flatMap(({ text }) => item(text)),
      ),
      ...(ranking.length === 0 ? [] : fact('What does your gut say?', dayText(gut?.notedOn), ranking)),
      ...(priorities.line === DEFAULT_LINE ? [] : fact('Lowest score you would say yes to', String(priorities.line))),
      ...(priorities.rates ?? []).flatMap(({ from, to, rate, on }) => fact('Exchange rate', `${rateText(from, to, rate)}, ${dayText(on)}`)),
    ],
  };
}

/** Everything under Offers: those on the worksheet, then those put away, then what was set before any score. */
export function offersSection(records: Records<WorksheetRecord>): MarkdownSection {
  const offers = namedOffers(records);
  const priorities = prioritiesIn(records);
  const currency = usualCurrency(
    offers.flatMap(({ offer }) => offer.pay?.currency ?? []),
    [],
  );
  const row = withoutPossible(offers.map(({ offer }) => offer)).filter(({ archived }) => !archived);
  const decision = decideOffers(row, { line: priorities.line });
  return {
    title: 'Offers',
    entries: decision.kind === 'nothing-yet' ? [] : fact('Verdict', headlineOf(decision, namesOfOffers(row)).join(' ')),
    sections: [...offers.map((one) => offerSection(one, priorities, currency)), prioritiesSection(priorities, offers)],
  };
}
