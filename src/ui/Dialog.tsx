import { onMount, type JSX } from 'solid-js';
import { Button } from './Button.tsx';

interface DialogProps {
  readonly title: string;
  /** What goes, in numbers. */
  readonly children: JSX.Element;
  /** The act, as a verb and its object. */
  readonly act: string;
  /** The way out, saying what stays. */
  readonly keep: string;
  readonly onAct: () => void;
  /** The person chose the way out, or pressed Escape. */
  readonly onKeep: () => void;
}

/** A question before erasing or replacing, and only then. Mount it to open it. The safe choice comes last and has the focus. */
export function Dialog(props: DialogProps): JSX.Element {
  let dialog: HTMLDialogElement | undefined;
  let safe: HTMLButtonElement | undefined;
  onMount(() => {
    dialog?.showModal();
    safe?.focus();
  });
  return (
    <dialog class="dialog" ref={dialog} aria-label={props.title} onCancel={() => props.onKeep()}>
      <h2>{props.title}</h2>
      {props.children}
      <div class="button-row">
        <Button look="danger" onClick={() => props.onAct()}>
          {props.act}
        </Button>
        <Button ref={safe} onClick={() => props.onKeep()}>
          {props.keep}
        </Button>
      </div>
    </dialog>
  );
}
