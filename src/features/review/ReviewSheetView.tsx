import { createEffect, createMemo, createSignal, on, onMount, Show, type JSX } from 'solid-js';
import { usePaper } from '../../browser/paper.tsx';
import { fileName } from '../../lib/file-names.ts';
import { fileAddress } from '../../lib/routes.ts';
import { SheetTools } from '../../parts/SheetTools.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { reviewName } from '../wins/review-dates.ts';
import { createFittedReview, ReviewPaper, reviewPaperTitle } from './ReviewPaper.tsx';
import { buildReviewSheet, REVIEW_COPIES, reviewSheetText, type ReviewCopy, type ReviewSheet } from './review-sheet.ts';
import type { ReviewFile } from './use-review.tsx';

const COPY_WORDS = { mine: 'My copy', theirs: 'Their copy' } as const satisfies Record<ReviewCopy, string>;

/** The review sheet: chosen copy, fitted to one page by measuring, with the ways to take it along. */
export function ReviewSheetView(props: { readonly file: ReviewFile; readonly base: string }): JSX.Element {
  const [copy, setCopy] = createSignal<ReviewCopy>('mine');
  const sheet = createMemo((): ReviewSheet => buildReviewSheet(props.file.source(), copy()), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  const fitted = createFittedReview(sheet);
  const { trimmed, fit } = fitted;
  // It is fitted already: what is measured on screen is what is printed.
  usePaper({
    title: () => reviewPaperTitle(props.file, sheet()),
    draw: () => <ReviewPaper sheet={trimmed().sheet} points={trimmed().points} isPaper />,
    fit: () => undefined,
  });
  // Outside of the effect, so that every step is drawn at once.
  createEffect(on([sheet, copy], () => queueMicrotask(fit)));
  // A font that comes late changes what fits.
  onMount(() => void document.fonts.ready.then(fit));
  return (
    <div class="sheet-view section">
      <div class="no-print sheet-view__tools">
        <SheetTools
          copies={REVIEW_COPIES.map((value) => ({ value, text: COPY_WORDS[value], print: 'Print one page' }))}
          copy={copy()}
          onCopy={setCopy}
          title={sheet().title}
          fileName={fileName('html', 'review', copy() === 'mine' ? reviewName(props.file.review()) : '', COPY_WORDS[copy()])}
          markup={fitted.markup}
          text={() => reviewSheetText(sheet())}
        />
        <Show when={copy() === 'theirs'}>
          <p class="soft">Without floor, alternatives, your figures, what you say, or what others said of you.</p>
        </Show>
        <Show when={trimmed().leftOut.length > 0}>
          <Notice look="info" title="Not all of it is on the page">
            <p>Left out: {trimmed().leftOut.join(', ')}.</p>
          </Notice>
        </Show>
        <Show when={sheet().wins.length === 0}>
          <Notice look="wait" title="No win on it yet">
            <p>
              <a href={fileAddress('review', props.file.review().id, props.base)}>Pick three to six</a>, the strongest first.
            </p>
          </Notice>
        </Show>
      </div>
      <div class="no-print">
        <ReviewPaper sheet={trimmed().sheet} points={trimmed().points} />
      </div>
      <div class="sheet-measure" aria-hidden="true" inert>
        {fitted.draw()}
      </div>
    </div>
  );
}
