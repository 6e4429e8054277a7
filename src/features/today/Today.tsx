import { createEffect, createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { createDraft } from '../../storage/draft.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { holds } from '../../browser/start.ts';
import { showStart } from '../../browser/show-start.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatDay } from '../../lib/dates.ts';
import { $interviews, $reminders, $stories, $strengths, goesWith, isSampleId, preferOwn } from '../interviews/interviews.store.ts';
import { withoutPossible, isUntouchedOffer } from '../offers/offer.ts';
import { $offers, $ownOffers } from '../offers/offers.store.ts';
import { WinOnToday } from '../wins/WinOnToday.tsx';
import { NextCall } from './Call.tsx';
import { OneThing } from './OneThing.tsx';
import { OpenEndRow } from './OpenEndRow.tsx';
import { SampleNote } from './SampleNote.tsx';
import type { OpenEnd } from './open-end.ts';
import { type CaseFile, nextCall, nextThing, openEnds } from './today.ts';
import { isOnlyCard } from './calls.ts';

interface TodayProps {
  readonly base: string;
}

/** What is next, for someone who has something stored: the call, one thing to do, the open ends. */
export function Today(props: TodayProps): JSX.Element {
  const now = createNow();
  const interviews = useStore($interviews);
  const reminders = useStore($reminders);
  const offers = useStore($offers);
  const ownOffers = useStore($ownOffers);
  const strengths = useStore($strengths);
  const stories = useStore($stories);
  const [dismissed, setDismissed] = createDraft('not-today');
  const file = createMemo((): CaseFile => ({
    interviews: preferOwn(interviews()),
    reminders: reminders(),
    offers: withoutPossible(ownOffers().length > 0 ? ownOffers() : offers()).filter((offer) => !offer.archived && !isUntouchedOffer(offer)),
    sharedWith: (id) => ({ strengths: strengths().filter(goesWith(id)), stories: stories().filter(goesWith(id)) }),
  }));
  const today = createMemo(() => now().slice(0, 10));
  const notToday = (): readonly string[] => {
    const [day, ...keys] = dismissed().split('\n');
    return day === today() ? keys : [];
  };
  const call = createMemo(() => nextCall(file(), now()));
  const next = createMemo(() => nextThing(file(), now(), notToday()));
  const [talkEndsOn, setTalkEndsOn] = createSignal<(today: string) => readonly OpenEnd[]>(() => []);
  // The code of the talks comes only where one is stored.
  if (holds('negotiate')) {
    void Promise.all([import('./talk-ends.store.ts'), import('./talk-ends.ts')]).then(([{ $talkFiles }, { talkEnds }]) =>
      $talkFiles.subscribe((files) => setTalkEndsOn(() => (day: string) => talkEnds(files, day))),
    );
  }
  const [messageEndsAt, setMessageEndsAt] = createSignal<(now: string) => readonly OpenEnd[]>(() => []);
  // So does that of the messages.
  if (holds('follow')) {
    void Promise.all([import('./message-ends.store.ts'), import('./message-ends.ts')]).then(([{ $heldMessages }, { messageEnds }]) =>
      $heldMessages.subscribe((held) => setMessageEndsAt(() => (moment: string) => messageEnds(held, moment))),
    );
  }
  const [winEnds, setWinEnds] = createSignal<readonly OpenEnd[]>([]);
  if (holds('wins')) void import('./win-ends.store.ts').then((part) => part.watchWinEnds(setWinEnds));
  const [keeping, setKeeping] = createSignal<readonly OpenEnd[]>([]);
  void import('./keeping-ends.store.ts').then((part) => part.watchKeepingEnds(setKeeping));
  const ends = createMemo(() => openEnds(file(), now(), [...talkEndsOn()(today()), ...messageEndsAt()(now()), ...winEnds(), ...keeping()]));
  // What was begun and left blank is nothing yet: the start page stays.
  const isEmpty = (): boolean => file().interviews.length === 0 && offers().every(isUntouchedOffer) && ends().length === 0;
  const hasSample = (): boolean =>
    (ownOffers().length === 0 && offers().length > 0) || preferOwn(interviews()).some(({ id }) => isSampleId(id));
  const hasOwn = (): boolean => ownOffers().length > 0 || preferOwn(interviews()).some(({ id }) => !isSampleId(id));
  createEffect(() => showStart(isEmpty()));
  useTabTitle(() => (isEmpty() ? '' : 'Today'));
  return (
    <Show when={!isEmpty()}>
      <header class="page-head">
        <p class="soft">{formatDay(today(), today())}</p>
        <h1 tabindex="-1">Today</h1>
      </header>
      <Show when={hasSample()}>
        <SampleNote hasOwn={hasOwn()} />
      </Show>
      <div class="today">
        <NextCall call={call()} interviews={file().interviews} now={now()} base={props.base} />
        <OneThing thing={next()} base={props.base} onDismiss={(key) => setDismissed([today(), ...notToday(), key].join('\n'))} />
        <Show when={ends().length > 0}>
          <section class="section waiting" aria-labelledby="waiting">
            <h2 id="waiting">Open ends</h2>
            <ul class="rows">
              <For each={ends()}>{(end) => <OpenEndRow end={end} base={props.base} />}</For>
            </ul>
          </section>
        </Show>
        <Show when={!isOnlyCard(file().interviews, now())}>
          <WinOnToday base={props.base} />
        </Show>
      </div>
    </Show>
  );
}

/** Puts what is next on its page. */
export function mountToday(): void {
  mountIsland('today', () => <Today base={import.meta.env.BASE_URL} />);
}
