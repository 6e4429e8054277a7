import { createSignal, type JSX } from 'solid-js';
import { Field } from './Field.tsx';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  /** Only whole numbers, which may be large: points, commas and spaces in them group their digits. */
  readonly isWhole?: boolean;
  /** The number understood; `undefined` when the field was emptied. What cannot be read is not told. */
  readonly onChange: (value: number | undefined) => void;
}

/** Grouped digits of a whole number: 12,500 · 12.500 · 1,00,000 · 12’500 · 12 500. */
const GROUPS = /^\d{1,3}([.,'’\s])(?:\d{2,3}\1)*\d{3}$/;

/** A number as people type it, with a point or a comma. What is wrong with it is said when the field is left. */
export function NumberField(props: NumberFieldProps): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- the stored number is where typing starts; from then on the text leads
  const [text, setText] = createSignal(props.value === undefined ? '' : String(props.value));
  const [hasLeft, setHasLeft] = createSignal(false);
  const read = (typed: string): number | undefined => {
    if (props.isWhole === true) {
      const digits = typed.trim().replace(GROUPS, (grouped) => grouped.replace(/\D/g, ''));
      const whole = /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN;
      return whole >= props.least && whole <= props.most ? whole : undefined;
    }
    const clean = typed
      .trim()
      .replace(/\s*%$/, '')
      .replace(/^(\d{1,3}),(\d{3})$/, '$1$2')
      .replace(',', '.');
    const number = /^\d{1,6}(\.\d{0,4})?$/.test(clean) ? Number(clean) : Number.NaN;
    return number >= props.least && number <= props.most ? number : undefined;
  };
  const limits = (): string =>
    props.isWhole === true
      ? `A whole number from ${props.least} to ${props.most.toLocaleString('en-US')}`
      : `A number from ${props.least} to ${props.most}`;
  const error = (): string | undefined =>
    hasLeft() && text().trim() !== '' && read(text()) === undefined
      ? `${limits()}, please.${props.value === undefined ? '' : ` Counted so far: ${props.value}.`}`
      : undefined;
  const take = (typed: string): void => {
    setText(typed);
    setHasLeft(false);
    const number = read(typed);
    if (number !== undefined || typed.trim() === '') props.onChange(number);
  };
  return (
    <Field
      label={props.label}
      hint={props.hint}
      error={error()}
      control={(control) => (
        <input
          {...control}
          class="input input--short"
          inputmode="decimal"
          autocomplete="off"
          value={text()}
          onInput={(event) => take(event.currentTarget.value)}
          onBlur={() => setHasLeft(true)}
        />
      )}
    />
  );
}
