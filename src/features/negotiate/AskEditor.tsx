import { onMount, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { Button } from '../../ui/Button.tsx';
import { EditorForm } from '../../ui/EditorForm.tsx';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import { Segments } from '../../ui/Segments.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { fallBackOf } from '../offers/fall-backs.ts';
import { changeWayOut } from '../offers/offers.store.ts';
import type { Offer } from '../offers/offer.ts';
import { startCurrency } from '../offers/start-currency.store.ts';
import { AskWorthFields } from '../pay/AskWorthFields.tsx';
import { bestEvidence } from '../salary/evidence-on-sheet.ts';
import type { PlannedAsk } from './asks.ts';
import { sayAsk, sayCondition, wordingOf } from './ask-wording.ts';
import { orderAsk, planAsk, removeAsk } from './negotiate.store.ts';
import { isProcessAsk } from './process-asks.ts';
import { evidenceForThem } from './sheet.ts';
import { SuggestedText } from '../../parts/SuggestedText.tsx';
import type { Talk } from './use-talk.tsx';

/** A field with a suggestion one press away, as long as the field is empty. */
function Suggested(props: {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly suggestion: string;
  readonly onChange: (text: string) => void;
}): JSX.Element {
  let field: HTMLInputElement | HTMLTextAreaElement | undefined;
  return (
    <div class="suggested">
      <TextField
        label={props.label}
        hint={props.hint}
        lines={1}
        text={props.text}
        ref={(element) => (field = element)}
        onChange={props.onChange}
      />
      <Show when={props.text.trim() === '' && props.suggestion !== ''}>
        <p>
          <span class="soft" dir="auto">
            {props.suggestion}
          </span>{' '}
          <Button
            look="quiet"
            onClick={() => {
              props.onChange(props.suggestion);
              focusAtEnd(field);
            }}
          >
            Start from this
            <span class="visually-hidden">
              : {props.label}, {props.suggestion}
            </span>
          </Button>
        </p>
      </Show>
    </div>
  );
}

/** One ask being prepared: what I say, why, what would do, what I offer. */
export function AskEditor(props: {
  readonly offer: Offer;
  readonly talk: Talk;
  readonly ask: PlannedAsk;
  readonly onClose: () => void;
}): JSX.Element {
  let first: HTMLInputElement | HTMLTextAreaElement | undefined;
  onMount(() => focusAtEnd(first));
  const change = (part: Parameters<typeof planAsk>[2]): void => planAsk(props.offer.id, props.ask.plan, part);
  /** The row is moved on the page, which takes the focus away. */
  const move = (step: -1 | 1): void => {
    orderAsk(props.offer.id, plan().id, step, props.talk.grounds());
    focusSoon(`[data-row="move-ask-${step}"]`);
  };
  const plan = (): PlannedAsk['plan'] => props.ask.plan;
  const wording = (): ReturnType<typeof wordingOf> => wordingOf(props.ask.text);
  const suggestedSentence = (): string =>
    props.ask.kind === 'condition' ? sayCondition(props.ask.text, plan().tone) : sayAsk(props.ask.text, plan().tone);
  const evidence = (): string => bestEvidence(evidenceForThem(props.talk.source()));
  /** With my opening in it, it is not word for word what stands on the worksheet. */
  const onWorksheet = (): string => (props.ask.xcon !== undefined && props.ask.xcon.text !== props.ask.text ? props.ask.xcon.text : '');
  // Without evidence there is nothing to say of the market.
  const reason = (): string => (wording().topic === 'pay' ? evidence() : wording().reason);
  return (
    <EditorForm onClose={props.onClose}>
      <Show when={props.ask.xcon}>
        <h3 class="talk-sub" dir="auto">
          {props.ask.text}
        </h3>
      </Show>
      <Show when={onWorksheet()}>
        {(text) => (
          <p class="soft">
            You begin with your opening. On the worksheet: <bdi>{text()}</bdi>
          </p>
        )}
      </Show>
      <Show when={props.ask.xcon === undefined}>
        <TextField label="What I ask for" text={plan().own} onChange={(own) => own.trim() !== '' && change({ own })} />
      </Show>
      <Segments
        label="How to say it"
        choices={[
          { value: 'gentle', text: 'Gently' },
          { value: 'firm', text: 'More firmly' },
        ]}
        value={plan().tone}
        onChange={(tone) => change({ tone })}
      />
      <SuggestedText
        label="What I say"
        hint="Change it until it sounds like you."
        lines={2}
        ref={(element) => (first = element)}
        own={plan().sentence}
        suggested={suggestedSentence()}
        onChange={(sentence) => change({ sentence })}
      />
      <Show when={!isProcessAsk(props.ask.text)}>
        <Suggested
          label="Because"
          hint="About the work or the market, never about need."
          text={plan().reason}
          suggestion={reason()}
          onChange={(text) => change({ reason: text })}
        />
        <Suggested
          label="What you would settle for (only you see this)"
          text={plan().enough}
          suggestion={fallBackOf(props.ask.text)}
          onChange={(enough) => change({ enough })}
        />
        <Suggested
          label="What you offer for it"
          text={plan().inReturn}
          suggestion={wording().inReturn}
          onChange={(inReturn) => change({ inReturn })}
        />
        <Show when={props.ask.xcon}>
          {(xcon) => (
            <AskWorthFields
              worth={xcon().worth}
              pay={props.offer.pay}
              startCurrency={startCurrency(props.offer.id)}
              onChange={(worth) => changeWayOut(props.offer.id, xcon().id, { worth })}
            />
          )}
        </Show>
      </Show>
      <div class="button-row">
        <Button type="submit">Done</Button>
        <Button look="quiet" data-row="move-ask--1" onClick={() => move(-1)}>
          Move up
        </Button>
        <Button look="quiet" data-row="move-ask-1" onClick={() => move(1)}>
          Move down
        </Button>
        <Show when={props.ask.xcon === undefined}>
          <Button
            look="quiet"
            onClick={() => {
              props.onClose();
              removeAsk(props.offer.id, plan().id);
            }}
          >
            Remove
          </Button>
        </Show>
      </div>
    </EditorForm>
  );
}
