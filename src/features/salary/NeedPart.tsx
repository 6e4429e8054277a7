import { Show, type JSX } from 'solid-js';
import { createDraft } from '../../storage/draft.ts';
import { deviceLocales, focusSoon, rowSelector } from '../../browser/device.ts';
import { formatRound } from '../../lib/money.ts';
import { EachById } from '../../ui/EachById.tsx';
import { AddField } from '../../ui/AddField.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { PayField } from '../../ui/PayField.tsx';
import { needOf } from './findings.ts';
import { COST_PARTS, type CostLine } from './need.ts';
import { ResearchPart } from './ResearchPart.tsx';
import type { Research } from './research.ts';
import { addCost, changeCost, changeNeed, removeCost } from './salary.store.ts';

interface NeedPartProps {
  readonly research: Research;
}

function CostRow(props: NeedPartProps & { readonly line: CostLine }): JSX.Element {
  const isOwn = (): boolean => COST_PARTS.every((part) => part.id !== props.line.id);
  return (
    <li class="cost" data-row={props.line.id}>
      <PayField
        label={props.line.text}
        per="a month"
        locales={deviceLocales()}
        pay={{
          range: props.line.cents === undefined ? undefined : { low: props.line.cents, high: props.line.cents },
          currency: props.research.currency,
          unit: 'month',
        }}
        onChange={({ range }) => changeCost(props.research.id, props.line.id, { cents: range?.high })}
      />
      <Show when={isOwn()}>
        <Button look="quiet" onClick={() => removeCost(props.research.id, props.line.id)}>
          Remove
          <span class="visually-hidden">: {props.line.text}</span>
        </Button>
      </Show>
    </li>
  );
}

function CostRows(props: NeedPartProps & { readonly isWish: boolean }): JSX.Element {
  const lines = (): readonly CostLine[] => props.research.need.lines.filter((line) => line.isWish === props.isWish);
  return (
    <>
      <ul class="costs">
        <EachById each={lines()}>{(line) => <CostRow research={props.research} line={line()} />}</EachById>
      </ul>
      <AddField
        label={props.isWish ? 'Add a wish' : 'Add a bill'}
        draft={createDraft(`cost-${props.isWish ? 'wish' : 'bill'}-${props.research.id}`)}
        onAdd={(text, isLeft) => {
          const id = addCost(props.research.id, text, props.isWish);
          if (id !== undefined && !isLeft) focusSoon(`${rowSelector(id)} input`);
        }}
      />
    </>
  );
}

/** The third step: what life costs, as gross pay a year. It sets the floor and is never an argument. */
export function NeedPart(props: NeedPartProps): JSX.Element {
  const need = (): ReturnType<typeof needOf> => needOf(props.research);
  const say = (cents: number): string => formatRound(cents, props.research.currency, deviceLocales()[0]);
  const known = (): number | undefined => props.research.need.knownYearCents;
  return (
    <ResearchPart part="need" research={props.research}>
      <p class="soft salary-why">It sets your floor. Do not use it as a reason: the reasons are the market and what you bring.</p>
      <PayField
        label="I know the yearly figure I need, before tax"
        hint="Then the list below is not needed. Leave it empty to work it out."
        per="a year before tax"
        locales={deviceLocales()}
        pay={{
          range: known() === undefined ? undefined : { low: known() ?? 0, high: known() ?? 0 },
          currency: props.research.currency,
          unit: 'year',
        }}
        onChange={({ range }) => changeNeed(props.research.id, { knownYearCents: range?.high })}
      />
      <Disclosure summary="Work it out from a month’s bills" isOpen={known() === undefined && need().billsMonthCents > 0}>
        <div class="stack">
          <h3 class="salary-sub">Your bills, per month</h3>
          <CostRows research={props.research} isWish={false} />
          <h3 class="salary-sub">The life you want on top of that, per month</h3>
          <CostRows research={props.research} isWish />
          <NumberField
            label="Take-home pay, in percent of gross"
            hint="Your own figure: on a payslip, what was paid out ÷ gross × 100. Greenroom computes no tax."
            least={1}
            most={100}
            value={props.research.need.takeHomePercent}
            onChange={(takeHomePercent) => changeNeed(props.research.id, { takeHomePercent })}
          />
        </div>
      </Disclosure>
      <p role="status">
        <Show
          when={need().billsYearCents}
          fallback={
            need().billsMonthCents === 0
              ? ''
              : `${say(need().billsMonthCents)} a month. To say it before tax, fill in your take-home pay in percent of gross.`
          }
        >
          {(year) => (
            <>
              <strong>{say(year())} a year before tax pays the bills</strong>
              {(need().wishedYearCents ?? 0) > year() ? `; ${say(need().wishedYearCents ?? 0)} pays for the life you described` : ''}.
              <Show when={known() === undefined}>
                {' '}
                <span class="soft">
                  {say(need().billsMonthCents)} × 12 ÷ {props.research.need.takeHomePercent}%.
                </span>
              </Show>
            </>
          )}
        </Show>
      </p>
    </ResearchPart>
  );
}
