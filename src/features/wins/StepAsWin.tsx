import { Show, type JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { act } from '../../storage/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DONE_IN_FIRST_90, FIRST_90_DAYS } from '../playbooks/first-90-days-done.ts';
import { $progress } from '../playbooks/playbooks.store.ts';
import { stepSource } from './win.ts';
import { $declined, $wins, addWin } from './wins.store.ts';

/**
 * A step of the first 90 days that was just ticked, as a win to be kept with one press; nothing once the tick was taken back, or the win is kept or was
 * turned down.
 */
export function StepAsWin(props: { readonly stepId: string; readonly class: string; readonly onKept: () => void }): JSX.Element {
  const progress = useStore($progress);
  const wins = useStore($wins);
  const declined = useStore($declined);
  const what = (): string => DONE_IN_FIRST_90[props.stepId] ?? '';
  const from = (): string => stepSource(props.stepId);
  const isOpen = (): boolean =>
    what() !== '' &&
    progress()(FIRST_90_DAYS).ticked.includes(props.stepId) &&
    wins().every((win) => win.from !== from()) &&
    !declined().includes(from());
  const keep = (): void => {
    const [words, source, done] = [what(), from(), props.onKept];
    act('Win kept', () => addWin(words, { from: source }));
    done();
  };
  return (
    <Show when={isOpen()}>
      <div class={`${props.class} no-print`}>
        <p>
          <span class="soft">Done:</span> {what()}
        </p>
        <div class="button-row">
          <Button onClick={keep}>
            Keep it as a win<span class="visually-hidden">: {what()}</span>
          </Button>
        </div>
      </div>
    </Show>
  );
}
