import { createSignal, For, Show, type JSX } from 'solid-js';
import { $acts, $takenBack, dismissNotice, lastAct, makeAgain, nextAct, takeBack } from '../../storage/history.ts';
import { openKeys } from '../../storage/open-keys.ts';
import { dropSnapshots, snapshots, type Snapshot } from '../../storage/snapshots.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatInstant } from '../../lib/instants.ts';
import type { Act } from '../../lib/acts.ts';
import { kindOf } from '../../lib/changes.ts';
import { isObject, type JsonObject } from '../../lib/parse.ts';
import { Button } from '../../ui/Button.tsx';
import { KEY_PREFIX } from '../../lib/storage-keys.ts';
import { isolated } from '../../lib/text.ts';
import { kindWord, recordName } from './record-names.ts';
import type { Incoming } from './RestoreFlow.tsx';
import { snapshotIncoming } from './snapshot-words.ts';
import './whole-case.store.ts';

interface ChangesPartProps {
  readonly onLookAt: (incoming: Incoming) => void;
  readonly onChanged: () => void;
}

const DID = { edited: 'changed', added: 'added', removed: 'removed' } as const;

/** What an act was about: the record it began with. */
function wordsOf({ words, changes: [first] }: Act): { readonly name: string; readonly did: string } {
  if (first === undefined) return { name: words ?? '', did: '' };
  const { key, id, change } = first;
  const part = key.slice(KEY_PREFIX.length);
  const now = openKeys.get(key)?.keeper.records().get(id) as unknown as JsonObject | undefined;
  const before = 'from' in change && isObject(change.from) ? change.from : {};
  const record: JsonObject = { id, ...now, ...before };
  return { name: recordName(part, record), did: words || `${kindWord(part, record)} ${DID[kindOf(change)]}` };
}

const BEFORE = { restore: 'Before the last restore', erase: 'Before the last erasure', upgrade: 'Before the last upgrade' } as const;

/** The changes made in this tab, to be taken back one by one, the last first; and what stood here before the last restore, erasing or upgrade. */
export function ChangesPart(props: ChangesPartProps): JSX.Element {
  const acts = useStore($acts);
  const undone = useStore($takenBack);
  const [said, setSaid] = createSignal('');
  const [kept, setKept] = createSignal<readonly Snapshot[]>([]);
  const look = async (): Promise<unknown> => setKept(await snapshots());
  void look();
  const step = (act: Act | undefined, go: (act: Act) => boolean, did: string): void => {
    if (act === undefined) setSaid('Nothing was changed.');
    else
      setSaid(go(act) ? `${did}: ${isolated(wordsOf(act).name)}.` : `${isolated(wordsOf(act).name)} stays: something changed there since.`);
    dismissNotice();
    props.onChanged();
  };
  const forget = async (which: Snapshot): Promise<void> => {
    await dropSnapshots([which]);
    await look();
  };
  const newest = (): readonly Act[] => acts().slice(-50).reverse();
  return (
    <div class="stack">
      <Show when={acts().length > 0} fallback={<p class="soft">Nothing has been changed in this tab yet.</p>}>
        <ol class="rows changes" aria-label="Changes, newest first">
          <For each={newest()}>
            {(act) => (
              <li>
                <bdi>{wordsOf(act).name}</bdi>
                <span class="item__note">
                  {wordsOf(act).did} · {formatInstant(new Date(act.at).toISOString())}
                </span>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <div class="button-row">
        <Show when={acts().length > 0}>
          <Button onClick={() => step(lastAct(), takeBack, 'Taken back')}>Take back the last change</Button>
        </Show>
        <Show when={undone().length > 0}>
          <Button look="quiet" onClick={() => step(nextAct(), makeAgain, 'Done again')}>
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
