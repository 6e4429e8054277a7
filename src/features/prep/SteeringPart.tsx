import { createMemo, createSignal, For, onMount, Show, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { createDraft } from '../../storage/draft.ts';
import { AddField } from '../../ui/AddField.tsx';
import { Button } from '../../ui/Button.tsx';
import { EditorForm } from '../../ui/EditorForm.tsx';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { shortened } from '../../lib/text.ts';
import type { PartProps } from './BasicParts.tsx';
import { FromPlaybook } from './FromPlaybook.tsx';
import type { SteeringPath } from '../interviews/interview.ts';
import { addPrepItem, changePrepItem, removePrepItem } from '../interviews/interviews.store.ts';
import { PrepSection } from './PrepSection.tsx';
import { mapGaps, steeringMap } from '../interviews/steering-map.ts';
import { SteeringMap } from './SteeringMap.tsx';
import { useShared } from '../interviews/use-shared.tsx';

function PathEditor(props: PartProps & { readonly path: SteeringPath; readonly onClose: () => void }): JSX.Element {
  let first: HTMLInputElement | HTMLTextAreaElement | undefined;
  const shared = useShared(() => props.interview.id);
  const change = (part: Partial<SteeringPath>): void => changePrepItem(props.interview.id, 'paths', props.path.id, part);
  onMount(() => focusAtEnd(first));
  return (
    <EditorForm onClose={props.onClose}>
      <SelectField
        label="What I want them to see"
        choices={[
          { value: '', text: 'choose a strength' },
          ...shared.strengths().map(({ id, text }) => ({ value: id, text: shortened(text, 60) })),
        ]}
        value={props.path.strengthId}
        onChange={(strengthId) => change({ strengthId })}
      />
      <TextField
        label="What I ask"
        hint="About their day, so that the answer leads where you want to go."
        lines={1}
        text={props.path.question}
        ref={(field) => (first = field)}
        onChange={(question) => change({ question })}
      />
      <TextField label="What they may say" lines={1} text={props.path.reply} onChange={(reply) => change({ reply })} />
      <TextField
        label="My bridge"
        hint="One sentence from their answer to your story."
        lines={1}
        text={props.path.bridge}
        onChange={(bridge) => change({ bridge })}
      />
      <SelectField
        label="My story"
        choices={[
          { value: '', text: 'choose a story' },
          ...shared.stories().map(({ id, title }) => ({ value: id, text: shortened(title, 60) })),
        ]}
        value={props.path.storyId}
        onChange={(storyId) => change({ storyId })}
      />
      <Show when={props.path.from}>{(from) => <FromPlaybook place={from()} />}</Show>
      <div class="button-row">
        <Button type="submit">Done</Button>
        <Button
          look="quiet"
          onClick={() => {
            const { id } = props.path;
            props.onClose();
            removePrepItem(props.interview.id, 'paths', id);
          }}
        >
          Remove
        </Button>
      </div>
    </EditorForm>
  );
}

/** The steering paths of an interview: the map, what is missing on it, and the editor of one path. */
export function SteeringPart(props: PartProps): JSX.Element {
  const shared = useShared(() => props.interview.id);
  const [open, setOpen] = createSignal<string | null>(null);
  // The list itself, so that typing elsewhere in the file does not draw the map anew.
  const paths = createMemo(() => props.interview.paths);
  const edited = createMemo(() => paths().find((path) => path.id === open()));
  const branches = createMemo(() => steeringMap(paths(), shared.strengths(), shared.stories()));
  const gaps = createMemo(() => mapGaps(paths(), shared.strengths(), shared.stories()));
  const close = (): void => {
    const id = open();
    setOpen(null);
    if (id !== null) focusSoon(rowSelector(id), '#part-steering');
  };
  return (
    <PrepSection
      part="steering"
      why="A question about their day, their likely answer, a bridge, and you are at your story. Strengths and stories come from the part above."
    >
      <Show when={props.interview.paths.length > 0 || shared.strengths().length > 0}>
        <Show when={gaps().length > 0 && edited() === undefined}>
          <div class="gaps">
            <h3 class="prep-part__sub">Gaps</h3>
            <ul>
              <For each={gaps()}>
                {(gap) => (
                  <li>
                    <Icon name="open" />
                    {gap}
                  </li>
                )}
              </For>
            </ul>
          </div>
        </Show>
        <Show when={edited()} fallback={<SteeringMap branches={branches()} onOpen={(path) => setOpen(path.id)} />}>
          {(path) => <PathEditor interview={props.interview} path={path()} onClose={close} />}
        </Show>
      </Show>
      <Show when={edited() === undefined}>
        <AddField
          label="Add a question that leads there"

          draft={createDraft(`path-${props.interview.id}`)}
          onAdd={(text, isLeft) => {
            const id = addPrepItem(props.interview.id, 'paths', text);
            if (id !== undefined && !isLeft) setOpen(id);
          }}
        />
      </Show>
    </PrepSection>
  );
}
