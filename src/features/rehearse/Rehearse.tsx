/** The page of rehearsing: for what, how long, and the ways to do it; or one of the ways, as the address says. */
import { createEffect, createMemo, createSignal, For, Show, type Component, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { $place, goTo, replacePlace } from '../../browser/address.ts';
import { $zone, createNow, instantNow } from '../../browser/clock.ts';
import { focusTitle } from '../../browser/device.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress } from '../../lib/routes.ts';
import type { Whose } from '../../storage/with-sample.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { SampleNotice } from '../../ui/SampleNotice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { interviewName } from '../interviews/interview.ts';
import { currentCall, startOf } from '../interviews/when.ts';
import { $interviews, isSampleId, loadSampleInterview, preferOwn } from '../interviews/interviews.store.ts';
import { removeSample } from '../samples/remove-sample.store.ts';
import { aimOf, aimWords, cardsThatFit, partOfDay } from './aim.ts';
import { daysFrom } from './rate.ts';
import { chooseSettings, recordsFor, rehearse, settingsFor } from './rehearse.store.ts';
import type { ScreenProps } from './screen.ts';
import { canHelp, fitWords, knownWords, MINUTES_WORDS, sittingCards } from './sitting.ts';
import { changeLength, sittingUnderWay } from './sittings.store.ts';
import { MINUTES_A_DAY, type MinutesADay } from './sittings.ts';
import { useDeckLater } from './use-deck-later.tsx';
import { WAYS_IN, wayAddress } from './ways-in.ts';

/** The screens behind the places of {@link WAYS_IN}; each comes when it is opened. */
const SCREENS: Readonly<Record<string, Component<ScreenProps>>> = {
  cards: lazyPart(() => import('./CardsScreen.tsx').then((part) => part.CardsScreen)),
  'push-back': lazyPart(() => import('./PushBackDrill.tsx').then((part) => part.PushBackDrill)),
};

const DeckPart = lazyPart(() => import('./DeckPart.tsx').then((part) => part.DeckPart));
/** With more than this left on the day itself, two short sittings stay better than one. Hours. */
const TWO_HALVES = 1.5;

/** So many other interviews are named at once. */
const FEW = 3;

/** For which interview, how many cards fit, and the other ways. */
function Overview(props: ScreenProps & { readonly others: readonly { readonly id: string; readonly name: string }[] }): JSX.Element {
  // One can start at once: how much fits, and what is in the deck, comes once that is painted.
  const inUse = useDeckLater(
    () => props.interview,
    () => props.whose,
  );
  const now = createNow();
  const here = useStore($zone);
  const stored = { own: useStore(recordsFor('own')), sample: useStore(recordsFor('sample')) };
  const going = createMemo(() => {
    stored[props.whose]();
    now();
    const sitting = sittingUnderWay(props.whose, props.interview?.id);
    return sitting !== undefined && sitting.shown > 0 ? sitting : undefined;
  });
  const minutes = createMemo((): MinutesADay => (stored[props.whose](), going()?.minutes ?? settingsFor(props.whose).minutesADay));
  const chooseMinutes = (chosen: MinutesADay): void => {
    chooseSettings({ minutesADay: chosen }, props.whose);
    const sitting = going();
    if (sitting !== undefined) changeLength(props.whose, sitting.id, chosen);
  };
  const interviews = useStore($interviews);
  /** The one that is under way. */
  const begun = createMemo(() => {
    const call = currentCall(preferOwn(interviews()), now());
    return call !== undefined && call.startsAt !== undefined && (startOf(call) ?? now()) <= now() ? call : undefined;
  });
  const hoursLeft = createMemo(() => (now(), daysFrom(instantNow(), props.aim) * 24));
  const cards = createMemo(() => (now(), sittingCards(inUse()?.cards() ?? [], instantNow(), props.aim)));
  const isWhole = (): boolean => inUse()?.isWhole() === true;
  const isKnown = createMemo(() => (now(), isWhole() && cards().length > 0 && !canHelp(cards(), instantNow(), props.aim)));
  const part = (): ReturnType<typeof partOfDay> => (now(), partOfDay(instantNow(), here()));
  const words = createMemo(() => {
    if (!isWhole()) return '';
    if (isKnown()) return knownWords(part());
    return fitWords(cards().length, cardsThatFit(cards(), minutes()), minutes(), part());
  });
  const [hasAll, setAll] = createSignal(false);
  const isCueTime = (): boolean => props.interview !== undefined && hoursLeft() <= 0.5;
  const placeOf = (way: string): string =>
    props.interview !== undefined && $place.get().includes('/') ? `${props.interview.id}/${way}` : way;
  const thin = (): readonly { readonly what: string; readonly href: string }[] => {
    const { interview } = props;
    if (interview === undefined || isCueTime()) return [];
    const found = inUse()?.deck().thin ?? [];
    return found.slice(0, 3).map((one) => ({ what: one.what, href: fileAddress('interviews', interview.id, props.base, one.part) }));
  };
  return (
    <>
      <header class="page-head">
        <h1 tabindex="-1">Rehearse</h1>
        <p class="lead">
          <Show
            when={props.interview}
            fallback={
              <Show when={begun()} fallback="No interview ahead, so the cards aim at a week from now.">
                {(interview) => (
                  <>
                    <bdi>{interviewName(interview())}</bdi> has begun, so the cards can wait. They aim at a week from now.
                  </>
                )}
              </Show>
            }
          >
            {(interview) => (
              <>
                For{' '}
                <a href={fileAddress('interviews', interview().id, props.base)}>
                  <bdi>{interviewName(interview())}</bdi>
                </a>
                {interview().heldOn === undefined
                  ? ', which has no day yet: to be known in a week.'
                  : `, ${aimWords(interview(), now().slice(0, 10))}.`}
              </>
            )}
          </Show>
        </p>
        <Show when={props.others.length > 0}>
          <p class="rehearse__others">
            Or for{' '}
            <For each={props.others.slice(0, hasAll() ? undefined : FEW)}>
              {(other, index) => (
                <>
                  {index() > 0 ? ', ' : ''}
                  <a href={fileAddress('rehearse', other.id, props.base)}>
                    <bdi>{other.name}</bdi>
                  </a>
                </>
              )}
            </For>
            <Show when={!hasAll() && props.others.length > FEW}>
              {' '}
              <Button look="quiet" onClick={() => setAll(true)}>
                and {props.others.length - FEW} more
              </Button>
            </Show>
          </p>
        </Show>
      </header>
      <section class="section rehearse__cards" aria-labelledby="cards">
        <h2 id="cards">Cards</h2>
        <Show
          when={!isCueTime()}
          fallback={
            <>
              <p>It is nearly time. The last half hour is for the cue card.</p>
              <p class="button-row">
                <a class="button button--primary" href={fileAddress('cue', props.interview?.id ?? '', props.base)}>
                  Open the cue card
                </a>
              </p>
            </>
          }
        >
          <p class="rehearse__fit">{words()}</p>
          <Show when={!isKnown()}>
            <Show when={hoursLeft() < 4 && hoursLeft() > TWO_HALVES && minutes() > 5 && props.interview}>
              <p class="soft">Five minutes now and five before you leave stay better than ten in one go.</p>
            </Show>
            <div class="rehearse__start">
              <Segments
                label="How long"
                isLabelHidden
                choices={MINUTES_A_DAY.map((one) => ({ value: String(one), text: `${String(one)} min` }))}
                value={String(minutes())}
                onChange={(value) => chooseMinutes(Number(value) as MinutesADay)}
              />
              <Button look="primary" onClick={() => goTo(placeOf('cards'))}>
                {going() ? 'Go on with the cards' : `Start ${MINUTES_WORDS[minutes()]} minutes`}
              </Button>
            </div>
          </Show>
        </Show>
        <Show when={thin().length > 0}>
          <p class="soft rehearse__thin">To write first, then it becomes a card:</p>
          <ul class="rows">
            <For each={thin()}>
              {(one) => (
                <li>
                  <a href={one.href}>{one.what}</a>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={inUse()}>{(deck) => <DeckPart inUse={deck()} whose={props.whose} />}</Show>
      </section>
      <section class="section" aria-labelledby="other-ways">
        <h2 id="other-ways">Other ways</h2>
        <ul class="rows">
          <For each={WAYS_IN}>
            {(way) => (
              <li>
                <a
                  class="playbook-link"
                  href={
                    way.route === undefined
                      ? `#${encodeURIComponent(placeOf(way.place))}`
                      : wayAddress(way.route, way.place, props.interview?.id ?? '', props.base)
                  }
                >
                  <span>{way.title}</span>
                  <span class="playbook-link__note">{way.about}</span>
                </a>
              </li>
            )}
          </For>
        </ul>
      </section>
      <Show when={props.whose === 'sample'}>
        <SampleNotice
          text="It is there to try things on. When you remove it, nothing of it stays."
          onRemove={() =>
            void removeSample('interview').then(() => {
              goTo('');
              focusTitle();
            })
          }
        />
      </Show>
    </>
  );
}

/** The island: all ways, or one of them (`#cards`, or `#FILE/cards` for an interview that is not the next). `#sample` opens the sample. */
export function Rehearse(props: { readonly base: string }): JSX.Element {
  const interviews = useStore($interviews);
  const place = useStore($place);
  const now = createNow();
  const here = useStore($zone);
  const [isReady, setReady] = createSignal(true);
  createEffect(() => {
    if (place() !== 'sample') return;
    setReady(false);
    void loadSampleInterview().then((id) => {
      replacePlace(id);
      setReady(true);
    });
  });
  // What was rehearsed with a sample that is gone goes too: it may be left from before that went by itself.
  createEffect(() => {
    if (isReady() && rehearse.$sample.get().size > 0 && !interviews().some(({ id }) => isSampleId(id))) rehearse.eraseSample();
  });
  const named = createMemo(() => {
    const [first = '', second = ''] = place().split('/');
    const file = interviews().find(({ id }) => id === first);
    return { file, way: file === undefined ? first : second };
  });
  const preferred = createMemo(() => preferOwn(interviews()));
  const aim = createMemo(() => {
    now();
    const { file } = named();
    return aimOf(file === undefined ? preferred() : [file], instantNow(), here());
  });
  /** Without a day, the file is still what one rehearses for; so is the only one there is. */
  const interview = createMemo(() => named().file ?? aim().interview ?? preferred().find(({ heldOn }) => heldOn === undefined));
  const whose = createMemo((): Whose => (interview() !== undefined && isSampleId(interview()?.id ?? '') ? 'sample' : 'own'));
  /** Those that are still to come, the soonest first, then those without a day. */
  const others = createMemo(() =>
    preferred()
      .filter(({ id }) => id !== interview()?.id)
      .flatMap((one) => {
        const { at, interview: ahead } = aimOf([one], instantNow(), here());
        return ahead === undefined && one.heldOn !== undefined
          ? []
          : [{ id: one.id, name: interviewName(one), at: ahead === undefined ? '~' : at }];
      })
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  );
  const screen = createMemo(() => SCREENS[named().way]);
  const close = (): void => {
    goTo(named().file === undefined ? '' : (named().file?.id ?? ''));
    focusTitle();
  };
  return (
    <Show when={isReady()}>
      <Show when={whose()} keyed>
        {(owner) => (
          <Show
            when={screen()}
            fallback={<Overview interview={interview()} whose={owner} aim={aim().at} base={props.base} onClose={close} others={others()} />}
          >
            {(Screen) => (
              <Dynamic component={Screen()} interview={interview()} whose={owner} aim={aim().at} base={props.base} onClose={close} />
            )}
          </Show>
        )}
      </Show>
    </Show>
  );
}

/** Puts rehearsing on its page. */
export function mountRehearse(): void {
  mountIsland('rehearse', () => <Rehearse base={import.meta.env.BASE_URL} />);
}
