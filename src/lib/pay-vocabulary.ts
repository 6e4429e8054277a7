/**
 * What people say around an amount of pay, as data: pay-tokens.ts makes patterns of it. In a list `|` parts the phrases, a blank in
 * one may be a hyphen or missing, and `.` stands for a dot, a slash, a blank or nothing: `p.a` is “pa”, “p.a.” and “p/a”.
 */
import type { PayUnit } from './money.ts';

/** What stands before the noun of a unit: “per hour”, “im Jahr”, “i månaden”. A slash does too. */
export const PER = 'per|a|an|pro|je|im|die|der|in der|in de|par|por|al|el|il|pr|i|om|på|na|za|각';
/** The same, written together with the noun: “l’heure”, “all’anno”. */
export const PER_JOINED = "de l'|à l'|l'|all'";

/** The nouns of each unit, said after one of {@link PER} or a slash; its letter, after a slash or “per” only; and the words that say it alone. */
export const UNIT_WORDS: Readonly<Record<PayUnit, { readonly letter: string; readonly nouns: string; readonly alone: string }>> = {
  hour: {
    letter: 'h|t',
    nouns: 'hr|hrs|hour|std|stunde|heure|hora|ora|uur|time|timen|timme|timmen|tim|godz|godzinę|時間|時|시간',
    alone: 'hourly|p.h|p.u|stündlich|stundenlohn|horaire|timlön|timelønn|timeløn|uurloon|時給|時間給|시급',
  },
  day: {
    letter: 'd',
    nouns: 'day|tag|jour|día|dia|dag|dagen|giorno|dzień|日|일',
    alone: 'daily|p.d|täglich|tagessatz|tjm|dagtarief|日給|일급',
  },
  week: {
    letter: 'w',
    nouns: 'wk|week|woche|semaine|semana|settimana|vecka|veckan|uke|uken|uge|ugen|tydzień|週|주',
    alone: 'weekly|p.w|wöchentlich|週給|주급',
  },
  month: {
    letter: 'm',
    nouns: 'mo|mth|month|monat|mois|mes|mês|mese|maand|mån|månad|månaden|måned|måneden|mnd|mnt|mt|md|mdr|mies|mc|miesiąc|月|월',
    alone:
      'monthly|pcm|p.m|p.mnd|mtl|monatl|monatlich|monatsgehalt|monatslohn|monatsbrutto|bruttomonatsgehalt|mensuel|mensuels|mensuelle|' +
      'mensual|mensuales|mensal|mensais|mensili|maandelijks|maandsalaris|månadslön|månedslønn|månedsløn|miesięcznie|月給|月収|月額|月給制|月薪|월급',
  },
  year: {
    letter: 'y',
    nouns: 'yr|year|annum|jahr|an|année|año|ano|anno|jaar|år|året|rok|年|년',
    alone:
      'yearly|annual|annually|p.a|jährlich|jahresgehalt|jahreslohn|jahresbrutto|bruttojahresgehalt|jahresbruttogehalt|annuel|annuels|' +
      'annuelle|anual|anuales|anuais|annui|jaarlijks|jaarsalaris|årslön|årslønn|årsløn|rocznie|ral|年収|年俸|年俸制|年額|年薪|연봉',
  },
};

/** Words that count in thousands or more, with the power of ten, and the sign whose currencies count so when nothing else is said. */
export const MAGNITUDES: readonly { readonly words: string; readonly power: number; readonly home?: string }[] = [
  { words: 'k|thousand|grand|tsd|tausend|tusen|tusind|tys|duizend|mille', power: 3 },
  { words: 'm|mm|mn|mio|mill|mln|million|millions|millionen|millioner|miljoner|miljoen', power: 6 },
  { words: 'lakh|lakhs|lac|lacs|l', power: 5, home: 'RS' },
  { words: 'crore|crores|cr', power: 7, home: 'RS' },
  { words: '千', power: 3, home: '¥' },
  { words: '万|萬', power: 4, home: '¥' },
  { words: '億|亿', power: 8, home: '¥' },
  { words: '만', power: 4, home: '₩' },
];
/** A thousand in these languages only: elsewhere it is short for a million. */
export const MIL = { word: 'mil', languages: ['es', 'pt', 'ca', 'gl'] } as const;
/** A thousand right before a currency only: “540 tkr”, “48 k€”, “55 TEUR”. */
export const THOUSAND_BEFORE_CURRENCY = 'k|t';
/** One letter that is a magnitude only of these: “12 L” is nothing in dollars. */
export const RUPEES: readonly string[] = ['INR', 'PKR', 'BDT', 'NPR', 'LKR'];

/** What is put in the place of a short form that says several things. */
export const SHORT_FOR: readonly (readonly [short: string, long: string])[] = [['lpa', 'lakh p.a.']];

/**
 * The currencies a sign may mean. The first is meant when none of them is expected here; `''` when that would be a guess.
 * The code and the signs of the expected currency are known without this.
 */
export const CURRENCY_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD'],
  US$: ['USD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  NZ$: ['NZD'],
  MX$: ['MXN'],
  HK$: ['HKD'],
  S$: ['SGD'],
  R$: ['BRL'],
  R: ['ZAR', 'BRL'],
  '€': ['EUR'],
  '£': ['GBP'],
  '₹': ['INR'],
  '₩': ['KRW'],
  '¥': ['', 'JPY', 'CNY'],
  RS: ['', ...RUPEES, 'MUR', 'SCR'],
  ZŁ: ['PLN'],
  FR: ['CHF'],
  FRS: ['CHF'],
  SFR: ['CHF'],
  KR: ['', 'SEK', 'NOK', 'DKK', 'ISK'],
  PESO: ['', 'MXN', 'ARS', 'CLP', 'COP', 'DOP', 'PHP', 'UYU'],
};

