import { createSignal, For, Match, onMount, Show, Switch, type JSX } from 'solid-js';
import { deviceLocales, focusSoon } from '../../browser/device.ts';
import { dropUndefined } from '../../lib/list.ts';
import { exactly, minorDigits } from '../../lib/money.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EditorForm } from '../../ui/EditorForm.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { PayField } from '../../ui/PayField.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { BasePayFields } from '../pay/BasePayFields.tsx';
import { PaySums } from './PaySums.tsx';
import { SamePlace } from './SamePlace.tsx';
import type { Offer } from '../offers/offer.ts';
import { describeOffer } from '../offers/offers.store.ts';
import { startCurrency } from '../offers/start-currency.store.ts';
import { EquityYears } from '../pay/EquityYears.tsx';
import { GrantFields } from '../pay/GrantFields.tsx';
import { leftAMonth } from '../pay/place.ts';
import { PAY_NUMBERS, type OnTop, type PayAmount, type PayNumber, type PayPackage } from '../pay/pay-package.ts';
import { PAY_FOLDS, type PayFieldOf } from '../pay/pay-words.ts';

interface PartProps {
  readonly pay: PayPackage;
  readonly onChange: (part: { readonly [K in keyof PayPackage]?: PayPackage[K] | undefined }) => void;
}

function Amount(
  props: PartProps & { readonly name: PayAmount; readonly label: string; readonly per: string; readonly hint?: string | undefined },
): JSX.Element {
  return (
    <PayField
      label={props.label}
      hint={props.hint}
      per={props.per}
      locales={deviceLocales()}
      pay={{ range: props.pay[props.name], currency: props.pay.currency, unit: 'year' }}
      onChange={({ range }) => props.onChange({ [props.name]: range })}
    />
  );
}

function Count(props: PartProps & { readonly name: PayNumber; readonly label: string; readonly hint?: string | undefined }): JSX.Element {
  const limits = (): (typeof PAY_NUMBERS)[PayNumber] => PAY_NUMBERS[props.name];
  return (
    <NumberField
      label={props.label}
      hint={props.hint}
      least={limits().least}
      most={limits().most}
      value={props.pay[props.name]}
      onChange={(value) => props.onChange({ [props.name]: value })}
    />
  );
}

/** Something on top of the base pay, as an amount a year or as a share of it. */
function OnTopField(props: PartProps & { readonly name: 'bonus' | 'match'; readonly label: string }): JSX.Element {
  const [waiting, setWaiting] = createSignal<OnTop['as']>('amount');
  const now = (): OnTop | undefined => props.pay[props.name];
  const as = (): OnTop['as'] => now()?.as ?? waiting();
  const left: { amount?: OnTop; percent?: OnTop } = {};
  /** The other way of saying it: what stood there before, else the same number, as long as it can be a percentage. */
  const turn = (next: OnTop['as']): void => {
    const before = now();
    setWaiting(next);
    if (before === undefined || before.as === next) return;
    left[before.as] = before;
    const unit = 10 ** minorDigits(props.pay.currency);
    const number = before.as === 'percent' ? before.percent : before.cents.high / unit;
    const same: OnTop =
      next === 'percent' ? { as: 'percent', percent: number } : { as: 'amount', cents: exactly(Math.round(number * unit)) };
    props.onChange({ [props.name]: left[next] ?? (number <= 100 ? same : undefined) });
  };
  return (
    <div class="pay-ontop">
      <Show
        when={as() === 'amount'}
        fallback={
          <NumberField
            label={`${props.label}, percent of base pay`}
            least={0}
            most={1000}
            value={(() => {
              const extra = now();
              return extra?.as === 'percent' ? extra.percent : undefined;
            })()}
            onChange={(percent) => props.onChange({ [props.name]: percent === undefined ? undefined : { as: 'percent', percent } })}
          />
        }
      >
        <PayField
          label={`${props.label}, a year`}
          per="a year"
          locales={deviceLocales()}
          pay={{
            range: (() => {
              const extra = now();
              return extra?.as === 'amount' ? extra.cents : undefined;
            })(),
            currency: props.pay.currency,
            unit: 'year',
          }}
          onChange={({ range }) => props.onChange({ [props.name]: range === undefined ? undefined : { as: 'amount', cents: range } })}
        />
      </Show>
      <Segments
        label={`${props.label} as`}
        isLabelHidden
        choices={[
          { value: 'amount', text: 'amount' },
          { value: 'percent', text: 'percent' },
        ]}
        value={as()}
        onChange={turn}
      />
    </div>
  );
}

/** One field of the package, by what it is. */
function PartField(props: PartProps & { readonly field: PayFieldOf }): JSX.Element {
  const shared = (): Pick<PayFieldOf, 'label' | 'hint'> & PartProps => ({ ...props, label: props.field.label });
  return (
    <Switch>
      <Match when={'count' in props.field && props.field.count}>
        {(name) => <Count {...shared()} name={name()} hint={props.field.hint} />}
      </Match>
      <Match when={'onTop' in props.field && props.field.onTop}>{(name) => <OnTopField {...shared()} name={name()} />}</Match>
      <Match when={'amount' in props.field && props.field}>
        {(field) => <Amount {...shared()} name={field().amount} per={field().per} hint={field().hint} />}
      </Match>
      <Match when={'words' in props.field && props.field.words}>
        {(name) => (
          <TextField
            label={props.field.label}
            text={props.pay[name()] ?? ''}
            onChange={(text) => props.onChange({ [name()]: text === '' ? undefined : text })}
          />
        )}
      </Match>
    </Switch>
  );
}

/** Every part of the pay of an offer, and what it comes to. It is never mixed into the points. */
export function PayPanel(props: { readonly offer: Offer; readonly onClose: () => void }): JSX.Element {
  const change: PartProps['onChange'] = (part) => {
    const { pay } = props.offer;
    if (pay === undefined) return;
    const merged = dropUndefined({ ...pay, ...part });
    describeOffer(props.offer.id, { pay: merged as PayPackage }); // nothing in it is undefined now
  };
  const missing = (): string | undefined => {
    const left = props.offer.pay && leftAMonth(props.offer.pay);
    return left?.state === 'missing' ? `To say what is left a month, one figure is missing: ${left.missing}.` : undefined;
  };
  onMount(() => focusSoon('.offer.is-current .editor input', '.editor input'));
  return (
    <EditorForm onClose={props.onClose}>
      <BasePayFields
        pay={props.offer.pay}
        startCurrency={startCurrency(props.offer.id)}
        onChange={(pay) => describeOffer(props.offer.id, { pay })}
      />
      <Show when={props.offer.pay}>
        {(pay) => (
          <>
            <PaySums pay={pay()} />
            <For each={PAY_FOLDS}>
              {(fold) => (
                <Disclosure summary={fold.summary}>
                  <Show when={fold.holds === 'place'}>
                    <SamePlace offer={props.offer} />
                  </Show>
                  <div class="pay-parts">
                    <For each={fold.fields}>{(field) => <PartField pay={pay()} onChange={change} field={field} />}</For>
                  </div>
                  <Show when={fold.holds === 'grant'}>
                    <GrantFields grant={pay().grant} currency={pay().currency} onChange={(grant) => change({ grant })} />
                    <EquityYears pay={pay()} />
                  </Show>
                  <Show when={fold.holds === 'place' && missing()}>{(figure) => <p class="soft">{figure()}</p>}</Show>
                </Disclosure>
              )}
            </For>
          </>
        )}
      </Show>
      <div class="button-row">
        <Button type="submit">Done</Button>
      </div>
    </EditorForm>
  );
}
