import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { focusSoon, rowSelector } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { formatShortDay } from '../../lib/dates.ts';
import { fileAddress } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EachById } from '../../ui/EachById.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { PartProps } from './BasicParts.tsx';
import { hasBetterAnswer } from '../interviews/better-answers.ts';
import { interviewName } from '../interviews/interview.ts';
import type { Asked } from '../interviews/interviews-format.ts';
import { $interviews, describeInterview, judgeAsked } from '../interviews/interviews.store.ts';
import { PrepSection } from './PrepSection.tsx';
import { useBetterAnswers } from '../interviews/use-shared.tsx';

/** A better answer, behind its question: to be said first and looked at then. One without words yet is written here. */
function Answer(props: { readonly one: Asked; readonly base: string }): JSX.Element {
  const interviews = useStore($interviews);
  const [isWriting, setIsWriting] = createSignal(untrack(() => !hasBetterAnswer(props.one)));
  const from = () => interviews().find(({ id }) => id === props.one.interviewId);
  return (
    <div class="item-editor">
      <Show
        when={isWriting()}
        fallback={
          <>
            <p class="item__words" dir="auto">
              {props.one.better}
            </p>
            <Show when={from()}>
              {(interview) => (
                <p class="small soft">
                  Asked at{' '}
                  <a href={fileAddress('debrief', interview().id, props.base)}>
                    <bdi>{interviewName(interview())}</bdi>
                    <Show when={interview().heldOn}>{(day) => `, ${formatShortDay(day())}`}</Show>
                  </a>
                </p>
              )}
            </Show>
            <div>
              <Button
                look="quiet"
                icon="pen"
                data-row={`better-${props.one.id}`}
                onClick={() => {
                  setIsWriting(true);
                  focusSoon(`${rowSelector(props.one.id)} textarea`);
                }}
              >
                Change the words
              </Button>
            </div>
          </>
        }
      >
        <TextField
          label="What I would say next time"
          lines={2}
          text={props.one.better}
          onChange={(better) => judgeAsked(props.one.id, { better })}
        />
        <Show when={hasBetterAnswer(props.one)}>
          <Button
            onClick={() => {
              const { id } = props.one;
              setIsWriting(false);
              focusSoon(rowSelector(`better-${id}`));
            }}
          >
            Done
          </Button>
        </Show>
      </Show>
    </div>
  );
}

/** What did not land before, each with what I would say this time; the ticked ones go along. */
export function BetterAnswersPart(props: PartProps & { readonly base: string }): JSX.Element {
  const better = useBetterAnswers(() => props.interview);
  const taken = (): readonly string[] => better.taken().map(({ id }) => id);
  const take = (id: string, isTaken: boolean): void => {
    const others = taken().filter((one) => one !== id);
    describeInterview(props.interview.id, { answerIds: isTaken ? [...others, id] : others });
  };
  const why = (): string =>
    better.before().length === 0
      ? 'When an answer does not land, the debrief asks what you would say next time. It appears here in every later file.'
      : 'Say your answer out loud, then open it. Those you tick come with you: the first three on the cue card, all of them on the prep sheet.';
  return (
    <PrepSection part="answers" why={why()}>
      <Show when={better.before().length > 0}>
        <ul class="rows item-rows">
          <EachById each={better.before()}>
            {(one, id) => (
              <li>
                <div class="item item--led" data-row={id}>
                  <label class="item__tick">
                    <input
                      type="checkbox"
                      disabled={!hasBetterAnswer(one())}
                      checked={taken().includes(id)}
                      onChange={(event) => take(id, event.currentTarget.checked)}
                    />
                    <span class="visually-hidden">
                      Take along: <bdi>{one().text}</bdi>
                    </span>
                  </label>
                  <Disclosure summary={one().text}>
                    <Answer one={one()} base={props.base} />
                  </Disclosure>
                </div>
              </li>
            )}
          </EachById>
        </ul>
      </Show>
    </PrepSection>
  );
}
