import { Show, type JSX } from 'solid-js';
import { newId } from '../../browser/device.ts';
import { changeIn, dropFrom } from '../../lib/list.ts';
import { act } from '../../storage/act.ts';
import { createDraft } from '../../storage/draft.ts';
import { AddField } from '../../ui/AddField.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EachById } from '../../ui/EachById.tsx';
import { LineField } from '../../ui/LineField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Review, ReviewGoal } from '../wins/review.ts';
import { changeReview } from '../wins/reviews.store.ts';
import { MOST_ON_REVIEW } from './review-sheet.ts';
import type { ReviewFile } from './use-review.tsx';

/** Step one: I am a consultant, and they are the client. Who is it, and what are they after? */
export function ReframeStep(props: { readonly file: ReviewFile }): JSX.Element {
  const review = (): Review => props.file.review();
  const changeGoal = (id: string, part: Partial<ReviewGoal>): void => props.file.change({ goals: changeIn(review().goals, id, part) });
  const removeGoal = (id: string): void => {
    const goals = dropFrom(review().goals, id);
    const reviewId = review().id;
    act('Goal removed', () => changeReview(reviewId, { goals }));
  };
  // One element around it: its parts come and go without moving the field one types in.
  return (
    <div class="review-part">
      <p class="soft">Think of yourself as a consultant, and of your employer as the client: what would they pay for again?</p>
      <div class="review-fields">
        <TextField label="With whom" room="name" text={review().withWhom} onChange={(withWhom) => props.file.change({ withWhom })} />
        <TextField
          label="Where you work"
          room="name"
          text={review().employer ?? ''}
          onChange={(employer) => props.file.change({ employer: employer === '' ? undefined : employer })}
        />
        <DateField label="The review is on" date={review().heldOn} onChange={(heldOn) => props.file.change({ heldOn })} />
      </div>
      <h3 class="review-sub" id="review-goals">
        Their three goals
      </h3>
      <p class="soft">In their words. Where you guess, leave it unticked: the sheet then asks them whether it is so.</p>
      <Show when={review().goals.length > 0}>
        <ol class="rows review-rows" aria-labelledby="review-goals">
          <EachById each={review().goals}>
            {(goal, id) => (
              <li data-row={`goal-${id}`}>
                <LineField label="A goal of theirs" text={goal().text} onChange={(text) => changeGoal(id, { text })} />
                <div class="review-row">
                  <CheckItem
                    text="They told me"
                    note={goal().isKnown ? undefined : 'To check: ask them before you build on it'}
                    isChecked={goal().isKnown}
                    onChange={(isKnown) => changeGoal(id, { isKnown })}
                  />
                  <Button look="quiet" onClick={() => removeGoal(id)}>
                    Remove
                    <span class="visually-hidden">: {goal().text}</span>
                  </Button>
                </div>
              </li>
            )}
          </EachById>
        </ol>
      </Show>
      <AddField
        label="Add a goal of theirs"
        draft={createDraft(`review-goal-${review().id}`)}
        onAdd={(text) => props.file.change({ goals: [...review().goals, { id: newId(), text, isKnown: false }] })}
      />
      <Show when={review().goals.length > MOST_ON_REVIEW.goals}>
        <p class="soft">The sheet holds the first three.</p>
      </Show>
    </div>
  );
}
