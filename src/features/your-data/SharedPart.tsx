import { createSignal, Show, type JSX } from 'solid-js';
import { $persistence, checkPersistence } from '../../browser/persistence.ts';
import { isOnlyHere } from '../../browser/raw-storage.ts';
import { isSafari, isOnHomeScreen } from '../../browser/kind-of-browser.ts';
import { beginOnlyHere, endOnlyHere } from '../../browser/only-here.ts';
import { leaveText } from '../../browser/left-text.ts';
import { useStore } from '../../browser/use-store.ts';
import { pathTo } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
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
  const [cannot, setCannot] = createSignal(false);
  checkPersistence();
  const leave = async (isKept: boolean): Promise<void> => {
    // What was written in this tab comes along as a file to look at, once the tab writes to the device again.
    if (isKept) leaveText('incoming', await textOf(contentHere()));
    endOnlyHere();
  };
  return (
    <>
      <section class="section" aria-labelledby="safe">
        <h2 id="safe">How safe it is here</h2>
        <p>{KEPT[persistence()]}</p>
        <Show when={isSafari()}>
          <p>
            {isOnHomeScreen()
              ? 'Greenroom is on your home screen, with a storage of its own: what you wrote in Safari before is there, not here. Save it to a file there and restore it here.'
              : 'Safari clears what a site has stored after seven days of using Safari without a visit. On the home screen Greenroom is safe from that, but begins empty there: save to a file first, and restore it there.'}
          </p>
        </Show>
      </section>
      <section class="section" aria-labelledby="shared">
        <h2 id="shared">Others can use this device?</h2>
        <p>
          <b>Quick hide:</b> press Shift three times. A blank page stands there at once, and Back does not lead to your notes.
        </p>
        <a class="hide-now" href={pathTo('hide', import.meta.env.BASE_URL)}>
          Hide this page
        </a>
        <Show
          when={isOnlyHere()}
          fallback={
            <>
              <p>
                <b>This session only:</b> nothing is written to the device; closing the tab forgets everything. What is stored here already
                stays as it is and is not shown.
              </p>
              <Button onClick={() => setCannot(!beginOnlyHere())}>Keep this session only</Button>
              <p role="alert">{cannot() ? 'This browser does not allow it. Use a private window instead.' : ''}</p>
            </>
          }
        >
          <p>This tab keeps everything to itself. Closing it forgets everything.</p>
          <Button onClick={() => setIsLeaving(true)}>End this session</Button>
        </Show>
        <Show when={isLeaving()}>
          <Dialog
            title="End this session?"
            act="Forget what I wrote"
            keep="Keep it on this device"
            onAct={() => void leave(false)}
            onKeep={() => void leave(true)}
          >
            <p>Forgetting cannot be undone. Keeping shows first what would be added to what is stored here.</p>
          </Dialog>
        </Show>
      </section>
    </>
  );
}
