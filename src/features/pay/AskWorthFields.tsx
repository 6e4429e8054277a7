import { Show, type JSX } from 'solid-js';
import { deviceLocales } from '../../browser/device.ts';
import { dropUndefined, type ChangeOf } from '../../lib/list.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { PayField } from '../../ui/PayField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { worthOfAsk, worthWords, type AskValue } from './ask-worth.ts';
import { WORTH_KINDS, type AskWorth, type PayPackage, type WorthKind } from './pay-package.ts';
import { WORTH_AMOUNT_WORDS, WORTH_KIND_WORDS } from './pay-words.ts';

interface AskWorthFieldsProps {
  readonly worth: AskWorth | undefined;
  readonly pay: PayPackage | undefined;
  /** What an amount is in as long as the offer has no pay. */
  readonly startCurrency: string;
  readonly onChange: (worth: AskWorth | undefined) => void;
}

/** What an ask is about, and what it is worth a year to this person, with the working. */
export function AskWorthFields(props: AskWorthFieldsProps): JSX.Element {
  const value = (): AskValue | undefined => props.worth && worthOfAsk(props.worth, props.pay, deviceLocales()[0]);
  const change = (part: ChangeOf<AskWorth>): void => {
    if (props.worth !== undefined) props.onChange(dropUndefined({ ...props.worth, ...(part as Partial<AskWorth>) }));
  };
  const currency = (): string => props.pay?.currency ?? props.startCurrency;
  const amountLabel = (): string | undefined => {
    const kind = props.worth?.kind;
    return kind === 'home-days' || kind === 'leave' || kind === 'hours' ? WORTH_AMOUNT_WORDS[kind] : undefined;
  };
  return (
    <>
      <SelectField
        label="What is it about?"
        hint="Then Greenroom says what it is worth a year to you."
        choices={[{ value: '', text: 'Not said' }, ...WORTH_KINDS.map((kind) => ({ value: kind, text: WORTH_KIND_WORDS[kind] }))]}
        value={props.worth?.kind ?? ''}
        onChange={(kind) => props.onChange(kind === '' ? undefined : { kind: kind as WorthKind })}
      />
      <Show when={amountLabel()} keyed>
        {(label) => (
          <NumberField label={label} least={0} most={366} value={props.worth?.amount} onChange={(amount) => change({ amount })} />
        )}
      </Show>
      <Show when={props.worth?.kind === 'training' || props.worth?.kind === 'money'}>
        <PayField
          label={props.worth?.kind === 'money' ? 'How much a year' : 'Its price'}
          per={props.worth?.kind === 'money' ? 'a year' : 'in all'}
          locales={deviceLocales()}
          pay={{ range: props.worth?.cents, currency: currency(), unit: 'year' }}
          onChange={({ range }) => change({ cents: range })}
        />
      </Show>
      <Show when={value()}>{(found) => <p class="soft">{worthWords(found(), currency(), deviceLocales()[0])}</p>}</Show>
    </>
  );
}
