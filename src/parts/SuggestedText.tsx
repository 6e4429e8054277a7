import { createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';

interface SuggestedTextProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly lines: number;
  /** The person's own words; `''` while the suggested ones hold. */
  readonly own: string;
  readonly suggested: string;
  readonly ref?: (field: HTMLInputElement | HTMLTextAreaElement) => void;
  /** The own words; `''` goes back to the suggestion. */
  readonly onChange: (own: string) => void;
}

/** Words that are suggested until the person writes their own. Emptied, the field stays empty until it is left. */
export function SuggestedText(props: SuggestedTextProps): JSX.Element {
  const [isEmptied, setIsEmptied] = createSignal(false);
  let field: HTMLInputElement | HTMLTextAreaElement | undefined;
  const text = (): string => props.own || (isEmptied() ? '' : props.suggested);
  const type = (next: string): void => {
    setIsEmptied(next === '');
    props.onChange(next === props.suggested ? '' : next);
  };
  return (
    <div class="suggested-text" onFocusOut={() => setIsEmptied(false)}>
      <TextField
        label={props.label}
        hint={props.hint}
        lines={props.lines}
        text={text()}
        ref={(element) => {
          field = element;
          props.ref?.(element);
        }}
        onChange={type}
      />
      <Show when={props.own !== '' && props.own !== props.suggested}>
        {/* It goes with the own words: the field is where one was. */}
        <Button
          look="quiet"
          onClick={() => {
            props.onChange('');
            field?.focus();
          }}
        >
          Back to the suggested words
          <span class="visually-hidden">: {props.label}</span>
        </Button>
      </Show>
    </div>
  );
}
