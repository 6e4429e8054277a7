import { createEffect, createMemo, createSignal, For, on, onMount, Show, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { usePaper } from '../../browser/paper.tsx';
import { fileName } from '../../lib/file-names.ts';
import { fileAddress } from '../../lib/routes.ts';
import { SheetTools } from '../../parts/SheetTools.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { offerName, type Offer } from '../offers/offer.ts';
import { createFittedSheet, sheetPaperTitle } from './fitted-sheet.tsx';
import { describeTalk } from './negotiate.store.ts';
import { buildSheet, COPIES, evidenceForThem, sheetText, type Copy, type Sheet } from './sheet.ts';
import { SheetPaper } from './SheetPaper.tsx';
import type { Talk } from './use-talk.tsx';

interface SheetViewProps {
  readonly offer: Offer;
  readonly talk: Talk;
  readonly base: string;
}

const COPY_WORDS = { mine: 'My copy', theirs: 'Their copy', pocket: 'Pocket card' } as const satisfies Record<Copy, string>;
const PRINT_WORDS = { mine: 'Print one page', theirs: 'Print one page', pocket: 'Print the card' } as const satisfies Record<Copy, string>;

/** Which lines of evidence are on their copy. What argues against me is off unless I say otherwise. */
function EvidenceChoice(props: { readonly offer: Offer; readonly talk: Talk }): JSX.Element {
  const lines = createMemo(() => evidenceForThem(props.talk.source()), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  const choose = (id: string, isOn: boolean): void =>
    describeTalk(props.offer.id, { evidence: { ...props.talk.negotiation().evidence, [id]: isOn } });
  return (
    <Show when={lines().length > 0}>
      <fieldset class="evidence-choice">
        <legend>What this work pays, on their copy</legend>
        <ul class="tick-list">
          <For each={lines()}>
            {(line) => (
              <li data-row={`evidence-${line.id}`}>
                <CheckItem
                  text={line.text}
                  note={line.against}
                  isChecked={line.isOn}
                  onChange={(isOn) => {
                    choose(line.id, isOn);
                    focusSoon(`${rowSelector(`evidence-${line.id}`)} input`);
                  }}
                />
              </li>
            )}
          </For>
        </ul>
      </fieldset>
    </Show>
  );
}

/** The sheet: chosen copy, fitted to one page by measuring, with the ways to take it along. */
export function SheetView(props: SheetViewProps): JSX.Element {
  const [copy, setCopy] = createSignal<Copy>('mine');
  const sheet = createMemo((): Sheet => buildSheet(props.talk.source(), copy()), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  /** There are some to choose from, and nobody chose. */
  const isResearchOpen = (): boolean =>
    props.talk.research() === undefined && props.talk.researches().length > 1 && props.talk.negotiation().researchId === undefined;
  const fitted = createFittedSheet(sheet);
  const { trimmed, fit } = fitted;
  // It is fitted already: what is measured on screen is what is printed.
  usePaper({
    title: () => sheetPaperTitle(sheet(), props.offer),
    draw: () => <SheetPaper sheet={trimmed().sheet} points={trimmed().points} isPaper />,
    fit: () => undefined,
  });
  // Outside of the effect, so that every step is drawn at once.
  createEffect(on([sheet, copy], () => queueMicrotask(fit)));
  // A font that comes late changes what fits.
  onMount(() => void document.fonts.ready.then(fit));
  return (
    <div class="sheet-view">
      <div class="no-print sheet-view__tools">
        <SheetTools
          copies={COPIES.map((value) => ({ value, text: COPY_WORDS[value], print: PRINT_WORDS[value] }))}
          copy={copy()}
          onCopy={setCopy}
          title={sheet().title}
          fileName={fileName('html', 'sheet', offerName(props.offer, 0), COPY_WORDS[copy()])}
          markup={fitted.markup}
          text={() => sheetText(sheet())}
          more={
            <a class="button" href={fileAddress('call', props.offer.id, props.base)}>
              Start the talk
            </a>
          }
        />
        <Show when={copy() === 'theirs'}>
          <p class="soft">Without floor, target, alternatives, replies, or anything you said before.</p>
          <EvidenceChoice offer={props.offer} talk={props.talk} />
        </Show>
        <Show when={trimmed().leftOut.length > 0}>
          <Notice look="info" title="Not all of it is on the page">
            <p>Left out: {trimmed().leftOut.join(', ')}.</p>
          </Notice>
        </Show>
        <Show when={isResearchOpen()}>
          <p>
            It has no salary check: you have more than one.{' '}
            <a href={fileAddress('negotiate', props.offer.id, props.base)}>Choose which goes with this talk</a>
          </p>
        </Show>
        <Show when={sheet().asks.length + sheet().conditions.length === 0}>
          <Notice look="wait" title="Nothing to ask for yet">
            <p>Add an ask first: on the worksheet, or under “What you ask for”.</p>
          </Notice>
        </Show>
      </div>
      <div class="no-print">
        <SheetPaper sheet={trimmed().sheet} points={trimmed().points} />
      </div>
      <div class="sheet-measure" aria-hidden="true" inert>
        {fitted.draw()}
      </div>
    </div>
  );
}
