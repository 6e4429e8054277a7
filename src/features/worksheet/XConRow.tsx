import { createMemo, For, Match, Show, Switch, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { formatShortDay } from '../../lib/dates.ts';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { markWayOut } from '../offers/offers.store.ts';
import { isPossible, STATUSES, type Con, type Offer, type XCon, type XConStatus } from '../offers/offer.ts';
import { isOpenAsk, isOpenOwnAction, scoreOffer, shareWith } from '../offers/score.ts';
import { XCON_KIND_WORDS, STATUS_LOOKS, STATUS_WORDS, statusText } from '../offers/status-words.ts';
import { formatShare } from '../offers/named-offers.ts';
import { editKey, type WorksheetView } from './worksheet-view.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';

const XConEditor = lazyPart(async () => (await import('./XConEditor.tsx')).XConEditor);

interface XConRowProps {
  readonly view: WorksheetView;
  readonly offer: Offer;
  readonly con: Con;
  readonly xcon: XCon;
}

/** The status of an XCon: a tag that is also a native list to choose from. */
function StatusChoice(props: { readonly offer: Offer; readonly xcon: XCon }): JSX.Element {
  const choices = (): readonly XConStatus[] => {
    const usual: readonly XConStatus[] = STATUSES[props.xcon.kind];
    return usual.includes(props.xcon.status) ? usual : [...usual, props.xcon.status];
  };
  const look = (): (typeof STATUS_LOOKS)[XConStatus] => STATUS_LOOKS[props.xcon.status];
  return (
    <span class="xcon__status">
      <StatusTag icon={look().icon} look={look().look} text={statusText(props.xcon)} />
      <select
        aria-label={`Status of: ${props.xcon.text}`}
        onChange={(event) => {
          const chosen = choices().find((status) => status === event.currentTarget.value);
          if (chosen !== undefined) markWayOut(props.offer.id, props.xcon, chosen);
        }}
      >
        <For each={choices()}>
          {(status) => (
            <option value={status} selected={status === props.xcon.status}>
              {STATUS_WORDS[status]}
            </option>
          )}
        </For>
      </select>
    </span>
  );
}

/** One XCon under its con: its words, its kind, its status, and what a yes would do to the score. */
export function XConRow(props: XConRowProps): JSX.Element {
  const isOpen = (): boolean => props.view.editing() === editKey('xcon', props.xcon.id);
  const isSettled = (): boolean => STATUS_LOOKS[props.xcon.status].look === 'go';
  const lift = createMemo(() => {
    if (props.view.isScoreHidden() || isPossible(props.offer) || !(isOpenAsk(props.xcon) || isOpenOwnAction(props.xcon))) return undefined;
    const from = formatShare(scoreOffer(props.offer, 'it-stands').share);
    const to = formatShare(shareWith(props.offer, props.xcon.id));
    return from === to ? undefined : `${from} → ${to}`;
  });
  const close = (): void => {
    const [own, con] = [props.xcon.id, props.con.id];
    props.view.edit(null);
    focusSoon(rowSelector(own), rowSelector(con));
  };
  return (
    <li class="xcon" classList={{ 'is-granted': isSettled(), 'is-refused': props.xcon.status === 'refused' }}>
      <Switch
        fallback={
          <button
            type="button"
            class="row-open xcon__text"
            data-row={props.xcon.id}
            onClick={() => props.view.edit(editKey('xcon', props.xcon.id))}
          >
            <span dir="auto">
              {props.xcon.text}
              <span class="visually-hidden"> (change)</span>
            </span>
          </button>
        }
      >
        {/* On paper the words run on into the facts, which a button cannot. */}
        <Match when={props.view.isPrinting()}>
          <span class="xcon__text" dir="auto">
            {props.xcon.text}
          </span>
        </Match>
        <Match when={isOpen()}>
          <XConEditor offer={props.offer} con={props.con} xcon={props.xcon} onClose={close} />
        </Match>
      </Switch>
      <p class="xcon__facts">
        <span class="xcon__kind">{XCON_KIND_WORDS[props.xcon.kind]}</span>
        <StatusChoice offer={props.offer} xcon={props.xcon} />
        <Show when={lift()}>
          {(change) => (
            <span class="xcon__lift">
              <span class="visually-hidden">Settled, it changes the score: </span>
              {change()}
            </span>
          )}
        </Show>
      </p>
      <Show when={props.xcon.answer}>
        {(answer) => (
          <p class="xcon__answer">
            They said{props.xcon.answeredOn === undefined ? '' : `, ${formatShortDay(props.xcon.answeredOn)}`}: <bdi>{answer()}</bdi>
          </p>
        )}
      </Show>
    </li>
  );
}
