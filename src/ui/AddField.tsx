import { createSignal, Show, type Accessor, type JSX } from 'solid-js';
import { Button } from './Button.tsx';
import { focusAtEnd } from './focus-at-end.ts';

interface AddFieldProps {
  /** What the button says and the field is called, such as "Add a pro". */
  readonly label: string;
  /** The half-typed text and how to keep it. */
  readonly draft: readonly [Accessor<string>, (text: string) => void];
  readonly onAdd: (text: string) => void;
}

/** A button that becomes a field: type, press Enter, type the next. The field keeps the focus, so a phone keeps its keyboard. */
export function AddField(props: AddFieldProps): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- a field has one draft for life
  const [text, setText] = props.draft;
  const [isOpen, setIsOpen] = createSignal(text() !== '');
  const [added, setAdded] = createSignal('');
  let button: HTMLButtonElement | undefined;
  let field: HTMLInputElement | undefined;
  const open = (): void => {
    setIsOpen(true);
    focusAtEnd(field);
  };

  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = text();
    if (typed.trim() === '') return;
    // Emptied first: what is added may take the focus, and a field left empty closes.
    setText('');
    setAdded(`Added: ${typed}`);
    props.onAdd(typed);
  };
  // What is half typed stays: it is there when the field is opened again.
  const close = (): void => {
    setIsOpen(false);
    button?.focus();
  };
  const closeIfLeft = (event: FocusEvent & { readonly currentTarget: HTMLFormElement }): void => {
    const isInside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
    if (text() === '' && !isInside) setIsOpen(false);
  };
  return (
    <div class="add-field no-print">
      <span class="visually-hidden" role="status">
        {added()}
      </span>
      <Show
        when={isOpen()}
        fallback={
          <Button look="quiet" icon="plus" ref={(element) => (button = element)} onClick={open}>
            {props.label}
          </Button>
        }
      >
        <form
          class="add-field__form"
          onSubmit={add}
          onFocusOut={closeIfLeft}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            close();
          }}
        >
          <input
            ref={field}
            class="input"
            aria-label={props.label}
            placeholder={props.label}
            autocomplete="off"
            enterkeyhint="enter"
            maxlength="400"
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          {/* Pressing it must not take the focus from the field: the keyboard would close. */}
          <Button type="submit" onPointerDown={(event) => event.preventDefault()}>
            Add
          </Button>
        </form>
      </Show>
    </div>
  );
}
