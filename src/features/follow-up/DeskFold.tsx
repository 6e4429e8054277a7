import { For, Show, type JSX } from 'solid-js';
import { formatLongDay } from '../../lib/dates.ts';
import { isolated } from '../../lib/text.ts';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Person } from '../interviews/interview.ts';
import { DESK_CONCERN_IDS, DESK_CONCERNS, type DeskConcern } from './desk.ts';
import { writeMessage } from './follow-up.store.ts';
import type { Message } from './message.ts';

interface DeskFoldProps {
  readonly message: Message;
  /** What the prep file knows about the reader. */
  readonly reader: Person | undefined;
  readonly today: string;
}

/** An exercise nobody has to do: the reader’s desk on the day the message comes, and how such a message feels to get. */
export function DeskFold(props: DeskFoldProps): JSX.Element {
  const weekday = (): string => formatLongDay(props.today).split(',')[0] ?? 'today';
  const who = (): string => props.message.to.trim() || 'them';
  const ticked = (): readonly string[] => props.message.desk ?? [];
  const tick = (id: DeskConcern, isOn: boolean): void =>
    writeMessage(props.message.id, { desk: isOn ? [...ticked(), id] : ticked().filter((one) => one !== id) });
  const known = (): readonly string[] =>
    [props.reader?.role, props.reader?.mind, props.reader?.found].flatMap((text) => isolated(text?.trim() ?? '') || []);
  return (
    <Disclosure summary="See it from their desk">
      <div class="stack">
        <Show when={known().length > 0}>
          <p>
            <strong>From your prep file:</strong> {known().join(' · ')}
          </p>
        </Show>
        <fieldset class="desk">
          <legend>
            It is {weekday()}, 2 p.m. What is on <bdi>{who()}</bdi>’s mind? Tick what is likely.
          </legend>
          <ul class="plain-list desk__list">
            <For each={DESK_CONCERN_IDS}>
              {(id) => (
                <li>
                  <CheckItem text={DESK_CONCERNS[id]} isChecked={ticked().includes(id)} onChange={(isOn) => tick(id, isOn)} />
                </li>
              )}
            </For>
          </ul>
        </fieldset>
        <TextField
          label="What can they do with this message, and what happens if it never comes?"
          hint="Only for you. It goes into no message."
          lines={2}
          text={props.message.chair}
          onChange={(chair) => writeMessage(props.message.id, { chair })}
        />
        <TextField
          label="And you? A letter of explanation arrives from someone you did not expect to hear from. How does that feel?"
          lines={2}
          text={props.message.felt ?? ''}
          onChange={(felt) => writeMessage(props.message.id, { felt })}
        />
      </div>
    </Disclosure>
  );
}
