import { createMemo, Show, type JSX } from 'solid-js';
import { createNow } from '../../browser/clock.ts';
import { useStore } from '../../browser/use-store.ts';
import { fileAddress } from '../../lib/routes.ts';
import { EachById } from '../../ui/EachById.tsx';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { askedBefore, hasBetterAnswer } from '../interviews/better-answers.ts';
import { interviewName } from '../interviews/interview.ts';
import { $asked, $interviews, goesWith, judgeAsked, removeShared } from '../interviews/interviews.store.ts';
import { LANDED_WORDS } from '../interviews/stage-words.ts';
import { upcoming } from '../interviews/when.ts';

const LikeBank = lazyPart(async () => (await import('./LikeBank.tsx')).LikeBank);

const LANDED = (['unsaid', 'yes', 'no'] as const).map((value) => ({ value, text: LANDED_WORDS[value] }));

interface AskedListProps {
  readonly interviewId: string;
  readonly base: string;
  /** Lines typed and not yet kept as questions. */
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onKeep: () => void;
}

/** What was asked: typed fast, one question a line; then whether each answer landed. */
export function AskedList(props: AskedListProps): JSX.Element {
  const all = useStore($asked);
  const interviews = useStore($interviews);
  const now = createNow();
  /** The next prep file that has what did not land here. */
  const later = createMemo(() =>
    upcoming(interviews().filter(goesWith(props.interviewId)), now()).find((file) =>
      askedBefore(file, interviews(), all()).some((one) => one.interviewId === props.interviewId),
    ),
  );
  const asked = createMemo(() => all().filter((one) => one.interviewId === props.interviewId));
  return (
    <div class="stack">
      <TextField
        label="What they asked"
        hint="One question per line, as fast as you can. Mark them afterward."
        lines={4}
        text={props.typed}
        onChange={props.onType}
      />
      <Button onClick={() => props.onKeep()}>Keep these lines</Button>
      <Show when={asked().length > 0}>
        <ul class="rows">
          <EachById each={asked()}>
            {(one, id) => (
              <li class="asked" data-row={id} tabindex="-1">
                <p class="asked__text" dir="auto">
                  {one().text}
                </p>
                <div class="asked__tools">
                  <Segments
                    label="Did the answer land?"
                    isLabelHidden
                    choices={LANDED}
                    value={one().landed}
                    onChange={(landed) => judgeAsked(id, { landed })}
                  />
                  <Button look="quiet" onClick={() => removeShared(id, 'Question removed')}>
                    Remove
                    <span class="visually-hidden">
                      {' '}
                      <bdi>{one().text}</bdi>
                    </span>
                  </Button>
                </div>
                <LikeBank one={one()} />
                <Show when={one().landed === 'no'}>
                  <TextField
                    label="What I would say next time"
                    hint="Your better answer: it appears in every later prep file."
                    lines={2}
                    text={one().better}
                    onChange={(better) => judgeAsked(id, { better })}
                  />
                </Show>
              </li>
            )}
          </EachById>
        </ul>
        <Show when={asked().some(hasBetterAnswer)}>
          <p class="small soft">
            <Show when={later()} fallback="Your next prep file has it, under Answers to say better.">
              {(file) => (
                <>
                  Next time: <a href={fileAddress('interviews', file().id, props.base, 'answers')}>Answers to say better</a> at{' '}
                  <bdi>{interviewName(file())}</bdi>.
                </>
              )}
            </Show>
          </p>
        </Show>
      </Show>
    </div>
  );
}
