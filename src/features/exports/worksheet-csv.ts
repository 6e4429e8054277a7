/** The worksheet as a table for a spreadsheet: one row per offer, must-have, part of the pay, pro, con and XCon. */
import { csvText, type CsvCell } from '../../lib/csv.ts';
import type { CsvForm } from '../../lib/csv-form.ts';
import { exactly, minorDigits, perUnit, type Range } from '../../lib/money.ts';
import { usualCurrency } from '../../lib/region-currency.ts';
import { factWords, wayFrom } from '../offers/earlier.ts';
import {
  inOrder,
  isPossible,
  offerName,
  withoutPossible,
  type Con,
  type Offer,
  type OfferRecord,
  type Pro,
  type XCon,
} from '../offers/offer.ts';
import type { AskWorth, OnTop, PayPackage } from '../pay/pay-package.ts';
import { grantAndPlaceLines, type PayLine } from '../pay/grant-words.ts';
import { PAY_FOLDS, WORTH_AMOUNT_WORDS, WORTH_KIND_WORDS, type PayFieldOf } from '../pay/pay-words.ts';
import { blankPriorities, type Priorities } from '../offers/priorities.ts';
import { OFFER_KIND_WORDS, STATUS_WORDS, XCON_KIND_WORDS } from '../offers/status-words.ts';
import { isMustChange, scoreOffer, type View } from '../offers/score.ts';
import { standingsInWords } from '../offers/standing-words.ts';
import { decideOffers } from '../offers/verdict.ts';
import { asCon } from '../offers/worksheet.ts';

/** The heads of the table, in order. Amounts stand in “From” and “To”, in whole units of the currency named in “Unit”. */
export const WORKSHEET_COLUMNS = [
  'Offer',
  'Company',
  'Kind',
  'Answer by',
  'Put away',
  'List',
  'Text',
  'Weight',
  'Must change',
  'To settle it',
  'Belongs to',
  'Kind of XCon',
  'Status',
  'Asked on',
  'They will know by',
  'Answered on',
  'What they answered',
  'What it is about',
  'From',
  'To',
  'Unit',
  'Note',
  'Score as it stands',
  'Score if granted',
  'Verdict',
] as const;
type Column = (typeof WORKSHEET_COLUMNS)[number];
type Row = { readonly [C in Column]?: CsvCell };

/** A range of cents as two plain amounts. */
function amounts({ low, high }: Range, currency: string, per: string): Row {
  const unit = 10 ** minorDigits(currency);
  return { From: low / unit, To: high / unit, Unit: per === '' ? currency : `${currency} ${per}` };
}

const number = (value: number, unit: string): Row => ({ From: value, To: value, Unit: unit });

const onTop = (extra: OnTop, currency: string): Row =>
  extra.as === 'percent' ? number(extra.percent, 'percent of base pay') : amounts(extra.cents, currency, 'a year');

function payField(pay: PayPackage, field: PayFieldOf): Row | undefined {
  if ('count' in field) {
    const value = pay[field.count];
    return value === undefined ? undefined : number(value, '');
  }
  if ('onTop' in field) {
    const extra = pay[field.onTop];
    return extra && onTop(extra, pay.currency);
  }
  if ('words' in field) {
    const words = pay[field.words];
    return words === undefined ? undefined : { Note: words };
  }
  const range = pay[field.amount];
  return range && amounts(range, pay.currency, field.per);
}

function lineCells(line: PayLine, currency: string): Row {
  if ('cents' in line) return amounts(line.cents, currency, line.per);
  return 'count' in line ? number(line.count, '') : { Note: line.text };
}

function payRows(pay: PayPackage | undefined): readonly Row[] {
  if (pay === undefined) return [];
  const base = amounts({ ...exactly(pay.cents), high: pay.highCents ?? pay.cents }, pay.currency, perUnit(pay.basis));
  const more = PAY_FOLDS.flatMap(({ fields }) =>
    fields.flatMap((field): readonly Row[] => {
      const found = payField(pay, field);
      return found === undefined ? [] : [{ ...found, Text: field.label }];
    }),
  );
  const further = grantAndPlaceLines(pay).map((line): Row => ({ ...lineCells(line, pay.currency), Text: line.label }));
  return [{ ...base, Text: 'Pay' }, ...more, ...further].map((row) => ({ ...row, List: 'Pay' }));
}

function worthCells(worth: AskWorth | undefined, currency: string): Row {
  if (worth === undefined) return {};
  const { kind, amount, cents } = worth;
  const unit = kind === 'home-days' || kind === 'leave' || kind === 'hours' ? WORTH_AMOUNT_WORDS[kind] : '';
  return {
    'What it is about': WORTH_KIND_WORDS[kind],
    ...(amount === undefined ? {} : number(amount, unit)),
    ...(cents === undefined ? {} : amounts(cents, currency, kind === 'money' ? 'a year' : '')),
  };
}

