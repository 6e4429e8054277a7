import { Show, type JSX } from 'solid-js';

interface CheckItemProps {
  readonly text: string;
  readonly note?: string | undefined;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** A box to tick. The whole row is the label, at least 44 px high; ticked text goes soft but stays legible. */
export function CheckItem(props: CheckItemProps): JSX.Element {
  return (
    <label class="tick">
      <input type="checkbox" checked={props.isChecked} onChange={(event) => props.onChange(event.currentTarget.checked)} />
      <span class="tick__text" dir="auto">
        {props.text}
        <Show when={props.note}>
          {(note) => (
            <span class="tick__note" dir="auto">
              {note()}
            </span>
          )}
        </Show>
      </span>
    </label>
  );
}
