import { createSignal, onMount, Show, untrack, type JSX } from 'solid-js';
import { mountOver, type HandedField } from '../../browser/take-over.tsx';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress } from '../../lib/routes.ts';
import { act } from '../../storage/act.ts';
import { withSafety } from '../../storage/with-safety.ts';
import { createDraft } from '../../storage/draft.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import type { SharedWin } from './shared-win.ts';
import { KEEP_WIN } from './win-words.ts';
import { $wins, addWin } from './wins.store.ts';

interface KeepWinProps {
  readonly base: string;
  /** What was typed before this came onto the page. */
  readonly handed?: HandedField | undefined;
  /** What another app shared: its line is in the field, and the rest is kept with it. */
  readonly shared?: SharedWin | undefined;
  /** The cursor is wanted in the field. */
  readonly isWanted?: boolean;
}

/**
 * One line and a button: a win is kept. What was typed counts as well when the page is left, as in every other field; what was shared and
 * not touched does not.
 */
export function KeepWin(props: KeepWinProps): JSX.Element {
  const [text, setText, beforeLeaving] = createDraft('win');
  const [said, setSaid] = createDraft('win-said');
  const [keptId, setKeptId] = createSignal<string>();
  const [isAsked, setIsAsked] = createSignal(false);
  const wins = useStore($wins);
  let field: HTMLInputElement | HTMLTextAreaElement | undefined;
  let isTyped = false;
  untrack(() => {
    const typed = props.handed?.text ?? '';
    if (typed !== '') {
      isTyped = true;
      setText(typed);
    } else if (props.shared !== undefined) {
      setText(props.shared.what);
      setSaid(props.shared.said);
    }
  });
  onMount(() => props.isWanted === true && focusAtEnd(field));
  const type = (next: string): void => {
    isTyped = true;
    setIsAsked(false);
    setText(next);
  };
  const keep = (): void => {
    const what = text();
    const known = said() === '' ? {} : { said: said() };
    const id = act('Win kept', () => addWin(what, known));
    setIsAsked(id === undefined);
    if (id === undefined) return field?.focus();
    isTyped = false;
    setSaid('');
    setText('');
    setKeptId(id);
  };
  beforeLeaving(() => isTyped && text().trim() !== '' && keep());
  /** Unless it was taken back since. */
  const isKept = (): boolean => wins().some(({ id }) => id === keptId());
  return (
    <form
      class="keep-win no-print"
      // What leaving makes of a line is to be noted at once: the code for that is not to come only then.
      onFocusIn={() => withSafety(() => undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={KEEP_WIN.label}
        hint={KEEP_WIN.hint}
        error={isAsked() ? 'Write one line first.' : undefined}
        lines={1}
        text={text()}
        ref={(element) => (field = element)}
        onFinish={keep}
        onChange={type}
      />
      <Show when={said()}>
        <div>
          <p class="soft">
            What was shared is kept with it: <q dir="auto">{said()}</q>
          </p>
          <Button look="quiet" onClick={() => setSaid('')}>
            Leave that out
          </Button>
        </div>
      </Show>
      <p class="button-row">
        <Button type="submit" look="primary">
          Keep it
        </Button>
        <span class="keep-win__kept" role="status">
          <Show when={isKept()}>
            Kept.{' '}
            <a class="button button--quiet" href={fileAddress('wins', keptId() ?? '', props.base)}>
              Add to it
            </a>
          </Show>
        </span>
      </p>
    </form>
  );
}

/** Puts the field in the place of the static one of the start page. */
export function mountKeepWin(): void {
  mountOver('keep-win', '#win-first', '.keep-win textarea', (handed) => <KeepWin base={import.meta.env.BASE_URL} handed={handed} />);
}
