/** A sitting with cards: one at a time, front, then back, then how it went. Goes on where it was left. */
import { createEffect, createMemo, createSignal, For, Match, on, onCleanup, onMount, Show, Switch, type JSX } from 'solid-js';
import { $zone, instantNow } from '../../browser/clock.ts';
import { focusSoon } from '../../browser/device.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress } from '../../lib/routes.ts';
import type { Act } from '../../lib/acts.ts';
import type { Grade } from '../../lib/memory.ts';
import type * as HistoryModule from '../../storage/history.ts';
import { Button } from '../../ui/Button.tsx';
import { pressedKey } from '../../ui/keys.ts';
import { isThatDay, partOfDay, sittingsLeft } from './aim.ts';
import type { DeckCard } from './deck.ts';
import { isNotYet } from './next-card.ts';
import { findRehearsed, recordsFor, settingsFor } from './rehearse.store.ts';
import type { ScreenProps } from './screen.ts';
import { endWords, nextStep, secondsLeft, sittingCards, type SittingStep } from './sitting.ts';
import { beginSitting, endSitting, lastRating, rateInSitting, sittingUnderWay, turnCard } from './sittings.store.ts';
import type { MinutesADay, Sitting } from './sittings.ts';
import { useDeck } from './use-deck.tsx';

/** Words longer than this are shown in a smaller size. */
const LONG = 160;
const GRADES: readonly (readonly [Grade, string, string])[] = [
  [1, 'Not yet', '1'],
  [3, 'Got it', '2'],
  [4, 'Too easy', '3'],
];

interface FaceProps {
  readonly card: DeckCard;
  readonly isTurned: boolean;
  readonly onTurn: () => void;
  readonly onRate: (grade: Grade) => void;
}

/** One card. The focus is on its front when it comes, and on its back when it is turned: so it is read aloud in that order. */
function Face(props: FaceProps): JSX.Element {
  onMount(() => focusSoon('#card-front'));
  createEffect(
    on(
      () => props.isTurned,
      (isTurned) => focusSoon(isTurned ? '#card-back' : '#card-front'),
      { defer: true },
    ),
  );
  return (
    <>
      <article class="flash" aria-label="Card">
        <p class="flash__group">{props.card.group}</p>
        <h2 id="card-front" class="flash__front" tabindex="-1" dir="auto" data-long={props.card.front.length > LONG ? '' : undefined}>
          {props.card.front}
        </h2>
        <Show when={props.card.ask}>{(ask) => <p class="flash__ask">{ask()}</p>}</Show>
        <Show when={props.isTurned}>
          <div id="card-back" class="flash__back" tabindex="-1" role="group" aria-label="Back of the card">
            <For each={props.card.back}>
              {(line) => (
                <p dir="auto">
                  <Show when={line.label}>{(label) => <span class="flash__label">{label()}</span>}</Show>
                  {line.text}
                </p>
              )}
            </For>
          </div>
        </Show>
      </article>
      <div class="flash__buttons" role="group" aria-label={props.isTurned ? 'How did it go?' : 'The card'}>
        <Show
          when={props.isTurned}
          fallback={
            <Button look="primary" aria-keyshortcuts="Space" onClick={() => props.onTurn()}>
              Turn it over
            </Button>
          }
        >
          <For each={GRADES}>
            {([grade, text, key]) => (
              <Button aria-keyshortcuts={key} onClick={() => props.onRate(grade)}>
                {text}
                <kbd aria-hidden="true">{key}</kbd>
              </Button>
            )}
          </For>
        </Show>
      </div>
    </>
  );
}

