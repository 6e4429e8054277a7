import { createSignal, createUniqueId, Show, type Accessor, type JSX } from 'solid-js';
import { ROOM, tooLongWords } from '../lib/too-long.ts';
import { Button } from './Button.tsx';
import { focusAtEnd } from './focus-at-end.ts';
import { Icon } from './Icon.tsx';
import { pressedKey } from './keys.ts';
import { whenLeft } from './when-left.ts';

interface AddFieldProps {
  /** What the button says and the field is called, such as "Add a pro". */
  readonly label: string;
  /** The half-typed text, how to keep it, and how to hear that the page is being left. */
  readonly draft: readonly [Accessor<string>, (text: string) => void, ((task: () => void) => void)?];
  /** `isLeft`: the person has gone on to something else, so the focus stays there. */
  readonly onAdd: (text: string, isLeft: boolean) => void;
}

/**
 * A button that becomes a field: type, press Enter, type the next. The field keeps the focus, so a phone keeps its keyboard. What is
 * typed counts: it is added as well when the field is left. Escape puts it aside, until the field is opened again.
 */
export function AddField(props: AddFieldProps): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- a field has one draft for life
  const [text, setText, beforeLeaving] = props.draft;
  const [isOpen, setIsOpen] = createSignal(text() !== '');
  const [added, setAdded] = createSignal('');
  const id = createUniqueId();
  const tooLong = (): string | undefined => tooLongWords(text(), ROOM.line);
  let button: HTMLButtonElement | undefined;
  let field: HTMLInputElement | undefined;
  let aside = '';
  let isComposing = false;
  const open = (): void => {
    setText(aside);
    aside = '';
    setIsOpen(true);
    focusAtEnd(field);
  };

  const add = (isLeft: boolean): void => {
    const typed = text().trim();
    if (typed === '') return;
    // Emptied first: what is added may take the focus, and a field left empty closes.
    setText('');
    setAdded(`Added: ${typed}`);
    props.onAdd(typed, isLeft);
    // The row it became has pushed the field down, under the bar of a phone.
    if (!isLeft) queueMicrotask(() => document.activeElement === field && field?.scrollIntoView({ block: 'nearest' }));
  };
  const leave = (): void => {
    // Letters that are still being composed come first.
    if (isComposing) return;
    add(true);
    setText('');
    setIsOpen(false);
  };
  // eslint-disable-next-line solid/reactivity -- called when the page is left
  beforeLeaving?.(() => isOpen() && add(true));
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
          onSubmit={(event) => {
            event.preventDefault();
            add(false);
          }}
          onFocusOut={(event) => whenLeft(event.currentTarget, event.relatedTarget, leave)}
          onKeyDown={(event) => {
            if (pressedKey(event) !== 'Escape') return;
            event.preventDefault();
            aside = text();
            setText('');
            setIsOpen(false);
            button?.focus();
          }}
        >
          <input
            ref={field}
            class="input"
            dir="auto"
            aria-label={props.label}
            aria-describedby={`${id}-too-long`}
            aria-invalid={tooLong() === undefined ? undefined : true}
            placeholder={props.label}
            autocomplete="off"
            enterkeyhint="enter"
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
            onCompositionStart={() => (isComposing = true)}
            onCompositionEnd={(event) => {
              isComposing = false;
              const form = event.currentTarget.form;
              if (form !== null && document.activeElement !== event.currentTarget) whenLeft(form, null, leave);
            }}
          />
          {/* Pressing it must not take the focus from the field: the keyboard would close. */}
          <Button type="submit" onPointerDown={(event) => event.preventDefault()}>
            Add
          </Button>
          <p class="add-field__said" id={`${id}-too-long`} aria-live="polite">
            <Show when={tooLong()}>
              {(words) => (
                <span class="field__error">
                  <Icon name="alert" />
                  <span>{words()}</span>
                </span>
              )}
            </Show>
          </p>
        </form>
      </Show>
    </div>
  );
}
