import { Show, untrack, type JSX } from 'solid-js';
import { fileName } from '../../lib/file-names.ts';
import { fileAddress } from '../../lib/routes.ts';
import { SheetOnScreen } from '../../parts/SheetOnScreen.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { reviewSheet } from './ReviewPaper.tsx';
import { reviewSheetText } from './review-sheet.ts';
import type { ReviewFile } from './use-review.tsx';

/** The sheet of a review on screen. */
export function ReviewSheetView(props: { readonly file: ReviewFile; readonly base: string }): JSX.Element {
  const page = untrack(() => reviewSheet(props));
  return (
    <div class="section">
      <SheetOnScreen
        page={page}
        fileName={(copy, words) => fileName('html', copy === 'mine' ? page.name() : 'review', words)}
        text={reviewSheetText}
        aboutTheirs={<p class="soft">Without floor, alternatives, your figures, what you say, or what others said of you.</p>}
      >
        {(sheet) => (
          <Show when={sheet().wins.length === 0}>
            <Notice look="wait" title="No win on it yet">
              <p>
                <a href={fileAddress('review', props.file.review().id, props.base)}>Pick three to six</a>, the strongest first.
              </p>
            </Notice>
          </Show>
        )}
      </SheetOnScreen>
    </div>
  );
}
