import { createMemo, Show, type JSX } from 'solid-js';
import { copyText, focusSoon, rowSelector } from '../../browser/device.ts';
import { goTo } from '../../browser/address.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { $contacts, markAnswered, removeMessage, takeBackSent } from './follow-up.store.ts';
import type { Message } from './message.ts';
import { dayWords } from './when-words.ts';

/** A message that is out: when it went, whether they answered, and its words. */
export function SentMessage(props: { readonly message: Message; readonly today: string }): JSX.Element {
  const contacts = useStore($contacts);
  const contact = createMemo(() => contacts().find((one) => one.messageId === props.message.id));
  const answer = (isAnswered: boolean): void => {
    markAnswered(contact()?.id ?? '', isAnswered);
    focusSoon(rowSelector('answered'));
  };
  return (
    <div class="follow">
      <section class="answer" aria-labelledby="sent">
        <h2 id="sent">Sent {dayWords(props.message.sentOn ?? props.today, props.today)}.</h2>
        <Show when={contact()} fallback={<p class="soft">It is not in the log anymore.</p>}>
          {(found) => (
            <div class="hold" data-row="answered" tabindex="-1">
              <Show
                when={found().answered}
                fallback={
                  <>
                    <p>{found().wantsAnswer ? 'No answer yet.' : 'It asks for no answer.'}</p>
                    <Button onClick={() => answer(true)}>They answered</Button>
                  </>
                }
              >
                <p>
                  <StatusTag icon="granted" look="go" text="Answered" />
                </p>
                <Button look="quiet" onClick={() => answer(false)}>
                  Not answered
                </Button>
              </Show>
            </div>
          )}
        </Show>
        <div class="button-row">
          <Button onClick={() => void copyText(props.message.text)}>Copy the text</Button>
          <Button look="quiet" onClick={() => takeBackSent(props.message.id)}>
            It was not sent
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              removeMessage(props.message.id);
              goTo('');
            }}
          >
            Remove the message
          </Button>
        </div>
      </section>
      <section class="draft" aria-labelledby="draft">
        <div class="draft__head">
          <h2 id="draft">Your message</h2>
        </div>
        <div class="draft__text draft__text--whole">
          <Show when={props.message.subject.trim()}>
            {(subject) => (
              <p class="draft__subject">
                <span class="soft">Subject</span> <bdi>{subject()}</bdi>
              </p>
            )}
          </Show>
          <p dir="auto">{props.message.text}</p>
        </div>
      </section>
    </div>
  );
}
