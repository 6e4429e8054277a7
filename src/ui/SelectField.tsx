import { For, type JSX } from 'solid-js';
import { Field } from './Field.tsx';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One choice out of many, by the browser's own list. */
export function SelectField<T extends string>(props: SelectFieldProps<T>): JSX.Element {
  const choose = (value: string): void => {
    const found = props.choices.find((choice) => choice.value === value);
    if (found !== undefined) props.onChange(found.value);
  };
  return (
    <Field
      label={props.label}
      hint={props.hint}
      control={(control) => (
        <select {...control} class="select" onChange={(event) => choose(event.currentTarget.value)}>
          <For each={props.choices}>
            {(choice) => (
              <option value={choice.value} selected={choice.value === props.value} dir="auto">
                {choice.text}
              </option>
            )}
          </For>
        </select>
      )}
    />
  );
}
