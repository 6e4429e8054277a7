import { createMemo, For, Show, untrack, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { fileName } from '../../lib/file-names.ts';
import { fileAddress } from '../../lib/routes.ts';
import { SheetOnScreen } from '../../parts/SheetOnScreen.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Offer } from '../offers/offer.ts';
import { describeTalk } from './negotiate.store.ts';
import { evidenceForThem, sheetText } from './sheet.ts';
import { talkSheet } from './talk-sheet.tsx';
import type { Talk } from './use-talk.tsx';

interface SheetViewProps {
  readonly offer: Offer;
  readonly talk: Talk;
  readonly base: string;
}

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

/** The sheet of a talk on screen. */
export function SheetView(props: SheetViewProps): JSX.Element {
  const page = untrack(() => talkSheet(props));
  /** There are some to choose from, and nobody chose. */
  const isResearchOpen = (): boolean =>
    props.talk.research() === undefined && props.talk.researches().length > 1 && props.talk.negotiation().researchId === undefined;
  return (
    <SheetOnScreen
      page={page}
      fileName={(_copy, words) => fileName('html', 'sheet', page.name(), words)}
      text={sheetText}
      more={
        <a class="button" href={fileAddress('call', props.offer.id, props.base)}>
          Start the talk
        </a>
      }
      aboutTheirs={
        <>
          <p class="soft">Without floor, target, alternatives, replies, or anything you said before.</p>
          <EvidenceChoice offer={props.offer} talk={props.talk} />
        </>
      }
    >
      {(sheet) => (
        <>
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
        </>
      )}
    </SheetOnScreen>
  );
}
