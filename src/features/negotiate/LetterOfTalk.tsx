import { createMemo, Show, type JSX } from 'solid-js';
import { usePaper } from '../../browser/paper.tsx';
import { useStore } from '../../browser/use-store.ts';
import { printTitle } from '../../lib/file-names.ts';
import { present } from '../../lib/parse.ts';
import { fileAddress, pathTo } from '../../lib/routes.ts';
import { inOurDirection, isolated } from '../../lib/text.ts';
import { act } from '../../storage/act.ts';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { askOfLine, conOfLine } from '../letter/letter-asks.ts';
import { changeMark } from '../letter/letter-marks.ts';
import { isLacking } from '../letter/letter-reading.ts';
import { letterPaper } from '../letter/letter-paper.ts';
import { lineOfPromise } from '../letter/letter-told.ts';
import { LetterView, type LetterActions } from '../letter/LetterView.tsx';
import type { Offer } from '../offers/offer.ts';
import { addPoint, addWayOut } from '../offers/offers.store.ts';
import { openAskLines } from './asks.ts';
import { LetterQuerySection } from './MessagesView.tsx';
import { $afterYes, addAsk, afterYesFor, describeTalk, negotiationFor } from './negotiate.store.ts';
import { promisedIn } from './promises.ts';
import { idsOnSheet } from './sheet.ts';
import { letterLinesOf, letterQueryOf } from './talk-messages.ts';
import { useLedger } from './use-ledger.tsx';
import type { Talk } from './use-talk.tsx';

interface LetterOfTalkProps {
  readonly offer: Offer;
  /** What the offer is called among the others. */
  readonly name: string;
  readonly talk: Talk;
  readonly base: string;
}

/** What is done with a line is done to the talk and the worksheet in one go, so that it is taken back as one. */
function letterActions(offerId: string): LetterActions {
  const mark: LetterActions['mark'] = (lineId, change) =>
    describeTalk(offerId, { letter: changeMark(negotiationFor(offerId).letter ?? [], lineId, change) });
  return {
    mark,
    ask: (found) => {
      const { text, ...words } = askOfLine(found);
      act('Added to your asks', () => mark(found.line.id, { askId: addAsk(offerId, text, words) }));
    },
    object: (found) => {
      const { con, xcon } = conOfLine(found);
      act('Con with an XCon added', () => {
        const conId = addPoint(offerId, 'cons', con);
        if (conId !== undefined) addWayOut(offerId, conId, 'ask', xcon);
        mark(found.line.id, { conId });
      });
    },
  };
}

/** The letter of one offer, line by line. */
export function LetterOfTalk(props: LetterOfTalkProps): JSX.Element {
  const allAfter = useStore($afterYes);
  const startsOn = createMemo(() => (allAfter(), afterYesFor(props.offer.id).startsOn));
  const rows = useLedger(() => props.offer);
  const lines = createMemo(() => {
    const asked = openAskLines(props.talk.asks());
    const all = letterLinesOf(props.offer, props.talk.negotiation(), rows(), startsOn());
    return all.map((found) => (isLacking(found) ? { ...found, ...present({ askedAs: asked.get(found.line.id) }) } : found));
  });
  /** The lines that the sheet has room for. */
  const onSheet = createMemo(() => {
    const ids = idsOnSheet(props.talk.asks());
    return new Set(props.talk.asks().flatMap(({ plan, letterLine }) => (ids.includes(plan.id) ? [letterLine ?? ''] : [])));
  });
  const query = createMemo(() => letterQueryOf(props.offer, props.talk.negotiation(), rows(), startsOn()));
  const otherPromises = (): readonly string[] =>
    promisedIn(rows()).flatMap(({ text }) => (lineOfPromise(text) === undefined ? [text] : []));
  usePaper({
    title: () => printTitle(props.name, 'letter'),
    draw: () => (
      <PaperPage
        title={inOurDirection(`${isolated(props.name)}: the letter, line by line`)}
        sections={letterPaper(lines(), otherPromises())}
      />
    ),
  });
  return (
    <LetterView
      lines={lines()}
      onSheet={onSheet()}
      otherPromises={otherPromises()}
      actions={letterActions(props.offer.id)}
      askAddress={fileAddress('negotiate', props.offer.id, props.base)}
      worksheetAddress={pathTo('offers', props.base)}
      promisesAddress={fileAddress('negotiate', props.offer.id, props.base, 'promises')}
      message={
        <Show when={query()}>
          {(message) => <LetterQuerySection message={message()} offer={props.offer} talk={props.talk} base={props.base} />}
        </Show>
      }
    />
  );
}
