import { Show, type JSX } from 'solid-js';
import { fileAddress } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { addressOf } from './target-address.ts';
import type { NextThing } from './today.ts';

interface OneThingProps {
  readonly base: string;
  readonly thing: NextThing | undefined;
  /** Not today: by its key. */
  readonly onDismiss: (key: string) => void;
}

/** The one thing most worth doing now, with its reason; nothing where nothing is. */
export function OneThing(props: OneThingProps): JSX.Element {
  return (
    <Show when={props.thing}>
      {(thing) => (
        <section class="next" aria-labelledby="next">
          <h2 id="next">One thing to do now</h2>
          <p class="next__what">{thing().what}</p>
          <p class="soft">{thing().why}</p>
          <div class="button-row">
            <a class="button" href={addressOf(thing().target, props.base)}>
              {thing().act}
            </a>
            <Button look="quiet" onClick={() => props.onDismiss(thing().key)}>
              Not today
            </Button>
          </div>
          <Show when={thing().plan}>
            {(plan) => (
              <p class="today__way">
                <a href={fileAddress('interviews', plan().id, props.base)}>{plan().words}</a>
              </p>
            )}
          </Show>
        </section>
      )}
    </Show>
  );
}
