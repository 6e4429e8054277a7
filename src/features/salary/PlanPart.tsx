import { For, Show, type JSX } from 'solid-js';
import { isolated } from '../../lib/text.ts';
import { createToday } from '../../browser/clock.ts';
import { createDraft } from '../../storage/draft.ts';
import { AddField } from '../../ui/AddField.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { researchFindings } from './findings.ts';
import { DEVELOPMENT_STEPS, OTHER_FORMS } from './other-forms.ts';
import { ResearchPart } from './ResearchPart.tsx';
import type { PlanStep, Research } from './research.ts';
import { addResearchItem, changeResearchItem, describeResearch, removeResearchItem } from './salary.store.ts';

/** What to do when the market cannot pay the target: a time, steps toward it, and other forms of pay to ask for now. */
export function PlanPart(props: { readonly research: Research }): JSX.Element {
  const today = createToday();
  const isCarried = (): boolean => researchFindings(props.research, today()).advice?.answer === 'within';
  const addStep = (text: string): string | undefined =>
    text.trim() === '' ? undefined : addResearchItem(props.research.id, 'steps', { text: text.trim(), by: '', isDone: false });
  const addForm = (text: string): void => {
    if (text.trim() !== '') addResearchItem(props.research.id, 'forms', { text: text.trim() });
  };
  const formOf = (text: string): string | undefined => props.research.forms.find((form) => form.text === text)?.id;
  return (
    <ResearchPart part="plan" research={props.research}>
      <p class="soft salary-why">
        {isCarried()
          ? 'The market supports your target, so this is only for later.'
          : 'A plan gets you from here to there: a time, steps you can show, and other forms of pay in the meantime.'}
      </p>
      <TextField
        label="By when"
        hint="“Within a year, reviewed in June.”"
        text={props.research.timeline}
        onChange={(timeline) => describeResearch(props.research.id, { timeline })}
      />
      <TextField
        label="A raise tied to a result, within six months"
        hint="What you will change, how it is measured, by when, and for what raise."
        lines={2}
        text={props.research.deal}
        onChange={(deal) => describeResearch(props.research.id, { deal })}
      />
      <h3 class="salary-sub">Steps toward it</h3>
      <ItemRows<PlanStep>
        items={props.research.steps}
        title={(step) => step.text}
        note={(step) => [isolated(step.by), step.isDone ? 'done' : ''].filter(Boolean).join(' · ')}
        fields={[
          { name: 'text', label: 'Step', lines: 2 },
          { name: 'by', label: 'By when' },
        ]}
        add="Add a step"
        draft={`step-${props.research.id}`}
        onAdd={addStep}
        onChange={(id, part) => changeResearchItem(props.research.id, 'steps', id, part)}
        onRemove={(id) => removeResearchItem(props.research.id, 'steps', id)}
        extra={(step) => (
          <CheckItem
            text="Done"
            isChecked={step().isDone}
            onChange={(isDone) => changeResearchItem(props.research.id, 'steps', step().id, { isDone })}
          />
        )}
      />
      <Disclosure summary="Steps to start from">
        <ul class="tick-list">
          <For each={DEVELOPMENT_STEPS}>
            {(step) => (
              <li>
                <CheckItem
                  text={step.text}
                  note={`Shown by: ${step.proof}`}
                  isChecked={props.research.steps.some((one) => one.text === step.text)}
                  onChange={(isChosen) => {
                    const found = props.research.steps.find((one) => one.text === step.text);
                    if (isChosen && found === undefined) addStep(step.text);
                    if (!isChosen && found !== undefined) removeResearchItem(props.research.id, 'steps', found.id);
                  }}
                />
              </li>
            )}
          </For>
        </ul>
      </Disclosure>
      <h3 class="salary-sub">Other forms of pay to ask for</h3>
      <p class="soft salary-why">Those you tick can go on the negotiation sheet.</p>
      <Show when={props.research.forms.length > 0}>
        <ul class="tick-list">
          <For each={props.research.forms}>
            {(form) => (
              <li data-row={form.id}>
                <CheckItem text={form.text} isChecked onChange={() => removeResearchItem(props.research.id, 'forms', form.id)} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Disclosure summary="Forms to choose from">
        <ul class="tick-list">
          <For each={OTHER_FORMS.filter((form) => formOf(form.ask) === undefined)}>
            {(form) => (
              <li>
                <CheckItem text={form.ask} note={form.note} isChecked={false} onChange={() => addForm(form.ask)} />
              </li>
            )}
          </For>
        </ul>
      </Disclosure>
      <AddField label="Add another form of pay" draft={createDraft(`form-${props.research.id}`)} onAdd={addForm} />
      <Show when={props.research.steps.length > 0 && props.research.timeline.trim() === ''}>
        <p class="soft">A date makes it a plan.</p>
      </Show>
    </ResearchPart>
  );
}
