import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { usePaper } from '../../browser/paper.tsx';
import { createDraft } from '../../storage/draft.ts';
import { useStore } from '../../browser/use-store.ts';
import { daysAfter, formatDay, formatFullDay } from '../../lib/dates.ts';
import { printTitle } from '../../lib/file-names.ts';
import { fileAddress } from '../../lib/routes.ts';
import { inOurDirection, isolated } from '../../lib/text.ts';
import { EachById } from '../../ui/EachById.tsx';
import { AddField } from '../../ui/AddField.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { HowTo } from '../playbooks/HowTo.tsx';
import { countLines } from '../letter/letter-reading.ts';
import type { Offer } from '../offers/offer.ts';
import { promisesPaper } from './negotiate-markdown.ts';
import { DatesPart, useListedDates } from './DatesPart.tsx';
import { LetterQuerySection } from './MessagesView.tsx';
import {
  $afterYes,
  addPromise,
  afterYesFor,
  checkPromise,
  describeAfter,
  noteAnswerDay,
  noteOutcome,
  removePromise,
} from './negotiate.store.ts';
import {
  countLetter,
  isForLetter,
  keptKey,
  LETTER_STATES,
  LOOK_BACKS,
  lookBackItems,
  OUTCOMES,
  promisedIn,
  type AfterYes,
  type LedgerRow,
} from './promises.ts';
import { isPresentJob } from './talk-at-work.ts';
import type { DatedTalk } from './talk-dates.ts';
import { letterLinesOf, letterQueryOf } from './talk-messages.ts';
import { FROM_WORDS, LETTER_WORDS, OUTCOME_WORDS } from './talk-words.ts';
import { useLedger } from './use-ledger.tsx';
import type { Talk } from './use-talk.tsx';

function PromiseRow(props: { readonly row: LedgerRow; readonly isAtWork: boolean; readonly after: AfterYes }): JSX.Element {
  const change = (part: Parameters<typeof checkPromise>[1]): void => checkPromise(props.row, part);
  const isOwed = (): boolean => props.row.from === 'will-check';
  // A name that was filled in can be taken out letter by letter; left empty, it is filled in again.
  const [isEmptied, setIsEmptied] = createSignal(false);
  return (
    <li class="promise" data-row={props.row.id}>
      <p>
        <strong dir="auto">{props.row.text}</strong> <span class="soft">{FROM_WORDS[props.row.from]}</span>
      </p>
      <Show when={isForLetter(props.row) && !props.isAtWork}>
        <div class="talk-fields">
          <SelectField
            label="In the letter?"
            choices={LETTER_STATES.map((value) => ({ value, text: LETTER_WORDS[value] }))}
            value={props.row.letter}
            onChange={(letter) => change({ letter })}
          />
        </div>
        <Show when={props.row.letter === 'different' || props.row.letter === 'missing'}>
          <TextField
            label={props.row.letter === 'different' ? 'How does it differ?' : 'What will you do about it?'}
            hint={
              props.row.letter === 'missing'
                ? 'Ask for it to be added before you sign: the message is below.'
                : 'It goes into the message below.'
            }
            text={props.row.how}
            onChange={(how) => change({ how })}
          />
        </Show>
      </Show>
      <div class="talk-fields" onFocusOut={() => setIsEmptied(false)}>
        <TextField
          label="Who said it"
          room="name"
          text={isEmptied() ? '' : props.row.who}
          onChange={(who) => {
            setIsEmptied(who === '');
            change({ who });
          }}
        />
        <Show when={isOwed()} fallback={<DateField label="Due on" date={props.row.dueOn} onChange={(dueOn) => change({ dueOn })} />}>
          <DateField label="They answer by" date={props.row.dueOn} onChange={(till) => noteAnswerDay(props.row, till)} />
        </Show>
      </div>
      <Show when={props.isAtWork && !isOwed()}>
        <Segments
          label="Was it kept?"
          choices={OUTCOMES.map((value) => ({ value, text: OUTCOME_WORDS[value] }))}
          value={props.after.outcomes[keptKey(props.row.id)] ?? 'unsaid'}
          onChange={(value) => noteOutcome(props.row.offerId, keptKey(props.row.id), value)}
        />
      </Show>
      <Show when={props.row.from === 'own'}>
        <Button look="quiet" onClick={() => removePromise(props.row.id)}>
          Remove
          <span class="visually-hidden">: {props.row.text}</span>
        </Button>
      </Show>
    </li>
  );
}

