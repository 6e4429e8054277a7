import { createEffect, createMemo, createSignal, Show, type JSX } from 'solid-js';
import { goTo } from '../../browser/address.ts';
import { focusSoon } from '../../browser/device.ts';
import { createDraft } from '../../storage/draft.ts';
import { useStore } from '../../browser/use-store.ts';
import { pathTo } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { $messages, addMessage, dropEmptyMessage, writeMessage } from './follow-up.store.ts';
import { tooMuchWords } from './handed-over.ts';
import type { Message } from './message.ts';

/** Which message is being begun: its id stays with this tab, its words are a record from the first letter. */
export function createBegun(): {
  readonly message: () => Message | undefined;
  readonly write: (text: string) => void;
  /** It has its own page from now on. */
  readonly settle: () => void;
  /** Was it to be checked before there was a word of it? */
  readonly isAsked: () => boolean;
  /** Asks for its words, in the field. */
  readonly ask: () => void;
} {
  const messages = useStore($messages);
  const [id, setId] = createDraft('follow-up-begun');
  // Whoever presses again is asked again.
  const [isAsked, setIsAsked] = createSignal(false, { equals: false });
  const message = createMemo(() => messages().find((one) => one.id === id() && one.sentOn === undefined));
  return {
    message,
    settle: () => setId(''),
    isAsked,
    ask: () => setIsAsked(true),
    write: (text) => {
      if (isAsked()) setIsAsked(false);
      const begun = message();
      if (begun !== undefined) {
        writeMessage(begun.id, { text });
        if (text === '') {
          dropEmptyMessage(begun.id);
          setId('');
        }
      } else if (text !== '') setId(addMessage({ text }));
    },
  };
}

interface NewMessageProps {
  readonly begun: ReturnType<typeof createBegun>;
  readonly base: string;
  readonly hasSample: boolean;
}

/** The field for a new message. What stands in it is kept from the first letter. */
export function NewMessage(props: NewMessageProps): JSX.Element {
  let field: HTMLInputElement | HTMLTextAreaElement | undefined;
  createEffect(() => props.begun.isAsked() && field && focusSoon(field));
  const check = (): void => {
    const found = props.begun.message();
    if (found === undefined || found.text.trim() === '') {
      props.begun.ask();
      return;
    }
    props.begun.settle();
    goTo(found.id);
  };
  return (
    <div class="new-message">
      <TextField
        label="Your message"
        hint="Paste or type it. It stays on this device."
        error={props.begun.isAsked() ? 'Paste or type it here first.' : tooMuchWords(props.begun.message()?.text ?? '')}
        lines={6}
        isTall
        text={props.begun.message()?.text ?? ''}
        ref={(element) => (field = element)}
        onChange={props.begun.write}
      />
      <p class="button-row">
        <Button look="primary" onClick={check}>
          Check it
        </Button>
        <a class="button" href={`${pathTo('followUp', props.base)}#templates`}>
          Start from an outline
        </a>
        <Show when={props.hasSample}>
          <a class="button button--quiet" href={`${pathTo('followUp', props.base)}#sample`}>
            Try the sample
          </a>
        </Show>
      </p>
    </div>
  );
}
