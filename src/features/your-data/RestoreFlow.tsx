import { createSignal, For, Match, onMount, Show, Switch, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { sumOfText, unlockText } from '../../browser/locking.ts';
import { $troubles } from '../../storage/persisted.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatInstant } from '../../lib/instants.ts';
import { joined } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { isSamePart, linesOf, lossWords } from './preview-words.ts';
import { FORMATS } from './parts.ts';
import { readCaseFile, type FileReading, type GoodFile } from './read-case-file.ts';
import { partWord } from './record-names.ts';
import { isNews, isOther, previewPart, type PartPreview } from './restore.ts';
import { partsHere, samplePartsHere, takeFile } from './whole-case.store.ts';

/** What came in: the text of a file, or a parcel from another device. */
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

function previewsOf(file: GoodFile): readonly PartPreview[] {
  const here = new Map([...partsHere(), ...samplePartsHere()]);
  return [...FORMATS.keys(), ...samplePartsHere().keys()].flatMap((part) => {
    const records = file.parts.get(part);
    return records === undefined ? [] : [previewPart(part, here.get(part) ?? new Map(), records)];
  });
}

async function isWhole(file: GoodFile): Promise<boolean> {
  if (file.sum === undefined) return true;
  const sum = await sumOfText(file.sum.of);
  return sum === '' || sum === file.sum.said;
}

/** Checks what came in, says in words what it would change, and takes it over as the person decides. Nothing changes before that. */
export function RestoreFlow(props: RestoreFlowProps): JSX.Element {
  const [reading, setReading] = createSignal<FileReading>();
  const [previews, setPreviews] = createSignal<readonly PartPreview[]>([]);
  const [isChanged, setIsChanged] = createSignal(false);
  const [wrong, setWrong] = createSignal<string>();
  const [isAsking, setIsAsking] = createSignal(false);
  const [undo, setUndo] = createSignal<() => void>();
  const troubles = useStore($troubles);
  const isUnsaved = (): boolean => troubles().some(({ kind }) => kind === 'unsaved');
  const [isUndone, setIsUndone] = createSignal(false);
  let passphrase = '';

  const read = async (text: string): Promise<void> => {
    const found = readCaseFile(text);
    if (found.state === 'good') {
      setIsChanged(!(await isWhole(found)));
      setPreviews(previewsOf(found));
    }
    setReading(found);
    focusSoon('.restore h3');
  };
  onMount(() => void read(props.incoming.text));
  const sameParts = (): string => {
    const parts = previews().filter((preview) => isSamePart(preview) && preview.same > 0);
    return joined(
      parts.map(({ part }) => partWord(part)),
      'and',
    );
  };
  const good = (): GoodFile | undefined => {
    const found = reading();
    return found?.state === 'good' ? found : undefined;
  };
  const unlock = async (): Promise<void> => {
    const found = reading();
    if (found?.state !== 'locked') return;
    const opened = await unlockText(found.raw['locked'], passphrase);
    setWrong(opened.ok ? undefined : opened.problem);
    if (opened.ok) await read(opened.text);
  };
  const take = async (way: 'add' | 'replace'): Promise<void> => {
    const file = good();
    if (file === undefined) return;
    const back = await takeFile(file, way);
    setIsAsking(false);
    setUndo(() => back);
    props.onChanged();
    focusSoon('.restore h3');
  };
  const takeBack = (): void => {
    undo()?.();
    setUndo(undefined);
    setIsUndone(true);
    props.onChanged();
    focusSoon('.restore h3');
  };
  const CloseButton = (button: { readonly text: string }): JSX.Element => <Button onClick={() => props.onClose()}>{button.text}</Button>;

  return (
    <div class="restore">
      <Switch>
        <Match when={isUndone()}>
          <h3 tabindex="-1">Undone</h3>
          <p>What it changed is as it was before. What you wrote since is still there.</p>
          <CloseButton text="Close" />
        </Match>
        <Match when={undo()}>
          <h3 tabindex="-1">Done</h3>
          <Show when={isUnsaved()} fallback={<p>What stood here before is kept, too: under “Take changes back”.</p>}>
            <p role="alert">
              It is on this page, but could not be stored: there is no room, or the browser does not allow it. See the notice above.
            </p>
          </Show>
          <div class="button-row">
            <Button onClick={takeBack}>Undo</Button>
            <CloseButton text="Close" />
          </div>
        </Match>
        <Match when={reading()?.state === 'bad'}>
          <h3 tabindex="-1">Not taken over</h3>
          <p role="alert">{(reading() as { readonly problem: string }).problem}</p>
          <p>Nothing here was changed.</p>
          <CloseButton text="Close" />
        </Match>
        <Match when={reading()?.state === 'locked'}>
          <h3 tabindex="-1">This file is locked</h3>
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              void unlock();
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
              <CloseButton text="Leave it" />
            </div>
          </form>
        </Match>
        <Match when={good()}>
          {(file) => (
            <>
              <h3 tabindex="-1">{props.incoming.title}</h3>
              <p class="soft">
                <Show when={file().savedAt !== ''}>
                  Saved {formatInstant(file().savedAt)}
                  <Show when={file().appVersion}> by Greenroom {file().appVersion}</Show>.{' '}
                </Show>
                Nothing has been changed yet.
              </p>
              <Show when={isChanged() || file().problems.length > 0}>
                <Notice
                  look="wait"
                  title={isChanged() ? 'It was changed or damaged since it was saved' : 'Not everything in it can be used'}
                >
                  <Show when={isChanged()}>
                    <p>Look closely at what it brings.</p>
                  </Show>
                  <ul class="plain-list">
                    <For each={file().problems}>{(problem) => <li>{problem}</li>}</For>
                  </ul>
                </Notice>
              </Show>
              <dl class="restore__parts">
                <For each={previews().filter((preview) => !isSamePart(preview))}>
                  {(preview) => (
                    <>
                      <dt>{partWord(preview.part)}</dt>
                      <For each={linesOf(preview)}>
                        {(line) => (
                          <dd>
                            {line.what}
                            <Show when={line.names}>
                              : <bdi>{line.names}</bdi>
                            </Show>
                          </dd>
                        )}
                      </For>
                    </>
                  )}
                </For>
              </dl>
              <Show when={sameParts() !== ''}>
                <p class="soft">The same as here: {sameParts()}.</p>
              </Show>
              <Show when={!isNews(previews())}>
                <p>It brings nothing that is not here already.</p>
              </Show>
              <div class="button-row">
                <Show when={isNews(previews()) || Object.keys(file().asFound).length > 0}>
                  <Button look="primary" onClick={() => void take('add')}>
                    Add to mine
                  </Button>
                </Show>
                <Show when={isOther(previews())}>
                  <Button onClick={() => setIsAsking(true)}>{props.incoming.isMoment === true ? 'Go back to it' : 'Replace mine'}</Button>
                </Show>
                <Button look="quiet" onClick={() => props.onClose()}>
                  Leave it
                </Button>
              </div>
              <Show when={isNews(previews())}>
                <p class="soft">Adding keeps the later wording of each note. It can be undone.</p>
              </Show>
              <Show when={isAsking()}>
                <Dialog
                  title={props.incoming.isMoment === true ? 'Go back to it?' : 'Replace mine with it?'}
                  act={props.incoming.isMoment === true ? 'Go back' : 'Replace mine'}
                  keep="Keep mine"
                  onAct={() => void take('replace')}
                  onKeep={() => setIsAsking(false)}
                >
                  <p>{lossWords(previews()) || 'Nothing of mine goes.'} It can be undone.</p>
                </Dialog>
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </div>
  );
}
