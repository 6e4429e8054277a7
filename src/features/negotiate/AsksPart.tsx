import { createSignal, For, onMount, Show, type JSX } from 'solid-js';
import { createDraft } from '../../storage/draft.ts';
import { deviceLocales, focusSoon, rowSelector } from '../../browser/device.ts';
import { EachById } from '../../ui/EachById.tsx';
import { AddField } from '../../ui/AddField.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { EditorForm } from '../../ui/EditorForm.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import { TextField } from '../../ui/TextField.tsx';
import { AskWorthFields } from '../pay/AskWorthFields.tsx';
import { changeWayOut } from '../offers/offers.store.ts';
import type { Offer } from '../offers/offer.ts';
import { startCurrency } from '../offers/start-currency.store.ts';
import { evidenceLines, withUnit } from '../salary/findings.ts';
import type { PlannedAsk } from './asks.ts';
import { sayAsk, sayCondition, wordingOf } from './ask-wording.ts';
import { addAsk, orderAsk, planAsk, removeAsk } from './negotiate.store.ts';
import { MOST } from './sheet.ts';
import { SuggestedText } from './SuggestedText.tsx';
import type { Talk } from './use-talk.tsx';
import { figuresOf } from '../salary/research.ts';

const ANSWERED = {
  granted: 'Granted in the talk',
  partly: 'Granted in part',
  refused: 'Refused',
  'will-check': 'They will check',
} as const;

