import { createSignal, Show, type JSX } from 'solid-js';
import { deviceLocales } from '../../browser/device.ts';
import { dropUndefined } from '../../lib/list.ts';
import { CURRENCIES, PAY_UNITS } from '../../lib/money.ts';
import { Button } from '../../ui/Button.tsx';
import { PayField, type Pay } from '../../ui/PayField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { inCurrency, type PayPackage } from './pay-package.ts';

interface BasePayFieldsProps {
  readonly pay: PayPackage | undefined;
  readonly onChange: (pay: PayPackage | undefined) => void;
}

/** The pay as stated: amount or range, unit and currency. All three may be typed at once, as in “$60–65/h”. */
export function BasePayFields(props: BasePayFieldsProps): JSX.Element {
  // Chosen before there is an amount, unit and currency wait here: without an amount there is no pay to keep.
  const [waiting, setWaiting] = createSignal<Pay>({ range: undefined, unit: 'year', currency: 'USD' });
  const now = (): Pay => {
    const { pay } = props;
    return pay === undefined
      ? waiting()
      : { range: { low: pay.cents, high: pay.highCents ?? pay.cents }, unit: pay.basis, currency: pay.currency };
  };
  const change = (to: Pay): void => {
    setWaiting({ ...to, range: undefined });
    if (to.range === undefined) return;
    const { low, high } = to.range;
    props.onChange(
      dropUndefined({
        ...(props.pay && inCurrency(props.pay, to.currency)),
        basis: to.unit,
        cents: low,
        highCents: high === low ? undefined : high,
        currency: to.currency,
      }) as PayPackage, // nothing in it is undefined now
    );
  };
  return (
    <div class="pay-fields">
      <PayField
        label="Pay"
        hint="As it stands in the offer: 95k, or $60–65 an hour."
        needed={props.pay === undefined ? undefined : 'The pay stays as it was until you type another. To drop it, use “Remove the pay”.'}
        locales={deviceLocales()}
        pay={now()}
        onChange={change}
      />
      <SelectField
        label="Paid by the"
        choices={PAY_UNITS.map((value) => ({ value, text: value }))}
        value={now().unit}
        onChange={(unit) => change({ ...now(), unit })}
      />
      <SelectField
        label="Currency"
        choices={[...new Set<string>([...CURRENCIES, now().currency])].map((value) => ({ value, text: value }))}
        value={now().currency}
        onChange={(currency) => {
          if (props.pay === undefined) change({ ...now(), currency });
          else props.onChange(inCurrency(props.pay, currency));
        }}
      />
      <Show when={props.pay}>
        <Button look="quiet" onClick={() => props.onChange(undefined)}>
          Remove the pay
        </Button>
      </Show>
    </div>
  );
}