const xconRow = (xcon: XCon, item: Pro | Con, currency: string): Row => ({
  List: 'XCon',
  Text: xcon.text,
  'Belongs to': item.text,
  'Kind of XCon': XCON_KIND_WORDS[xcon.kind],
  Status: STATUS_WORDS[xcon.status],
  'Asked on': xcon.askedOn ?? '',
  'They will know by': xcon.answerDueOn ?? '',
  'Answered on': xcon.answeredOn ?? '',
  'What they answered': xcon.answer ?? '',
  ...worthCells(xcon.worth, currency),
});

/** A pro or con, then its XCons. A pro that was a con may have some too, kept for when it is one again. */
function itemRows(item: Pro | Con, list: 'Pro' | 'Con', currency: string): readonly Row[] {
  const con = asCon(item);
  const row: Row = { List: list, Text: item.text, Weight: item.weight };
  const note: Row = list === 'Pro' ? { Note: 'Out of sight: it was a con' } : {};
  const needs = con.needs === 'all' ? 'all are needed' : 'any one XCon will do';
  return [
    list === 'Pro'
      ? row
      : { ...row, 'Must change': isMustChange(con) ? 'yes' : 'no', ...(con.xcons.length > 1 ? { 'To settle it': needs } : {}) },
    ...con.xcons.map((xcon) => ({ ...xconRow(xcon, item, currency), ...note })),
  ];
}

/** Both scores of an offer that can be weighed and has something to weigh, of 100. */
function scores(offer: Offer): Row {
  if (isPossible(offer) || offer.pros.length + offer.cons.length === 0) return {};
  const share = (view: View): number => Math.round(scoreOffer(offer, view).share);
  return { 'Score as it stands': share('it-stands'), 'Score if granted': share('if-granted') };
}

/** What has moved the score of an offer since its lists were kept. */
function earlierRows({ earlier, ...offer }: Offer): readonly Row[] {
  if (earlier === undefined) return [];
  return wayFrom(offer, earlier).moves.map(({ text, facts, from, to }) => ({
    List: `Score since ${earlier.on}`,
    Text: text,
    From: Math.round(from),
    To: Math.round(to),
    Unit: 'of 100',
    Note: facts.map(factWords).join('; '),
  }));
}

/** `usual` is the currency of amounts where the offer has no pay. */
function offerRows(offer: Offer, index: number, priorities: Priorities, usual: string, standing: string): readonly Row[] {
  const currency = offer.pay?.currency ?? usual;
  const gut = priorities.gut?.offerIds.indexOf(offer.id) ?? -1;
  const head: Row = {
    Offer: offerName(offer, index),
    Company: offer.company,
    Kind: OFFER_KIND_WORDS[offer.kind],
    'Answer by': offer.respondBy ?? '',
    'Put away': offer.archived ? 'yes' : '',
  };
  const rows: readonly Row[] = [
    {
      List: 'Offer',
      Note: offer.note,
      ...scores(offer),
      Verdict: standing,
      ...(gut < 0 ? {} : { Status: `Your gut’s number ${gut + 1}` }),
    },
    ...priorities.mustHaves.map((must) => ({
      List: 'Must-have',
      Text: must.text,
      Status: offer.meets.includes(must.id) ? 'Met' : 'Not known to be met',
    })),
    ...payRows(offer.pay),
    ...offer.pros.flatMap((pro) => itemRows(pro, 'Pro', currency)),
    ...offer.cons.flatMap((con) => itemRows(con, 'Con', currency)),
    ...earlierRows(offer),
  ];
  return rows.map((row) => ({ ...head, ...row }));
}

/** What belongs to no offer: must-haves as long as there is none, and exchange rates. */
function otherRows(offers: readonly Offer[], priorities: Priorities): readonly Row[] {
  const mustHaves = offers.length > 0 ? [] : priorities.mustHaves.map((must): Row => ({ List: 'Must-have', Text: must.text }));
  const rates = (priorities.rates ?? []).map(({ from, to, rate, on }): Row => ({
    List: 'Exchange rate',
    Text: `1 ${from} in ${to}`,
    ...number(rate, to),
    Note: on,
  }));
  return [...mustHaves, ...rates];
}

/**
 * The worksheet as the text of a CSV file. Every offer has a row of its own, also without a single point, with its note, its scores
 * and where it stands in the verdict; then come its must-haves, the filled parts of its pay, pros, cons, each XCon under its con, and
 * what has moved its score since its lists were kept. Dates are ISO dates.
 */
export function worksheetCsv(offers: readonly OfferRecord[], priorities: Priorities = blankPriorities(), form?: CsvForm): string {
  const row = inOrder(offers);
  const usual = usualCurrency(
    row.flatMap(({ pay }) => pay?.currency ?? []),
    [],
  );
  const weighed = withoutPossible(row).filter(({ archived }) => !archived);
  const standings = standingsInWords(decideOffers(weighed, { line: priorities.line }), weighed, priorities.line);
  const rows = [
    ...row.flatMap((offer, index) => offerRows(offer, index, priorities, usual, standings.get(offer.id) ?? '')),
    ...otherRows(row, priorities),
  ];
  return csvText(
    WORKSHEET_COLUMNS,
    rows.map((cells) => WORKSHEET_COLUMNS.map((column) => cells[column] ?? '')),
    form,
  );
}
