/** Which currency people are paid in where they are: by hand, since Intl knows currencies and regions, but not which goes with which. */

/** The regions (ISO 3166) of each currency (ISO 4217). */
const REGIONS: Readonly<Record<string, string>> = {
  USD: 'US AS EC FM GU MH MP PR PW SV TC TL VG VI',
  EUR: 'AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM VA XK YT',
  GBP: 'GB GG IM JE',
  CAD: 'CA',
  AUD: 'AU CC CX HM KI NF NR TV',
  NZD: 'NZ CK NU PN TK',
  CHF: 'CH LI',
  INR: 'IN',
  JPY: 'JP',
  CNY: 'CN',
  HKD: 'HK',
  TWD: 'TW',
  KRW: 'KR',
  SGD: 'SG',
  MXN: 'MX',
  BRL: 'BR',
  ARS: 'AR',
  CLP: 'CL',
  COP: 'CO',
  PEN: 'PE',
  UYU: 'UY',
  BOB: 'BO',
  PYG: 'PY',
  CRC: 'CR',
  DOP: 'DO',
  GTQ: 'GT',
  HNL: 'HN',
  NIO: 'NI',
  PAB: 'PA',
  JMD: 'JM',
  TTD: 'TT',
  SEK: 'SE',
  NOK: 'NO SJ BV',
  DKK: 'DK FO GL',
  ISK: 'IS',
  PLN: 'PL',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  RSD: 'RS',
  BAM: 'BA',
  MKD: 'MK',
  ALL: 'AL',
  MDL: 'MD',
  UAH: 'UA',
  RUB: 'RU',
  BYN: 'BY',
  GEL: 'GE',
  AMD: 'AM',
  AZN: 'AZ',
  KZT: 'KZ',
  UZS: 'UZ',
  TRY: 'TR',
  ILS: 'IL PS',
  AED: 'AE',
  SAR: 'SA',
  QAR: 'QA',
  KWD: 'KW',
  BHD: 'BH',
  OMR: 'OM',
  JOD: 'JO',
  IQD: 'IQ',
  EGP: 'EG',
  MAD: 'MA EH',
  TND: 'TN',
  DZD: 'DZ',
  ZAR: 'ZA',
  NAD: 'NA',
  BWP: 'BW',
  NGN: 'NG',
  GHS: 'GH',
  KES: 'KE',
  UGX: 'UG',
  TZS: 'TZ',
  ETB: 'ET',
  RWF: 'RW',
  ZMW: 'ZM',
  MUR: 'MU',
  XOF: 'BF BJ CI GW ML NE SN TG',
  XAF: 'CF CG CM GA GQ TD',
  PKR: 'PK',
  BDT: 'BD',
  LKR: 'LK',
  NPR: 'NP',
  MMK: 'MM',
  THB: 'TH',
  VND: 'VN',
  KHR: 'KH',
  IDR: 'ID',
  MYR: 'MY',
  PHP: 'PH',
  PGK: 'PG',
  FJD: 'FJ',
};

/** The region a locale names, or is most likely in. @example regionOf('ja') // 'JP' */
function regionOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).maximize().region;
  } catch {
    return undefined;
  }
}

/** The currency of the region of the first of these locales; `undefined` where we know none. @example regionCurrency(['de-CH']) // 'CHF' */
export function regionCurrency(locales: readonly string[]): string | undefined {
  const region = regionOf(locales[0] ?? '');
  return region === undefined ? undefined : Object.keys(REGIONS).find((currency) => REGIONS[currency]?.split(' ').includes(region));
}

/**
 * What a new amount is in: the currency most of the others are in, of several the region’s, else the last; the region’s when there are
 * no others; dollars when all is unknown. @example usualCurrency(['EUR', 'JPY'], ['de-DE']) // 'EUR'
 */
export function usualCurrency(others: readonly string[], locales: readonly string[]): string {
  const region = regionCurrency(locales);
  const count = (currency: string): number => others.filter((other) => other === currency).length;
  const most = Math.max(...others.map(count));
  const common = others.filter((currency) => count(currency) === most);
  const [last = region ?? 'USD'] = common.slice(-1);
  return common.find((currency) => currency === region) ?? last;
}
