import { untrack, type JSX } from 'solid-js';
import { ROOM, tooLongWords } from '../lib/too-long.ts';
import { Field } from './Field.tsx';
import { finishOnEnter } from './keys.ts';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and the way out. */
  readonly error?: string | undefined;
  readonly text: string;
  /** Called for every letter. */
  readonly onChange: (text: string) => void;
  /** Enter was pressed, where it is not to break a line. */
  readonly onFinish?: (() => void) | undefined;
  /** Room for this many lines at first; without it, one line on which Enter finishes. */
  readonly lines?: number | undefined;
  /** The control stays high enough for a paragraph, however few lines it has. */
  readonly isTall?: boolean | undefined;
  /** What it is made for: {@link ROOM}. Longer words are kept, and it is said. */
  readonly room?: keyof typeof ROOM | undefined;
  /** Stands in the empty field, in the place of the label. */
  readonly placeholder?: string | undefined;
  /** To put the cursor there. */
  readonly ref?: ((field: HTMLInputElement | HTMLTextAreaElement) => void) | undefined;
}

/** Words: one line, or as many as it takes, in the direction they are written in. None is ever cut: what is too long is said. */
export function TextField(props: TextFieldProps): JSX.Element {
  // One line or many is settled once: drawing the control anew would take the focus from under the letters.
  const isOneLine = untrack(() => props.lines === undefined);
  const tooLong = (): string | undefined => tooLongWords(props.text, ROOM[props.room ?? (isOneLine ? 'line' : 'text')]);
  return (
    <Field
      label={props.label}
      isLabelHidden={props.placeholder !== undefined}
      hint={props.hint}
      error={props.error ?? tooLong()}
      control={(control) =>
        isOneLine ? (
          <input
            {...control}
            ref={(field) => props.ref?.(field)}
            class="input"
            dir="auto"
            placeholder={props.placeholder}
            autocomplete="off"
            value={props.text}
            onInput={(event) => props.onChange(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...control}
            ref={(field) => props.ref?.(field)}
            class="input"
            classList={{ 'input--line': props.isTall !== true }}
            dir="auto"
            placeholder={props.placeholder}
            rows={props.lines}
            autocomplete="off"
            value={props.text}
            onKeyDown={(event) => props.onFinish !== undefined && finishOnEnter(event, props.onFinish)}
            onInput={(event) => props.onChange(event.currentTarget.value)}
          />
        )
      }
    />
  );
}
