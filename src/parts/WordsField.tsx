import { createSignal, onMount, type JSX } from 'solid-js';
import { createAfterPaint } from '../storage/after-paint.ts';
import { focusAtEnd } from '../ui/focus-at-end.ts';
import { TextField } from '../ui/TextField.tsx';

interface WordsFieldProps {
  readonly label: string;
  /** The words as they are when the editor opens. */
  readonly text: string;
  /** Called shortly after each letter, and at the latest when the field goes. */
  readonly onChange: (text: string) => void;
  /** Enter was pressed. */
  readonly onFinish: () => void;
}

/** The words of a pro, con or XCon being edited. Emptied words come back: dropping is what Remove is for, which can be undone. */
export function WordsField(props: WordsFieldProps): JSX.Element {
  let field: HTMLInputElement | HTMLTextAreaElement | undefined;
  const later = createAfterPaint();
  // eslint-disable-next-line solid/reactivity -- from here on the field leads, and its last letters must find their way after it has gone
  const { text: before, onChange } = props;
  const [typed, setTyped] = createSignal(before);
  onMount(() => focusAtEnd(field));
  const type = (text: string): void => {
    setTyped(text);
    later(() => onChange(text.trim() === '' ? before : text));
  };
  return (
    <TextField
      label={props.label}
      error={typed().trim() === '' ? 'It needs some words. To drop it, use Remove.' : undefined}
      lines={1}
      text={typed()}
      ref={(element) => (field = element)}
      onFinish={() => props.onFinish()}
      onChange={type}
    />
  );
}
