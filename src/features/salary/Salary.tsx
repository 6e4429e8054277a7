import { createEffect, createMemo, For, on, Show, type JSX } from 'solid-js';
import { $place, goTo, replacePlace } from '../../browser/address.ts';
import { deviceLocales, focusSoon, focusTitle, rowSelector } from '../../browser/device.ts';
import { mountIsland } from '../../browser/mount.tsx';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { withUnit } from './findings.ts';
import { ResearchFile } from './ResearchFile.tsx';
import { figuresOf, researchName, type Research } from './research.ts';
import { $begunResearch, $researches, addResearch, isSampleResearch, loadSampleResearch } from './salary.store.ts';

/** Every research, when there are several. */
function ResearchList(props: { readonly researches: readonly Research[]; readonly base: string }): JSX.Element {
  return (
    <>
      <header class="page-head prep-head">
        <h1 tabindex="-1">Salary</h1>
        <Button icon="plus" onClick={() => goTo(addResearch())}>
          Check another job
        </Button>
      </header>
      <ul class="rows section">
        <For each={props.researches}>
          {(research) => (
            <li>
              <a class="open-end" href={fileAddress('salary', research.id, props.base)} data-row={research.id}>
                <span class="open-end__what">
                  <bdi>{researchName(research)}</bdi>
                  <Show when={isSampleResearch(research.id)}>
                    <span class="open-end__why">the sample</span>
                  </Show>
                </span>
                <span class="open-end__when">
                  {(() => {
                    const { target } = figuresOf(research);
                    return target === undefined ? 'no target yet' : withUnit(target, research, deviceLocales()[0]);
                  })()}
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

/** The salary island: the empty screen, the list, or one research, as the address says (`#id` or `#id/part`). One alone opens by itself. */
export function Salary(props: { readonly base: string }): JSX.Element {
  const researches = useStore($researches);
  const begun = useStore($begunResearch);
  const place = useStore($place);
  const id = createMemo(() => place().split('/')[0] ?? '');
  const part = (): string => place().split('/')[1] ?? '';
  const research = createMemo(
    () =>
      [...researches(), begun()].find((one) => one?.id === id()) ??
      (researches().length === 1 && id() === '' ? researches()[0] : undefined),
  );
  const researchId = createMemo(() => research()?.id);
  const tryIt = (): void => void loadSampleResearch().then(goTo);
  createEffect(() => {
    if (place() === 'new') replacePlace(addResearch());
    if (place() === 'sample') void loadSampleResearch().then(replacePlace);
  });
  const close = (): void => {
    const before = id();
    goTo('');
    focusTitle();
    focusSoon(rowSelector(before), 'h1');
  };
  // Another research begins at its top; a new one puts the cursor into its first field.
  createEffect(on(researchId, () => research()?.job !== '' && focusTitle(), { defer: true }));
  return (
    <>
      <Show
        when={researchId()}
        keyed
        fallback={
          <Show
            when={researches().length > 0}
            fallback={
              <>
                <header class="page-head">
                  <h1 tabindex="-1">What to ask for</h1>
                </header>
                <EmptyState
                  title="No salary check yet"
                  text="What the job pays, how well you fit it, and what your life costs: three things, kept apart. Then a floor, a target and an opening."
                  actions={
                    <>
                      <Button look="primary" onClick={() => goTo(addResearch())}>
                        Start a salary check
                      </Button>
                      <Button onClick={tryIt}>Try the sample</Button>
                    </>
                  }
                />
              </>
            }
          >
            <ResearchList researches={researches()} base={props.base} />
          </Show>
        }
      >
        {(_id) => (
          <Show when={research()}>
            {(research) => (
              <ResearchFile
                research={research()}
                part={part()}
                base={props.base}
                hasOthers={researches().some((one) => one.id !== researchId())}
                onOpen={goTo}
                onClose={close}
              />
            )}
          </Show>
        )}
      </Show>
    </>
  );
}

/** Puts the salary research on its page. */
export function mountSalary(): void {
  mountIsland('salary', () => <Salary base={import.meta.env.BASE_URL} />);
}
