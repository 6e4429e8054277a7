/** What is in the deck: to turn cards off and on, to make one by hand, and to switch the cards of more playbooks on. */
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { isolated } from '../../lib/text.ts';
import type { Whose } from '../../storage/with-sample.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EachById } from '../../ui/EachById.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { DeckCard } from './deck.ts';
import { chooseSettings, findRehearsed, settingsFor } from './rehearse.store.ts';
import { sourceOf, type OwnCard } from './rehearsed.ts';
import { addOwnCard, changeOwnCard, removeOwnCard, turnCard } from './sittings.store.ts';
import type { DeckInUse } from './use-deck.tsx';

/** So many cards of a group are shown at once: hundreds would keep a phone busy for seconds. */
const AT_ONCE = 30;

interface DeckPartProps {
  readonly inUse: DeckInUse;
  readonly whose: Whose;
}

/** A new card: a front and a back. */
function NewCard(props: { readonly whose: Whose; readonly onDone: () => void }): JSX.Element {
  const [front, setFront] = createSignal('');
  const [back, setBack] = createSignal('');
  const [isAsked, setAsked] = createSignal(false);
  const keep = (): void => {
    if (addOwnCard(props.whose, front(), back()) === undefined) return void setAsked(true);
    props.onDone();
  };
  return (
    <div class="new-card">
      <TextField
        label="Front"
        hint="What you want to be asked."
        text={front()}
        error={isAsked() && front().trim() === '' ? 'It needs a few words.' : undefined}
        ref={(field) => queueMicrotask(() => field.focus())}
        onChange={setFront}
      />
      <TextField label="Back" hint="What you want to know then." lines={3} text={back()} onChange={setBack} />
      <div class="button-row">
        <Button look="primary" onClick={keep}>
          Keep the card
        </Button>
        <Button look="quiet" onClick={() => props.onDone()}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

/** A card made by hand, open to be changed. */
function OwnCardEditor(props: { readonly whose: Whose; readonly card: OwnCard; readonly onDone: () => void }): JSX.Element {
  return (
    <div class="new-card">
      <TextField label="Front" text={props.card.front} onChange={(front) => changeOwnCard(props.whose, props.card.id, { front })} />
      <TextField label="Back" lines={3} text={props.card.back} onChange={(back) => changeOwnCard(props.whose, props.card.id, { back })} />
      <div class="button-row">
        <Button onClick={() => props.onDone()}>Done</Button>
        <Button look="quiet" onClick={() => removeOwnCard(props.whose, props.card.id)}>
          Remove
        </Button>
      </div>
    </div>
  );
}

/** One group of cards, each to be ticked: in the deck, or off. */
function Group(props: DeckPartProps & { readonly name: string; readonly cards: readonly DeckCard[] }): JSX.Element {
  const [open, setOpen] = createSignal('');
  const [most, setMost] = createSignal(AT_ONCE);
  const off = createMemo(() => new Set(props.inUse.cards().flatMap(({ id, isOff }) => (isOff === true ? [id] : []))));
  const isOn = (id: string): boolean => !off().has(id);
  const on = (): number => props.cards.filter(({ id }) => isOn(id)).length;
  const left = (): number => props.cards.length - most();
  const ownOf = (id: string): OwnCard | undefined => {
    const source = sourceOf(id);
    props.inUse.cards();
    return source?.source === 'own' ? findRehearsed(props.whose, 'own-card', source.of) : undefined;
  };
  return (
    <Disclosure summary={`${props.name}, ${String(on())}${on() === props.cards.length ? '' : ` of ${String(props.cards.length)}`}`}>
      <ul class="deck-list">
        <EachById each={props.cards.slice(0, most())}>
          {(card) => (
            <li>
              <CheckItem text={card().front} isChecked={isOn(card().id)} onChange={(is) => turnCard(props.whose, card().id, !is)} />
              <Show when={ownOf(card().id)}>
                {(own) => (
                  <Show
                    when={open() === own().id}
                    fallback={
                      <Button look="quiet" onClick={() => setOpen(own().id)}>
                        Change<span class="visually-hidden">: {isolated(own().front)}</span>
                      </Button>
                    }
                  >
                    <OwnCardEditor whose={props.whose} card={own()} onDone={() => setOpen('')} />
                  </Show>
                )}
              </Show>
            </li>
          )}
        </EachById>
      </ul>
      <Show when={left() > 0}>
        <Button look="quiet" onClick={() => setMost((count) => count + AT_ONCE)}>
          Show {Math.min(left(), AT_ONCE)} more
        </Button>
      </Show>
    </Disclosure>
  );
}

/** The deck by group, a card by hand, and playbooks to switch on. */
export function DeckPart(props: DeckPartProps): JSX.Element {
  const [isNew, setNew] = createSignal(false);
  const groups = createMemo(() => {
    const found = new Map<string, DeckCard[]>();
    for (const card of props.inUse.deck().cards) found.set(card.group, [...(found.get(card.group) ?? []), card]);
    return [...found].map(([name, cards]) => ({ id: name, name, cards }));
  });
  const switched = (): readonly string[] => (props.inUse.cards(), settingsFor(props.whose).playbooks ?? []);
  const more = createMemo(() => props.inUse.playbooks().filter(({ id }) => !props.inUse.near().includes(id)));
  const choose = (id: string, is: boolean): void => {
    const others = switched().filter((one) => one !== id);
    chooseSettings({ playbooks: is ? [...others, id] : others }, props.whose);
  };
  return (
    <div class="deck-part">
      <Disclosure summary="What is in the deck">
        <EachById each={groups()}>
          {(group) => <Group inUse={props.inUse} whose={props.whose} name={group().name} cards={group().cards} />}
        </EachById>
        <Show when={more().length > 0}>
          <Disclosure summary="Cards of more playbooks">
            <ul class="deck-list">
              <For each={more()}>
                {(playbook) => (
                  <li>
                    <CheckItem
                      text={playbook.title}
                      note={`${String(playbook.cards.length)} cards`}
                      isChecked={switched().includes(playbook.id)}
                      onChange={(is) => choose(playbook.id, is)}
                    />
                  </li>
                )}
              </For>
            </ul>
          </Disclosure>
        </Show>
      </Disclosure>
      <Show
        when={isNew()}
        fallback={
          <Button look="quiet" icon="plus" onClick={() => setNew(true)}>
            Make a card
          </Button>
        }
      >
        <NewCard whose={props.whose} onDone={() => setNew(false)} />
      </Show>
    </div>
  );
}
