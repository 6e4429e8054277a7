import type { JSX } from 'solid-js';
import { parseClock } from '../lib/parse.ts';
import { PickerField } from './PickerField.tsx';

interface TimeFieldProps {
  readonly label: string;
  /** Time of day, `14:30`, or `undefined` when none is set. */
  readonly time: string | undefined;
  /** The time chosen; `undefined` when the field was emptied. */
  readonly onChange: (time: string | undefined) => void;
}

/** A time of day. */
export function TimeField(props: TimeFieldProps): JSX.Element {
  return <PickerField type="time" label={props.label} value={props.time} parse={parseClock} onChange={props.onChange} />;
}
