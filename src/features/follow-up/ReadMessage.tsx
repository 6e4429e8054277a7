import { createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { focusSoon, focusTitle, rowSelector } from '../../browser/device.ts';
import { goTo } from '../../browser/address.ts';
import { saveCalendar } from '../../browser/save-calendar.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatDay } from '../../lib/dates.ts';
import { fileName } from '../../lib/file-names.ts';
import { pathTo } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { $asked, $reminderTimes } from '../interviews/interviews.store.ts';
import { AboutMeter } from './AboutMeter.tsx';
import { AnswerStrip } from './AnswerStrip.tsx';
import { PURPOSE_CHOICES } from './answer-words.ts';
import { readerIn } from './desk.ts';
import { DeskFold } from './DeskFold.tsx';
import type { Verdict } from '../message-check/facts.ts';
import type { FindingId } from '../message-check/rule-ids.ts';
import { isLastContactUnsaid } from './facts-of.ts';
import { AnswersFold } from './AnswersFold.tsx';
import { BetterAnswerForm } from './BetterAnswerForm.tsx';
import { holdMessage, markSent, releaseMessage, removeMessage, writeMessage } from './follow-up.store.ts';
import { decidingFinding, sentencesAround } from './marks.ts';
import { MarkedDraft } from './MarkedDraft.tsx';
import type { Message } from './message.ts';
import { OneQuestion } from './OneQuestion.tsx';
import { SendButtons } from './SendButtons.tsx';
import type { JudgedText, MessageView } from './use-message.tsx';
import { whenLines, momentWords } from './when-words.ts';

interface ReadMessageProps {
  readonly message: Message;
  readonly view: MessageView;
  readonly judged: JudgedText;
  readonly base: string;
  readonly onEdit: (part: 'message' | 'questions') => void;
}

/** How long a message rests that one wants to read with fresh eyes. */
const REST_HOURS = 12;

const INSTEAD: Readonly<Record<Verdict, string>> = {
  send: 'Before it goes',
  revise: 'What would help',
  wait: 'Until then',
  'dont-send': 'What to do instead',
};

/** What is about an answer that could be given better: the next interview is the place for it. */
const MENDS: readonly FindingId[] = ['defending', 'mending-an-answer', 're-opens', 're-opening', 'rehash', 'about-you', 'sells', 'selling'];

/** Puts the day on the person’s own calendar. */
async function saveWait({ id, to }: Message, day: string): Promise<void> {
  const title = `Read once more: message${to.trim() === '' ? '' : ` to ${to.trim()}`}`;
  const note = 'It waits in Greenroom, under Follow-up.';
  const entry = {
    id,
    title,
    place: '',
    note,
    start: `${day}T${$reminderTimes.get().dayAt}`,
    minutes: 15,
    remindBefore: [0],
  };
  await saveCalendar(fileName('ics', 'message', to.trim() === '' ? '' : `to ${to}`, day), [entry]);
}

/** What comes of a message: the answer and why, whom it is about, what to do, and the draft with its marks. */
export function ReadMessage(props: ReadMessageProps): JSX.Element {
  const [isKeeping, setIsKeeping] = createSignal(false);
  const asked = useStore($asked);
  const isKept = (): boolean => asked().some(({ id }) => id === props.message.cardId);
  const advice = (): JudgedText['advice'] => props.judged.advice;
  const today = (): string => props.view.messageCase().now.slice(0, 10);
  const better = (): string => {
    const spans = (isAll: boolean) =>
      advice().findings.flatMap(({ rule, effect, span }) =>
        effect === 'purpose' && span && (isAll || rule === advice().rule) ? [span] : [],
      );
    const around = (some: ReturnType<typeof spans>) => sentencesAround(props.judged.text, some, props.judged.sentences);
    return around(spans(false)) || around(spans(true));
  };
  const canMend = (): boolean => [advice(), ...advice().findings].some(({ rule }) => MENDS.includes(rule));
  const leave = (): void => {
    goTo('');
    focusSoon(rowSelector(props.message.id), 'h1');
  };
  const send = (): void => {
    markSent(props.message.id, props.judged.purpose);
    focusTitle();
  };
  const hold = (until: Parameters<typeof holdMessage>[1]): void => {
    holdMessage(props.message.id, until);
    focusSoon(rowSelector('hold'));
  };
  return (
    <div class="follow">
      <section class="answer" aria-labelledby="answer">
        <AnswerStrip verdict={advice().verdict} />
        <h2 id="answer" tabindex="-1">
          <For each={whenLines(advice().headline)}>{(line) => <span>{line} </span>}</For>
        </h2>
        <Show when={decidingFinding(advice())}>{(finding) => <p class="lead">{finding().why}</p>}</Show>
        <Show when={advice().question}>
          {(question) => <OneQuestion messageId={props.message.id} question={question()} text={props.judged.text} />}
        </Show>
        <Show when={isLastContactUnsaid(props.view.messageCase())}>
          <p class="soft">You have not said when you were last in touch. It may change this.</p>
        </Show>
        <Show when={props.judged.purpose === undefined && advice().verdict !== 'dont-send' && advice().question === undefined}>
          <SelectField
            label="What is it for?"
            hint="The text does not quite say."
            choices={[{ value: '', text: 'Choose' }, ...PURPOSE_CHOICES]}
            value={PURPOSE_CHOICES.find((one) => one.value === props.message.saidPurpose)?.value ?? ''}
            onChange={(said) => writeMessage(props.message.id, { saidPurpose: said === '' ? undefined : said })}
          />
        </Show>
        <Show when={advice().verdict === 'wait' && advice().waitUntil}>
          {(day) => (
            <div class="button-row">
              <p class="wait-day">
                Not before <strong>{formatDay(day(), today())}</strong>
              </p>
              <Button look="quiet" onClick={() => void saveWait(props.message, day())}>
                Add to my calendar
              </Button>
            </div>
          )}
        </Show>
        <Show when={props.message.heldUntil}>
          {(moment) => (
            <div class="hold" tabindex="-1" data-row="hold">
              <p>
                <Show
                  when={moment() > props.view.messageCase().now}
                  fallback={<StatusTag icon="bell" look="wait" text="Read it once more" />}
                >
                  <StatusTag icon="clock" look="plain" text="On hold" />
                </Show>{' '}
                until {momentWords(moment(), today())}.
              </p>
              <Button
                look="quiet"
                onClick={() => {
                  releaseMessage(props.message.id);
                  focusSoon('#answer');
                }}
              >
                Take it off hold
              </Button>
            </div>
          )}
        </Show>
        <AboutMeter bits={props.judged.meter} to={props.message.to} text={props.judged.text} />
        <section class="instead" aria-labelledby={advice().instead.length > 0 ? 'instead' : undefined}>
          <Show when={advice().instead.length > 0}>
            <h3 id="instead">{INSTEAD[advice().verdict]}</h3>
            <ul class="rows">
              <For each={advice().instead}>{(text) => <li>{text}</li>}</For>
            </ul>
          </Show>
          <Switch>
            <Match when={advice().verdict === 'send'}>
              <SendButtons message={props.message} onSent={send} />
            </Match>
            <Match when={advice().verdict === 'revise'}>
              <div class="button-row">
                <Button look="primary" icon="pen" onClick={() => props.onEdit('message')}>
                  Edit the draft
                </Button>
              </div>
            </Match>
            <Match when={advice().verdict === 'wait' && props.message.heldUntil === undefined && advice().waitUntil}>
              {(day) => (
                <div class="button-row">
                  <Button look="primary" onClick={() => hold({ date: day() })}>
                    Hold until {formatDay(day(), today())}
                  </Button>
                </div>
              )}
            </Match>
            <Match when={advice().verdict === 'dont-send'}>
              <Show when={isKeeping()}>
                <BetterAnswerForm
                  messageId={props.message.id}
                  better={better()}
                  onKept={() => {
                    setIsKeeping(false);
                    focusSoon(rowSelector('better-answer'));
                  }}
                  onClose={() => {
                    setIsKeeping(false);
                    focusSoon(rowSelector('keep-answer'));
                  }}
                />
              </Show>
              <Show when={isKept()}>
                <p tabindex="-1" data-row="better-answer">
                  <StatusTag icon="granted" look="go" text="A better answer" /> is kept for your next interview. It appears in each later{' '}
                  <a href={pathTo('interviews', props.base)}>prep file</a>, to tick for its cue card.
                </p>
              </Show>
              <div class="button-row">
                <Show when={!isKeeping() && !isKept() && canMend()}>
                  <Button look="primary" data-row="keep-answer" onClick={() => setIsKeeping(true)}>
                    Keep a better answer
                  </Button>
                </Show>
                <Button look={canMend() ? undefined : 'primary'} onClick={leave}>
                  Keep the draft, unsent
                </Button>
              </div>
            </Match>
          </Switch>
        </section>
        <DeskFold message={props.message} reader={readerIn(props.view.messageCase().interview, props.message.to)} today={today()} />
        <div class="ways">
          <Show when={props.message.heldUntil === undefined}>
            <p>
              Not sure? Let it rest, and read it once more.
              <Button look="quiet" icon="clock" onClick={() => hold({ hours: REST_HOURS })}>
                Hold it for 12 hours
              </Button>
            </p>
          </Show>
          <div class="button-row">
            <Show when={advice().verdict !== 'send'}>
              <Button look="quiet" onClick={send}>
                I sent it
              </Button>
            </Show>
            <Button
              look="quiet"
              onClick={() => {
                removeMessage(props.message.id);
                goTo('');
              }}
            >
              Remove the draft
            </Button>
          </div>
        </div>
      </section>
      <div class="draft-side">
        <MarkedDraft message={props.message} judged={props.judged} onEdit={() => props.onEdit('message')} />
        <AnswersFold message={props.message} answers={props.view.answers()} today={today()} onEdit={() => props.onEdit('questions')} />
      </div>
    </div>
  );
}
