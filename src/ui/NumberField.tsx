import { createSignal, type JSX } from 'solid-js';
import { Field } from './Field.tsx';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  /** The number understood; `undefined` when the field was emptied. What cannot be read is not told. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number as people type it, with a point or a comma. What is wrong with it is said when the field is left. */
export function NumberField(props: NumberFieldProps): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- the stored number is where typing starts; from then on the text leads
  const [text, setText] = createSignal(props.value === undefined ? '' : String(props.value));
  const [hasLeft, setHasLeft] = createSignal(false);
  const read = (typed: string): number | undefined => {
    const clean = typed
      .trim()
      .replace(/\s*%$/, '')
      .replace(/^(\d{1,3}),(\d{3})$/, '$1$2')
      .replace(',', '.');
    const number = /^\d{1,6}(\.\d{0,4})?$/.test(clean) ? Number(clean) : Number.NaN;
    return number >= props.least && number <= props.most ? number : undefined;
  };
  const error = (): string | undefined =>
    hasLeft() && text().trim() !== '' && read(text()) === undefined
      ? `A number from ${props.least} to ${props.most}, please.${props.value === undefined ? '' : ` Counted so far: ${props.value}.`}`
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
