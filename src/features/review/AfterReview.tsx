import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { saveCalendar } from '../../browser/save-calendar.ts';
import { useStore } from '../../browser/use-store.ts';
import { daysAfter } from '../../lib/dates.ts';
import { fileName } from '../../lib/file-names.ts';
import { fileAddress } from '../../lib/routes.ts';
import { changeIn } from '../../lib/list.ts';
import { capitalized, counted, shortened } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { $afterYes, $promises, $talksHere, afterYesFor } from '../negotiate/negotiate.store.ts';
import { ledgerOf } from '../negotiate/promises.ts';
import { namedJobs } from '../negotiate/talk-at-work.ts';
import { talkDates } from '../negotiate/talk-dates.ts';
import type { TalkHere } from '../negotiate/talk-time.ts';
import { USUAL_REMINDERS } from '../../lib/reminder-times.ts';
import type { UnstampedEntry } from '../../lib/calendar-entry.ts';
import { agreedLines, isAgreedTo } from '../wins/agreed.ts';
import type { Review } from '../wins/review.ts';
import { onceOnItsDay, reviewDates } from '../wins/review-dates.ts';
import { addGranted, followAgreed, keepAgreed, moveLookBack, promisesInStep } from './review-acts.store.ts';
import { grantedIn } from './talk-of-review.ts';
import type { ReviewFile } from './use-review.tsx';

/** After how many days one looks back, unless another day is set. */
const LOOK_BACK_DAYS = 91;

/** After the review: what was agreed becomes promises, and the look back goes into the calendar. */
export function AfterReview(props: { readonly file: ReviewFile; readonly base: string; readonly onNext: () => void }): JSX.Element {
  const review = (): Review => props.file.review();
  const today = createToday();
  const promises = useStore($promises);
  const talks = useStore($talksHere);
  const allAfter = useStore($afterYes);
  const [told, setTold] = createSignal('');
  const talk = (): TalkHere | undefined => talks().find(({ id }) => id === review().talkId);
  const inStep = createMemo(() => (promises(), talk(), promisesInStep(review(), () => 'new')));
  const left = (): number => inStep().added.length;
  const kept = (): number => agreedLines(review()).length - left();
  const granted = createMemo(() => grantedIn(review(), talk()));
  const asks = createMemo(() => review().asks.filter(({ what }) => what.trim() !== ''));
  const hasTalk = (): boolean => talk() !== undefined;
  const keep = (): void => {
    const words = keepAgreed(props.file.source());
    setTold(words === '' ? 'Each of them is a promise already.' : `${words}, under Negotiate.`);
  };
  const lookBackIn = (): string => daysAfter(review().heldOn ?? today(), LOOK_BACK_DAYS);
  /** The dates of the review and of what was promised in it, under the ids they have in every other calendar file. */
  const entries = (): readonly UnstampedEntry[] => {
    const found = talk();
    allAfter();
    const ofTalk =
      found === undefined
        ? []
        : namedJobs(found).flatMap(({ offer, name }) =>
            talkDates(
              { offer, name, negotiation: found, rows: ledgerOf(offer, [], promises(), found), after: afterYesFor(found.id) },
              USUAL_REMINDERS,
            ),
          );
    return onceOnItsDay([...reviewDates(review()), ...ofTalk], [review()]);
  };
  const save = (): void => {
    if (entries().length === 0) {
      setTold('There is no date yet. Set the day of the review, or the day on which you look back.');
      return;
    }
    void saveCalendar(fileName('ics', 'review', review().employer, review().withWhom), entries()).then(setTold);
  };
  return (
    <section class="section review-part" aria-labelledby="review-agreed">
      <h2 id="review-agreed">What was agreed</h2>
      <Show when={granted().length > 0}>
        <div class="review-part">
          <p>In the talk they granted:</p>
          <ul class="plain-list">
            <For each={granted()}>{({ words }) => <li dir="auto">{words}</li>}</For>
          </ul>
          <p>
            <Button onClick={() => addGranted(review(), granted())}>Add {granted().length === 1 ? 'it' : 'them'} to what was agreed</Button>
          </p>
        </div>
      </Show>
      <div onFocusOut={() => followAgreed(review())}>
        <TextField
          label="One point a line"
          hint="As you would repeat it in an email the same day."
          lines={4}
          text={review().agreed}
          onChange={(agreed) => props.file.change({ agreed })}
        />
      </div>
      <Show when={agreedLines(review()).length > 0 && asks().length > 0}>
        <fieldset class="review-grounds">
          <legend>Which of your asks does that settle?</legend>
          <ul class="tick-list">
            <For each={asks()}>
              {(ask) => (
                <li>
                  <CheckItem
                    text={shortened(ask.what, 120)}
                    note={isAgreedTo(ask, review()) ? undefined : 'Goes on into the next review'}
                    isChecked={isAgreedTo(ask, review())}
                    onChange={(isAgreed) => props.file.change({ asks: changeIn(review().asks, ask.id, { isAgreed }) })}
                  />
                </li>
              )}
            </For>
          </ul>
        </fieldset>
      </Show>
      <DateField label="Look back on" date={review().lookBackOn} onChange={(day) => moveLookBack(review(), day)} />
      <Show when={review().lookBackOn === undefined}>
        <Button look="quiet" onClick={() => moveLookBack(review(), lookBackIn())}>
          In three months
        </Button>
      </Show>
      <Show when={agreedLines(review()).length > 0}>
        <p class="soft">
          {kept() === 0
            ? 'As promises they are listed with who said them and by when, and come back on Today.'
            : left() === 0
              ? 'Each of them is a promise.'
              : `${capitalized(counted(kept(), 'promise'))} so far.`}
        </p>
      </Show>
      <div class="button-row">
        <Show when={left() > 0}>
          <Button look="primary" onClick={keep}>
            {left() === 1 ? 'Keep it as a promise' : `Keep ${counted(left(), 'promise')}`}
          </Button>
        </Show>
        <Show when={left() === 0 && inStep().gone.length > 0}>
          <Button onClick={keep}>
            Take off {counted(inStep().gone.length, 'promise')} that {inStep().gone.length === 1 ? 'is' : 'are'} no longer here
          </Button>
        </Show>
        <Button icon="today" onClick={save}>
          Put the dates on my calendar
        </Button>
        <Show when={hasTalk()}>
          <a class="button" href={fileAddress('negotiate', review().talkId ?? '', props.base, 'promises')}>
            See the promises
          </a>
        </Show>
      </div>
      <p class="small soft" role="status">
        {told()}
      </p>
      {/* Not before its day: there is nothing to tick yet. */}
      <Show when={review().doneOn !== undefined || (review().lookBackOn ?? '9') <= today()}>
        <CheckItem
          text="Looked back, and it is as agreed or asked about again"
          isChecked={review().doneOn !== undefined}
          onChange={(isDone) => props.file.change({ doneOn: isDone ? today() : undefined })}
        />
      </Show>
      <Show when={review().heldOn !== undefined && (review().heldOn ?? '') <= today()}>
        <p class="soft">The next one begins here: with the same goals, the wins since, and what was not agreed.</p>
        <Button onClick={() => props.onNext()}>Begin the next review</Button>
      </Show>
    </section>
  );
}