/** Names of currencies, as the sign or code they stand for. */
export const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  DOLLAR: '$',
  DOLLARS: '$',
  'US DOLLARS': 'USD',
  PESOS: 'PESO',
  EURO: '€',
  EUROS: '€',
  POUND: '£',
  POUNDS: '£',
  RUPEE: 'RS',
  RUPEES: 'RS',
  YEN: 'JPY',
  円: 'JPY',
  元: 'CNY',
  원: 'KRW',
  FRANKEN: 'CHF',
  KRONA: 'KR',
  KRONOR: 'KR',
  KRONER: 'KR',
  RAND: 'ZAR',
  REAIS: 'BRL',
  ZŁOTYCH: 'PLN',
};

/** Words that say no more than that this is pay before tax, or about it: they are left out. */
export const PLAIN_WORDS =
  'pay|salary|salaries|wage|wages|compensation|base|basic|range|rate|gross|ctc|tctc|cost to company|total cost to company|fixed|only|neg|doe|doq|depending on experience|dependent on experience|' +
  'negotiable|est|estimated|employer est|full time|fulltime|vollzeit|heltid|temps plein|voltijd|before tax|approx|approximately|about|around|roughly|circa|c|ca|etwa|environ|ungefähr|brutto|bruto|brutos|' +
  'brut|bruts|brute|bruta|lordo|lordi|gehalt|lohn|salär|vb|vhb|vor steuern|je nach erfahrung|salaire|rémunération|avant impôts|selon profil|' +
  'selon expérience|salaris|loon|voor belasting|lön|lønn|løn|före skatt|før skatt|salario|salário|stipendio|clt|wynagrodzenie|uop|' +
  '想定|額面|税込|基本給|総支給|給与|給料|約|程度|前後|세전|약';
/** What may follow such a word: “salary of 95k”, “salaire de 35 000 €”. */
export const OF = 'of|de|von|di';

/** What is paid beside the base pay. Named without a figure it changes nothing: “95k + bonus”. */
export const EXTRA_WORDS =
  'bonus|bonuses|bonos|boni|equity|stock|options|stock options|rsus|benefits|bens|esop|esops|variable pay|commission|commissions|perks|tips|overtime|super|superannuation|' +
  'pension|holiday pay|variable|primes|prime|intéressement|vakantiegeld|vakantietoeslag|provision|zulagen|benefícios|prestaciones|premia|賞与|ボーナス';

/** What follows comes on top. */
export const BESIDES_WORDS = 'plus|offers|with|avec|mit|más|mais|zzgl|zuzüglich';
/** What follows is not counted. */
export const WITHOUT_WORDS = 'excl|excluding|exclusive|exclusive of|exkl|ekskl|exklusive|exclusief|hors|without|ohne|zonder';
/** What follows is counted in. */
export const WITH_WORDS = 'incl|including|inclusive|inclusive of|inkl|inklusive|inclusief|inc|y compris|compris';

/** Words that make an amount something else than base pay before tax of a whole job, by what they make of it. */
export const OTHER_PAY_WORDS = {
  net:
    'net|nett|nets|nette|netto|netos|neto|netti|líquido|líquidos|liquido|libres|livres|take home|in hand|cash in hand|after tax|nach steuern|' +
    'efter skatt|etter skatt|efter skat|utbetalt|après impôts|na rękę|na reke|手取り|手取|실수령|세후',
  share:
    'pro rata|pro rated|fte|full time equivalent|part time|teilzeit|deltid|deeltijd|temps partiel|tiempo parcial|media jornada|pensum|beschäftigungsgrad|' +
    'o.b.v fulltime|o.b.v full time|obv fulltime|bij fulltime|based on full time|auf vollzeitbasis|パート|時短',
  package: 'ote|package|total comp|total compensation|tc|all in|all inclusive|cost to employer',
} as const;

/** The nouns that are counted when a year has more than twelve payments: “14 Gehälter”, “13 mois”. */
export const PAYMENT_NOUNS =
  'gehälter|monatsgehälter|monatslöhne|monatslohn|monatsgehalt|löhne|mois|salaires|maanden|maand|pagas|pagos|salarios|salários|mensilità|' +
  'mensualités|month|months|salaries|payments|pensja|薪|ヶ月分|か月分';
/** The same without a number. */
export const PAYMENT_WORDS = 'aguinaldo|dertiende maand|treizième mois|thirteenth month|dreizehnter monatslohn';

/** Words of a range, by their place in it. */
export const RANGE_WORDS = {
  limit:
    'up to|over|under|above|below|at least|or least|at most|or most|or more|and more|or less|and up|or up|more than|less than|min|minimum|max|maximum|' +
    "starting at|mind|mindestens|höchstens|bis zu|jusqu'à|jusqu’à|à partir de|a partir de|minimaal|maximaal|upp till|opp til|op til|minst|højst|以上|以下|未満",
  from: 'starting from|from|at|von|ab|de|van|vanaf|från|fra|od|desde|da',
  between: 'between|zwischen|entre|tussen|mellan|mellom|mellem|między',
  to: 'to|bis|à|a|tot|till|til|do|até|hasta|から',
  and: 'and|und|et|y|en|och|og|e|&',
  or: 'or|oder|ou|o|of',
} as const;
