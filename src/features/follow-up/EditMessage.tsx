import { createSignal, onMount, type JSX } from 'solid-js';
import { goTo } from '../../browser/address.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { AnswerStrip } from './AnswerStrip.tsx';
import { addressByGreeting, addressMessage, isSampleRecord, removeMessage, writeMessage } from './follow-up.store.ts';
import { tooMuchWords } from './handed-over.ts';
import type { Message } from './message.ts';
import { Questions } from './Questions.tsx';
import type { MessageView } from './use-message.tsx';
import { WhoField } from './WhoField.tsx';

interface EditMessageProps {
  readonly message: Message;
  readonly view: MessageView;
  /** There is a text and a stage: show what comes of it. */
  readonly onShow: () => void;
}

/** Writing the message and answering the six questions, with the answer in sight. */
export function EditMessage(props: EditMessageProps): JSX.Element {
  const [isAsked, setIsAsked] = createSignal(false);
  let text: HTMLInputElement | HTMLTextAreaElement | undefined;
  let stage: HTMLSelectElement | undefined;
  const write = (change: Parameters<typeof writeMessage>[1]): void => writeMessage(props.message.id, change);
  /** A greeting says whom it is to. The code that reads one is on its way for the answer anyway. */
  const readGreeting = (): void => {
    const { id, text: words } = props.message;
    const line = words.trimStart().split('\n', 1)[0] ?? '';
    void import('../message-check/greeting.ts').then(({ greetingOf }) =>
      addressByGreeting(id, greetingOf({ start: 0, end: line.length, text: line })?.names ?? []),
    );
  };
  onMount(readGreeting);
  const hasText = (): boolean => props.message.text.trim() !== '';
  const hasStage = (): boolean => props.view.answers().stage.value !== undefined;
  const show = (): void => {
    if (hasText() && hasStage()) return props.onShow();
    setIsAsked(true);
    (hasText() ? stage : text)?.focus();
  };
  return (
    <>
      <AnswerStrip verdict={props.view.judged()?.advice.verdict} isThin />
      <div class="follow">
        <section class="follow-up__part" aria-labelledby="edit-message" onChange={(event) => event.target === text && readGreeting()}>
          <h2 id="edit-message" tabindex="-1">
            The message
          </h2>
          <WhoField
            label="To whom?"
            who={{ interviewId: props.message.interviewId, to: props.message.to, company: props.message.company }}
            isSample={isSampleRecord(props.message.id)}
            onChange={(who) => addressMessage(props.message.id, who)}
          />
          <TextField label="Subject" room="name" text={props.message.subject} onChange={(subject) => write({ subject })} />
          <TextField
            label="Your message"
            error={isAsked() && !hasText() ? 'Write or paste it here first.' : tooMuchWords(props.message.text)}
            lines={8}
            isTall
            text={props.message.text}
            ref={(element) => (text = element)}
            onChange={(text) => write({ text })}
          />
        </section>
        <section class="follow-up__part" aria-labelledby="edit-questions">
          <h2 id="edit-questions" tabindex="-1">
            Six questions
          </h2>
          <Questions
            message={props.message}
            answers={props.view.answers()}
            isStageMissing={isAsked() && !hasStage()}
            stageRef={(field) => (stage = field)}
            onAnswer={write}
          />
          <div class="button-row">
            <Button look="primary" onClick={show}>
              Show the answer
            </Button>
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
        </section>
      </div>
    </>
  );
}
