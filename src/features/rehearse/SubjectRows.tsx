import { createMemo, For, Show, type JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { minutesAndSeconds } from '../../lib/instants.ts';
import type { Whose } from '../../storage/with-sample.ts';
import type { Subject } from './aloud.ts';
import { $takes, rehearsedOf } from './rehearse.store.ts';

interface SubjectRowsProps {
  readonly title: string;
  readonly subjects: readonly Subject[];
  readonly whose: Whose;
  readonly addressOf: (key: string) => string;
}

/** Things to say aloud, each with how long it took the last time. */
export function SubjectRows(props: SubjectRowsProps): JSX.Element {
  const takes = useStore($takes);
  const lastOf = createMemo(() => {
    takes();
    const last = new Map<string, { readonly at: string; readonly seconds: number }>();
    for (const take of rehearsedOf(props.whose, 'take')) if ((last.get(take.key)?.at ?? '') < take.at) last.set(take.key, take);
    return last;
  });
  return (
    <section class="section">
      <h2>{props.title}</h2>
      <ul class="rows">
        <For each={props.subjects}>
          {(subject) => (
            <li>
              <a class="open-end" href={props.addressOf(subject.key)} data-row={subject.key}>
                <span class="open-end__what" dir="auto">
                  {subject.ask}
                </span>
                <Show when={lastOf().get(subject.key)}>
                  {(take) => <span class="open-end__when">{minutesAndSeconds(Math.round(take().seconds))} last time</span>}
                </Show>
              </a>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
