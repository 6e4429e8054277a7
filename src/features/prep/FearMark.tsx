import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { joined, quoted } from '../../lib/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Interview } from '../interviews/interview.ts';
import type { OwnAnswer } from '../interviews/interviews-format.ts';
import { fearAnswer } from '../interviews/own-answers.store.ts';
import { fearedAnswers } from '../interviews/own-answers.ts';
import { useOwnAnswers } from '../interviews/use-shared.tsx';

/** A box that marks an answer as one of the three I fear most in this interview: they come first on the cue card. */
export function FearMark(props: { readonly interview: Interview; readonly answer: OwnAnswer }): JSX.Element {
  const id = createUniqueId();
  const own = useOwnAnswers(() => props.interview);
  const [isRefused, setIsRefused] = createSignal(false);
  const feared = (): readonly OwnAnswer[] => fearedAnswers(props.interview, own.taken());
  return (
    <div class="fear-mark">
      <label class="tick">
        <input
          type="checkbox"
          aria-describedby={id}
          checked={feared().some((one) => one.id === props.answer.id)}
          onChange={(event) => {
            const box = event.currentTarget;
            const isTaken = fearAnswer(props.interview.id, props.answer.id, box.checked);
            setIsRefused(!isTaken);
            if (!isTaken) box.checked = false;
          }}
        />
        <span class="tick__text">One of the three I fear most</span>
      </label>
      <p id={id} aria-live="polite">
        <Show when={isRefused() && feared().length > 0}>
          <span class="field__error">
            <Icon name="alert" />
            <span>
              {`You have marked three: ${joined(
                feared().map(({ question }) => quoted(question, 40)),
                'and',
              )}. Take the mark off one of them first.`}
            </span>
          </span>
        </Show>
      </p>
    </div>
  );
}
