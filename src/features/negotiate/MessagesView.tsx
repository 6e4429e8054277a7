import { createSignal, For, type JSX } from 'solid-js';
import { copyText, deviceLocales, todayIso } from '../../browser/device.ts';
import { createDraft } from '../../browser/draft.ts';
import { formatDay } from '../../lib/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Offer } from '../offers/offer.ts';
import { MESSAGE_KINDS, writeMessage, writeRecap, type Message, type MessageFacts, type MessageKind } from './messages.ts';
import type { Talk } from './use-talk.tsx';

const KIND_WORDS: Readonly<Record<MessageKind, { readonly title: string; readonly why: string }>> = {
  room: { title: 'Is there room?', why: 'Before you name anything. If the answer is no, you know.' },
  time: { title: 'A little more time', why: 'Ask before their date, and name a day.' },
  accept: { title: 'Yes', why: 'Only once you have the letter and have read it.' },
  decline: { title: 'No, thank you', why: 'Short and warm. You owe no reasons.' },
};

/** A day in words that fit into a message: “Wednesday, May 20”. */
function longDay(isoDate: string | undefined): string {
  if (isoDate === undefined) return '';
  return new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}

/** What the messages need to know of an offer. */
export function factsOf(offer: Offer, talk: Talk, date: string | undefined, asks: readonly string[] = []): MessageFacts {
  const company = offer.company.trim();
  return { to: talk.negotiation().withWhom, job: offer.title.trim() === company ? '' : offer.title, company, date: longDay(date), asks };
}

/** A message to change, to copy, or to open in one’s own mail. What is changed stays while this tab is open. */
export function MessageEditor(props: { readonly name: string; readonly label: string; readonly message: Message }): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- an editor has one draft for life
  const [draft, setDraft] = createDraft(props.name);
  const [told, setTold] = createSignal('');
  const text = (): string => draft() || props.message.body;
  const mail = (): string =>
    `mailto:?subject=${encodeURIComponent(props.message.subject)}&body=${encodeURIComponent(text().replace(/\n/g, '\r\n'))}`;
  return (
    <div class="message">
      <TextField label={props.label} lines={8} text={text()} onChange={(next) => setDraft(next === props.message.body ? '' : next)} />
      <div class="button-row">
        <Button
          onClick={() =>
            void copyText(text()).then((isCopied) =>
              setTold(isCopied ? 'Copied.' : 'This browser does not let us copy. Select the text instead.'),
            )
          }
        >
          Copy the text
          <span class="visually-hidden">: {props.label}</span>
        </Button>
        <a class="button button--quiet" href={mail()}>
          Open in my mail
          <span class="visually-hidden">: {props.label}</span>
        </a>
        <span class="small soft" role="status">
          {told()}
        </span>
      </div>
    </div>
  );
}

/** The recap after the talk, as a message. Only what was said is in it. */
export function recapOf(offer: Offer, talk: Talk): Message {
  const asked = talk.asks().filter((ask) => !ask.plan.isLeftOut);
  const items = asked.map((ask) => ({
    text: ask.text,
    answer: ask.plan.answer ?? ('not-asked' as const),
    note: ask.plan.note,
    till: ask.plan.till === undefined ? '' : formatDay(ask.plan.till, todayIso(), deviceLocales()[0]),
  }));
  return writeRecap(factsOf(offer, talk, talk.negotiation().callOn), items, []);
}

/** Ready words around an offer: whether there is room, more time, yes, no. */
export function MessagesView(props: { readonly offer: Offer; readonly talk: Talk }): JSX.Element {
  const message = (kind: MessageKind): Message => {
    const granted = props.talk
      .asks()
      .filter((ask) => ask.plan.answer === 'granted' || ask.xcon?.status === 'granted' || ask.xcon?.status === 'in-writing')
      .map((ask) => ask.text);
    const asks = kind === 'accept' ? granted : props.talk.asks().map((ask) => ask.text);
    const date = kind === 'room' ? props.talk.negotiation().callOn : kind === 'time' ? props.offer.respondBy : undefined;
    return writeMessage(kind, factsOf(props.offer, props.talk, date, asks));
  };
  return (
    <For each={MESSAGE_KINDS}>
      {(kind) => (
        <section class="section talk-part" aria-labelledby={`message-${kind}`}>
          <h2 id={`message-${kind}`}>{KIND_WORDS[kind].title}</h2>
          <p class="soft talk-why">{KIND_WORDS[kind].why}</p>
          <MessageEditor name={`message-${kind}-${props.offer.id}`} label={`Message: ${KIND_WORDS[kind].title}`} message={message(kind)} />
        </section>
      )}
    </For>
  );
}
