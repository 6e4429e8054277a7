import { Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { settleDue } from '../interviews/interviews.store.ts';
import type { OpenEnd } from './open-end.ts';
import { addressOf } from './target-address.ts';

/** A row of what is begun and not finished: where it leads, when, and how it is taken off the list. */
export function OpenEndRow(props: { readonly base: string; readonly end: OpenEnd }): JSX.Element {
  return (
    <li>
      <a class="open-end" href={addressOf(props.end.target, props.base)}>
        <span class="open-end__what">
          {props.end.what}
          <span class="open-end__why">{props.end.why}</span>
        </span>
        <StatusTag icon={props.end.needsYou ? 'bell' : 'clock'} look={props.end.needsYou ? 'wait' : 'plain'} text={props.end.when} />
      </a>
      <Show when={props.end.settles}>
        {(due) => (
          <Button look="quiet" onClick={() => settleDue(due())}>
            {due().words}
            <span class="visually-hidden">: {props.end.what}</span>
          </Button>
        )}
      </Show>
    </li>
  );
}
