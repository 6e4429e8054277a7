/** The push-back drill: they say something, I answer aloud, then see one way to put it. Six a round, with my own figures and never my floor. */
import { createEffect, createMemo, createSignal, Match, on, onCleanup, Show, Switch, type JSX } from 'solid-js';
import { $place } from '../../browser/address.ts';
import { focusSoon } from '../../browser/device.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { inQuotes, isolated } from '../../lib/text.ts';
import { createDraft } from '../../storage/draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { pressedKey } from '../../ui/keys.ts';
import { drillFigures, drillLines, figuresWords, nextRound, whenNotToPush, type DrillLine } from './push-back-drill.ts';
import { cardFor, rateCard } from './rehearse.store.ts';
import type { ScreenProps } from './screen.ts';
import { useDrill } from './use-drill.tsx';

/** How long one is invited to think, in milliseconds; nobody has to wait. */
const THINK = 3000;

/** Where one is in a drill, as it is kept for a reload: the ids of all rounds, the place in the last one, whether its words are shown. */
interface Place {
  readonly said: readonly string[];
  readonly round: readonly string[];
  readonly rounds: number;
  readonly at: number;
  readonly isShown: boolean;
}

const NOWHERE: Place = { said: [], round: [], rounds: 0, at: 0, isShown: false };

const asText = ({ said, round, rounds, at, isShown }: Place): string =>
  round.length === 0 ? '' : [said.join(','), round.join(','), rounds, at, isShown ? 'shown' : ''].join(' ');

function asPlace(text: string, lines: readonly DrillLine[]): Place {
  const [said = '', round = '', rounds = '', at = '', shown = ''] = text.split(' ');
  const ids = (list: string): readonly string[] => list.split(',').filter((id) => lines.some((line) => line.id === id));
  const all = ids(round);
  if (all.length === 0) return NOWHERE;
  return { said: ids(said), round: all, rounds: Number(rounds) || 0, at: Math.min(Number(at) || 0, all.length), isShown: shown !== '' };
}

/** What they say, large; a moment to think, then my own words aloud. */
function TheySay(props: { readonly line: DrillLine; readonly onShow: () => void }): JSX.Element {
  const [isTime, setTime] = createSignal(false);
  const timer = setTimeout(() => setTime(true), THINK);
  onCleanup(() => clearTimeout(timer));
  return (
    <>
      <p class="soft drill__hint">{isTime() ? 'Now say it aloud, in your own words.' : 'Three seconds to think.'}</p>
      <div class="button-row">
        <Button look="primary" aria-keyshortcuts="Space" onClick={() => props.onShow()}>
          Show one way to say it
        </Button>
      </div>
    </>
  );
}

/** One way to put it, why, and how mine was. */
function OneWay(props: { readonly line: DrillLine; readonly onRate: (grade: 1 | 3) => void }): JSX.Element {
  return (
    <>
      <div id="drill-words" class="drill__words" tabindex="-1" role="group" aria-label="One way to say it">
        <p class="drill__answer" dir="auto">
          {inQuotes(props.line.answer)}
        </p>
        <p class="soft">{props.line.why}</p>
      </div>
      <div class="button-row">
        <Button aria-keyshortcuts="1" onClick={() => props.onRate(1)}>
          Again
        </Button>
        <Button aria-keyshortcuts="2" onClick={() => props.onRate(3)}>
          That will do
        </Button>
      </div>
    </>
  );
}

