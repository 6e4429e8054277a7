import { createEffect, createMemo, For, on, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { createStopwatch } from '../../browser/stopwatch.ts';
import { useStore } from '../../browser/use-store.ts';
import { minutesAndSeconds } from '../../lib/instants.ts';
import { bareLetters, inQuotes } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Offer } from '../offers/offer.ts';
import { $exampleOffers, $ownOffers } from '../offers/offers.store.ts';
import { withUnit } from '../salary/findings.ts';
import { FIGURE_WORDS, FIGURES } from '../salary/figures.ts';
import { isSampleOffer } from './negotiate.store.ts';
import { figuresAbove, sayOfPay } from './pay-asks.ts';
import { answersTo, answerTo, fittingTalk, PUSH_BACKS } from './push-backs.ts';
import { buildSheet } from './sheet.ts';
import type { Talk } from './use-talk.tsx';

/** Something they say, with one answer or several to choose from. */
interface Exchange {
  readonly they: string;
  readonly answers: readonly string[];
}

function Exchanges(props: { readonly list: readonly Exchange[] }): JSX.Element {
  return (
    <dl class="live__replies">
      <For each={props.list}>
        {(one) => (
          <div>
            <dt dir="auto">{inQuotes(one.they)}</dt>
            <For each={one.answers.map(inQuotes).filter(Boolean)} fallback={<dd class="soft">No answer yet.</dd>}>
              {(answer) => <dd dir="auto">{answer}</dd>}
            </For>
          </div>
        )}
      </For>
    </dl>
  );
}

interface CallNotesProps {
  readonly offer: Offer;
  readonly talk: Talk;
  /** The step of the call. */
  readonly place: number;
}

/** What is at hand on every step of the call: what to answer, and what is for me only. Both are folded: others may look on. */
export function CallNotes(props: CallNotesProps): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- the call belongs to one offer for life
  const columns = useStore(isSampleOffer(props.offer.id) ? $exampleOffers : $ownOffers);
  const prepared = (): readonly Exchange[] =>
    props.talk
      .negotiation()
      .replies.filter(({ they, answer }) => `${they}${answer}`.trim() !== '')
      .map(({ they, answer }) => ({ they, answers: [answer] }));
  const often = createMemo((): readonly Exchange[] => {
    const { research, today, locale } = props.talk.source();
    const pay = sayOfPay(research, props.offer.pay, today, locale);
    const taken = new Set(prepared().map(({ they }) => bareLetters(they)));
    return fittingTalk(PUSH_BACKS, props.offer)
      .filter(({ they }) => !taken.has(bareLetters(they)))
      .map((idea) => ({
        they: idea.they,
        answers: answersTo(idea, { usual: answerTo(idea, pay), offer: props.offer, others: columns(), today, locale }),
      }));
  });
  const figures = (): readonly (readonly [string, string])[] => {
    const { research, locale } = props.talk.source();
    if (research === undefined) return [];
    // What they offer already is not asked for.
    const { isReached, ...set } = figuresAbove(research, props.offer.pay);
    return [
      ...FIGURES.flatMap((name) => {
        const cents = set[name];
        return cents === undefined ? [] : [[FIGURE_WORDS[name].name, withUnit(cents, research, locale)] as const];
      }),
      ...(isReached ? [['Target', 'The offer reaches it.'] as const] : []),
    ];
  };
  // What my copy of the sheet holds for me, without the figures, which stand alone here.
  const mine = (): readonly (readonly [string, string])[] =>
    buildSheet(props.talk.source(), 'mine').mine.filter(([name]) => !/figure|floor|target|opening/i.test(name));
  let mineFold: HTMLDivElement | undefined;
  // Another step is shown to others anew: what is for me only does not stay open.
  createEffect(
    on(
      () => props.place,
      () => mineFold?.querySelector('details')?.removeAttribute('open'),
      { defer: true },
    ),
  );
  return (
    <div class="live__folds">
      <Disclosure summary="If they say">
        <Show when={prepared().length > 0}>
          <Exchanges list={prepared()} />
        </Show>
        <Show when={prepared().length > 0 && often().length > 0}>
          <h3 class="talk-sub">What they often say</h3>
        </Show>
        <Exchanges list={often()} />
      </Disclosure>
      <div ref={mineFold}>
        <Disclosure summary="For you only: floor, target, opening">
          <Show
            when={figures().length > 0}
            fallback={<p class="soft">No figures yet. Opening, target and floor come from your salary check.</p>}
          >
            <dl class="live__figures">
              <For each={figures()}>
                {([name, amount]) => (
                  <div>
                    <dt>{name}</dt>
                    <dd>{amount}</dd>
                  </div>
                )}
              </For>
            </dl>
          </Show>
          <dl class="live__facts">
            <For each={mine()}>
              {([name, text]) => (
                <div>
                  <dt>{name}</dt>
                  <dd dir="auto">{text}</dd>
                </div>
              )}
            </For>
          </dl>
        </Disclosure>
      </div>
    </div>
  );
}

/** Said it, now be quiet: how long they have been thinking. */
export function LetThemAnswer(props: { readonly isAnswered: boolean }): JSX.Element {
  const watch = createStopwatch();
  createEffect(() => props.isAnswered && watch.stop());
  const start = (): void => {
    watch.start();
    focusSoon('.quiet button');
  };
  return (
    <div class="quiet">
      <Show when={watch.seconds() !== undefined} fallback={<Button onClick={start}>I have said it</Button>}>
        <p class="quiet__clock">
          <strong>Let them answer.</strong> <span aria-hidden="true">{minutesAndSeconds(watch.seconds() ?? 0)}</span>
        </p>
        <Button look="quiet" onClick={watch.stop}>
          Stop
          <span class="visually-hidden"> the clock</span>
        </Button>
      </Show>
    </div>
  );
}
