import { createEffect, createMemo, createSignal, Show, type JSX } from 'solid-js';
import { replacePlace } from '../../browser/address.ts';
import { createNow } from '../../browser/clock.ts';
import { focusSoon } from '../../browser/device.ts';
import { createDraft, draftText } from '../../storage/draft.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { holds } from '../../browser/start.ts';
import { showStart } from '../../browser/show-start.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatDay } from '../../lib/dates.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { $interviews, $reminders, $stories, $strengths, goesWith, isSampleId, preferOwn } from '../interviews/interviews.store.ts';
import { $ownAnswers } from '../interviews/own-answers.store.ts';
import type { Shared } from '../interviews/plan-steps.ts';
import { withoutPossible, isUntouchedOffer } from '../offers/offer.ts';
import { $offers, $ownOffers } from '../offers/offers.store.ts';
import type { JobSoon, JobToday } from '../on-the-job/job-today.ts';
import { WinOnToday } from '../wins/WinOnToday.tsx';
import { NextCall } from './Call.tsx';
import { OneThing } from './OneThing.tsx';
import { OpenEnds } from './OpenEnds.tsx';
import { SampleNote } from './SampleNote.tsx';
import { isOnlyCard } from './calls.ts';
import { endsApart, isCallSoon, searchWords } from './job-ends.ts';
import type { AmendEnds } from './clash-ends.store.ts';
import type { OpenEnd } from './open-end.ts';
import { type CaseFile, nextCall, nextThing, openEnds } from './today.ts';
import { useJobsToday } from './use-jobs-today.tsx';

