import { createSignal, Show, type JSX } from 'solid-js';
import { copyAndTell } from '../../browser/device.ts';
import { canShare, shareText } from '../../browser/share-sheet.ts';
import { wholeCharacters } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import type { Message } from './message.ts';

/** What every mail program takes as an address; longer ones are cut off without a word. */
const LONGEST_ADDRESS = 1800;

/** The address that opens one’s own mail with the message in it; `undefined` when it would be too long. */
function mailAddress({ subject, text }: Message): string | undefined {
  const encoded = (words: string): string => encodeURIComponent(wholeCharacters(words));
  const address = `mailto:?subject=${encoded(subject.trim())}&body=${encoded(text.replace(/\r?\n/g, '\r\n'))}`;
  return address.length > LONGEST_ADDRESS ? undefined : address;
}

/** The ways out for a message that may go: copy, mail, share; and, once it is out, that it was sent. */
export function SendButtons(props: { readonly message: Message; readonly onSent: () => void }): JSX.Element {
  const [told, setTold] = createSignal('');
  const copy = (): void => void copyAndTell(props.message.text, setTold, 'Copied. Once it is out, press “I sent it”.');
  return (
    <>
      <p class="small soft" role="status">
        {told()}
      </p>
      <div class="button-row">
        <Button look="primary" onClick={copy}>
          Copy the text
        </Button>
        <Show when={mailAddress(props.message)}>
          {(address) => (
            <a class="button" href={address()}>
              Open in my email
            </a>
          )}
        </Show>
        <Show when={canShare()}>
          <Button onClick={() => shareText(props.message.subject.trim(), props.message.text)}>Share</Button>
        </Show>
        <Button onClick={() => props.onSent()}>I sent it</Button>
      </div>
      <Show when={mailAddress(props.message) === undefined}>
        <p class="small soft">It is too long to open in your email program from here. Copy the text instead.</p>
      </Show>
    </>
  );
}
