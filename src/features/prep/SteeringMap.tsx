import { For, Show, type JSX } from 'solid-js';
import { inQuotes } from '../../lib/text.ts';
import type { SteeringPath } from '../interviews/interview.ts';
import type { MapBranch } from '../interviews/steering-map.ts';

function Stop(props: { readonly kind: string; readonly text: string; readonly missing: string; readonly class?: string }): JSX.Element {
  return (
    <li class={`steer__step ${props.class ?? ''}`} classList={{ 'is-missing': props.text.trim() === '' }}>
      <span class="steer__kind">{props.kind}</span>
      <span dir="auto">{props.text.trim() === '' ? props.missing : props.text}</span>
    </li>
  );
}

/** From each strength the paths that lead to it: nested lists, drawn as lines of stops. What is missing is hollow and says so. */
export function SteeringMap(props: {
  readonly branches: readonly MapBranch[];
  /** Opens a path for editing; without it the map is only read. */
  readonly onOpen?: ((path: SteeringPath) => void) | undefined;
}): JSX.Element {
  return (
    <ol class="steer-map" aria-label="Steering map">
      <For each={props.branches}>
        {(branch) => (
          <li class="steer-branch">
            <p class="steer-branch__strength">
              <span class="steer__kind">What I want them to see</span>
              <span dir="auto">{branch.strength?.text ?? 'No strength chosen yet'}</span>
            </p>
            <Show when={branch.paths.length > 0} fallback={<p class="steer-branch__none">No question leads here yet.</p>}>
              <ol class="steer-branch__paths">
                <For each={branch.paths}>
                  {(path) => (
                    <li class="steer">
                      <ol class="steer__path">
                        <Stop kind="What I ask" text={inQuotes(path.question)} missing="no question yet" />
                        <Stop kind="What they may say" text={inQuotes(path.reply)} missing="your guess" class="steer__step--theirs" />
                        <Stop kind="My bridge" text={inQuotes(path.bridge)} missing="no bridge yet" />
                        <Stop kind="My story" text={path.story?.title ?? ''} missing="no story yet" class="steer__step--end" />
                      </ol>
                      <Show when={props.onOpen}>
                        {(open) => (
                          <button type="button" class="button button--quiet no-print" data-row={path.id} onClick={() => open()(path)}>
                            Change this path
                            <span class="visually-hidden">: {path.question}</span>
                          </button>
                        )}
                      </Show>
                    </li>
                  )}
                </For>
              </ol>
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}
