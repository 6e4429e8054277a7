/** Worries an employer may have, to pick from, each with what an honest answer does. They come once somebody wants them. */
import { For, onMount, Show, type JSX } from 'solid-js';
import { landIn } from '../../browser/land.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Interview } from '../interviews/interview.ts';
import type { OwnAnswer } from '../interviews/interviews-format.ts';
import { chooseOwnAnswer, prepareAnswer } from '../interviews/own-answers.store.ts';
import { byKind } from '../interviews/own-answers.ts';
import { useOwnAnswers } from '../interviews/use-shared.tsx';
import { WORRIES, type Worry } from '../interviews/worries.ts';

/** What they ask themselves, how it sounds, what an answer does, what proves it, and what makes it worse. */
function Behind(props: { readonly worry: Worry }): JSX.Element {
  return (
    <dl class="behind">
      <dt>What they ask themselves</dt>
      <dd>“{props.worry.theirs}”</dd>
      <dt>How it may sound</dt>
      <dd>“{props.worry.soundsLike}”</dd>
      <dt>An honest answer</dt>
      <dd>{props.worry.answer}</dd>
      <dt>What proves it</dt>
      <dd>
        <ul class="plain-list">
          <For each={props.worry.proof}>{(one) => <li>{one}</li>}</For>
        </ul>
      </dd>
      <dt>The trap</dt>
      <dd>{props.worry.trap}</dd>
    </dl>
  );
}

/** What is behind the worry that an answer was prepared from; nothing where this version has no such worry. */
export function BehindWorry(props: { readonly id: string }): JSX.Element {
  return <Show when={WORRIES.find(({ id }) => id === props.id)}>{(worry) => <Behind worry={worry()} />}</Show>;
}

/** The worries to pick from. `onClose`: back to one’s own. */
export function LikelyWorries(props: { readonly interview: Interview; readonly onClose: () => void }): JSX.Element {
  let start: HTMLUListElement | undefined;
  const own = useOwnAnswers(() => props.interview);
  const mine = (worry: Worry): OwnAnswer | undefined => byKind(own.all()).worries.find(({ questionId }) => questionId === worry.id);
  const isTaken = (id: string): boolean => props.interview.ownAnswerIds?.includes(id) === true;
  const press = (worry: Worry): void => {
    const answer = mine(worry);
    if (answer === undefined) prepareAnswer(props.interview.id, { id: worry.id, ask: worry.name }, true);
    else if (isTaken(answer.id)) landIn('#part-their-questions', 'My honest answer', answer.id);
    else chooseOwnAnswer(props.interview.id, answer.id, true);
  };
  const words = (worry: Worry): string => {
    const answer = mine(worry);
    if (answer === undefined) return 'Add this worry';
    return isTaken(answer.id) ? 'Write the answer' : 'Take my answer along';
  };
  // What was pressed to come here has gone.
  onMount(() => queueMicrotask(() => start?.querySelector('summary')?.focus({ preventScroll: true })));
  return (
    <div class="bank">
      <ul class="likely" ref={start}>
        <For each={WORRIES}>
          {(worry) => (
            <li>
              <Disclosure summary={worry.name}>
                <Behind worry={worry} />
              </Disclosure>
              <Button look="quiet" icon={mine(worry) === undefined ? 'plus' : 'pen'} onClick={() => press(worry)}>
                {words(worry)}
                <span class="visually-hidden">: {worry.name}</span>
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Button onClick={() => props.onClose()}>Close the worries</Button>
    </div>
  );
}
