import { For, Show, type JSX } from 'solid-js';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icons.ts';
import { VERDICT_WORDS } from './answer-words.ts';
import { VERDICTS, type Verdict } from '../message-check/facts.ts';

/** Sending is going back the other way: the style sheet turns it round. */
const ICON: Readonly<Record<Verdict, IconName>> = { send: 'back', revise: 'pen', wait: 'clock', 'dont-send': 'hold' };

/** The four answers, the present one filled in. `isThin` stays on top while one writes. */
export function AnswerStrip(props: { readonly verdict: Verdict | undefined; readonly isThin?: boolean }): JSX.Element {
  return (
    <ol class="answers" classList={{ 'answers--thin': props.isThin === true }} aria-label="The four answers">
      <For each={VERDICTS}>
        {(verdict) => (
          <li class={`is-${verdict}`} aria-current={props.verdict === verdict ? 'true' : undefined}>
            <Show when={props.verdict === verdict}>
              <Icon name={ICON[verdict]} />
            </Show>
            {VERDICT_WORDS[verdict]}
          </li>
        )}
      </For>
    </ol>
  );
}
