import { createMemo, For, Index, Show, type JSX } from 'solid-js';
import { isolated } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import { DateField } from '../../ui/DateField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { HOMEWORK_WORDS, isLookedUp, noteFinding, tickHomework, wholeHomework } from '../interviews/homework.ts';
import { type Interview, type Lines, WORKPLACES } from '../interviews/interview.ts';
import { isCallLink, isOnSite, type InterviewHere } from '../interviews/here.ts';
import { addPrepItem, changePrepItem, describeInterview, noteHomework, removePrepItem } from '../interviews/interviews.store.ts';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { SayItAloud } from './SayItAloud.tsx';
import { PrepSection } from './PrepSection.tsx';
import { CUE_WORDS, WORKPLACE_WORDS } from '../interviews/stage-words.ts';
import { StageFields, TimeDetails } from './TimeDetails.tsx';
import { adviseTour } from '../interviews/tour.ts';

/** What every part of a prep file is given. */
export interface PartProps {
  readonly interview: Interview;
}

/** Company, role, round, when and where. Day and time stand as they were typed. */
export function BasicsPart(props: {
  readonly interview: InterviewHere;
  readonly firstField?: (field: HTMLInputElement | HTMLTextAreaElement) => void;
}): JSX.Element {
  const change = (part: Parameters<typeof describeInterview>[1]): void => describeInterview(props.interview.id, part);
  const typed = (): InterviewHere['typed'] => props.interview.typed;
  return (
    <PrepSection part="basics">
      <div class="prep-fields">
        <TextField label="Company" text={props.interview.company} ref={props.firstField} onChange={(company) => change({ company })} />
        <TextField label="Role" text={props.interview.role} onChange={(role) => change({ role })} />
        <DateField label="Day" date={typed()?.day ?? props.interview.heldOn} onChange={(heldOn) => change({ heldOn })} />
        <TimeField label="Time" time={typed()?.clock ?? props.interview.startsAt} onChange={(startsAt) => change({ startsAt })} />
        <TimeDetails interview={props.interview} />
        <StageFields interview={props.interview} />
        <TextField label={CUE_WORDS[props.interview.channel].place} text={props.interview.place} onChange={(place) => change({ place })} />
        <Show when={isOnSite(props.interview) && isCallLink(props.interview.place)}>
          <Button look="quiet" onClick={() => change({ channel: 'video' })}>
            That is a link: it is held by video
          </Button>
        </Show>
      </div>
    </PrepSection>
  );
}

/** Six topics to look into, each ticked when done, with room for a line. */
export function HomeworkPart(props: PartProps): JSX.Element {
  return (
    <PrepSection
      part="homework"
      why="Twenty minutes are enough to stop guessing. A tick means you looked it up; what you write down ticks its box."
    >
      <ul class="tick-list">
        <For each={wholeHomework([]).map((topic) => topic.id)}>
          {(id) => {
            const topic = (): ReturnType<typeof wholeHomework>[number] =>
              wholeHomework(props.interview.homework).find((one) => one.id === id) ?? { id, isDone: false, note: '' };
            return (
              <li class="homework">
                <CheckItem
                  text={HOMEWORK_WORDS[id].name}
                  note={HOMEWORK_WORDS[id].find}
                  isChecked={isLookedUp(topic())}
                  onChange={(isTicked) => noteHomework(props.interview.id, tickHomework(topic(), isTicked))}
                />
                <TextField
                  label={`What I found: ${HOMEWORK_WORDS[id].name}`}
                  placeholder="What I found"
                  lines={1}
                  text={topic().note}
                  onChange={(note) => noteHomework(props.interview.id, noteFinding(topic(), note))}
                />
              </li>
            );
          }}
        </For>
      </ul>
    </PrepSection>
  );
}

/** Small, checked facts to bring up. */
export function TidbitsPart(props: PartProps): JSX.Element {
  return (
    <PrepSection part="tidbits" why="A small, checked fact that makes them lean in. The first three are on the cue card.">
      <ItemRows
        items={props.interview.tidbits}
        title={(tidbit) => tidbit.fact}
        note={(tidbit) => [tidbit.source === '' ? '' : `From ${isolated(tidbit.source)}`, isolated(tidbit.use)].filter(Boolean).join(' · ')}
        fields={[
          { name: 'fact', label: 'The fact', lines: 2 },
          { name: 'source', label: 'Where I found it' },
          { name: 'use', label: 'How I will bring it up', lines: 2 },
        ]}
        counts
        add="Add a tidbit"
        draft={`tidbit-${props.interview.id}`}
        onAdd={(text) => addPrepItem(props.interview.id, 'tidbits', text)}
        onChange={(id, part) => changePrepItem(props.interview.id, 'tidbits', id, part)}
        onRemove={(id) => removePrepItem(props.interview.id, 'tidbits', id)}
      />
    </PrepSection>
  );
}

