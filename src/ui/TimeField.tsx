import type { JSX } from 'solid-js';
import { parseClock } from '../lib/parse.ts';
import { Field } from './Field.tsx';

interface TimeFieldProps {
  readonly label: string;
  /** Time of day, `14:30`, or `undefined` when none is set. */
  readonly time: string | undefined;
  /** The time chosen; `undefined` when the field is empty or not a time yet. */
  readonly onChange: (time: string | undefined) => void;
}

/** A time of day, by the browser's own control. */
export function TimeField(props: TimeFieldProps): JSX.Element {
  return (
    <Field
      label={props.label}
      control={(control) => (
        <input
          {...control}
          class="input input--date"
          type="time"
          value={props.time ?? ''}
          onInput={(event) => props.onChange(parseClock(event.currentTarget.value))}
        />
      )}
    />
  );
}
