import type { JSX } from 'solid-js';
import { TextField } from './TextField.tsx';

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly text: string;
  /** Called for every letter. */
  readonly onChange: (text: string) => void;
}

/** One line of words that wraps where it is longer than the field, so that all of it can be read. Enter does not break it. */
export function LineField(props: LineFieldProps): JSX.Element {
  return <TextField {...props} lines={1} room="line" onFinish={() => undefined} />;
}
