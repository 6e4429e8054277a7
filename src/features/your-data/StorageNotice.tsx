import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { reloadPage } from '../../browser/device.ts';
import { $troubles, eraseAside, settleErased, type StorageTrouble } from '../../storage/persisted.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveCaseFile } from './your-data.store.ts';

function SaveButton(): JSX.Element {
  return <Button onClick={() => void saveCaseFile()}>Save to a file</Button>;
}

/** Text that could not be read, set aside whole: to be saved or erased. */
function SetAside(props: { readonly storageKey: string }): JSX.Element {
  const [isAsking, setIsAsking] = createSignal(false);
  return (
    <Notice look="wait" title="Some of what was stored here could not be read">
      <p>It is set aside, unchanged. Save it to a file; someone may be able to repair it.</p>
      <div class="button-row">
        <SaveButton />
        <Button look="quiet" onClick={() => setIsAsking(true)}>
          Erase what was set aside
        </Button>
      </div>
      <Show when={isAsking()}>
        <Dialog
          title="Erase what could not be read?"
          act="Erase it"
          keep="Keep it"
          onAct={() => eraseAside(props.storageKey)}
          onKeep={() => setIsAsking(false)}
        >
          <p>One set-aside text will be gone for good. Everything else stays as it is.</p>
        </Dialog>
      </Show>
    </Notice>
  );
}

/** The most pressing trouble with storage, in words, with a way out. One at a time. */
export function StorageNotice(): JSX.Element {
  const troubles = useStore($troubles);
  const first = (): StorageTrouble | undefined => troubles()[0];
  const isFull = (): boolean => {
    const trouble = first();
    return trouble?.kind === 'unsaved' && trouble.reason === 'full';
  };
  return (
    <div class="no-print">
      <Switch>
        <Match when={first()?.kind === 'unsaved' && isFull()}>
          <Notice look="unsaved" title="Not saved: there is no room left in this browser">
            <p>What you typed is still on this page. Save it to a file, then make room. Saving is tried again every few seconds.</p>
            <div class="button-row">
              <SaveButton />
            </div>
          </Notice>
        </Match>
        <Match when={first()?.kind === 'unsaved'}>
          <Notice look="unsaved" title="This browser does not let Greenroom keep anything">
            <p>You can keep working, but it lasts only until this page closes. Allow site data for this address, or save to a file.</p>
            <div class="button-row">
              <SaveButton />
            </div>
          </Notice>
        </Match>
        <Match when={first()?.kind === 'newer'}>
          <Notice look="unsaved" title="A newer Greenroom wrote what is stored here">
            <p>
              So as not to damage it, this older one no longer saves anything. Reload to get the newer one. If this notice comes back, close
              all its tabs first.
            </p>
            <div class="button-row">
              <Button onClick={reloadPage}>Reload</Button>
              <SaveButton />
            </div>
          </Notice>
        </Match>
        <Match when={first()?.kind === 'cleared'}>
          <Notice look="wait" title="What was stored here has been erased">
            <p>This page still has it.</p>
            <div class="button-row">
              <Button onClick={() => settleErased(first()?.key ?? '', 'write-back')}>Write it back</Button>
              <Button look="quiet" onClick={() => settleErased(first()?.key ?? '', 'let-go')}>
                Let it go
              </Button>
            </div>
          </Notice>
        </Match>
        <Match when={first()?.kind === 'set-aside'}>
          <SetAside storageKey={first()?.key ?? ''} />
        </Match>
      </Switch>
    </div>
  );
}
