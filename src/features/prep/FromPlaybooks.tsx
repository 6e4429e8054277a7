/** What was written in the playbooks, shown in the part of the file where it belongs, and all of it in one place above the parts. */
import { createContext, createMemo, createSignal, For, onCleanup, Show, useContext, type Accessor, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { holds } from '../../browser/start.ts';
import { shortened } from '../../lib/text.ts';
import { Button } from '../../ui/Button.tsx';
import { fromPlaybooks, namePlaybookWords, type AnswersOf, type PlaybookWords } from '../interviews/from-playbooks.ts';
import { takeFromPlaybooks } from '../interviews/carry-over.store.ts';
import type { WholePrep } from '../interviews/part-holds.ts';
import { isSampleId } from '../interviews/interviews.store.ts';
import type { PrepPartName } from '../interviews/thin.ts';
import { useOwnAnswers } from '../interviews/use-shared.tsx';
import { FromPlaybook } from './FromPlaybook.tsx';

/** What was written in the playbooks by prompt. Their code comes only where something is written in one. */
export function createPlaybookAnswers(): Accessor<AnswersOf> {
  const [answersOf, setAnswersOf] = createSignal<AnswersOf>(() => ({}));
  let stop: (() => void) | undefined;
  onCleanup(() => stop?.());
  if (holds('playbooks')) {
    void import('../playbooks/playbooks.store.ts').then(
      ({ $progress }) => (stop = $progress.subscribe((progress) => setAnswersOf(() => (slug: string) => progress(slug).answers))),
    );
  }
  return answersOf;
}

/** The words that have a place in a file and are not used there. The sample is offered nothing. */
export function createPlaybookWords(file: Accessor<WholePrep>): Accessor<readonly PlaybookWords[]> {
  const answersOf = createPlaybookAnswers();
  const own = useOwnAnswers(() => file().interview);
  return createMemo(() =>
    isSampleId(file().interview.id) ? [] : fromPlaybooks(file().interview, { ...file(), answers: own.all() }, answersOf()),
  );
}

interface Offered {
  readonly interviewId: string;
  readonly words: readonly PlaybookWords[];
}

/** The words for the file whose parts are shown. */
export const PlaybookWordsContext = createContext<() => Offered>();

/** Uses all of it. */
export function FromPlaybooksOffer(props: Offered): JSX.Element {
  return (
    <Show when={namePlaybookWords(props.words)}>
      {(names) => (
        <div class="from-before">
          <p dir="auto">In the playbooks you wrote down {names()}.</p>
          <Button onClick={() => takeFromPlaybooks(props.interviewId, props.words)}>Use what I wrote in the playbooks</Button>
        </div>
      )}
    </Show>
  );
}

const MOST_SHOWN = 240;

/** Uses what belongs to one part, each by itself. */
export function FromPlaybooksHere(props: { readonly part: PrepPartName }): JSX.Element {
  const offered = useContext(PlaybookWordsContext);
  const here = createMemo(() => offered?.().words.filter(({ part }) => part === props.part) ?? []);
  return (
    <For each={here()}>
      {(one) => (
        <div class="from-before">
          <p>
            <FromPlaybook place={one.from} />: <bdi>“{shortened(one.text, MOST_SHOWN)}”</bdi>
          </p>
          <Button
            onClick={() => {
              takeFromPlaybooks(offered?.().interviewId ?? '', [one]);
              focusSoon(`#part-${one.part}`);
            }}
          >
            Use it<span class="visually-hidden">: {one.name}</span>
          </Button>
        </div>
      )}
    </For>
  );
}
