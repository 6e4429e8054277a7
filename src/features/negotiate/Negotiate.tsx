import { createEffect, createMemo, For, Match, on, Show, Switch, type JSX } from 'solid-js';
import { $place, goTo, replacePlace } from '../../browser/address.ts';
import { focusTitle } from '../../browser/device.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { createToday } from '../../browser/clock.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { useStore } from '../../browser/use-store.ts';
import { formatDay } from '../../lib/dates.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { counted, isolated } from '../../lib/text.ts';
import { SheetOnPaper } from '../../parts/OnePage.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { columnNames } from '../offers/named-offers.ts';
import { type Offer } from '../offers/offer.ts';
import { AsksPart } from './AsksPart.tsx';
import { asksForTalk } from './asks.ts';
import { researchName, type Research } from '../salary/research.ts';
import { $researches, isSampleResearch } from '../salary/salary.store.ts';
import { $openOffers, $talksHere, describeTalk, isSampleOffer, loadSampleTalk, negotiationFor } from './negotiate.store.ts';
import { atWorkName, isPresentJob } from './talk-at-work.ts';
import { talkSheet } from './talk-sheet.tsx';
import { talkClock } from './talk-time.ts';
import { TalkBasics } from './TalkBasics.tsx';
import { BackToReview, ReactionsPart, ReasonsPart, SampleTalk } from './TalkParts.tsx';
import { useLedger } from './use-ledger.tsx';
import { useTalk, useVerdict } from './use-talk.tsx';

const SheetView = lazyPart(async () => (await import('./SheetView.tsx')).SheetView);
const MessagesView = lazyPart(async () => (await import('./MessagesView.tsx')).MessagesView);
const PromisesView = lazyPart(async () => (await import('./PromisesView.tsx')).PromisesView);
const LeavingOfTalk = lazyPart(async () => (await import('./LeavingOfTalk.tsx')).LeavingOfTalk);
const LetterOfTalk = lazyPart(async () => (await import('./LetterOfTalk.tsx')).LetterOfTalk);

/** The views of one talk, in the order one needs them. */
const VIEWS = { prepare: 'Prepare', sheet: 'The sheet', messages: 'Messages', promises: 'After yes' } as const;
/** Reached from After yes: the letter is held against the promises, and read before one leaves. */
const AFTER_YES = ['letter', 'leaving'] as const;
type View = keyof typeof VIEWS | (typeof AFTER_YES)[number];
const ALL_VIEWS = [...Object.keys(VIEWS), ...AFTER_YES] as View[];
const isAfterYes = (view: View): boolean => AFTER_YES.some((one) => one === view);

/** What the tab is called in each view. */
const TAB_TITLES: Readonly<Record<View, (name: string) => string>> = {
  prepare: (name) => `Talk about ${name}`,
  sheet: (name) => `The sheet for ${name}`,
  messages: (name) => `Messages about ${name}`,
  letter: (name) => `The letter for ${name}`,
  leaving: (name) => `Leaving for ${name}`,
  promises: (name) => `Promises about ${name}`,
};

interface TalkFileProps {
  readonly offer: Offer;
  readonly name: string;
  readonly view: View;
  /** What of the view the address is about: a message, by its kind. */
  readonly shown: string | undefined;
  readonly base: string;
  readonly hasOthers: boolean;
}

