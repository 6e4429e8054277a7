/** What I do as strengths: the sentence of each service, to be remembered with one press. */
import { createMemo, For, Show, type JSX } from 'solid-js';
import { act } from '../../storage/act.ts';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { addStrength, isSampleId } from '../interviews/interviews.store.ts';
import { useShared } from '../interviews/use-shared.tsx';
import { createFormulas } from '../wins/use-formulas.tsx';

/** So many are shown without a press. */
const MOST_OPEN = 3;

/** Those that are no strength yet. `owner` is the interview they go with. */
export function FromServices(props: { readonly owner: string }): JSX.Element {
  const shared = useShared(() => props.owner);
  const formulas = createFormulas();
  const offered = createMemo(() => {
    const isSample = isSampleId(props.owner);
    const taken = new Set(shared.strengths().map((strength) => strength.text.trim()));
    return formulas().filter((one) => one.isSample === isSample && !taken.has(one.text));
  });
  const take = (text: string): void => {
    const { owner } = props;
    act('Strength added', () => addStrength(owner, text));
  };
  return (
    <Show when={offered().length > 0}>
      <Disclosure summary="From what you do" isOpen={offered().length <= MOST_OPEN}>
        <ul class="tick-list">
          <For each={offered()}>
            {(one) => (
              <li>
                <CheckItem text={one.text} isChecked={false} onChange={() => take(one.text)} />
              </li>
            )}
          </For>
        </ul>
      </Disclosure>
    </Show>
  );
}
