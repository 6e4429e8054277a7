import type { JSX } from 'solid-js';
import { pathTo } from '../../lib/routes.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';

const KeepWin = lazyPart(async () => (await import('./KeepWin.tsx')).KeepWin);

/** The way to keep a win from Today: one line, without leaving the page. */
export function WinOnToday(props: { readonly base: string }): JSX.Element {
  return (
    <section class="section no-print" aria-labelledby="win">
      <h2 id="win">Something went well?</h2>
      <div class="win-today__field">
        <KeepWin base={props.base} />
      </div>
      <p>
        <a class="button button--quiet" href={pathTo('wins', props.base)}>
          All wins
        </a>
      </p>
    </section>
  );
}
