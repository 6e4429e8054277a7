/** Which question of the bank a noted one was like. The bank comes along, so it is loaded only once something was noted. */
import { createMemo, Show, type JSX } from 'solid-js';
import { act } from '../../storage/act.ts';
import { Button } from '../../ui/Button.tsx';
import { likeInBank } from '../interviews/bank-answers.ts';
import type { Asked } from '../interviews/interviews-format.ts';
import { judgeAsked } from '../interviews/interviews.store.ts';

/** The question of the bank that it counts for, with a way to say no. Nothing where it is like none. */
export function LikeBank(props: { readonly one: Asked }): JSX.Element {
  const found = createMemo(() => likeInBank({ text: props.one.text }));
  const isOther = (): boolean => props.one.unlike === found()?.id;
  const say = (unlike: string | undefined): void => {
    const { id } = props.one;
    act(unlike === undefined ? 'Counted again' : 'Not counted', () => judgeAsked(id, { unlike }));
  };
  return (
    <Show when={found()}>
      {(question) => (
        <div class="asked__like">
          <p class="small soft">
            {isOther() ? 'Not counted as a question of the bank: ' : 'Like a question of the bank: '}“{question().ask}”
          </p>
          <Button look="quiet" onClick={() => say(isOther() ? undefined : question().id)}>
            {isOther() ? 'It was that one' : 'It was another one'}
            <span class="visually-hidden">
              : <bdi>{props.one.text}</bdi>
            </span>
          </Button>
        </div>
      )}
    </Show>
  );
}
