import { createMemo, For, Show, type JSX } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { usePaper } from '../../browser/paper.tsx';
import { useStore } from '../../browser/use-store.ts';
import { printTitle } from '../../lib/file-names.ts';
import { fileAddress } from '../../lib/routes.ts';
import { capitalized, shortened } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import type { Asked } from '../interviews/interviews-format.ts';
import { $asked, $interviews } from '../interviews/interviews.store.ts';
import { $contacts, $messages, isSampleRecord, removeBetterAnswer } from './follow-up.store.ts';
import { messageListPaper } from './message-paper.ts';
import { messageName, type Message } from './message.ts';
import { NewMessage, type createBegun } from './NewMessage.tsx';
import { dayWords, momentWords } from './when-words.ts';

const ContactLog = lazyPart(async () => (await import('./ContactLog.tsx')).ContactLog);

/** How many rows of a kind stand open. */
const SHOWN = { held: 6, drafts: 6, sent: 4 } as const;

const latestFirst = (a: Message, b: Message, day: (message: Message) => string): number =>
  day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? 1 : -1;

/** How it goes on after “Dear …,”: that is what tells two messages to one person apart. */
const withoutGreeting = (text: string): string => text.replace(/^\s*(?:dear|hello|hi|good \w+)\b[^\n]{0,60}\n+(?=\s*\S)/i, '');

function MessageRow(props: { readonly message: Message; readonly base: string; readonly now: string }): JSX.Element {
  const today = (): string => props.now.slice(0, 10);
  const begin = (): string => {
    const text = shortened(withoutGreeting(props.message.text), 90);
    return [isSampleRecord(props.message.id) ? 'The sample' : '', text].filter(Boolean).join('. ');
  };
  return (
    <li>
      <a class="open-end" href={fileAddress('followUp', props.message.id, props.base)} data-row={props.message.id}>
        <span class="open-end__what" dir="auto">
          {messageName(props.message)}
          <span class="open-end__why" dir="auto">
            {begin()}
          </span>
        </span>
        <Show
          when={props.message.heldUntil}
          fallback={
            <span class="open-end__when soft">
              {capitalized(dayWords(props.message.sentOn ?? props.message.addedOn ?? today(), today()))}
            </span>
          }
        >
          {(moment) => (
            <span class="open-end__when">
              {moment() <= props.now ? (
                <StatusTag icon="bell" look="wait" text="Read it once more" />
              ) : (
                <StatusTag icon="clock" look="plain" text={capitalized(momentWords(moment(), today()))} />
              )}
            </span>
          )}
        </Show>
      </a>
    </li>
  );
}

interface RowsProps {
  readonly id: string;
  readonly title: string;
  readonly messages: readonly Message[];
  readonly shown: number;
  readonly base: string;
  readonly now: string;
}

function Rows(props: RowsProps): JSX.Element {
  return (
    <Show when={props.messages.length > 0}>
      <section class="section" aria-labelledby={props.id}>
        <h2 id={props.id}>{props.title}</h2>
        <ul class="rows">
          <For each={props.messages.slice(0, props.shown)}>{(message) => <MessageRow {...props} message={message} />}</For>
        </ul>
        <Show when={props.messages.length > props.shown}>
          <Disclosure summary={`${props.messages.length - props.shown} more`}>
            <ul class="rows">
              <For each={props.messages.slice(props.shown)}>{(message) => <MessageRow {...props} message={message} />}</For>
            </ul>
          </Disclosure>
        </Show>
      </section>
    </Show>
  );
}

function BetterAnswerRows(props: { readonly answers: readonly Asked[]; readonly base: string }): JSX.Element {
  const interviews = useStore($interviews);
  return (
    <Show when={props.answers.length > 0}>
      <section class="section" aria-labelledby="kept-answers">
        <h2 id="kept-answers">Better answers</h2>
        <p class="soft">They appear in your later prep files, to tick for the cue card.</p>
        <ul class="rows">
          <For each={props.answers}>
            {(one) => (
              <li class="contact" data-row={one.id} tabindex="-1">
                <p>
                  <strong dir="auto">{one.text}</strong>
                  <span class="open-end__why" dir="auto">
                    {one.better}
                  </span>
                </p>
                <div class="contact__tools">
                  <Show when={interviews().some(({ id }) => id === one.interviewId)}>
                    <a class="button button--quiet" href={fileAddress('debrief', one.interviewId, props.base)}>
                      In the debrief
                    </a>
                  </Show>
                  <Button look="quiet" onClick={() => removeBetterAnswer(one.id)}>
                    Remove
                    <span class="visually-hidden">: {one.text}</span>
                  </Button>
                </div>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

/** Every message, the log, and the better answers that came of messages; the field for a new message first. */
export function MessageList(props: { readonly begun: ReturnType<typeof createBegun>; readonly base: string }): JSX.Element {
  const messages = useStore($messages);
  const contacts = useStore($contacts);
  const asked = useStore($asked);
  const now = createNow();
  const listed = createMemo(() => messages().filter((one) => one.id !== props.begun.message()?.id));
  const open = (): readonly Message[] => listed().filter((one) => one.sentOn === undefined);
  const held = createMemo(() =>
    open()
      .filter((one) => one.heldUntil !== undefined)
      .sort((a, b) => ((a.heldUntil ?? '') < (b.heldUntil ?? '') ? -1 : 1)),
  );
  const drafts = createMemo(() =>
    open()
      .filter((one) => one.heldUntil === undefined)
      .sort((a, b) => latestFirst(a, b, (one) => one.addedOn ?? '')),
  );
  const sent = createMemo(() =>
    listed()
      .filter((one) => one.sentOn !== undefined)
      .sort((a, b) => latestFirst(a, b, (one) => one.sentOn ?? now().slice(0, 10))),
  );
  const better = createMemo(() => {
    const made = new Set(messages().map((one) => one.cardId));
    return asked().filter((one) => one.landed === 'no' && (one.interviewId === '' || made.has(one.id)));
  });
  usePaper({
    title: () => printTitle('Messages', now().slice(0, 10)),
    draw: () => (
      <PaperPage
        title="Messages"
        about={
          messages().length + contacts().length === 0
            ? 'Nothing written yet. Before a message goes: will it help them, is it the time, are these the words?'
            : ''
        }
        sections={messageListPaper(
          [
            { title: 'Begun', messages: messages().filter((one) => one.id === props.begun.message()?.id) },
            { title: 'On hold', messages: held() },
            { title: 'Drafts', messages: drafts() },
            { title: 'Sent', messages: sent() },
          ],
          contacts(),
        )}
      />
    ),
  });
  const isBare = (): boolean => listed().length === 0 && contacts().length === 0;
  return (
    <div class="follow-up">
      <NewMessage begun={props.begun} base={props.base} hasSample={isBare()} />
      <Rows id="held" title="On hold" messages={held()} shown={SHOWN.held} base={props.base} now={now()} />
      <Rows id="drafts" title="Drafts" messages={drafts()} shown={SHOWN.drafts} base={props.base} now={now()} />
      <Rows id="sent-messages" title="Sent" messages={sent()} shown={SHOWN.sent} base={props.base} now={now()} />
      <Show when={!isBare()}>
        <ContactLog />
      </Show>
      <BetterAnswerRows answers={better()} base={props.base} />
    </div>
  );
}
