import { createEffect, createMemo, createSignal, For, onCleanup, Show, untrack, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { focusSoon, focusTitle, printPage, rowSelector, watchPrinting } from '../../browser/device.ts';
import { createDraft } from '../../storage/draft.ts';
import { useTabTitle } from '../../browser/tab-title.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { OfferColumn } from './OfferColumn.tsx';
import { OfferSwitch } from './OfferSwitch.tsx';
import { PaperNotes } from './PaperNotes.tsx';
import { PutAwayOffers } from './PutAwayOffers.tsx';
import { loadSampleOffers, viewExample } from '../offers/examples.store.ts';
import { $ownOffers, $openExample, $sampleView, $priorities, addOffer, noteScoresSeen } from '../offers/offers.store.ts';
import { STAY_NAME, withoutPossible, type Offer, type OfferRecord } from '../offers/offer.ts';
import { columnNames } from '../offers/named-offers.ts';
import { weighAlike } from '../offers/score.ts';
import { HowScoresAreMade } from './ScoreBar.tsx';
import { decideOffers } from '../offers/verdict.ts';
import { VerdictPanel } from './VerdictPanel.tsx';
import { editKey, shownColumns, worksheetTitle, type WorksheetView } from './worksheet-view.ts';
import { swipes } from '../../browser/swipe.ts';
import { joined, shortened } from '../../lib/text.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { HowTo } from '../playbooks/HowTo.tsx';
import { removeSample } from '../samples/remove-sample.store.ts';

const ClocksLink = lazyPart(async () => (await import('../clocks/ClocksLink.tsx')).ClocksLink);
const ComparePay = lazyPart(async () => (await import('./ComparePay.tsx')).ComparePay);
const CompareOffers = lazyPart(async () => (await import('./CompareOffers.tsx')).CompareOffers);
const CriteriaPanel = lazyPart(async () => (await import('./CriteriaPanel.tsx')).CriteriaPanel);
const PrioritiesPanel = lazyPart(async () => (await import('./PrioritiesPanel.tsx')).PrioritiesPanel);

/** Says that the sample, or the original example, is open, and lets it stand beside or instead of one's own offers, or go. */
function SampleNotice(props: { readonly hasOwn: boolean; readonly view: 'beside' | 'instead' }): JSX.Element {
  const open = useStore($openExample);
  const name = (): string => (open() === 'original' ? 'the original example' : 'the sample');
  return (
    <div class="sample-notice no-print">
      <Notice look="info" title={`This is ${name()}`}>
        <p>
          {open() === 'original' ? 'Two jobs that Laura Lee Rose weighed when she described the method, in our words. ' : ''}
          Change what you like. {props.hasOwn ? 'Your own offers are untouched.' : 'When you remove it, nothing of it stays.'}
        </p>
        <Show when={props.hasOwn}>
          <Segments
            label={`Show ${name()}`}
            choices={[
              { value: 'instead', text: 'alone' },
              { value: 'beside', text: 'beside mine' },
            ]}
            value={props.view}
            onChange={viewExample}
          />
        </Show>
        <div class="button-row">
          <Button onClick={() => void removeSample(open())}>Remove {name()}</Button>
        </div>
      </Notice>
    </div>
  );
}

/** In place of a verdict, as long as nobody has made an offer. */
function NoOfferYet(): JSX.Element {
  return (
    <section class="verdict" aria-labelledby="verdict">
      <div class="verdict__words">
        <h2 id="verdict" tabindex="-1">
          No offer yet.
        </h2>
        <p class="verdict__hint">What you noted in a debrief is here, with what to find out. Once they make you an offer, it is weighed.</p>
      </div>
    </section>
  );
}

interface WorksheetBodyProps {
  /** Every offer on the worksheet now, archived ones too, in their order. */
  readonly offers: readonly OfferRecord[];
  readonly editing: () => string | null;
  readonly edit: (key: string | null) => void;
  /** Adds a column and opens it for naming. */
  readonly onAdd: () => void;
}

/** The worksheet with something on it: every offer with its pros, cons and XCons, and the verdict over all of them. */
export function WorksheetBody(props: WorksheetBodyProps): JSX.Element {
  const offers = (): readonly OfferRecord[] => props.offers;
  const ownOffers = useStore($ownOffers);
  const priorities = useStore($priorities);
  const sampleView = useStore($sampleView);

  const [isPrinting, setIsPrinting] = createSignal(false);
  const [isSetting, setIsSetting] = createSignal(false);
  const [isWeighing, setIsWeighing] = createSignal(false);
  // Kept for this tab: a phone that lets the page go comes back to the same offer.
  const [chosen, setChosen] = createDraft('offers-shown');
  onCleanup(watchPrinting(setIsPrinting));

  const row = createMemo(() => offers().filter((offer) => !offer.archived));
  const putAway = createMemo(() => offers().filter((offer) => offer.archived));
  const columns = createMemo(() => [...columnNames(row())].map(([id, name]) => ({ id, name })), [], {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  useTabTitle(() =>
    shortened(
      joined(
        columns().map(({ name }) => name),
        'and',
      ),
      80,
    ),
  );
  const rowIds = createMemo(() => columns().map((column) => column.id), [], { equals: (a, b) => a.join() === b.join() });
  const shown = createMemo(() => shownColumns(rowIds(), chosen().split(' ')));
  const visible = createMemo(() => (isPrinting() ? rowIds() : rowIds().filter((id) => shown().includes(id))));
  const rivals = createMemo(() => withoutPossible(row()));
  const weighed = createMemo(() => rivals().filter((offer) => offer.pros.length + offer.cons.length > 0));
  // Words do not change the verdict: while only they are typed, it is not worked out again.
  const weights = createMemo(weighed, [], { equals: weighAlike });
  const decision = createMemo(() => decideOffers(weights(), { line: priorities().line }));
  const isScoreHidden = (): boolean => isSetting() && !isPrinting();
  createEffect(() => decision().kind !== 'nothing-yet' && !isSetting() && noteScoresSeen());

  const today = createToday();
  const view: WorksheetView = {
    editing: () => props.editing(),
    edit: (key) => props.edit(key),
    show: (id) => choose(id),
    isScoreHidden,
    isPrinting,
    columns,
    get today() {
      return today();
    },
  };
  const offerOf = (id: string): Offer => row().find((offer) => offer.id === id) as Offer; // ids come from the row
  const choose = (id: string): void => setChosen([id, ...shown().filter((other) => other !== id)].join(' '));
  /** Brings a column to the front and gives it the focus. */
  const present = (id: string): void => {
    choose(id);
    focusSoon(rowSelector(id));
  };
  createEffect(() => {
    // A column opened for naming is the one to look at.
    const opened = rowIds().find((id) => props.editing() === editKey('offer', id));
    if (opened === undefined || untrack(shown)[0] === opened) return;
    choose(opened);
    // On a phone it was out of sight until now, where nothing can have the focus.
    focusSoon('.offer.is-current .editor input');
  });
  const step = (by: -1 | 1): void => {
    const next = rowIds()[rowIds().indexOf(shown()[0] ?? '') + by];
    if (next !== undefined) choose(next);
  };

  const rivalColumns = (): ReturnType<typeof columns> => columns().filter(({ id }) => rivals().some((offer) => offer.id === id));
  const sideBySide = (): JSX.Element => (
    <Show when={rivals().length > 1 && !isScoreHidden()}>
      <CompareOffers
        decision={decision()}
        offers={rivals()}
        columns={rivalColumns()}
        priorities={priorities()}
        today={view.today}
        onOpen={isPrinting() ? undefined : present}
      />
      <Show when={rivals().filter((offer) => offer.pay !== undefined).length > 1}>
        <ComparePay offers={rivals()} columns={columns()} priorities={priorities()} />
      </Show>
    </Show>
  );

  return (
    <>
      <header class="page-head offers-head">
        <h1 tabindex="-1">{worksheetTitle(row())}</h1>
        <Button icon="plus" class="no-print" onClick={() => props.onAdd()}>
          Add offer
        </Button>
      </header>
      <Show when={sampleView() !== 'off'}>
        <SampleNotice hasOwn={ownOffers().length > 0} view={sampleView() === 'beside' ? 'beside' : 'instead'} />
      </Show>
      <Show when={row().length === 0}>
        <p class="soft">Every offer is put away. Bring one back, or add another.</p>
      </Show>
      <Show when={row().length > 0}>
        <Show
          when={!isScoreHidden()}
          fallback={
            <PrioritiesPanel
              priorities={priorities()}
              columns={rivalColumns()}
              onClose={() => {
                setIsSetting(false);
                focusSoon('#verdict');
              }}
            />
          }
        >
          <Show when={rivals().length > 0} fallback={<NoOfferYet />}>
            <VerdictPanel
              decision={decision()}
              weighed={weighed()}
              row={rivals()}
              priorities={priorities()}
              today={view.today}
              onSetPriorities={() => setIsSetting(true)}
            />
          </Show>
        </Show>
        {/* On paper what tells them apart comes before the lists. */}
        <Show when={isPrinting()}>
          {sideBySide()}
          <PaperNotes today={view.today} />
        </Show>
        <Show when={rowIds().length > 1}>
          <OfferSwitch view={view} offerOf={offerOf} shown={shown()} onChoose={choose} />
        </Show>
        <div
          class="offers"
          classList={{
            'offers--single': rowIds().length === 1,
            'offers--two': rowIds().length === 2,
            'offers--three': rowIds().length === 3,
          }}
          ref={(element) => onCleanup(swipes(element, step))}
        >
          <For each={visible()}>
            {(id) => {
              const offer = createMemo(() => row().find((other) => other.id === id));
              const name = (): string => columns().find((column) => column.id === id)?.name ?? '';
              return (
                <Show when={offer()}>
                  {(found) => (
                    <OfferColumn
                      view={view}
                      offer={found()}
                      name={name()}
                      mustHaves={priorities().mustHaves}
                      isCurrent={shown()[0] === id}
                    />
                  )}
                </Show>
              );
            }}
          </For>
        </div>
        <Show when={isWeighing() && rivals().length > 1}>
          <CriteriaPanel
            offers={rivals()}
            columns={rivalColumns()}
            onClose={() => {
              setIsWeighing(false);
              focusSoon(rowSelector('weigh-one'));
            }}
          />
        </Show>
        <Show when={!isPrinting()}>{sideBySide()}</Show>
        <Show when={rivals().length > 0}>
          <HowScoresAreMade />
        </Show>
      </Show>
      <PutAwayOffers offers={putAway()} onTakeBack={present} />
      <section class="section no-print" aria-labelledby="worksheet-tools">
        <h2 id="worksheet-tools">This worksheet</h2>
        <div class="button-row">
          <Show when={row().length > 0}>
            <Button icon="print" onClick={printPage}>
              Print the worksheet
            </Button>
            <ClocksLink base={import.meta.env.BASE_URL} look="button" />
          </Show>
          <Show when={rivals().length > 1 && !isWeighing()}>
            <Button data-row="weigh-one" onClick={() => setIsWeighing(true)}>
              Weigh one thing in all offers
            </Button>
          </Show>
          <Show when={row().every((offer) => offer.kind !== 'stay')}>
            <Button onClick={() => present(addOffer('stay', STAY_NAME))}>Add “stay where I am”</Button>
          </Show>
          <Show when={sampleView() === 'off'}>
            <Button onClick={() => void loadSampleOffers('instead').then(focusTitle)}>Try the sample</Button>
          </Show>
        </div>
        <HowTo part="worksheet" />
      </section>
    </>
  );
}
