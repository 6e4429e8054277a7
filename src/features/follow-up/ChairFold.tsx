import { For, type JSX } from 'solid-js';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { formatLongDay } from '../../lib/dates.ts';
import { writeMessage } from './follow-up.store.ts';
import type { Message } from './message.ts';

/** An exercise nobody has to do: the reader’s desk on the day the message comes. */
export function ChairFold(props: { readonly message: Message; readonly today: string }): JSX.Element {
  const weekday = (): string => formatLongDay(props.today).split(',')[0] ?? 'today';
  const who = (): string => props.message.to.trim() || 'they';
  const prompts = (): readonly string[] => [
    `It is ${weekday()}, 2 p.m. What is on the desk in front of ${who() === 'they' ? 'them' : who()}?`,
    'What can they do with this message?',
    'What happens if it never comes?',
  ];
  return (
    <Disclosure summary="Put yourself in their chair">
      <div class="stack">
        <ul class="plain-list">
          <For each={prompts()}>{(prompt) => <li>{prompt}</li>}</For>
        </ul>
        <TextField
          label="What you see from there"
          hint="Only for you. It goes into no message."
          lines={2}
          text={props.message.chair}
          onChange={(chair) => writeMessage(props.message.id, { chair })}
        />
      </div>
    </Disclosure>
  );
}
