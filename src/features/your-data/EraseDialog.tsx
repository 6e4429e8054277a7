import type { JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { saveCaseFile } from './your-data.store.ts';

interface EraseDialogProps {
  readonly title: string;
  /** What goes, in numbers. */
  readonly what: string;
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** The question before erasing: what goes, in numbers, and a last chance to save. */
export function EraseDialog(props: EraseDialogProps): JSX.Element {
  return (
    <Dialog title={props.title} act="Erase it" keep="Keep it" onAct={() => props.onErase()} onKeep={() => props.onKeep()}>
      <p>{props.what}</p>
      <p>
        <Button look="quiet" onClick={() => void saveCaseFile()}>
          Save everything to a file first
        </Button>
      </p>
    </Dialog>
  );
}
