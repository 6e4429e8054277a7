import { createMemo, For, Show, type JSX } from 'solid-js';
import { deviceLocales, focusSoon, rowSelector } from '../../browser/device.ts';
import { daysBetween, formatDay, formatDistance } from '../../lib/dates.ts';
import { isolated, joined } from '../../lib/text.ts';
import { EachById } from '../../ui/EachById.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { act } from '../../storage/act.ts';
import { createDraft } from '../../storage/draft.ts';
import { AddField } from '../../ui/AddField.tsx';
import { findOut } from '../offers/find-out.ts';
import { isPossible, type Offer } from '../offers/offer.ts';
import { isByWeight } from '../offers/lists.ts';
import { sortPoints } from '../offers/lists.store.ts';
import { addPoint, describeOffer } from '../offers/offers.store.ts';
import { payWords, type PayPackage } from '../pay/pay-package.ts';
import type { Side } from '../offers/worksheet.ts';
import { ConRow, ProRow } from './PointRow.tsx';
import { countMet, unmet, type MustHave } from '../offers/priorities.ts';
import { scoreOffer } from '../offers/score.ts';
import { ScoreBar } from './ScoreBar.tsx';
import { editKey, type WorksheetView } from './worksheet-view.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';

const ClocksLink = lazyPart(async () => (await import('../clocks/ClocksLink.tsx')).ClocksLink);
const PayPanel = lazyPart(async () => (await import('./PayPanel.tsx')).PayPanel);
const EquityYears = lazyPart(async () => (await import('../pay/EquityYears.tsx')).EquityYears);
const EarlierPart = lazyPart(async () => (await import('./EarlierPart.tsx')).EarlierPart);
const OfferEditor = lazyPart(async () => (await import('./OfferEditor.tsx')).OfferEditor);

/** From how many days before the date a reply needs the reader. */
const SOON_DAYS = 3;

interface OfferColumnProps {
  readonly view: WorksheetView;
  readonly offer: Offer;
  readonly name: string;
  readonly mustHaves: readonly MustHave[];
  /** The one that shows on a phone. */
  readonly isCurrent: boolean;
}

function ReplyBy(props: { readonly date: string; readonly today: string }): JSX.Element {
  const isSoon = (): boolean => daysBetween(props.today, props.date) <= SOON_DAYS;
  const isPast = (): boolean => props.date < props.today;
  const day = (): string => formatDay(props.date, props.today);
  return (
    <Show when={isSoon()} fallback={day()}>
      <StatusTag icon="bell" look="wait" text={isPast() ? `passed: ${day()}` : `${day()} · ${formatDistance(props.date, props.today)}`} />
    </Show>
  );
}

/** What is known about the offer besides its points. Only what is filled in shows. */
function Facts(props: OfferColumnProps): JSX.Element {
  return (
    <dl class="offer__facts">
      <Show when={props.offer.company.trim() !== '' && props.offer.company !== props.name}>
        <div>
          <dt>Company</dt>
          <dd dir="auto">{props.offer.company}</dd>
        </div>
      </Show>
      <Show when={props.offer.pay}>
        {(pay) => (
          <div class="is-compared">
            <dt>Pay</dt>
            <dd>
              <span>{payWords(pay(), deviceLocales()[0])}</span>
              {/* Pay is no point by itself: one press makes it one. */}
              <Show when={[...props.offer.pros, ...props.offer.cons].every((point) => point.text !== payWords(pay(), deviceLocales()[0]))}>
                <span class="pay-points no-print">
                  <For each={['pros', 'cons'] as const}>
                    {(side) => (
                      <Button look="quiet" onClick={() => addPoint(props.offer.id, side, payWords(pay(), deviceLocales()[0]))}>
                        {side === 'pros' ? 'Add as a pro' : 'Add as a con'}
                        <span class="visually-hidden">: the pay of {props.name}</span>
                      </Button>
                    )}
                  </For>
                </span>
              </Show>
            </dd>
          </div>
        )}
      </Show>
      <Show when={props.offer.respondBy}>
        {(date) => (
          <div class="is-compared">
            <dt>Answer by</dt>
            <dd>
              <ReplyBy date={date()} today={props.view.today} /> <ClocksLink base={import.meta.env.BASE_URL} look="line" />
            </dd>
          </div>
        )}
      </Show>
      <Show when={props.mustHaves.length > 0}>
        <div class="is-compared">
          <dt>Must-haves</dt>
          <dd>
            {countMet(props.mustHaves, props.offer.meets)} of {props.mustHaves.length} met
            <Show when={unmet(props.mustHaves, props.offer.meets).length > 0}>
              {'. '}
              <span class="soft">
                Not ticked:{' '}
                {joined(
                  unmet(props.mustHaves, props.offer.meets).map((mustHave) => isolated(mustHave.text)),
                  'and',
                )}
              </span>
            </Show>
          </dd>
        </div>
      </Show>
      <Show when={props.offer.note.trim() !== ''}>
        <div>
          <dt>Note</dt>
          <dd class="offer__note" dir="auto">
            {props.offer.note}
          </dd>
        </div>
      </Show>
    </dl>
  );
}

/** How much of what there is to find out stands open. */
const FIND_OUT_SHOWN = 6;

