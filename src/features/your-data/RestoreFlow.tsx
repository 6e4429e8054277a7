import { createMemo, createSignal, Match, onMount, Show, Switch, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { sumOfText, unlockText } from '../../browser/locking.ts';
import { useStore } from '../../browser/use-store.ts';
import { $troubles } from '../../storage/persisted.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { $acts, $takenBack } from '../../storage/history.ts';
import { PARTS, type PartRecords } from '../exports/parts.ts';
import { namesFrom } from './preview-words.ts';
import { readCaseFile, type GoodFile } from './read-case-file.ts';
import { previewPart, type PartPreview } from './restore.ts';
import { RestorePreview } from './RestorePreview.tsx';
import { bringBackRemoved, partsHere, samplePartsHere, takeFile } from './whole-case.store.ts';

/** What came in: the text of a file, or a transfer from another device. */
export interface Incoming {
  readonly text: string;
  /** The heading over what it would change. */
  readonly title: string;
  /** It is how things stood here at a moment: going back to it is what one wants, rather than adding. */
  readonly isMoment?: boolean;
}

interface RestoreFlowProps {
  readonly incoming: Incoming;
  /** The person is done with it. */
  readonly onClose: () => void;
  /** Something here was changed. */
  readonly onChanged: () => void;
}

const allHere = (): PartRecords => new Map([...partsHere(), ...samplePartsHere()]);

function previewsOf(file: GoodFile, now: number): readonly PartPreview[] {
  const here = allHere();
  return [...PARTS.map(({ key }) => key), ...samplePartsHere().keys()].flatMap((part) => {
    const records = file.parts.get(part);
    return records === undefined ? [] : [previewPart(part, here.get(part) ?? new Map(), records, now)];
  });
}

async function isWhole(file: GoodFile): Promise<boolean> {
  if (file.sum === undefined) return true;
  const sum = await sumOfText(file.sum.of);
  return sum === '' || sum === file.sum.said;
}

/** How far it has come. */
type State =
  | { readonly at: 'reading' }
  | { readonly at: 'bad'; readonly problem: string }
  | { readonly at: 'locked'; readonly locked: unknown }
  | { readonly at: 'preview'; readonly file: GoodFile; readonly isChanged: boolean; readonly readAt: number }
  | { readonly at: 'done'; readonly undo: () => void }
  | { readonly at: 'undone' };

async function stateOf(text: string): Promise<State> {
  const found = readCaseFile(text);
  if (found.state === 'bad') return { at: 'bad', problem: found.problem };
  if (found.state === 'locked') return { at: 'locked', locked: found.raw['locked'] };
  return { at: 'preview', file: found, isChanged: !(await isWhole(found)), readAt: Date.now() };
}

/** Asks for the passphrase of a locked file. `onUnlock` gives back what was wrong with it, if anything. */
function LockedFile(props: {
  readonly onUnlock: (passphrase: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}): JSX.Element {
  const [wrong, setWrong] = createSignal<string>();
  let passphrase = '';
  return (
    <>
      <h3 tabindex="-1">This file is locked</h3>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void props.onUnlock(passphrase).then(setWrong);
        }}
      >
        <Field
          label="Its passphrase"
          error={wrong()}
          control={(control) => (
            <input
              {...control}
              class="input"
              type="password"
              autocomplete="off"
              onInput={(event) => (passphrase = event.currentTarget.value)}
            />
          )}
        />
        <div class="button-row">
          <Button type="submit">Unlock it</Button>
          <Button onClick={() => props.onClose()}>Leave it</Button>
        </div>
      </form>
    </>
  );
}

/** Checks what came in, says in words what it would change, and takes it over as the person decides. Nothing changes before that. */
export function RestoreFlow(props: RestoreFlowProps): JSX.Element {
  const [state, setState] = createSignal<State>({ at: 'reading' });
  const troubles = useStore($troubles);
  const acts = useStore($acts);
  const undone = useStore($takenBack);
  const isUnsaved = (): boolean => troubles().some(({ kind }) => kind === 'unsaved');
  const when = <A extends State['at']>(at: A): Extract<State, { readonly at: A }> | undefined => {
    const now = state();
    return now.at === at ? (now as Extract<State, { readonly at: A }>) : undefined; // `at` says which
  };
  /** What the file would change now: some may be brought back, and that taken back. */
  const previews = createMemo((): readonly PartPreview[] => {
    acts();
    undone();
    const found = when('preview');
    return found === undefined ? [] : previewsOf(found.file, found.readAt);
  });
  const go = (next: State): void => {
    setState(next);
    focusSoon('.restore h3');
  };
  const change = (next: State): void => {
    props.onChanged();
    go(next);
  };
  onMount(() => void stateOf(props.incoming.text).then(go));

  const unlock = async (locked: unknown, passphrase: string): Promise<string | undefined> => {
    const found = await unlockText(locked, passphrase);
    if (!found.ok) return found.problem;
    go(await stateOf(found.text));
    return undefined;
  };
  const take = async (file: GoodFile, way: 'add' | 'replace'): Promise<void> => change({ at: 'done', undo: await takeFile(file, way) });
  const CloseButton = (): JSX.Element => <Button onClick={() => props.onClose()}>Close</Button>;

  return (
    <div class="restore">
      <Switch>
        <Match when={when('bad')}>
          {(bad) => (
            <>
              <h3 tabindex="-1">Left out</h3>
              <p role="alert">{bad().problem}</p>
              <p>Nothing here was changed.</p>
              <CloseButton />
            </>
          )}
        </Match>
        <Match when={when('locked')}>
          {(found) => <LockedFile onUnlock={(passphrase) => unlock(found().locked, passphrase)} onClose={() => props.onClose()} />}
        </Match>
        <Match when={when('preview')}>
          {(found) => (
            <RestorePreview
              title={props.incoming.title}
              file={found().file}
              now={found().readAt}
              nameIn={namesFrom(found().file.parts, allHere())}
              previews={previews()}
              onBringBack={(records) => {
                bringBackRemoved(records);
                props.onChanged();
              }}
              isChanged={found().isChanged}
              isMoment={props.incoming.isMoment === true}
              onTake={(way) => void take(found().file, way)}
              onClose={() => props.onClose()}
            />
          )}
        </Match>
        <Match when={when('done')}>
          {(done) => (
            <>
              <h3 tabindex="-1">Done</h3>
              <Show when={isUnsaved()} fallback={<p>What was here before is kept, too: under “Take changes back”.</p>}>
                <p role="alert">
                  It is on this page, but could not be stored: there is no room, or the browser does not allow it. See the notice above.
                </p>
              </Show>
              <div class="button-row">
                <Button
                  onClick={() => {
                    done().undo();
                    change({ at: 'undone' });
                  }}
                >
                  Undo
                </Button>
                <CloseButton />
              </div>
            </>
          )}
        </Match>
        <Match when={when('undone')}>
          <h3 tabindex="-1">Undone</h3>
          <p>What it changed is as it was before. What you wrote since is still there.</p>
          <CloseButton />
        </Match>
      </Switch>
    </div>
  );
}
