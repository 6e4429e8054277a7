import { createEffect, createMemo, Show, type JSX } from 'solid-js';
import { $place, goTo, replacePlace } from '../../browser/address.ts';
import { focusSoon, focusTitle, rowSelector } from '../../browser/device.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { useStore } from '../../browser/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useOwnAnswers, useShared } from '../interviews/use-shared.tsx';
import { $interviews, $begunInterview, addInterview, loadSampleInterview } from '../interviews/interviews.store.ts';

const InterviewList = lazyPart(async () => (await import('./InterviewList.tsx')).InterviewList);
const PrepFile = lazyPart(async () => (await import('./PrepFile.tsx')).PrepFile);

/** The interviews’ island: the empty screen, the list, or one prep file, as the address says (`#id` or `#id/part`). */
export function Interviews(props: { readonly base: string }): JSX.Element {
  const interviews = useStore($interviews);
  const place = useStore($place);
  const shared = useShared(() => '');
  const own = useOwnAnswers(() => ({ id: '' }));
  const fileId = createMemo(() => place().split('/')[0] ?? '');
  const part = (): string => place().split('/')[1] ?? '';
  const begun = useStore($begunInterview);
  const interview = createMemo(() => [...interviews(), begun()].find((one) => one?.id === fileId()));
  const add = (): void => goTo(addInterview());
  const tryIt = (): void => void loadSampleInterview().then(goTo);
  // The two places that make something: they are left at once, so that Back and a reload do not make it again.
  createEffect(() => {
    if (place() === 'new') replacePlace(addInterview());
    if (place() === 'sample') void loadSampleInterview().then(replacePlace);
  });
  const close = (): void => {
    const id = fileId();
    goTo('');
    focusTitle();
    focusSoon(rowSelector(id), 'h1');
  };
  return (
    <>
      <Show
        when={interview()}
        fallback={
          <Show
            when={interviews().length > 0 || shared.strengths().length + shared.stories().length + own.all().length > 0}
            fallback={
              <>
                <header class="page-head">
                  <h1 tabindex="-1">Interviews</h1>
                </header>
                <EmptyState
                  title="No interview yet"
                  text="One file for each: homework, people, stories, questions, and a card for the waiting room."
                  actions={
                    <>
                      <Button look="primary" onClick={add}>
                        Add my interview
                      </Button>
                      <Button onClick={tryIt}>Try the sample</Button>
                    </>
                  }
                />
              </>
            }
          >
            <InterviewList interviews={interviews()} base={props.base} onAdd={add} onOpen={goTo} />
          </Show>
        }
      >
        {(found) => (
          <Show when={fileId()} keyed>
            {(id) => (
              <PrepFile
                interview={found()}
                part={part()}
                step={place().split('/')[2] ?? ''}
                base={props.base}
                onGo={(to) => goTo(`${id}/${to}`)}
                onClose={close}
              />
            )}
          </Show>
        )}
      </Show>
    </>
  );
}

/** Puts the interviews on their page. */
export function mountInterviews(): void {
  mountIsland('interviews', () => <Interviews base={import.meta.env.BASE_URL} />);
}
