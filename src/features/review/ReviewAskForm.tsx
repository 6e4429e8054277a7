import { Show, For, type JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { changeIn, dropFrom, type ChangeOf } from '../../lib/list.ts';
import { shortened } from '../../lib/text.ts';
import { act } from '../../storage/act.ts';
import { SuggestedText } from '../../parts/SuggestedText.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { LineField } from '../../ui/LineField.tsx';
import { withUnit } from '../salary/findings.ts';
import { figuresOf } from '../salary/research.ts';
import type { Review, ReviewAsk } from '../wins/review.ts';
import { changeReview } from '../wins/reviews.store.ts';
import { USUAL_WEEK } from '../wins/job-description.ts';
import type { Service } from '../wins/service.ts';
import { scopeAskOf } from '../wins/service-week.ts';
import { $jobDescription, $services } from '../wins/services.store.ts';
import type { Win } from '../wins/win.ts';
import { isSampleOfWins } from '../wins/wins.store.ts';
import { ASK_KINDS, gapsOfAsk, sayGaps, listedAskOf, sayReviewAsk } from './ask-words.ts';
import { inOrderOf } from './picking.ts';
import type { ReviewFile } from './use-review.tsx';

interface ReviewAskFormProps {
  readonly file: ReviewFile;
  readonly ask: ReviewAsk;
}

/** One ask: what, what it rests on, what they get, and how it is said. */
export function ReviewAskForm(props: ReviewAskFormProps): JSX.Element {
  const review = (): Review => props.file.review();
  const kind = (): (typeof ASK_KINDS)[keyof typeof ASK_KINDS] => ASK_KINDS[props.ask.kind];
  const change = (part: ChangeOf<ReviewAsk>): void => changeReview(review().id, { asks: changeIn(review().asks, props.ask.id, part) });
  const remove = (): void => {
    const { id, asks } = review();
    const left = dropFrom(asks, props.ask.id);
    act('Ask removed', () => changeReview(id, { asks: left }));
  };
  const gaps = (): string => sayGaps(gapsOfAsk(props.ask, props.file.wins()));
  /** What it can rest on: what is picked, and what it rests on already. */
  const grounds = (): readonly Win[] =>
    inOrderOf([...review().winIds, ...props.ask.winIds], props.file.wins()).filter(({ isShort }) => isShort !== true);
  const tie = (id: string, isTied: boolean): void =>
    change({ winIds: isTied ? [...props.ask.winIds, id] : props.ask.winIds.filter((one) => one !== id) });
  const services = useStore($services);
  const description = useStore($jobDescription);
  const week = (): number => description().weekHours ?? USUAL_WEEK;
  /** What I do that is in nobody's job description. */
  const extras = (): readonly Service[] =>
    services().filter(
      ({ id, isExtra, name }) =>
        isExtra &&
        name.trim() !== '' &&
        isSampleOfWins(id) === isSampleOfWins(review().id) &&
        review().asks.every(({ serviceId }) => serviceId !== id),
    );
  /** My opening, else my target, in words. */
  const figure = (): string => {
    const { research, locale } = props.file.source();
    const set = research === undefined ? {} : figuresOf(research);
    const cents = set.opening ?? set.target;
    return props.ask.kind !== 'pay' || research === undefined || cents === undefined ? '' : withUnit(cents, research, locale);
  };
  return (
    <li class="review-ask" data-row={`ask-${props.ask.id}`}>
      <h3 class="review-sub">
        {kind().name}
        <Show when={gaps()}>{(words) => <span class="review-ask__gap"> still needs {words()}</span>}</Show>
      </h3>
      <LineField label="What you ask for" hint={kind().example} text={props.ask.what} onChange={(what) => change({ what })} />
      <Show when={figure() !== '' && !props.ask.what.includes(figure())}>
        <Button onClick={() => change({ what: figure() })}>Ask for {figure()}, from your salary check</Button>
      </Show>
      <Show when={props.ask.kind === 'scope' && props.ask.what.trim() === ''}>
        <For each={extras()}>
          {(service) => (
            <Button onClick={() => change({ what: scopeAskOf(service, week()) || listedAskOf(service), serviceId: service.id })}>
              Ask for it: <bdi>{service.name}</bdi>, which is in no job description
            </Button>
          )}
        </For>
      </Show>
      <LineField label="What they get for it" hint={kind().givesExample} text={props.ask.gives} onChange={(gives) => change({ gives })} />
      <Show when={grounds().length > 0} fallback={<p class="soft">Pick a win in step two: an ask rests on one.</p>}>
        <fieldset class="review-grounds">
          <legend>It rests on</legend>
          <ul class="tick-list">
            <For each={grounds()}>
              {(win) => (
                <li>
                  <CheckItem
                    text={shortened(win.what, 120)}
                    isChecked={props.ask.winIds.includes(win.id)}
                    onChange={(isTied) => tie(win.id, isTied)}
                  />
                </li>
              )}
            </For>
          </ul>
        </fieldset>
      </Show>
      <Disclosure summary="How to say it">
        <div class="review-words">
          <Segments
            label="Tone"
            choices={[
              { value: 'gentle', text: 'Gently' },
              { value: 'firm', text: 'Firmly' },
            ]}
            value={props.ask.tone ?? 'gentle'}
            onChange={(tone) => change({ tone: tone === 'firm' ? tone : undefined })}
          />
          <SuggestedText
            label="What you say"
            hint="On your copy only. Change it until it sounds like you."
            lines={3}
            own={props.ask.sentence ?? ''}
            suggested={sayReviewAsk({ ...props.ask, sentence: '' }, props.file.wins(), props.file.market())}
            onChange={(sentence) => change({ sentence: sentence === '' ? undefined : sentence })}
          />
        </div>
      </Disclosure>
      <Button look="quiet" onClick={remove}>
        Remove this ask
        <span class="visually-hidden">: {props.ask.what || kind().name}</span>
      </Button>
    </li>
  );
}
