import { createSignal, Show, type JSX } from 'solid-js';
import { $persistence, checkPersistence } from '../../storage/persistence.ts';
import { isOnlyHere } from '../../storage/raw-storage.ts';
import { isSafari, isOnHomeScreen } from '../../browser/kind-of-browser.ts';
import { beginOnlyHere, endOnlyHere } from '../../storage/only-here.ts';
import { useStore } from '../../browser/use-store.ts';
import { pathTo } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { contentHere, textOf } from './your-data.store.ts';

const KEPT = {
  'not-asked': 'Once you have written something, the browser is asked to keep it even when room runs short.',
  persistent: 'Your browser has agreed to keep your notes even when room runs short.',
  'best-effort': 'Your browser keeps your notes, but may clear them when the device runs out of room. A saved file is the answer to that.',
} as const;

/** How safe the notes are in this browser, and what to do where others use it too. */
export function SharedPart(): JSX.Element {
  const persistence = useStore($persistence);
  const [isLeaving, setIsLeaving] = createSignal(false);
  const [cannot, setCannot] = createSignal('');
  checkPersistence();
  const begin = (): void => {
    if (!beginOnlyHere()) setCannot('This browser does not allow it. Use a private window instead.');
  };
  const keep = async (): Promise<void> => {
    // It comes along as a file to look at, once the tab writes to the device again.
    if (!endOnlyHere({ name: 'incoming', text: await textOf(contentHere()) }))
      setCannot('It is too much to carry over at once. Save it to a file first, then forget it here and restore the file.');
  };
  return (
    <>
      <Show when={!isOnlyHere()}>
        <section class="section" aria-labelledby="safe">
          <h2 id="safe">How safe it is here</h2>
          <p>{KEPT[persistence()]}</p>
          <Show when={isSafari()}>
            <p>
              {isOnHomeScreen()
                ? 'Greenroom is on your home screen and has its own storage: what you wrote in Safari before is still there, not here. Save it to a file there and restore it here.'
                : 'Safari clears what a site has stored after seven days of using Safari without a visit. On the home screen Greenroom is safe from that, but starts out empty there: save to a file first, and restore it there.'}
            </p>
          </Show>
        </section>
      </Show>
      <section class="section" aria-labelledby="shared">
        <h2 id="shared">Others can use this device?</h2>
        <p>
          <b>Quick hide:</b> press Shift three times. A blank page takes the place of this one at once; Back leads to the page before it.
        </p>
        <a class="hide-now" href={pathTo('hide', import.meta.env.BASE_URL)}>
          Blank the screen
        </a>
        <Show
          when={isOnlyHere()}
          fallback={
            <>
              <p>
                <b>This session only:</b> what you write in this tab stays apart and is forgotten when the tab closes. What is stored here
                already stays as it is and is not shown. Links opened in another tab show it again. The browser may leave traces on its
                disk: on a computer you do not trust, use a private window as well.
              </p>
              <Button onClick={begin}>Forget it all when this tab closes</Button>
            </>
          }
        >
          <p>This tab keeps everything to itself. Closing it forgets everything.</p>
          <Show when={isLeaving()} fallback={<Button onClick={() => setIsLeaving(true)}>End this session</Button>}>
            <p>
              What you wrote here: keep it or forget it? Keeping shows first what would be added to what is stored. Forgetting cannot be
              undone.
            </p>
            <div class="button-row">
              <Button onClick={() => void keep()}>Keep it on this device</Button>
              <Button look="danger" onClick={() => endOnlyHere()}>
                Forget what I wrote
              </Button>
              <Button look="quiet" onClick={() => setIsLeaving(false)}>
                Go on with the session
              </Button>
            </div>
          </Show>
        </Show>
        <p role="alert">{cannot()}</p>
      </section>
    </>
  );
}
