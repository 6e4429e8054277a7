import { Show, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { EachById } from '../../ui/EachById.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dots } from '../../ui/Dots.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import type { Con, Offer, Pro } from '../offers/offer.ts';
import { isMustChange, resolvedShare } from '../offers/score.ts';
import { editKey, type WorksheetView } from './worksheet-view.ts';
import { XConRow } from './XConRow.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';

const PointEditor = lazyPart(async () => (await import('./PointEditor.tsx')).PointEditor);
const NewXCon = lazyPart(async () => (await import('./NewXCon.tsx')).NewXCon);

interface RowProps<I> {
  readonly view: WorksheetView;
  readonly offer: Offer;
  readonly item: I;
}

/** The words of a pro or con and its weight: one button that opens the row for editing. */
function RowButton(props: RowProps<Pro | Con>): JSX.Element {
  return (
    <button type="button" class="row-open" data-row={props.item.id} onClick={() => props.view.edit(editKey('point', props.item.id))}>
      <span dir="auto">
        {props.item.text}
        <span class="visually-hidden"> (change)</span>
      </span>
      <Dots weight={props.item.weight} />
    </button>
  );
}

/** A row that is either shown or, in its place, edited. Closing gives the focus back to the row. */
function EditableRow(props: RowProps<Pro | Con>): JSX.Element {
  const isOpen = (): boolean => props.view.editing() === editKey('point', props.item.id) && !props.view.isPrinting();
  const close = (): void => {
    const id = props.item.id;
    props.view.edit(null);
    focusSoon(rowSelector(id));
  };
  return (
    <Show when={isOpen()} fallback={<RowButton {...props} />}>
      <PointEditor view={props.view} offer={props.offer} item={props.item} onClose={close} />
    </Show>
  );
}

/** One pro. */
export function ProRow(props: RowProps<Pro>): JSX.Element {
  return (
    <li class="pro">
      <EditableRow {...props} />
    </li>
  );
}

/** One con with what would make it acceptable. */
export function ConRow(props: RowProps<Con>): JSX.Element {
  const isSettled = (): boolean => resolvedShare(props.item, 'it-stands') === 1;
  const isAdding = (): boolean => props.view.editing() === editKey('new-xcon', props.item.id) && !props.view.isPrinting();
  return (
    <li class="con" classList={{ 'is-settled': isSettled() }}>
      <div class="con__what">
        <EditableRow {...props} />
        <Show when={isMustChange(props.item)}>
          <StatusTag
            icon={isSettled() ? 'granted' : 'alert'}
            look={isSettled() ? 'go' : 'plain'}
            text={isSettled() ? 'Had to change, settled' : 'Must change'}
          />
        </Show>
      </div>
      <div class="con__ways">
        <Show when={props.item.xcons.length > 1}>
          <p class="small soft">{props.item.needs === 'all' ? 'All of these are needed.' : 'Any one of these will do.'}</p>
        </Show>
        <ul class="con__xcons" aria-label="What would make it acceptable">
          <EachById each={props.item.xcons}>
            {(found) => <XConRow view={props.view} offer={props.offer} con={props.item} xcon={found()} />}
          </EachById>
        </ul>
        <Show
          when={isAdding()}
          fallback={
            <Show when={props.item.xcons.length === 0 && props.view.editing() !== editKey('point', props.item.id)}>
              <Button
                look="quiet"
                icon="plus"
                class="no-print"
                data-row={`new-${props.item.id}`}
                onClick={() => props.view.edit(editKey('new-xcon', props.item.id))}
              >
                Add an XCon
                <span class="visually-hidden"> to {props.item.text}</span>
              </Button>
            </Show>
          }
        >
          <NewXCon
            offerId={props.offer.id}
            con={props.item}
            onClose={() => {
              const { id } = props.item;
              props.view.edit(null);
              focusSoon(rowSelector(`new-${id}`), rowSelector(id));
            }}
          />
        </Show>
      </div>
    </li>
  );
}
