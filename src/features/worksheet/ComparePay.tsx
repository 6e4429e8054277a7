import { For, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { deviceLocales } from '../../browser/device.ts';
import { formatDay } from '../../lib/dates.ts';
import { formatMoney, formatRange, formatRound, type Range } from '../../lib/money.ts';
import { DateField } from '../../ui/DateField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { comparePay, findRate, type PayRow } from '../offers/compare-pay.ts';
import type { Offer } from '../offers/offer.ts';
import { setRate } from '../offers/offers.store.ts';
import type { Priorities } from '../offers/priorities.ts';
import { SideBySide } from './SideBySide.tsx';
import { useGrantedPay } from './use-granted-pay.tsx';
import type { Column } from './worksheet-view.ts';

interface ComparePayProps {
  readonly offers: readonly Offer[];
  readonly columns: readonly Column[];
  readonly priorities: Priorities;
}

const SUMS = [
  { name: 'cashCents', text: 'Cash a year', format: formatRound },
  { name: 'totalCents', text: 'Everything, a year', format: formatRound },
  { name: 'firstYearCents', text: 'First year', format: formatRound },
  { name: 'secondYearCents', text: 'Second year', format: formatRound },
  { name: 'thirdYearCents', text: 'Third year', format: formatRound },
  { name: 'fourthYearCents', text: 'Fourth year', format: formatRound },
  { name: 'perRealHourCents', text: 'Per hour, with overtime and commute', format: formatMoney },
  { name: 'leftMonthCents', text: 'Left a month, by your own figures', format: formatRound },
] as const;

/** The pay of all offers side by side. Another currency is counted only at a rate the person typed, which is shown with its date. */
export function ComparePay(props: ComparePayProps): JSX.Element {
  const today = createToday();
  const { offers } = useGrantedPay(() => props.offers);
  const rates = (): NonNullable<Priorities['rates']> => props.priorities.rates ?? [];
  const table = (): ReturnType<typeof comparePay> => comparePay(offers(), rates());
  const others = (): readonly string[] => [...new Set(table().rows.map((row) => row.currency))].filter((code) => code !== table().currency);
  const say = (range: Range, format: typeof formatMoney, currency: string): string =>
    formatRange(range, currency, deviceLocales()[0], format);
  const nameOf = (id: string): string => props.columns.find((column) => column.id === id)?.name ?? '';
  /** What no offer has stands in no row. */
  const sums = (): (typeof SUMS)[number][] => SUMS.filter(({ name }) => table().rows.some((row) => row[name] !== undefined));
  const cell = (row: PayRow, sum: (typeof SUMS)[number]): string => {
    const range = row[sum.name];
    return range === undefined ? 'not filled in' : say(range, sum.format, row.state === 'compared' ? table().currency : row.currency);
  };
  return (
    <section
      class="section side-section"
      classList={{ 'is-same': table().rows.length === props.offers.length }}
      aria-labelledby="compare-pay"
    >
      <h2 id="compare-pay">Pay, side by side</h2>
      <p class="soft no-print">Not part of the scores. Open “Pay in full” in an offer to fill in more.</p>
      <SideBySide
        columns={table().rows.map(({ id }) => ({ id, name: nameOf(id) }))}
        lines={sums().map((sum) => ({ label: sum.text, cells: table().rows.map((row) => cell(row, sum)) }))}
        isMoney
      />
      <For each={others()}>
        {(code) => {
          const rate = (): ReturnType<typeof findRate> => findRate(rates(), code, table().currency);
          return (
            <div class="pay-rate">
              <p>
                <Show when={rate()} fallback={`To compare ${code} with ${table().currency}, type the rate you want to use.`}>
                  {(known) => <>{`Counted at ${known().rate} ${table().currency} for 1 ${code}, of ${formatDay(known().on, today())}.`}</>}
                </Show>
              </p>
              <div class="pay-parts no-print">
                <NumberField
                  label={`1 ${code} in ${table().currency}`}
                  least={0.0001}
                  most={100_000}
                  value={rate()?.rate}
                  onChange={(value) => setRate(code, table().currency, value, rate()?.on ?? today())}
                />
                <Show when={rate()}>
                  {(known) => (
                    <DateField
                      label="Date of the rate"
                      date={known().on}
                      onChange={(on) => on !== undefined && setRate(code, table().currency, known().rate, on)}
                    />
                  )}
                </Show>
              </div>
            </div>
          );
        }}
      </For>
    </section>
  );
}
