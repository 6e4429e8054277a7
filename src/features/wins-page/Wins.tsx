import { createEffect, createMemo, createSignal, on, Show, untrack, type JSX } from 'solid-js';
import { $place, goTo, replacePlace } from '../../browser/address.ts';
import { createToday } from '../../browser/clock.ts';
import { focusSoon, focusTitle, rowSelector } from '../../browser/device.ts';
import { usePaper } from '../../browser/paper.tsx';
import { takeShared } from '../../browser/share-sheet.ts';
import { holds } from '../../browser/start.ts';
import { mountOver, type HandedField } from '../../browser/take-over.tsx';
import { useStore } from '../../browser/use-store.ts';
import { printTitle } from '../../lib/file-names.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { PaperPage } from '../../ui/PaperPage.tsx';
import { removeSample } from '../samples/remove-sample.store.ts';
import { KeepWin } from '../wins/KeepWin.tsx';
import { $services } from '../wins/services.store.ts';
import { readSharedWin } from '../wins/shared-win.ts';
import { $wins, isSampleOfWins, loadSampleWins } from '../wins/wins.store.ts';
import { createListState, WinsList } from './WinsList.tsx';
import { winsPaper } from './wins-on-paper.ts';

const CouldBeWins = lazyPart(async () => (await import('./CouldBeWins.tsx')).CouldBeWins);
const CopyLines = lazyPart(async () => (await import('../win-uses/CopyLines.tsx')).CopyLines);
const WinFile = lazyPart(async () => (await import('./WinFile.tsx')).WinFile);

interface WinsProps {
  readonly base: string;
  /** The steps of the first 90 days, their words by id. */
  readonly steps: ReadonlyMap<string, string>;
  readonly handed?: HandedField | undefined;
}

/** The island of the wins: the field for the next one and all of them, or one win, as the address says (`#id`). `#new` puts the cursor into the field. */
export function Wins(props: WinsProps): JSX.Element {
  const wins = useStore($wins);
  const place = useStore($place);
  const state = createListState();
  const shared = untrack(() => {
    const found = takeShared();
    const read = found === undefined ? undefined : readSharedWin(found);
    // At a place the page brings this back after a reload, though nothing is stored yet.
    if (read !== undefined) replacePlace('shared');
    return read;
  });
  const [isWanted, setIsWanted] = createSignal(shared !== undefined);
  const win = createMemo(() => wins().find(({ id }) => id === place()));
  const winId = createMemo(() => win()?.id);
  // Places that do something once: they are never left in the way of Back.
  createEffect(
    on(place, (now) => {
      if (now === 'sample') void loadSampleWins().then(() => place() === 'sample' && replacePlace(''));
      if (now !== 'new') return;
      setIsWanted(true);
      replacePlace('');
      focusSoon('.keep-win textarea');
    }),
  );
  createEffect(on(winId, (id) => id !== undefined && focusTitle(), { defer: true }));
  const close = (): void => {
    const before = place();
    goTo('');
    focusSoon(rowSelector(before), 'h1');
  };
  return (
    <Show when={winId()} keyed fallback={<AllWins {...props} state={state} shared={shared} isWanted={isWanted()} />}>
      {(_id) => <Show when={win()}>{(found) => <WinFile win={found()} base={props.base} onClose={close} />}</Show>}
    </Show>
  );
}

interface AllWinsProps extends WinsProps {
  readonly state: ReturnType<typeof createListState>;
  readonly shared: ReturnType<typeof readSharedWin>;
  readonly isWanted: boolean;
}

function AllWins(props: AllWinsProps): JSX.Element {
  const wins = useStore($wins);
  const services = useStore($services);
  const today = createToday();
  const hasSample = (): boolean => wins().some(({ id }) => isSampleOfWins(id));
  usePaper({
    title: () => printTitle('Wins', today()),
    draw: () => <PaperPage title="Wins" sections={winsPaper(wins(), services())} />,
  });
  return (
    <>
      <header class="page-head">
        <h1 tabindex="-1">Wins</h1>
        <p class="soft">What you did and what it brought: for interviews, reviews and your CV.</p>
      </header>
      <KeepWin base={props.base} handed={props.handed} shared={props.shared} isWanted={props.isWanted} />
      <Show when={holds('interviews', 'negotiate', 'playbooks')}>
        <CouldBeWins steps={props.steps} />
      </Show>
      <Show
        when={wins().length > 0}
        fallback={
          <EmptyState
            title="No wins yet"
            text="Keep one line when something went well. The day you need it, it is here."
            actions={<Button onClick={() => void loadSampleWins()}>Try the sample</Button>}
          />
        }
      >
        <WinsList wins={wins()} state={props.state} />
        <Show when={wins().length > 1}>
          <CopyLines isSample={wins().every(({ id }) => isSampleOfWins(id))} />
        </Show>
        <Show when={hasSample()}>
          <section class="section no-print" aria-label="The sample">
            <p class="soft">
              The sample is half a year of an assistant’s work. Your own wins are untouched. What was made of it goes with it.
            </p>
            <Button onClick={() => void removeSample('wins')}>Remove the sample</Button>
          </section>
        </Show>
      </Show>
    </>
  );
}

/** Puts the wins in the place of their static text, without losing a letter. */
export function mountWins(): void {
  // What the build wrote there.
  const steps = new Map(JSON.parse(document.getElementById('wins')?.dataset['steps'] ?? '[]') as readonly (readonly [string, string])[]);
  mountOver('wins', '#win-first', '.keep-win textarea', (handed) => <Wins base={import.meta.env.BASE_URL} steps={steps} handed={handed} />);
}