/** How it turned out after so many days, held against the worksheet. */
function LookBack(props: {
  readonly offer: Offer;
  readonly rows: readonly LedgerRow[];
  readonly after: AfterYes;
  readonly days: (typeof LOOK_BACKS)[number];
}): JSX.Element {
  const today = createToday();
  const items = (): ReturnType<typeof lookBackItems> => lookBackItems(props.offer, props.rows);
  const key = (id: string): string => `${props.days}:${id}`;
  const outcome = (id: string): (typeof OUTCOMES)[number] => props.after.outcomes[key(id)] ?? 'unsaid';
  const so = (): number => items().filter(({ id }) => outcome(id) === 'so').length;
  const said = (): number => items().filter(({ id }) => outcome(id) !== 'unsaid').length;
  return (
    <section class="section talk-part" aria-labelledby={`back-${props.days}`}>
      <h2 id={`back-${props.days}`}>After {props.days} days</h2>
      <p class="soft talk-why">
        <Show when={props.after.startsOn} fallback="Set your first day, and the date appears here.">
          {(start) => <>{`On ${formatDay(daysAfter(start(), props.days), today())}. Did it come true?`}</>}
        </Show>
      </p>
      <ul class="rows">
        <For each={items().map(({ id }) => id)}>
          {(id) => {
            const item = createMemo(() => items().find((one) => one.id === id));
            return (
              <Show when={item()}>
                {(one) => (
                  <li class="promise">
                    <p dir="auto">{one().text}</p>
                    <Segments
                      label={`Did it come true? ${one().text}`}
                      isLabelHidden
                      choices={OUTCOMES.map((value) => ({ value, text: OUTCOME_WORDS[value] }))}
                      value={outcome(id)}
                      onChange={(value) => noteOutcome(props.offer.id, key(id), value)}
                    />
                  </li>
                )}
              </Show>
            );
          }}
        </For>
      </ul>
      <Show when={said() > 0}>
        <p>
          {so()} of {said()} came true. What did not is worth a talk, kindly and with the words you noted.
        </p>
      </Show>
      <TextField
        label="What you make of it"
        lines={2}
        text={props.days === 30 ? props.after.note30 : props.after.note90}
        onChange={(text) => describeAfter(props.offer.id, props.days === 30 ? { note30: text } : { note90: text })}
      />
    </section>
  );
}

interface PromisesViewProps {
  readonly offer: Offer;
  /** What the offer is called among the others. */
  readonly name: string;
  readonly talk: Talk;
  readonly base: string;
}

/** What was said in words, counted. */
function countWords(rows: readonly LedgerRow[]): string {
  const count = countLetter(rows);
  const promised = promisedIn(rows).length;
  const owed = rows.filter((row) => row.from === 'will-check').length;
  return [
    promised > 0 ? `${count['in-letter']} of ${promised} in the letter` : '',
    count.different > 0 ? `${count.different} different` : '',
    count.missing > 0 ? `${count.missing} missing` : '',
    count.unchecked > 0 ? `${count.unchecked} not checked yet` : '',
    owed > 0 ? `${owed} they will check` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What they promised and will check, against the letter; every date; and two looks back. */
export function PromisesView(props: PromisesViewProps): JSX.Element {
  const allAfter = useStore($afterYes);
  const after = createMemo(() => (allAfter(), afterYesFor(props.offer.id)));
  const today = createToday();
  const rows = useLedger(() => props.offer);
  const isAtWork = (): boolean => isPresentJob(props.offer);
  const from = (): DatedTalk => ({
    offer: props.offer,
    name: props.name,
    negotiation: props.talk.negotiation(),
    rows: rows(),
    after: after(),
  });
  const dates = useListedDates(from);
  usePaper({
    title: () => printTitle(props.name, 'promises'),
    draw: () => (
      <PaperPage
        title={inOurDirection(`${isolated(props.name)}: what they promised`)}
        about={`As of ${formatFullDay(today())}`}
        sections={promisesPaper(props.offer, rows(), after(), dates())}
      />
    ),
  });
  const lines = createMemo(() => letterLinesOf(props.offer, props.talk.negotiation(), rows(), after().startsOn));
  const query = createMemo(() => letterQueryOf(props.offer, props.talk.negotiation(), rows(), after().startsOn));
  return (
    <>
      <section class="section talk-part" aria-labelledby="ledger">
        <h2 id="ledger">What they promised</h2>
        <p class="soft talk-why">
          {isAtWork()
            ? 'Write each into an email the same day: what is in writing is kept more often.'
            : 'Check each against the letter before you sign, and before you give notice.'}
        </p>
        <Show when={!isAtWork()}>
          <p>
            <a class="button" href={fileAddress('negotiate', props.offer.id, props.base, 'letter')}>
              Read the letter, line by line
            </a>{' '}
            <Show when={countLines(lines()).read > 0}>
              <span class="small soft">
                {countLines(lines()).read} of {lines().length} read
              </span>
            </Show>
          </p>
          <p>
            <a class="button" href={fileAddress('negotiate', props.offer.id, props.base, 'leaving')}>
              Leave your job well, step by step
            </a>
          </p>
        </Show>
        <Show
          when={rows().length > 0}
          fallback={<p>Nothing yet. What is granted in the talk, and what they will check, appears here by itself.</p>}
        >
          <Show when={!isAtWork()}>
            <p class="promise-count">{countWords(rows())}</p>
          </Show>
          <ul class="rows">
            <EachById each={rows()}>{(found) => <PromiseRow row={found()} isAtWork={isAtWork()} after={after()} />}</EachById>
          </ul>
        </Show>
        <AddField
          label="Add a promise"
          draft={createDraft(`promise-${props.offer.id}`)}
          onAdd={(text) => addPromise(props.offer.id, text)}
        />
        <Show when={!isAtWork()}>
          <p class="soft talk-why">
            Greenroom only keeps this list; it does not read the letter. A lawyer, a union, or your state labor office can tell you whether
            a contract is right for you.
          </p>
        </Show>
        <HowTo part="after-talk" />
      </section>
      <Show when={query()}>
        {(message) => <LetterQuerySection message={message()} offer={props.offer} talk={props.talk} base={props.base} />}
      </Show>
      <DatesPart from={from()} dates={dates()} />
      <For each={after().startsOn === undefined ? [] : LOOK_BACKS}>
        {(days) => <LookBack offer={props.offer} rows={rows()} after={after()} days={days} />}
      </For>
    </>
  );
}
