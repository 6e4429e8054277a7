import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { deviceLocales } from '../../browser/device.ts';
import { dropUndefined } from '../../lib/list.ts';
import { CURRENCIES, PAY_UNITS } from '../../lib/money.ts';
import { payExamples } from '../../lib/pay-problems.ts';
import { Button } from '../../ui/Button.tsx';
import { PayField, type Pay } from '../../ui/PayField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { inCurrency, type PayPackage } from './pay-package.ts';

interface BasePayFieldsProps {
  readonly pay: PayPackage | undefined;
  /** What the pay is in as long as nobody has said. */
  readonly startCurrency: string;
  readonly onChange: (pay: PayPackage | undefined) => void;
}

/** The pay as stated: amount or range, unit and currency. All three may be typed at once, as in “$60–65/h”. */
export function BasePayFields(props: BasePayFieldsProps): JSX.Element {
  // Chosen before there is an amount, unit and currency wait here: without an amount there is no pay to keep.
  const [waiting, setWaiting] = createSignal<Pay>({ range: undefined, unit: 'year', currency: untrack(() => props.startCurrency) });
  const now = (): Pay => {
    const { pay } = props;
    return pay === undefined
      ? waiting()
      : { range: { low: pay.cents, high: pay.highCents ?? pay.cents }, unit: pay.basis, currency: pay.currency };
  };
  const change = (to: Pay): void => {
    // What waits is shown as long as there is no pay: changed before there is one, it would empty the field under the first digit.
    if (to.range === undefined) {
      setWaiting(to);
      // Typed just now, and taken back: “£38,500” that went on to “pro rata”.
      if (props.pay !== undefined) props.onChange(undefined);
      return;
    }
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
        hint={`As the offer puts it: ${payExamples({ currency: now().currency, locales: deviceLocales() })}.`}
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
        <Button
          look="quiet"
          onClick={() => {
            setWaiting({ ...now(), range: undefined });
            props.onChange(undefined);
          }}
        >
          Remove the pay
        </Button>
      </Show>
    </div>
  );
}
