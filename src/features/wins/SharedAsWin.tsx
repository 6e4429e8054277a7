import { Show, type JSX } from 'solid-js';
import { act } from '../../storage/act.ts';
import type { SharedParts } from '../../lib/shared-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { readSharedWin, type SharedWin } from './shared-win.ts';
import { addWin } from './wins.store.ts';

interface SharedAsWinProps {
  readonly shared: SharedParts;
  /** Takes away what was made of it elsewhere: it is one act. */
  readonly onKeep: () => void;
}

/** A phone knows one place of an app to share to. What came there may be no message to check but praise, or something one did: a win. */
export function SharedAsWin(props: SharedAsWinProps): JSX.Element {
  const keep = ({ what, said }: SharedWin): void => {
    const takeAway = props.onKeep;
    act('Kept as a win', () => {
      addWin(what, said === '' ? {} : { said });
      takeAway();
    });
  };
  return (
    <Show when={readSharedWin(props.shared)}>
      {(win) => (
        <Notice look="info" title="Shared with Greenroom">
          <p>Is it praise, or something you did? Then it is a win, and no message to check.</p>
          <div class="button-row">
            <Button onClick={() => keep(win())}>Keep it as a win</Button>
          </div>
        </Notice>
      )}
    </Show>
  );
}
