import { createMemo, For, Show, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { quoted } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { readAll, reword } from './follow-up.store.ts';
import { cutSpans, goodFindings, markText, replaceSpan, wholeFindings, wholeSentences, type Note, type MarkedPiece } from './marks.ts';
import type { Span } from '../message-check/facts.ts';
import type { Message } from './message.ts';
import type { JudgedText } from './use-message.tsx';
import type { FindingId } from '../message-check/rule-ids.ts';

interface MarkedDraftProps {
  readonly message: Message;
  readonly judged: JudgedText;
  readonly onEdit: () => void;
}

/** Blanks, names and short forms are mended, not cut. */
const SLIPS: readonly FindingId[] = ['placeholder', 'wrong-name', 'wrong-company', 'misspelled', 'text-style'];
/** More of an unread part is not quoted. */
const MOST_UNREAD = 90;
const canCut = (rule: FindingId): boolean => !SLIPS.includes(rule);

const name = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`);

/** The draft with its marks; each mark leads to its note and back. */
export function MarkedDraft(props: MarkedDraftProps): JSX.Element {
  const marked = createMemo(() => markText(props.judged.text, props.judged.advice.findings));
  const whole = createMemo(() => wholeFindings(props.judged.advice));
  const good = createMemo(() => goodFindings(props.judged.advice));
  // Not by address: the address after # says which message this is.
  const go = (event: Event, row: string): void => {
    event.preventDefault();
    focusSoon(rowSelector(row));
  };
  const change = (text: string, what: string): void => {
    if (props.message.text !== props.judged.text) return;
    reword(props.message.id, text, what);
    focusSoon(rowSelector(`passage-${props.message.id}`));
  };
  const sentencesOf = (note: Note): readonly Span[] => wholeSentences(note.spans, props.judged.sentences);
  return (
    <section class="draft" aria-labelledby="draft">
      <div class="draft__head">
        <h2 id="draft" tabindex="-1" data-row={`passage-${props.message.id}`}>
          Your draft
        </h2>
        <Button look="quiet" icon="pen" onClick={() => props.onEdit()}>
          Edit
        </Button>
      </div>
      <div class="draft__text">
        <Show when={props.message.subject.trim()}>
          {(subject) => (
            <p class="draft__subject">
              <span class="soft">Subject</span> <bdi>{subject()}</bdi>
            </p>
          )}
        </Show>
        <For each={marked().paragraphs}>
          {(pieces) => (
            <p dir="auto">
              <For each={pieces}>{(piece) => <PieceView piece={piece} onGo={go} />}</For>
            </p>
          )}
        </For>
      </div>
      <Show when={props.message.isAllMine === true || props.judged.advice.unread.length > 0}>
        <UnreadNote message={props.message} judged={props.judged} />
      </Show>
      <Show when={marked().notes.length > 0}>
        <ol class="notes" aria-label="What the marks mean">
          <For each={marked().notes}>
            {(note) => (
              <NoteView
                note={note}
                words={props.judged.sayInstead(note.rule)}
                onGo={go}
                onCut={canCut(note.rule) ? () => change(cutSpans(props.judged.text, sentencesOf(note)), 'Cut') : undefined}
                onSay={(words) => change(replaceSpan(props.judged.text, sentencesOf(note)[0] ?? [0, 0], words), 'Replaced')}
              />
            )}
          </For>
        </ol>
      </Show>
      <Show when={whole().length > 0}>
        <div class="whole">
          <h3>About the message as a whole</h3>
          <ul class="rows">
            <For each={whole()}>
              {(finding) => (
                <li>
                  <strong>{name(finding.text)}</strong> {finding.why}
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <Show when={good().length > 0}>
        <ul class="good" aria-label="What is good about it">
          <For each={good()}>
            {(finding) => (
              <li>
                <Icon name="plus" />
                <span>
                  {name(finding.text)} <span class="soft">{finding.why}</span>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={marked().notes.length + whole().length + good().length === 0}>
        <p class="soft">Nothing to mark.</p>
      </Show>
    </section>
  );
}

/** What was taken for somebody else’s words, and a way to have it read all the same. */
function UnreadNote(props: { readonly message: Message; readonly judged: JudgedText }): JSX.Element {
  const parts = (): readonly string[] => props.judged.advice.unread.map((span) => props.judged.text.slice(...span).trim());
  const isAll = (): boolean => props.message.isAllMine === true;
  return (
    <div class="unread">
      <Show when={!isAll()} fallback={<p>All of it is read, the quoted part too.</p>}>
        <p>
          {parts().length === 1 ? 'This part was not read: ' : 'These parts were not read: '}
          {parts()
            .map((part) => quoted(part, MOST_UNREAD))
            .join(' ')}{' '}
          It looks like somebody else’s words.
        </p>
      </Show>
      <Button look="quiet" onClick={() => readAll(props.message.id, !isAll())}>
        {isAll() ? 'Leave it out again' : 'Read it too'}
      </Button>
    </div>
  );
}

function PieceView(props: { readonly piece: MarkedPiece; readonly onGo: (event: Event, row: string) => void }): JSX.Element {
  return (
    <Show when={props.piece.note} fallback={props.piece.text}>
      {(note) => (
        <mark class="mark">
          {props.piece.text}
          <Show when={props.piece.isEnd === true}>
            <a
              href={`#note-${note()}`}
              class="mark__n"
              data-row={`mark-${note()}-${props.piece.mark ?? 0}`}
              aria-label={`note ${note()}`}
              onClick={(event) => props.onGo(event, `note-${note()}`)}
            >
              {note()}
            </a>
          </Show>
        </mark>
      )}
    </Show>
  );
}

interface NoteProps {
  readonly note: Note;
  readonly words: string | undefined;
  readonly onGo: (event: Event, row: string) => void;
  /** `undefined`: to be written anew, not cut. */
  readonly onCut: (() => void) | undefined;
  readonly onSay: (words: string) => void;
}

function NoteView(props: NoteProps): JSX.Element {
  // The first of its marks; the marks are counted through the text, so it is found by the note it leads to.
  const back = (event: Event): void => {
    event.preventDefault();
    focusSoon(`[data-row^="mark-${props.note.number}-"]`);
  };
  return (
    <li id={`note-${props.note.number}`} tabindex="-1" data-row={`note-${props.note.number}`}>
      <strong>{name(props.note.text)}</strong> {props.note.why}
      <Show when={props.words}>{(words) => <p class="notes__words">Instead: {quoted(words(), 200)}</p>}</Show>
      <div class="notes__tools">
        <Show when={props.words}>
          {(words) => (
            <Button look="quiet" onClick={() => props.onSay(words())}>
              Say it this way
              <span class="visually-hidden">, note {props.note.number}</span>
            </Button>
          )}
        </Show>
        <Show when={props.onCut}>
          {(cut) => (
            <Button look="quiet" onClick={() => cut()()}>
              Cut the sentence{props.note.spans.length > 1 ? 's' : ''}
              <span class="visually-hidden">, note {props.note.number}</span>
            </Button>
          )}
        </Show>
        <a class="button button--quiet" href="#draft" onClick={back}>
          Back to the text
          <span class="visually-hidden">, note {props.note.number}</span>
        </a>
      </div>
    </li>
  );
}
