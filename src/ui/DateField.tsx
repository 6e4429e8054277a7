import type { JSX } from 'solid-js';
import { parseIsoDate } from '../lib/parse.ts';
import { PickerField } from './PickerField.tsx';

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** ISO date, or `undefined` when none is set. */
  readonly date: string | undefined;
  /** The ISO date chosen; `undefined` when the field was emptied. */
  readonly onChange: (date: string | undefined) => void;
}

/** A day. Years have four digits at most. */
export function DateField(props: DateFieldProps): JSX.Element {
  return (
    <PickerField type="date" label={props.label} hint={props.hint} value={props.date} parse={parseIsoDate} onChange={props.onChange} />
  );
}
