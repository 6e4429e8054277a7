import type { JSX } from 'solid-js';
import { parseIsoDate } from '../lib/parse.ts';
import { Field } from './Field.tsx';

interface DateFieldProps {
  readonly label: string;
  /** ISO date, or `undefined` when none is set. */
  readonly date: string | undefined;
  /** The ISO date chosen; `undefined` when the field is empty or not a date yet. */
  readonly onChange: (date: string | undefined) => void;
}

/** A day, by the browser's own date control. Years have four digits at most. */
export function DateField(props: DateFieldProps): JSX.Element {
  return (
    <Field
      label={props.label}
      control={(control) => (
        <input
          {...control}
          class="input input--date"
          type="date"
          max="9999-12-31"
          value={props.date ?? ''}
          onInput={(event) => props.onChange(parseIsoDate(event.currentTarget.value))}
        />
      )}
    />
  );
}