/** One talk: its head, the way to its views, and the one chosen. */
function TalkFile(props: TalkFileProps): JSX.Element {
  const talk = useTalk(() => props.offer);
  const ledger = useLedger(() => props.offer);
  const today = createToday();
  const isAtWork = (): boolean => talk.negotiation().employer !== undefined;
  const title = (): string => (isAtWork() ? atWorkName(talk.negotiation()) : TAB_TITLES.prepare(isolated(props.name)));
  const when = (): string => {
    const { callOn, withWhom } = talk.negotiation();
    return [
      isAtWork() ? isolated(props.offer.company) : withWhom.trim() === '' ? '' : `With ${isolated(withWhom.trim())}`,
      callOn === undefined ? '' : formatDay(callOn, today()),
      talkClock(talk.negotiation()),
      props.offer.respondBy === undefined ? '' : `answer by ${formatDay(props.offer.respondBy, today())}`,
      isSampleOffer(props.offer.id) ? 'the sample' : '',
    ]
      .filter(Boolean)
      .join(' · ');
  };
  useTabTitle(() => (props.view === 'prepare' ? title() : TAB_TITLES[props.view](props.name)));
  return (
    <>
      <header class="page-head no-print">
        <BackToReview talkId={props.offer.id} base={props.base} />
        <Show when={props.hasOthers}>
          <p>
            <a
              class="button button--quiet"
              href={pathTo('negotiate', props.base)}
              onClick={(event) => {
                event.preventDefault();
                goTo('');
                focusTitle();
              }}
            >
              All offers
            </a>
          </p>
        </Show>
        <h1 tabindex="-1">{props.view === 'sheet' ? 'The sheet' : title()}</h1>
        <Show when={when()}>{(text) => <p class="soft">{text()}</p>}</Show>
      </header>
      <nav class="tabs talk-tabs" aria-label="This talk">
        <For each={Object.entries(VIEWS)}>
          {([view, text]) => (
            <a
              href={fileAddress('negotiate', props.offer.id, props.base, view === 'prepare' ? '' : view)}
              aria-current={view === props.view ? 'page' : view === 'promises' && isAfterYes(props.view) ? 'true' : undefined}
            >
              {view === 'promises' && isPresentJob(props.offer) ? 'Promises' : text}
            </a>
          )}
        </For>
      </nav>
      <Switch>
        <Match when={props.view === 'prepare'}>
          <Show when={isSampleOffer(props.offer.id)}>
            <SampleTalk isAtWork={isPresentJob(props.offer)} />
          </Show>
          <SheetOnPaper page={talkSheet({ offer: props.offer, talk })} />
          <TalkBasics offer={props.offer} talk={talk} />
          <AsksPart offer={props.offer} talk={talk} />
          <ReasonsPart offer={props.offer} talk={talk} />
          <ReactionsPart offer={props.offer} talk={talk} />
          <section class="section talk-part" aria-label="Next">
            <div class="button-row">
              <a class="button button--primary" href={fileAddress('negotiate', props.offer.id, props.base, 'sheet')}>
                Open the sheet
              </a>
              <a class="button" href={fileAddress('call', props.offer.id, props.base)}>
                Start the talk
              </a>
              <a class="button button--quiet" href={fileAddress('rehearse', 'push-back', props.base, props.offer.id)}>
                Rehearse what they may say
              </a>
            </div>
          </section>
        </Match>
        <Match when={props.view === 'sheet'}>
          <SheetView offer={props.offer} talk={talk} base={props.base} />
        </Match>
        <Match when={props.view === 'messages'}>
          <MessagesView offer={props.offer} talk={talk} base={props.base} rows={ledger()} shown={props.shown} />
        </Match>
        <Match when={props.view === 'letter'}>
          <LetterOfTalk offer={props.offer} name={props.name} talk={talk} base={props.base} />
        </Match>
        <Match when={props.view === 'leaving'}>
          <LeavingOfTalk offer={props.offer} name={props.name} talk={talk} base={props.base} />
        </Match>
        <Match when={props.view === 'promises'}>
          <PromisesView offer={props.offer} name={props.name} talk={talk} base={props.base} />
        </Match>
      </Switch>
    </>
  );
}