/** The sitting that is going on, or a new one. Without anything that would help, the words for that. */
export function CardsScreen(props: ScreenProps): JSX.Element {
  const inUse = useDeck(
    () => props.interview,
    () => props.whose,
  );
  const here = useStore($zone);
  // Only what was asked for when it began: a sitting belongs to one person’s deck for life.
  // eslint-disable-next-line solid/reactivity -- the screen is drawn anew for another
  const { whose } = props;
  const records = useStore(recordsFor(whose));
  const [id, setId] = createSignal('');
  const [isTurned, setTurned] = createSignal(false);
  const [tick, setTick] = createSignal(0);
  const sitting = createMemo(() => (records(), findRehearsed(whose, 'sitting', id())));
  const stepOf = (one: Sitting): SittingStep => nextStep(one, inUse.cards(), instantNow(), props.aim);
  const afterThis = (one: Sitting): string | undefined => {
    const step = stepOf(one);
    return step.is === 'card' ? step.card.id : undefined;
  };

  const begin = (minutes: MinutesADay, again?: string): void => {
    const about = { minutes, ...(props.interview && { interviewId: props.interview.id }) };
    const first = afterThis({ ...about, id: '', type: 'sitting', at: instantNow(), seconds: 0, shown: 0, again: 0 });
    setId(beginSitting(whose, first === undefined ? about : { ...about, cardId: first }, again));
  };
  // It begins, or goes on, as soon as the whole deck is there. One in which nothing was looked at yet begins anew.
  createEffect(
    on(inUse.isWhole, (isWhole) => {
      if (!isWhole || id() !== '') return;
      const before = sittingUnderWay(whose, props.interview?.id);
      if (before !== undefined && before.shown > 0) setId(before.id);
      else begin(settingsFor(whose).minutesADay, before?.id);
    }),
  );

  const step = createMemo((): SittingStep | undefined => {
    tick();
    const now = sitting();
    if (now === undefined) return undefined;
    const onTable = inUse.cards().find((card) => card.id === now.cardId && card.isOff !== true);
    return onTable === undefined ? stepOf(now) : { is: 'card', card: onTable };
  });
  const rest = createMemo(() => {
    const now = step();
    return now?.is === 'rest' ? now.seconds : undefined;
  });
  const isResting = createMemo(() => rest() !== undefined);
  createEffect(on(isResting, (rests) => rests && focusSoon('#sitting-rest')));
  const cardId = createMemo(() => {
    const now = step();
    return now?.is === 'card' ? now.card.id : undefined;
  });
  const card = createMemo(() => inUse.deck().cards.find((one) => one.id === cardId()));
  /** The same card comes anew with each look. */
  const look = createMemo(() => (card() === undefined ? undefined : `${cardId() ?? ''} ${sitting()?.shown ?? 0}`));
  let shownAt = 0;
  createEffect(
    on(look, () => {
      setTurned(false);
      shownAt = performance.now();
    }),
  );
  // While the only ones left rest.
  const timer = setInterval(() => rest() !== undefined && setTick((count) => count + 1), 1000);
  onCleanup(() => clearInterval(timer));

  // The last rating of this sitting, whatever was done on this page since; nothing else is taken back from here.
  const [module, setModule] = createSignal<typeof HistoryModule>();
  const [acts, setActs] = createSignal<readonly Act[]>([]);
  void import('../../storage/history.ts').then((found) => {
    setModule(found);
    setActs(found.$acts.get());
  });
  createEffect(() => {
    const stop = module()?.$acts.subscribe(setActs);
    onCleanup(() => stop?.());
  });
  const rating = createMemo(() => {
    const last = (records(), lastRating(acts(), id()));
    return last !== undefined && module()?.canTakeBack(last) === true ? last : undefined;
  });

  const rate = (grade: Grade): void => {
    const key = cardId();
    if (key === undefined || !isTurned()) return;
    rateInSitting(whose, id(), { key, grade, took: (performance.now() - shownAt) / 1000 }, afterThis);
    setTick((count) => count + 1);
  };
  const turn = (): void => void setTurned(true);
  const close = (): void => {
    if (step()?.is !== 'card') endSitting(whose, id());
    props.onClose();
  };
  const more = (): void => {
    endSitting(whose, id());
    begin(5);
  };
  const onKey = (event: KeyboardEvent): void => {
    const key = pressedKey(event);
    const target = event.target instanceof Element ? event.target : undefined;
    if (event.altKey || event.ctrlKey || event.metaKey || card() === undefined) return;
    if (target?.closest('input, textarea, select, dialog')) return;
    const grade = isTurned() ? GRADES.find(([, , name]) => name === key)?.[0] : undefined;
    if (grade !== undefined) rate(grade);
    // On a button or a link it presses that.
    else if (key === ' ' && !isTurned() && !target?.closest('button, a, summary')) turn();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  onCleanup(() => document.removeEventListener('keydown', onKey));
  useTabTitle(() => 'Cards');

  const left = (): string => {
    const seconds = sitting() === undefined ? 0 : secondsLeft(sitting() as Sitting); // just looked
    return seconds <= 0
      ? 'What did not come yet, once more'
      : seconds < 90
        ? 'About a minute left'
        : `About ${Math.round(seconds / 60)} minutes left`;
  };
  const end = createMemo(() => {
    const now = step();
    return now?.is === 'end' ? now.why : undefined;
  });
  const endSentence = (): string => {
    const now = instantNow();
    const missed = sittingCards(inUse.cards(), sitting()?.at ?? now, props.aim).filter((one) => isNotYet(one, now)).length;
    const part = partOfDay(now, here());
    const isToday = isThatDay(now, props.aim, here());
    return endWords(end() ?? 'time', missed, { part, isToday, isLastEvening: sittingsLeft(now, props.aim, here()) === 1 });
  };
  createEffect(on(end, (why) => why !== undefined && focusSoon('#sitting-end')));
  return (
    <div class="sitting" data-shown={sitting()?.shown}>
      <header class="sitting__head">
        <Button look="quiet" icon="back" onClick={close}>
          Close
        </Button>
        <p class="sitting__left">{card() === undefined ? '' : left()}</p>
      </header>
      <h1 class="visually-hidden">Cards</h1>
      <Switch fallback={<p class="soft">One moment.</p>}>
        <Match when={look()} keyed>
          {(_look) => <Show when={card()}>{(one) => <Face card={one()} isTurned={isTurned()} onTurn={turn} onRate={rate} />}</Show>}
        </Match>
        <Match when={rest()}>
          {(seconds) => (
            <div class="sitting__end">
              <h2 id="sitting-rest" tabindex="-1">
                One more comes back in a moment
              </h2>
              <p>
                What rests a minute stays better. <span aria-hidden="true">{seconds()} s</span>
              </p>
              <div class="button-row">
                <Button onClick={close}>That will do</Button>
              </div>
            </div>
          )}
        </Match>
        <Match when={end()}>
          {(why) => (
            <div class="sitting__end">
              <h2 id="sitting-end" tabindex="-1">
                {endSentence()}
              </h2>
              <div class="button-row">
                <Show when={why() === 'cue-card' && props.interview}>
                  {(interview) => (
                    <a class="button button--primary" href={fileAddress('cue', interview().id, props.base)}>
                      Open the cue card
                    </a>
                  )}
                </Show>
                <Show when={why() === 'time'}>
                  <Button onClick={more}>Five more minutes</Button>
                </Show>
                <Button look={why() === 'cue-card' ? undefined : 'primary'} onClick={close}>
                  Done
                </Button>
              </div>
            </div>
          )}
        </Match>
      </Switch>
      <div class="sitting__tools">
        <Show when={rating()}>
          {(last) => (
            <Button look="quiet" onClick={() => module()?.takeBack(last())}>
              Undo
            </Button>
          )}
        </Show>
        <Show when={cardId()}>
          {(key) => (
            <Button look="quiet" onClick={() => turnCard(whose, key(), true, id(), afterThis)}>
              Turn this card off
            </Button>
          )}
        </Show>
      </div>
    </div>
  );
}
