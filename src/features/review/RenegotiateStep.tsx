import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { copyAndTell, focusSoon, newId, rowSelector } from '../../browser/device.ts';
import { SuggestedText } from '../../parts/SuggestedText.tsx';
import { Button } from '../../ui/Button.tsx';
import { EachById } from '../../ui/EachById.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { LineField } from '../../ui/LineField.tsx';
import { researchName } from '../salary/research.ts';
import { type Review, REVIEW_ASKS, type ReviewAskKind } from '../wins/review.ts';
import { ASK_KINDS, openingOfReview } from './ask-words.ts';
import { inOrderOf, MOST_PICKED } from './picking.ts';
import { ReviewAskForm } from './ReviewAskForm.tsx';
import type { ReviewFile } from './use-review.tsx';

/** Step three: what would let me bring more. Each ask rests on a win and gives something back. */
export function RenegotiateStep(props: { readonly file: ReviewFile }): JSX.Element {
  const review = (): Review => props.file.review();
  const [told, setTold] = createSignal('');
  const picked = createMemo(() => inOrderOf(review().winIds, props.file.wins()).slice(0, MOST_PICKED));
  const add = (kind: ReviewAskKind): void => {
    const id = newId();
    // What it rests on is chosen: no win is the ground of everything.
    props.file.change({ asks: [...review().asks, { id, kind, what: '', gives: '', winIds: [] }] });
    focusSoon(`${rowSelector(`ask-${id}`)} textarea`);
  };
  const opening = (): string => openingOfReview(review(), picked());
  const copyOpening = (): void => void copyAndTell(opening(), setTold, 'Copied.', 'Select the text above.');
  // One element around it: its parts come and go without moving the field one types in.
  return (
    <div class="review-part">
      <p class="soft">A partnership adjusted, not a demand: each ask rests on a win, and gives something back.</p>
      <Show when={props.file.researches().length > 0}>
        <SelectField
          label="Which salary check do the figures come from?"
          choices={[...props.file.researches().map((one) => ({ value: one.id, text: researchName(one) })), { value: '', text: 'None' }]}
          value={props.file.source().research?.id ?? ''}
          onChange={(researchId) => props.file.change({ researchId })}
        />
      </Show>
      <Show when={review().asks.length > 0}>
        <ul class="rows review-rows" aria-label="Asks">
          <EachById each={review().asks}>{(ask) => <ReviewAskForm file={props.file} ask={ask()} />}</EachById>
        </ul>
      </Show>
      <fieldset class="review-kinds">
        <legend>{review().asks.length === 0 ? 'What would you like to ask for?' : 'Ask for something else'}</legend>
        <div class="button-row">
          <For each={REVIEW_ASKS}>
            {(kind) => (
              <Button icon="plus" onClick={() => add(kind)}>
                {ASK_KINDS[kind].name}
              </Button>
            )}
          </For>
        </div>
      </fieldset>
      <SuggestedText
        label="What you say first"
        hint="Made of their goals and your first win. Change it until it sounds like you."
        lines={3}
        own={review().opening ?? ''}
        suggested={openingOfReview({ ...review(), opening: '' }, picked())}
        onChange={(own) => props.file.change({ opening: own === '' ? undefined : own })}
      />
      <div class="button-row">
        <Button onClick={copyOpening}>
          Copy it<span class="visually-hidden">: what you say first</span>
        </Button>
        <span class="small soft" role="status">
          {told()}
        </span>
      </div>
      <h3 class="review-sub">For you only</h3>
      <p class="soft">On your own copy, never on theirs.</p>
      <LineField
        label="The least you would settle for"
        text={review().floor ?? ''}
        onChange={(floor) => props.file.change({ floor: floor === '' ? undefined : floor })}
      />
      <LineField
        label="If they say no"
        hint="What would do as well, when you ask again, or that you look around."
        text={review().alternatives ?? ''}
        onChange={(alternatives) => props.file.change({ alternatives: alternatives === '' ? undefined : alternatives })}
      />
    </div>
  );
}
