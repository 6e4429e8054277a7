import { createEffect, onMount, type JSX } from 'solid-js';
import { Field } from './Field.tsx';

interface PickerFieldProps {
  readonly type: 'date' | 'time';
  readonly label: string;
  readonly hint?: string | undefined;
  /** As the control writes it (`2026-05-14`, `14:30`), or `undefined` when none is set. */
  readonly value: string | undefined;
  /** Understands what the control says; `undefined` when it is nothing we can keep. */
  readonly parse: (text: string) => string | undefined;
  /** The value chosen; `undefined` when the field was emptied. Half-typed values are not told. */
  readonly onChange: (value: string | undefined) => void;
}

/** A day or a time of day, by the browser’s own control. What is half typed in it stays as it is. */
export function PickerField(props: PickerFieldProps): JSX.Element {
  let input: HTMLInputElement | undefined;
  let told: string | undefined;
  const show = (value: string | undefined): void => {
    told = value;
    if (input !== undefined) input.value = value ?? '';
  };
  onMount(() => show(props.value));
  // Only what comes from elsewhere is written into the control: writing its own value back would clear what is half typed.
  createEffect(() => {
    if (props.value !== told) show(props.value);
  });
  const take = (field: HTMLInputElement): void => {
    const value = props.parse(field.value);
    if (value === undefined && (field.value !== '' || field.validity.badInput)) return;
    told = value;
    props.onChange(value);
  };
  return (
    <Field
      label={props.label}
      hint={props.hint}
      control={(control) => (
        <input
          {...control}
          ref={input}
          class="input input--date"
          type={props.type}
          max={props.type === 'date' ? '9999-12-31' : undefined}
          onInput={(event) => take(event.currentTarget)}
        />
      )}
    />
  );
}
