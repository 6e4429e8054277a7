import { createSignal, For, Show, type JSX } from 'solid-js';
import { formatInstant } from '../../lib/instants.ts';
import { joined } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { isSamePart, previewLines, lossWords } from './preview-words.ts';
import type { GoodFile } from './read-case-file.ts';
import { partWord } from './record-names.ts';
import { isNews, isOther, type PartPreview } from './restore.ts';

interface RestorePreviewProps {
  readonly title: string;
  readonly file: GoodFile;
  readonly previews: readonly PartPreview[];
  /** Its sum is not the one it was saved with. */
  readonly isChanged: boolean;
  /** It is how things stood here at a moment: going back to it is what one wants, rather than adding. */
  readonly isMoment: boolean;
  readonly onTake: (way: 'add' | 'replace') => void;
  readonly onClose: () => void;
}

/** What is wrong with the file, if anything. */
function Problems(props: Pick<RestorePreviewProps, 'file' | 'isChanged'>): JSX.Element {
  return (
    <Show when={props.isChanged || props.file.problems.length > 0}>
      <Notice look="wait" title={props.isChanged ? 'It was changed or damaged since it was saved' : 'Not everything in it can be used'}>
        <Show when={props.isChanged}>
          <p>Look closely at what it brings.</p>
        </Show>
        <ul class="plain-list">
          <For each={props.file.problems}>{(problem) => <li>{problem}</li>}</For>
        </ul>
      </Notice>
    </Show>
  );
}

/** What each part would bring or take, the same ones in one line. */
function PartList(props: Pick<RestorePreviewProps, 'previews'>): JSX.Element {
  const sameParts = (): string => {
    const parts = props.previews.filter((preview) => isSamePart(preview) && preview.same > 0);
    return joined(
      parts.map(({ part }) => partWord(part)),
      'and',
    );
  };
  return (
    <>
      <dl class="restore__parts">
        <For each={props.previews.filter((preview) => !isSamePart(preview))}>
          {(preview) => (
            <>
              <dt>{partWord(preview.part)}</dt>
              <For each={previewLines(preview)}>
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
    </>
  );
}

/** What a file would change, and the choice to add it, to replace mine with it, or to leave it. */
export function RestorePreview(props: RestorePreviewProps): JSX.Element {
  const [isAsking, setIsAsking] = createSignal(false);
  const hasNews = (): boolean => isNews(props.previews);
  return (
    <>
      <h3 tabindex="-1">{props.title}</h3>
      <p class="soft">
        <Show when={props.file.savedAt !== ''}>
          Saved {formatInstant(props.file.savedAt)}
          <Show when={props.file.appVersion}> by Greenroom {props.file.appVersion}</Show>.{' '}
        </Show>
        Nothing has been changed yet.
      </p>
      <Problems file={props.file} isChanged={props.isChanged} />
      <PartList previews={props.previews} />
      <Show when={!hasNews()}>
        <p>It brings nothing that is not here already.</p>
      </Show>
      <div class="button-row">
        <Show when={hasNews() || Object.keys(props.file.asFound).length > 0}>
          <Button look="primary" onClick={() => props.onTake('add')}>
            Add to mine
          </Button>
        </Show>
        <Show when={isOther(props.previews)}>
          <Button onClick={() => setIsAsking(true)}>{props.isMoment ? 'Go back to it' : 'Replace mine'}</Button>
        </Show>
        <Button look="quiet" onClick={() => props.onClose()}>
          Leave it
        </Button>
      </div>
      <Show when={hasNews()}>
        <p class="soft">Adding keeps the later wording of each note. It can be undone.</p>
      </Show>
      <Show when={isAsking()}>
        <Dialog
          title={props.isMoment ? 'Go back to it?' : 'Replace mine with it?'}
          act={props.isMoment ? 'Go back' : 'Replace mine'}
          keep="Keep mine"
          onAct={() => {
            setIsAsking(false);
            props.onTake('replace');
          }}
          onKeep={() => setIsAsking(false)}
        >
          <p>{lossWords(props.previews) || 'Nothing of mine goes.'} It can be undone.</p>
        </Dialog>
      </Show>
    </>
  );
}
