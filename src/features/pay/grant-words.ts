/** How a grant, its years and a place are called, on screen, on paper and in files. */
import { formatRange, formatRound, type Range } from '../../lib/money.ts';
import { countedGrant, equityDiscount, SHOWN_YEARS, vestsLater } from './equity.ts';
import { isCounted, worthOfGrant, yearsToVest, type Grant, type GrantKind, type GrantTerms } from './grant.ts';
import type { PayPackage } from './pay-package.ts';
import { payOverYears } from './pay-years.ts';
import { leftAMonth } from './place.ts';

/** What a grant can be of. */
export const GRANT_KIND_WORDS = {
  shares: 'Shares (also RSUs)',
  options: 'Options',
  units: 'Units (phantom shares, profits interests)',
} as const satisfies Record<GrantKind, string>;

/** One of them and several of them. */
const NOUNS = {
  shares: { one: 'share', several: 'shares' },
  options: { one: 'share', several: 'options' },
  units: { one: 'unit', several: 'units' },
} as const satisfies Record<GrantKind, { readonly one: string; readonly several: string }>;

/** Whether these are the terms of the grant itself, or of the one that comes again every year. */
export type GrantPart = 'grant' | 'refresher';

/** How the fields of a grant are called. */
export function grantLabels(kind: GrantKind, part: GrantPart): Readonly<Record<keyof GrantTerms, string>> {
  const { one, several } = NOUNS[kind];
  const isGrant = part === 'grant';
  return {
    kind: isGrant ? 'What they give' : 'What they give every year',
    as: isGrant ? 'They told you' : 'They told you, for every year',
    worth: isGrant ? 'What the whole grant is worth today' : 'What each year’s new grant is worth',
    count: isGrant ? `How many ${several}` : `How many ${several} every year`,
    each: `${kind === 'options' ? 'Last valuation' : 'Worth'} of one ${one}${isGrant ? ' today' : ', for the new ones'}`,
    strike: isGrant ? 'Strike price of one option' : 'Strike price of each new option',
    years: isGrant ? 'Years until all of it is yours' : 'Years until a new one is yours',
    cliffMonths: isGrant ? 'Cliff, in months' : 'Cliff of a new one, in months',
    perYear: isGrant ? 'Share of each year, in percent' : 'Share of each year of a new one, in percent',
  };
}

/** What one share, unit or option is called after an amount. */
export const eachWords = (kind: GrantKind): string => `a ${NOUNS[kind].one}`;

/** What is missing before a grant can be counted; `undefined` when nothing is. */
export function missingOfGrant(terms: GrantTerms, part: GrantPart): string | undefined {
  if (worthOfGrant(terms) !== undefined) return undefined;
  const labels = grantLabels(terms.kind, part);
  if (!isCounted(terms)) return labels.worth;
  if (terms.count === undefined) return labels.count;
  return terms.kind === 'options' && terms.strike === undefined ? labels.strike : labels.each;
}

/** What a private company has to be asked before its equity is worth anything to anybody. */
export const LOTTERY_TITLE = 'Treat it as a lottery ticket';
export const LOTTERY_QUESTIONS = [
  'How many shares are there in all, fully diluted? Only then is your number a share of something.',
  'What was the last valuation, on what day, and who set it: an appraiser, or investors in a round?',
  'What do the investors get first when the company is sold? How low a price leaves nothing for everybody else?',
  'Has anybody here ever been able to sell? Can you, before it is sold or listed?',
  'If you leave: how long do you have to buy your options, and what would that cost? May the company buy shares back, and at what price?',
  'If it is sold before all of it is yours: what happens to the rest?',
  'How long does the money last, and is a new round coming that makes your part smaller?',
] as const;

const isAnything = ({ low, high }: Range): boolean => low !== 0 || high !== 0;

