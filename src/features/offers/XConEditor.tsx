import { createSignal, onMount, Show, type JSX } from 'solid-js';
import { createAfterPaint } from '../../browser/after-paint.ts';
import { focusAtEnd } from '../../browser/device.ts';
import { parseIsoDate } from '../../lib/parse.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { XCON_KINDS, type Con, type Offer, type XCon } from './offer.ts';
import { changeKind, changeWayOut, removeWayOut } from './offers.store.ts';
import { KIND_WORDS } from './status-words.ts';
import { finishOnEnter } from './worksheet-view.ts';

interface XConEditorProps {
  readonly offer: Offer;
  readonly con: Con;
  readonly xcon: XCon;
  readonly onClose: () => void;
}

/** An XCon being changed, in the place of its words: wording, kind, and what they answered. */
export function XConEditor(props: XConEditorProps): JSX.Element {
  let field: HTMLTextAreaElement | undefined;
  const [isBlank, setIsBlank] = createSignal(false);
  const later = createAfterPaint();
  // By id, so that the last letters still find their way when the row has just gone.
  // eslint-disable-next-line solid/reactivity -- an editor stays with its XCon
  const [offerId, xconId] = [props.offer.id, props.xcon.id];
  const change = (part: Parameters<typeof changeWayOut>[2]): void => changeWayOut(offerId, xconId, part);
  // Words emptied by hand come back: an XCon is dropped with Remove, which can be undone.
  // eslint-disable-next-line solid/reactivity -- the words as they were when the editor opened
  const before = props.xcon.text;
  onMount(() => focusAtEnd(field));

  const type = (text: string): void => {
    setIsBlank(text.trim() === '');
    later(() => change({ text: text.trim() === '' ? before : text }));
  };
  return (
    <div class="editor" onKeyDown={(event) => event.key === 'Escape' && props.onClose()}>
      <Field
        label="What would make it acceptable"
        error={isBlank() ? 'It needs some words. To drop it, use Remove.' : undefined}
        control={(control) => (
          <textarea
            {...control}
            ref={field}
            class="input input--line"
            rows="1"
            maxlength="400"
            onKeyDown={(event) => finishOnEnter(event, props.onClose)}
            onInput={(event) => type(event.currentTarget.value)}
          >
            {props.xcon.text}
          </textarea>
        )}
      />
      <Segments
        label="Kind of XCon"
        choices={XCON_KINDS.map((kind) => ({ value: kind, text: KIND_WORDS[kind] }))}
        value={props.xcon.kind}
        onChange={(kind) => changeKind(props.offer.id, props.xcon, kind)}
      />
      <Show when={props.xcon.kind !== 'own-action'}>
        <Field
          label="What they answered"
          control={(control) => (
            <textarea
              {...control}
              class="input input--line"
              rows="1"
              maxlength="1000"
              onInput={(event) => change({ answer: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
            >
              {props.xcon.answer ?? ''}
            </textarea>
          )}
        />
        <Field
          label="Answered on"
          control={(control) => (
            <input
              {...control}
              class="input input--date"
              type="date"
              max="9999-12-31"
              value={props.xcon.answeredOn ?? ''}
              onInput={(event) => change({ answeredOn: parseIsoDate(event.currentTarget.value) })}
            />
          )}
        />
      </Show>
      <div class="button-row">
        <Button onClick={() => props.onClose()}>Done</Button>
        <Button
          look="quiet"
          onClick={() => {
            props.onClose();
            removeWayOut(props.offer.id, props.con.id, props.xcon.id);
          }}
        >
          Remove
        </Button>
      </div>
    </div>
  );
}
