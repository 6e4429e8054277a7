import { createSignal, Show, type JSX } from 'solid-js';
import { copyAndTell, copyText } from '../../browser/device.ts';
import { useStore } from '../../browser/use-store.ts';
import { createAfterPaint } from '../../storage/after-paint.ts';
import { fileAddress } from '../../lib/routes.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { HowTo } from '../playbooks/HowTo.tsx';
import { formulaOf } from '../wins/formula.ts';
import { HOURS_OF_A_WEEK } from '../wins/job-description.ts';
import { $reviews } from '../wins/reviews.store.ts';
import type { Service } from '../wins/service.ts';
import { serviceCvLine } from './service-cv.ts';
import { boundaryOf, shareOfWeek } from '../wins/service-week.ts';
import { isPersonal, sentenceSoFar } from './service-words.ts';
import { changeService, keepApart } from '../wins/services.store.ts';
import { askedInReview, askInReview, type AskedInReview } from './ask-in-review.store.ts';

interface ServiceDetailsProps {
  readonly service: Service;
  readonly weekHours: number;
  readonly base: string;
}

/** The lines that belong to it, one each. Blank ones stay while one types. */
function TaskLines(props: { readonly service: Service }): JSX.Element {
  const later = createAfterPaint();
  const [typed, setTyped] = createSignal<string>();
  const keep = (text: string, isDone: boolean): void => {
    const { id } = props.service;
    const tasks = [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
    later(() => {
      changeService(id, { tasks });
      if (!isDone) return;
      keepApart(id);
      setTyped(undefined);
    });
  };
  const type = (text: string): void => {
    setTyped(text);
    keep(text, false);
  };
  const leave = (): void => {
    const text = typed();
    if (text !== undefined) keep(text, true);
  };
  return (
    <div onFocusOut={leave}>
      <TextField
        label="What belongs to it"
        hint="One line each. A line taken out of here is back among those that are left."
        lines={2}
        text={typed() ?? props.service.tasks.join('\n')}
        onChange={type}
      />
    </div>
  );
}

/** What is said of work in nobody's job description, and where to say it. */
function Boundary(props: ServiceDetailsProps): JSX.Element {
  const words = (): string => boundaryOf(props.service, props.weekHours);
  const [isCopied, setIsCopied] = createSignal(false);
  const reviews = useStore($reviews);
  const asked = (): AskedInReview | undefined => (reviews().length > 0 ? askedInReview(props.service, props.weekHours) : undefined);
  return (
    <Show when={words()} fallback={<p class="soft">With its name and its hours, you get a sentence to talk about it.</p>}>
      <blockquote class="service-quote" dir="auto">
        “{words()}”
      </blockquote>
      <div class="button-row">
        <Button onClick={() => void copyText(words()).then(setIsCopied)}>Copy what to say</Button>
        <Show
          when={asked()}
          fallback={<Button onClick={() => askInReview(props.service, props.weekHours)}>Ask about it in the review</Button>}
        >
          {(found) => (
            <>
              <a class="button" href={fileAddress('review', found().reviewId, props.base)}>
                Open the review: it is in there
              </a>
              <Show when={found().isOld}>
                <Button look="quiet" onClick={() => askInReview(props.service, props.weekHours)}>
                  Ask for it in these words
                </Button>
              </Show>
            </>
          )}
        </Show>
        <span class="small soft" role="status">
          {isCopied() ? 'Copied.' : ''}
        </span>
      </div>
      <HowTo part={isPersonal(props.service) ? 'boundary' : 'scope'} />
    </Show>
  );
}

/** The sentence as one types, what belongs to it, how long it takes, and whether it is in my job description. */
export function ServiceDetails(props: ServiceDetailsProps): JSX.Element {
  const [told, setTold] = createSignal('');
  const copy = (text: string, words: string): void => void copyAndTell(text, setTold, words);
  const change = (part: Parameters<typeof changeService>[1]): void => changeService(props.service.id, part);
  const isWhole = (): boolean => formulaOf(props.service) !== '';
  return (
    <>
      <div class="service-sentence">
        <p class="service-quote" classList={{ soft: !isWhole() }} dir="auto">
          {sentenceSoFar(props.service)}
        </p>
        <Show when={isWhole()}>
          <div class="button-row">
            <Button look="quiet" onClick={() => copy(formulaOf(props.service), 'Copied.')}>
              Copy the sentence
            </Button>
            <Button look="quiet" onClick={() => copy(serviceCvLine(props.service), 'Copied: plain text that any system reads.')}>
              Copy as a line for my CV
            </Button>
            <span class="small soft" role="status">
              {told()}
            </span>
          </div>
        </Show>
      </div>
      <TaskLines service={props.service} />
      <NumberField
        label="Hours a week"
        hint={shareOfWeek(props.service.hoursAWeek ?? 0, props.weekHours)}
        value={props.service.hoursAWeek}
        least={0}
        most={HOURS_OF_A_WEEK}
        onChange={(hoursAWeek) => change({ hoursAWeek })}
      />
      <CheckItem text="It is not in my job description" isChecked={props.service.isExtra} onChange={(isExtra) => change({ isExtra })} />
      <Show when={props.service.isExtra}>
        <Boundary {...props} />
      </Show>
    </>
  );
}
