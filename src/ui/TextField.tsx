import { untrack, type JSX } from 'solid-js';
import { Field } from './Field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly text: string;
  /** Called for every letter. */
  readonly onChange: (text: string) => void;
  /** Room for this many lines at first; without it, one line on which Enter finishes. */
  readonly lines?: number | undefined;
  readonly maxlength?: number | undefined;
  /** To put the cursor there. */
  readonly ref?: ((field: HTMLInputElement | HTMLTextAreaElement) => void) | undefined;
}

/** Words: one line, or as many as it takes. */
export function TextField(props: TextFieldProps): JSX.Element {
  // One line or many is settled once: drawing the control anew would take the focus from under the letters.
  const isOneLine = untrack(() => props.lines === undefined);
  return (
    <Field
      label={props.label}
      hint={props.hint}
      control={(control) =>
        isOneLine ? (
          <input
            {...control}
            ref={(field) => props.ref?.(field)}
            class="input"
            autocomplete="off"
            maxlength={props.maxlength ?? 400}
            value={props.text}
            onInput={(event) => props.onChange(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...control}
            ref={(field) => props.ref?.(field)}
            class="input input--line"
            rows={props.lines}
            maxlength={props.maxlength ?? 4000}
            value={props.text}
            onInput={(event) => props.onChange(event.currentTarget.value)}
          />
        )
      }
    />
  );
}
