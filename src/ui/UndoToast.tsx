import { Show, type JSX } from 'solid-js';
import { Button } from './Button.tsx';

interface UndoToastProps {
  /** What was removed, such as "Con removed"; `undefined` shows nothing. */
  readonly text: string | undefined;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Says what was removed and takes it back. Stays until dismissed or until the next removal. */
export function UndoToast(props: UndoToastProps): JSX.Element {
  return (
    <div role="status">
      <Show when={props.text}>
        {(text) => (
          <div class="toast">
            <span>{text()}</span>
            <span class="toast__buttons">
              <Button onClick={() => props.onUndo()}>Undo</Button>
              <Button onClick={() => props.onDismiss()}>Dismiss</Button>
            </span>
          </div>
        )}
      </Show>
    </div>
  );
}
