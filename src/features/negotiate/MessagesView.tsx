import { createEffect, createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { $zone, createNow, createToday } from '../../browser/clock.ts';
import { copyAndTell, showPart } from '../../browser/device.ts';
import { usePaper } from '../../browser/paper.tsx';
import { useStore } from '../../browser/use-store.ts';
import { formatDay } from '../../lib/dates.ts';
import { printTitle } from '../../lib/file-names.ts';
import { fact, type MarkdownSection } from '../../lib/markdown.ts';
import { parseIsoDate } from '../../lib/parse.ts';
import { createDraft } from '../../storage/draft.ts';
import { leaveText } from '../../storage/left-text.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { isolated, joined } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { $interviews, $reminders, isSampleId } from '../interviews/interviews.store.ts';
import { isLacking } from '../letter/letter-reading.ts';
import { offerName, type Offer } from '../offers/offer.ts';
import { MESSAGE_KINDS, type ReadyMessage, type MessageKind } from './messages.ts';
import { $openOffers, $talksHere, afterYesFor, isSampleOffer } from './negotiate.store.ts';
import { blankNegotiation } from './negotiation.ts';
import { askedAfter, dayToAskFor } from './talk-dates.ts';
import { leftOutOfYes, letterLinesOf, letterQueryOf, messageOf, overdueIn, recapOf } from './talk-messages.ts';
import { SuggestedText } from '../../parts/SuggestedText.tsx';
import { lackingIn, type LedgerRow } from './promises.ts';
import { isPresentJob } from './talk-at-work.ts';
import type { Talk } from './use-talk.tsx';

const KIND_WORDS: Readonly<Record<MessageKind, { readonly title: string; readonly why: string }>> = {
  room: { title: 'Is there room?', why: 'Before you name anything. If the answer is no, at least you know.' },
  time: { title: 'A little more time', why: 'Ask before their date, and name a day.' },
  owed: { title: 'What they wanted to check', why: 'Their day has passed. One line is enough.' },
  accept: { title: 'Yes', why: 'Only once you have the letter and have read it.' },
  decline: { title: 'No, thank you', why: 'Short and warm. You owe no reasons.' },
};

interface MessageEditorProps {
  readonly name: string;
  readonly label: string;
  readonly message: ReadyMessage;
  readonly offer: Offer;
  readonly talk: Talk;
  readonly base: string;
}

/** A message to change, to copy, or to open in one’s own mail. What is changed stays while this tab is open. */
export function MessageEditor(props: MessageEditorProps): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- an editor has one draft for life
  const [draft, setDraft] = createDraft(props.name);
  const [told, setTold] = createSignal('');
  const text = (): string => draft() || props.message.body;
  const mail = (): string =>
    `mailto:?subject=${encodeURIComponent(props.message.subject)}&body=${encodeURIComponent(text().replace(/\n/g, '\r\n'))}`;
  // Not in the address: what one writes to an employer stands in no history.
  const leave = (): void => {
    const about = { to: props.talk.negotiation().withWhom, company: props.offer.company, stage: 'after-offer' };
    const { subject } = props.message;
    leaveText('follow-up-new', JSON.stringify({ ...about, subject, text: text(), isSample: isSampleOffer(props.offer.id) }));
  };
  return (
    <div class="message">
      <SuggestedText label={props.label} lines={8} own={draft()} suggested={props.message.body} onChange={setDraft} />
      <div class="button-row">
        <Button onClick={() => void copyAndTell(text(), setTold)}>
          Copy the text
          <span class="visually-hidden">: {props.label}</span>
        </Button>
        <a class="button button--quiet" href={mail()}>
          Open in my email
          <span class="visually-hidden">: {props.label}</span>
        </a>
        <a class="button button--quiet" href={`${pathTo('followUp', props.base)}#new`} onClick={leave}>
          Check it first
          <span class="visually-hidden">: {props.label}</span>
        </a>
        <span class="small soft" role="status">
          {told()}
        </span>
      </div>
    </div>
  );
}

/** Asks for the letter to be put right. What was promised is on the page, so only those words are in it. */
export function LetterQuerySection(props: Omit<MessageEditorProps, 'name' | 'label'>): JSX.Element {
  return (
    <section class="section talk-part" aria-labelledby="message-letter">
      <h2 id="message-letter">Have the letter put right</h2>
      <p class="soft talk-why">Before you sign. Letters are often made from a form; most gaps are oversights.</p>
      <MessageEditor
        name={`message-letter-${props.offer.id}`}
        label="Message: about the letter"
        message={props.message}
        offer={props.offer}
        talk={props.talk}
        base={props.base}
      />
    </section>
  );
}

