import { createMemo, For, Show, type JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { createDraft } from '../../storage/draft.ts';
import { pathTo } from '../../lib/routes.ts';
import { EachById } from '../../ui/EachById.tsx';
import { AddField } from '../../ui/AddField.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { $stories, isSampleId } from '../interviews/interviews.store.ts';
import { adviseFit, blankRequirement, FITS, MOST_LINES, splitPosting, type Requirement } from './relevance.ts';
import { ResearchPart } from './ResearchPart.tsx';
import type { Research } from './research.ts';
import { addResearchItem, changeResearchItem, describeResearch, isSampleResearch, removeResearchItem } from './salary.store.ts';

const FIT_WORDS = { have: 'Have', partly: 'Partly', 'not-yet': 'Not yet' } as const;

function RequirementRow(props: { readonly research: Research; readonly one: Requirement }): JSX.Element {
  const stories = useStore($stories);
  const fitting = (): readonly { readonly value: string; readonly text: string }[] => {
    const isSample = isSampleResearch(props.research.id);
    return stories()
      .filter((story) => isSampleId(story.id) === isSample && story.title.trim() !== '')
      .map((story) => ({ value: story.id, text: story.title }));
  };
  const change = (part: Partial<Requirement>): void => changeResearchItem(props.research.id, 'requirements', props.one.id, part);
  const takeStory = (id: string): void => {
    const story = stories().find((other) => other.id === id);
    if (story !== undefined) change({ proof: [story.title, story.result].filter((text) => text.trim() !== '').join(': ') });
  };
  return (
    <li class="requirement" data-row={props.one.id}>
      <p dir="auto">{props.one.text}</p>
      <div class="requirement__state">
        <Segments
          label={`Do you have it? ${props.one.text}`}
          isLabelHidden
          choices={FITS.map((value) => ({ value, text: FIT_WORDS[value] }))}
          value={props.one.fit === 'unjudged' ? undefined : props.one.fit}
          onChange={(fit) => change({ fit })}
        />
        <Button look="quiet" onClick={() => removeResearchItem(props.research.id, 'requirements', props.one.id)}>
          Remove
          <span class="visually-hidden">: {props.one.text}</span>
        </Button>
      </div>
      <Show when={props.one.fit === 'have' || props.one.fit === 'partly'}>
        <TextField label="What proves it" text={props.one.proof} onChange={(proof) => change({ proof })} />
        <Show when={fitting().length > 0}>
          <SelectField
            label="Or take a story"
            choices={[{ value: '', text: 'Choose a story' }, ...fitting()]}
            value=""
            onChange={takeStory}
          />
        </Show>
      </Show>
    </li>
  );
}

/** The second step: what the posting asks for, and what proves that I have it. No money here. */
export function FitPart(props: { readonly research: Research }): JSX.Element {
  const lines = createMemo(() => splitPosting(props.research.posting));
  const requirements = (): readonly Requirement[] => props.research.requirements;
  const picked = (line: string): Requirement | undefined => requirements().find((one) => one.text === line);
  const pick = (line: string, isPicked: boolean): void => {
    const found = picked(line);
    if (isPicked && found === undefined) addRequirement(line);
    if (!isPicked && found !== undefined) removeResearchItem(props.research.id, 'requirements', found.id);
  };
  const addRequirement = (text: string): void => {
    if (text.trim() !== '') addResearchItem(props.research.id, 'requirements', blankRequirement('', text.trim()));
  };
  const advice = (): ReturnType<typeof adviseFit> => adviseFit(requirements());
  return (
    <ResearchPart part="fit" research={props.research}>
      <TextField
        label="Paste the posting"
        hint="It is split into lines; you pick the ones that ask for something."
        lines={4}
        text={props.research.posting}
        onChange={(posting) => describeResearch(props.research.id, { posting })}
      />
      <Show when={lines().length > 0}>
        <fieldset>
          <legend class="field__label">Which lines ask for something?</legend>
          <ul class="tick-list posting-lines">
            <For each={lines()}>
              {(line) => (
                <li>
                  <CheckItem text={line} isChecked={picked(line) !== undefined} onChange={(isPicked) => pick(line, isPicked)} />
                </li>
              )}
            </For>
          </ul>
          <Show when={lines().length === MOST_LINES}>
            <p class="soft">These are the first {MOST_LINES} lines of it. You can add what comes further down by hand.</p>
          </Show>
        </fieldset>
      </Show>
      <Show when={requirements().length > 0}>
        <h3 class="salary-sub">What they ask for</h3>
        <p class="soft salary-why">
          Name a proof for each one you have: a figure, a name, a piece of work. Without proof, it counts only in part. Your{' '}
          <a href={pathTo('wins', import.meta.env.BASE_URL)}>wins</a> may hold one.
        </p>
        <ul class="rows">
          <EachById each={requirements()}>{(one) => <RequirementRow research={props.research} one={one()} />}</EachById>
        </ul>
      </Show>
      <AddField label="Add a requirement" draft={createDraft(`requirement-${props.research.id}`)} onAdd={addRequirement} />
      <Show when={requirements().length > 0}>
        <p>
          <strong>{advice().what}</strong> {advice().why}
        </p>
      </Show>
    </ResearchPart>
  );
}
