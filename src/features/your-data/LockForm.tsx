import { createSignal, onMount, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { canLock } from '../../browser/locking.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { saveLockedFile } from './your-data.store.ts';

interface LockFormProps {
  /** It was saved; in words. */
  readonly onSaved: (words: string) => void;
}

/** Shorter ones are guessed in an afternoon. */
const SHORT_PASSPHRASE = 12;

/** Everything to a file that only a passphrase opens. */
export function LockForm(props: LockFormProps): JSX.Element {
  const [passphrase, setPassphrase] = createSignal('');
  const [missing, setMissing] = createSignal('');
  const [isBusy, setIsBusy] = createSignal(false);
  onMount(() => focusSoon('.lock-form input'));
  const save = async (): Promise<void> => {
    const words = passphrase();
    if (words.length < SHORT_PASSPHRASE) {
      setMissing(`Take at least ${SHORT_PASSPHRASE} characters: three or four unrelated words work well.`);
      return;
    }
    setMissing('');
    setIsBusy(true);
    await saveLockedFile(words);
    setIsBusy(false);
    setPassphrase('');
    props.onSaved('Locked, and handed to the browser. Without the passphrase nobody can open it, not even you.');
  };
  return (
    <Show
      when={canLock()}
      fallback={
        <p>This address has no secure connection, so the browser cannot lock files here. Save without a lock, and keep the file safe.</p>
      }
    >
      <form
        class="lock-form stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label="Passphrase"
          hint="Shown as you type. It is stored nowhere: if it is lost, so is the file."
          text={passphrase()}
          onChange={setPassphrase}
        />
        <p role="alert">{missing()}</p>
        <div>
          <Button type="submit">{isBusy() ? 'Locking it …' : 'Save a locked file'}</Button>
        </div>
      </form>
    </Show>
  );
}
