import { createSignal, onMount, type JSX } from 'solid-js';
import { createAfterPaint } from '../../storage/after-paint.ts';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import { Field } from '../../ui/Field.tsx';
import { finishOnEnter } from './worksheet-view.ts';

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
  let field: HTMLTextAreaElement | undefined;
  const [isBlank, setIsBlank] = createSignal(false);
  const later = createAfterPaint();
  // eslint-disable-next-line solid/reactivity -- from here on the field leads, and its last letters must find their way after it has gone
  const { text: before, onChange } = props;
  onMount(() => focusAtEnd(field));
  const type = (text: string): void => {
    setIsBlank(text.trim() === '');
    later(() => onChange(text.trim() === '' ? before : text));
  };
  return (
    <Field
      label={props.label}
      error={isBlank() ? 'It needs some words. To drop it, use Remove.' : undefined}
      control={(control) => (
        <textarea
          {...control}
          ref={field}
          class="input input--line"
          rows="1"
          maxlength="400"
          onKeyDown={(event) => finishOnEnter(event, props.onFinish)}
          onInput={(event) => type(event.currentTarget.value)}
        >
          {before}
        </textarea>
      )}
    />
  );
}
