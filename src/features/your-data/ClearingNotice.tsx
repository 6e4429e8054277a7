import { createSignal, onCleanup, Show, untrack, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { keepPlace } from '../../browser/keep-place.ts';
import { isIos } from '../../browser/kind-of-browser.ts';
import { isClearing } from '../../storage/clearing.ts';
import { whenErased } from '../../storage/erased.ts';
import { $persistence } from '../../storage/persistence.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { isClearingNews } from './saved.ts';
import { $savedAt, putNoticeAway, noticePutAwayAt, saveCaseFile, saveState } from './your-data.store.ts';

const isTyping = (): boolean => document.activeElement?.matches('input, textarea, select') === true;

/**
 * Says once, after the first notes, that this browser clears what a site has stored, and what helps; some days later again, as long
 * as something is not in a saved file. It comes when nobody is typing, since it moves the page.
 */
export function ClearingNotice(): JSX.Element {
  const [isShown, setIsShown] = createSignal(false);
  let isWaiting = false;
  const decide = async (): Promise<void> => {
    const isNews = (await isClearing()) && isClearingNews(saveState(true), noticePutAwayAt(), Date.now());
    if (isNews !== untrack(isShown)) keepPlace(() => setIsShown(isNews));
  };
  const look = (): void => {
    if (!isTyping()) void decide();
    if (!isTyping() || isWaiting) return;
    isWaiting = true;
    const wait = (): void => {
      isWaiting = false;
      // By then the next field has the focus, if there is one.
      setTimeout(look);
    };
    document.addEventListener('focusout', wait, { once: true });
  };
  look();
  whenErased(look);
  // The browser is asked after the first note was stored.
  onCleanup($persistence.listen(look));
  onCleanup($savedAt.listen(look));
  const close = (): void => {
    putNoticeAway();
    setIsShown(false);
    focusSoon('h1');
  };
  return (
    <div class="no-print" role="status">
      <Show when={isShown()}>
        <Notice look="info" title="Keep a copy of your notes">
          <p>
            {isIos() ? 'The browser of an iPhone or iPad' : 'Safari'} clears what a site has stored after seven days without a visit. Save
            your notes to a file, or add Greenroom to your{' '}
            {isIos() ? 'home screen (Share, then Add to Home Screen)' : 'Dock (File, then Add to Dock)'}. It starts out empty there: restore
            the file to fill it.
          </p>
          <div class="button-row">
            <Button onClick={() => void saveCaseFile()}>Save to a file</Button>
            <Button look="quiet" onClick={close}>
              Not now
            </Button>
          </div>
        </Notice>
      </Show>
    </div>
  );
}
