import { createMemo, For, Show, type JSX } from 'solid-js';
import { fileAddress } from '../../lib/routes.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { PartProps } from './BasicParts.tsx';
import type { Interview } from '../interviews/interview.ts';
import type { Story } from '../interviews/interviews-format.ts';
import { addStory, addStrength, changeStory, changeStrength, chooseStory, removeShared } from '../interviews/interviews.store.ts';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { FromPlaybook } from './FromPlaybook.tsx';
import { FromServices } from './FromServices.tsx';
import { PrepSection } from './PrepSection.tsx';
import { SayItAloud } from './SayItAloud.tsx';
import { useShared } from '../interviews/use-shared.tsx';
import { hintsFor, secondsToTell } from '../interviews/story-hints.ts';

/** What would make a story stronger. Hints, never a score. */
function StoryHints(props: { readonly story: Story }): JSX.Element {
  const hints = createMemo(() => hintsFor(props.story));
  const seconds = (): number => secondsToTell(props.story);
  return (
    <div class="story-hints" role="status">
      <For each={hints()}>
        {(hint) => (
          <p class="story-hint">
            <Icon name="info" />
            {hint}
          </p>
        )}
      </For>
      <Show when={seconds() > 0}>
        <p class="small soft">
          {seconds() < 60
            ? `About ${Math.max(5, Math.round(seconds() / 5) * 5)} seconds to tell.`
            : `About ${(seconds() / 60).toFixed(1).replace('.0', '')} minutes to tell.`}
        </p>
      </Show>
    </div>
  );
}

/** Strengths, as rows to edit. `owner` is the interview they go with, or `''` for one’s own. */
export function StrengthRows(props: { readonly owner: string }): JSX.Element {
  const mine = useShared(() => props.owner);
  return (
    <ItemRows
      items={mine.strengths()}
      title={(strength) => strength.text}
      note={() => ''}
      fields={[{ name: 'text', label: 'They should remember that' }]}
      add="Add a strength"
      draft={`strength-${props.owner}`}
      onAdd={(text) => addStrength(props.owner, text)}
      onChange={(id, part) => changeStrength(id, part.text ?? '')}
      onRemove={(id) => removeShared(id, 'Strength removed')}
    />
  );
}

/** Stories, as rows to edit; with a file each can be ticked for it. */
export function StoryRows(props: { readonly owner: string; readonly interview?: Interview }): JSX.Element {
  const mine = useShared(() => props.owner);
  const tick = (interview: Interview) => (story: () => Story) => (
    <label class="item__tick">
      <input
        type="checkbox"
        checked={interview.storyIds.includes(story().id)}
        onChange={(event) => chooseStory(interview.id, story().id, event.currentTarget.checked)}
      />
      <span class="visually-hidden">Tell in this interview: {story().title}</span>
    </label>
  );
  return (
    <ItemRows
      items={mine.stories()}
      title={(story) => story.title}
      note={(story) => story.result || hintsFor(story)[0] || (story.situation === '' ? 'Press to tell it in four lines.' : '')}
      fields={[
        { name: 'title', label: 'What I call it' },
        { name: 'situation', label: 'Situation', hint: 'Where and when, in one or two sentences.', lines: 2 },
        { name: 'action', label: 'What I did', lines: 2 },
        { name: 'result', label: 'What came of it', hint: 'With a number where there is one.', lines: 2 },
        { name: 'shows', label: 'What it shows', lines: 1 },
      ]}
      lead={props.interview === undefined ? undefined : (story) => tick(props.interview as Interview)(story)}
      counts
      extra={(story) => (
        <>
          <StoryHints story={story()} />
          <SayItAloud interviewId={props.interview?.id ?? ''} card={`story:${story().id}`} />
          <Show when={story().from}>{(from) => <FromPlaybook place={from()} />}</Show>
          <Show when={story().fromWin}>
            {(win) => (
              <a class="small" href={fileAddress('wins', win(), import.meta.env.BASE_URL)}>
                The win it was made of
              </a>
            )}
          </Show>
        </>
      )}
      add="Add a story"
      draft={`story-${props.owner}`}
      onAdd={(text) => addStory(props.owner, text)}
      onChange={(id, part) => changeStory(id, part)}
      onRemove={(id) => removeShared(id, 'Story removed')}
    />
  );
}

/** Strengths and stories: shared by all interviews; the ticked stories are for this one. */
export function StoriesPart(props: PartProps): JSX.Element {
  return (
    <PrepSection part="stories" why="Both are shared by all your interviews. Tick the stories you want to tell in this one.">
      <h3 class="prep-part__sub">They should remember</h3>
      <StrengthRows owner={props.interview.id} />
      <FromServices owner={props.interview.id} />
      <h3 class="prep-part__sub">Stories</h3>
      <StoryRows owner={props.interview.id} interview={props.interview} />
    </PrepSection>
  );
}
