import { Show, type JSX } from 'solid-js';
import { playbookAddress, playbookTitle } from '../playbooks/names.ts';

/** Where something comes from: the playbook, as a link back to the place in it. `place`: `file#place`, or the file alone. */
export function FromPlaybook(props: { readonly place: string }): JSX.Element {
  const title = (): string => playbookTitle(props.place.split('#')[0] ?? '');
  return (
    <Show when={title()}>
      <span class="small soft">
        From{' '}
        <a href={playbookAddress(props.place, import.meta.env.BASE_URL)}>
          <cite>{title()}</cite>
        </a>
      </span>
    </Show>
  );
}