/** The drill, for the offer in the address (`push-back/OFFER`), else for the talk that comes next, else in general words. */
export function PushBackDrill(props: ScreenProps): JSX.Element {
  const place = useStore($place);
  const offerId = createMemo(() => /(?:^|\/)push-back\/([^/]+)/.exec(place())?.[1] ?? '');
  const about = useDrill(offerId, () => props.whose);
  const lines = createMemo(() => drillLines(about().from));
  const figures = createMemo(() => drillFigures(about().from));
  const [kept, keep] = createDraft('push-back');
  const here = createMemo(() => asPlace(kept(), lines()));
  const go = (to: Place): void => keep(asText(to));
  const line = createMemo(() => lines().find(({ id }) => id === here().round[here().at]));
  const isOver = (): boolean => here().round.length > 0 && line() === undefined;
  // What comes once more does not make the round longer.
  const total = createMemo(() => new Set(here().round).size);
  const count = (): string => (here().at < total() ? `${here().at + 1} of ${total()}` : 'once more');
  useTabTitle(() => 'When they push back');

  const begin = (): void => {
    const before = here();
    const said = [...before.said, ...before.round];
    const known = (id: string): ReturnType<typeof cardFor> => cardFor(about().whose, `push-back:${id}`);
    const round = nextRound(lines(), about().from, said, known);
    go({
      said: said.length >= lines().length ? [] : said,
      round,
      rounds: before.rounds + (before.round.length > 0 ? 1 : 0),
      at: 0,
      isShown: false,
    });
  };
  const show = (): void => go({ ...here(), isShown: true });
  const rate = (grade: 1 | 3): void => {
    const [{ round, at }, now] = [here(), line()];
    if (now === undefined) return;
    rateCard(`push-back:${now.id}`, grade, about().whose);
    // What is to be said again comes once more, at the end of the round.
    const isOnce = round.indexOf(now.id) === round.lastIndexOf(now.id);
    go({ ...here(), round: grade === 1 && isOnce ? [...round, now.id] : round, at: at + 1, isShown: false });
  };
  const close = (): void => {
    keep('');
    props.onClose();
  };

  // Each step is heard from its beginning: what they say, then the words.
  createEffect(
    on(
      () => `${here().rounds} ${here().at} ${here().isShown ? 'shown' : ''} ${here().round.length > 0 ? '' : 'start'}`,
      () => focusSoon(here().isShown ? '#drill-words' : '#drill h2', '#drill h1'),
      { defer: true },
    ),
  );
  const onKey = (event: KeyboardEvent): void => {
    const key = pressedKey(event);
    const target = event.target instanceof Element ? event.target : undefined;
    if (event.altKey || event.ctrlKey || event.metaKey || line() === undefined) return;
    if (target?.closest('input, textarea, select, dialog')) return;
    if (here().isShown && key === '1') rate(1);
    else if (here().isShown && (key === '2' || key === '3')) rate(3);
    // On a button or a link it presses that.
    else if (!here().isShown && key === ' ' && !target?.closest('button, a, summary')) show();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  onCleanup(() => document.removeEventListener('keydown', onKey));

  return (
    <div id="drill" class="drill">
      <header class="page-head">
        <p>
          <Button look="quiet" onClick={close}>
            <Icon name="back" />
            All ways to rehearse
          </Button>
        </p>
        <h1 tabindex="-1">When they push back</h1>
        <Show when={about().name}>
          {(name) => (
            <p class="soft">
              For the talk about <a href={fileAddress('negotiate', about().from.offer?.id ?? '', props.base)}>{isolated(name())}</a>
            </p>
          )}
        </Show>
      </header>
      <Switch>
        <Match when={line()}>
          {(now) => (
            <section class="drill__card" aria-label={`What they say, ${count()}`}>
              <p class="soft small">
                They say <span class="drill__count">{count()}</span>
              </p>
              <h2 class="drill__they" tabindex="-1" dir="auto">
                {inQuotes(now().they)}
              </h2>
              <Show
                when={here().isShown}
                fallback={
                  <Show when={`${here().at} ${now().id}`} keyed>
                    {(_) => <TheySay line={now()} onShow={show} />}
                  </Show>
                }
              >
                <OneWay line={now()} onRate={rate} />
              </Show>
            </section>
          )}
        </Match>
        <Match when={isOver()}>
          <section class="drill__card" aria-label="The end of the round">
            <h2 tabindex="-1">When not to push</h2>
            <p class="drill__answer">{whenNotToPush(here().rounds, about().from)}</p>
            <div class="button-row">
              <Button look="primary" onClick={begin}>
                Another round
              </Button>
              <Button onClick={close}>That is enough</Button>
            </div>
          </section>
        </Match>
        <Match when={true}>
          <section class="drill__start" aria-label="Before you begin">
            <p class="lead">They say something, you answer aloud, and then you see one way to put it. Six a round.</p>
            <Show
              when={figures().upTo}
              fallback={
                <p class="soft">
                  With a <a href={pathTo('salary', props.base)}>salary check</a>, your own figures are in the answers.
                </p>
              }
            >
              <p>
                With {about().whose === 'sample' ? 'the sample’s' : 'your own'} figures: {figuresWords(figures())}
              </p>
            </Show>
            <div class="button-row">
              <Button look="primary" onClick={begin}>
                Start
              </Button>
            </div>
          </section>
        </Match>
      </Switch>
    </div>
  );
}
