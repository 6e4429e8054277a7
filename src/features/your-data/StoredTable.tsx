import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { saveTextFile } from '../../browser/device.ts';
import { fullness, SAFE_CHARACTERS, WARN_CHARACTERS } from '../../lib/room.ts';
import { capitalized } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { largestNotes, sizeWords, storedRows, wholeSize, type StoredRow } from './stored-sizes.ts';

interface StoredTableProps {
  /** Every stored text by its key. */
  readonly texts: ReadonlyMap<string, string>;
  readonly onErase: (row: StoredRow) => void;
}

/** Text that could not be read, to a file, letter by letter: JSON keeps even halves of letters. */
function saveRaw(key: string, text: string): void {
  saveTextFile(
    `${key.replaceAll(':', '-')}.json`,
    JSON.stringify({ app: 'greenroom', note: 'Could not be read; kept exactly as it was.', [key]: text }, null, 1),
  );
}

/** What is stored, how much room it takes and is left, part by part. */
export function StoredTable(props: StoredTableProps): JSX.Element {
  const [askedKey, setAskedKey] = createSignal('');
  const rows = createMemo((): readonly StoredRow[] => storedRows(props.texts));
  const asked = (): StoredRow | undefined => rows().find(({ key, kind }) => key === askedKey() && kind !== 'sample');
  const size = () => wholeSize(props.texts);
  const percent = (): number => Math.round(fullness(size()) * 100);
  return (
    <>
      <Show when={size().characters >= WARN_CHARACTERS}>
        <Notice look="wait" title={percent() >= 90 ? 'Almost no safe room is left' : 'Half of the safe room is used'}>
          <p>Save to a file, then shorten or erase what is large: the largest notes are named below.</p>
        </Notice>
      </Show>
      <div class="room">
        <meter class="room__meter" min="0" max="100" high="50" value={percent()} aria-label="Room used">
          {percent()}%
        </meter>
        <p class="soft">
          {size().characters === 0
            ? 'Nothing is stored yet.'
            : `${percent() < 1 ? 'Less than 1' : percent()}% full: ${sizeWords(size().characters)}.`}
        </p>
      </div>
      <Show when={rows().length > 0}>
        <ul class="rows stored">
          <For each={rows()}>
            {(row) => (
              <li class="stored__row">
                <span>
                  <b>{row.word}</b>
                  <span class="item__note">{[row.counts, sizeWords(row.size.characters)].filter(Boolean).join(' · ')}</span>
                </span>
                <span class="button-row">
                  <Show when={row.kind === 'aside'}>
                    <Button look="quiet" onClick={() => saveRaw(row.key, props.texts.get(row.key) ?? '')}>
                      Save it<span class="visually-hidden">: {row.word}</span>
                    </Button>
                  </Show>
                  <Show when={row.kind !== 'sample'}>
                    <Button look="quiet" onClick={() => setAskedKey(row.key)}>
                      Erase<span class="visually-hidden"> {row.word}</span>
                    </Button>
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ul>
        <Disclosure summary="What takes the most room">
          <ol class="plain-list">
            <For each={largestNotes(props.texts)}>
              {(note) => (
                <li>
                  <bdi>{note.name}</bdi>{' '}
                  <span class="soft">
                    ({note.word}, {sizeWords(note.characters)})
                  </span>
                </li>
              )}
            </For>
          </ol>
          <p class="soft">
            Full means {sizeWords(SAFE_CHARACTERS)}, which is safe in every browser. Other browsers hold twice that. Safari counts bytes,
            and one curly quote makes its whole part count double: as Safari counts, yours takes{' '}
            {sizeWords(size().bytes).replace('characters', 'bytes')} of 5.2 million.
          </p>
        </Disclosure>
      </Show>
      <Show when={asked()} keyed>
        {(row) => (
          <EraseDialog
            title={`Erase ${row.kind === 'aside' ? 'what was set aside' : row.word}?`}
            what={row.counts === '' ? 'One text that could not be read.' : `${capitalized(row.counts)}.`}
            onErase={() => {
              setAskedKey('');
              props.onErase(row);
            }}
            onKeep={() => setAskedKey('')}
          />
        )}
      </Show>
    </>
  );
}
