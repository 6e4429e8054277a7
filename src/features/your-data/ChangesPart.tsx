import { createSignal, For, Show, type JSX } from 'solid-js';
import { $history, $redo, type MadeChange } from '../../storage/history.ts';
import { dropSnapshots, snapshots, type Snapshot } from '../../storage/snapshots.ts';
import { opened, withSafety } from '../../storage/persisted.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatInstant } from '../../lib/instants.ts';
import type { JsonObject } from '../../lib/parse.ts';
import { Button } from '../../ui/Button.tsx';
import { KEY_PREFIX } from '../../lib/storage-keys.ts';
import { kindWord, recordName } from './record-names.ts';
import type { Incoming } from './RestoreFlow.tsx';
import { snapshotIncoming } from './snapshot-words.ts';
import './whole-case.store.ts';

interface ChangesPartProps {
  readonly onLookAt: (incoming: Incoming) => void;
  readonly onChanged: () => void;
}

const DID = { edited: 'changed', added: 'added', removed: 'removed' } as const;

function wordsOf({ key, id, change }: MadeChange): { readonly name: string; readonly did: string } {
  const part = key.slice(KEY_PREFIX.length);
  const now = opened.get(key)?.keeper.records().get(id) as unknown as JsonObject | undefined;
  const record: JsonObject = { id, ...now, ...(change.kind === 'removed' ? change.before : {}) };
  return { name: recordName(part, record), did: `${kindWord(part, record)} ${DID[change.kind]}` };
}

const BEFORE = { restore: 'Before the last restore', erase: 'Before the last erasing', upgrade: 'Before the last upgrade' } as const;

/** The changes made in this tab, to be taken back one by one, the last first; and what stood here before the last restore, erasing or upgrade. */
export function ChangesPart(props: ChangesPartProps): JSX.Element {
  const changes = useStore($history);
  const undone = useStore($redo);
  const [said, setSaid] = createSignal('');
  const [kept, setKept] = createSignal<readonly Snapshot[]>([]);
  const look = async (): Promise<unknown> => setKept(await snapshots());
  void look();
  const undo = (): void => withSafety((safety) => tell('Taken back', safety.undoLast()));
  const redo = (): void => withSafety((safety) => tell('Done again', safety.redoLast()));
  const tell = (did: string, made: MadeChange | undefined): void => {
    setSaid(made === undefined ? 'Nothing was changed.' : `${did}: ${wordsOf(made).name}.`);
    props.onChanged();
  };
  const forget = async (which: Snapshot): Promise<void> => {
    await dropSnapshots([which]);
    await look();
  };
  const newest = (): readonly MadeChange[] => changes().slice(-50).reverse();
  return (
    <div class="stack">
      <Show when={changes().length > 0} fallback={<p class="soft">Nothing has been changed in this tab yet.</p>}>
        <ol class="rows changes" aria-label="Changes, the last first">
          <For each={newest()}>
            {(made) => (
              <li>
                <bdi>{wordsOf(made).name}</bdi>
                <span class="item__note">
                  {wordsOf(made).did} · {formatInstant(new Date(made.at).toISOString())}
                </span>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <div class="button-row">
        <Show when={changes().length > 0}>
          <Button onClick={undo}>Take back the last change</Button>
        </Show>
        <Show when={undone().length > 0}>
          <Button look="quiet" onClick={redo}>
            Do it again
          </Button>
        </Show>
      </div>
      <p class="soft" role="status">
        {said()}
      </p>
      <ul class="rows">
        <For each={kept()}>
          {(snapshot) => (
            <li class="stored__row">
              <span>
                <b>{BEFORE[snapshot.before]}</b>
                <span class="item__note">{formatInstant(new Date(snapshot.at).toISOString())}</span>
              </span>
              <span class="button-row">
                <Button look="quiet" onClick={() => props.onLookAt(snapshotIncoming(snapshot))}>
                  Look at it
                </Button>
                <Button look="quiet" onClick={() => void forget(snapshot)}>
                  Forget it
                </Button>
              </span>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
