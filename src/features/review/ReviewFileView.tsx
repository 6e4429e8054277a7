import { For, Match, Show, Switch, untrack, type JSX } from 'solid-js';
import { goTo } from '../../browser/address.ts';
import { createToday } from '../../browser/clock.ts';
import { focusTitle, keepInView, showPart } from '../../browser/device.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { formatDay } from '../../lib/dates.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { capitalized, counted, countWord, isolated } from '../../lib/text.ts';
import { SheetOnPaper } from '../../parts/OnePage.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { SampleNotice } from '../../ui/SampleNotice.tsx';
import type { Review } from '../wins/review.ts';
import { reviewName } from '../wins/review-dates.ts';
import { HowTo } from '../playbooks/HowTo.tsx';
import { removeSample } from '../samples/remove-sample.store.ts';
import { removeReview } from '../wins/reviews.store.ts';
import { isSampleOfWins } from '../wins/wins.store.ts';
import { ReframeStep } from './ReframeStep.tsx';
import { ReflectStep } from './ReflectStep.tsx';
import { RenegotiateStep } from './RenegotiateStep.tsx';
import { reviewSheet } from './ReviewPaper.tsx';
import { TalkOfReview } from './TalkOfReview.tsx';
import { useReview, type ReviewFile } from './use-review.tsx';

const ReviewSheetView = lazyPart(async () => (await import('./ReviewSheetView.tsx')).ReviewSheetView);
const AfterReview = lazyPart(async () => (await import('./AfterReview.tsx')).AfterReview);

/** The views of one review, in the order one needs them. */
export const REVIEW_VIEWS = { prepare: 'Three steps', sheet: 'The sheet', agreed: 'Agreed' } as const;
/** One of {@link REVIEW_VIEWS}. */
export type ReviewView = keyof typeof REVIEW_VIEWS;

interface StepProps {
  readonly name: string;
  readonly number: number;
  readonly title: string;
  readonly question: string;
  /** How far it is, in a few words. */
  readonly done: string;
  readonly isOpen: boolean;
  readonly ref: (step: HTMLDetailsElement) => void;
  readonly onNext?: (() => void) | undefined;
  readonly next?: string;
  readonly children: JSX.Element;
}

/** One of the three steps: a fold with its question on top, and what is in it in a few words. As one opens, the browser closes the one before. */
function Step(props: StepProps): JSX.Element {
  return (
    <details
      class="fold review-step"
      name="review-step"
      id={`step-${props.name}`}
      open={untrack(() => props.isOpen)}
      ref={(element) => props.ref(element)}
    >
      <summary onClick={(event) => keepInView(event.currentTarget)}>
        <div>
          <h2>
            <span class="review-step__name">
              {props.number}. {props.title}
            </span>{' '}
            {props.question}
          </h2>
          <p class="small soft">{props.done}</p>
        </div>
      </summary>
      <div class="review-part">
        {props.children}
        <Show when={props.onNext}>
          {(onNext) => (
            <Button look="primary" onClick={() => onNext()()}>
              {props.next}
            </Button>
          )}
        </Show>
      </div>
    </details>
  );
}

const hasWords = ({ goals, winIds, asks }: Review): readonly [boolean, boolean, boolean] => [
  goals.length > 0,
  winIds.length > 0,
  asks.length > 0,
];

