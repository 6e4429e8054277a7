import { createMemo, createSignal, on, Show, type JSX } from 'solid-js';
import { canShareFile, shareFile } from '../../browser/share-sheet.ts';
import { createToday } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatInstant } from '../../lib/instants.ts';
import { counted } from '../../lib/text.ts';
import { fileName } from '../../lib/file-names.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { changedSince } from './saved.ts';
import { $savedAt, noteSaved, saveCaseFile, saveState, wholeFile } from './your-data.store.ts';

interface SavePartProps {
  /** Every stored text by its key: what stands here follows them. */
  readonly texts: ReadonlyMap<string, string>;
  /** Nothing of mine is stored. */
  readonly isEmpty: boolean;
  /** Something that came in is being looked at: its button is the one that counts. */
  readonly isAside: boolean;
  readonly onSaved: () => void;
}

const LockForm = lazyPart(async () => (await import('./LockForm.tsx')).LockForm);

/** Everything to a file: as it is, locked with a passphrase, or through the share sheet. */
export function SavePart(props: SavePartProps): JSX.Element {
  const today = createToday();
  const savedAt = useStore($savedAt);
  const [isLocking, setIsLocking] = createSignal(false);
  const [said, setSaid] = createSignal('');
  const done = (words: string): void => {
    setSaid(words);
    props.onSaved();
  };
  const changed = createMemo(on([() => props.texts, savedAt], () => changedSince(saveState())));
  const stands = (): string => {
    const at = savedAt();
    if (props.isEmpty) return 'Nothing of yours is stored here yet.';
    if (at === undefined) return 'Not saved to a file yet. This browser has the only copy.';
    return `Last saved ${formatInstant(new Date(at).toISOString())}; ${changed() === 0 ? 'nothing' : counted(changed(), 'note')} changed since.`;
  };
  const save = async (): Promise<void> => {
    await saveCaseFile();
    done('Handed to the browser. Look for it among your downloads.');
  };
  const share = async (): Promise<void> => {
    const name = fileName('json', 'greenroom', today());
    const file = await wholeFile();
    if (!(await shareFile(name, file.text))) return;
    noteSaved(name, file);
    done('Shared.');
  };
  return (
    <section class="section" aria-labelledby="save">
      <h2 id="save">Save</h2>
      <p>{stands()}</p>
      <div class="button-row">
        <Button look={props.isAside || props.isEmpty ? undefined : 'primary'} onClick={() => void save()}>
          Save to a file
        </Button>
        <Show when={canShareFile()}>
          <Button onClick={() => void share()}>Share the file</Button>
        </Show>
      </div>
      <p class="soft" role="status">
        {said()}
      </p>
      <Show
        when={isLocking()}
        fallback={
          <div>
            <Button look="quiet" onClick={() => setIsLocking(true)}>
              Lock the file with a passphrase
            </Button>
          </div>
        }
      >
        <LockForm onSaved={done} />
      </Show>
    </section>
  );
}
