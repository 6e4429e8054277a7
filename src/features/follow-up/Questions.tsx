import { For, Show, type JSX } from 'solid-js';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { ChangeOf } from '../../lib/list.ts';
import { CHANNEL_CHOICES, LANGUAGE_CHOICES, NEWS_CHOICES, PURPOSE_CHOICES, STAGE_CHOICES } from './answer-words.ts';
import type { Known, KnownAnswers } from './facts-of.ts';
import type { Answers, Message } from './message.ts';

const YES_NO = [
  { value: 'no', text: 'No' },
  { value: 'yes', text: 'Yes' },
] as const;
const BY_OR_FROM = [
  { value: 'by', text: 'By that day' },
  { value: 'from', text: 'From that day on' },
] as const;
const COUNTS = [
  { value: '0', text: 'None' },
  { value: '1', text: 'One' },
  { value: '2', text: 'Two or more' },
] as const;

interface QuestionsProps {
  readonly message: Message;
  readonly answers: KnownAnswers;
  /** The first question is missing, and the person asked for the answer. */
  readonly isStageMissing: boolean;
  readonly stageRef: (field: HTMLSelectElement) => void;
  readonly onAnswer: (change: ChangeOf<Answers>) => void;
}

const yesNo = (value: boolean | undefined): 'yes' | 'no' | undefined => (value === undefined ? undefined : value ? 'yes' : 'no');
/** The hint, with where a filled-in answer comes from. */
const hintWith = (hint: string, known: Known<unknown>): string =>
  known.source === undefined ? hint : `${hint} Filled in from ${known.source === 'log' ? 'your log' : 'the prep file'}.`.trim();
const dateOf = (value: string | undefined): string | undefined => (value === 'never' || value === 'none' ? undefined : value);
/** A choice out of a list that may stay open. */
const open = <T extends string>(text: string, choices: readonly { readonly value: T; readonly text: string }[]) =>
  [{ value: '', text }, ...choices] as const;

/** The six questions, and those that seldom apply. */
export function Questions(props: QuestionsProps): JSX.Element {
  const count = (): '0' | '1' | '2' | undefined => {
    const value = props.answers.unansweredSent.value;
    return value === undefined ? undefined : value >= 2 ? '2' : value === 1 ? '1' : '0';
  };
  return (
    <>
      <ol class="questions">
        <li>
          <Field
            label="Where do things stand?"
            hint={hintWith('With them, as far as you know.', props.answers.stage)}
            error={props.isStageMissing ? 'Choose this one first. The others can wait.' : undefined}
            control={(control) => (
              <select
                {...control}
                class="select"
                ref={(field) => props.stageRef(field)}
                onChange={(event) => props.onAnswer({ stage: STAGE_CHOICES.find((one) => one.value === event.currentTarget.value)?.value })}
              >
                <For each={open('Choose', STAGE_CHOICES)}>
                  {(choice) => (
                    <option value={choice.value} selected={choice.value === (props.answers.stage.value ?? '')}>
                      {choice.text}
                    </option>
                  )}
                </For>
              </select>
            )}
          />
        </li>
        <li>
          <Segments
            label="Did they ask for this, or for what is in it?"
            choices={YES_NO}
            value={yesNo(props.message.askedByThem)}
            onChange={(value) => props.onAnswer({ askedByThem: value === 'yes' })}
          />
        </li>
        <li>
          <DateField
            label="When were you last in touch?"
            hint={hintWith('By either of you: an email, a call, the interview.', props.answers.lastContactOn)}
            date={dateOf(props.answers.lastContactOn.value)}
            onChange={(lastContactOn) => props.onAnswer({ lastContactOn })}
          />
          <CheckItem
            text="Never in touch"
            isChecked={props.answers.lastContactOn.value === 'never'}
            onChange={(isNever) => props.onAnswer({ lastContactOn: isNever ? 'never' : undefined })}
          />
        </li>
        <li>
          <DateField
            label="Did they name a date?"
            hint={hintWith('To decide, or to write to you. Empty if they did not.', props.answers.theirDate)}
            date={dateOf(props.answers.theirDate.value)}
            onChange={(theirDate) => props.onAnswer({ theirDate: theirDate ?? 'none' })}
          />
          <Show when={props.message.askedByThem === true && dateOf(props.answers.theirDate.value) !== undefined}>
            <Segments
              label="They want it"
              choices={BY_OR_FROM}
              value={props.message.askedFrom === undefined ? undefined : props.message.askedFrom ? 'from' : 'by'}
              onChange={(value) => props.onAnswer({ askedFrom: value === 'from' })}
            />
          </Show>
        </li>
        <li class="questions__two">
          <Segments
            label="Have you thanked them since the interview?"
            choices={YES_NO}
            value={yesNo(props.answers.thankYouAlreadySent.value)}
            onChange={(value) => props.onAnswer({ thankYouAlreadySent: value === 'yes' })}
          />
          <FilledIn known={props.answers.thankYouAlreadySent} />
          <Segments
            label="Other messages without an answer"
            choices={COUNTS}
            value={count()}
            onChange={(value) => props.onAnswer({ unansweredSent: Number(value) })}
          />
          <FilledIn known={props.answers.unansweredSent} />
        </li>
        <li>
          <SelectField
            label="Is there something new in it for them?"
            hint="New to them, and of use to them."
            choices={open('Choose', NEWS_CHOICES)}
            value={props.message.news ?? ''}
            onChange={(news) => props.onAnswer({ news: news === '' ? undefined : news })}
          />
        </li>
      </ol>
      <Disclosure summary="If it applies">
        <div class="stack">
          <div>
            <CheckItem
              text="They said not to write"
              isChecked={props.message.toldNotToContact === true}
              onChange={(isTold) => props.onAnswer({ toldNotToContact: isTold ? true : undefined })}
            />
            <CheckItem
              text="An interview is still to come"
              note={hintWith('', props.answers.interviewScheduled) || undefined}
              isChecked={props.answers.interviewScheduled.value === true}
              onChange={(interviewScheduled) => props.onAnswer({ interviewScheduled })}
            />
          </div>
          <SelectField
            label="How will you send it?"
            choices={open('Not said', CHANNEL_CHOICES)}
            value={props.message.channel ?? ''}
            onChange={(channel) => props.onAnswer({ channel: channel === '' ? undefined : channel })}
          />
          <SelectField
            label="What is it for?"
            hint="Only needed where the text does not say."
            choices={open('The text says it', PURPOSE_CHOICES)}
            value={PURPOSE_CHOICES.find((one) => one.value === props.message.saidPurpose)?.value ?? ''}
            onChange={(saidPurpose) => props.onAnswer({ saidPurpose: saidPurpose === '' ? undefined : saidPurpose })}
          />
          <SelectField
            label="Language of the interview"
            choices={LANGUAGE_CHOICES}
            value={LANGUAGE_CHOICES.find((one) => one.value === props.message.interviewLanguage)?.value ?? 'en'}
            onChange={(interviewLanguage) => props.onAnswer({ interviewLanguage })}
          />
        </div>
      </Disclosure>
    </>
  );
}

/** Under a choice that was filled in: where from. */
function FilledIn(props: { readonly known: Known<unknown> }): JSX.Element {
  return <Show when={hintWith('', props.known)}>{(words) => <p class="field__hint">{words()}</p>}</Show>;
}