/** What to find out as long as there is no offer, and the press that makes it one. */
function Possible(props: OfferColumnProps): JSX.Element {
  const all = createMemo(() => findOut(props.offer, props.mustHaves));
  const rest = (): readonly string[] => all().slice(FIND_OUT_SHOWN);
  const lines = (some: readonly string[]): JSX.Element => (
    <ul class="rows">
      <For each={some}>{(line) => <li>{line}</li>}</For>
    </ul>
  );
  return (
    <div class="offer__possible">
      <Show when={all().length > 0}>
        <h3>What to find out</h3>
        {lines(all().slice(0, FIND_OUT_SHOWN))}
        <Show when={rest().length > 0}>
          <Disclosure summary={`${rest().length} more`}>{lines(rest())}</Disclosure>
        </Show>
      </Show>
      <Button
        look="primary"
        class="no-print"
        onClick={() => {
          const { id } = props.offer;
          act('Now an offer', () => describeOffer(id, { kind: 'offer' }));
          focusSoon(rowSelector(id));
        }}
      >
        They made me an offer
        <span class="visually-hidden">: {props.name}</span>
      </Button>
    </div>
  );
}

/** What follows a list: a field for more, and the press that puts the heaviest first. */
function BelowList(props: { readonly offer: Offer; readonly side: Side; readonly name: string }): JSX.Element {
  const isUnsorted = (): boolean => props.offer[props.side].length > 2 && !isByWeight(props.offer[props.side]);
  const one = (): string => (props.side === 'pros' ? 'pro' : 'con');
  return (
    <div class="offer__below">
      <AddField
        label={`Add a ${one()}`}
        draft={createDraft(`${one()}-${props.offer.id}`)}
        onAdd={(text) => addPoint(props.offer.id, props.side, text)}
      />
      <Show when={isUnsorted()}>
        <Button look="quiet" class="no-print" onClick={() => sortPoints(props.offer.id, props.side)}>
          Sort by weight
          <span class="visually-hidden">{`: the ${one()}s of ${props.name}`}</span>
        </Button>
      </Show>
    </div>
  );
}

/** One offer: its score, its facts, and the three columns of the worksheet. */
export function OfferColumn(props: OfferColumnProps): JSX.Element {
  const headingId = (): string => `offer-${props.offer.id}`;
  const score = createMemo(() => scoreOffer(props.offer, 'it-stands'));
  const isEditing = (): boolean => props.view.editing() === editKey('offer', props.offer.id) && !props.view.isPrinting();
  const edit = (): void => props.view.edit(editKey('offer', props.offer.id));
  const closeEditor = (): void => {
    const { id } = props.offer;
    props.view.edit(null);
    focusSoon(rowSelector(id));
  };
  const isInPay = (): boolean => props.view.editing() === editKey('pay', props.offer.id) && !props.view.isPrinting();
  const closePay = (): void => {
    const { id } = props.offer;
    props.view.edit(null);
    focusSoon(rowSelector(`pay-${id}`));
  };
  const grantPay = (): PayPackage | undefined => (props.offer.pay?.grant === undefined ? undefined : props.offer.pay);
  const points = (count: number): string => (props.view.isScoreHidden() || isPossible(props.offer) ? '' : String(count));

  return (
    <article class="offer" classList={{ 'is-current': props.isCurrent }} aria-labelledby={headingId()}>
      <header class="offer__head">
        <h2 id={headingId()} dir="auto">
          {props.name}
        </h2>
        <Show when={isPossible(props.offer)}>
          <StatusTag icon="open" look="plain" text="No offer yet" />
        </Show>
        <Show when={!props.view.isScoreHidden() && !isPossible(props.offer)}>
          <ScoreBar offer={props.offer} name={props.name} />
        </Show>
      </header>
      <div class="offer__about">
        <Show
          when={isEditing()}
          fallback={
            <>
              <Facts {...props} />
              <Show when={isPossible(props.offer)}>
                <Possible {...props} />
              </Show>
              {/* While the pay is open, it stands there; for paper it is here all the same. */}
              <Show when={grantPay()}>
                {(pay) => (
                  <div hidden={isInPay()}>
                    <EquityYears pay={pay()} name={props.name} isOnPaper={props.view.isPrinting()} />
                  </div>
                )}
              </Show>
              <Show when={!props.view.isScoreHidden() && !isPossible(props.offer) && props.offer.earlier}>
                {(earlier) => <EarlierPart offer={props.offer} earlier={earlier()} name={props.name} today={props.view.today} />}
              </Show>
              <Show when={isInPay()}>
                <PayPanel offer={props.offer} onClose={closePay} />
              </Show>
              <div class="button-row no-print">
                <Button look="quiet" icon="pen" data-row={props.offer.id} onClick={edit}>
                  Change details
                  <span class="visually-hidden"> of {props.name}</span>
                </Button>
                <Show when={!isInPay()}>
                  <Button look="quiet" data-row={`pay-${props.offer.id}`} onClick={() => props.view.edit(editKey('pay', props.offer.id))}>
                    Pay in full
                    <span class="visually-hidden"> of {props.name}</span>
                  </Button>
                </Show>
              </div>
            </>
          }
        >
          <OfferEditor view={props.view} offer={props.offer} mustHaves={props.mustHaves} onClose={closeEditor} />
        </Show>
      </div>
      <section class="offer__part">
        <h3>
          For <span class="offer__sum">{points(score().forPoints)}</span>
        </h3>
        <ul class="rows">
          <EachById each={props.offer.pros}>{(found) => <ProRow view={props.view} offer={props.offer} item={found()} />}</EachById>
        </ul>
        <BelowList offer={props.offer} side="pros" name={props.name} />
      </section>
      <section class="offer__part">
        <div class="offer__heads">
          <h3>
            Against <span class="offer__sum">{points(score().againstPoints)}</span>
          </h3>
          <Show when={props.offer.cons.length > 0}>
            <h3 class="offer__xhead">
              XCon <span>what makes it acceptable</span>
            </h3>
          </Show>
        </div>
        <ul class="cons">
          <EachById each={props.offer.cons}>{(found) => <ConRow view={props.view} offer={props.offer} item={found()} />}</EachById>
        </ul>
        <BelowList offer={props.offer} side="cons" name={props.name} />
      </section>
    </article>
  );
}
