import { createSignal, Show, type JSX } from 'solid-js';
import { focusSoon } from '../../browser/device.ts';
import { ItemRows } from '../../parts/ItemRows.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import type { Interview } from '../interviews/interview.ts';
import { addOwnAnswer, changeOwnAnswer, removeOwnAnswer } from '../interviews/own-answers.store.ts';
import { byKind } from '../interviews/own-answers.ts';
import { useOwnAnswers } from '../interviews/use-shared.tsx';
import { answerNote, TakeAlong } from './TakeAlong.tsx';
import { FearMark } from './FearMark.tsx';

const LikelyWorries = lazyPart(async () => (await import('./LikelyWorries.tsx')).LikelyWorries);
const BehindWorry = lazyPart(async () => (await import('./LikelyWorries.tsx')).BehindWorry);

/** What they may doubt about me, with my answer and its proof, as rows to edit. `owner` is the interview, or `''` for one’s own. */
export function WorryRows(props: { readonly owner: string; readonly interview?: Interview }): JSX.Element {
  const own = useOwnAnswers(() => props.interview ?? { id: props.owner });
  // The field of a worry without a proof is empty.
  const worries = () => byKind(own.all()).worries.map((one) => ({ ...one, proof: one.proof ?? '' }));
  return (
    <ItemRows
      items={worries()}
      title={(worry) => worry.question}
      note={(worry) => answerNote(worry, props.interview)}
      fields={[
        { name: 'question', label: 'What they may doubt', lines: 1 },
        { name: 'short', label: 'My honest answer', lines: 2 },
        { name: 'proof', label: 'The proof', hint: 'Something they can see, count or ask about.', lines: 2 },
        { name: 'line', label: 'In one line', hint: 'For the cue card. Left empty, it shows how your answer begins.', lines: 1 },
      ]}
      lead={props.interview === undefined ? undefined : (worry) => <TakeAlong interview={props.interview as Interview} answer={worry()} />}
      help={(worry) => (
        <Show when={worry().questionId}>
          {(id) => (
            <Disclosure summary="What an honest answer does, and the trap">
              <BehindWorry id={id()} />
            </Disclosure>
          )}
        </Show>
      )}
      extra={(worry) => <Show when={props.interview}>{(interview) => <FearMark interview={interview()} answer={worry()} />}</Show>}
      add="Add a worry of my own"
      opensAdded
      draft={`worry-${props.owner}`}
      onAdd={(text) => addOwnAnswer(props.owner, text, { isWorry: true })}
      onChange={changeOwnAnswer}
      onRemove={(id) => removeOwnAnswer(id, 'Worry removed')}
    />
  );
}

/** Worries they may have: one’s own, and some to pick from. */
export function Worries(props: { readonly interview: Interview }): JSX.Element {
  const [isPicking, setIsPicking] = createSignal(false);
  return (
    <>
      <h3 class="prep-part__sub">Worries they may have</h3>
      <p class="small soft">What they may doubt about you, your honest answer, and the proof.</p>
      <WorryRows owner={props.interview.id} interview={props.interview} />
      <Show
        when={isPicking()}
        fallback={
          <Button look="quiet" icon="plus" data-row="pick-worries" onClick={() => setIsPicking(true)}>
            Show common worries
          </Button>
        }
      >
        <LikelyWorries
          interview={props.interview}
          onClose={() => {
            setIsPicking(false);
            focusSoon('[data-row="pick-worries"]');
          }}
        />
      </Show>
    </>
  );
}
