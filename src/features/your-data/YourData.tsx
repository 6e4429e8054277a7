import { createSignal, onCleanup, onMount, Show, untrack, type JSX } from 'solid-js';
import { whenFilesOpened, whenHashChanges } from '../../browser/arrived.ts';
import { storedTexts, whenStorageChanges } from '../../storage/case-keys.ts';
import { focusSoon, takeHash } from '../../browser/device.ts';
import { whenErased } from '../../storage/erased.ts';
import { lookAtText, takeText } from '../../storage/left-text.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { beginOnlyHere } from '../../storage/only-here.ts';
import { $troubles } from '../../storage/persisted.ts';
import { takeHashOnce } from '../../browser/take-hash.ts';
import { useStore } from '../../browser/use-store.ts';
import { isSampleKey } from '../../lib/storage-keys.ts';
import { offerFocus, showToast } from '../../browser/toast.ts';
import { withSafety } from '../../storage/with-safety.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { MOST_FILE_BYTES } from './file-limits.ts';
import { isFragment } from './transfer.ts';
import type { Incoming } from './RestoreFlow.tsx';
import type * as WholeCase from './whole-case.store.ts';
import { SavePart } from './SavePart.tsx';
import { SharedPart } from './SharedPart.tsx';
import { StoredTable } from './StoredTable.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { storedRows, type StoredRow } from './stored-sizes.ts';

const RestoreFlow = lazyPart(async () => (await import('./RestoreFlow.tsx')).RestoreFlow);
const SendFlow = lazyPart(async () => (await import('./SendFlow.tsx')).SendFlow);
const ArrivedPart = lazyPart(async () => (await import('./ArrivedPart.tsx')).ArrivedPart);
const ChangesPart = lazyPart(async () => (await import('./ChangesPart.tsx')).ChangesPart);
const ElsewherePart = lazyPart(async () => (await import('./ElsewherePart.tsx')).ElsewherePart);

/** What the page begins with. */
export interface Begin {
  /** The `#` and what stood behind it when the page was opened. */
  readonly hash: string;
  /** A file that was chosen before the code was there. */
  readonly file?: File | undefined;
}

