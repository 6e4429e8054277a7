import { createSignal, onMount, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { EditorForm } from '../../ui/EditorForm.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { keepBetterAnswer } from './follow-up.store.ts';

interface BetterAnswerFormProps {
  readonly messageId: string;
  /** What the marked passages say: the answer may begin there. */
  readonly better: string;
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** The answer that went wrong: the question, and the better answer to keep for the next interview. */
export function BetterAnswerForm(props: BetterAnswerFormProps): JSX.Element {
  const [question, setQuestion] = createSignal('');
  // eslint-disable-next-line solid/reactivity -- where the answer begins; from then on it is the person’s
  const [better, setBetter] = createSignal(props.better);
  const [isAsked, setIsAsked] = createSignal(false);
  let field: HTMLInputElement | HTMLTextAreaElement | undefined;
  onMount(() => field?.focus());
  const keep = (): void => {
    if (keepBetterAnswer(props.messageId, question(), better()) !== undefined) return props.onKept();
    setIsAsked(true);
    field?.focus();
  };
  return (
    <EditorForm onClose={() => (question().trim() === '' ? props.onClose() : keep())}>
      <TextField
        label="What were you asked?"
        error={isAsked() && question().trim() === '' ? 'Write the question first: the better answer goes with it.' : undefined}
        text={question()}
        ref={(element) => (field = element)}
        onChange={setQuestion}
      />
      <TextField
        label="What I would say next time"
        hint="It begins with your own words. Make them shorter."
        lines={4}
        text={better()}
        onChange={setBetter}
      />
      <div class="button-row">
        <Button look="primary" onClick={keep}>
          Keep the better answer
        </Button>
        <Button look="quiet" onClick={() => props.onClose()}>
          Not now
        </Button>
      </div>
    </EditorForm>
  );
}
