import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { saveCalendar } from '../../browser/save-calendar.ts';
import { useStore } from '../../browser/use-store.ts';
import { daysAfter } from '../../lib/dates.ts';
import { fileName } from '../../lib/file-names.ts';
import { fileAddress } from '../../lib/routes.ts';
import { capitalized, counted } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { $afterYes, $promises, $talksHere, afterYesFor } from '../negotiate/negotiate.store.ts';
import { ledgerOf } from '../negotiate/promises.ts';
import { namedJobs } from '../negotiate/talk-at-work.ts';
import { talkDates } from '../negotiate/talk-dates.ts';
import { USUAL_REMINDERS } from '../../lib/reminder-times.ts';
import type { UnstampedEntry } from '../../lib/calendar-entry.ts';
import { agreedLines, type Review } from '../wins/review.ts';
import { reviewDates } from '../wins/review-dates.ts';
import { keepAgreed } from './review-acts.store.ts';
import { promisesOfReview } from './talk-of-review.ts';
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
  const left = createMemo(() => promisesOfReview(review(), review().talkId ?? '', promises(), () => '').length);
  const kept = (): number => agreedLines(review()).length - left();
  const hasTalk = (): boolean => talks().some(({ id }) => id === review().talkId);
  const keep = (): void => {
    const count = keepAgreed(props.file.source());
    setTold(count === 0 ? 'Each of them is a promise already.' : `${capitalized(counted(count, 'promise'))} kept, under Negotiate.`);
  };
  const lookBackIn = (): string => daysAfter(review().heldOn ?? today(), LOOK_BACK_DAYS);
  /** The dates of the review and of what was promised in it, under the ids they have in every other calendar file. */
  const entries = (): readonly UnstampedEntry[] => {
    const talk = talks().find(({ id }) => id === review().talkId);
    allAfter();
    const ofTalk =
      talk === undefined
        ? []
        : namedJobs(talk).flatMap(({ offer, name }) =>
            talkDates(
              { offer, name, negotiation: talk, rows: ledgerOf(offer, [], promises(), talk), after: afterYesFor(talk.id) },
              USUAL_REMINDERS,
            ),
          );
    return [...reviewDates(review()), ...ofTalk];
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
      <DateField label="Look back on" date={review().lookBackOn} onChange={(lookBackOn) => props.file.change({ lookBackOn })} />
      <Show when={review().lookBackOn === undefined}>
        <Button look="quiet" onClick={() => props.file.change({ lookBackOn: lookBackIn() })}>
          In three months
        </Button>
      </Show>
      <TextField
        label="One point a line"
        hint="As you would repeat it in an email the same day."
        lines={4}
        text={review().agreed}
        onChange={(agreed) => props.file.change({ agreed })}
      />
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
      <Show when={review().lookBackOn !== undefined}>
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