/** Everything about what is stored: save, restore, carry over, take elsewhere, see, take back, erase. */
function YourData(props: Begin): JSX.Element {
  const [texts, setTexts] = createSignal(storedTexts());
  const [incoming, setIncoming] = createSignal<Incoming>();
  const [problem, setProblem] = createSignal('');
  const [isSending, setIsSending] = createSignal(false);
  const [hasForms, setHasForms] = createSignal(false);
  const [hasChanges, setHasChanges] = createSignal(false);
  const [isErasing, setIsErasing] = createSignal(false);
  const [wait, setWait] = createSignal('');
  const troubles = useStore($troubles);
  const refresh = (): void => void setTexts(storedTexts());
  const later = (): void => void setTimeout(refresh, 300);
  onCleanup(whenStorageChanges(refresh));
  // The sample may have come back.
  withSafety(({ $notice }) => $notice.listen(later));
  const [hash, setHash] = createSignal(untrack(() => props.hash));
  onCleanup(whenHashChanges(() => setHash(takeHashOnce('#take='))));
  const hasSample = (): boolean => [...texts().keys()].some(isSampleKey);
  const hasMine = (): boolean => storedRows(texts()).some(({ kind }) => kind === 'mine');

  // Nothing goes on showing, or carrying to another device, what was erased here or in another tab.
  whenErased(() => {
    setIncoming(undefined);
    setProblem('');
    setIsSending(false);
    setHasForms(false);
    setHasChanges(false);
    setHash('');
    refresh();
  });

  const lookAt = (what: Incoming): void => {
    setIncoming(undefined);
    setIncoming(what);
  };
  const close = (): void => {
    // Decided: what a session left is not asked about again.
    takeText('incoming');
    setIncoming(undefined);
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setProblem('');
    setIncoming(undefined);
    if (file.size > MOST_FILE_BYTES) {
      setProblem('This file is larger than anything Greenroom saves. It was not opened, and nothing was changed.');
      return;
    }
    try {
      lookAt({ text: await file.text(), title: 'What this file would change' });
    } catch {
      setProblem('The browser could not read this file. Nothing was changed.');
    }
  };

  const withAll = async (task: (all: typeof WholeCase) => unknown): Promise<void> => {
    setWait('');
    try {
      const all = await import('./whole-case.store.ts').catch(() => undefined);
      if (all === undefined) setWait('A part of the app could not be loaded, so nothing was changed. Try again with a connection.');
      else await task(all);
    } catch {
      setWait('Something went wrong along the way. Look below at what is stored.');
    }
    later();
  };
  const loadSamples = (): void => void withAll(async () => (await import('../samples/samples.store.ts')).loadAllSamples());
  const offerUndo = (text: string, undo: () => void): void => {
    const end = (task: () => void) => (): void => {
      task();
      later();
      focusSoon('h1');
    };
    offerFocus(
      showToast('undo-notice', text, [
        ['Undo', end(undo)],
        ['Dismiss', end(() => undefined)],
      ]),
    );
  };
  const erase = (row: StoredRow): void => void withAll(async (all) => offerUndo(`${row.word}: erased`, await all.eraseRow(row)));
  const eraseAll = (): void =>
    void withAll(async (all) => {
      setIsErasing(false);
      offerUndo('Everything is erased. Until you leave this page, it can be brought back.', await all.eraseEverything());
      focusSoon('h1');
    });

  onMount(() => {
    void choose(props.file);
    whenFilesOpened((file) => void choose(file));
    if (takeHash('load-sample')) loadSamples();
    if (takeHash('this-session-only')) beginOnlyHere();
    const left = lookAtText('incoming');
    if (left !== '') lookAt({ text: left, title: 'What that session would change' });
  });

  return (
    <>
      <SavePart texts={texts()} isEmpty={!hasMine()} isAside={incoming() !== undefined} onSaved={later} />
      <section class="section" aria-labelledby="restore">
        <h2 id="restore">Restore</h2>
        <p>Choose a file that Greenroom saved. You see what it would change before anything is changed.</p>
        <label
          class="drop"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            void choose(event.dataTransfer?.files[0]);
          }}
        >
          <span class="field__label">Restore from a file</span>
          <input
            id="restore-file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              void choose(file);
              // So that the same file can be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p role="alert">{problem()}</p>
        <Show when={incoming()} keyed>
          {(what) => <RestoreFlow incoming={what} onClose={close} onChanged={later} />}
        </Show>
        <Show when={isFragment(hash().slice(1)) && hash()} keyed>
          <ArrivedPart fragment={hash().slice(1)} onWhole={lookAt} />
        </Show>
      </section>
      <section class="section" aria-labelledby="carry">
        <h2 id="carry">To another device</h2>
        <p>From laptop to phone or back, with no server in between: by codes on the screen, or by a link.</p>
        <Show when={isSending()} fallback={<Button onClick={() => setIsSending(true)}>Show codes or a link</Button>}>
          <SendFlow texts={texts()} onClose={() => setIsSending(false)} />
        </Show>
      </section>
      <section class="section" aria-labelledby="elsewhere">
        <h2 id="elsewhere">Take it elsewhere</h2>
        <p>In formats that other programs can read.</p>
        <Show when={hasForms()} fallback={<Button onClick={() => setHasForms(true)}>Show the formats</Button>}>
          <ElsewherePart />
        </Show>
      </section>
      <section class="section" aria-labelledby="stored">
        <h2 id="stored">What is stored</h2>
        <StoredTable texts={texts()} onErase={erase} />
      </section>
      <section class="section" aria-labelledby="changes">
        <h2 id="changes">Take changes back</h2>
        <p>
          The last changes of this tab, and what was here before the last restore or erasure. On the page where you made a change, Ctrl+Z
          outside a field takes it back, too.
        </p>
        <Show when={hasChanges()} fallback={<Button onClick={() => setHasChanges(true)}>Show the changes</Button>}>
          <ChangesPart onLookAt={lookAt} onChanged={later} />
        </Show>
      </section>
      <section class="section" aria-labelledby="sample">
        <h2 id="sample">The sample</h2>
        <p>An interview, two offers, a salary check, a talk and a message to try things on. It is kept apart from yours.</p>
        <Show when={hasSample()} fallback={<Button onClick={loadSamples}>Load the sample</Button>}>
          <Button onClick={() => void withAll(async () => (await import('../samples/samples.store.ts')).removeAllSamples())}>
            Remove the sample
          </Button>
        </Show>
      </section>
      <SharedPart />
      <section class="section" aria-labelledby="erase">
        <h2 id="erase">Erase everything</h2>
        <p>Every note, the safety copies, the pages kept for use without a network.</p>
        <Button look="danger" onClick={() => setIsErasing(true)}>
          Erase everything
        </Button>
        <p role="alert">{wait()}</p>
        <Show when={troubles().some(({ kind }) => kind === 'unsaved')}>
          <p>At the moment some notes are on this page only: see the notice above.</p>
        </Show>
        <Show when={isErasing()}>
          <EraseDialog
            title="Erase everything?"
            what={`${
              storedRows(texts())
                .map(({ word, counts }) => (counts === '' ? word : `${word}: ${counts}`))
                .join('; ') || 'Nothing of yours is stored'
            }. Other devices and files keep what they have.`}
            onErase={eraseAll}
            onKeep={() => setIsErasing(false)}
          />
        </Show>
      </section>
    </>
  );
}

let isMounted = false;
/** The static field, as it was before the island took its place. */
let field: HTMLInputElement | null = null;

/**
 * Puts it on its page. `hash`: what stood in the address, `#` and all. In the static field a file may be chosen before the code is
 * there, or while the picker that was opened from it is still open.
 */
export function mountYourData(hash: string): void {
  field ??= document.querySelector<HTMLInputElement>('#restore-file');
  const file = field?.files?.[0];
  if (isMounted && file === undefined) return;
  isMounted = true;
  mountIsland('your-data', () => <YourData hash={hash} file={file} />);
}
