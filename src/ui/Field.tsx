import { createUniqueId, Show, type JSX } from 'solid-js';
import { Icon } from './Icon.tsx';
import './keys.ts';

/** What a field hands to its control, so that label, hint and error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly label: string;
  /** The label is read and not seen: something else stands in its place. */
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  /** What is wrong and the way out; read out when it comes. Show it after the person has left the field, not while typing. */
  readonly error?: string | undefined;
  /** Renders the input, textarea or select with the given props. */
  readonly control: (props: ControlProps) => JSX.Element;
}

/** A label above its control, with a hint under the label and an error between the two. */
export function Field(props: FieldProps): JSX.Element {
  const id = createUniqueId();
  const described = (): string | undefined =>
    [props.hint === undefined ? '' : `${id}-hint`, props.error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class="field" classList={{ 'has-error': props.error !== undefined }}>
      <label class="field__label" classList={{ 'visually-hidden': props.isLabelHidden === true }} for={id} dir="auto">
        {props.label}
      </label>
      <Show when={props.hint}>
        {(hint) => (
          <span class="field__hint" id={`${id}-hint`}>
            {hint()}
          </span>
        )}
      </Show>
      {/* There before any words are, so that screen readers hear them. */}
      <span class="field__said" aria-live="polite">
        <Show when={props.error}>
          {(error) => (
            <span class="field__error" id={`${id}-error`}>
              <Icon name="alert" />
              <span>{error()}</span>
            </span>
          )}
        </Show>
      </span>
      {props.control({
        id,
        get 'aria-describedby'() {
          return described();
        },
        get 'aria-invalid'() {
          return props.error === undefined ? undefined : true;
        },
      })}
    </div>
  );
}
