import { For, Show, type JSX } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatDay } from '../../lib/dates.ts';
import { fileAddress } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { interviewName, type Interview } from '../interviews/interview.ts';
import { $reminders, settleDue } from '../interviews/interviews.store.ts';
import { isThanked, namedPeople } from '../interviews/thanks.ts';
import { askAfter, daysSinceEnd, isOver, thankYouDue, THANKS_DAYS } from '../interviews/when.ts';

/** What became of the day they named: on Today, or settled. Nothing as long as there is none. */
export function TheirDate(props: { readonly interview: Interview }): JSX.Element {
  const reminders = useStore($reminders);
  const now = createNow();
  const isSettled = (): boolean =>
    reminders().some((one) => one.interviewId === props.interview.id && one.about === 'their-date' && one.doneOn !== undefined);
  const words = (): string => {
    const day = props.interview.debrief?.decideBy;
    if (day === undefined) return '';
    if (isSettled()) return 'They answered, or you asked: it is off Today.';
    return `On Today: until ${formatDay(askAfter(day).slice(0, 10), now().slice(0, 10))} nothing to send, then one short question.`;
  };
  return (
    <p class="small soft" role="status">
      {words()}
    </p>
  );
}

/** One thank-you for each person: the way to write it, or that it is done. */
export function ThanksRows(props: { readonly interview: Interview; readonly base: string }): JSX.Element {
  const reminders = useStore($reminders);
  const now = createNow();
  const all = (): readonly { readonly id?: string; readonly name: string }[] => {
    const people = namedPeople(props.interview);
    return people.length > 0 ? people : [{ name: interviewName(props.interview) }];
  };
  const why = (): string => {
    if (!isOver(props.interview, now())) return 'They appear on Today once the interview is over: one for each person.';
    const days = daysSinceEnd(props.interview, now());
    if (days > THANKS_DAYS.fine)
      return 'More than a week has gone by. Thanks alone would come late; when you have another reason to write, begin with thanks.';
    if (days > THANKS_DAYS.fresh) return 'Still fine within a week: only thanks, without a word about the delay.';
    const due = formatDay(thankYouDue(props.interview, now()).slice(0, 10), now().slice(0, 10));
    return `One for each person, best by ${due}: only thanks, nothing to mend or add. They are on Today.`;
  };
  return (
    <>
      <p class="soft prep-part__why">{why()}</p>
      <ul class="rows">
        <For each={all()}>
          {(one) => (
            <li class="asked" data-row={`thanks-${one.id ?? ''}`} tabindex="-1">
              <p class="asked__text" dir="auto">
                {one.name}
              </p>
              <Show
                when={isThanked(props.interview, one.id, reminders())}
                fallback={
                  <div class="button-row">
                    <a
                      class="button"
                      href={fileAddress('followUp', 'new', props.base, ['thank-you', props.interview.id, one.id].filter(Boolean).join('/'))}
                    >
                      Write the thank-you
                      <span class="visually-hidden">
                        {' '}
                        to <bdi>{one.name}</bdi>
                      </span>
                    </a>
                    <Button
                      look="quiet"
                      onClick={() => {
                        settleDue({
                          interviewId: props.interview.id,
                          about: 'thank-you',
                          ...(one.id === undefined ? {} : { personId: one.id }),
                        });
                        focusSoon(rowSelector(`thanks-${one.id ?? ''}`));
                      }}
                    >
                      Take off the list
                      <span class="visually-hidden">
                        : <bdi>{one.name}</bdi>
                      </span>
                    </Button>
                  </div>
                }
              >
                <p>
                  <StatusTag icon="granted" look="go" text="Off the list" />
                </p>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
