import { createSignal, For, Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { settleDue } from '../interviews/interviews.store.ts';
import type { OpenEnd } from './open-end.ts';
import { addressOf } from './target-address.ts';

/** A row of what is begun and not finished: where it leads, when, and how it is taken off the list. */
function OpenEndRow(props: { readonly base: string; readonly end: OpenEnd }): JSX.Element {
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

interface OpenEndsProps {
  readonly base: string;
  readonly title: 'Open ends' | 'Due';
  readonly ends: readonly OpenEnd[];
  /** So many are shown at first; without, all. */
  readonly most?: number;
}

/** Open ends in a list; nothing where there are none. */
export function OpenEnds(props: OpenEndsProps): JSX.Element {
  const [isAll, setIsAll] = createSignal(false);
  const shown = (): readonly OpenEnd[] => (isAll() ? props.ends : props.ends.slice(0, props.most));
  // There may be two of these: that of the job is called something else.
  const id = (): string => (props.title === 'Due' ? 'due' : 'waiting');
  return (
    <Show when={props.ends.length > 0}>
      <section class="section waiting" aria-labelledby={id()}>
        <h2 id={id()}>{props.title}</h2>
        <ul class="rows">
          <For each={shown()}>{(end) => <OpenEndRow end={end} base={props.base} />}</For>
        </ul>
        <Show when={props.ends.length > (props.most ?? Infinity)}>
          <Button look="quiet" aria-expanded={isAll()} onClick={() => setIsAll(!isAll())}>
            {isAll() ? 'Show only the first' : `Show all ${props.ends.length}`}
          </Button>
        </Show>
      </section>
    </Show>
  );
}
