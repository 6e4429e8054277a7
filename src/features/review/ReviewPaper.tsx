import { For, Show, type JSX } from 'solid-js';
import { inQuotes } from '../../lib/text.ts';
import type { DrawnSheet, OnePage } from '../../parts/OnePage.tsx';
import { SheetFact, SheetLines, SheetNotes, SheetPrivate } from '../../parts/SheetParts.tsx';
import { reviewName } from '../wins/review-dates.ts';
import { buildReviewSheet, REVIEW_HEADS, type ReviewCopy, type ReviewSheet } from './review-sheet.ts';
import { LAST_REVIEW_STEP, trimReview } from './trim-review.ts';
import type { ReviewFile } from './use-review.tsx';

/** The review sheet as it goes on paper: my copy or theirs. */
export function ReviewPaper(props: DrawnSheet<ReviewSheet>): JSX.Element {
  return (
    <article
      class="sheet"
      classList={{ 'sheet--paper': props.isPaper === true, 'sheet--theirs': props.sheet.copy === 'theirs' }}
      data-points={String(props.points)}
      ref={(element) => props.ref?.(element)}
    >
      <header class="sheet__head">
        <h2 dir="auto">{props.sheet.title}</h2>
        <Show when={props.sheet.about}>{(about) => <p>{about()}</p>}</Show>
      </header>
      <Show when={props.sheet.opening}>
        {(opening) => (
          <p class="sheet__open" dir="auto">
            {inQuotes(opening())}
          </p>
        )}
      </Show>
      <SheetLines title={REVIEW_HEADS.goals} lines={props.sheet.goals} />
      <Show when={props.sheet.wins.length > 0}>
        <section>
          <h3>{REVIEW_HEADS.wins}</h3>
          <ol class="sheet__short">
            <For each={props.sheet.wins}>
              {(win) => (
                <li>
                  <p dir="auto">{win.text}</p>
                  {/* On one line: the page has no room for two. */}
                  <SheetFact
                    name={win.proof === '' ? 'They said:' : 'Proof:'}
                    text={win.proof === '' ? win.said : [win.proof, win.said].filter(Boolean).join('. They said: ')}
                  />
                </li>
              )}
            </For>
          </ol>
        </section>
      </Show>
      <Show when={props.sheet.short.length > 0}>
        <section>
          <h3>{REVIEW_HEADS.short}</h3>
          <ul>
            <For each={props.sheet.short}>
              {(short) => (
                <li>
                  <p dir="auto">{short.text}</p>
                  <SheetFact name="What I changed:" text={short.changed} />
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={props.sheet.asks.length > 0}>
        <section>
          <h3>{REVIEW_HEADS.asks}</h3>
          <ul class="sheet__spaced">
            <For each={props.sheet.asks}>
              {(ask) => (
                <li>
                  <p class="sheet__ask">
                    <span class="sheet__name">{ask.kind}:</span> <strong dir="auto">{ask.text}</strong>
                  </p>
                  <Show when={ask.sentence}>
                    {(sentence) => (
                      <p class="sheet__say" dir="auto">
                        {inQuotes(sentence())}
                      </p>
                    )}
                  </Show>
                  <p>
                    <Show when={ask.restsOn}>
                      {(restsOn) => (
                        <>
                          <span class="sheet__name">Because of</span> <bdi>{restsOn()}</bdi>.{' '}
                        </>
                      )}
                    </Show>
                    <Show when={ask.gives}>
                      {(gives) => (
                        <>
                          <span class="sheet__name">What you get for it:</span> <bdi>{gives()}</bdi>
                        </>
                      )}
                    </Show>
                  </p>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <SheetLines title={REVIEW_HEADS.evidence} lines={props.sheet.evidence} />
      <SheetPrivate rows={props.sheet.mine} />
      <p>
        <span class="sheet__name">{REVIEW_HEADS.nextLook}</span> {props.sheet.nextLook || '____________________'}
      </p>
      <SheetNotes title="Agreed: what, who, by when" lines={props.sheet.lines} />
      <Show when={props.sheet.thanks}>{(thanks) => <p>{thanks()}</p>}</Show>
    </article>
  );
}

/** The sheet of a review, as one page. */
export const reviewSheet = (of: { readonly file: ReviewFile }): OnePage<ReviewCopy, ReviewSheet> => ({
  name: () => reviewName(of.file.review()),
  copies: [
    { value: 'mine', text: 'My copy', print: 'Print one page' },
    { value: 'theirs', text: 'Their copy', print: 'Print one page' },
  ],
  build: (copy) => buildReviewSheet(of.file.source(), copy),
  Paper: ReviewPaper,
  trim: trimReview,
  lastStep: LAST_REVIEW_STEP,
});
