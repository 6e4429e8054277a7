import { createSignal, For, Show, type JSX } from 'solid-js';
import { formatInstant } from '../../lib/instants.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { counted, joined } from '../../lib/text.ts';
import type { NameIn } from '../../lib/case-part.ts';
import type { JsonObject } from '../../lib/parse.ts';
import type { Stored } from '../../lib/records.ts';
import { aheadWords, isSamePart, lossWords, previewLines, sameWords, type PreviewLine } from './preview-words.ts';
import type { GoodFile } from './read-case-file.ts';
import { kindWord, partWord, recordName } from './record-names.ts';
import { isAllHere, isNews, isOther, toBringBack, type BroughtBack, type PartPreview } from './restore.ts';

interface RestorePreviewProps {
  readonly title: string;
  readonly file: GoodFile;
  readonly previews: readonly PartPreview[];
  /** Its sum is not the one it was saved with. */
  readonly isChanged: boolean;
  /** It is how things stood here at a moment: going back to it is what one wants, rather than adding. */
  readonly isMoment: boolean;
  /** What the records are called that others belong to. */
  readonly nameIn: NameIn;
  /** What the clock says, in milliseconds since 1970. */
  readonly now: number;
  readonly onTake: (way: 'add' | 'replace') => void;
  readonly onBringBack: (records: BroughtBack) => void;
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

/** How many of what, and their names. */
function Kinds(props: Pick<PreviewLine, 'kinds'>): JSX.Element {
  return (
    <For each={props.kinds}>
      {({ counted: count, names }, at) => (
        <>
          {at() === 0 ? '' : ', '}
          {count}
          <Show when={names.length > 0}>
            {' ('}
            <For each={names}>
              {(name, place) => (
                <>
                  {place() === 0 ? '' : '; '}
                  <bdi>{name}</bdi>
                </>
              )}
            </For>
            )
          </Show>
        </>
      )}
    </For>
  );
}

/** More than this many are brought back together only. */
const MOST_ROWS = 20;

/** What was removed here since, each with a way to bring it back. */
function RemovedHere(
  props: Pick<RestorePreviewProps, 'nameIn' | 'previews' | 'onBringBack'> & { readonly preview: PartPreview },
): JSX.Element {
  const nameOf = (record: Stored): string => recordName(props.preview.part, record as unknown as JsonObject, props.nameIn); // it has named fields
  return (
    <ul class="plain-list">
      <For each={props.preview.removedHere.slice(0, MOST_ROWS)}>
        {(record) => (
          <li class="stored__row">
            <span>
              <bdi>{nameOf(record)}</bdi>
              <span class="item__note">{kindWord(props.preview.part, record as unknown as JsonObject)}</span>
            </span>
            <Button look="quiet" onClick={() => props.onBringBack(toBringBack(props.previews, record.id))}>
              Bring it back<span class="visually-hidden">: {nameOf(record)}</span>
            </Button>
          </li>
        )}
      </For>
    </ul>
  );
}

/** What each part would bring or take, the same ones in one line. */
function PartList(props: Pick<RestorePreviewProps, 'previews' | 'nameIn' | 'onBringBack'>): JSX.Element {
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
              <For each={previewLines(preview, props.nameIn)}>
                {(line) => (
                  <dd>
                    {line.what}: <Kinds kinds={line.kinds} />
                    <Show when={line.isRemovedHere}>
                      <RemovedHere {...props} preview={preview} />
                    </Show>
                  </dd>
                )}
              </For>
              <Show when={sameWords(preview)}>{(words) => <dd>{words()}</dd>}</Show>
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
  const [hasBroughtBack, setHasBroughtBack] = createSignal(false);
  const bringBack = (records: BroughtBack): void => {
    setHasBroughtBack(true);
    props.onBringBack(records);
  };
  const hasNews = (): boolean => isNews(props.previews);
  const removed = (): BroughtBack => toBringBack(props.previews);
  const countRemoved = (): number => [...removed().values()].flat().length;
  const aside = (): number => Object.keys(props.file.asFound).length;
  const ahead = (): string => aheadWords(props.file.savedAt, props.previews, props.now);
  return (
    <>
      <h3 tabindex="-1">{props.title}</h3>
      <p class="soft">
        <Show when={props.file.savedAt !== ''}>
          Saved {formatInstant(props.file.savedAt)}
          <Show when={props.file.appVersion}> by Greenroom {props.file.appVersion}</Show>.{' '}
        </Show>
        {hasBroughtBack() ? 'Nothing else' : 'Nothing'} has been changed yet.
      </p>
      <Problems file={props.file} isChanged={props.isChanged} />
      <Show when={ahead()}>
        {(words) => (
          <Notice look="wait" title="A date in the future">
            <p>{words()}</p>
          </Notice>
        )}
      </Show>
      <PartList previews={props.previews} nameIn={props.nameIn} onBringBack={bringBack} />
      <Show when={aside() > 0}>
        <p>Set aside when it was saved, because it could not be read: {counted(aside(), 'text')}.</p>
      </Show>
      <Show when={!hasNews() && aside() === 0}>
        <p>
          {isAllHere(props.previews)
            ? 'It brings nothing that is not here already.'
            : 'Adding it would change nothing: what differs was changed or removed here since.'}
        </p>
      </Show>
      <div class="button-row">
        <Show when={hasNews() || aside() > 0}>
          <Button look="primary" onClick={() => props.onTake('add')}>
            Add to mine
          </Button>
        </Show>
        <Show when={isOther(props.previews)}>
          <Button onClick={() => setIsAsking(true)}>{props.isMoment ? 'Go back to it' : 'Replace mine'}</Button>
        </Show>
        <Show when={countRemoved() > 1}>
          <Button onClick={() => bringBack(removed())}>Bring all {countRemoved()} back</Button>
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
