/** The unit of an amount that was typed without one. */
import { minorDigits, type PayUnit, type Range } from './money.ts';

/**
 * How many units of a currency pay what a dollar pays, roughly and by hand: by what people earn in it, not by the rate of exchange.
 * For a currency that is not here nothing is guessed.
 */
const PAID_FOR_A_DOLLAR: Readonly<Record<string, number>> = {
  ...{ USD: 1, EUR: 1, GBP: 1, CAD: 1, AUD: 1, NZD: 1, SGD: 1, CHF: 1.5 },
  ...{ SEK: 8, NOK: 10, DKK: 8, PLN: 3, ZAR: 8, BRL: 3, MXN: 8, INR: 20, JPY: 100 },
};

/** In dollars: hardly anybody is paid this much an hour, a day or a month; this little a month, or this little a year. */
const TOO_MUCH = { hour: 1000, day: 5000, month: 20_000 } as const;
const TOO_LITTLE = { month: 500, year: 8000 } as const;

/**
 * The unit of an amount that was typed without one: the usual one, unless the amount makes no sense for it. Only for currencies
 * whose size is known here. @example guessUnit({ low: 6_800_000, high: 8_200_000 }, 'USD', 'hour') // 'year'
 * @example guessUnit({ low: 735_000, high: 735_000 }, 'CHF', 'year') // 'month'
 */
export function guessUnit(range: Range, currency: string, usual: PayUnit): PayUnit {
  const size = PAID_FOR_A_DOLLAR[currency];
  if (size === undefined || range.high === 0 || usual === 'week') return usual;
  const dollars = (cents: number): number => cents / 10 ** minorDigits(currency) / size;
  const long = dollars(range.high) < TOO_LITTLE.year ? 'month' : 'year';
  if (usual !== 'year' && dollars(range.low) >= TOO_MUCH[usual]) return long;
  if (usual === 'hour' || usual === 'day') return usual;
  if (dollars(range.high) < TOO_LITTLE.month) return 'hour';
  return usual === 'year' ? long : usual;
}
