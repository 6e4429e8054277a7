import { For, Show, type JSX } from 'solid-js';
import { inQuotes } from '../../lib/text.ts';
import type { DrawnSheet } from '../../parts/OnePage.tsx';
import { SheetFact, SheetLines, SheetNotes, SheetPrivate } from '../../parts/SheetParts.tsx';
import type { Sheet, SheetAsk } from './sheet.ts';

const NO_ASK: SheetAsk = { text: '', sentence: '', reason: '', enough: '', inReturn: '', worth: '' };
const ROOM_FOR_ASKS = [NO_ASK, NO_ASK, NO_ASK] as const;

function SaidBoxes(): JSX.Element {
  return (
    <p class="sheet__said">
      <For each={['yes', 'partly', 'no', 'will check']}>
        {(word) => (
          <span class="sheet__answer">
            <span class="sheet__box" />
            {word}
          </span>
        )}
      </For>
    </p>
  );
}

/** An ask with what goes with it, line by line: on my copy with my words, what I would settle for, and room for their answer. */
function AskItem(props: { readonly ask: SheetAsk; readonly isMine: boolean }): JSX.Element {
  return (
    <li classList={{ sheet__blank: props.ask.text === '' }}>
      <p class="sheet__ask">
        <strong dir="auto">{props.ask.text}</strong>
        <Show when={props.ask.worth}>{(worth) => <em class="sheet__worth"> worth {worth()} a year to me</em>}</Show>
      </p>
      <Show when={props.ask.sentence}>
        {(sentence) => (
          <p class="sheet__say" dir="auto">
            {inQuotes(sentence())}
          </p>
        )}
      </Show>
      <SheetFact name="Because:" text={props.ask.reason} />
      <SheetFact name="I would settle for:" text={props.ask.enough} />
      <SheetFact name="In return:" text={props.ask.inReturn} />
      <Show when={props.isMine}>
        <SaidBoxes />
      </Show>
    </li>
  );
}

/** A sheet as it goes on paper: my copy, their copy, or the card for the pocket. */
export function SheetPaper(props: DrawnSheet<Sheet>): JSX.Element {
  const isMine = (): boolean => props.sheet.copy !== 'theirs';
  const isPocket = (): boolean => props.sheet.copy === 'pocket';
  /** On paper, with nothing to ask yet, there is room to write it. */
  const asks = (): readonly SheetAsk[] =>
    props.sheet.asks.length + props.sheet.conditions.length === 0 && props.isPaper === true && !isPocket()
      ? ROOM_FOR_ASKS
      : props.sheet.asks;
  return (
    <article
      class="sheet"
      classList={{
        'sheet--paper': props.isPaper === true,
        'sheet--pocket': isPocket(),
        'sheet--theirs': props.sheet.copy === 'theirs',
      }}
      data-points={String(props.points)}
      ref={(element) => props.ref?.(element)}
    >
      <header class="sheet__head">
        <h2>{props.sheet.title}</h2>
        <Show when={props.sheet.about}>{(about) => <p>{about()}</p>}</Show>
      </header>
      <Show when={props.sheet.opening}>
        {(opening) => (
          <p class="sheet__open" dir="auto">
            {inQuotes(opening())}
          </p>
        )}
      </Show>
      <Show when={asks().length > 0}>
        <section>
          <h3>I ask for</h3>
          <Show
            when={!isPocket()}
            fallback={
              <ol class="sheet__short">
                <For each={props.sheet.asks}>
                  {(ask) => (
                    <li>
                      <strong dir="auto">{ask.text}</strong> <bdi>{inQuotes(ask.sentence)}</bdi>
                    </li>
                  )}
                </For>
              </ol>
            }
          >
            <ol class="sheet__asks">
              <For each={asks()}>{(ask) => <AskItem ask={ask} isMine={isMine()} />}</For>
            </ol>
          </Show>
        </section>
      </Show>
      <SheetLines
        title="My yes depends on"
        lines={props.sheet.conditions}
        below={isMine() && !isPocket() ? () => <SaidBoxes /> : undefined}
      />
      <SheetLines title="What this work pays" lines={props.sheet.evidence} />
      <Show when={props.sheet.brings.length + props.sheet.questions.length > 0}>
        <div class="sheet__two">
          <SheetLines title="What I bring" lines={props.sheet.brings} />
          <SheetLines title="Questions" lines={props.sheet.questions} />
        </div>
      </Show>
      <Show when={props.sheet.replies.length > 0}>
        <section>
          <h3>If they say</h3>
          <dl class="sheet__replies">
            <For each={props.sheet.replies}>
              {(reply) => (
                <div>
                  <dt dir="auto">{inQuotes(reply.they)}</dt>
                  <dd dir="auto">{inQuotes(reply.answer)}</dd>
                </div>
              )}
            </For>
          </dl>
        </section>
      </Show>
      <SheetPrivate rows={props.sheet.mine} />
      <SheetNotes title="Promised: who, what, by when" lines={props.sheet.lines} />
      <Show when={props.sheet.thanks}>{(thanks) => <p>{thanks()}</p>}</Show>
    </article>
  );
}
