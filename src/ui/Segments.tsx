import { createUniqueId, For, type JSX } from 'solid-js';

interface SegmentsProps<T extends string> {
  readonly label: string;
  /** Only for screen readers: where the row it stands in says what it is about. */
  readonly isLabelHidden?: boolean;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  /** `undefined`: nothing chosen yet. */
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** Two to four short words, one of them chosen: a radio group. Not for getting about. */
export function Segments<T extends string>(props: SegmentsProps<T>): JSX.Element {
  const name = createUniqueId();
  return (
    <fieldset>
      <legend class={props.isLabelHidden === true ? 'visually-hidden' : 'field__label'}>{props.label}</legend>
      <div class="segments">
        <For each={props.choices}>
          {(choice) => (
            <label>
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={props.value === choice.value}
                onChange={() => props.onChange(choice.value)}
              />
              {choice.text}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
