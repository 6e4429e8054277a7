import { For, type JSX } from 'solid-js';
import { SKELETONS, type Skeleton } from './skeletons.ts';

/** Every skeleton, with when it fits. */
export function SkeletonList(props: { readonly onChoose: (skeleton: Skeleton) => void }): JSX.Element {
  return (
    <ul class="rows skeletons">
      <For each={SKELETONS}>
        {(skeleton) => (
          <li>
            <button type="button" class="row-open" onClick={() => props.onChoose(skeleton)}>
              <span>
                {skeleton.name}
                <span class="open-end__why">{skeleton.when}</span>
              </span>
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