/** The three steps, and the way into a talk. */
function PrepareView(props: { readonly file: ReviewFile; readonly base: string }): JSX.Element {
  const review = (): Review => props.file.review();
  /** The first that is still empty is open. */
  const first = untrack(() => hasWords(review()).indexOf(false));
  const steps = new Map<string, HTMLDetailsElement>();
  const open = (name: string): void => {
    const step = steps.get(name);
    if (step !== undefined) step.open = true;
    showPart(`#step-${name} > summary`);
  };
  /** How many goals are only guessed: “, two to check”. */
  const toCheck = (): string => {
    const guessed = review().goals.filter(({ isKnown }) => !isKnown).length;
    if (guessed === 0) return '';
    return guessed === review().goals.length ? ', to check' : `, ${countWord(guessed)} to check`;
  };
  /** “Six wins picked, one shortfall”. */
  const reflected = (): string => {
    const { winIds, shortIds } = review();
    const picked = winIds.length === 0 ? 'No win picked yet' : `${capitalized(counted(winIds.length, 'win'))} picked`;
    return shortIds.length === 0 ? picked : `${picked}, ${counted(shortIds.length, 'shortfall')}`;
  };
  return (
    <>
      <SheetOnPaper page={reviewSheet(props)} />
      <div class="review-steps">
        <Step
          {...{ name: 'reframe', number: 1, title: 'Reframe', next: 'Next: Reflect' }}
          question="Who is your client, and what are they after?"
          done={review().goals.length === 0 ? 'No goal yet' : `${capitalized(counted(review().goals.length, 'goal'))}${toCheck()}`}
          isOpen={first === 0}
          ref={(step) => steps.set('reframe', step)}
          onNext={() => open('reflect')}
        >
          <ReframeStep file={props.file} />
        </Step>
        <Step
          {...{ name: 'reflect', number: 2, title: 'Reflect', next: 'Next: Renegotiate' }}
          question="What came of it, and what fell short?"
          done={reflected()}
          isOpen={first === 1}
          ref={(step) => steps.set('reflect', step)}
          onNext={() => open('renegotiate')}
        >
          <ReflectStep file={props.file} base={props.base} />
        </Step>
        <Step
          {...{ name: 'renegotiate', number: 3, title: 'Renegotiate' }}
          question="What would let you bring more?"
          done={review().asks.length === 0 ? 'Nothing to ask yet' : capitalized(counted(review().asks.length, 'ask'))}
          isOpen={first === 2}
          ref={(step) => steps.set('renegotiate', step)}
        >
          <RenegotiateStep file={props.file} />
        </Step>
      </div>
      <section class="section review-part" aria-label="Next">
        <TalkOfReview file={props.file} base={props.base} />
        <p class="soft small">A raise is a talk like any other: with what they may say, and one ask at a time on your phone.</p>
        <HowTo part="review" />
        <Button
          look="quiet"
          onClick={() => {
            removeReview(review().id);
            goTo('');
            focusTitle();
          }}
        >
          Remove this review
        </Button>
      </section>
    </>
  );
}

interface ReviewFileViewProps {
  readonly review: Review;
  readonly view: ReviewView;
  readonly base: string;
  readonly hasOthers: boolean;
  readonly onNext: () => void;
}

/** One review: its head, the way to its views, and the one chosen. */
export function ReviewFileView(props: ReviewFileViewProps): JSX.Element {
  const file = useReview(() => props.review);
  const today = createToday();
  const name = (): string => reviewName(props.review);
  /** Where and when. */
  const facts = (): string => {
    const { employer = '', heldOn } = props.review;
    return [isolated(employer.trim()), heldOn === undefined ? '' : formatDay(heldOn, today())].filter(Boolean).join(' · ');
  };
  useTabTitle(() => (props.view === 'sheet' ? `The sheet, ${name()}` : name()));
  return (
    <>
      <header class="page-head no-print">
        {/* With one review only, the ways on top lead back. */}
        <Show when={props.hasOthers}>
          <BackLink
            href={pathTo('review', props.base)}
            text="All reviews"
            onBack={() => {
              goTo('');
              focusTitle();
            }}
          />
        </Show>
        <h1 tabindex="-1">{reviewName({ withWhom: props.review.withWhom })}</h1>
        <Show when={facts()}>{(words) => <p class="soft">{words()}</p>}</Show>
      </header>
      <Show when={isSampleOfWins(props.review.id)}>
        <SampleNotice
          text="Change what you like; your own wins and reviews are untouched. Removing it also removes its wins, and what was made of them."
          onRemove={() =>
            void removeSample('wins').then(() => {
              goTo('');
              focusTitle();
            })
          }
        />
      </Show>
      <nav class="tabs" aria-label="This review">
        <For each={Object.entries(REVIEW_VIEWS)}>
          {([view, text]) => (
            <a
              href={fileAddress('review', props.review.id, props.base, view === 'prepare' ? '' : view)}
              aria-current={view === props.view ? 'page' : undefined}
            >
              {text}
            </a>
          )}
        </For>
      </nav>
      <Switch>
        <Match when={props.view === 'prepare'}>
          <PrepareView file={file} base={props.base} />
        </Match>
        <Match when={props.view === 'sheet'}>
          <ReviewSheetView file={file} base={props.base} />
        </Match>
        <Match when={props.view === 'agreed'}>
          <AfterReview file={file} base={props.base} onNext={() => props.onNext()} />
        </Match>
      </Switch>
    </>
  );
}