const JobOnToday = lazyPart(() => import('../on-the-job/JobOnToday.tsx').then((part) => part.JobOnToday));
const SoonOnToday = lazyPart(() => import('../on-the-job/SoonOnToday.tsx').then((part) => part.SoonOnToday));
const NewJob = lazyPart(() => import('../on-the-job/NewJob.tsx').then((part) => part.NewJob));

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
  const ownAnswers = useStore($ownAnswers);
  const [dismissed, setDismissed] = createDraft('not-today');
  const [beyond, setBeyond] = createSignal<(interviewId: string) => Partial<Shared>>(() => ({}));
  // What was rehearsed comes only where something of it is stored.
  if (holds('rehearse', 'salary')) {
    void import('../rehearse/beyond-plan.store.ts').then(({ $beyondPlan }) => $beyondPlan.subscribe((find) => setBeyond(() => find)));
  }
  const file = createMemo((): CaseFile => ({
    interviews: preferOwn(interviews()),
    reminders: reminders(),
    offers: withoutPossible(ownOffers().length > 0 ? ownOffers() : offers()).filter((offer) => !offer.archived && !isUntouchedOffer(offer)),
    sharedWith: (id) => ({
      strengths: strengths().filter(goesWith(id)),
      stories: stories().filter(goesWith(id)),
      ownAnswers: ownAnswers().filter(goesWith(id)),
      ...beyond()(id),
    }),
    keptTonight: (id) => draftText(`plan-${id}`),
  }));
  const today = createMemo(() => now().slice(0, 10));
  const notToday = (): readonly string[] => {
    const [day, ...keys] = dismissed().split('\n');
    return day === today() ? keys : [];
  };
  const call = createMemo(() => nextCall(file(), now()));
  const next = createMemo(() => nextThing(file(), now(), notToday()));
  /** How many of the parts that may know of an open end are still on their way. */
  const [awaited, setAwaited] = createSignal(0);
  const watchFor = (part: Promise<unknown>): void => {
    const come = (): void => void setAwaited((count) => count - 1);
    setAwaited((count) => count + 1);
    part.then(come, come);
  };
  const [talkEndsOn, setTalkEndsOn] = createSignal<(today: string) => readonly OpenEnd[]>(() => []);
  // The code of the talks comes only where one is stored.
  if (holds('negotiate')) {
    watchFor(
      Promise.all([import('./talk-ends.store.ts'), import('./talk-ends.ts')]).then(([{ $talkFiles }, { talkEnds }]) =>
        $talkFiles.subscribe((files) => setTalkEndsOn(() => (day: string) => talkEnds(files, day))),
      ),
    );
  }
  const [messageEndsAt, setMessageEndsAt] = createSignal<(now: string) => readonly OpenEnd[]>(() => []);
  // So does that of the messages.
  if (holds('follow')) {
    watchFor(
      Promise.all([import('./message-ends.store.ts'), import('./message-ends.ts')]).then(([{ $heldMessages }, { messageEnds }]) =>
        $heldMessages.subscribe((held) => setMessageEndsAt(() => (moment: string) => messageEnds(held, moment))),
      ),
    );
  }
  const [winEnds, setWinEnds] = createSignal<readonly OpenEnd[]>([]);
  if (holds('wins')) watchFor(import('./win-ends.store.ts').then((part) => part.watchWinEnds(setWinEnds)));
  const [keeping, setKeeping] = createSignal<readonly OpenEnd[]>([]);
  watchFor(import('./keeping-ends.store.ts').then((part) => part.watchKeepingEnds(setKeeping)));
  const [amend, setAmend] = createSignal<AmendEnds>((all) => all);
  // What collides is known with an offer.
  if (holds('offers')) void import('./clash-ends.store.ts').then((part) => part.watchClashes((next) => setAmend(() => next)));
  const ends = createMemo(() => {
    const more = [...talkEndsOn()(today()), ...messageEndsAt()(now()), ...winEnds(), ...keeping()];
    return openEnds(file(), now(), more, (all) => amend()(all, now()));
  });
  const { jobs, isWaiting, isAsked } = useJobsToday(today);
  /** The job one is in. Shortly before an interview nothing but its card counts. */
  const atWork = (): JobToday | undefined => (isOnlyCard(file().interviews, now()) ? undefined : jobs().now);
  const soon = (): JobSoon | undefined => (isOnlyCard(file().interviews, now()) ? undefined : jobs().next);
  // What was begun and left blank is nothing yet: the start page stays.
  const isSearchEmpty = (): boolean => file().interviews.length === 0 && offers().every(isUntouchedOffer) && ends().length === 0;
  /** Who is not, and keeps wins and reviews only, finds the search below them. */
  const isSearching = (): boolean => file().interviews.length > 0 || offers().length > 0;
  const isEmpty = (): boolean => isSearchEmpty() && jobs().now === undefined && jobs().next === undefined && !isAsked();
  const hasSample = (): boolean =>
    (ownOffers().length === 0 && offers().length > 0) || preferOwn(interviews()).some(({ id }) => isSampleId(id));
  const hasOwn = (): boolean => ownOffers().length > 0 || preferOwn(interviews()).some(({ id }) => !isSampleId(id));
  // Where nothing else is known, what is on its way decides whether this is the page of somebody new.
  createEffect(() => isWaiting() || (isEmpty() && awaited() > 0) || showStart(isEmpty()));
  useTabTitle(() => (isEmpty() ? '' : 'Today'));
  const leaveForm = (): void => {
    replacePlace('');
    focusSoon('#job-now', 'h1');
  };
  const Search = (): JSX.Element => (
    <>
      <NextCall call={call()} interviews={file().interviews} now={now()} base={props.base} />
      <OneThing thing={next()} base={props.base} onDismiss={(key) => setDismissed([today(), ...notToday(), key].join('\n'))} />
    </>
  );
  const Soon = (): JSX.Element => <Show when={soon()}>{(found) => <SoonOnToday soon={found()} base={props.base} />}</Show>;
  return (
    <Show when={!isWaiting() && !isEmpty()}>
      <header class="page-head">
        <p class="soft">{formatDay(today(), today())}</p>
        <h1 tabindex="-1">Today</h1>
      </header>
      <Show when={hasSample()}>
        <SampleNote hasOwn={hasOwn()} />
      </Show>
      <Show when={isAsked() && atWork() === undefined}>
        <NewJob onDone={leaveForm} />
      </Show>
      <Show
        when={atWork()}
        fallback={
          <>
            <Show when={!isCallSoon(call(), now())}>
              <Soon />
            </Show>
            <Show when={!isAsked() || !isSearchEmpty()}>
              <div class="today" classList={{ 'today--kept': !isSearching() }}>
                <Show when={isSearching()}>
                  <Search />
                </Show>
                <OpenEnds title="Open ends" ends={ends()} base={props.base} />
                <Show when={!isOnlyCard(file().interviews, now())}>
                  <WinOnToday base={props.base} />
                </Show>
                <Show when={!isSearching()}>
                  <Search />
                </Show>
              </div>
            </Show>
            <Show when={isCallSoon(call(), now())}>
              <Soon />
            </Show>
          </>
        }
      >
        {(job) => {
          const apart = createMemo(() => endsApart(ends(), job().job, job().due));
          return (
            <JobOnToday
              now={job()}
              base={props.base}
              before={
                <Show when={isCallSoon(call(), now())}>
                  <Search />
                </Show>
              }
              due={<OpenEnds title="Due" most={5} ends={apart().ofJob} base={props.base} />}
              after={
                <>
                  <Soon />
                  {/* Where the interview stands above and nothing else is open, there is nothing to fold. */}
                  <Show when={!isCallSoon(call(), now()) || apart().ofSearch.length > 0}>
                    <Disclosure class="today-search" summary={searchWords(call(), apart().ofSearch, now())}>
                      <div>
                        <Show when={!isCallSoon(call(), now())}>
                          <Search />
                        </Show>
                        <OpenEnds title="Open ends" ends={apart().ofSearch} base={props.base} />
                      </div>
                    </Disclosure>
                  </Show>
                </>
              }
            />
          );
        }}
      </Show>
    </Show>
  );
}

/** Puts what is next on its page. */
export function mountToday(): void {
  mountIsland('today', () => <Today base={import.meta.env.BASE_URL} />);
}
