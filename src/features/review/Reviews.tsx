import { createEffect, createMemo, For, on, Show, type JSX } from 'solid-js';
import { $place, goTo, replacePlace } from '../../browser/address.ts';
import { createToday } from '../../browser/clock.ts';
import { focusTitle } from '../../browser/device.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { useStore } from '../../browser/use-store.ts';
import { formatDay } from '../../lib/dates.ts';
import { fileAddress } from '../../lib/routes.ts';
import { counted } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { wasHeld, type Review } from '../wins/review.ts';
import { reviewName } from '../wins/review-dates.ts';
import { $begunReview, $reviews, addReview } from '../wins/reviews.store.ts';
import { isSampleOfWins, loadSampleWins } from '../wins/wins.store.ts';
import { ReviewFileView, REVIEW_VIEWS, type ReviewView } from './ReviewFileView.tsx';

interface ReviewListProps {
  readonly reviews: readonly Review[];
  readonly base: string;
  readonly onBegin: () => void;
}

/** Every review: what is to come, then what was held. */
function ReviewList(props: ReviewListProps): JSX.Element {
  const today = createToday();
  const parts = (): readonly { readonly title: string; readonly reviews: readonly Review[] }[] => {
    const coming = [...props.reviews]
      .filter((one) => !wasHeld(one, today()))
      .sort((a, b) => ((a.heldOn ?? '9') < (b.heldOn ?? '9') ? -1 : 1));
    const held = props.reviews.filter((one) => wasHeld(one, today()));
    return [
      { title: 'To come', reviews: coming },
      { title: 'Held', reviews: held },
    ].filter(({ reviews }) => reviews.length > 0);
  };
  const facts = ({ id, winIds, asks }: Review): string =>
    [
      winIds.length === 0 ? '' : counted(winIds.length, 'win'),
      asks.length === 0 ? '' : counted(asks.length, 'ask'),
      isSampleOfWins(id) ? 'the sample' : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <header class="page-head">
        <h1 tabindex="-1">The review</h1>
        <Button icon="plus" onClick={() => props.onBegin()}>
          Begin a review
        </Button>
      </header>
      <For each={parts()}>
        {(part) => (
          <section class="section" aria-label={part.title}>
            <h2>{part.title}</h2>
            <ul class="rows">
              <For each={part.reviews}>
                {(review) => (
                  <li>
                    <a class="open-end" href={fileAddress('review', review.id, props.base)} data-row={review.id}>
                      <span class="open-end__what">
                        <bdi>{reviewName(review)}</bdi>
                        <span class="open-end__why">{facts(review)}</span>
                      </span>
                      <span class="open-end__when">{review.heldOn === undefined ? 'no day yet' : formatDay(review.heldOn, today())}</span>
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </>
  );
}

/** The review island: the empty screen, the list, or one review, as the address says (`#id` or `#id/view`). One alone opens by itself. */
export function Reviews(props: { readonly base: string }): JSX.Element {
  const reviews = useStore($reviews);
  const begun = useStore($begunReview);
  const place = useStore($place);
  const id = createMemo(() => place().split('/')[0] ?? '');
  const view = createMemo((): ReviewView => {
    const name = place().split('/')[1] ?? '';
    return Object.hasOwn(REVIEW_VIEWS, name) ? (name as ReviewView) : 'prepare'; // it was just looked up
  });
  const review = createMemo(
    () => [...reviews(), begun()].find((one) => one?.id === id()) ?? (reviews().length === 1 && id() === '' ? reviews()[0] : undefined),
  );
  const reviewId = createMemo(() => review()?.id);
  const sampleId = (): string => $reviews.get().find((one) => isSampleOfWins(one.id))?.id ?? '';
  createEffect(() => {
    if (place() === 'new') replacePlace(addReview());
    if (place() === 'sample') void loadSampleWins().then(() => replacePlace(sampleId()));
  });
  const begin = (): void => goTo(addReview());
  // Another review or view begins at its top.
  createEffect(on([reviewId, view], focusTitle, { defer: true }));
  return (
    <Show
      when={reviewId()}
      keyed
      fallback={
        <Show
          when={reviews().length > 0}
          fallback={
            <>
              <header class="page-head">
                <h1 tabindex="-1">The review</h1>
              </header>
              <EmptyState
                title="No review yet"
                text="Three steps, and one page to take into it: what they wanted, what you brought, and what would let you bring more."
                actions={
                  <>
                    <Button look="primary" onClick={begin}>
                      Begin my review
                    </Button>
                    <Button onClick={() => void loadSampleWins().then(() => goTo(sampleId()))}>Try the sample</Button>
                  </>
                }
              />
            </>
          }
        >
          <ReviewList reviews={reviews()} base={props.base} onBegin={begin} />
        </Show>
      }
    >
      {(_id) => (
        <Show when={review()}>
          {(found) => (
            <ReviewFileView
              review={found()}
              view={view()}
              base={props.base}
              hasOthers={reviews().some((one) => one.id !== reviewId())}
              onNext={begin}
            />
          )}
        </Show>
      )}
    </Show>
  );
}

/** Puts the review on its page. */
export function mountReview(): void {
  mountIsland('review', () => <Reviews base={import.meta.env.BASE_URL} />);
}
