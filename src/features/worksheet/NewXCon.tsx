import { createSignal, For, onMount, Show, type JSX } from 'solid-js';
import { focusAtEnd } from '../../ui/focus-at-end.ts';
import { createDraft } from '../../storage/draft.ts';
import { parseChoice } from '../../lib/parse.ts';
import { Button } from '../../ui/Button.tsx';
import { pressedKey } from '../../ui/keys.ts';
import { Segments } from '../../ui/Segments.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { whenLeft } from '../../ui/when-left.ts';
import { XCON_KINDS, type Con, type XConKind } from '../offers/offer.ts';
import { addWayOut, changePoint } from '../offers/offers.store.ts';
import { kindHint, NEEDS_CHOICES, XCON_KIND_WORDS } from '../offers/status-words.ts';
import { suggestXCons } from '../offers/suggestions.ts';
import type { Suggestion } from '../offers/xcon-topic.ts';

interface NewXConProps {
  readonly offerId: string;
  readonly con: Con;
  readonly onClose: () => void;
}

/** A new XCon for a con: typed, or started from a suggestion that fits the words of the con. */
export function NewXCon(props: NewXConProps): JSX.Element {
  let field: HTMLInputElement | HTMLTextAreaElement | undefined;
  // eslint-disable-next-line solid/reactivity -- the con of this editor never changes
  const [text, setText, beforeLeaving] = createDraft(`xcon-${props.con.id}`);
  // eslint-disable-next-line solid/reactivity -- as above
  const [kindText, setKind] = createDraft(`xcon-kind-${props.con.id}`);
  const kind = (): XConKind => parseChoice(kindText(), XCON_KINDS, 'ask');
  const [added, setAdded] = createSignal('');
  const suggestions = (): ReturnType<typeof suggestXCons> =>
    suggestXCons(props.con.text).filter((idea) => props.con.xcons.every((xcon) => xcon.text !== idea.text));
  onMount(() => focusAtEnd(field));

  // With the second one it begins to matter whether one is enough: asked then, with neither chosen.
  // eslint-disable-next-line solid/reactivity -- how it was as the form opened
  const [isAsked, setIsAsked] = createSignal(props.con.xcons.length < 2);

  const add = (): void => {
    if (text().trim() === '') return;
    addWayOut(props.offerId, props.con.id, kind(), text());
    setAdded(`Added: ${text()}${props.con.xcons.length === 2 ? '. Will any one do, or are all needed?' : ''}`);
    setText('');
    setKind('');
  };
  // eslint-disable-next-line solid/reactivity -- called when the page is left
  beforeLeaving(add);
  // Started over what was typed, words would be lost: then the idea is added beside them.
  const start = (idea: Suggestion): void => {
    if (text().trim() === '' || suggestions().some((other) => other.text === text())) {
      setText(idea.text);
      setKind(idea.kind);
    } else addWayOut(props.offerId, props.con.id, idea.kind, idea.text);
    focusAtEnd(field);
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        add();
        field?.focus();
      }}
      onFocusOut={(event) => whenLeft(event.currentTarget, event.relatedTarget, add)}
      onKeyDown={(event) => pressedKey(event) === 'Escape' && props.onClose()}
    >
      <span class="visually-hidden" role="status">
        {added()}
      </span>
      <TextField
        label="What would make it acceptable?"
        hint="What would have to happen, not how you feel about it."
        text={text()}
        ref={(element) => (field = element)}
        onChange={setText}
      />
      <Segments
        label="Kind of XCon"
        choices={XCON_KINDS.map((choice) => ({ value: choice, text: XCON_KIND_WORDS[choice] }))}
        value={kind()}
        onChange={setKind}
      />
      <p class="small soft">{kindHint(kind(), props.con)}</p>
      <div class="button-row">
        <Button type="submit" onPointerDown={(event) => event.preventDefault()}>
          Add
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            add();
            props.onClose();
          }}
        >
          Done
        </Button>
      </div>
      <Show when={props.con.xcons.length > 1}>
        <Segments
          label="What settles the con?"
          choices={NEEDS_CHOICES}
          value={isAsked() ? undefined : props.con.needs}
          onChange={(needs) => {
            setIsAsked(false);
            changePoint(props.offerId, props.con.id, { needs });
          }}
        />
      </Show>
      <Show when={suggestions().length > 0}>
        <div>
          <p class="field__label">Or start from one of these</p>
          <ul class="suggestions">
            <For each={suggestions()}>
              {(idea) => (
                <li>
                  <button type="button" class="suggestion" onClick={() => start(idea)}>
                    <span>{idea.text}</span>
                    <span class="small soft">{XCON_KIND_WORDS[idea.kind]}</span>
                  </button>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
    </form>
  );
}