/** Things to bring or show. */
export function PropsPart(props: PartProps): JSX.Element {
  return (
    <PrepSection part="props" why="A reference, a page, a short demo. Nothing that belongs to another employer. Tick what is packed.">
      <ItemRows
        items={props.interview.props}
        title={(prop) => prop.text}
        note={(prop) => (prop.isPacked ? 'packed' : '')}
        fields={[{ name: 'text', label: 'What I bring' }]}
        lead={(prop) => (
          <label class="item__tick">
            <input
              type="checkbox"
              checked={prop().isPacked}
              onChange={(event) => changePrepItem(props.interview.id, 'props', prop().id, { isPacked: event.currentTarget.checked })}
            />
            <span class="visually-hidden">Packed: {prop().text}</span>
          </label>
        )}
        add="Add a prop"
        draft={`prop-${props.interview.id}`}
        onAdd={(text) => addPrepItem(props.interview.id, 'props', text)}
        onChange={(id, part) => changePrepItem(props.interview.id, 'props', id, part)}
        onRemove={(id) => removePrepItem(props.interview.id, 'props', id)}
      />
    </PrepSection>
  );
}

/** Whether, whom and how to ask to be shown around. */
export function TourPart(props: PartProps): JSX.Element {
  let ask: HTMLInputElement | HTMLTextAreaElement | undefined;
  const advice = (): ReturnType<typeof adviseTour> => adviseTour(props.interview, props.interview.workplace);
  return (
    <PrepSection part="tour" why={advice().why}>
      <div class="stack">
        <SelectField
          label="Where the work is done"
          choices={WORKPLACES.map((value) => ({ value, text: WORKPLACE_WORDS[value] }))}
          value={props.interview.workplace}
          onChange={(workplace) => describeInterview(props.interview.id, { workplace })}
        />
        <div>
          <h3 class="prep-part__sub">Worth seeing</h3>
          <ul class="plain-list">
            <For each={advice().see}>{(thing) => <li>{thing}</li>}</For>
          </ul>
        </div>
        <Show when={(props.interview.signs ?? []).length > 0}>
          <div>
            <h3 class="prep-part__sub">Signs to look for</h3>
            <ul class="plain-list">
              <For each={props.interview.signs}>{(sign) => <li dir="auto">{sign.look}</li>}</For>
            </ul>
          </div>
        </Show>
        <TextField
          label="What I would like to see"
          lines={1}
          text={props.interview.tourWish}
          onChange={(tourWish) => describeInterview(props.interview.id, { tourWish })}
        />
        <TextField
          label="How I ask"
          hint={`For instance: “${advice().ask}”`}
          lines={1}
          text={props.interview.tourAsk}
          ref={(field) => (ask = field)}
          onChange={(tourAsk) => describeInterview(props.interview.id, { tourAsk })}
        />
        <Show when={props.interview.tourAsk.trim() === ''}>
          <Button
            look="quiet"
            onClick={() => {
              describeInterview(props.interview.id, { tourAsk: advice().ask });
              focusAtEnd(ask);
            }}
          >
            Take these words
          </Button>
        </Show>
      </div>
    </PrepSection>
  );
}

/** One of the single lines of a file. */
interface LineField {
  readonly name: keyof Lines;
  readonly label: string;
  readonly hint?: string;
  /** Room for this many lines at first. */
  readonly lines?: number;
}

/** Single lines of a file, one field each. */
function LineFields(props: PartProps & { readonly fields: readonly LineField[] }): JSX.Element {
  return (
    <div class="stack">
      <Index each={props.fields}>
        {(field) => (
          <TextField
            label={field().label}
            hint={field().hint}
            lines={field().lines ?? 1}
            text={props.interview[field().name]}
            onChange={(text) => describeInterview(props.interview.id, { [field().name]: text })}
          />
        )}
      </Index>
    </div>
  );
}

const FIRST_AND_LAST: readonly LineField[] = [
  { name: 'opener', label: 'I say first', hint: 'Short, friendly, and about them.' },
  { name: 'closing', label: 'I say last', hint: 'That you want the work, if you do.' },
  {
    name: 'nextSteps',
    label: 'I ask about next steps',
    hint: 'When do they decide, and how will they tell you? Then you know until when to wait.',
  },
];

/** What to say first and last, and how to ask what comes next. */
export function LinesPart(props: PartProps): JSX.Element {
  return (
    <PrepSection part="lines">
      <LineFields interview={props.interview} fields={FIRST_AND_LAST} />
      <Show when={props.interview.opener.trim() !== ''}>
        <SayItAloud interviewId={props.interview.id} card={`line:${props.interview.id}/opener`} words="Say the first one aloud" />
      </Show>
      <Show when={props.interview.closing.trim() !== ''}>
        <SayItAloud interviewId={props.interview.id} card={`line:${props.interview.id}/closing`} words="Say the last one aloud" />
      </Show>
    </PrepSection>
  );
}

/** The way there, the bag, the names at the door. */
export function LogisticsPart(props: PartProps): JSX.Element {
  const isRemote = createMemo(() => !isOnSite(props.interview));
  const fields = createMemo((): readonly LineField[] => [
    { name: 'route', label: CUE_WORDS[props.interview.channel].route },
    { name: 'bring', label: 'What I bring' },
    ...(isRemote() ? [] : [{ name: 'greet', label: 'Names to greet', hint: 'The front desk, the assistant who wrote to you.' } as const]),
    { name: 'note', label: 'Anything else', lines: 2 },
  ]);
  return (
    <PrepSection part="logistics">
      <LineFields interview={props.interview} fields={fields()} />
    </PrepSection>
  );
}
