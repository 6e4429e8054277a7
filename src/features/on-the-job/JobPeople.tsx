import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatDay } from '../../lib/dates.ts';
import { pathTo } from '../../lib/routes.ts';
import { inOurDirection, isolated } from '../../lib/text.ts';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { Button } from '../../ui/Button.tsx';
import { $naming } from './job-files.store.ts';
import type { Colleague } from './job-records.ts';
import type { Job } from './job.ts';
import { $colleagues, addColleague, changeColleague, removeFromJob } from './job.store.ts';
import { mentionsOf, peopleOf, type KnownPerson } from './people.ts';

/** How many are shown at first. */
const SHOWN = 5;

/** The people one deals with: those added here, and those the log, the prep files and the promises name. */
export function JobPeople(props: { readonly job: Job; readonly base: string }): JSX.Element {
  const colleagues = useStore($colleagues);
  const naming = useStore($naming);
  const today = createToday();
  const [isAll, setIsAll] = createSignal(false);
  const people = createMemo(() => peopleOf(colleagues(), mentionsOf(props.job, naming())));
  const shown = (): readonly KnownPerson[] => (isAll() ? people() : people().slice(0, SHOWN));
  const own = (): readonly Colleague[] => shown().flatMap((one) => one.own ?? []);
  const others = (): readonly KnownPerson[] => shown().filter((one) => one.own === undefined);
  const contactWords = ({ lastOn, isWaiting }: KnownPerson): string =>
    [lastOn === undefined ? '' : `last contact ${formatDay(lastOn, today())}`, isWaiting ? 'owes an answer' : '']
      .filter(Boolean)
      .join(', ');
  const personOf = (id: string): KnownPerson | undefined => people().find((one) => one.id === id);
  return (
    <section class="section job-people" aria-labelledby="job-people">
      <h2 id="job-people">People</h2>
      <Show when={people().length === 0}>
        <p class="soft">The travel desk, finance, the front desk: whom do you go to, and what for?</p>
      </Show>
      <Show when={others().length > 0}>
        <ul class="rows">
          <For each={others()}>
            {(one) => (
              <li>
                <bdi>{one.name}</bdi>
                <span class="item__note" dir="auto">
                  {inOurDirection([isolated(one.role), contactWords(one)].filter(Boolean).join(' · '))}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <ItemRows<Colleague>
        items={own()}
        title={({ name }) => name}
        note={({ id, whatFor }) =>
          inOurDirection(
            [isolated(whatFor), ...[personOf(id)].flatMap((one) => (one === undefined ? [] : contactWords(one)))]
              .filter(Boolean)
              .join(' · '),
          )
        }
        fields={[
          { name: 'name', label: 'Name' },
          { name: 'whatFor', label: 'What for, and how to reach them', hint: 'It may go on the hand-over.' },
          { name: 'note', label: 'For you alone', lines: 2 },
        ]}
        add="Add a person"
        draft="job-person"
        opensAdded
        onAdd={addColleague}
        onChange={changeColleague}
        onRemove={(id) => removeFromJob(id, 'Person removed')}
      />
      <div class="button-row">
        <Show when={people().length > SHOWN}>
          <Button look="quiet" aria-expanded={isAll()} onClick={() => setIsAll(!isAll())}>
            {isAll() ? 'Show fewer people' : `Show all ${people().length} people`}
          </Button>
        </Show>
        <a class="button button--quiet" href={pathTo('followUp', props.base)}>
          The log of contacts
        </a>
      </div>
    </section>
  );
}
