import { Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { pressedKey } from '../../ui/keys.ts';
import { Segments } from '../../ui/Segments.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { AskWorthFields } from '../pay/AskWorthFields.tsx';
import { XCON_KINDS, type Con, type Offer, type XCon } from '../offers/offer.ts';
import { changeKind, changeWayOut, removeWayOut } from '../offers/offers.store.ts';
import { startCurrency } from '../offers/start-currency.store.ts';
import { kindHint, XCON_KIND_WORDS } from '../offers/status-words.ts';
import { WordsField } from '../../parts/WordsField.tsx';

interface XConEditorProps {
  readonly offer: Offer;
  readonly con: Con;
  readonly xcon: XCon;
  readonly onClose: () => void;
}

/** An XCon being changed, in the place of its words: wording, kind, and what they answered. */
export function XConEditor(props: XConEditorProps): JSX.Element {
  // By id, so that the last letters still find their way when the row has just gone.
  // eslint-disable-next-line solid/reactivity -- an editor stays with its XCon
  const [offerId, xconId] = [props.offer.id, props.xcon.id];
  const change = (part: Parameters<typeof changeWayOut>[2]): void => changeWayOut(offerId, xconId, part);
  return (
    <div class="editor" onKeyDown={(event) => pressedKey(event) === 'Escape' && props.onClose()}>
      <WordsField
        label="What would make it acceptable"
        text={props.xcon.text}
        onChange={(text) => change({ text })}
        onFinish={() => props.onClose()}
      />
      <Segments
        label="Kind of XCon"
        choices={XCON_KINDS.map((kind) => ({ value: kind, text: XCON_KIND_WORDS[kind] }))}
        value={props.xcon.kind}
        onChange={(kind) => changeKind(props.offer.id, props.xcon, kind)}
      />
      <p class="small soft">{kindHint(props.xcon.kind, props.con)}</p>
      <Show when={props.xcon.kind !== 'own-action'}>
        <TextField
          label="What they answered"
          lines={1}
          text={props.xcon.answer ?? ''}
          onChange={(answer) => change({ answer: answer === '' ? undefined : answer })}
        />
        <DateField label="Answered on" date={props.xcon.answeredOn} onChange={(answeredOn) => change({ answeredOn })} />
        <Show when={props.xcon.status === 'asked' || props.xcon.answerDueOn !== undefined}>
          <DateField label="They will know by" date={props.xcon.answerDueOn} onChange={(answerDueOn) => change({ answerDueOn })} />
        </Show>
        <AskWorthFields
          worth={props.xcon.worth}
          pay={props.offer.pay}
          startCurrency={startCurrency(props.offer.id)}
          onChange={(worth) => change({ worth })}
        />
      </Show>
      <div class="button-row">
        <Button onClick={() => props.onClose()}>Done</Button>
        <Button
          look="quiet"
          onClick={() => {
            props.onClose();
            removeWayOut(props.offer.id, props.xcon.id);
          }}
        >
          Remove
        </Button>
      </div>
    </div>
  );
}
