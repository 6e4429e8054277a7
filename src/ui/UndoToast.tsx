import { Show, type JSX } from 'solid-js';
import { Button } from './Button.tsx';

interface UndoToastProps {
  /** What was removed, such as "Con removed"; `undefined` shows nothing. */
  readonly text: string | undefined;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Takes the focus that a removed control leaves behind, and never one that is in use. */
function takeFocus(button: HTMLElement): void {
  const active = button.ownerDocument.activeElement;
  if (active === null || active === button.ownerDocument.body) button.focus();
}

/** Says what was removed and takes it back. Stays until dismissed or until the next removal. */
export function UndoToast(props: UndoToastProps): JSX.Element {
  return (
    <div role="status">
      <Show when={props.text} keyed>
        {(text) => (
          <div class="toast">
            <span>{text}</span>
            <span class="toast__buttons">
              <Button ref={(button) => setTimeout(() => takeFocus(button))} onClick={() => props.onUndo()}>
                Undo
              </Button>
              <Button onClick={() => props.onDismiss()}>Dismiss</Button>
            </span>
          </div>
        )}
      </Show>
    </div>
  );
}