/** Ready words around an offer: whether there is room, more time, yes, no. */
export function MessagesView(props: {
  readonly offer: Offer;
  readonly talk: Talk;
  readonly base: string;
  readonly rows: readonly LedgerRow[];
  /** Which of them the address is about. */
  readonly shown?: string | undefined;
}): JSX.Element {
  const today = createToday();
  const offers = useStore($openOffers);
  const interviews = useStore($interviews);
  // eslint-disable-next-line solid/reactivity -- the view belongs to one offer for life
  const [typedDay, typeDay] = createDraft(`message-time-day-${props.offer.id}`);
  const talks = useStore($talksHere);
  const reminders = useStore($reminders);
  const now = createNow();
  const here = useStore($zone);
  /** The day the clocks name too. */
  const suggestedDay = createMemo(() => {
    const isSample = isSampleOffer(props.offer.id);
    const row = offers().filter(({ id }) => isSampleOffer(id) === isSample);
    const source = {
      offers: row.map((offer) => ({ offer, name: '', talk: talks().find(({ id }) => id === offer.id) ?? blankNegotiation(offer.id) })),
      interviews: interviews().filter(({ id }) => isSampleId(id) === isSample),
      asked: askedAfter(reminders()),
      now: now(),
    };
    return dayToAskFor(props.offer.id, source, here());
  });
  const answerOn = (): string | undefined => parseIsoDate(typedDay()) ?? suggestedDay();
  /** A day that has passed is proposed to nobody, though it stays in its field. */
  const proposedDay = (): string | undefined => ((answerOn() ?? '') >= today() ? answerOn() : suggestedDay());
  /** Whether there is room, more time, yes and no are about an offer. */
  const kinds = (): readonly MessageKind[] => {
    const all = isPresentJob(props.offer) ? [] : MESSAGE_KINDS;
    return overdueIn(props.rows, today()).length > 0 ? all : all.filter((kind) => kind !== 'owed');
  };
  const message = (kind: MessageKind): ReadyMessage =>
    messageOf(kind, props.offer, props.talk.negotiation(), props.talk.asks(), {
      answerOn: proposedDay(),
      rows: props.rows,
      today: today(),
    });
  // Somebody came for one of them.
  createEffect(() => props.shown !== undefined && showPart(`#message-${props.shown}`));
  const query = createMemo(() => letterQueryOf(props.offer, props.talk.negotiation(), props.rows, afterYesFor(props.offer.id).startsOn));
  const recap = (): ReadyMessage | undefined =>
    props.talk.asks().some((ask) => ask.plan.answer !== undefined)
      ? recapOf(props.offer, props.talk.negotiation(), props.talk.asks(), props.talk.source())
      : undefined;
  // As it is written now; what was not changed, as it was suggested.
  const onPaper = (title: string, kind: string, { subject, body }: ReadyMessage): MarkdownSection => ({
    title,
    entries: [...fact('Subject', subject), ...fact('', createDraft(`${kind}-${props.offer.id}`)[0]() || body)],
  });
  usePaper({
    title: () => printTitle(offerName(props.offer, 0), 'messages'),
    draw: () => (
      <PaperPage
        title={`Messages: ${isolated(offerName(props.offer, 0))}`}
        sections={[
          ...[recap()].flatMap((found) => (found === undefined ? [] : [onPaper('The recap of the talk', 'recap', found)])),
          ...[query()].flatMap((found) => (found === undefined ? [] : [onPaper('Have the letter put right', 'message-letter', found)])),
          ...kinds().map((kind) => onPaper(KIND_WORDS[kind].title, `message-${kind}`, message(kind))),
        ]}
      />
    ),
  });
  const missing = (): readonly string[] => [
    ...lackingIn(props.rows).map((row) => isolated(row.text)),
    ...letterLinesOf(props.offer, props.talk.negotiation(), props.rows, afterYesFor(props.offer.id).startsOn)
      .filter(isLacking)
      .map(({ line }) => line.name),
  ];
  const leftOut = (): readonly string[] => leftOutOfYes(props.talk.asks()).map(isolated);
  const dayHint = (): string => {
    const { respondBy } = props.offer;
    return respondBy === undefined
      ? 'A day of your own is better than one they choose.'
      : `They want an answer by ${formatDay(respondBy, today())}.`;
  };
  return (
    <>
      <Show when={recap()}>
        {(found) => (
          <section class="section talk-part" aria-labelledby="message-recap">
            <h2 id="message-recap">The recap of the talk</h2>
            <p class="soft talk-why">The same day. What is in writing is kept more often than what was only said.</p>
            <MessageEditor
              name={`recap-${props.offer.id}`}
              label="Message: the recap"
              offer={props.offer}
              talk={props.talk}
              base={props.base}
              message={found()}
            />
          </section>
        )}
      </Show>
      <Show when={query()}>
        {(found) => <LetterQuerySection message={found()} offer={props.offer} talk={props.talk} base={props.base} />}
      </Show>
      <Show when={isPresentJob(props.offer) && recap() === undefined}>
        <p class="section">Once they have answered in the talk, the message that confirms it is here.</p>
      </Show>
      <For each={kinds()}>
        {(kind) => (
          <section class="section talk-part" aria-labelledby={`message-${kind}`}>
            <h2 id={`message-${kind}`} tabindex="-1">
              {KIND_WORDS[kind].title}
            </h2>
            <p class="soft talk-why">{KIND_WORDS[kind].why}</p>
            <Show when={kind === 'accept' && missing().length > 0}>
              <Notice look="wait" title="Not yet: the letter lacks something">
                <p>{joined(missing(), 'and')}. Ask for it before you send this.</p>
              </Notice>
            </Show>
            <Show when={kind === 'accept' && leftOut().length > 0}>
              <Notice look="wait" title="Not in this message">
                <p>
                  {joined(leftOut(), 'and')}: granted in part, and what they granted is not noted yet.{' '}
                  <a href={fileAddress('call', props.offer.id, props.base)}>Note what they granted</a>, and it is named here.
                </p>
              </Notice>
            </Show>
            <Show when={kind === 'accept'}>
              <p>
                <a href={fileAddress('negotiate', props.offer.id, props.base, 'letter')}>Read the letter, line by line</a>
              </p>
            </Show>
            <Show when={kind === 'time'}>
              <DateField label="The day you name" hint={dayHint()} date={answerOn()} onChange={(day) => typeDay(day ?? '')} />
            </Show>
            <MessageEditor
              name={`message-${kind}-${props.offer.id}`}
              label={`Message: ${KIND_WORDS[kind].title}`}
              message={message(kind)}
              offer={props.offer}
              talk={props.talk}
              base={props.base}
            />
          </section>
        )}
      </For>
    </>
  );
}
