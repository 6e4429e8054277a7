import { For, Show, type JSX } from 'solid-js';
import { deviceLocales } from '../../browser/device.ts';
import { formatRange, formatRound, type Range } from '../../lib/money.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { countedGrant } from './equity.ts';
import { LOTTERY_QUESTIONS, LOTTERY_TITLE, yearsNotes } from './grant-words.ts';
import type { PayPackage } from './pay-package.ts';
import { payOverYears } from './pay-years.ts';

/** What to ask a private company about its equity: in a fold, and open on paper. */
function LotteryTicket(props: { readonly isOnPaper: boolean }): JSX.Element {
  const questions = (): JSX.Element => (
    <>
      <ul class="plain-list">
        <For each={LOTTERY_QUESTIONS}>{(question) => <li>{question}</li>}</For>
      </ul>
      <p class="soft">Before you exercise options, ask a tax adviser: tax can be due long before they bring in any money.</p>
    </>
  );
  return (
    <div class="equity__lottery">
      <p>
        <b>{LOTTERY_TITLE}.</b> Nobody can buy it from you today, and it may never pay. It counts only by the discount you set; set 100 to
        leave it out.
      </p>
      <Show when={!props.isOnPaper} fallback={questions()}>
        <Disclosure summary="What to ask them">{questions()}</Disclosure>
      </Show>
    </div>
  );
}

/** The first four years of an offer with a grant, in cash and in equity. Nothing as long as it cannot be counted. */
export function EquityYears(props: { readonly pay: PayPackage; readonly name?: string; readonly isOnPaper?: boolean }): JSX.Element {
  const say = (range: Range): string => formatRange(range, props.pay.currency, deviceLocales()[0], formatRound);
  return (
    <Show when={countedGrant(props.pay)}>
      <div class="equity">
        <div class="equity__years">
          <table class="table equity__table">
            <caption>
              Cash and equity, year by year
              <Show when={props.name}>{(name) => <span class="visually-hidden"> of {name()}</span>}</Show>
            </caption>
            <thead>
              <tr>
                <th scope="col">Year</th>
                <th scope="col" class="num">
                  Cash
                </th>
                <th scope="col" class="num">
                  Equity
                </th>
                <th scope="col" class="num">
                  Everything
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={payOverYears(props.pay)}>
                {({ year, cashCents, equityCents, allCents }) => (
                  <tr>
                    <th scope="row">{year}</th>
                    <td class="num">{say(cashCents)}</td>
                    <td class="num">{say(equityCents)}</td>
                    <td class="num">{say(allCents)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
        <p class="equity__notes">{yearsNotes(props.pay, deviceLocales()[0]).join(' ')}</p>
        <Show when={countedGrant(props.pay)?.privateCompany}>
          <LotteryTicket isOnPaper={props.isOnPaper === true} />
        </Show>
      </div>
    </Show>
  );
}
