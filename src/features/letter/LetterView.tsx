import { For, Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EachById } from '../../ui/EachById.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ChangeOf } from '../../lib/list.ts';
import { joined, quoted } from '../../lib/text.ts';
import { STATE_WORDS, wordRaised } from './letter-asks.ts';
import { LETTER_GROUPS } from './letter-line.ts';
import { LETTER_GROUP_WORDS, WHOM_WORDS } from './letter-lines.ts';
import { LINE_STATES, type LetterMark } from './letter-marks.ts';
import { countLines, isLacking, isOpenLine, type ReadLine } from './letter-reading.ts';

/** What a person does with a line. */
export interface LetterActions {
  readonly mark: (lineId: string, change: ChangeOf<Omit<LetterMark, 'id'>>) => void;
  /** Makes an ask of the talk of it. */
  readonly ask: (found: ReadLine) => void;
  /** Makes a con with an XCon on the worksheet of it. */
  readonly object: (found: ReadLine) => void;
}

interface LetterViewProps {
  readonly actions: LetterActions;
  readonly lines: readonly ReadLine[];
  /** The ids of the lines whose ask or XCon is on the sheet for the talk. */
  readonly onSheet: ReadonlySet<string>;
  /** Promises that are about none of the lines. */
  readonly otherPromises: readonly string[];
  /** Where the asks, the worksheet and the promises are. */
  readonly askAddress: string;
  readonly worksheetAddress: string;
  readonly promisesAddress: string;
  /** The message about the letter, where there is something to write. */
  readonly message: JSX.Element;
}

/** What this line is: its names, its hiding places, plain words, what to look at, whom to ask. */
function AboutLine(props: { readonly found: ReadLine }): JSX.Element {
  const facts = (): readonly (readonly [string, string])[] => {
    const { called, where, plain, watch, whom } = props.found.line;
    return [
      ['Also called', called],
      ['Where it is', where],
      ['In plain words', plain],
      ['Look twice at', watch],
      ['Whom to ask', `${WHOM_WORDS[whom]}.`],
    ];
  };
  return (
    <Disclosure summary="What to look for">
      <dl class="letter-about">
        <For each={facts()}>
          {([name, text]) => (
            <div>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          )}
        </For>
      </dl>
    </Disclosure>
  );
}

function LineRow(props: { readonly found: ReadLine; readonly to: Omit<LetterViewProps, 'lines' | 'onSheet' | 'message'> }): JSX.Element {
  const name = (): string => props.found.line.name;
  const state = (): LetterMark['state'] => props.found.mark.state;
  const canAct = (): boolean => state() !== undefined && state() !== 'as-promised';
  return (
    <li class="letter-line" data-row={props.found.line.id}>
      <h3>{name()}</h3>
      <Show when={props.found.told.length > 0}>
        <p class="soft">
          You were told: <bdi>{joined(props.found.told, 'and')}</bdi>
        </p>
      </Show>
      <Segments
        label={`${name()}: how is it in the letter?`}
        isLabelHidden
        choices={LINE_STATES.map((value) => ({ value, text: STATE_WORDS[value] }))}
        value={state()}
        onChange={(value) => props.to.actions.mark(props.found.line.id, { state: value })}
      />
      <Show when={state() !== undefined}>
        <TextField
          label={state() === 'missing' ? 'Your note' : 'What it says'}
          text={props.found.mark.says}
          onChange={(says) => props.to.actions.mark(props.found.line.id, { says })}
        />
      </Show>
      <Show when={state() === 'missing' && !isLacking(props.found)}>
        <p class="soft">Many letters have no such line. If nobody spoke of it, there is nothing to ask.</p>
      </Show>
      <Show when={canAct()}>
        <Show when={props.found.askedAs}>
          {(asked) => (
            <p>
              In the talk you ask for {quoted(asked())}. What the letter says goes into the message about it, below: two asks about one
              thing would contradict each other.
            </p>
          )}
        </Show>
        <Show
          when={props.found.madeInto}
          fallback={
            <div class="button-row">
              <Show when={props.found.askedAs === undefined}>
                <Button onClick={() => props.to.actions.ask(props.found)}>
                  Ask for it
                  <span class="visually-hidden">: {name()}</span>
                </Button>
              </Show>
              <Button look="quiet" onClick={() => props.to.actions.object(props.found)}>
                Make it a con with an XCon
                <span class="visually-hidden">: {name()}</span>
              </Button>
            </div>
          }
        >
          {(made) => (
            <p class="letter-made">
              <Show when={made() === 'ask'} fallback={<a href={props.to.worksheetAddress}>On the worksheet, with an XCon</a>}>
                <a href={props.to.askAddress}>On your list of asks</a>
              </Show>
            </p>
          )}
        </Show>
      </Show>
      <AboutLine found={props.found} />
    </li>
  );
}

