import { createMemo, Show, type JSX } from 'solid-js';
import { $place, replacePlace } from '../../browser/address.ts';
import { createNow } from '../../browser/clock.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { useStore } from '../../browser/use-store.ts';
import { pathTo } from '../../lib/routes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { $interviews, preferOwn } from '../interviews/interviews.store.ts';
import { DebriefOnPaper } from './DebriefOnPaper.tsx';
import { debriefsDue, nextInterview } from '../interviews/when.ts';

const DebriefForm = lazyPart(async () => (await import('./DebriefForm.tsx')).DebriefForm);

/** The debrief’s island: of the interview in the address, else of the latest one that is over, else of the next. */
export function DebriefScreen(props: { readonly base: string }): JSX.Element {
  const interviews = useStore($interviews);
  const place = useStore($place);
  const now = createNow();
  // Chosen once and written into the address: finishing it, or a change in another tab, must not bring up another one.
  if (place() === '') {
    const mine = preferOwn(interviews());
    const chosen = debriefsDue(mine, now())[0] ?? nextInterview(mine, now());
    if (chosen !== undefined) replacePlace(chosen.id);
  }
  const fileId = place;
  const interview = createMemo(() => interviews().find((one) => one.id === fileId()));
  return (
    <>
      <Show
        when={interview()}
        fallback={
          <>
            <header class="page-head">
              <h1 tabindex="-1">Debrief</h1>
            </header>
            <EmptyState
              title={interviews().length === 0 ? 'No interview yet' : 'This interview is not here anymore'}
              text="Straight after an interview, note here what was asked, what landed and what they promised."
              actions={
                <>
                  <a class="button button--primary" href={`${pathTo('interviews', props.base)}#new`}>
                    Add my interview
                  </a>
                  <a class="button" href={`${pathTo('interviews', props.base)}#sample`}>
                    Try the sample
                  </a>
                </>
              }
            />
          </>
        }
      >
        {(found) => (
          <Show when={fileId()} keyed>
            {(_id) => (
              <>
                <DebriefOnPaper interview={found()} />
                <DebriefForm interview={found()} base={props.base} />
              </>
            )}
          </Show>
        )}
      </Show>
    </>
  );
}

/** Puts the debrief on its page. */
export function mountDebrief(): void {
  mountIsland('debrief', () => <DebriefScreen base={import.meta.env.BASE_URL} />);
}
