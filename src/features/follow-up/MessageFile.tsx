import { createEffect, createMemo, createSignal, Match, on, onCleanup, Show, Switch, type JSX } from 'solid-js';
import { goTo, replacePlace } from '../../browser/address.ts';
import { focusTitle, focusTop, showPart } from '../../browser/device.ts';
import { usePaper } from '../../browser/paper.tsx';
import { useTabTitle } from '../../browser/tab-title.ts';
import { useStore } from '../../browser/use-store.ts';
import { printTitle } from '../../lib/file-names.ts';
import { pathTo } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { removeSample } from '../samples/remove-sample.store.ts';
import { AnswerStrip } from './AnswerStrip.tsx';
import { EditMessage } from './EditMessage.tsx';
import { $contacts, isSampleRecord } from './follow-up.store.ts';
import { messagePaper, messageTabTitle, messageTitle } from './message-paper.ts';
import { type Message } from './message.ts';
import { ReadMessage } from './ReadMessage.tsx';
import { SentMessage } from './SentMessage.tsx';
import { useMessage, type JudgedText } from './use-message.tsx';
import { aboutWords } from './when-words.ts';

interface MessageFileProps {
  readonly message: Message;
  /** The person is writing, as the address says. */
  readonly isEditing: boolean;
  readonly base: string;
}

/** How long a new answer stands before it is said aloud. */
const CALM_MS = 1000;

/** What a screen reader is told, politely: only a new answer, and only once it stands. */
function useSaid(judged: () => JudgedText | undefined): () => string {
  const [said, setSaid] = createSignal('');
  const headline = createMemo(() => judged()?.advice.headline);
  createEffect(
    on(headline, (text) => {
      if (text === undefined) return;
      const timer = setTimeout(() => setSaid(text), CALM_MS);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return said;
}

/** One message: written and answered for, then read with its marks, then sent. */
export function MessageFile(props: MessageFileProps): JSX.Element {
  const view = useMessage(
    () => props.message,
    () => props.isEditing,
  );
  const said = useSaid(() => (props.message.sentOn === undefined ? view.judged() : undefined));
  const contacts = useStore($contacts);
  const title = (): string => messageTitle(props.message);
  usePaper({
    title: () => printTitle(title(), props.message.sentOn),
    draw: () => (
      <PaperPage
        title={title()}
        sections={messagePaper(
          props.message,
          contacts().filter((one) => isSampleRecord(one.id) === isSampleRecord(id())),
        )}
      />
    ),
  });
  useTabTitle(() => messageTabTitle(props.message));
  const id = (): string => props.message.id;
  const today = (): string => view.messageCase().now.slice(0, 10);
  const isReady = createMemo(() => props.message.text.trim() !== '' && view.answers().stage.value !== undefined);
  // Where the person looks after going from writing to the answer, or back.
  let aim = '';
  const edit = (part: 'message' | 'questions'): void => {
    aim = `#edit-${part}`;
    goTo(`${id()}/edit`);
  };
  createEffect(
    on(
      () => props.isEditing,
      (isEditing) => {
        if (!isEditing) focusTop('#answer');
        else if (aim !== '') showPart(aim);
      },
      { defer: true },
    ),
  );
  // A message that cannot be judged yet is written first.
  createEffect(() => {
    if (!props.isEditing && !isReady() && props.message.sentOn === undefined) replacePlace(`${id()}/edit`);
  });
  return (
    <>
      <header class="page-head">
        <p>
          <a
            class="button button--quiet"
            href={pathTo('followUp', props.base)}
            onClick={(event) => {
              event.preventDefault();
              goTo('');
              focusTitle();
            }}
          >
            All messages
          </a>
        </p>
        <h1 tabindex="-1">Should I send this?</h1>
        <Show when={aboutWords(props.message, view.answers(), today())}>{(words) => <p class="soft">{words()}</p>}</Show>
        <Show when={isSampleRecord(id())}>
          <p class="sample-line">
            This is the sample. Change what you like.
            <Button
              look="quiet"
              onClick={() =>
                void removeSample('message').then(() => {
                  goTo('');
                  focusTitle();
                })
              }
            >
              Remove the sample
            </Button>
          </p>
        </Show>
      </header>
      <p class="visually-hidden" role="status">
        {said()}
      </p>
      <Switch fallback={<Frame text={props.message.text} />}>
        <Match when={props.message.sentOn !== undefined}>
          <SentMessage message={props.message} today={today()} />
        </Match>
        <Match when={view.isMissing()}>
          <p role="alert">The check could not be loaded. Your message is kept; try again with a connection.</p>
        </Match>
        <Match when={props.isEditing || !isReady()}>
          <EditMessage message={props.message} view={view} onShow={() => goTo(id())} />
        </Match>
        <Match when={view.judged()}>
          {(judged) => <ReadMessage message={props.message} view={view} judged={judged()} base={props.base} onEdit={edit} />}
        </Match>
      </Switch>
    </>
  );
}

/** What stands until the code that judges is there. */
function Frame(props: { readonly text: string }): JSX.Element {
  return (
    <div class="follow">
      <section class="answer" aria-label="The answer">
        <AnswerStrip verdict={undefined} />
      </section>
      <section class="draft" aria-labelledby="draft">
        <div class="draft__head">
          <h2 id="draft">Your draft</h2>
        </div>
        <div class="draft__text draft__text--whole">
          <p dir="auto">{props.text}</p>
        </div>
      </section>
    </div>
  );
}
