import { createMemo, createSignal, For, Show, type Accessor, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { saveCalendar } from '../../browser/save-calendar.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatDay } from '../../lib/dates.ts';
import { fileName } from '../../lib/file-names.ts';
import { pathTo } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { ReminderFields } from '../../parts/ReminderFields.tsx';
import { $reminderTimes, chooseReminders } from '../interviews/interviews.store.ts';
import { offerName } from '../offers/offer.ts';
import { describeAfter } from './negotiate.store.ts';
import { isPresentJob } from './talk-at-work.ts';
import { talkDates, type DatedTalk } from './talk-dates.ts';
import { talkClock } from './talk-time.ts';

/** A date in the list: its day, and what is on it. */
export interface ListedDate {
  readonly id: string;
  readonly day: string;
  readonly what: string;
}

/** Every date around an offer in its order, as a list. */
export function useListedDates(from: Accessor<DatedTalk>): Accessor<readonly ListedDate[]> {
  const times = useStore($reminderTimes);
  return createMemo(() => {
    const { offer, negotiation } = from();
    return talkDates(from(), times())
      .map(({ id, start, title }): ListedDate => {
        // The talk with its time, on the clock here.
        const clock = id === `talk-${offer.id}` ? talkClock(negotiation) : '';
        const day = clock === '' ? start : (negotiation.callOn ?? start.slice(0, 10));
        return { id, day, what: clock === '' ? title : `${title}, ${clock}` };
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  });
}

/** Every date around an offer in one place: my answer, the talk, what they will check, what is due, the first day; and the way into a calendar. */
export function DatesPart(props: { readonly from: DatedTalk; readonly dates: readonly ListedDate[] }): JSX.Element {
  const today = createToday();
  const times = useStore($reminderTimes);
  const [told, setTold] = createSignal('');
  const save = (): void => {
    const entries = talkDates(props.from, times());
    if (entries.length === 0) {
      setTold('There is no date yet. Set the day something is due.');
      return;
    }
    void saveCalendar(fileName('ics', 'dates', offerName(props.from.offer, 0)), entries).then(setTold);
  };
  return (
    <section class="section talk-part" aria-labelledby="dates">
      <h2 id="dates">Dates</h2>
      <p class="soft talk-why">
        {isPresentJob(props.from.offer)
          ? 'The talk, what they will check, and what is due.'
          : 'Your answer, the talk, what they will check, what is due, your notice, and a look back 30 and 90 days after you start.'}
      </p>
      <p>
        <a href={pathTo('clocks', import.meta.env.BASE_URL)}>Every date of all offers and interviews, and what collides</a>
      </p>
      <Show when={props.dates.length > 0}>
        <ul class="rows dates">
          <For each={props.dates}>
            {(date) => (
              <li classList={{ soft: date.day < today() }}>
                <span class="dates__day">{formatDay(date.day, today())}</span> <span>{date.what}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={!isPresentJob(props.from.offer)}>
        <div class="talk-fields">
          <DateField
            label="You give notice on"
            date={props.from.after.noticeOn}
            onChange={(noticeOn) => describeAfter(props.from.offer.id, { noticeOn })}
          />
          <DateField
            label="Your last day where you are"
            date={props.from.after.lastDayOn}
            onChange={(lastDayOn) => describeAfter(props.from.offer.id, { lastDayOn })}
          />
          <DateField
            label="Your first day"
            date={props.from.after.startsOn}
            onChange={(startsOn) => describeAfter(props.from.offer.id, { startsOn })}
          />
        </div>
      </Show>
      <ReminderFields about="all" times={times()} onChange={chooseReminders} />
      <div class="button-row">
        <Button icon="today" onClick={save}>
          Put the dates on my calendar
        </Button>
        <span class="small soft" role="status">
          {told()}
        </span>
      </div>
    </section>
  );
}
