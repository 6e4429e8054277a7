import { createSignal, For, Show, type JSX } from 'solid-js';
import { isolated } from '../../lib/text.ts';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { Button } from '../../ui/Button.tsx';
import { EditorForm } from '../../ui/EditorForm.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { PartProps } from './BasicParts.tsx';
import { STYLE_TOPICS, type StyleNote, type StyleTopic } from '../interviews/interview.ts';
import { noteStyle } from '../interviews/interviews.store.ts';
import { PrepSection } from './PrepSection.tsx';
import { STYLE_FIT_WORDS, STYLE_WORDS, wholeStyle } from '../interviews/working-style.ts';

const FITS = (['unknown', 'fits', 'differs'] as const).map((value) => ({ value, text: STYLE_FIT_WORDS[value] }));

function StyleEditor(props: PartProps & { readonly note: StyleNote; readonly onClose: () => void }): JSX.Element {
  const change = (part: Partial<StyleNote>): void => noteStyle(props.interview.id, { ...props.note, ...part });
  return (
    <EditorForm onClose={props.onClose}>
      <TextField
        label={`${STYLE_WORDS[props.note.id].name}: how I like it`}
        hint={STYLE_WORDS[props.note.id].mine}
        lines={1}
        text={props.note.preference}
        ref={(field) => queueMicrotask(() => field.focus())}
        onChange={(preference) => change({ preference })}
      />
      <TextField label="What I ask" lines={1} text={props.note.question} onChange={(question) => change({ question })} />
      <TextField label="What I heard" lines={1} text={props.note.heard} onChange={(heard) => change({ heard })} />
      <Segments label="Does it fit?" choices={FITS} value={props.note.fit} onChange={(fit) => change({ fit })} />
      <Button type="submit">Done</Button>
    </EditorForm>
  );
}

/** The working-style match: what I prefer, what I ask, what I heard. */
export function StylePart(props: PartProps): JSX.Element {
  const [open, setOpen] = createSignal<StyleTopic | null>(null);
  const noteOf = (id: StyleTopic): StyleNote => wholeStyle(props.interview.style).find((note) => note.id === id) as StyleNote; // all seven are there
  const words = (note: StyleNote): string =>
    [isolated(note.preference), note.heard === '' ? '' : `I heard: ${isolated(note.heard)}`, note.fit === 'unknown' ? '' : note.fit]
      .filter(Boolean)
      .join(' · ');
  return (
    <PrepSection part="style" why="Seven things two people who share a day should know about each other. Two or three are enough to begin.">
      <ul class="rows item-rows">
        <For each={STYLE_TOPICS}>
          {(id) => (
            <li>
              <Show
                when={open() === id}
                fallback={
                  <button type="button" class="row-open" data-row={`style-${id}`} onClick={() => setOpen(id)}>
                    <span>
                      {STYLE_WORDS[id].name}
                      <span class="visually-hidden"> (change)</span>
                      <span class="item__note">{words(noteOf(id)) || STYLE_WORDS[id].mine}</span>
                    </span>
                  </button>
                }
              >
                <StyleEditor
                  interview={props.interview}
                  note={noteOf(id)}
                  onClose={() => {
                    setOpen(null);
                    focusSoon(rowSelector(`style-${id}`));
                  }}
                />
              </Show>
            </li>
          )}
        </For>
      </ul>
    </PrepSection>
  );
}
