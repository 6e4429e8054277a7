import type { JSX } from 'solid-js';
import { pressedKey } from './keys.ts';

interface EditorFormProps {
  /** Enter in a line, a submit button, or Escape. */
  readonly onClose: () => void;
  readonly children: JSX.Element;
}

/** The editor of a row, in its place. Everything typed is kept as it is typed: closing only closes. */
export function EditorForm(props: EditorFormProps): JSX.Element {
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onKeyDown={(event) => pressedKey(event) === 'Escape' && props.onClose()}
    >
      {props.children}
    </form>
  );
}
