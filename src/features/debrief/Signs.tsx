import { For, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { isolated } from '../../lib/text.ts';
import type { Interview } from '../interviews/interview.ts';
import { noteSign, removeSigns } from '../interviews/signs.store.ts';
import { FromPlaybook } from '../prep/FromPlaybook.tsx';
import { signFinding, type DebriefFinding } from './pass-on.ts';

/** The signs to look for that were taken from a playbook: ticked when seen, and then passed on as a con with its XCon. */
export function Signs(props: { readonly interview: Interview; readonly passOn: (finding: DebriefFinding) => JSX.Element }): JSX.Element {
  const signs = () => props.interview.signs ?? [];
  return (
    <Show when={signs().length > 0}>
      <section class="section" aria-labelledby="debrief-signs">
        <h2 id="debrief-signs">Signs I looked for</h2>
        <p class="soft prep-part__why">
          Tick what speaks against the place. One sign is only something to ask about; several of a kind count.
        </p>
        <ul class="tick-list">
          <For each={signs().map(({ id }) => id)}>
            {(id) => {
              const sign = () => signs().find((one) => one.id === id);
              return (
                <Show when={sign()}>
                  {(one) => (
                    <li>
                      <CheckItem
                        text={one().con}
                        note={`I looked for: ${isolated(one().look)}`}
                        isChecked={one().isSeen}
                        onChange={(isSeen) => noteSign(props.interview.id, id, isSeen)}
                      />
                      <Show when={one().isSeen}>
                        <div class="debrief__sign">
                          <p class="small soft">
                            XCon: <bdi>{one().xcon}</bdi>
                          </p>
                          {props.passOn(signFinding(one()))}
                        </div>
                      </Show>
                    </li>
                  )}
                </Show>
              );
            }}
          </For>
        </ul>
        <p class="small soft">
          <FromPlaybook place={(signs()[0]?.from ?? '').split('#')[0] ?? ''} />
        </p>
        <Button
          look="quiet"
          onClick={() => {
            removeSigns(props.interview.id);
            focusSoon('h1');
          }}
        >
          Leave these signs out
        </Button>
      </section>
    </Show>
  );
}