/** How far the reading has come, in a line. */
function CountLine(props: { readonly lines: readonly ReadLine[] }): JSX.Element {
  const words = (): string => {
    const count = countLines(props.lines);
    return [
      `${count.read} of ${count.of} read`,
      count.different > 0 ? `${count.different} different` : '',
      count.missing > 0 ? `${count.missing} missing` : '',
      count.ask > 0 ? `${count.ask} to ask about` : '',
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return <p class="letter-count">{words()}</p>;
}

/** Names with commas of their own, in a row. */
const listed = (names: readonly string[]): string => names.join(' · ');

/** What is still open, and who has to do with it. */
function OpenLines(props: LetterViewProps): JSX.Element {
  const lacking = (): readonly ReadLine[] => props.lines.filter(isLacking);
  const open = (): readonly ReadLine[] => props.lines.filter(isOpenLine);
  const seenTo = (): readonly ReadLine[] => lacking().filter((found) => !isOpenLine(found));
  const forAdviser = (): readonly string[] => lacking().flatMap(({ line }) => (line.whom === 'adviser' ? [line.name] : []));
  const forExecutive = (): readonly string[] => lacking().flatMap(({ line }) => (line.whom === 'executive' ? [line.name] : []));
  return (
    <section class="section talk-part" aria-labelledby="letter-open">
      <h2 id="letter-open">What is open</h2>
      <Show
        when={lacking().length > 0}
        fallback={
          <p>
            {props.lines.some(({ mark }) => mark.state !== undefined)
              ? 'Nothing you marked is missing, different or to be asked about.'
              : 'Mark what you find, and this says what is open and whom to write to.'}
          </p>
        }
      >
        <p>
          <Show when={open().length > 0} fallback="For each of them you have an ask or an XCon.">
            With no ask and no XCon yet: {listed(open().map(({ line }) => line.name))}
          </Show>
        </p>
        <Show when={seenTo().length > 0}>
          <p>{wordRaised(seenTo().filter(({ line }) => props.onSheet.has(line.id)).length, seenTo().length, open().length)}</p>
        </Show>
        <Show when={forExecutive().length > 0}>
          <p>Talk about it with the person you will work for, then have it written: {listed(forExecutive())}</p>
        </Show>
        <Show when={forAdviser().length > 0}>
          <p>What it means for you is a question for a lawyer, a union, or a labor office where you live: {listed(forAdviser())}</p>
        </Show>
      </Show>
      <Show when={props.otherPromises.length > 0}>
        <p>
          Also promised, and about none of these lines: <bdi>{listed(props.otherPromises)}</bdi>
        </p>
      </Show>
    </section>
  );
}

/** The letter, line by line: what to find in it, what was found, and what is to be done about it. */
export function LetterView(props: LetterViewProps): JSX.Element {
  return (
    <>
      <section class="section talk-part" aria-labelledby="letter-lines">
        <h2 id="letter-lines">The letter, line by line</h2>
        <p class="soft talk-why">
          Twenty-two things to find in an offer letter or contract, whatever they are called there. “As promised” is also for what suits you
          as it is. Greenroom does not read the letter and does not judge it.
        </p>
        <CountLine lines={props.lines} />
        <p>
          <a href={props.promisesAddress}>What they promised, one by one</a>
        </p>
      </section>
      <For each={LETTER_GROUPS}>
        {(group) => (
          <section class="section talk-part" aria-labelledby={`letter-${group}`}>
            <h2 id={`letter-${group}`}>{LETTER_GROUP_WORDS[group]}</h2>
            <ul class="rows">
              <EachById each={props.lines.filter(({ line }) => line.group === group)} by={({ line }) => line.id}>
                {(found) => <LineRow found={found()} to={props} />}
              </EachById>
            </ul>
          </section>
        )}
      </For>
      <OpenLines {...props} />
      {props.message}
    </>
  );
}