interface AsksPartProps {
  readonly offer: Offer;
  readonly talk: Talk;
}

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
function AskEditor(props: AsksPartProps & { readonly ask: PlannedAsk; readonly onClose: () => void }): JSX.Element {
  let first: HTMLInputElement | HTMLTextAreaElement | undefined;
  onMount(() => focusAtEnd(first));
  const change = (part: Parameters<typeof planAsk>[2]): void => planAsk(props.offer.id, props.ask.plan, part);
  /** The row is moved on the page, which takes the focus away. */
  const move = (step: -1 | 1): void => {
    orderAsk(props.offer.id, plan().id, step);
    focusSoon(`[data-row="move-ask-${step}"]`);
  };
  const plan = (): PlannedAsk['plan'] => props.ask.plan;
  const wording = (): ReturnType<typeof wordingOf> => wordingOf(props.ask.text);
  const suggestedSentence = (): string =>
    props.ask.kind === 'condition' ? sayCondition(props.ask.text, plan().tone) : sayAsk(props.ask.text, plan().tone);
  const evidence = (): string => {
    const research = props.talk.research();
    return research === undefined ? '' : (evidenceLines(research, props.talk.source().today, deviceLocales()[0])[0] ?? '');
  };
  // Without evidence there is nothing to say of the market.
  const reason = (): string => (wording().topic === 'pay' ? evidence() : wording().reason);
  return (
    <EditorForm onClose={props.onClose}>
      <Show when={props.ask.xcon}>
        <h3 class="talk-sub" dir="auto">
          {props.ask.text}
        </h3>
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
      <Show when={props.ask.kind === 'ask'}>
        <Suggested
          label="Because"
          hint="About the work or the market, never about need."
          text={plan().reason}
          suggestion={reason()}
          onChange={(text) => change({ reason: text })}
        />
        <Suggested
          label="What would do as well, for you only"
          text={plan().enough}
          suggestion={wording().enough}
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

function AskRows(props: AsksPartProps & { readonly kind: PlannedAsk['kind'] }): JSX.Element {
  const [open, setOpen] = createSignal<string | null>(null);
  const asks = (): readonly PlannedAsk[] => props.talk.asks().filter((ask) => ask.kind === props.kind);
  const onSheet = (): readonly string[] =>
    asks()
      .filter((ask) => !ask.plan.isLeftOut)
      .slice(0, props.kind === 'ask' ? MOST.asks : MOST.conditions)
      .map((ask) => ask.plan.id);
  const close = (id: string): void => {
    setOpen(null);
    focusSoon(rowSelector(id));
  };
  return (
    <ol class="rows item-rows ask-rows">
      <EachById each={asks()} by={(ask) => ask.plan.id}>
        {(ask, id) => (
          <li>
            <Show
              when={open() === id}
              fallback={
                <>
                  <button type="button" class="row-open" data-row={id} onClick={() => setOpen(id)}>
                    <span dir="auto">
                      {ask().text}
                      <span class="visually-hidden"> (prepare)</span>
                      <span class="item__note" dir="auto">
                        {ask().plan.answer !== undefined
                          ? ANSWERED[ask().plan.answer ?? 'granted']
                          : onSheet().includes(id)
                            ? ask().sentence
                            : ask().plan.isLeftOut
                              ? 'Not for this talk'
                              : 'Not on the sheet: three asks are enough'}
                      </span>
                    </span>
                  </button>
                  <CheckItem
                    text="For this talk"
                    isChecked={!ask().plan.isLeftOut}
                    onChange={(isIn) => planAsk(props.offer.id, ask().plan, { isLeftOut: !isIn })}
                  />
                </>
              }
            >
              <AskEditor {...props} ask={ask()} onClose={() => close(id)} />
            </Show>
          </li>
        )}
      </EachById>
    </ol>
  );
}

/** Asks in order and conditions, each with its words. From the worksheet, from the research, or only for this talk. */
export function AsksPart(props: AsksPartProps): JSX.Element {
  const has = (kind: PlannedAsk['kind']): boolean => props.talk.asks().some((ask) => ask.kind === kind);
  /** The pay of the research as an ask, unless something of the kind is there: ask for the opening, the target would do. */
  const payAsk = (): string | undefined => {
    const research = props.talk.research();
    const opening = research && (figuresOf(research).opening ?? figuresOf(research).target);
    if (research === undefined || opening === undefined) return undefined;
    const text = withUnit(opening, research, deviceLocales()[0]);
    return props.talk.asks().some((ask) => ask.text === text || wordingOf(ask.text).topic === 'pay') ? undefined : text;
  };
  const addPay = (text: string): void => {
    const research = props.talk.research();
    const target = research && figuresOf(research).target;
    const enough = research === undefined || target === undefined ? '' : withUnit(target, research, deviceLocales()[0]);
    const reason = research === undefined ? '' : (evidenceLines(research, props.talk.source().today, deviceLocales()[0])[0] ?? '');
    addAsk(props.offer.id, text, { enough: enough === text ? '' : enough, reason });
  };
  const forms = (): readonly string[] => {
    const taken = props.talk.asks().map((ask) => ask.text);
    return (props.talk.research()?.forms ?? []).map((form) => form.text).filter((text) => !taken.includes(text));
  };
  return (
    <>
      <section class="section talk-part" aria-labelledby="asks" id="part-asks">
        <h2 id="asks" tabindex="-1">
          What you ask for
        </h2>
        <p class="soft talk-why">The most important first. Two or three are enough for one talk; each needs a reason.</p>
        <Show when={!has('ask')}>
          <p>There is no open ask on the worksheet. Add one there under a con, or here for this talk only.</p>
        </Show>
        <AskRows {...props} kind="ask" />
        <AddField label="Add an ask" draft={createDraft(`ask-${props.offer.id}`)} onAdd={(text) => addAsk(props.offer.id, text)} />
        <Show when={payAsk()}>
          {(text) => (
            <div class="button-row">
              <Button onClick={() => addPay(text())}>Ask for {text()}, as researched</Button>
            </div>
          )}
        </Show>
        <Show when={forms().length > 0}>
          <p class="soft">From your plan:</p>
          <div class="button-row">
            <For each={forms()}>
              {(text) => (
                <Button onClick={() => addAsk(props.offer.id, text)}>
                  Ask for: <bdi>{text}</bdi>
                </Button>
              )}
            </For>
          </div>
        </Show>
      </section>
      <section class="section talk-part" aria-labelledby="conditions">
        <h2 id="conditions">Before you sign</h2>
        <p class="soft talk-why">Your yes depends on these. They come from the conditions on the worksheet.</p>
        <Show when={has('condition')} fallback={<p>None yet. A good first one: I read the letter before I give notice.</p>}>
          <AskRows {...props} kind="condition" />
        </Show>
      </section>
    </>
  );
}