/** What the table of the years leaves open, each in a sentence; none when it says it all. */
export function yearsNotes(pay: PayPackage, locale?: string): readonly string[] {
  const grant = countedGrant(pay);
  if (grant === undefined) return [];
  const say = (range: Range): string => formatRange(range, pay.currency, locale, formatRound);
  const worth = worthOfGrant(grant);
  const percent = equityDiscount(pay);
  const isUnset = pay.equityDiscountPercent === undefined && grant.privateCompany === true;
  const later = vestsLater(pay);
  const cliff = grant.cliffMonths ?? 0;
  return [
    ...(worth === undefined
      ? []
      : [`On paper the grant is worth ${say(worth)} today${percent === 0 || isUnset ? '' : `; you take ${percent}% off`}.`]),
    ...(isUnset ? ['The company is private, so it counts as nothing until you type your own discount. 0 counts all of it.'] : []),
    ...(grant.kind === 'options' && worth !== undefined && worth.high === 0
      ? ['The strike is not below the last valuation: now the options would bring you nothing.']
      : []),
    ...(cliff > 0 ? [`Leave in the first ${cliff === 1 ? 'month' : `${cliff} months`}, and you get none of it.`] : []),
    ...(isAnything(later) ? [`Another ${say(later)} comes after year ${SHOWN_YEARS.length}, until year ${yearsToVest(grant)}.`] : []),
    ...(payOverYears(pay).some(({ cashCents, equityCents, allCents }) => cashCents.low + equityCents.low !== allCents.low)
      ? ['“Everything” counts the benefits too, less what you pay.']
      : []),
    'At today’s prices, before tax.',
  ];
}

/** A line about pay for a file: an amount, a number or words. */
export type PayLine = { readonly label: string } & (
  { readonly cents: Range; readonly per: string } | { readonly count: number } | { readonly text: string }
);

function termsLines(terms: GrantTerms, part: GrantPart): readonly PayLine[] {
  const labels = grantLabels(terms.kind, part);
  const { worth, count, each, strike, years, cliffMonths, perYear } = terms;
  const money = (label: string, cents: Range | undefined, per: string): readonly PayLine[] =>
    cents === undefined ? [] : [{ label, cents, per }];
  const number = (label: string, found: number | undefined): readonly PayLine[] => (found === undefined ? [] : [{ label, count: found }]);
  return [
    { label: labels.kind, text: GRANT_KIND_WORDS[terms.kind] },
    // What was typed before they named it the other way is kept out of sight.
    ...(isCounted(terms) ? [] : money(labels.worth, worth, 'in all')),
    ...(isCounted(terms) ? [...number(labels.count, count), ...money(labels.each, each, eachWords(terms.kind))] : []),
    ...(terms.kind === 'options' ? money(labels.strike, strike, 'an option') : []),
    ...(perYear === undefined ? number(labels.years, years) : [{ label: labels.perYear, text: perYear.join('/') }]),
    ...number(labels.cliffMonths, cliffMonths),
  ];
}

const grantLines = (grant: Grant): readonly PayLine[] => [
  ...termsLines(grant, 'grant'),
  ...(grant.privateCompany === true ? [{ label: 'The company is private', text: 'yes' }] : []),
  ...(grant.refresher === undefined ? [] : termsLines(grant.refresher, 'refresher')),
];

/** The grant as it was filled in, what each of its years comes to, and what is left a month: for a file. */
export function grantAndPlaceLines(pay: PayPackage): readonly PayLine[] {
  const years = (countedGrant(pay) === undefined ? [] : payOverYears(pay)).flatMap(
    ({ year, cashCents, equityCents, allCents }): readonly PayLine[] => [
      { label: `Year ${year}, cash`, cents: cashCents, per: '' },
      { label: `Year ${year}, equity`, cents: equityCents, per: '' },
      { label: `Year ${year}, everything`, cents: allCents, per: '' },
    ],
  );
  const left = leftAMonth(pay);
  return [
    ...(pay.grant === undefined ? [] : grantLines(pay.grant)),
    ...years,
    ...(left?.state === 'known' ? [{ label: 'What is left a month', cents: left.leftCents, per: '' }] : []),
  ];
}
