import { createSignal, type JSX } from 'solid-js';
import { formatMoney } from '../lib/money.ts';
import { parseMoney } from '../lib/money-parse.ts';
import { Field } from './Field.tsx';

interface MoneyFieldProps {
  readonly label: string;
  /** Whole minor units, or `undefined` when nothing is known. */
  readonly cents: number | undefined;
  /** ISO 4217 code. */
  readonly currency: string;
  /** The person's locales: how they write numbers. */
  readonly locales: readonly string[];
  /** What the amount is for, said after it, such as "an hour". */
  readonly per: string;
  /** The amount understood; `undefined` when the field is empty or what it says cannot be read. */
  readonly onChange: (cents: number | undefined) => void;
}

const PROBLEMS = {
  'not-a-number': 'Only the amount, in digits: 45, 45.50 or 95k. Say the rest in the note.',
  range: 'One amount, please. Put the range in the note.',
  negative: 'Pay cannot be less than nothing. Leave the minus sign out.',
  'too-large': 'That is more than can be kept exactly. Check the number of digits.',
} as const;

/** An amount of money, typed as people write it. Says below what it understood, so that a misread 95k or 1.234,56 shows at once. */
export function MoneyField(props: MoneyFieldProps): JSX.Element {
  const locale = (): string => props.locales[0] ?? 'en-US';
  const shown = (cents: number | undefined): string => (cents === undefined ? '' : formatMoney(cents, props.currency, locale()));
  // eslint-disable-next-line solid/reactivity -- the stored amount is where typing starts; from then on the text leads
  const [text, setText] = createSignal(shown(props.cents));
  const [hasLeft, setHasLeft] = createSignal(false);
  const parsed = (): ReturnType<typeof parseMoney> => parseMoney(text(), props.currency, props.locales);
  const error = (): string | undefined => {
    const result = parsed();
    return hasLeft() && !result.ok && result.problem !== 'empty' ? PROBLEMS[result.problem] : undefined;
  };
  const echo = (): string => {
    const result = parsed();
    return result.ok ? `Understood: ${shown(result.cents)} ${props.per}` : 'As you would write it: 45, 45.50, 95k';
  };
  const take = (typed: string): void => {
    setText(typed);
    setHasLeft(false);
    const result = parsed();
    props.onChange(result.ok ? result.cents : undefined);
  };
  return (
    <Field
      label={props.label}
      hint={echo()}
      error={error()}
      control={(control) => (
        <input
          {...control}
          class="input"
          inputmode="text"
          autocomplete="off"
          value={text()}
          onInput={(event) => take(event.currentTarget.value)}
          onBlur={() => setHasLeft(true)}
        />
      )}
    />
  );
}
