import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { createToday } from '../../browser/clock.ts';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { capitalized, isolated } from '../../lib/text.ts';
import { CONTACT_CHANNEL_WORDS, purposeWords } from './answer-words.ts';
import { logByPerson, type PersonLog } from './contact-log.ts';
import type { Contact } from './contact.ts';
import { $contacts, markAnswered, removeContact } from './follow-up.store.ts';
import { NoteContact } from './NoteContact.tsx';
import { dayWords } from './when-words.ts';

/** How many people and contacts stand open; the older ones are folded away. */
const PEOPLE_SHOWN = 5;
const CONTACTS_SHOWN = 3;

/** @example 'You wrote, Mon, May 11: thanks' */
function contactWords(contact: Contact, today: string): string {
  const isTalk = contact.channel === 'phone' || contact.channel === 'in-person';
  const act = isTalk ? 'you spoke' : contact.by === 'me' ? 'you wrote' : 'they wrote';
  const by = contact.channel === 'in-person' ? ', in person' : `, by ${CONTACT_CHANNEL_WORDS[contact.channel]}`;
  const what = purposeWords(contact.whatFor);
  return capitalized(`${dayWords(contact.on, today)}: ${act}${by}${what === '' ? '' : `. ${isolated(capitalized(what))}`}`);
}

function ContactRow(props: { readonly contact: Contact }): JSX.Element {
  const today = createToday();
  const words = (): string => contactWords(props.contact, today());
  const answer = (isAnswered: boolean): void => {
    markAnswered(props.contact.id, isAnswered);
    focusSoon(`${rowSelector(props.contact.id)} button`);
  };
  return (
    <li class="contact" data-row={props.contact.id} tabindex="-1">
      <p>{words()}</p>
      <div class="contact__tools">
        <Show when={props.contact.answered}>
          <StatusTag icon="granted" look="go" text="Answered" />
        </Show>
        <Show when={props.contact.by === 'me' && (props.contact.wantsAnswer || props.contact.answered)}>
          <Button look="quiet" onClick={() => answer(!props.contact.answered)}>
            {props.contact.answered ? 'Not answered' : 'They answered'}
            <span class="visually-hidden">: {words()}</span>
          </Button>
        </Show>
        <Button look="quiet" onClick={() => removeContact(props.contact.id)}>
          Remove
          <span class="visually-hidden">: {words()}</span>
        </Button>
      </div>
    </li>
  );
}

function Person(props: { readonly log: PersonLog }): JSX.Element {
  return (
    <li class="person">
      <h3 class="person__name" dir="auto">
        {props.log.who}
      </h3>
      <ul class="rows">
        <For each={props.log.contacts.slice(0, CONTACTS_SHOWN)}>{(contact) => <ContactRow contact={contact} />}</For>
      </ul>
      <Show when={props.log.contacts.length > CONTACTS_SHOWN}>
        <Disclosure summary={`${props.log.contacts.length - CONTACTS_SHOWN} earlier`}>
          <ul class="rows">
            <For each={props.log.contacts.slice(CONTACTS_SHOWN)}>{(contact) => <ContactRow contact={contact} />}</For>
          </ul>
        </Disclosure>
      </Show>
    </li>
  );
}

/** Who was written to, person by person, and the form to note a contact by hand. */
export function ContactLog(): JSX.Element {
  const contacts = useStore($contacts);
  const people = createMemo(() => logByPerson(contacts()));
  const [isNoting, setIsNoting] = createSignal(false);
  const close = (focusOn: string): void => {
    setIsNoting(false);
    focusSoon(focusOn);
  };
  return (
    <section class="section" aria-labelledby="log">
      <h2 id="log">Who I have written to</h2>
      <Show when={people().length === 0}>
        <p class="soft">What you send is listed here. Add calls and answers, and the next check counts them in.</p>
      </Show>
      <ul class="people">
        <For each={people().slice(0, PEOPLE_SHOWN)}>{(log) => <Person log={log} />}</For>
      </ul>
      <Show when={people().length > PEOPLE_SHOWN}>
        <Disclosure summary={`${people().length - PEOPLE_SHOWN} more people`}>
          <ul class="people">
            <For each={people().slice(PEOPLE_SHOWN)}>{(log) => <Person log={log} />}</For>
          </ul>
        </Disclosure>
      </Show>
      <Show
        when={isNoting()}
        fallback={
          <Button look="quiet" icon="plus" data-row="note-contact" onClick={() => setIsNoting(true)}>
            Note a contact
          </Button>
        }
      >
        <NoteContact onNoted={(id) => close(rowSelector(id))} onClose={() => close(rowSelector('note-contact'))} />
      </Show>
    </section>
  );
}
