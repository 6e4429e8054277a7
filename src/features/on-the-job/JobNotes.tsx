import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatDay } from '../../lib/dates.ts';
import { inOurDirection, isolated } from '../../lib/text.ts';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { JobNote } from './job-records.ts';
import { $notes, addNote, changeNote, removeFromJob } from './job.store.ts';
import { findNotes, wordsOfNotes } from './notes.ts';

/** How many are shown at first. */
const SHOWN = 4;
/** From this many on there is a search, with this many words to press. */
const SEARCHED_FROM = 5;
const WORDS_SHOWN = 8;

/** Notes, each with a word of one’s own to find it by. */
export function JobNotes(): JSX.Element {
  const notes = useStore($notes);
  const today = createToday();
  const [query, setQuery] = createSignal('');
  const [isAll, setIsAll] = createSignal(false);
  const found = createMemo(() => findNotes(notes(), query()));
  const isFound = (): boolean => query().trim() !== '';
  const shown = (): readonly JobNote[] => (isAll() || isFound() ? found() : found().slice(0, SHOWN));
  const words = createMemo(() => wordsOfNotes(notes()).slice(0, WORDS_SHOWN));
  return (
    <section class="section" aria-labelledby="job-notes">
      <h2 id="job-notes">Notes</h2>
      <Show when={notes().length >= SEARCHED_FROM}>
        <div class="job-find">
          <TextField label="Find a note" text={query()} onChange={setQuery} />
          <Show when={words().length > 0}>
            <div class="button-row" role="group" aria-label="Your words">
              <For each={words()}>
                {(word) => (
                  <Button look="quiet" aria-pressed={query() === word} onClick={() => setQuery(query() === word ? '' : word)}>
                    <bdi>{word}</bdi>
                  </Button>
                )}
              </For>
            </div>
          </Show>
          <p class="small soft" role="status">
            <Show when={isFound()}>{found().length === 0 ? 'No note has that.' : `${found().length} of ${notes().length}`}</Show>
          </p>
        </div>
      </Show>
      <Show when={notes().length === 0}>
        <p class="soft">How they like things, where things are. Give each a word, and you find it again.</p>
      </Show>
      <ItemRows<JobNote>
        items={shown()}
        title={({ text }) => text}
        note={({ word, keptOn }) => inOurDirection([isolated(word), formatDay(keptOn, today())].filter(Boolean).join(' · '))}
        fields={[
          { name: 'text', label: 'Note', lines: 3 },
          { name: 'word', label: 'A word to find it by' },
        ]}
        add="Add a note"
        draft="job-note"
        opensAdded
        onAdd={(text) => {
          setQuery('');
          return addNote(text);
        }}
        onChange={changeNote}
        onRemove={(id) => removeFromJob(id, 'Note removed')}
      />
      <Show when={!isFound() && notes().length > SHOWN}>
        <Button look="quiet" aria-expanded={isAll()} onClick={() => setIsAll(!isAll())}>
          {isAll() ? 'Show only the newest' : `Show all ${notes().length} notes`}
        </Button>
      </Show>
    </section>
  );
}
