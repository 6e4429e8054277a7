import { createSignal, For, Show, type JSX } from 'solid-js';
import { copyText, deviceLocales, todayIso } from '../../browser/device.ts';
import { createDraft } from '../../browser/draft.ts';
import { formatDay } from '../../lib/dates.ts';
import { joined } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Offer } from '../offers/offer.ts';
import { MESSAGE_KINDS, writeMessage, writeRecap, type Message, type MessageFacts, type MessageKind } from './messages.ts';
import { SuggestedText } from './SuggestedText.tsx';
import type { LedgerRow } from './promises.ts';
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
      <SuggestedText label={props.label} lines={8} own={draft()} suggested={props.message.body} onChange={setDraft} />
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
  const asked = talk.asks().filter((ask) => !ask.plan.isLeftOut || ask.plan.answer !== undefined);
  const items = asked.map((ask) => ({
    text: ask.text,
    answer: ask.plan.answer ?? ('not-asked' as const),
    note: ask.plan.note,
    till: ask.plan.till === undefined ? '' : formatDay(ask.plan.till, todayIso(), deviceLocales()[0]),
  }));
  // The day that was set, unless it is still to come: then the talk was held before.
  const { callOn } = talk.negotiation();
  return writeRecap(factsOf(offer, talk, callOn !== undefined && callOn <= todayIso() ? callOn : undefined), items, []);
}

/** What was granted, as one says it: in part, in their words. */
function grantedOf(talk: Talk): readonly string[] {
  return talk.asks().flatMap(({ plan, xcon, text }) => {
    if (plan.answer === 'partly' || xcon?.status === 'partly') return [plan.note.trim() || `${text}, in part`];
    return plan.answer === 'granted' || xcon?.status === 'granted' || xcon?.status === 'in-writing' ? [text] : [];
  });
}

/** Ready words around an offer: whether there is room, more time, yes, no. */
export function MessagesView(props: {
  readonly offer: Offer;
  readonly talk: Talk;
  /** What was looked for in the letter and is missing or different there. */
  readonly missing: readonly LedgerRow[];
}): JSX.Element {
  const message = (kind: MessageKind): Message => {
    const asks = kind === 'accept' ? grantedOf(props.talk) : props.talk.asks().map((ask) => ask.text);
    // The day by which I will tell them is mine to name; theirs is the one I ask to move.
    const date = kind === 'room' ? props.talk.negotiation().callOn : undefined;
    return writeMessage(kind, factsOf(props.offer, props.talk, date, asks));
  };
  const missing = (): readonly string[] => props.missing.map((row) => row.text);
  return (
    <>
      <Show when={props.talk.asks().some((ask) => ask.plan.answer !== undefined)}>
        <section class="section talk-part" aria-labelledby="message-recap">
          <h2 id="message-recap">The recap of the talk</h2>
          <p class="soft talk-why">The same day. What stands in a message is kept more often than what was only said.</p>
          <MessageEditor name={`recap-${props.offer.id}`} label="Message: the recap" message={recapOf(props.offer, props.talk)} />
        </section>
      </Show>
      <For each={MESSAGE_KINDS}>
        {(kind) => (
          <section class="section talk-part" aria-labelledby={`message-${kind}`}>
            <h2 id={`message-${kind}`}>{KIND_WORDS[kind].title}</h2>
            <p class="soft talk-why">{KIND_WORDS[kind].why}</p>
            <Show when={kind === 'accept' && missing().length > 0}>
              <Notice look="wait" title="Not yet: the letter lacks something">
                <p>{joined(missing(), 'and')}. Ask for it before you send this.</p>
              </Notice>
            </Show>
            <MessageEditor
              name={`message-${kind}-${props.offer.id}`}
              label={`Message: ${KIND_WORDS[kind].title}`}
              message={message(kind)}
            />
          </section>
        )}
      </For>
    </>
  );
}