/** Every offer one can talk about. */
function OfferList(props: {
  readonly offers: readonly Offer[];
  readonly names: ReadonlyMap<string, string>;
  readonly base: string;
  /** The research whose figures go with the talk that is chosen, where one came from it. */
  readonly research: Research | undefined;
}): JSX.Element {
  const today = createToday();
  const talks = useStore($talksHere);
  const verdictOf = useVerdict();
  const fitting = (): readonly Offer[] => {
    const id = props.research?.id;
    return id === undefined ? props.offers : props.offers.filter((offer) => isSampleOffer(offer.id) === isSampleResearch(id));
  };
  const facts = (offer: Offer): string => {
    talks();
    const negotiation = negotiationFor(offer.id);
    const asks = asksForTalk(negotiation, offer, verdictOf(offer, negotiation)).length;
    return [
      asks === 0 ? 'nothing to ask yet' : counted(asks, 'ask or condition', 'asks and conditions'),
      isSampleOffer(offer.id) ? 'the sample' : '',
    ]
      .filter(Boolean)
      .join(' · ');
  };
  const when = (offer: Offer): string => {
    const callOn = talks().find((one) => one.id === offer.id)?.callOn;
    return callOn === undefined ? '' : formatDay(callOn, today());
  };
  return (
    <>
      <header class="page-head">
        <h1 tabindex="-1">Negotiate</h1>
        <p class="soft">
          {props.research === undefined
            ? 'Once they want you, and before you sign. Which offer is the talk about?'
            : `On which sheet? The figures for ${isolated(researchName(props.research))} go with the talk you choose.`}
        </p>
      </header>
      <ul class="rows section">
        <For each={fitting()}>
          {(offer) => (
            <li>
              <a
                class="open-end"
                href={fileAddress('negotiate', offer.id, props.base, props.research === undefined ? '' : 'sheet')}
                data-row={offer.id}
                onClick={() => props.research && describeTalk(offer.id, { researchId: props.research.id })}
              >
                <span class="open-end__what">
                  <bdi>{props.names.get(offer.id)}</bdi>
                  <span class="open-end__why">{facts(offer)}</span>
                </span>
                <span class="open-end__when">{when(offer)}</span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

/** The negotiation island: the empty screen, the offers, or one talk, as the address says (`#id` or `#id/view`). */
export function Negotiate(props: { readonly base: string }): JSX.Element {
  const offers = useStore($openOffers);
  const researches = useStore($researches);
  const place = useStore($place);
  const names = createMemo(() => columnNames(offers()));
  const id = createMemo(() => place().split('/')[0] ?? '');
  const research = createMemo(() => researches().find((one) => id() === `with-${one.id}`));
  const view = createMemo((): View => ALL_VIEWS.find((name) => name === place().split('/')[1]) ?? 'prepare');
  const offer = createMemo(
    () => offers().find((one) => one.id === id()) ?? (offers().length === 1 && id() === '' ? offers()[0] : undefined),
  );
  const offerId = createMemo(() => offer()?.id);
  createEffect(() => place() === 'sample' && void loadSampleTalk().then(replacePlace));
  // Another talk or view begins at its top.
  createEffect(on([offerId, view], focusTitle, { defer: true }));
  return (
    <>
      <Show
        when={offerId()}
        keyed
        fallback={
          <Show
            when={offers().length > 0}
            fallback={
              <>
                <header class="page-head">
                  <h1 tabindex="-1">Negotiate</h1>
                </header>
                <EmptyState
                  title="No offer to talk about yet"
                  text="One page for the talk: what you ask for and why, what you would settle for, what they may say. Then the talk itself, and what they promised."
                  actions={
                    <>
                      <a class="button button--primary" href={pathTo('offers', props.base)}>
                        Add my offer
                      </a>
                      <Button onClick={() => void loadSampleTalk().then(goTo)}>Try the sample</Button>
                    </>
                  }
                />
              </>
            }
          >
            <OfferList offers={offers()} names={names()} base={props.base} research={research()} />
          </Show>
        }
      >
        {(_id) => (
          <Show when={offer()}>
            {(found) => (
              <TalkFile
                offer={found()}
                name={names().get(found().id) ?? ''}
                view={view()}
                shown={place().split('/')[2]}
                base={props.base}
                hasOthers={offers().length > 1}
              />
            )}
          </Show>
        )}
      </Show>
    </>
  );
}

/** Puts the negotiation on its page. */
export function mountNegotiate(): void {
  mountIsland('negotiate', () => <Negotiate base={import.meta.env.BASE_URL} />);
}
