import { For, Show, type JSX } from 'solid-js';
import { deviceLocales } from '../../browser/device.ts';
import { formatMoney, formatRange, formatRound, type Range } from '../../lib/money.ts';
import { isolated, joined } from '../../lib/text.ts';
import { countedGrant } from '../pay/equity.ts';
import type { PayPackage } from '../pay/pay-package.ts';
import { hoursGiven, netCash, yearlyPay, type PayPart } from '../pay/pay.ts';
import { leftAMonth, type LeftAMonth } from '../pay/place.ts';

const say = (range: Range, currency: string, format = formatRound): string => formatRange(range, currency, deviceLocales()[0], format);

/** The parts of a sum, where there are several. */
function Parts(props: { readonly parts: readonly PayPart[]; readonly money: (range: Range) => string }): JSX.Element {
  return (
    <Show when={props.parts.length > 1}>
      <div class="pay-sums__parts">
        <dt class="visually-hidden">Parts of it</dt>
        <dd>
          <ul>
            <For each={props.parts}>
              {(part) => (
                <li>
                  <span>{part.label}</span>
                  <span>{props.money(part.cents)}</span>
                </li>
              )}
            </For>
          </ul>
        </dd>
      </div>
    </Show>
  );
}

/** What it all comes to, each sum with its parts. */
export function PaySums(props: { readonly pay: PayPackage }): JSX.Element {
  const sums = (): ReturnType<typeof yearlyPay> => yearlyPay(props.pay);
  const hours = (): ReturnType<typeof hoursGiven> => hoursGiven(props.pay);
  const money = (range: Range): string => say(range, props.pay.currency);
  const place = (): string => (props.pay.place ?? '').trim();
  const left = (): (LeftAMonth & { readonly state: 'known' }) | undefined => {
    const found = leftAMonth(props.pay);
    return found?.state === 'known' ? found : undefined;
  };
  const firstYear = (): string =>
    joined([...(props.pay.signOn ? ['the whole sign-on'] : []), ...(countedGrant(props.pay) ? ['what vests in it'] : [])], 'and');
  const hourWords = (): string =>
    [
      `${Math.round(hours().work).toLocaleString('en-US')} hours of work`,
      hours().overtime > 0 ? `${Math.round(hours().overtime)} unpaid` : '',
      hours().commute > 0 ? `${Math.round(hours().commute)} commuting` : '',
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <dl class="pay-sums">
      <div>
        <dt>Cash a year</dt>
        <dd>{money(sums().cashCents)}</dd>
      </div>
      <div>
        <dt>Everything, a year</dt>
        <dd>{money(sums().totalCents)}</dd>
      </div>
      <Parts parts={sums().parts} money={money} />
      <Show when={money(sums().firstYearCents) !== money(sums().totalCents)}>
        <div>
          <dt>
            First year <span class="soft">{`with ${firstYear()}`}</span>
          </dt>
          <dd>{money(sums().firstYearCents)}</dd>
        </div>
      </Show>
      <Show when={hours().all > 0}>
        <div>
          <dt>
            Per hour, with overtime and commute <span class="soft">{hourWords()}</span>
          </dt>
          <dd>{say(sums().perRealHourCents, props.pay.currency, formatMoney)}</dd>
        </div>
      </Show>
      <Show when={netCash(props.pay)}>
        {(net) => (
          <div>
            <dt>
              Take-home pay a year <span class="soft">by your own {props.pay.netPercent}% of the cash</span>
            </dt>
            <dd>{money(net())}</dd>
          </div>
        )}
      </Show>
      <Show when={left()}>
        {(found) => (
          <div>
            <dt>
              What is left a month{' '}
              <span class="soft">
                {[place() === '' ? '' : `in ${isolated(place())}`, 'by your own figures'].filter(Boolean).join(', ')}
              </span>
            </dt>
            <dd>{money(found().leftCents)}</dd>
          </div>
        )}
      </Show>
      <Parts parts={left()?.parts ?? []} money={money} />
    </dl>
  );
}
