import { createSignal, For, Show, type JSX } from 'solid-js';
import { deviceLocales, focusSoon, rowSelector } from '../../browser/device.ts';
import { createDraft } from '../../storage/draft.ts';
import { AddField } from '../../ui/AddField.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { EachById } from '../../ui/EachById.tsx';
import { quoted } from '../../lib/text.ts';
import { HowTo } from '../playbooks/HowTo.tsx';
import type { Offer } from '../offers/offer.ts';
import { bestEvidence } from '../salary/evidence-on-sheet.ts';
import { withUnit } from '../salary/findings.ts';
import { AskEditor } from './AskEditor.tsx';
import type { PlannedAsk } from './asks.ts';
import { wordingOf } from './ask-wording.ts';
import { addAsk, planAsk } from './negotiate.store.ts';
import { figuresAbove } from './pay-asks.ts';
import { evidenceForThem, idsOnSheet } from './sheet.ts';
import { isPresentJob } from './talk-at-work.ts';
import type { Talk } from './use-talk.tsx';

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

/** Why an ask stands where it stands, in a line under it. */
function noteOf(ask: PlannedAsk, isOnSheet: boolean, isAtWork: boolean): string {
  const { answer, isLeftOut } = ask.plan;
  if (answer !== undefined) return ANSWERED[answer];
  if (ask.isOffered) return 'They offer as much already';
  if (isOnSheet) return ask.sentence;
  if (ask.insteadOf !== undefined) return `In the message about the letter: in the talk you ask for ${quoted(ask.insteadOf)}`;
  if (isLeftOut) return 'Not for this talk';
  const why =
    ask.kind === 'ask'
      ? `Not on the sheet: ${isAtWork ? 'four' : 'three'} asks are enough`
      : 'Not on the sheet: four conditions are enough';
  return ask.letterLine === undefined ? why : `${why}. It is in the message about the letter`;
}

function AskList(props: AsksPartProps & { readonly asks: readonly PlannedAsk[]; readonly label: string }): JSX.Element {
  const [open, setOpen] = createSignal<string | null>(null);
  const onSheet = (): readonly string[] => idsOnSheet(props.asks, isPresentJob(props.offer));
  const close = (id: string): void => {
    setOpen(null);
    focusSoon(rowSelector(id));
  };
  return (
    <ol class="rows item-rows ask-rows" aria-label={props.label}>
      <EachById each={props.asks} by={(ask) => ask.plan.id}>
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
                        {noteOf(ask(), onSheet().includes(id), isPresentJob(props.offer))}
                      </span>
                    </span>
                  </button>
                  <Show when={ask().isDeciding}>
                    <p class="small ask-rows__mark">The verdict rests on it</p>
                  </Show>
                  <Show when={!ask().isOffered}>
                    <div data-row={`tick-${id}`}>
                      <CheckItem
                        text="For this talk"
                        isChecked={!ask().plan.isLeftOut}
                        onChange={(isIn) => {
                          planAsk(props.offer.id, ask().plan, { isLeftOut: !isIn });
                          // It goes to the other list.
                          focusSoon(`${rowSelector(`tick-${id}`)} input`);
                        }}
                      />
                    </div>
                  </Show>
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

/** The asks of one kind: those for this talk, then what is open besides. */
function AskRows(props: AsksPartProps & { readonly kind: PlannedAsk['kind'] }): JSX.Element {
  const all = (): readonly PlannedAsk[] => props.talk.asks().filter((ask) => ask.kind === props.kind);
  const others = (): readonly PlannedAsk[] => all().filter((ask) => ask.plan.isLeftOut);
  return (
    <>
      <AskList {...props} asks={all().filter((ask) => !ask.plan.isLeftOut)} label={props.kind === 'ask' ? 'Asks' : 'Conditions'} />
      <Show when={others().length > 0}>
        <h3 class="talk-sub">Also open</h3>
        <Show when={others().some((ask) => !ask.isOffered && !ask.isDeciding)}>
          <p class="soft talk-why">The verdict does not rest on these. Tick what is worth asking in the same talk.</p>
        </Show>
        <AskList {...props} asks={others()} label="Also open" />
      </Show>
    </>
  );
}

/** Asks in order and conditions, each with its words. From the worksheet, from the research, or only for this talk. */
export function AsksPart(props: AsksPartProps): JSX.Element {
  const has = (kind: PlannedAsk['kind']): boolean => props.talk.asks().some((ask) => ask.kind === kind);
  const locale = deviceLocales()[0];
  const figures = (): ReturnType<typeof figuresAbove> | undefined => {
    const research = props.talk.research();
    return research && figuresAbove(research, props.offer.pay);
  };
  /** The pay of the research as an ask, unless something of the kind is there: ask for the opening, the target would do. */
  const payAsk = (): string | undefined => {
    const research = props.talk.research();
    const opening = figures()?.opening ?? figures()?.target;
    if (research === undefined || opening === undefined) return undefined;
    const text = withUnit(opening, research, locale);
    return props.talk.asks().some((ask) => !ask.isOffered && (ask.text === text || wordingOf(ask.text).topic === 'pay')) ? undefined : text;
  };
  const addPay = (text: string): void => {
    const research = props.talk.research();
    const target = figures()?.target;
    const enough = research === undefined || target === undefined ? '' : withUnit(target, research, locale);
    addAsk(props.offer.id, text, { enough: enough === text ? '' : enough, reason: bestEvidence(evidenceForThem(props.talk.source())) });
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
          <p>
            {isPresentJob(props.offer)
              ? 'There is no ask yet. Add one here, or in your review.'
              : 'There is no open ask on the worksheet. Add one there under a con, or here for this talk only.'}
          </p>
        </Show>
        <AskRows {...props} kind="ask" />
        <AddField label="Add an ask" draft={createDraft(`ask-${props.offer.id}`)} onAdd={(text) => addAsk(props.offer.id, text)} />
        <Show when={figures()?.isReached}>
          <p class="soft">The pay they offer reaches your target: there is no need to ask for more of it.</p>
        </Show>
        <Show when={payAsk()}>
          {(text) => (
            <div class="button-row">
              <Button onClick={() => addPay(text())}>Ask for {text()}, from your salary check</Button>
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
        <HowTo part="talk" />
      </section>
      <Show when={has('condition') || !isPresentJob(props.offer)}>
        <section class="section talk-part" aria-labelledby="conditions">
          <h2 id="conditions">Before you sign</h2>
          <p class="soft talk-why">Your yes depends on these: what must change on the worksheet, and what you do before you say yes.</p>
          <Show when={has('condition')} fallback={<p>None yet. A good first one: I read the letter before I give notice.</p>}>
            <AskRows {...props} kind="condition" />
          </Show>
        </section>
      </Show>
    </>
  );
}
