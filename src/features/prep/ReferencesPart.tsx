import { For, Show, type JSX } from 'solid-js';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { fileAddress } from '../../lib/routes.ts';
import { shortened } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { removeShared } from '../interviews/interviews.store.ts';
import {
  CALL_FROM,
  CALL_FROM_WORDS,
  REFERENCE_ANSWER_WORDS,
  REFERENCE_ANSWERS,
  whenToCall,
  type Reference,
} from '../interviews/references.ts';
import { addReference, changeReference } from '../interviews/references.store.ts';
import { useReferences, useShared } from '../interviews/use-shared.tsx';
import type { PartProps } from './BasicParts.tsx';
import { PrepSection } from './PrepSection.tsx';

/** What is chosen of a reference rather than written. */
function ReferenceChoices(props: { readonly reference: Reference; readonly owner: string }): JSX.Element {
  const shared = useShared(() => props.owner);
  const change = (part: Parameters<typeof changeReference>[1]): void => changeReference(props.reference.id, part);
  const sees = (storyId: string, isSeen: boolean): void => {
    const others = props.reference.storyIds.filter((id) => id !== storyId);
    change({ storyIds: isSeen ? [...others, storyId] : others });
  };
  return (
    <>
      <DateField label="I asked them on" date={props.reference.askedOn} onChange={(askedOn) => change({ askedOn })} />
      <Segments
        label="What they said"
        choices={REFERENCE_ANSWERS.map((value) => ({ value, text: REFERENCE_ANSWER_WORDS[value] }))}
        value={props.reference.answer}
        onChange={(answer) => change({ answer })}
      />
      <CheckItem text="They work where I work now" isChecked={props.reference.isPresent} onChange={(isPresent) => change({ isPresent })} />
      <Show when={!props.reference.isPresent}>
        <SelectField
          label="May be called"
          choices={CALL_FROM.map((value) => ({ value, text: CALL_FROM_WORDS[value] }))}
          value={props.reference.callFrom}
          onChange={(callFrom) => change({ callFrom })}
        />
      </Show>
      <Show when={shared.stories().length > 0}>
        <fieldset>
          <legend class="field__label">Stories they saw happen</legend>
          <For each={shared.stories()}>
            {(story) => (
              <CheckItem
                text={shortened(story.title, 80) || 'A story without a name'}
                isChecked={props.reference.storyIds.includes(story.id)}
                onChange={(isSeen) => sees(story.id, isSeen)}
              />
            )}
          </For>
        </fieldset>
      </Show>
      <p role="status">{whenToCall(props.reference)}</p>
    </>
  );
}

interface ReferenceRowsProps {
  /** The interview they go with, or `''` for one’s own. */
  readonly owner: string;
  /** What can be done with one of them, besides changing it. */
  readonly actions?: (reference: () => Reference) => JSX.Element;
}

/** References, as rows to edit. */
export function ReferenceRows(props: ReferenceRowsProps): JSX.Element {
  const references = useReferences(() => props.owner);
  return (
    <ItemRows
      items={references()}
      title={(reference) => reference.name}
      note={whenToCall}
      fields={[
        { name: 'name', label: 'Name' },
        { name: 'known', label: 'How they know me', hint: 'What they were, where, and from when to when.', lines: 2 },
        { name: 'reach', label: 'How they want to be reached' },
        { name: 'told', label: 'What I told them', hint: 'The job, who may call, and what they may leave out.', lines: 2 },
      ]}
      extra={(reference) => (
        <>
          <ReferenceChoices reference={reference()} owner={props.owner} />
          {props.actions?.(reference)}
        </>
      )}
      add="Add a reference"
      opensAdded
      draft={`reference-${props.owner}`}
      onAdd={(text) => addReference(props.owner, text)}
      onChange={changeReference}
      onRemove={(id) => removeShared(id, 'Reference removed')}
    />
  );
}

/** Who may speak for me, and from when somebody may call them. */
export function ReferencesPart(
  props: PartProps & { readonly base: string; /** Prints the page for a reference. */ readonly onPrint: (reference: Reference) => void },
): JSX.Element {
  return (
    <PrepSection
      part="references"
      why="Nobody is called before they have said yes to you, and nobody where you work now before you hold a written offer. References are shared by all your interviews."
    >
      <ReferenceRows
        owner={props.interview.id}
        actions={(reference) => (
          <div class="button-row">
            <Button icon="print" onClick={() => props.onPrint(reference())}>
              Print a page for them
            </Button>
            <a class="button" href={fileAddress('followUp', 'new', props.base, `reference/${props.interview.id}/${reference().id}`)}>
              Write “Would you be my reference?”
            </a>
          </div>
        )}
      />
    </PrepSection>
  );
}
